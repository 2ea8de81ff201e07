# SPDX-License-Identifier: MIT
"""HTML of an article whose elements are such as a page shows: no frames of other hosts, links at headings, tables that scroll."""

from __future__ import annotations

import re
from itertools import count

from mkdocs_paperreview.labels import Labels

__all__ = ["with_furniture", "with_plain_elements"]

_DIAGRAM = re.compile(r'<pre class="mermaid"><code>(.*?)</code></pre>', re.DOTALL)
_IFRAME = re.compile(r"<iframe\b(?P<attributes>[^<>]{0,2000})>", re.IGNORECASE)
_SOURCE = re.compile(r'\bsrc="(?P<address>[^"<>]+)"', re.IGNORECASE)
_CENTER = re.compile(r"<(?P<end>/?)center(?:\s[^<>]*)?>", re.IGNORECASE)
_HEADING_TAGS = re.compile(r"<(/?)h([1-6])(?=[\s>])")
_HEADING_END = re.compile(r'(<h([1-6])[^>]*? id="([^"]+)"[^>]*>.*?)</h\2>', re.DOTALL)
_TABLE = re.compile(r"<table(?=[\s>])")


def with_plain_elements(rendered: str, *, draws_diagrams: bool) -> str:
    """HTML as it was rendered, with code, a link or a box in place of elements that a page cannot show."""
    if not draws_diagrams and 'class="mermaid"' in rendered:
        rendered = _DIAGRAM.sub(r'<div class="highlight"><pre><span></span><code>\1</code></pre></div>', rendered)
    if "<iframe" in rendered:
        rendered = _IFRAME.sub(_link, rendered)
    if "<center" in rendered:
        rendered = _CENTER.sub(lambda tag: "</div>" if tag["end"] else '<div align="center">', rendered)
    return rendered


def _link(iframe: re.Match[str]) -> str:
    """A link in place of a frame, which would fetch from another host while the page is read."""
    source = _SOURCE.search(iframe["attributes"])
    return f'<p><a href="{source["address"]}">{source["address"]}</a></p>' if source else ""


def with_furniture(html: str, labels: Labels) -> str:
    """HTML that has been cleaned, with links at its headings, which go one level down, and frames in which wide tables scroll."""
    if "<h1" in html:
        html = _HEADING_TAGS.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 1)}", html)
    title = labels.text("permanent_link")
    html = _HEADING_END.sub(rf'\1<a class="headerlink" href="#\3" title="{title}">¶</a></h\2>', html)
    if "<table" in html:
        number = count(1)
        html = _TABLE.sub(lambda _: _scrolling(labels.text("table", number=next(number))), html).replace("</table>", "</table></div>")
    return html


def _scrolling(name: str) -> str:
    return f'<div class="pr-scroll" role="region" tabindex="0" aria-label="{name}"><table'
