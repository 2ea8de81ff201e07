# SPDX-License-Identifier: MIT
"""The style sheet of our pages and the font of their formulas, under names that change with their content."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mkdocs_paperreview.outputs.own_files import FOLDER, named, own_file, own_text
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "style_path"]


@cache
def _font() -> tuple[str, bytes]:
    return named("paperreview-math.woff2", own_file("fonts/paperreview-math.woff2").read_bytes())


# Of what is there in two languages, a reader who has chosen one is shown that; what is missing in it is shown in the other.
_CHOSEN = """\
[data-pr-language="{0}"] .pr-row:has(> .pr-side:not(.pr-side--missing):lang({0})) > .pr-side:not(:lang({0})) {{ display: none; }}
[data-pr-language="{0}"] :has(> .pr-t:lang({0})) > :is(.pr-t:not(:lang({0})), .pr-t-or) {{ display: none; }}
[data-pr-language="{0}"] .pr-t:lang({0}) {{ display: inline; }}
[data-pr-language="{0}"] .pr-row:has(> .pr-side:not(.pr-side--missing):lang({0})) > .pr-side {{ color: inherit; }}
[data-pr-language="{0}"] h1:has(> .pr-t:lang({0})) + .pr-original:lang({0}) {{ display: none; }}
"""


@cache
def _style(languages: tuple[str, ...]) -> tuple[str, bytes]:
    css = own_text("paperreview.css")
    css += "".join(_CHOSEN.format(language) for language in languages) if len(languages) > 1 else ""
    return named("paperreview.css", css.replace("paperreview-math.woff2", _font()[0]).encode())


def style_path(languages: tuple[str, ...]) -> str:
    """Where the style sheet of a site in these languages lies."""
    return f"{FOLDER}/{_style(languages)[0]}"


def assets(site: Site) -> Iterator[Asset]:
    """The style sheet and the font; a browser loads the font only for a page with formulas."""
    for name, content in (_style(site.settings.languages), _font()):
        yield Asset(f"{FOLDER}/{name}", content)
