# SPDX-License-Identifier: MIT
"""Rules on when a review was written: what they tell, where, and what they leave alone."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.rules.diagnostic import Diagnostic
from tests.conftest import found_by

NAIVE = ("2026-01-06 09:00", "2026-01-06T09:00:00", "2026-01-06 9:00", '"2026-01-06 09:00:00.5"', "Jan 6, 2026 09:00", "20260106 09:00")
ZONED = (
    "2026-01-06",
    "2026-01-06 09:00 +0900",
    "2026-01-06T09:00:00Z",
    "2026-01-06T09:00+09:00",
    "2026-01-06 09:00 KST",
    "20260106",
    "2026-1-6",
)
UNPADDED = {
    "2026-1-6": "2026-01-06",
    "2026-01-6": "2026-01-06",
    "2026/1/06": "2026/01/06",
    "2026.1.6.": "2026.01.06.",
    "2026. 1. 6.": "2026. 01. 06.",
    "2026-1-6 9:05:00 +0900": "2026-01-06 09:05:00 +0900",
    "2026-01-06T9:05:00Z": "2026-01-06T09:05:00Z",
}
PADDED = (
    "2026-01-06",
    "2026-01-0\u200b6",
    "20260106",
    "2026-01-06 09:00:00 +0900",
    "Jan 6, 2026",
    "2026년 1월 6일",
    "2026-10-11",
    "2026. 01. 06.",
)
DISAGREEING = {
    "a name": ("reviews/2026-01-06-lora.md", "2025-01-06", "", "file's name"),
    "a joined name": ("reviews/20260106_lora.md", "2026-01-08", "", "file's name"),
    "a folder's name": ("reviews/2026-01-06-lora/index.md", "2026-01-04", "", "file's name"),
    "a permalink": ("reviews/lora.md", "2025-01-06", "/ai/2026-01-06-lora/", "permalink"),
    "folders of a permalink": ("reviews/lora.md", "2025-01-06", "/2026/01/06/lora/", "permalink"),
}
AGREEING = {
    "the same day": ("reviews/2026-01-06-lora.md", "2026-01-06", "/2026/01/06/lora/"),
    "the day after": ("reviews/2026-01-06-lora.md", "2026-01-07", ""),
    "the day before": ("reviews/2026-01-06-lora.md", "2026-01-05 23:00 -0800", ""),
    "a day within a name": ("reviews/seen-2026-01-06.md", "2025-01-06", ""),
    "six digits": ("reviews/260106 lora.md", "2025-01-06", ""),
    "a folder of many": ("reviews/2026-01-06/lora.md", "2025-01-06", ""),
    "no day": ("reviews/2026-13-45-lora.md", "2025-01-06", "/2026/99/99/a/"),
    "a paper's number": ("reviews/2601.02256.md", "2025-01-06", "/ai/2601.02256/"),
}
LATER = {
    "the day after": ("2026-01-06", "2026-01-07"),
    "an hour before, on the same day": ("2026-01-06 10:00 +0900", "2026-01-06 09:00 +0900"),
    "the same day, of which one has a time": ("2026-01-06 10:00 +0900", "2026-01-06"),
    "the same day in the site's zone": ("2026-01-06", "2026-01-05T23:00:00Z"),
}
CERTAIN = {
    "2026-01-06 (화)": "2026-01-06",
    "2026-01-06(Tue)": "2026-01-06",
    "Tuesday, 2026-01-06": "2026-01-06",
    "<2026-01-06 Tue>": "2026-01-06",
    "2026.01.06 화요일": "2026.01.06",
    "2026年1月6日（火）": "2026年1月6日",
    "2026–01–06": "2026-01-06",
    "２０２６－０１－０６": "2026-01-06",
    "2026_01_06": "2026-01-06",
    "2026 - 01 - 06": "2026-01-06",
    "2026-01-06 3:05 PM": "2026-01-06 15:05",
    "2026-01-06 12:00 a.m.": "2026-01-06 00:00",
    "2026년 1월 6일 오후 12:05": "2026년 1월 6일 12:05",
    "2026-01-06 오전 9시": "2026-01-06 09:00",
    "2026-01-06 09시 30분": "2026-01-06 09:30",
    "2026-01-06T09:00:00+09:00[Asia/Seoul]": "2026-01-06T09:00:00+09:00",
    "2026-01-06 09:00 (KST)": "2026-01-06 09:00 KST",
    "[[2026-01-06]]": "2026-01-06",
    "25.12.2026": "2026-12-25",
    "12/25/2026 10:00": "2026-12-25 10:00",
}
UNCERTAIN = (
    "01/06/2026",
    "6.1.2026",
    "26-01-06",
    "2026-01",
    "2026",
    "last tuesday",
    "2026-02-30 (월)",
    "2026-13-01",
    "13:00 AM",
    "2026-01-06 13:00 AM",
    "[a]",
)


def _found(rule: str, front: str, path: str = "reviews/lora.md", **settings: str) -> list[Diagnostic]:
    return found_by(rule, {path: f"---\ntitle: A\n{front}\n---\n\nText.\n"}, **settings)


@pytest.mark.parametrize("written", NAIVE)
def test_a_time_without_a_zone_is_told(written: str) -> None:
    """A time without a zone is told at the date, with the zone that it is read in."""
    found = _found("naive-time", f"date: {written}", timezone="America/New_York")

    assert [(each.line, each.column) for each in found] == [(3, 7)]
    assert "America/New_York" in found[0].message


@pytest.mark.parametrize("written", ZONED)
def test_a_day_or_a_zone_is_enough(written: str) -> None:
    """A day alone, and a time with its zone, are not told."""
    assert not _found("naive-time", f"date: {written}")


def test_a_zone_of_either_sign_is_none() -> None:
    """`+/-0800`, as guides of themes have it, says neither east nor west; the zone of the site takes its place."""
    (found,) = _found("naive-time", "date: 2026-01-06 09:00:00 +/-0800")

    assert found.hint == "Write `2026-01-06 09:00:00+09:00`."
    assert found.fix
    assert [edit.text for edit in found.fix.edits] == ["+09:00"]


def test_each_time_without_a_zone_is_told() -> None:
    """The day of the last change is looked at like that of the review."""
    assert len(_found("naive-time", "date: 2026-01-06 09:00\nupdated: 2026-01-07 09:00")) == 2


def test_a_zone_is_that_of_its_season() -> None:
    """The zone to add is the one that the site has on that day."""
    found = _found("naive-time", "date: 2026-01-06 09:00\nupdated: 2026-07-06 09:00", timezone="America/New_York")

    assert [each.hint for each in found] == ["Write `2026-01-06 09:00-05:00`.", "Write `2026-07-06 09:00-04:00`."]


@pytest.mark.parametrize(("written", "padded"), UNPADDED.items())
def test_one_digit_is_told(written: str, padded: str) -> None:
    """A month, a day or an hour of one digit is told, with what it should be."""
    assert [f"Write `{padded}`."] == [found.hint for found in _found("unpadded-date", f"date: {written}")]


@pytest.mark.parametrize("written", PADDED)
def test_two_digits_are_left_alone(written: str) -> None:
    """Dates with two digits, or with words, are not told."""
    assert not _found("unpadded-date", f"date: {written}")


@pytest.mark.parametrize("written", ["2026-2-30", "2026-13-1"])
def test_a_day_that_is_none_is_not_padded(written: str) -> None:
    """A day that does not exist is told for that, and for nothing else."""
    assert not _found("unpadded-date", f"date: {written}")


@pytest.mark.parametrize(("path", "written", "permalink", "where"), DISAGREEING.values(), ids=DISAGREEING)
def test_days_that_disagree_are_told(path: str, written: str, permalink: str, where: str) -> None:
    """A day in front matter that is another one than that of the name or the permalink is told once."""
    found = _found("disagreeing-date", f"date: {written}" + (f"\npermalink: {permalink}" if permalink else ""), path)

    assert [f"The date is {written}, but the {where} says 2026-01-06; the date counts."] == [each.message for each in found]


@pytest.mark.parametrize(("path", "written", "permalink"), AGREEING.values(), ids=AGREEING)
def test_days_that_agree_are_left_alone(path: str, written: str, permalink: str) -> None:
    """A day more or less, and numbers that may be something else, are not told."""
    assert not _found("disagreeing-date", f"date: {written}" + (f"\npermalink: {permalink}" if permalink else ""), path)


def test_a_change_before_the_review_is_told() -> None:
    """A last change on a day before that of the review is told at its place, by its key."""
    found = _found("updated-before-published", "date: 2026-01-06\nlastmod: 2025-01-07")

    assert [(each.line, each.column, each.message) for each in found] == [
        (4, 10, "`lastmod` is 2025-01-07, before 2026-01-06, the day of the review.")
    ]


@pytest.mark.parametrize(("written", "updated"), LATER.values(), ids=LATER)
def test_a_change_after_the_review_is_left_alone(written: str, updated: str) -> None:
    """Days are compared in the site's zone, and hours of one day are not."""
    assert not _found("updated-before-published", f"date: {written}\nupdated: {updated}")


