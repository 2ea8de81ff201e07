# SPDX-License-Identifier: MIT
"""Lines as readers have them: slow, dead in the middle of a question, a site that is published anew meanwhile, and no server at all."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from socket import socket
from time import sleep

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from .conftest import server
from .site_pages import PATIENCE, ROOT, run

Open = Callable[..., Page]

FIELD = "#pr-q"
HITS = ".pr-hits > li"
AGAIN = '[data-do="again"]'
INDEX = re.compile(r"/search/(?:pointer\.json|[0-9a-f]{8,}/)")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a browser that knows nothing yet."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_a_slow_line_shows_that_it_waits(open_page: Open) -> None:
    """While the index is on its way the page says that it searches, and then shows what was found."""
    page = open_page("search")

    def late(route: Route) -> None:
        sleep(0.3)
        route.continue_()

    page.context.route(INDEX, late)
    page.fill(FIELD, "강화학습")

    expect(page.locator(".pr-find--waits")).to_be_attached()
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator(".pr-find--waits")).not_to_be_attached()


def test_an_old_answer_never_replaces_a_new_one(open_page: Open) -> None:
    """What was typed last is shown, in whatever order answers arrive."""
    page = open_page("search")
    page.fill(FIELD, "강화학습")
    expect(page.locator(HITS).first).to_be_visible()

    for text in ("모델", "transformer", "proximal policy"):
        page.fill(FIELD, text)
        page.keyboard.press("Enter")

    expect(page.locator(HITS).first).to_contain_text("Proximal")
    page.wait_for_timeout(500)
    expect(page.locator(HITS).first).to_contain_text("Proximal")


def test_a_dead_line_is_said_and_tried_again(open_page: Open) -> None:
    """Offline in the middle of a question gives a message, and the same question is answered when the line is back."""
    page = open_page("search")
    page.context.route(INDEX, lambda route: route.abort("internetdisconnected"))

    page.fill(FIELD, "강화학습")
    expect(page.locator(AGAIN)).to_be_visible()
    expect(page.locator(FIELD)).to_have_value("강화학습")

    page.context.unroute(INDEX)
    page.locator(AGAIN).click()
    expect(page.locator(HITS).first).to_be_visible()


def test_an_engine_that_is_gone_is_said(open_page: Open) -> None:
    """Where the engine itself cannot be loaded, there is a message, too."""
    page = open_page("home")
    page.context.route("**/paperreview-search-engine*", lambda route: route.abort("internetdisconnected"))

    page.locator(".pr-ask input").fill("강화학습")
    page.keyboard.press("Enter")
    expect(page.locator(AGAIN)).to_be_visible()

    page.context.unroute("**/paperreview-search-engine*")
    page.locator(AGAIN).click()
    expect(page.locator(HITS).first).to_be_visible()


def test_a_site_that_is_published_meanwhile(sites: dict[str, Path], tmp_path: Path, page: Page) -> None:
    """A reader who began before a deployment goes on after it: the index is read anew, and they do not notice."""
    folder = tmp_path / "site"
    shutil.copytree(sites["example"], folder)
    with server(folder) as address:
        page.goto(f"{address}/search/")
        page.fill(FIELD, "강화학습")
        expect(page.locator(HITS).first).to_be_visible()

        pointer = folder / "search" / "pointer.json"
        old = re.findall(r'"hash": ?"(\w+)"', pointer.read_text(encoding="utf-8"))[0]
        (folder / "search" / old).rename(folder / "search" / "0123456789abcdef")
        pointer.write_text(pointer.read_text(encoding="utf-8").replace(old, "0123456789abcdef"), encoding="utf-8")
        page.fill(FIELD, "proximal policy")

        expect(page.locator(HITS).first).to_contain_text("Proximal")


def test_a_site_on_a_disk_is_searched(tmp_path: Path, page: Page) -> None:
    """Opened from a disk, without a server, the search works all the same."""
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    text = f"docs_dir: {ROOT / 'docs'}\nuse_directory_urls: false\n{configuration}"
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    run("mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "site"), "--config-file", str(tmp_path / "mkdocs.yml"))
    page.goto((tmp_path / "site" / "search" / "index.html").as_uri())

    page.fill(FIELD, "강화학습")
    expect(page.locator(HITS).first).to_be_visible()
    page.locator(f"{HITS} h2 a").first.click()

    page.wait_for_url(lambda url: url.startswith("file:") and "/search/" not in url)
    page.go_back()
    expect(page.locator(HITS).first).to_be_visible()


def test_a_page_that_is_replaced_is_searched(tmp_path: Path, page: Page) -> None:
    """Where the theme replaces pages without loading them anew, the page of search works, and the way back from a review."""
    (tmp_path / "docs" / "reviews").mkdir(parents=True)
    for name in ("lora", "qlora"):
        text = f"---\ntitle: {name}\ndate: 2026-01-06\n---\n\nA **small** matrix.\n"
        (tmp_path / "docs" / "reviews" / f"{name}.md").write_text(text, encoding="utf-8")
    text = "site_name: R\ntheme: {name: material, font: false, features: [navigation.instant]}\nplugins: [search, paperreview]\n"
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (tmp_path / "mkdocs.yml").write_text(f"{text}site_url: http://127.0.0.1:{port}/\n", encoding="utf-8")
    run("mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "site"), "--config-file", str(tmp_path / "mkdocs.yml"))
    with server(tmp_path / "site", port) as address:
        page.goto(f"{address}/reviews/lora/")
        page.evaluate("window.isSame = true")
        page.locator('.md-nav a[href$="/search/"]').first.dispatch_event("click")
        page.fill(FIELD, "matrix")
        expect(page.locator(HITS)).to_have_count(2)
        page.locator(f"{HITS} h2 a").first.click()
        page.wait_for_url(re.compile("/reviews/"))
        page.go_back()
        expect(page.locator(FIELD)).to_have_value("matrix")
        expect(page.locator(HITS)).to_have_count(2)
        assert page.evaluate("window.isSame")
