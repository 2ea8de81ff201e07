# SPDX-License-Identifier: MIT
"""Our pages in MkDocs' own themes and in no theme: the same chips, buttons and sizes as in Material."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .conftest import server
from .site_pages import ROOT, build, run

Look = Callable[[str, str], Page]

FRAMES = ("mkdocs", "readthedocs", "none")
_SETTINGS = """
site_name: Evening papers
docs_dir: {docs}
theme: {{name: {theme}, highlightjs: false}}
exclude_docs: |
  /guide/
  /architecture.md
plugins: [paperreview]
"""
_REVIEW, _PAPER = "/ai/review/attention-is-all-you-need/", "/papers/2305.18290/"


@pytest.fixture(scope="module")
def look(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Look]:
    """Open a page of the example as it is in a theme, or in none, on a phone."""
    made = tmp_path_factory.mktemp("themes")
    with ExitStack() as opened:
        roots = {frame: opened.enter_context(server(_site(made / frame, frame))) for frame in FRAMES}
        context = opened.enter_context(browser.new_context(viewport={"width": 390, "height": 844}))

        def looked(frame: str, path: str) -> Page:
            page = context.new_page()
            page.goto(roots[frame] + path)
            return page

        yield looked


def _site(folder: Path, frame: str) -> Path:
    folder.mkdir()
    settings = _SETTINGS.format(docs=ROOT / "docs", theme="mkdocs" if frame == "none" else frame)
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    if frame == "none":
        run("mkdocs_paperreview", "export", "--config", str(folder / "mkdocs.yml"), "--into", str(folder / "site"))
        return folder / "site"
    return build(folder, folder / "site")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("path", ["/", "/tags/", _REVIEW])
def test_tags_are_chips(look: Look, frame: str, path: str) -> None:
    """Tags have no bullets, stand beside each other, and are not smaller than a reader can read."""
    page = look(frame, path)

    first = page.locator(":is(ul.pr-chips, ul.pr-tags) > li").first
    assert first.evaluate("item => getComputedStyle(item).listStyleType") == "none"
    assert first.locator("a").evaluate("link => getComputedStyle(link).textDecorationLine") == "none"
    assert first.locator("xpath=following-sibling::li[1]").bounding_box()["y"] == first.bounding_box()["y"]  # type: ignore[index]  # shown
    assert first.bounding_box()["height"] >= 20  # type: ignore[index]  # it is shown


def test_the_contents_name_each_section_once(look: Look) -> None:
    """The contents beside an article in two languages list its headings in the chosen one."""
    entries = look("mkdocs", "/reviews/2026-03-26-multimodal-today/?lang=en").locator('.bs-sidebar li:not([hidden]) > a[href^="#unigrpo"]')

    assert entries.all_text_contents() == ["UniGRPO: Think, then draw"]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("path", ["/", "/tags/", "/weeks/2026-W02/", "/boards/image-classification/imagenet/", "/search/", _REVIEW, _PAPER])
def test_a_page_is_no_wider_than_a_phone(look: Look, frame: str, path: str) -> None:
    """No page has to be moved sideways."""
    assert look(frame, path).evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("path", [_REVIEW, _PAPER])
def test_ways_to_the_paper_are_buttons(look: Look, frame: str, path: str) -> None:
    """A review and the page of a paper show them alike: with a border, and without a line below."""
    button = look(frame, path).locator(".pr-button").first

    assert button.evaluate("link => getComputedStyle(link).borderTopStyle") == "solid"
    assert button.evaluate("link => getComputedStyle(link).textDecorationLine") == "none"


def test_an_export_has_its_lists_above_the_text_and_search_behind_them(look: Look) -> None:
    """Without a theme, the ways to the lists come first, and the field of search after them."""
    page = look("none", _REVIEW)

    parts = page.locator("body > header > *").evaluate_all("parts => parts.map(part => part.localName)")
    assert parts == ["nav", "form"]
