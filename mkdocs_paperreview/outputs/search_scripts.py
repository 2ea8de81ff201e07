# SPDX-License-Identifier: MIT
"""The engine of the search as one classic script: for a worker, for a page, and for a site on a disk, where browsers run no modules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mkdocs_paperreview.outputs.own_files import FOLDER, named, own_text
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "bundled", "engine_name"]

_ENGINE = "engine.js"
_IMPORT = re.compile(r'^import \{(?P<names>[^}]*)\} from "\./(?P<module>[\w.]+)";\n', re.MULTILINE)
_EXPORTED = re.compile(r"^export (?:async )?(?:const|let|function|class) (?P<name>\w+)", re.MULTILINE)
_AGAIN = re.compile(r"^export \{(?P<names>[^}]*)\};\n", re.MULTILINE)


def bundled(name: str, given_to: str) -> str:
    """A module with all that it imports as one script that gives its exports to a global name; each module keeps its own scope."""
    modules: dict[str, str] = {}
    _add(name, modules)
    scopes = "".join(f'scopes["{module}"] = (() => {{\n{text}}})();\n' for module, text in modules.items())
    return f'(() => {{\n"use strict";\nconst scopes = {{}};\n{scopes}globalThis.{given_to} = scopes["{name}"];\n}})();\n'


def _add(name: str, modules: dict[str, str]) -> None:
    """What is imported comes first."""
    text = own_text(f"search/{name}")
    for found in _IMPORT.finditer(text):
        if found["module"] not in modules:
            _add(found["module"], modules)
    again = [exported.strip() for found in _AGAIN.finditer(text) for exported in found["names"].split(",")]
    exported = [*again, *(found["name"] for found in _EXPORTED.finditer(text))]
    text = _IMPORT.sub(lambda found: f'const {{{found["names"]}}} = scopes["{found["module"]}"];\n', _AGAIN.sub("", text))
    modules[name] = re.sub(r"^export ", "", text, flags=re.MULTILINE) + f"return {{ {', '.join(exported)} }};\n"


@cache
def _engine() -> tuple[str, bytes]:
    return named("paperreview-search-engine.js", bundled(_ENGINE, "paperreviewSearch").encode())


def engine_name() -> str:
    """What the script of the engine is called."""
    return _engine()[0]


def assets(site: Site) -> Iterator[Asset]:
    """The engine, unless the site leaves search to its theme."""
    if site.settings.search.is_ours:
        name, content = _engine()
        yield Asset(f"{FOLDER}/{name}", content)
