# SPDX-License-Identifier: MIT
"""What runs in a reader's browser: modules, under names that change with their content, and a line that runs before all else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache

from mkdocs_paperreview.outputs.own_files import FOLDER, named, own_file, own_text
from mkdocs_paperreview.outputs.search_page import page_names
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "first_line", "script_path"]

_PARTS = ("tables.js", "boards.js")
# The language is there before anything is drawn, or texts would jump: the address's, the remembered, the browser's; else both.
# From a disk, browsers load no modules: nobody could choose another one then, so all is shown, as without scripts.
_FIRST_LINE = (
    'if(location.protocol!=="file:")'
    'document.documentElement.dataset.prLanguage=(l=>{let s;try{s=localStorage.getItem("paperreview.language")}catch{}'
    'return[new URLSearchParams(location.search).get("lang"),s,...navigator.languages.map(n=>n.split("-")[0])].find(n=>l.includes(n))'
    '||"both"})(%s)'
)


@cache
def _parts() -> tuple[tuple[str, bytes], ...]:
    """What some pages need, and then the module that all load, which knows the others' names."""
    main = own_text("paperreview.js")
    for name in page_names():
        main = main.replace(f"./search.{name.rpartition('.')[2]}", f"./{name}")
    parts = []
    for part in _PARTS:
        name, content = named(f"paperreview-{part}", own_file(part).read_bytes())
        main = main.replace(f"./{part}", f"./{name}")
        parts.append((name, content))
    return (*parts, named("paperreview.js", main.encode()))


def script_path() -> str:
    """Where the module lies in the site."""
    return f"{FOLDER}/{_parts()[-1][0]}"


@cache
def first_line(languages: Sequence[str]) -> str:
    """The script that chooses a language."""
    return _FIRST_LINE % json.dumps([*languages, "both"]).replace("<", "\\u003c")


def assets(_site: Site) -> Iterator[Asset]:
    """The modules."""
    for name, content in _parts():
        yield Asset(f"{FOLDER}/{name}", content)
