# SPDX-License-Identifier: MIT
"""A builder whose failures an author sees on the site as it was."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pytest

from mkdocs_paperreview.hosts.last_good import LastGood

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

LOG = logging.getLogger("builder")
PAGE = b"<body><h1>Reviews</h1></body>"


def served(good: LastGood, kind: str, page: bytes = PAGE) -> tuple[dict[str, str], bytes]:
    """What a server that has one page of a kind answers."""
    headers: dict[str, str] = {}

    def serve(_: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(page)))])
        return [page]

    def begin(_: str, given: list[tuple[str, str]], __: object = None, /) -> Any:
        headers.update(given)

    content = b"".join(good.around(serve)({}, begin))
    return headers, content


def fail() -> None:
    """A build that cannot begin."""
    message = "`<b>` is no setting."
    raise ValueError(message)


def failing() -> LastGood:
    """A builder that has failed."""
    good = LastGood(fail, expected=ValueError, language="en", log=LOG)
    good.build()
    return good


def test_a_page_says_why_there_is_no_newer_one() -> None:
    """What is wrong stands on top of a page, as text, and the length of the answer is right."""
    headers, content = served(failing(), "text/html")

    assert b"<code>&lt;b&gt;</code> is no setting." in content
    assert headers["Content-Length"] == str(len(content))


def test_a_page_in_another_encoding_is_served() -> None:
    """What an author brings as HTML keeps its bytes."""
    page = "<body><h1>논문</h1></body>".encode("euc-kr")

    assert page.removeprefix(b"<body>") in served(failing(), "text/html", page)[1]


def test_other_files_are_served_as_they_are() -> None:
    """Only pages have the panel."""
    assert served(failing(), "text/css") == ({"Content-Type": "text/css", "Content-Length": str(len(PAGE))}, PAGE)


def test_a_build_that_has_begun_to_write_fails_as_ever() -> None:
    """Where the old site is gone, there is nothing to show, and the failure is not hidden."""

    def fail_late() -> None:
        good.is_whole = False
        fail()

    good = LastGood(fail_late, expected=ValueError, language="en", log=LOG)

    with pytest.raises(ValueError, match="no setting"):
        good.build()
