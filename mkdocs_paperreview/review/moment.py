# SPDX-License-Identifier: MIT
"""A date as written, in any of the forms that reviews use, to an instant; a date keeps its zone, or takes the site's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from mkdocs_paperreview.source.nodes import INVISIBLE, Text
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Unreadable
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["Moment", "day_said", "moment", "moment_of_day"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_DAY = (
    r"(?P<y>\d{4})(?P<sep>[-/]|\. ?)(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})\.?"
    r"|(?P<y2>\d{4})(?P<m2>\d{2})(?P<d2>\d{2})"
    r"|(?P<y3>\d{4})\s*[년年]\s*(?P<m3>\d{1,2})\s*[월月]\s*(?P<d3>\d{1,2})\s*[일日]"
    r"|(?:[A-Za-z]{3,9},?\s+)?(?P<mon4>" + _MONTH + r")\.?\s+(?P<d4>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y4>\d{4})"
    r"|(?:[A-Za-z]{3},\s+)?(?P<d5>\d{1,2})(?:st|nd|rd|th)?\s+(?P<mon5>" + _MONTH + r")\.?,?\s+(?P<y5>\d{4})"
)
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
_ZONE = r"(?:[Zz]|UTC|GMT|KST|JST|[+-]\d{2}:?\d{2}|[+-]\d{2})"
_NO_ZONE = r"\+/-(?:\d{2}:?\d{2}|TTTT)"  # as the guide of a theme writes it: east or west, nobody knows
_WHOLE = re.compile(rf"(?:{_DAY})(?:(?:[ \t]+|[Tt])\s*{_CLOCK})?[ \t]*(?:{_NO_ZONE}|(?P<zones>{_ZONE}(?:\s*{_ZONE})*))?", re.ASCII)
_DAY_FIRST = re.compile(rf"(?:{_DAY})(?![\d./-])", re.ASCII)
_MONTH_OF_DIGITS = r"(?:0?[1-9]|1[0-2])"
_DAY_OR_MONTH = re.compile(rf"{_MONTH_OF_DIGITS}[-/.]{_MONTH_OF_DIGITS}[-/.]\d{{4}}(?!\d).*")
_NAMED_ZONES = {"Z": 0, "z": 0, "UTC": 0, "GMT": 0, "KST": 9, "JST": 9}
_LONGEST_SHOWN = 40
_FIRST_YEAR, _LAST_YEAR = 1900, 9998  # calendars end in 9999
_HOW_TO_WRITE = "Write year, month and day as in `2026-01-06`, or with a time as in `2026-01-06 09:00:00 +0900`."


@dataclass(frozen=True)
class Moment:
    """When something was, as its author wrote it; `day` is the day in the site's zone."""

    when: datetime
    has_time: bool
    day: date

    @property
    def iso(self) -> str:
        """For machines: the day, or the instant where a time was written."""
        return self.when.isoformat() if self.has_time else self.day.isoformat()


def moment_of_day(day: date, zone: ZoneInfo) -> Moment:
    """A day that stands in a file name or a folder's."""
    return Moment(datetime(day.year, day.month, day.day, tzinfo=zone), has_time=False, day=day)


def day_said(text: str) -> date | None:
    """The day that a line of text begins with, whatever it says of the time; nothing where it does not."""
    found = _DAY_FIRST.match(text.strip())
    try:
        year, month, day = _calendar_day(found) if found else (0, 0, 0)
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def moment(node: Text, zone: ZoneInfo, problems: list[Problem]) -> Moment:
    """Read a date; one that cannot be read is raised, one that had to be understood is added to `problems`."""
    written = " ".join(INVISIBLE.sub("", node.value).replace("：", ":").split())  # as a Chinese keyboard types it
    found = _WHOLE.fullmatch(written)
    if not found:
        why = ": it does not say which number is the month" if _DAY_OR_MONTH.fullmatch(written) else ""
        raise Unreadable("malformed-date", node.span, f"`{shortened(written, _LONGEST_SHOWN)}` is not a date{why}.", _HOW_TO_WRITE)
    offset = _offset(found, node, problems)
    try:
        year, month, day = _calendar_day(found)
        hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise ValueError  # noqa: TRY301  # as impossible as the 30th of February
        when = datetime(year, month, day, hour, minute, second, tzinfo=offset or zone)
        in_site = when.astimezone(zone).date()
    except (ValueError, OverflowError):
        message = f"`{shortened(written, _LONGEST_SHOWN)}` is a day or a time that does not exist."
        raise Unreadable("impossible-date", node.span, message, _HOW_TO_WRITE) from None
    return Moment(when, has_time=found["hour"] is not None, day=in_site)


def _calendar_day(found: re.Match[str]) -> tuple[int, int, int]:
    for suffix in ("", "2", "3"):
        if found[f"y{suffix}"]:
            return int(found[f"y{suffix}"]), int(found[f"m{suffix}"]), int(found[f"d{suffix}"])
    suffix = "4" if found["y4"] else "5"
    return int(found[f"y{suffix}"]), _MONTHS.index(found[f"mon{suffix}"][:3].lower()) + 1, int(found[f"d{suffix}"])


def _offset(found: re.Match[str], node: Text, problems: list[Problem]) -> tzinfo | None:
    parts = list(re.finditer(_ZONE, found["zones"] or "", re.ASCII))
    if not parts:
        return None
    zone, *others = (_zone_of(part[0], node) for part in parts)
    if any(other != zone for other in others):
        message = f"`{shortened(node.value.strip(), _LONGEST_SHOWN)}` names two different time zones."
        raise Unreadable("malformed-date", node.span, message, _HOW_TO_WRITE)
    if others:
        message = f"`{shortened(node.value.strip(), _LONGEST_SHOWN)}` names its time zone {len(parts)} times; it is read once."
        lead = node.value.find(found[0])  # nowhere, if invisible characters stand in it
        span = node.part(lead + found.start("zones") + parts[0].end(), lead + found.end("zones")) if lead >= 0 else None
        fix = Fix((Edit(span, ""),)) if span else None
        problems.append(Problem("doubled-zone", span or node.span, message, f"Keep one `{parts[0][0]}`.", fix))
    return zone


def _zone_of(part: str, node: Text) -> tzinfo:
    if part in _NAMED_ZONES:
        return timezone(timedelta(hours=_NAMED_ZONES[part]))
    digits = part[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:  # noqa: PLR2004  # no place on earth is further from UTC than 14 hours
        raise Unreadable("malformed-date", node.span, f"`{part}` is not a time zone.", _HOW_TO_WRITE)
    return timezone((-1 if part[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))
