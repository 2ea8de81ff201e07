# SPDX-License-Identifier: MIT
"""The pictures of the guide: parts of the example site, as Chromium shows them. Run this file to make them anew."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Page, sync_playwright

from tests.browser.site_pages import ROOT, build, chromium

__all__ = ["FOLDER", "PICTURES", "Picture"]

FOLDER = ROOT / "docs" / "guide" / "pictures"
_WIDTH, _HEIGHT = 1100, 900
_MARGIN = 12


@dataclass(frozen=True, slots=True)
class Picture:
    """A part of a page, from the top of the first element to the bottom of the last, or so many pixels of it."""

    address: str
    first: str
    last: str
    height: int = 0
    language: str = "ko"


PICTURES = {
    "article-in-halves": Picture("/reviews/2026-03-26-multimodal-today/", ".pr-lang", ".pr-row:nth-child(4)", 420, "both"),
    "abstract-in-two": Picture("/reviews/2025-07-06-ten-papers/", ".pr-body .pr-two", ".pr-body .pr-two", 0, "both"),
    "title-in-two": Picture("/reviews/2025-07-06-ten-papers/", ".pr-body h2", ".pr-body h2", 0, "both"),
    "tied-table": Picture("/ai/review/nextflow-rl/", "figure.pr-table", "figure.pr-table"),
    "checked-gains": Picture("/ai/review/nextflow-rl/", ".pr-body > p:has(.pr-claim)", ".pr-body > p:has(.pr-claim)"),
    "board": Picture("/boards/image-classification/imagenet/", ".pr-kicker", ".pr-ranking .pr-table tbody tr:nth-child(2)"),
}


def main() -> None:
    """Build the example site, and write each picture."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(build(ROOT, Path(folder)))))
        Thread(target=server.serve_forever, daemon=True).start()
        browser = chromium(playwright)
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme="light", reduced_motion="reduce")
        for name, picture in PICTURES.items():
            page.goto(f"http://127.0.0.1:{server.server_port}{picture.address}?lang={picture.language}")
            page.evaluate("document.fonts.ready")
            _take(page, picture, FOLDER / f"{name}.png")
        browser.close()
        server.shutdown()
        server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


def _take(page: Page, picture: Picture, file: Path) -> None:
    boxes = [page.locator(selector).first.bounding_box() for selector in (picture.first, picture.last)]
    content = page.locator(".md-content__inner").bounding_box()
    first, last = boxes
    if not (first and last and content):
        message = f"{picture.address} has no {picture.first} or {picture.last}."
        raise RuntimeError(message)
    height = picture.height or last["y"] + last["height"] - first["y"] + 2 * _MARGIN
    clip = {
        "x": content["x"] - _MARGIN,
        "y": first["y"] - _MARGIN,
        "width": content["width"] + 2 * _MARGIN,
        "height": height,
    }
    page.screenshot(path=file, full_page=True, clip=clip)  # type: ignore[arg-type]  # a box has these names


if __name__ == "__main__":
    main()
