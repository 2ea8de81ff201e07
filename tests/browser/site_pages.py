# SPDX-License-Identifier: MIT
"""The pages that a browser opens, and what it saw on each: one visit per page and screen, by day and by night, shared by the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Literal

import axe_playwright_python
from playwright.sync_api import Browser, ConsoleMessage, Page, Response

__all__ = ["PAGES", "PATIENCE", "ROOT", "SCREENS", "Scheme", "Visit", "Visitor", "build", "chromium", "run", "tab_to"]

ROOT = Path(__file__).resolve().parents[2]

# Milliseconds to wait for what should come: on a machine with much else to do, a worker may take seconds to begin.
PATIENCE = 30_000
Scheme = Literal["light", "dark"]
SCREENS = {"phone": (390, 844), "desk": (1440, 900)}
# The scheme in which a page is loaded on each screen, and the one to which the system turns then.
_TURNS: dict[str, tuple[Scheme, Scheme]] = {"phone": ("dark", "light"), "desk": ("light", "dark")}
# What Material calls them.
_CALLED = {"light": "default", "dark": "slate"}

PAGES = {
    "home": ("example", "/"),
    "review-korean": ("example", "/ai/review/attention-is-all-you-need/"),
    "review-english-code": ("example", "/reviews/2026-02-11-ppo/"),
    "review-chinese": ("example", "/reviews/2026-07-07-segment-anything/"),
    "review-many-authors": ("example", "/reviews/alphafold/"),
    "review-picture-tables": ("example", "/reviews/2026-01-20/clip/"),
    "review-toml-wide-table": ("example", "/reviews/mamba/"),
    "review-ai-written": ("example", "/reviews/vit/"),
    "review-two-languages": ("example", "/reviews/2026-03-26-multimodal-today/"),
    "review-results": ("example", "/ai/review/nextflow-rl/"),
    "digest-abstracts": ("example", "/reviews/2025-07-06-ten-papers/"),
    "digest": ("example", "/reviews/long-context-roundup/"),
    "week": ("example", "/weeks/2026-W02/"),
    "month": ("example", "/months/2026-01/"),
    "year": ("example", "/years/2026/"),
    "archive": ("example", "/archive/"),
    "all-tags": ("example", "/tags/"),
    "tag": ("example", "/tags/llm/"),
    "tag-korean": ("example", "/tags/강화학습/"),
    "boards": ("example", "/boards/"),
    "board": ("example", "/boards/image-classification/imagenet/"),
    "paper": ("example", "/papers/2305.18290/"),
    "search": ("example", "/search/"),
    "search-results": ("example", "/search/?q=학습&in=ko"),
    "search-none": ("example", "/search/?q=쀍쀍쀍쀍"),
    "starter-home": ("starter", "/"),
    "starter-review": ("starter", "/reviews/2026-01-05-batch-normalization/"),
    "extremes-home": ("extremes", "/"),
    "extremes-review": ("extremes", "/reviews/wide/"),
    "extremes-all-tags": ("extremes", "/tags/"),
    "extremes-board": ("extremes", "/boards/reading/long-words/"),
}

NO_BROWSER = (
    "These tests need Chromium, and there is none on the PATH. "
    "On Debian and Ubuntu: apt-get install chromium; `make test` does so by itself."
)

_ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync "
    "--disable-dev-shm-usage"
).split()
# The engine of axe, which comes with its package. What the theme puts around our pages, and onto code, is the theme's.
_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8") + "; void 0"
_ASK_AXE = """async () => {
  const {violations} = await axe.run({include: [".md-content"], exclude: [".md-code__nav"]}, {
    resultTypes: ["violations"],
    rules: {"heading-order": {enabled: false}},  // the levels that an author skips are the author's
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({target}) => target.join(" ")).join(", ")}`);
}"""
_OWN = ("http://127.0.0.1:", "data:", "blob:")


@dataclass(frozen=True, slots=True)
class Visit:
    """What a browser saw on one page."""

    complaints: tuple[str, ...]
    foreign: tuple[str, ...]
    failed: tuple[str, ...]
    formulas: tuple[tuple[float, float], ...]
    too_wide: dict[Scheme, int]
    faint: dict[Scheme, list[str]]
    violations: dict[Scheme, list[str]]


def chromium(playwright: Any) -> Browser:
    """Debian's Chromium; an error that says the cure where there is none."""
    found = shutil.which("chromium")
    if not found:
        raise RuntimeError(NO_BROWSER)
    browser: Browser = playwright.chromium.launch(executable_path=found, args=_ARGUMENTS)
    return browser


def build(folder: Path, into: Path) -> Path:
    """Build the site of a folder, strictly, and without an address of its own."""
    run("mkdocs", "build", "--strict", "--quiet", "--site-dir", str(into), "--config-file", str(folder / "mkdocs.yml"))
    return into


def run(module: str, *arguments: str) -> None:
    """Run a module of this repository's Python, from its root; what it says is shown when it fails."""
    around = os.environ | {"SITE_URL": "", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, env=around, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"`{module} {' '.join(arguments)}` ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        raise RuntimeError(message)


class Visitor:
    """A reader with one screen, who goes from page to page and notes what there is to see, by day and by night."""

    def __init__(self, browser: Browser, screen: str) -> None:
        width, height = SCREENS[screen]
        self._context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
        self._schemes = _TURNS[screen]
        self._context.set_default_timeout(PATIENCE)
        self._page = self._context.new_page()
        self._complaints: list[str] = []
        self._requests: list[str] = []
        self._failed: list[str] = []
        self._page.on("console", self._heard)
        self._page.on("pageerror", lambda error: self._complaints.append(str(error)))
        self._page.on("request", lambda request: self._requests.append(request.url))
        self._page.on("response", self._answered)
        self._page.on("requestfailed", lambda request: self._failed.append(f"{request.failure} {request.url}"))

    def visit(self, address: str) -> Visit:
        """Open a page, and look at it."""
        for heard in (self._complaints, self._requests, self._failed):
            heard.clear()
        before, after = self._schemes
        self._page.emulate_media(color_scheme=before)
        self._page.goto(address, wait_until="load")
        if "?q=" in address:
            self._page.wait_for_selector(".pr-hits li, .pr-said")
        seen = {before: self._look(before)}
        self._page.emulate_media(color_scheme=after)
        seen[after] = self._look(after)
        return Visit(
            complaints=tuple(self._complaints),
            foreign=tuple(url for url in self._requests if not url.startswith(_OWN)),
            failed=tuple(self._failed),
            formulas=tuple((width, height) for width, height in seen[before]["formulas"]),
            too_wide={scheme: found["too_wide"] for scheme, found in seen.items() if found["too_wide"]},
            faint={scheme: found["faint"] for scheme, found in seen.items() if found["faint"]},
            violations={scheme: found["violations"] for scheme, found in seen.items() if found["violations"]},
        )

    def close(self) -> None:
        """Leave."""
        self._context.close()

    def _look(self, scheme: Scheme) -> dict[str, Any]:
        self._page.wait_for_function("scheme => document.body.dataset.mdColorScheme === scheme", arg=_CALLED[scheme])
        seen: dict[str, Any] = self._page.evaluate(_LOOK)
        self._page.evaluate(_AXE)
        return seen | {"violations": self._page.evaluate(_ASK_AXE)}

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self._complaints.append(message.text)

    def _answered(self, answer: Response) -> None:
        if answer.status >= HTTPStatus.BAD_REQUEST:
            self._failed.append(f"{answer.status} {answer.url}")


def tab_to(page: Page, selector: str, presses: int = 150) -> None:
    """Press Tab until the element of a selector has the focus."""
    for _ in range(presses):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
            return
    message = f"{presses} times Tab do not lead to {selector}."
    raise AssertionError(message)


# Contrast as WCAG 2 counts it: of every text of ours, against what is painted behind it. Colours are read back from a canvas,
# which knows every way of writing one. Bigger text (24 px, or 18.66 px and bold) needs 3, other text 4.5.
_LOOK = """
async () => {
  await document.fonts.ready;
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

  const brush = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d", {willReadFrequently: true});
  const known = new Map();
  const rgba = colour => {
    if (!known.has(colour)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = (front, back, alpha) => front.map((part, i) => part * alpha + back[i] * (1 - alpha));
  const behind = element => {
    if (!element) return [255, 255, 255];
    const [r, g, b, a] = rgba(getComputedStyle(element).backgroundColor);
    return a === 1 ? [r, g, b] : over([r, g, b], behind(element.parentElement), a);
  };
  const opacity = element => element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
  const light = colour => {
    const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = element => {
    const style = getComputedStyle(element);
    const back = behind(element);
    const [r, g, b, a] = rgba(style.fill !== "rgb(0, 0, 0)" && element.closest("svg") ? style.fill : style.color);
    const [one, two] = [light(over([r, g, b], back, a * opacity(element))), light(back)].sort((x, y) => y - x);
    return (one + 0.05) / (two + 0.05);
  };
  const unread = "svg title, annotation, script, style, .headerlink, .footnote-backref, .md-clipboard, .md-code__nav";
  const faint = new Set();
  const texts = document.createTreeWalker(document.querySelector(".md-content"), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest(unread)) continue;
    if (!element.checkVisibility({visibilityProperty: true}) || !element.getClientRects().length) continue;
    const {fontSize, fontWeight} = getComputedStyle(element);
    const big = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const found = contrast(element);
    if (found < (big ? 3 : 4.5)) {
      const path = [element.parentElement, element].map(one => `${one.localName}.${one.getAttribute("class") ?? ""}`).join(" > ");
      faint.add(`${path}: ${found.toFixed(2)}`);
    }
  }
  const all = document.documentElement;
  return {
    formulas: [...document.querySelectorAll(".md-content math")].filter(m => !m.closest("details:not([open])"))
      .map(m => m.getBoundingClientRect()).map(box => [box.width, box.height]),
    too_wide: all.scrollWidth - all.clientWidth,
    faint: [...faint],
  };
}
"""
