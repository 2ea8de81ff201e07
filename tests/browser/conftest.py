# SPDX-License-Identifier: MIT
"""Sites built once and served from this machine, one Chromium, and visits that several tests look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from mkdocs_paperreview.outputs.search_scripts import bundled

from .site_pages import PAGES, PATIENCE, ROOT, SCREENS, Visit, Visitor, build, chromium, run

Open = Callable[..., Page]

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The built sites by name: the example, a fresh starter, and one of extremes."""
    made = tmp_path_factory.mktemp("sites")
    run("mkdocs_paperreview", "init", str(made / "my-reviews"))
    folders = {"example": ROOT, "starter": made / "my-reviews", "extremes": Path(__file__).parent / "extremes"}
    return {name: build(folder, made / name) for name, folder in folders.items()}


@pytest.fixture(scope="session")
def served(sites: dict[str, Path]) -> Iterator[dict[str, str]]:
    """The address of each site on this machine."""
    with ExitStack() as open_servers:
        yield {name: open_servers.enter_context(server(folder)) for name, folder in sites.items()}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one Chromium of a run."""
    with sync_playwright() as playwright:
        found = chromium(playwright)
        yield found
        found.close()


@pytest.fixture(scope="module")
def page_with(browser: Browser) -> Iterator[Callable[[str, str], Page]]:
    """Open a page with nothing but a script of the search, under a name."""
    with ExitStack() as contexts:

        def opened(script: str, name: str) -> Page:
            context = browser.new_context()
            contexts.callback(context.close)
            page = context.new_page()
            page.add_script_tag(content=bundled(script, name))
            return page

        yield opened


@pytest.fixture(scope="session")
def visited(browser: Browser, served: dict[str, str]) -> Iterator[Callable[..., Visit]]:
    """Visit a page once for every screen, however many tests look at it."""
    with ExitStack() as visitors:

        @cache
        def visitor(screen: str) -> Visitor:
            return visitors.enter_context(closing(Visitor(browser, screen)))

        @cache
        def once(page: str, screen: str) -> Visit:
            site, path = PAGES[page]
            return visitor(screen).visit(served[site] + path)

        yield once


@pytest.fixture
def open_page(browser: Browser, served: dict[str, str]) -> Iterator[Open]:
    """Open a page, by name, in a context of its own that is closed after the test."""
    with ExitStack() as contexts:

        def opened(name: str, *, screen: str = "desk", **options: Any) -> Page:
            site, path = PAGES[name]
            width, height = SCREENS[screen]
            context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
            contexts.callback(context.close)
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            page.goto(served[site] + path, wait_until="load")
            return page

        yield opened


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@contextmanager
def server(folder: Path, port: int = 0) -> Iterator[str]:
    """Serve a folder on this machine; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
