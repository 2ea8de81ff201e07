# SPDX-License-Identifier: MIT
"""`--date`: the day of reviews that name none, one for all of them or that of each file's first commit."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from mkdocs_paperreview.hosts.first_commits import FirstCommits
from mkdocs_paperreview.review.moment import moment
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import START, Unreadable

__all__ = ["DayOf", "add_date"]

_GIT = "git"

DayOf = Callable[[Path], date | None]


def add_date(parser: argparse.ArgumentParser, verb: str) -> None:
    """Add the option; what is given is asked for the day of a file, and may raise NoHistory."""
    parser.add_argument(
        "--date",
        metavar="DAY",
        type=_day_of,
        help=f"{verb} reviews that have none: a day such as 2026-01-06, or `git` for that of each file's first commit",
    )


def _day_of(written: str) -> DayOf:
    if written.strip().lower() == _GIT:
        return FirstCommits()
    try:
        day = moment(Text(written, START), settings_from().timezone, []).day
    except Unreadable as error:
        raise argparse.ArgumentTypeError(error.problem.message) from None
    return lambda _: day
