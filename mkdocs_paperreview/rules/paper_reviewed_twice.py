# SPDX-License-Identifier: MIT
"""Two reviews of one paper in one language, by one reviewer.

Most often a file was copied, with the link to its paper, or the first review was forgotten. Reviews by two people are welcome: name them
with `author`, and each page leads to the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.title import same_title
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    by_paper: defaultdict[tuple[str, str], list[Review]] = defaultdict(list)
    for review in survey.reviews:
        if review.paper.key:
            by_paper[review.paper.key, review.lang].append(review)
    for (paper, _), reviews in by_paper.items():
        reviews.sort(key=lambda review: (review.date.when, review.path))
        seen: dict[str, Review] = {}
        for review in reviews:
            earlier = next((seen[name] for name in review.reviewers or ("",) if name in seen), None)
            if earlier:
                message = f"`{earlier.path}` is a review of the same paper, {_told(paper)}."
                hint = "Join the two, or name the reviewer of each with `author`."
                if not same_title(earlier.title, review.title):
                    hint = f"Correct the link to the paper, if this is another one. {hint}"
                yield Finding(review, review.span("title"), message, hint)
            for name in review.reviewers or ("",):
                seen.setdefault(name, review)


def _told(paper: str) -> str:
    kind, _, identity = paper.partition(":")
    return f"{ {'arxiv': 'arXiv', 'doi': 'DOI', 'openreview': 'OpenReview'}[kind] } {identity}"


_LORA = 'title: LoRA\narxiv: "2106.09685"'

RULE = Rule(
    code="PR404",
    name="paper-reviewed-twice",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": f"---\n{_LORA}\ndate: 2026-01-06\nauthor: Jane Doe\n---\n\nLow-rank updates.\n",
        "reviews/lora-again.md": f"---\n{_LORA}\ndate: 2026-01-07\nauthor: Jane Doe\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": f"---\n{_LORA}\ndate: 2026-01-06\nauthor: Jane Doe\n---\n\nLow-rank updates.\n",
        "reviews/lora-again.md": f"---\n{_LORA}\ndate: 2026-01-07\nauthor: Jiwon Kim\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
