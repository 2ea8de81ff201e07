# SPDX-License-Identifier: MIT
"""A link that is called as the review is: `[Low rank](…) 논문을 읽고`, or, as blogs begin, `[Low rank](…) Lovelace et al., _ICML 2021_`."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.names import names_in
from mkdocs_paperreview.review.title import letters_of

__all__ = ["take_title_citation"]

_LINK = re.compile(
    r"(?:(?<!!)\[(?P<words>[^\[\]]{15,300})\]\(\s{0,3}(?P<address>https?://[^()\s]+)(?:\s+\"[^\"\n]*\")?\)"
    r"|<a\s[^<>]{0,200}?href=[\"'](?P<html>https?://[^\"'<>\s]+)[\"'][^<>]{0,200}+>(?P<inner>[^<>]{15,300})</a>)(?=(?P<behind>[^\n]{0,300}))"
)
_WHERE = re.compile(
    r"[\s,.—–-]{0,4}(?:by )?(?P<names>[^_*\[\]()\d]{3,200}?),[ ]*[_*]{0,2}"
    r"(?P<venue>[A-Z][^_*,\[\]()]{1,90}?(?:[ ](?:19|20)\d\d|[ ]?['’]\d\d))[_*]{0,2}[ .]*"
)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,4}")
_FEWEST = 12  # letters: fewer are the words of any link


def take_title_citation(body: Body, found: Lifted) -> None:
    """Take where the only such link before the first section leads; and who wrote the paper, and where, if its line says no more."""
    whole = letters_of(body.called(found))
    text = (
        "\n".join("" if line.startswith("#") else line for line in body.lines[: body.end])
        if len(whole) >= _FEWEST and not found.link
        else ""
    )
    links = [
        link for link in _LINK.finditer(text) if len(words := letters_of(link["words"] or link["inner"])) >= _FEWEST and words in whole
    ]
    addresses = {link["address"] or link["html"] for link in links}
    if len(addresses) != 1:
        return
    take(Labelled("link", "link", addresses.pop()), found)
    where = _WHERE.fullmatch(links[0]["behind"])
    names = names_in(where["names"]) if where else ()
    if where and names and all(_NAME.fullmatch(name) for name in names):
        found.authors, found.venue = found.authors or names, found.venue or where["venue"]
