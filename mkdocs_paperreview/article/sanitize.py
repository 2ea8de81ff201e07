# SPDX-License-Identifier: MIT
"""The last step of an article: contributors are not trusted, so only what is listed here reaches a page."""

from __future__ import annotations

import re

import nh3

__all__ = ["escaped_unknown_tags", "safe"]

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
_UNKNOWN_TAG = re.compile(rf"<(?=/?(?!/?(?:{'|'.join(sorted(_KNOWN))})(?:[\s/>]))[A-Za-z])", re.IGNORECASE)

_MATH_ATTRIBUTES = frozenset(
    (
        "accent accentunder columnspacing columnalign columnlines depth display displaystyle encoding fence form height "
        "largeop linethickness lspace mathvariant maxsize minsize movablelimits rowalign rowspacing rspace scriptlevel "
        "separator stretchy style symmetric voffset width"
    ).split()
)
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"class", "id", "lang", "dir", "title", "align", "aria-label", "aria-hidden", "role"},
    "a": {"href", "data-footnote-ref", "data-footnote-backref"},
    "audio": {"src", "controls", "preload"},
    "col": {"span", "width"},
    "details": {"open"},
    "div": {"style"},
    "img": {"src", "alt", "width", "height", "loading", "srcset"},
    "input": {"type", "checked", "disabled"},
    "label": {"for"},
    "ol": {"start", "type", "reversed"},
    "p": {"style"},
    "source": {"src", "srcset", "type", "media"},
    "td": {"colspan", "rowspan", "style", "width"},
    "th": {"colspan", "rowspan", "scope", "style", "width"},
    "time": {"datetime"},
    "video": {"src", "controls", "poster", "width", "height", "preload", "muted", "loop", "playsinline"},
} | {tag: set(_MATH_ATTRIBUTES) for tag in _MATH}
_CLASSES = re.compile(
    r"(?:pr-tex|highlight|language-[\w+-]+|mermaid|admonition(?:-title)?|note|tip|info|warning|danger|success|question|example|quote|bug"
    r"|abstract|failure|footnotes?|footnote-(?:ref|backref)|task-list(?:-item|-control|-indicator)?|contains-task-list|arithmatex|math-core-.*"
    r"|tabbed-[\w-]+|linenos|linenodiv|linenotable|highlighttable|filename|critic|keys|key-\w+|annotate|[a-z]{1,3}\d?)"
)
_STYLES = {"text-align", "width", "max-width", "height", "justify-items", "padding-left", "padding-right", "border-left", "border-right"}
_SCHEMES = {"http", "https", "mailto", "tel", "data", "ftp"}


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "class":
        return " ".join(part for part in value.split() if _CLASSES.fullmatch(part)) or None
    if name in {"href", "src", "poster"} and value.lstrip().lower().startswith("data:"):
        return value if tag in {"img", "source"} and value.lstrip().lower().startswith("data:image/") else None
    if tag == "input" and name == "type" and value not in {"checkbox", "radio"}:
        return None
    return value


_CLEANER = nh3.Cleaner(
    tags={*_TEXT, *_BLOCKS, *_MEDIA, *_MATH},
    clean_content_tags=set(_DROPPED),
    attributes=_ATTRIBUTES,
    attribute_filter=_attribute,
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
