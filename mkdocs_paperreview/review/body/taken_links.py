# SPDX-License-Identifier: MIT
"""Links that are called paper, code or page, and those of a title: where they lead is data."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.body.named_links import ONLY_NAMED_LINKS, named_links
from mkdocs_paperreview.review.paper import arxiv_id, arxiv_ids
from mkdocs_paperreview.review.placeholders import leads_nowhere

__all__ = ["take_links_alone", "take_links_of_preamble", "take_named_links", "take_title_links"]

_PROFILE = re.compile(r"https?://(?:www\.)?(?:github|gitlab)\.com/[\w.-]+/?")  # is where somebody is, and no code of a paper
_TITLE_LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\((?P<address>[^()\s]*)\)")


def take_named_links(texts: Iterable[str], found: Lifted) -> None:
    """Take the paper, its code and its page, each where one address only is called that."""
    addresses: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for link in named_links(text) if "](http" in text else ():
            if not _PROFILE.fullmatch(link.address) and not leads_nowhere(link.address):
                addresses[link.kind].add(link.address)
    for kind in ("link", "code", "project"):
        if len(addresses[kind]) == 1:
            take(Labelled(kind, kind, addresses[kind].pop()), found)


def take_links_of_preamble(body: Body, found: Lifted) -> None:
    """Take what the lines above the first section call so."""
    take_named_links((body.lines[number] for number in body.preamble if number not in found.lines), found)


def take_links_alone(body: Body, found: Lifted) -> None:
    """Take what any line with nothing but such links calls so, where no paper or no code is known.

    Where such lines lead to another paper than the one that is known, what they call code may be that paper's.
    """
    if found.names_paper and found.code:
        return
    lines = [line for line in body.lines if "](http" in line and ONLY_NAMED_LINKS.fullmatch(line)]
    if not (found.arxiv and {*arxiv_ids("\n".join(lines))} - {found.arxiv}):
        take_named_links(lines, found)


def take_title_links(body: Body, found: Lifted) -> None:
    """Take what the title leads to. A title with a link that is not taken stays in the body, for the page's own has none."""
    lines = body.lines
    number = next((number for number in body.preamble if number in found.lines and "](" in lines[number]), None)
    if number is None or not found.title or found.title not in lines[number]:
        return
    take_named_links([found.title], found)
    addresses = [link["address"] for link in _TITLE_LINK.finditer(found.title)]
    first = next((address for address in addresses if address.startswith("http")), "")
    if first and not any(first == link.address for link in named_links(found.title)):
        take(Labelled("code" if "//github.com/" in first else "link", "link", first), found)
    if "![" in found.title or not all(_is_taken(address, found) for address in addresses):
        found.lines.discard(number)


def _is_taken(address: str, found: Lifted) -> bool:
    """Whether the page leads to an address, as to the paper's own, or nobody but its author can, as into a program: `zotero://…`."""
    is_of_program = "://" in address and not address.startswith("http")
    return is_of_program or address in {found.link, found.code, found.project} or bool(found.arxiv and arxiv_id(address) == found.arxiv)
