# SPDX-License-Identifier: MIT
"""A tag that the site's registry has retired.

`retired: true` in `tags.yml` says that no review should have it any more, `retired: PEFT` that `PEFT` took its place: the review is filed
there, and the fix writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.retagged import retagged
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    registry = survey.registry
    if not any(tag.is_retired for tag in registry.tags.values()):
        return
    for review, tag, place in survey.tags:
        registered = registry.tag(tag)
        if registered and registered.is_retired:
            span, successor = Span(*place), registered.successor
            if successor:
                message = f"The tag `{tag}` is retired; its reviews are filed under `{successor}`."
                yield Finding(review, span, message, f"Write `{successor}`.", mend=retagged(span, successor, is_safe=True))
            else:
                yield Finding(review, span, f"The tag `{tag}` is retired.", "Choose another tag, or delete it.")


RULE = Rule(
    code="PR208",
    name="retired-tag",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "tags.yml": "PEFT:\nLight Tuning: {retired: PEFT}\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [Light Tuning]\n---\n\nLow-rank updates.\n",
    },
    right={
        "tags.yml": "PEFT:\nLight Tuning: {retired: PEFT}\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
