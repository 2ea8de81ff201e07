# SPDX-License-Identifier: MIT
"""Code blocks in the classes that Material and Pygments themes style, light and dark; those of math are formulas."""

from __future__ import annotations

import html
from functools import lru_cache

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from mkdocs_paperreview.article.math import mathml

__all__ = ["highlighted"]

_FORMATTER = HtmlFormatter(nowrap=True)
_FORMULAS = frozenset({"math", "katex"})
_LONGEST = 100_000


@lru_cache(maxsize=1024)
def highlighted(text: str, language: str) -> str:
    """HTML of a code block; a language that is not known, or none, is shown plain."""
    name = language.split(",", maxsplit=1)[0].split("{", maxsplit=1)[0].strip().lower()
    if name in _FORMULAS and "<math" in (formula := mathml(text, display=True)):
        return f"<p>{formula}</p>"
    if name == "mermaid":
        return f'<pre class="mermaid"><code>{html.escape(text, quote=False)}</code></pre>'
    return f'<div class="{_class(name)}highlight"><pre><span></span><code>{_colours(text, name)}</code></pre></div>'


def _class(name: str) -> str:
    return f"language-{name} " if name.isalnum() else ""


def _colours(text: str, name: str) -> str:
    if not name or len(text) > _LONGEST:
        return html.escape(text, quote=False)
    try:
        lexer = get_lexer_by_name(name, stripnl=False)
    except ClassNotFound:
        return html.escape(text, quote=False)
    return str(highlight(text, lexer, _FORMATTER))
