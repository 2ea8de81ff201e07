# SPDX-License-Identifier: MIT
"""A tag that nearly every review has.

It leads to a page that lists the site once more, and takes the place of tags that tell reviews apart. Name it in `ignore_tags`, and it is
left out everywhere; the reviews can keep it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mkdocs_paperreview.review.site_tags.spellings import names_of, spellings_of
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.rule import Finding, Made, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Span

__all__ = ["RULE"]

_FEWEST_REVIEWS = 10
_NEARLY_ALL = 0.8


def _check(survey: Survey) -> Iterator[Finding]:
    total = len(survey.reviews)
    if total < _FEWEST_REVIEWS:
        return
    spellings = spellings_of(survey.reviews)
    generic = {key for key, found in spellings.items() if found.total() >= _NEARLY_ALL * total}
    names = names_of(spellings, survey.registry) if generic else {}
    for review, tag, place in survey.tags if generic else ():
        key = tag_key(tag)
        if key in generic:
            generic.discard(key)  # said once for the whole site
            message = f"The tag `{names[key]}` stands in {spellings[key].total()} of {total} reviews, and tells none of them apart."
            yield Finding(review, Span(*place), message, f"Add `{names[key]}` to the setting `ignore_tags`.")


def _reviews(tags: str) -> Mapping[str, str]:
    names = ("LoRA", "QLoRA", "DoRA", "AdaLoRA", "LoftQ", "PiSSA", "VeRA", "IA3", "BitFit", "Adapters")
    return {
        f"reviews/{name.lower()}.md": f"---\ntitle: {name}\ndate: 2026-01-{day:02}\ntags: [{tags}]\n---\n\nFew weights are trained.\n"
        for day, name in enumerate(names, start=1)
    }


RULE = Rule(
    code="PR206",
    name="generic-tag",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong=Made(lambda: _reviews("Paper")),
    right=Made(lambda: _reviews("")),
    check=_check,
)
