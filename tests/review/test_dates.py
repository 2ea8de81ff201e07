# SPDX-License-Identifier: MIT

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.review.from_path import day_in_path
from mkdocs_paperreview.review.moment import Moment, moment
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import START, Problem, Unreadable
from tests.conftest import SEOUL, file_of_review, reading, review, rules_in

ZONES = ("Asia/Seoul", "UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Australia/Lord_Howe")
KST = timezone(timedelta(hours=9))
JAN_6 = datetime(2026, 1, 6, tzinfo=SEOUL)
AT_NINE = datetime(2026, 1, 6, 9, 30, tzinfo=SEOUL)
READ = {
    "2026-01-06": JAN_6,
    "2026-1-6": JAN_6,
    "2026/01/06": JAN_6,
    "2026.01.06": JAN_6,
    "2026.01.06.": JAN_6,
    "20260106": JAN_6,
    "2026년 1월 6일": JAN_6,
    "2026년1월6일": JAN_6,
    "2026年1月6日": JAN_6,
    "January 6, 2026": JAN_6,
    "Jan 6, 2026": JAN_6,
    "Jan. 6th, 2026": JAN_6,
    "Tue, Jan 6 2026": JAN_6,
    "6th January 2026": JAN_6,
    "6 January 2026": JAN_6,
    "6 Jan 2026": JAN_6,
    " 2026-01-06 ": JAN_6,
    "2026-01-06 09:30": AT_NINE,
    "2026-01-06 9：30 +0900": AT_NINE,
    "2026-01-06 9:30": AT_NINE,
    "2026-01-06T09:30:00": AT_NINE,
    "2026-01-06t09:30:00": AT_NINE,
    "2026-01-06 09:30:00.123": AT_NINE,
    "2026-01-06 09:30:00 +0900": AT_NINE,
    "2026-01-06 09:30:00 +09:00": AT_NINE,
    "2026-01-06 09:30:00+0900": AT_NINE,
    "2026-01-06 09:30:00+0900+0900": AT_NINE,
    "2026-01-06 09:30:00 +0900 +0900": AT_NINE,
    "2026-01-06 09:30 KST": AT_NINE,
    "2026-01-06 09:30:00 +/-0800": AT_NINE,
    "2026-01-06 09:30:00 +/-TTTT": AT_NINE,
    "2026-01-06 09:30 JST": AT_NINE,
    "2026-01-06T00:30:00Z": AT_NINE,
    "2026-01-06T00:30:00.000Z": AT_NINE,
    "2026-01-06 00:30:00 UTC": AT_NINE,
    "2026-01-06 00:30:00 GMT": AT_NINE,
    "2026-01-05 16:30:00 -0800": AT_NINE,
    "2026-01-06 06:15:00 +05:45": AT_NINE,
    "Tue, 6 Jan 2026 00:30:00 GMT": AT_NINE,
    "2026-01-06 00:00:00+0900+0900": JAN_6,
}
IMPOSSIBLE = (
    *"2026-02-30 2026-13-01 2026-00-10 2026-01-00 2025-02-29 20260231 0000-01-01 2026년13월1일".split(),
    *"2026-01-06T24:00 2026-01-06T23:60 2026-01-06T23:59:60".split(),
)
MALFORMED = (
    "yesterday",
    "2026",
    "2026-01",
    "06-01-2026x",
    "2026-01/06",
    "26-01-06",
    "2026-01-06 오전 9시",
    "2026-01-06 09:30 +9999",
    "2026-01-06 09:30 +0900 +0800",
    "2026-01-06 09:30 PST",
    "２０２６-01-06",
    "2026-01-06; drop",
    "1e999",
)
PATHS = {
    "reviews/2026-01-06-lora.md": date(2026, 1, 6),
    "reviews/2026_01_06_lora.md": date(2026, 1, 6),
    "reviews/2026.1.6 lora.md": date(2026, 1, 6),
    "reviews/20260106-lora.md": date(2026, 1, 6),
    "reviews/260106 LoRA.md": date(2026, 1, 6),
    "reviews/260106_lora.md": date(2026, 1, 6),
    "reviews/[20260106] lora.md": date(2026, 1, 6),
    "reviews/(260106) lora.md": date(2026, 1, 6),
    "reviews/[2026-01-06]lora.md": date(2026, 1, 6),
    "reviews/2026-01-06-lora/index.md": date(2026, 1, 6),
    "reviews/2026/01/06/lora.md": date(2026, 1, 6),
    "reviews/2026/260106.md": date(2026, 1, 6),
    "reviews/2025/260106.md": None,
    "reviews/20260106/lora.md": date(2026, 1, 6),
    "reviews/2025-12-01/2026-01-06-lora.md": date(2026, 1, 6),
    "reviews/2026-01-06 논문 리뷰.md": date(2026, 1, 6),
    "reviews/lora.md": None,
    "reviews/2026-13-06-lora.md": None,
    "reviews/2106.09685-lora.md": None,
    "reviews/2106.09685.md": None,
    "reviews/12345678-lora.md": None,
    "reviews/260106lora.md": None,
}


