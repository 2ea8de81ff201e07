# SPDX-License-Identifier: MIT
"""A date in a form that is not read in; the same date in one that is, where it can mean no other day, out."""

from __future__ import annotations

import re
import unicodedata
from zoneinfo import ZoneInfo

from mkdocs_paperreview.review.moment import moment
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Edit, Fix, Unreadable

__all__ = ["certain_date", "date_fix"]

_DASHES = re.compile("[‐-―−_]")
_FRAMES = re.compile(r"^[\[<(\"'“‘「]+|[\]>)\"'”’」,;]+$")
_WEEKDAY = re.compile(
    r"[ ,]*[(\[]?(?:(?:[월화수목금토일]요일|[月火水木金土日]曜日|星期[一二三四五六日天]|周[一二三四五六日]"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)"
    r"|(?<=[(\[ ])[월화수목금토일月火水木金土日](?=[)\]]|$))[)\]]?,?(?=[ T]|$)",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<=\d) ?([-/]) ?(?=\d)")
_CLOCK = re.compile(r"(?P<hour>\d{1,2}) ?[시時点點] ?(?:(?P<minute>\d{1,2}) ?[분分])?")
_HALF_DAY = re.compile(
    r"(?:(?P<first>오전|오후|午前|午後|上午|下午) ?)?(?P<hour>\d{1,2}):(?P<rest>\d\d(?::\d\d)?)(?: ?(?P<last>[AaPp]\.?[Mm]\b\.?))?"
)
_ZONE_IN_BRACKETS = re.compile(r"\((KST|JST|UTC|GMT)\)")
_NAMED_TOO = re.compile(r"(?<=\d) ?\[[A-Za-z_]+/[A-Za-z_/]+\]$")  # as in 09:00+09:00[Asia/Seoul]
_YEAR_LAST = re.compile(r"(?P<one>\d{1,2})(?P<sep>[-./])(?P<two>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d{2})(?P<rest>.*)")
_MONTHS, _NOON = 12, 12
_LONGEST = 80


def date_fix(document: Document, node: Node, zone: ZoneInfo) -> Fix | None:
    """The edit that writes a date in a form that is read, where there is one."""
    written = document.text[node.span.start : node.span.end]
    is_linked = isinstance(node, Items) and written.startswith("[[")  # as in Obsidian
    if not is_linked and not (isinstance(node, Text) and node.part(0, 0)):
        return None
    text, is_safe = certain_date(node.value if isinstance(node, Text) else written)
    try:
        moment(Text(text, node.span), zone, [])
    except Unreadable:
        return None
    mark = written[0] if written[0] in "'\"" else ""
    return Fix((Edit(node.span, mark + text + mark),), is_safe)


def certain_date(written: str) -> tuple[str, bool]:
    """The date in a form that may be read, and whether no order of its numbers was guessed; it is empty where nothing is certain."""
    if len(written) > _LONGEST:
        return "", False
    text = " ".join(_DASHES.sub("-", unicodedata.normalize("NFKC", written)).split())
    text = _ZONE_IN_BRACKETS.sub(r"\1", _NAMED_TOO.sub("", text))
    text = _FRAMES.sub("", _WEEKDAY.sub("", _FRAMES.sub("", text))).strip()
    text = _CLOCK.sub(lambda found: f"{found['hour']}:{int(found['minute'] or 0):02}", _SPACED.sub(r"\1", text))
    text = _HALF_DAY.sub(_in_24_hours, text)
    if found := _YEAR_LAST.fullmatch(text):
        return _year_first(found), False
    return text, True


def _in_24_hours(found: re.Match[str]) -> str:
    half, hour = found["first"] or found["last"], int(found["hour"])
    is_late = bool(half) and (half[0] in "pP" or half in {"오후", "午後", "下午"})
    if not half or (hour > _NOON and not is_late):
        return found[0]
    blank = " " if found["first"] and found.string[: found.start()].endswith(("일", "日", *"0123456789")) else ""
    return f"{blank}{hour % _NOON + (_NOON if is_late else 0):02}:{found['rest']}"


def _year_first(found: re.Match[str]) -> str:
    """Day and month are told apart where one of them is too large for a month."""
    one, two = int(found["one"]), int(found["two"])
    if (one > _MONTHS) == (two > _MONTHS):
        return ""
    month, day = min(one, two), max(one, two)
    return f"{found['year']}-{month:02}-{day:02}{found['rest']}"
