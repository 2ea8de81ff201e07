# SPDX-License-Identifier: MIT
"""What `paperreview new` does where a service does not answer as it should, and what it keeps of the answers that were good."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler
from itertools import pairwise

import pytest

from tests.conftest import SEOUL
from tests.recorded_services import LEAF, NOTE, RECORDED, TEA, TEA_TITLE, Desk, Respond, Service, recorded, review_in, says


def hangs(service: Service) -> Respond:
    """No answer until the test is over."""
    return lambda _: service.over.wait() and None


def trickles(service: Service) -> Respond:
    """An answer that comes byte by byte, and never to its end."""

    def respond(request: BaseHTTPRequestHandler) -> None:
        while not service.over.wait(0.02):
            request.wfile.write(b"H")

    return respond


def breaks_off(_: Service) -> Respond:
    """An answer that ends before it should."""
    return says("<feed", Content_Length="5000")


DOCTYPE = (
    '<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><feed xmlns="http://www.w3.org/2005/Atom">&b;</feed>'
)
SERVER = "127.0.0.1"
FAILURES = {
    "hangs": (hangs, f"{SERVER} did not answer in time."),
    "trickles": (trickles, f"{SERVER} did not answer in time."),
    "breaks off": (breaks_off, f"{SERVER} broke off its answer."),
    "500": (lambda _: says("Oh no.", 500), f"{SERVER} answered 500 Internal Server Error."),
    "429": (lambda _: says("Slowly.", 429), f"{SERVER} answered 429 Too Many Requests."),
    "406": (lambda _: says("", 406), f"{SERVER} answered 406 Not Acceptable."),
    "403": (lambda _: says("", 403), "arXiv answered 403."),
    "huge": (lambda _: says(b" " * 3_000_000), f"{SERVER} answered with more than 2048 KiB, which no paper has."),
    "no XML": (lambda _: says("<html><p>Busy<br></html>"), "arXiv answered with something that is no feed of papers."),
    "another XML": (lambda _: says("<html><p>Busy</p></html>"), "arXiv answered with something that is no feed of papers."),
    "nothing": (lambda _: says(b""), "arXiv answered with something that is no feed of papers."),
    "document type": (lambda _: says(DOCTYPE), "arXiv answered with something that is no feed of papers."),
    "document type in UTF-16": (
        lambda _: says(DOCTYPE.replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")),
        "arXiv answered with something that is no feed of papers.",
    ),
    "deep": (
        lambda _: says((RECORDED / "arxiv.xml").read_bytes().replace(b"</entry>", b"<a>" * 90_000 + b"</a>" * 90_000 + b"</entry>")),
        "arXiv answered with something that is no feed of papers.",
    ),
    "redirects for ever": (lambda _: says("", 302, Location=TEA), f"{SERVER} sends from one address to the next, and to no answer."),
    "redirects to a file": (lambda _: says("", 302, Location="file:///etc/hosts"), f"{SERVER} sends from one address to the next"),
    "redirects to FTP": (lambda _: says("", 302, Location="ftp://127.0.0.1/x"), f"{SERVER} sends from one address to the next"),
    "error entry": (lambda _: recorded("arxiv_error.xml"), "arXiv knows no paper 2611.90001."),
    "error entry with 400": (lambda _: recorded("arxiv_error.xml", 400), "arXiv knows no paper 2611.90001."),
    "no entry": (lambda _: recorded("arxiv_none.xml"), "arXiv knows no paper 2611.90001."),
    "another paper": (lambda _: recorded("arxiv_withdrawn.xml"), "arXiv knows no paper 2611.90001."),
    "entry without title": (
        lambda _: says('<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2611.90001v1</id></entry></feed>'),
        "arXiv knows no paper 2611.90001.",
    ),
}


@pytest.mark.parametrize(("answer", "why"), FAILURES.values(), ids=FAILURES)
def test_a_failure_leaves_a_file_with_the_id(service: Service, desk: Desk, answer: Callable[[Service], Respond], why: str) -> None:
    """Whatever the service does, there is a file with the id and the sections, one sentence that says why, and exit code 0."""
    service.answer(TEA, answer(service))
    text = desk.new("2611.90001", "--timeout", "1" if "in time" in why else "6")
    review = review_in(text)

    assert (desk.code, review.paper.arxiv, review.title) == (0, "2611.90001", "arXiv 2611.90001")
    assert desk.said.startswith(f"paperreview: {why}")
    assert desk.said.endswith(" Only the id is filled in.\n")
    assert desk.said.count("\n") == 1
    assert "## 한눈에 보기" in text


@pytest.mark.usefixtures("service")
def test_a_server_that_is_not_there_leaves_a_file_with_the_id(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network, the file has the id."""
    monkeypatch.setenv("PAPERREVIEW_API", "http://127.0.0.1:1")

    assert review_in(desk.new("2611.90001", "--timeout", "6")).paper.arxiv == "2611.90001"
    assert desk.said == "paperreview: 127.0.0.1 cannot be reached. Only the id is filled in.\n"