def _moment(written: str, zone: ZoneInfo = SEOUL) -> tuple[Moment, list[Problem]]:
    problems: list[Problem] = []
    return moment(Text(written, START), zone, problems), problems


@pytest.mark.parametrize(("written", "expected"), READ.items(), ids=READ)
def test_a_date_is_read(written: str, expected: datetime) -> None:
    """Every form that reviews use gives the instant it means."""
    assert expected == _moment(written)[0].when


@pytest.mark.parametrize("written", IMPOSSIBLE)
def test_an_impossible_date_is_refused(written: str) -> None:
    """A day or a time that does not exist is none, and is said to be that."""
    with pytest.raises(Unreadable) as refused:
        _moment(written)

    assert refused.value.problem.rule == "impossible-date"


@pytest.mark.parametrize("written", MALFORMED)
def test_a_malformed_date_is_refused(written: str) -> None:
    """A date in no known form, or with no real zone, is not guessed at."""
    with pytest.raises(Unreadable) as refused:
        _moment(written)

    assert refused.value.problem.rule == "malformed-date"


@pytest.mark.parametrize(
    ("written", "why"),
    [("01/02/2026", ": it does not say which number is the month."), ("1.2.2026 10:00", ": it does not say which number is the month.")]
    + [(written, ".") for written in ("25/12/2026", "01/02/20261", "soon")],
)
def test_a_date_that_may_be_two_days_is_told_apart(written: str, why: str) -> None:
    """Where the first of January and the like may be meant in two ways, that is why it is refused."""
    with pytest.raises(Unreadable) as refused:
        _moment(written)

    assert refused.value.problem.message == f"`{written}` is not a date{why}"


@pytest.mark.parametrize("written", ["2026-01-06 09:30:00+0900+0900", "2026-01-06 09:30:00 +0900 +0900"])
def test_a_doubled_zone_is_noted(written: str) -> None:
    """A zone that is written twice is read once, and its author told."""
    assert [problem.rule for problem in _moment(written)[1]] == ["doubled-zone"]


@pytest.mark.parametrize(("written", "iso"), [("2026-01-06", "2026-01-06"), ("2026-01-06 09:30:00 +0900", "2026-01-06T09:30:00+09:00")])
def test_a_date_is_written_for_machines(written: str, iso: str) -> None:
    """A day stays a day, and a time keeps its zone."""
    assert iso == _moment(written)[0].iso


@pytest.mark.parametrize(("written", "day"), [("2026-01-05T20:00:00Z", date(2026, 1, 6)), ("2026-01-06", date(2026, 1, 6))])
def test_a_day_is_that_of_the_site(written: str, day: date) -> None:
    """The day of an instant is the day in the site's zone."""
    assert day == _moment(written)[0].day


@given(some.datetimes(datetime(1900, 1, 1), datetime(2999, 1, 1)), some.integers(-12 * 60, 14 * 60), some.sampled_from(ZONES))  # noqa: DTZ001  # the zone is added
def test_the_instant_survives(naive: datetime, minutes: int, zone: str) -> None:
    """A date that names its zone is the same instant, whatever the site's zone."""
    when = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))

    assert when == _moment(when.isoformat(" "), ZoneInfo(zone))[0].when


@given(some.datetimes(datetime(1900, 1, 1), datetime(2999, 1, 1), timezones=some.just(UTC)), some.sampled_from(ZONES))  # noqa: DTZ001  # the zone is given
def test_the_week_is_the_iso_week_of_the_site(when: datetime, zone: str) -> None:
    """A review's week is the ISO week of its day in the site's zone."""
    read = reading(file_of_review(date=when.strftime("%Y-%m-%dT%H:%M:%SZ")), timezone=zone).review

    assert read is not None
    assert read.week == Week(*when.replace(microsecond=0).astimezone(ZoneInfo(zone)).isocalendar()[:2])


