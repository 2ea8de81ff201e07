# SPDX-License-Identifier: MIT
"""A tag that differs from another one by an ending, a letter, or the order of its words.

`LLMs` beside `LLM`, or `Reinforcment Learning`: most often one tag was meant, and its reviews are divided between two pages. If they are
two, give each a line in `tags.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.site_tags.near_tags import near_duplicates
from mkdocs_paperreview.review.site_tags.spellings import names_of, spellings_of
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.retagged import retagged
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    spellings = spellings_of(survey.reviews)
    names = names_of(spellings, survey.registry)
    uses = {names[key]: found.total() for key, found in spellings.items()}
    near = near_duplicates(uses, {name for name in uses if survey.registry.tag(name)})
    by_key = {tag_key(tag): other for tag, other in near.items()}
    for review, tag, place in survey.tags if near else ():
        if other := by_key.get(tag_key(tag)):
            count = f"{uses[other]} reviews have" if uses[other] > 1 else "another review has"
            message = f"The tag `{tag}` looks like `{other}`, which {count}."
            hint = f"Write `{other}`, or give `{tag}` a line of its own in `tags.yml`."
            yield Finding(review, Span(*place), message, hint, mend=retagged(Span(*place), other, is_safe=False))


RULE = Rule(
    code="PR203",
    name="near-duplicate-tag",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\narxiv: 2106.09685\ntags: [LLM]\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\narxiv: 2305.14314\ntags: [LLMs]\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\narxiv: 2106.09685\ntags: [LLM]\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\narxiv: 2305.14314\ntags: [LLM]\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
