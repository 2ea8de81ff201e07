# SPDX-License-Identifier: MIT
"""A tag that is spelled in several ways across the site.

Case, hyphens and blanks make no other tag: they share one page, under the spelling used most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE", "label_of"]


def _check(survey: Survey) -> Iterator[Finding]:
    uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for review in survey.reviews:
        for tag in review.tags:
            uses[tag_key(tag)][tag] += 1
    labels = {key: label_of(spellings) for key, spellings in uses.items() if len(spellings) > 1}
    for review in survey.reviews:
        for tag, span in zip(review.tags, review.tag_spans, strict=True):
            label = labels.get(tag_key(tag), tag)
            if label != tag:
                message = f"The tag `{tag}` is spelled `{label}` elsewhere; both are one tag."
                yield Finding(review, Span(*span), message, f"Write `{label}`.")


def label_of(spellings: Counter[str]) -> str:
    """The spelling a tag is shown in: the one used most, and of equals the first by letter."""
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


RULE = Rule(
    code="PR202",
    name="mixed-tag-spelling",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [Fine-tuning]\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\ntags: [fine tuning]\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [Fine-tuning]\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\ntags: [Fine-tuning]\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