OPENREVIEW_FAILURES = {
    "challenge": (
        recorded("openreview_challenge.json", 403),
        "OpenReview wants to see a person: look at https://openreview.net/forum?id=tEaLvSpr10",
    ),
    "forbidden": (says("{}", 403), "OpenReview shows it to its members only"),
    "unknown": (recorded("openreview_none.json", 404), "OpenReview knows no paper tEaLvSpr10."),
    "no notes": (says('{"notes": [], "count": 0}'), "OpenReview knows no paper tEaLvSpr10."),
    "another note": (recorded("openreview_v1.json"), "OpenReview knows no paper tEaLvSpr10."),
    "notes of another kind": (says('{"notes": {"id": "tEaLvSpr10"}}'), "OpenReview knows no paper tEaLvSpr10."),
    "note without content": (says('{"notes": [{"id": "tEaLvSpr10", "content": []}]}'), "OpenReview knows no paper tEaLvSpr10."),
    "no JSON": (says("<html>"), "OpenReview answered with something that is no JSON of a paper."),
    "a list": (says("[]"), "OpenReview answered with something that is no JSON of a paper."),
    "deep": (says("[" * 200_000), "OpenReview answered with something that is no JSON of a paper."),
}


@pytest.mark.parametrize(("answer", "why"), OPENREVIEW_FAILURES.values(), ids=OPENREVIEW_FAILURES)
def test_openreview_may_refuse(service: Service, desk: Desk, answer: Respond, why: str) -> None:
    """Where OpenReview does not give the paper, the file has its address, and the sentence says what may be done."""
    service.answer(NOTE, answer)

    assert review_in(desk.new("tEaLvSpr10")).paper.openreview == "tEaLvSpr10"
    assert desk.said.startswith(f"paperreview: {why}")


DOI_FAILURES = {
    "unknown": (says("<html>", 404), "There is no DOI 10.5555/leaf.2025.07."),
    "refused": (says("", 401), "The registry of 10.5555/leaf.2025.07 answered 401."),
    "no JSON": (says("<html>"), "The registry of the DOI answered with something that is no JSON of a paper."),
    "no title": (says('{"title": [], "author": 3}'), "The registry of 10.5555/leaf.2025.07 has no title for it."),
}


@pytest.mark.parametrize(("answer", "why"), DOI_FAILURES.values(), ids=DOI_FAILURES)
def test_a_registry_may_refuse(service: Service, desk: Desk, answer: Respond, why: str) -> None:
    """Where the registry does not give the paper, the file has its DOI."""
    service.answer(LEAF, answer)

    assert review_in(desk.new("10.5555/leaf.2025.07")).paper.doi == "10.5555/leaf.2025.07"
    assert desk.said == f"paperreview: {why} Only the id is filled in.\n"


@pytest.mark.parametrize(
    "strange",
    [
        {"title": ["One", "Two"], "author": [{"family": 3}, "x", {"given": "Ada"}], "issued": {"date-parts": [[None]]}, "abstract": 7},
        {"title": "T", "container-title": [], "issued": [], "author": {"a": 1}},
        {"title": "T", "issued": {"date-parts": []}, "container-title": {"a": 1}},
        {"title": "T", "issued": {"date-parts": [["in press"]]}, "created": {"date-parts": [[2024]]}, "author": None},
    ],
)
def test_a_strange_record_is_read_as_far_as_it_goes(service: Service, desk: Desk, strange: dict[str, object]) -> None:
    """A record whose parts are of other kinds than they should be gives what can be read of it."""
    service.answer(LEAF, says(json.dumps(strange)))

    assert review_in(desk.new("10.5555/leaf.2025.07")).title in {"One", "T"}
    assert desk.said == ""


def test_a_long_way_of_redirects_is_not_followed(service: Service, desk: Desk) -> None:
    """After five redirects, the next one is not followed, even if an answer waits at the end."""
    stations = [TEA, *(f"/{number}" for number in range(8))]
    for station, following in pairwise(stations):
        service.answer(station, says("", 302, Location=following))
    service.answer(stations[-1], recorded("arxiv.xml"))
    desk.new("2611.90001")

    assert desk.said.startswith(f"paperreview: {SERVER} sends from one address to the next")
    assert service.paths == stations[:6]


