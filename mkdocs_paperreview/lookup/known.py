# SPDX-License-Identifier: MIT
"""What a service knows of a paper, as clean text: no line ends, no markup, nothing that a file could not hold, nothing endless."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.source.nodes import INVISIBLE
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["KnownPaper", "keywords", "names", "one_line", "unmarked", "year_in"]

_UNPRINTABLE = re.compile("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010fffd]")
_MARKUP = re.compile(r"</?[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>")
_BLOCK = re.compile(r"</?(?:jats:)?(?:p|sec|title|list|list-item|disp-formula|div|li|ul|ol|br)\b[^<>]*>", re.IGNORECASE)
_UNSAID = re.compile(
    r"<(?P<name>(?:jats:)?title)>\s*(?:abstract|summary)\s*</(?P=name)>|<(?P<tex>(?:jats:)?tex-math)\b[^<>]*>.*?</(?P=tex)>",
    re.IGNORECASE | re.DOTALL,
)
_KEYWORD = re.compile(r"(?=.*\w)[\w &+'()/.#-]{1,50}(?<!\.)")
_LONGEST = 12_000
_MOST_NAMES = 100


@dataclass(frozen=True, slots=True)
class KnownPaper:
    """A paper. `remarks` are what is known besides, by the field it belongs to; `notice` is what its reader must know."""

    title: str
    authors: tuple[str, ...] = ()
    abstract: str = ""
    venue: str = ""
    year: str = ""
    arxiv: str = ""
    doi: str = ""
    openreview: str = ""
    pdf: str = ""
    tags: tuple[str, ...] = ()
    remarks: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


def one_line(text: object, longest: int = _LONGEST) -> str:
    """A text on one line, composed, and without what nobody sees; what is no text is none."""
    if not isinstance(text, str):
        return ""
    line = INVISIBLE.sub("", " ".join(_UNPRINTABLE.sub(" ", unicodedata.normalize("NFC", " ".join(text.split()))).split()))
    return shortened(line, longest)


def unmarked(text: object) -> str:
    """A text in HTML or JATS on one line, without its marks, the heading `Abstract`, and formulas that stand there a second time."""
    if not isinstance(text, str):
        return ""
    return one_line(html.unescape(_MARKUP.sub("", _BLOCK.sub(" ", _UNSAID.sub(" ", text[: 8 * _LONGEST])))))


def names(written: Iterable[object]) -> tuple[tuple[str, ...], str]:
    """Names, each once, and a remark on those that are left out where there are hundreds; two spellings are one name."""
    found: dict[str, str] = {}
    for name in (one_line(each, 200) for each in written):
        if name:
            found.setdefault(tag_key(name), name)
    kept = tuple(found.values())
    return kept[:_MOST_NAMES], f"and {len(kept) - _MOST_NAMES} more" if len(kept) > _MOST_NAMES else ""


def keywords(written: Iterable[object]) -> tuple[str, ...]:
    """Keywords that can be tags, each once: some authors write several as one, or a whole sentence."""
    parts = (part for each in written for part in re.split(r"\s*[,;，、；]\s*", one_line(each)))
    return names(part for part in parts if _KEYWORD.fullmatch(part))[0]


def year_in(text: str) -> str:
    """The year that a date begins with."""
    found = re.match(r"(?:19|20)\d{2}(?!\d)", text)
    return found[0] if found else ""