@pytest.mark.parametrize(("written", "meant"), CERTAIN.items())
def test_a_date_with_one_reading_has_a_cure(written: str, meant: str) -> None:
    """A date in a form that is not read, but can mean one day only, is told with a fix that writes that day."""
    found = _found("malformed-date", f"date: {written}")

    assert [meant] == [edit.text for each in found for edit in (each.fix.edits if each.fix else ())]


@pytest.mark.parametrize("written", UNCERTAIN)
def test_a_date_with_two_readings_has_none(written: str) -> None:
    """A date that may be another one, or none, is told without a fix."""
    found = [*_found("malformed-date", f"date: {written}"), *_found("impossible-date", f"date: {written}")]

    assert [each.fix for each in found] == [None]


def test_a_malformed_change_has_a_cure_too() -> None:
    """A last change that cannot be read costs only itself, and is mended like the date of a review."""
    found = _found("wrong-type", "date: 2026-01-06\nupdated: 2026-01-07 (수)")

    assert [edit.text for each in found for edit in (each.fix.edits if each.fix else ())] == ["2026-01-07"]


def test_one_zone_by_two_names_is_no_contradiction() -> None:
    """Two names of one zone are one zone, written twice."""
    assert len(_found("doubled-zone", "date: 2026-01-06 09:00 +0900 KST")) == 1
