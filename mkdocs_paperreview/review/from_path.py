# SPDX-License-Identifier: MIT
"""What a path says of a review that does not say it itself: its day, its title, its language."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

from mkdocs_paperreview.language_tags import language_tag
from mkdocs_paperreview.review.paper import ARXIV_ID

__all__ = [
    "INDEXES",
    "arxiv_in_path",
    "day_in_path",
    "folder_day",
    "is_index",
    "leading_day",
    "name_of",
    "suffix_language",
    "title_in_path",
    "without_language",
]

INDEXES = frozenset({"index", "_index", "readme"})  # a file of such a name stands for its folder
_DASHED = re.compile(r"(?<!\d)(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?!\d)")
_JOINED = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
_SHORT = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})(?=[ _)\]-])")
_ONLY_SHORT = re.compile(r"(\d{2})(\d{2})(\d{2})$")
_SHORT_IN_YEAR = re.compile(r"(?:^|/)20(?P<year>\d\d)/(?:[^/]+/)*(?P<day>(?P=year)\d{4})\.[^/.]+$")  # `2023/230306.md`
_FOLDERS = re.compile(r"(?:^|/)(\d{4})/(\d{1,2})/(\d{1,2})(?:/|$)")
_BRACKETS = "[("  # "[20260106] Title"
_LEADING_DAY = re.compile(r"^[\[(]?(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|(?:19|20)\d{6}|\d{6}(?=[ _)\]-]))[)\]]?[-_. ]*")
_THREE_LETTERS, _TWO_LETTERS = "kor|eng", "ko|en|ja|jp|zh|cn"
_LANGUAGE_SUFFIX = re.compile(rf"[-_. ](?P<code>{_THREE_LETTERS}|{_TWO_LETTERS})$", re.IGNORECASE)
_CODES = (
    rf"{_THREE_LETTERS}|jpn|chn|{_TWO_LETTERS}|kr|zh[-_]?(?:cn|tw|hans|hant)|ko[-_]kr|en[-_](?:us|gb)|ja[-_]jp"
    "|korean|english|japanese|chinese"
)
_NAMES_LANGUAGE = re.compile(rf"(?<=[^\W_])[-_. ](?:{_CODES})$", re.IGNORECASE)
_IS_LANGUAGE = re.compile(_CODES, re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_LEFTOVER_HASH = re.compile(r"^[0-9a-f]{8}__")
_NOTION_HASH = re.compile(r"(?<=.)[ _-][0-9a-f]{32}$")
_ARXIV = re.compile(rf"^({ARXIV_ID})(?:v\d+)?(?=[-_. ]|$)")
_LEADING_ARXIV = re.compile(rf"{_ARXIV.pattern}[-_. ]+(?=.)")
_PAPER = re.compile(r"(?:paper|arxiv)[-_](\d{2}(?:0[1-9]|1[0-2]))[-_](\d{5})(?:v\d+)?(?=[-_. ]|$)", re.IGNORECASE)
_LANGUAGE_MARK = re.compile(rf"(?:\.(?:{_TWO_LETTERS})|[-_. ](?:{_THREE_LETTERS}))$", re.IGNORECASE)


def is_index(path: str) -> bool:
    """Whether a file stands for the folder that it lies in."""
    return path.rpartition("/")[2].rpartition(".")[0].lower() in INDEXES


@lru_cache(maxsize=16)  # one file is asked for several times in a row
def name_of(path: str) -> str:
    """The name a review goes by: its file's, or its folder's where the file is only `index`."""
    file = PurePosixPath(path)
    stem = file.parent.name if is_index(path) else file.stem
    return _NOTION_HASH.sub("", _LEFTOVER_HASH.sub("", unicodedata.normalize("NFC", stem)))


def day_in_path(path: str) -> date | None:
    """The day in a file's name, else in its nearest dated folder: `2026-01-06-…`, `20260106-…`, `260106 …`, `2026/01/06/`."""
    name = name_of(path)
    if day := leading_day(name) or _day(_SHORT.match(name.lstrip(_BRACKETS)), 2000) or _day(_DASHED.search(name)):
        return day
    if short := _SHORT_IN_YEAR.search(path):
        return _day(_ONLY_SHORT.match(short["day"]), 2000)
    for folder in reversed(PurePosixPath(path).parent.parts):
        if day := _day(_DASHED.match(folder)) or _day(_JOINED.match(folder)):
            return day
    return folder_day(str(PurePosixPath(path).parent))


def folder_day(path: str) -> date | None:
    """The day in folders for year, month and day, as in `/2026/01/06/`."""
    return _day(_FOLDERS.search(path))


def leading_day(name: str) -> date | None:
    """The day that a name begins with, in the forms that are nothing else."""
    name = name.lstrip(_BRACKETS)
    return _day(_DASHED.match(name)) or _day(_JOINED.match(name))


def _day(found: re.Match[str] | None, century: int = 0) -> date | None:
    if not found:
        return None
    try:
        day = date(century + int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def title_in_path(path: str) -> str:
    """A title made of a file's name: without day, arXiv id and language, and with blanks for hyphens where it has no blanks.

    Where underscores part its words, hyphens belong to them: `Self-Instruct_Aligning_Language_Models`.
    """
    name = _LANGUAGE_MARK.sub("", _LEADING_ARXIV.sub("", _LEADING_DAY.sub("", name_of(path)))) or name_of(path)
    between = "_+" if name.count("_") > name.count("-") else "[-_]+"
    return name if " " in name else re.sub(between, " ", name).strip()


def suffix_language(path: str) -> str:
    """The language that a file's name ends with, as in `x-kor.md` and `x.ko.md`; nothing where it names none."""
    found = _LANGUAGE_SUFFIX.search(name_of(path))
    return language_tag(found["code"].lower()) if found else ""


def without_language(place: str) -> str:
    """A path without its ending, and without what names a language in it."""
    *folders, name = posixpath.splitext(place)[0].split("/")
    kept = [folder for folder in folders if not _IS_LANGUAGE.fullmatch(folder)]
    if kept and _IS_LANGUAGE.fullmatch(name):  # as in `x/ko.md`
        return "/".join(kept)
    return "/".join([*kept, _NAMES_LANGUAGE.sub("", name)])


def arxiv_in_path(path: str) -> str:
    """The arXiv id that a file's name begins with: `2304.12244_Title.md`, or with a word before it: `20260103-paper-2304-12244-t.md`."""
    name = name_of(path)
    if found := _ARXIV.match(name):
        return found[1]
    found = _PAPER.match(_LEADING_DAY.sub("", name))
    return f"{found[1]}.{found[2]}" if found else ""
