# SPDX-License-Identifier: MIT
"""The HTML of an article in; its text by heading out, as a reader sees it: formulas as TeX, code too, furniture not."""

from __future__ import annotations

import re
from html import unescape

__all__ = ["Section", "sections_of"]

Section = tuple[str, str, str]  # the id of its heading, its heading, its text

_ATTRIBUTES = '[^<>"]*(?:"[^"]*"[^<>"]*)*'
_FORMULA = re.compile(r"<math\b.*?(?:<annotation[^>]*>(.*?)</annotation>.*?)?</math>", re.DOTALL)
_FURNITURE = re.compile(
    '<a class="headerlink".*?</a>|<figcaption class="pr-tools".*?</figcaption>'
    '|<span (?:class="pr-(?:unseen|claim pr-claim--off)"|aria-hidden="true").*?</span>'
    '|<div class="pr-side pr-side--missing".*?</div>|<sup class="footnote-ref">.*?</sup>|<a [^>]*class="footnote-backref".*?</a>',
    re.DOTALL,
)
_WITHIN_WORDS = re.compile(
    f"</?(?:a|abbr|b|bdi|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|var|wbr)(?=[ >]){_ATTRIBUTES}>"
)
_HEADING = re.compile(f'<h[1-6](?= )(?=[^>]* id="([^"]*)"){_ATTRIBUTES}>(.*?)</h[1-6]>', re.DOTALL)
_TAG = re.compile(f"<[/a-zA-Z!]{_ATTRIBUTES}>")


def sections_of(html: str) -> list[Section]:
    """What stands before the first heading, without one, and then each heading's text."""
    if "<math" in html:
        html = _FORMULA.sub(lambda found: f" {found[1] or ''} ", html)
    parts = _HEADING.split(_WITHIN_WORDS.sub("", _FURNITURE.sub("", html)))
    found = [("", "", _text(parts[0]))] if parts[0].strip() else []
    return found + [(unescape(parts[at]), _text(parts[at + 1]), _text(parts[at + 2])) for at in range(1, len(parts), 3)]


def _text(html: str) -> str:
    text = _TAG.sub(" ", html) if "<" in html else html
    return " ".join((unescape(text) if "&" in text else text).split())
