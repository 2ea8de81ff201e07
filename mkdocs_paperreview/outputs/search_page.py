# SPDX-License-Identifier: MIT
"""What the page of search runs and wears, and what answers in Material's box: files under names that change with their content."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from html import escape

from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs.own_files import FOLDER, named, own_text
from mkdocs_paperreview.outputs.search_scripts import bundled, engine_name
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.review.address import href

__all__ = ["assets", "box_path", "page_head", "page_names"]

_BOX_WORDS = ("box_all", "box_offline")
# Material opens its own box on any page whose address has a `q`: it runs before ours does, and is not shown ours.
_BEFORE_THE_THEME = (
    '(a=>{if(/[?&]q=/.test(a))try{history.replaceState(history.state,"",location.pathname+location.hash);'
    'addEventListener("DOMContentLoaded",()=>history.replaceState(history.state,"",a))}catch{}})(location.href)'
)


@cache
def _page() -> tuple[tuple[str, bytes], tuple[str, bytes]]:
    """Script and style of the page."""
    script = bundled("page.js", "paperreviewPage").replace("./engine.js", f"./{engine_name()}")
    return named("paperreview-search.js", script.encode()), named("paperreview-search.css", own_text("search/page.css").encode())


@cache
def _box(language: str) -> tuple[tuple[str, bytes], tuple[str, bytes]]:
    """What a reader has of the box on every page, and what it takes to answer: the first is small, and loads the second."""
    labels = labels_in(language)
    words = json.dumps({key.removeprefix("box_"): labels.text(key, count="{count}") for key in _BOX_WORDS}, ensure_ascii=False)
    answering = own_text("search/box_answers.js").replace("./engine.js", f"./{engine_name()}").replace("{} /* words */", words)
    name, content = named("paperreview-box-answers.js", answering.encode())
    return named("paperreview-box.js", own_text("search/box.js").replace("./box_answers.js", f"./{name}").encode()), (name, content)


def box_path(language: str) -> str:
    """Where the script lies that Material's box is to run in its worker."""
    return f"{FOLDER}/{_box(language)[0][0]}"


def page_names() -> tuple[str, str]:
    """What the script and the style of the page are called."""
    (script, _), (style, _) = _page()
    return script, style


def page_head(address: str) -> Iterator[str]:
    """The lines for the head of the page of search."""
    script, style = page_names()
    yield f"<script>{_BEFORE_THE_THEME}</script>"
    yield f'<link rel="stylesheet" href="{escape(href(f"/{FOLDER}/{style}", address))}">'
    for name in (engine_name(), script):
        yield f'<script defer src="{escape(href(f"/{FOLDER}/{name}", address))}"></script>'


def assets(site: Site) -> Iterator[Asset]:
    """The files, unless the site leaves search to its theme."""
    if site.settings.search.is_ours:
        for name, content in _page():
            yield Asset(f"{FOLDER}/{name}", content)
    if site.settings.search.serves_box:
        for name, content in _box(site.settings.language):
            yield Asset(f"{FOLDER}/{name}", content)
