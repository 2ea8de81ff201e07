# SPDX-License-Identifier: MIT
"""The last step of an article that may hold HTML: contributors are not trusted, so only what is listed here reaches a page."""

from __future__ import annotations

import re

import nh3
from pygments.token import STANDARD_TYPES

__all__ = ["escaped_unknown_tags", "safe", "shallow"]

_TEXT = "a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split()
_BLOCKS = (
    "address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "
    "header hr label li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
).split()
_MEDIA = "audio img input picture source track video".split()
_MATH = (
    "math annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms "
    "mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics"
).split()
_DROPPED = "script style noscript template object embed".split()
_READ_AS_TEXT = (
    "acronym big center font tt button strike form iframe svg path textarea select option canvas html head body meta link title"
).split()
_KNOWN = frozenset([*_TEXT, *_BLOCKS, *_MEDIA, *_MATH, *_DROPPED, *_READ_AS_TEXT])
_MANY_TAGS = 10_000
_DEEPEST = 300
_NOT_NESTING = "area br col dd dt embed hr img input li link meta option p rb rp rt source td tfoot th thead tbody tr track wbr".split()
_NESTING_TAG = re.compile(
    rf"<(?P<close>/?)(?!(?:{'|'.join(_NOT_NESTING)})[\s/>]|(?:{'|'.join(_MATH)})\b[^<>]*/>)"
    r"[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>",
    re.IGNORECASE,
)
_UNKNOWN_TAG = re.compile(rf"<(?=/?(?!/?(?:{'|'.join(sorted(_KNOWN))})(?:[\s/>]))[A-Za-z])", re.IGNORECASE)

_MATH_ATTRIBUTES = frozenset(
    (
        "accent accentunder columnspacing columnalign columnlines depth display displaystyle encoding fence form height "
        "largeop linethickness lspace mathvariant maxsize minsize movablelimits rowalign rowspacing rspace scriptlevel "
        "separator stretchy style symmetric voffset width"
    ).split()
)
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"id", "lang", "dir", "title", "align", "aria-label", "aria-hidden", "role"},
    "a": {"href", "data-footnote-ref", "data-footnote-backref"},
    "audio": {"src", "controls", "preload"},
    "col": {"span", "width"},
    "details": {"open"},
    "div": {"style"},
    "img": {"src", "alt", "width", "height", "loading", "srcset"},
    "input": {"checked", "disabled"},
    "label": {"for"},
    "ol": {"start", "type", "reversed"},
    "p": {"style"},
    "source": {"src", "srcset", "type", "media"},
    "table": {"data-results"},
    "td": {"colspan", "rowspan", "style", "width", "data-v"},
    "th": {"colspan", "rowspan", "scope", "style", "width", "data-type", "data-better"},
    "time": {"datetime"},
    "video": {"src", "controls", "poster", "width", "height", "preload", "muted", "loop", "playsinline"},
} | {tag: set(_MATH_ATTRIBUTES) for tag in _MATH}
_BLOCK_CLASSES = frozenset(
    (
        "abstract admonition admonition-title annotate arithmatex bug critic danger example failure filename footnote footnote-backref "
        "footnote-ref footnotes highlight highlighttable info inline keys linenodiv linenos linenotable mermaid note pr-tex question quote "
        "success task-list task-list-control task-list-indicator task-list-item tip warning tabbed-alternate tabbed-block tabbed-content "
        "tabbed-labels tabbed-set math-core-unknown-cmd pr-t pr-t-or"
    ).split()
)
_STYLES = {"text-align", "width", "max-width", "height", "justify-items", "padding-left", "padding-right", "border-left", "border-right"}
_SCHEMES = {"http", "https", "mailto", "tel", "data", "ftp"}
_CLASSES: dict[str, set[str]] = {tag: set(_BLOCK_CLASSES) for tag in (*_TEXT, *_BLOCKS, *_MEDIA, "merror")}
_CLASSES["span"] |= set(STANDARD_TYPES.values())

# Everything here is a table: a function that is called for each attribute would cost more than all the rest.
_CLEANER = nh3.Cleaner(
    tags={*_TEXT, *_BLOCKS, *_MEDIA, *_MATH},
    clean_content_tags=set(_DROPPED),
    attributes=_ATTRIBUTES,
    allowed_classes=_CLASSES,
    tag_attribute_values={"input": {"type": {"checkbox", "radio"}}},
    url_schemes=_SCHEMES,
    filter_style_properties=_STYLES,
    link_rel="noopener",
)


def safe(html: str) -> str:
    """HTML without anything that runs, escapes its place or looks like the theme's own furniture."""
    return _CLEANER.clean(html)


def escaped_unknown_tags(html: str) -> str:
    """`<eos>` and `<answer>` are words of a review, not HTML: they are shown."""
    return _UNKNOWN_TAG.sub("&lt;", html)


def shallow(html: str) -> str:
    """HTML without the tags of elements that are nested deeper than anybody writes: parsers take the square of the depth."""
    if html.count("<") < _MANY_TAGS:
        return html
    depth = 0

    def counted(tag: re.Match[str]) -> str:
        nonlocal depth
        depth = max(0, depth - 1) if tag["close"] else depth + 1
        return tag[0] if depth <= _DEEPEST else ""

    return _NESTING_TAG.sub(counted, html)
