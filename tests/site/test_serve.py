# SPDX-License-Identifier: MIT
"""`mkdocs serve`, as an author runs it while he writes."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote

import pytest
from selectolax.lexbor import LexborHTMLParser

from .conftest import MakeSite, SiteFolder, review

LONGEST_WAIT = 30
BAD_DAY = review("Broken", date="2026-02-30")
WARNED = review("Warned", body="See [this](gone.md).", arxiv="2106.09685")
FENCED = review("Fenced", body="```markdown\nLow-rank updates.\n```", arxiv="2305.14314")
GOOD = review(arxiv="2401.04088")


class Served:
    """A site that is served."""

    def __init__(self, site: SiteFolder, port: int) -> None:
        self.site, self._port = site, port

    def page(self, address: str) -> LexborHTMLParser:
        """The page at an address, or the one that says that there is none."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self._port}{quote(address)}", timeout=LONGEST_WAIT) as answer:
                return LexborHTMLParser(answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                return LexborHTMLParser(error.read().decode())

    def until(self, address: str, seen: Callable[[LexborHTMLParser], bool]) -> LexborHTMLParser:
        """The page at an address, as soon as it is as expected."""
        end = time.monotonic() + LONGEST_WAIT
        while not seen(page := self.page(address)):
            assert time.monotonic() < end, page.html
            time.sleep(0.1)
        return page


@contextmanager
def _serving(site: SiteFolder) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}"]
    log = site.path / "log"
    with log.open("wb") as written:
        running = subprocess.Popen(command, cwd=site.path, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, stdout=written, stderr=written)
    try:
        end = time.monotonic() + LONGEST_WAIT
        while b"Serving on" not in log.read_bytes():
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
            assert running.poll() is None, log.read_text(encoding="utf-8")
            time.sleep(0.05)
        yield Served(site, port)
    finally:
        running.terminate()
        running.wait()


def _text(page: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in page.css(selector)]


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_problems_are_on_top_of_the_page(make_site: MakeSite, theme: str) -> None:
    """A page shows its own problems first, each with place, excerpt, hint and what a fix changes; and it says so in its language."""
    files = {"reviews/a.md": GOOD, "reviews/bad.md": BAD_DAY, "reviews/fenced.md": FENCED, "reviews/warned.md": WARNED}
    with _serving(make_site(files, theme=theme)) as served:
        warned, fenced, other, home = (served.page(address) for address in ("/reviews/warned/", "/reviews/fenced/", "/reviews/a/", "/"))

    assert _text(warned, ".pr-problems summary") == ["문제 2개 · 이 글에 1개"]
    assert _text(warned, ".pr-problem__place code") == ["docs/reviews/warned.md:7:12", "docs/reviews/bad.md:3:7"]
    assert _text(warned, ".pr-problem__line mark") == ["gone.md", "2026-02-30"]
    assert _text(warned, ".pr-problem__hint")[0].startswith("Link the review's file")
    assert _text(fenced, ".pr-problem__line del") == ["- ```markdown", "- ```"]
    assert _text(fenced, ".pr-problem__fix code") == ["paperreview fix"]
    assert _text(other, ".pr-problem__kind") == ["오류", "경고"]
    assert _text(home, ".pr-problems summary") == ["문제 2개"]
    assert (warned.html or "").index("pr-problems") < (warned.html or "").index("<h1")


def test_what_mkdocs_calls_drafts_is_shown(make_site: MakeSite) -> None:
    """A preview has the reviews that `draft_docs` names."""
    with _serving(make_site({"reviews/wip/a.md": GOOD}, more="draft_docs: wip/")) as served:
        assert served.page("/reviews/wip/a/").css("article.pr-review, .pr-page")


def test_notes_of_other_reviews_are_not_shown(make_site: MakeSite) -> None:
    """A page has no panel for what was understood elsewhere all the same."""
    with _serving(make_site({"reviews/a.md": GOOD, "reviews/fenced.md": FENCED})) as served:
        assert not served.page("/reviews/a/").css(".pr-problems")
        assert served.page("/reviews/fenced/").css(".pr-problems")


def test_a_broken_review_is_shown_as_it_was(make_site: MakeSite) -> None:
    """Who breaks a review sees its last good page with the problem on top, and the mended one when it is mended."""
    with _serving(make_site({"reviews/a.md": GOOD, "reviews/b.md": review("Before", arxiv="2106.09685")})) as served:
        served.page("/reviews/b/")
        served.site.write({"reviews/b.md": BAD_DAY})
        broken = served.until("/reviews/b/", lambda page: bool(page.css(".pr-problems")))
        listed = served.page("/archive/")
        served.site.write({"reviews/b.md": review("After", arxiv="2106.09685")})
        mended = served.until("/reviews/b/", lambda page: not page.css(".pr-problems"))

    assert _text(broken, ".pr-head h1") == ["Before"]
    assert _text(broken, ".pr-problems__old")
    assert "Before" not in listed.text()
    assert _text(mended, ".pr-head h1") == ["After"]


