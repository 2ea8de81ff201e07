# SPDX-License-Identifier: MIT
"""A tag under one of its other names in the site's registry.

The review is filed under the tag's name all the same. Files that say what the site shows are easier to search, and need no registry
elsewhere. A label in another language is no such name: it may be written.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.retagged import retagged
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    tags = survey.registry.tags.values()
    labels = {tag_key(label) for tag in tags for label in (tag.name, *tag.labels.values())}
    aliases = {tag_key(alias): tag.name for tag in tags if not tag.is_retired for alias in tag.aliases}
    names = {key: name for key, name in aliases.items() if key not in labels}
    for review, tag, place in survey.tags if names else ():
        if name := names.get(tag_key(tag)):
            span, message = Span(*place), f"The tag `{tag}` is another name of `{name}`, under which the review is filed."
            yield Finding(review, span, message, f"Write `{name}`.", mend=retagged(span, name, is_safe=True))


RULE = Rule(
    code="PR209",
    name="alias-tag",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "tags.yml": "Large Language Models:\n  aliases: [LLM]\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [LLM]\n---\n\nLow-rank updates.\n",
    },
    right={
        "tags.yml": "Large Language Models:\n  aliases: [LLM]\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [Large Language Models]\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