def test_a_busy_server_is_asked_once_more(service: Service, desk: Desk) -> None:
    """The second answer counts where the first says that the server is too busy."""
    service.answer(TEA, says("", 503), recorded("arxiv.xml"))

    assert review_in(desk.new("2611.90001", "--timeout", "6")).title == TEA_TITLE
    assert service.paths == [TEA, TEA]


def test_a_server_is_asked_twice_at_most(service: Service, desk: Desk) -> None:
    """A server that stays too busy is left alone after the second question."""
    service.answer(TEA, says("", 503))
    desk.new("2611.90001", "--timeout", "6")

    assert service.paths == [TEA, TEA]


def test_a_word_on_the_paper_is_not_asked_for_again(service: Service, desk: Desk) -> None:
    """That arXiv has no such paper is an answer: the question is not repeated."""
    service.answer(TEA, recorded("arxiv_none.xml"))
    desk.new("2611.90001")

    assert service.paths == [TEA]


def test_an_answer_is_kept(tea: Service, desk: Desk) -> None:
    """A paper that was looked up this week is not asked for again."""
    first = desk.new("2611.90001")
    (desk.path / "docs" / "reviews" / desk.reviews[0]).unlink()

    assert first == desk.new("2611.90001")
    assert tea.paths == [TEA]


@pytest.mark.usefixtures("tea")
def test_an_answer_is_there_without_a_network(desk: Desk) -> None:
    """What was looked up once is filled in with `--offline`, too."""
    first = desk.new("2611.90001")
    (desk.path / "docs" / "reviews" / desk.reviews[0]).unlink()

    assert first == desk.new("2611.90001", "--offline")
    assert desk.said == ""


def age(desk: Desk) -> None:
    """Make all that was kept a month old."""
    for kept in (desk.path.parent / "cache" / "mkdocs-paperreview").iterdir():
        then = (datetime.now(SEOUL) - timedelta(days=30)).timestamp()
        os.utime(kept, (then, then))


def test_an_old_answer_is_asked_for_again(tea: Service, desk: Desk) -> None:
    """After a week, a paper may have a venue: it is asked for again."""
    desk.new("2611.90001")
    age(desk)
    desk.new("2611.90001", "--title", "Again")

    assert tea.paths == [TEA, TEA]


def test_an_old_answer_is_better_than_none(tea: Service, desk: Desk) -> None:
    """Where the server is down, an old answer is taken."""
    desk.new("2611.90001")
    age(desk)
    tea.answer(TEA, says("", 500))

    assert review_in(desk.new("2611.90001", "--title", "Again", "--timeout", "6")).paper.title == TEA_TITLE
    assert "Only the id" not in desk.said


def test_a_refusal_is_not_kept(service: Service, desk: Desk) -> None:
    """A paper that arXiv did not know yesterday is asked for today."""
    service.answer(TEA, recorded("arxiv_none.xml"), recorded("arxiv.xml"))
    desk.new("2611.90001")

    assert review_in(desk.new("2611.90001")).title == TEA_TITLE


@pytest.mark.usefixtures("tea")
def test_a_spoilt_cache_is_no_cache(desk: Desk) -> None:
    """What lies in the cache and cannot be read is asked for again."""
    desk.new("2611.90001")
    for kept in (desk.path.parent / "cache" / "mkdocs-paperreview").iterdir():
        kept.write_bytes(b"\0")

    assert review_in(desk.new("2611.90001", "--title", "Again")).paper.title == TEA_TITLE


@pytest.mark.usefixtures("tea")
@pytest.mark.parametrize("home", ["a file", "relative"])
def test_a_cache_is_not_needed(desk: Desk, monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    """Where nothing can be kept, papers are looked up all the same."""
    (desk.path / "a file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.path / "a file") if home == "a file" else home)
    monkeypatch.setenv("HOME", str(desk.path / "a file"))

    assert review_in(desk.new("2611.90001")).title == TEA_TITLE
    assert desk.said == ""
    assert not (desk.path / "relative").exists()


def test_offline_asks_nobody(tea: Service, desk: Desk) -> None:
    """With `--offline`, no question leaves the machine, and the file has the id."""
    assert review_in(desk.new("2611.90001", "--offline")).paper.arxiv == "2611.90001"
    assert desk.said == "paperreview: Nothing was looked up, as `--offline` asks. Only the id is filled in.\n"
    assert tea.paths == []