BROKEN_SETTINGS = {
    "timezone: Nowhere": "`Nowhere` is not a time zone",
    "rules: {dead-lnk: error}": "`dead-lnk` is not a rule",
    "rules: [": "parsing the configuration file",
}


@pytest.mark.parametrize("broken", BROKEN_SETTINGS)
def test_a_broken_configuration_leaves_the_site_as_it_was(make_site: MakeSite, broken: str) -> None:
    """Who breaks `mkdocs.yml` sees the last good site with what is wrong on top, also where there is no page, and the new one when it is mended."""
    site = make_site({"reviews/a.md": GOOD}, theme="material")
    configuration = site.path / "mkdocs.yml"
    good = configuration.read_text(encoding="utf-8")
    with _serving(site) as served:
        served.page("/")
        configuration.write_text(good.replace("paperreview: {}", f"paperreview: {{{broken}}}"), encoding="utf-8")
        pages = [served.until(address, lambda page: bool(page.css(".pr-problems"))) for address in ("/reviews/a/", "/nowhere/")]
        configuration.write_text(good, encoding="utf-8")
        mended = served.until("/reviews/a/", lambda page: not page.css(".pr-problems"))

    for page in pages:
        assert _text(page, ".pr-problems__sum") == ["사이트를 지금 다시 만들 수 없어서, 만들 수 있었던 마지막 모습을 보여 줍니다."]
        assert BROKEN_SETTINGS[broken].replace("`", "") in _text(page, ".pr-problem__message")[0]
    assert pages[0].css(".pr-head h1")
    assert mended.css(".pr-head h1")


def test_a_review_that_was_never_good_says_why(make_site: MakeSite) -> None:
    """Where there is no page of a review, the page that says so says why."""
    with _serving(make_site({"reviews/a.md": GOOD, "reviews/bad.md": BAD_DAY}, theme="material")) as served:
        missing = served.page("/reviews/bad/")

    assert _text(missing, ".pr-problem__place code") == ["docs/reviews/bad.md:3:7"]
    assert "open" in missing.css_first(".pr-problems details").attributes


def test_nothing_of_a_contributor_runs_in_the_panel(make_site: MakeSite) -> None:
    """What an author wrote is text in the panel, whatever it looks like."""
    bad = "</pre></section><script>alert(1)</script><img src=x onerror=alert(1)>"
    files = {
        "reviews/a.md": review("A", date=f'"{bad}"'),
        "reviews/b.md": review("B", body=f"See [x]({quote(bad)}.md) and [y](<{bad.replace('<', '&lt;').replace('>', '&gt;')}.md>)."),
    }
    with _serving(make_site(files)) as served:
        pages = [served.page("/"), served.page("/reviews/b/")]

    for page in pages:
        assert page.css(".pr-problem")
        assert not page.css(".pr-problems [onerror]")
        assert all("alert(1)" not in (node.text() or "") for node in page.css("script"))


def test_long_lists_are_cut(make_site: MakeSite) -> None:
    """Of very many problems, the first are shown, and the number of the others."""
    files = {f"reviews/{number:02}.md": BAD_DAY for number in range(30)}
    with _serving(make_site({**files, "reviews/a.md": GOOD})) as served:
        page = served.page("/")

    assert len(page.css(".pr-problem")) == 20
    assert _text(page, ".pr-problems__more") == ["그 밖에 10개가 더 있습니다. 모두 보려면: paperreview check"]


def test_a_site_that_is_built_has_no_panel(make_site: MakeSite) -> None:
    """No page that is built, and nothing beside it, holds the panel."""
    site = make_site({"reviews/a.md": WARNED, "reviews/b.md": FENCED, "reviews/bad.md": BAD_DAY}, settings="on_error: skip")

    assert site.build().returncode == 0
    assert not [path for path, content in site.pages().items() if re.search(rb"pr-problem", content)]


def test_a_link_to_a_broken_review_is_no_problem_of_its_own(make_site: MakeSite) -> None:
    """One mistake is told once: what leads to a review with an error waits for it."""
    site = make_site({"reviews/bad.md": BAD_DAY, "reviews/a.md": review(body="See [it](bad.md).", arxiv="2401.04088")})

    done = site.build()

    assert "impossible-date" in done.stderr
    assert "dead-link" not in done.stderr