@given(some.dates(date(1, 2, 1), date(9999, 11, 30)))
def test_a_day_lies_in_its_week(day: date) -> None:
    """A day lies between Monday and Sunday of its week."""
    assert Week.of(day).monday <= day <= Week.of(day).sunday


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 1, 6), "2026-W02"), (date(2025, 12, 29), "2026-W01"), (date(2027, 1, 3), "2026-W53"), (date(2021, 1, 3), "2020-W53")],
)
def test_a_week_belongs_to_the_year_of_its_thursday(day: date, week: str) -> None:
    """Days around new year may lie in a week of the other year."""
    assert week == str(Week.of(day))


@pytest.mark.parametrize(("path", "day"), PATHS.items(), ids=PATHS)
def test_a_path_has_a_day(path: str, day: date | None) -> None:
    """A day stands in a file's name, else in the nearest dated folder."""
    assert day == day_in_path(path)


@pytest.mark.parametrize(
    "key",
    [
        *("date", "publishedAt", "publishedDate", "published_at", "pubDate", "created", "date_read", "Date", "published-at"),
        *("pubDatetime", "publishDate", "publish_date", "postdate"),
    ],
)
def test_a_date_has_many_names(key: str) -> None:
    """A date is found under any of its usual keys."""
    assert date(2025, 3, 4) == review(**({"date": None} | {key: "2025-03-04"})).date.day


def test_a_date_in_front_matter_goes_first() -> None:
    """The date that an author wrote counts more than the file's name."""
    assert date(2025, 3, 4) == review(path="reviews/2026-01-06-a.md", date="2025-03-04").date.day


def test_published_may_be_a_date() -> None:
    """`published:` with a date is a date, and no draft."""
    read = review(date=None, published="2025-03-04")

    assert (date(2025, 3, 4), False) == (read.date.day, read.draft)


def test_the_last_change_is_the_last_resort() -> None:
    """A review whose only date is that of its last change has that date."""
    assert date(2025, 3, 4) == review(date=None, lastmod="2025-03-04").date.day


@pytest.mark.parametrize("key", ["last_modified_at", "lastmod", "updated", "updatedAt", "modified"])
def test_a_change_has_its_date(key: str) -> None:
    """The date of a change is found under any of its usual keys."""
    updated = review(**{key: "2026-02-01 10:00 +0900"}).updated

    assert updated is not None
    assert updated.when == datetime(2026, 2, 1, 10, tzinfo=KST)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("# A\n\ntext", "missing-date"),
        ("---\ntitle: A\n---\ntext", "missing-date"),
        ("---\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date"),
        ("---\ntitle: A\ndate: soon\n---\n", "malformed-date"),
        ("---\ntitle: A\ndate: [2026-01-06]\n---\n", "malformed-date"),
    ],
)
def test_a_review_without_a_date_is_none(text: str, rule: str) -> None:
    """A review whose date is missing or cannot be read is reported, and not made."""
    read = reading(text)

    assert (None, [rule]) == (read.review, rules_in(read))


def test_a_bad_date_is_not_replaced() -> None:
    """A date that cannot be read is an error even where the file's name has a day."""
    assert reading("---\ntitle: A\ndate: 2026-02-30\n---\n", "reviews/2026-01-06-a.md").review is None


@pytest.mark.parametrize("updated", ["2026-02-30", "last week", "[2026-02-01]"])
def test_a_bad_date_of_a_change_costs_nothing_else(updated: str) -> None:
    """A review whose date of change cannot be read is a review all the same, with a warning."""
    read = reading(file_of_review(updated=updated))

    assert rules_in(read) == ["wrong-type"]
    assert read.review is not None


@pytest.mark.parametrize("line", ["Date read: 6th January 2026", "**Read on:** 2026-01-06", "Date read: Jan 6, 2026"])
def test_the_day_of_reading_is_a_date(line: str) -> None:
    """Where nothing else dates a note, the day on which the paper was read does."""
    assert review(f"# Notes\n\n{line}\n\ntext", path="reviews/a.md", title=None, date=None).date.day == date(2026, 1, 6)
