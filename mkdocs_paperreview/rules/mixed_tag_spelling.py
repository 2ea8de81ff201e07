# SPDX-License-Identifier: MIT
"""A tag that is spelled in several ways across the site.

Case, hyphens and blanks make no other tag: they share one page, under the spelling in `tags.yml`, or else the one used most.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.site_tags.spellings import names_of, spellings_of
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.retagged import retagged
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    spellings = spellings_of(survey.reviews)
    names = names_of(spellings, survey.registry)
    mixed = {tag for key, found in spellings.items() for tag in found if tag != names[key]}
    for review, tag, place in survey.tags if mixed else ():
        if tag in mixed:
            name, span = names[tag_key(tag)], Span(*place)
            found = spellings[tag_key(tag)]
            is_registered = name in survey.registry.tags
            message = f"The tag `{tag}` is spelled `{name}` {'in `tags.yml`' if is_registered else 'elsewhere'}; both are one tag."
            # Where no spelling is used by most, it is for the author to choose one.
            mend = retagged(span, name, is_safe=is_registered or 2 * found[name] > found.total())
            yield Finding(review, span, message, f"Write `{name}`.", mend=mend)


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
