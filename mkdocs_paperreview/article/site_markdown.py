# SPDX-License-Identifier: MIT
"""Markdown as the site's own Python-Markdown reads it, for reviews that say `markdown: mkdocs`."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mkdocs_paperreview.article.math import mathml

__all__ = ["site_renderer"]

_ARITHMATEX = re.compile(r'<(?P<tag>span|div) class="arithmatex">(?P<tex>.*?)</(?P=tag)>', re.DOTALL)


def site_renderer(extensions: Sequence[Any], configurations: Mapping[str, Mapping[str, Any]]) -> Callable[[str], str]:
    """A function from Markdown to HTML with a site's extensions; the engine is imported when a review first asks for it."""

    def render(body: str) -> str:
        import markdown  # noqa: PLC0415  # the core runs without Python-Markdown

        engine = markdown.Markdown(extensions=list(extensions), extension_configs=dict(configurations))
        return _ARITHMATEX.sub(_math, engine.convert(body))

    return render


def _math(found: re.Match[str]) -> str:
    tex = html.unescape(found["tex"]).strip()
    return mathml(tex.removeprefix("\\(").removesuffix("\\)").removeprefix("\\[").removesuffix("\\]"), display=found["tag"] == "div")
