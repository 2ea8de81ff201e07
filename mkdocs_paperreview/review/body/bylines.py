# SPDX-License-Identifier: MIT
"""Who wrote the paper, below or behind the title: `Lovelace et al., ACL 2020`, `#### Bo et al. (2019)`, `… (Dee et al. 2022)`.

Below the address of a paper, a paragraph may be its title, and in brackets behind it all who wrote it: `Low Rank (Ann Bo, Cy Dee)`.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.name_lines import first_shown, names_of_line
from mkdocs_paperreview.review.body.said_title import OF_A_PAPER
from mkdocs_paperreview.review.names import names_in

__all__ = ["take_byline", "take_names_below_address", "without_byline"]

_WORD = r"[A-ZÀ-Þ][\w.'’-]{0,30}"
_NAMES = rf"(?P<names>{_WORD}(?: {_WORD}){{0,3}}(?:, {_WORD}(?: {_WORD}){{0,3}}){{0,3}},? et\.? al\b\.?)"
_WHEN = r"(?:(?P<venue>[A-Z][A-Za-z&-]{1,15})[ ,'’]{1,2})?(?:\d{1,2} [A-Z][a-z]{2,8} )?(?P<year>(?:19|20)\d\d)"
_LINE = re.compile(rf"{_NAMES}[, ]{{1,2}}(?:\({_WHEN}\)|{_WHEN.replace('?P<', '?P<plain_')})(?: version)?(?:[.,;] ?[^\n]{{0,60}})?")
_BEHIND = re.compile(rf"\({_NAMES},? {_WHEN}\)\s*$")
_MONTHS = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*")
_PAPER = re.compile(r"^paper: ", re.IGNORECASE)
_ADDRESS = re.compile(r"[ \t]*<?https?://\S+[ \t]*")
_FIRST = 2
_FEWEST = 2  # what stands alone in brackets may be no name
_MOST_LINES = 6
_LONGEST = 200


def take_byline(body: Body, found: Lifted) -> None:
    """Take the names, the venue and the year of one of the first two lines that is such a byline, or of the title's end."""
    said = [body.lines[number] for number in first_shown(body, found)[:_FIRST]]
    texts = [line.strip(" \t#>*_") for line in said if len(line) <= _LONGEST]
    match: re.Match[str] | None = (
        next((byline for text in texts if (byline := _LINE.fullmatch(text))), None) or _behind(body.called(found)) or _behind(found.title)
    )
    if match and not found.authors:
        parts = match.groupdict()
        venue = parts["venue"] or parts.get("plain_venue") or ""
        found.authors, found.year = names_in(match["names"]), found.year or parts["year"] or parts.get("plain_year") or ""
        found.venue = found.venue or (f"{venue} {found.year}" if venue and not _MONTHS.fullmatch(venue) else "")


def take_names_below_address(body: Body, found: Lifted) -> None:
    """Take the title and the names of the paragraph below an address with which a text begins; the page says both in its own way."""
    lines = body.lines
    address, *shown = first_shown(body, found) or [0]
    if found.authors or not shown or not _ADDRESS.fullmatch(lines[address]) or not OF_A_PAPER.search(lines[address]):
        return
    end = next((number for number in range(shown[0], len(lines)) if not lines[number].strip()), len(lines))
    said = range(shown[0], end)
    text = " ".join(lines[number].strip() for number in said) if len(said) <= _MOST_LINES else ""
    title, _, behind = text.rpartition(" (")
    if title and behind.endswith(")") and (names := names_of_line(behind[:-1], fewest=_FEWEST)):
        found.authors, found.original = names, found.original or title
        found.lines.update(said)


def without_byline(title: str) -> str:
    """A title that ends with a byline without it, and without `Paper: ` before it; nothing where it ends with none."""
    byline = _behind(title)
    return _PAPER.sub("", title[: -len(byline[0])].rstrip()) if byline else ""


def _behind(title: str) -> re.Match[str] | None:
    return _BEHIND.search(title[-_LONGEST:])
