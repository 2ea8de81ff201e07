# SPDX-License-Identifier: MIT
"""A page beside the introductions of weeks whose name is nearly that of a week.

What introduces a week is called as in `docs/weeks/2026-W02.md`. Under another name it is a page of its own, and its week has no
introduction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.document import is_markdown
from mkdocs_paperreview.source.problem import START

__all__ = ["RULE"]

_NEARLY = re.compile(r"weeks/(?P<name>(?P<year>\d{4})[-_. ]?(?:w|week|년)?[-_. ]?(?P<number>\d{1,2})(?:주|주차)?)\.\w+", re.IGNORECASE)


def _check(survey: Survey) -> Iterator[Finding]:
    near = [found for path in survey.other_addresses if is_markdown(path) and (found := _NEARLY.fullmatch(path))]
    listed = {address_key(address) for address in survey.list_addresses()} if near else set()
    for found in near:
        if address_key(f"/weeks/{found['name']}/") not in listed:  # else the list takes its place, which is told
            meant = f"{found['year']}-W{found['number']:>02}"
            hint = f"Call the file `{meant}.md`." if Week.named(meant) else "A year has weeks from `W01` to `W52`, and some a `W53`."
            yield Finding(None, START, f"`{found['name']}` does not name a week, so this page introduces none.", hint, file=found[0])


_REVIEW = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"

RULE = Rule(
    code="PR307",
    name="misnamed-week",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": _REVIEW, "weeks/2026-2.md": "A week of small matrices.\n"},
    right={"reviews/lora.md": _REVIEW, "weeks/2026-W02.md": "A week of small matrices.\n"},
    check=_check,
)
