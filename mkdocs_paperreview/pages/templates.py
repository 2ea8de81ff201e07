# SPDX-License-Identifier: MIT
"""Templates to HTML: Jinja that always escapes, and fails on a name that is not there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import jinja2
from markupsafe import Markup

from mkdocs_paperreview.catalog.boards import Board
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import Here, Site
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import Tag
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["MARK", "environment", "everywhere", "part", "rendered"]

# Where the way to the root goes in what is made once for many pages.
MARK = "\0"


@cache
def environment() -> jinja2.Environment:
    """The one environment of all templates."""
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("mkdocs_paperreview", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.policies["json.dumps_kwargs"] = {}  # which sorts by default: of words by language, the site's come first
    made.filters["shortened"] = shortened
    return made


def rendered(template: str, site: Site, address: str, **values: Any) -> Callable[[], str]:
    """A function that renders a template for the page at an address."""
    return partial(_render, template, site, address, values)


@cache
def _template(name: str) -> jinja2.Template:
    return environment().get_template(name)


def _render(template: str, site: Site, address: str, values: dict[str, Any]) -> str:
    here = site.here(address)
    return _filled(template, here, values | {"cards": partial(_cards, here)})


def _cards(here: Here, entries: Iterable[Entry], level: int) -> Markup:
    """The cards of entries; each is made once, for all the lists that show it, with a mark where the way to the root goes."""
    return _joined(here, (_card(here.site, entry, level) for entry in entries))


def everywhere(site: Site) -> Here:
    """The view of a part that is put on many pages."""
    return _Anywhere(MARK, site)


def _joined(here: Here, parts: Iterable[str]) -> Markup:
    return Markup("".join(parts).replace(MARK, here.root))  # noqa: S704  # made by templates that escape


def _card(site: Site, entry: Entry, level: int) -> str:
    key = "card", entry.review.path, level
    if key not in site.parts:
        site.parts[key] = _filled("card.html", everywhere(site), {"entry": entry, "level": level})
    return site.parts[key]


def _tag_links(here: Here, names: Iterable[Tag]) -> Markup:
    """Links to tags, each made once."""
    return _joined(here, (part(here.site, "tag_link", name, everywhere(here.site), name) for name in names))


def _rows(here: Here, entries: Iterable[Entry]) -> Markup:
    """Rows of a list of entries, each made once."""
    site = here.site
    return _joined(here, (part(site, "row", entry.review.path, everywhere(site), site.spoken, entry) for entry in entries))


def _board_rows(here: Here, boards: Iterable[Board]) -> Markup:
    """Rows of a list of boards, likewise."""
    site = here.site
    return _joined(here, (part(site, "board_of_review", board.address, everywhere(site), site.spoken, board) for board in boards))


def _title(site: Site, review: Review) -> Markup:
    """The title of a review, in its languages, made once."""
    return Markup(part(site, "title", review.path, review))  # noqa: S704  # made by a template that escapes


def part(site: Site, macro: str, key: str, *values: object) -> str:
    """What a macro makes for many pages, made once; whoever uses it puts something in place of the marks."""
    found = site.parts.get((macro, key, 0))
    if found is None:
        found = site.parts[macro, key, 0] = str(getattr(_template("macros.html").module, macro)(*values))
    return found


@dataclass(frozen=True, slots=True)
class _Anywhere(Here):
    """The view of a part that is put on many pages."""

    @property
    def root(self) -> str:
        """A mark, for the way to the root."""
        return MARK


def _filled(template: str, here: Here, values: dict[str, Any]) -> str:
    site = here.site
    return _template(template).render(
        site=site,
        here=here,
        t=site.labels.text,
        labels=site.labels,
        w=site.spoken.text,
        said=site.spoken,
        catalog=site.catalog,
        safe=Markup,  # marks what nh3 has cleaned
        title_of=partial(_title, site),
        tag_links=partial(_tag_links, here),
        rows=partial(_rows, here),
        board_rows=partial(_board_rows, here),
        **values,
    )
