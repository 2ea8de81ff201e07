# SPDX-License-Identifier: MIT
"""What runs in a reader's browser: one module, under a name that changes with its content, and a line that runs before all else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from mkdocs_paperreview.outputs.style import FOLDER, named
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "first_line", "script_path"]

# The language is there before anything is drawn, or texts would jump: the address's, the remembered, the browser's; else both.
_FIRST_LINE = (
    'document.documentElement.dataset.prLanguage=(l=>{let s;try{s=localStorage.getItem("paperreview.language")}catch{}'
    'return[new URLSearchParams(location.search).get("lang"),s,...navigator.languages.map(n=>n.split("-")[0])].find(n=>l.includes(n))'
    '||"both"})(%s)'
)


@cache
def _script() -> tuple[str, bytes]:
    return named("paperreview.js", (files("mkdocs_paperreview") / "assets" / "paperreview.js").read_bytes())


def script_path() -> str:
    """Where the module lies in the site."""
    return f"{FOLDER}/{_script()[0]}"


@cache
def first_line(languages: Sequence[str]) -> str:
    """The script that chooses a language."""
    return _FIRST_LINE % json.dumps([*languages, "both"]).replace("<", "\\u003c")


def assets(_site: Site) -> Iterator[Asset]:
    """The module."""
    name, content = _script()
    yield Asset(f"{FOLDER}/{name}", content)
