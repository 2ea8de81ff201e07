# SPDX-License-Identifier: MIT
"""The pages that a browser opens, and what it saw on each: one visit per page, screen and colour scheme, shared by the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page, Request

__all__ = ["PAGES", "ROOT", "SCHEMES", "SCREENS", "Opened", "Scheme", "Visit", "build", "chromium", "tab_to", "visit"]

ROOT = Path(__file__).resolve().parents[2]

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SCREENS = {"phone": (390, 844), "desk": (1440, 900)}

PAGES = {
    "home": ("example", "/"),
    "review-korean": ("example", "/ai/review/attention-is-all-you-need/"),
    "review-english-code": ("example", "/reviews/2026-02-11-ppo/"),
    "review-chinese": ("example", "/reviews/2026-07-07-segment-anything/"),
    "review-many-authors": ("example", "/reviews/alphafold/"),
    "review-picture-tables": ("example", "/reviews/2026-01-20/clip/"),
    "review-toml-wide-table": ("example", "/reviews/mamba/"),
    "review-ai-written": ("example", "/reviews/vit/"),
    "digest": ("example", "/reviews/long-context-roundup/"),
    "week": ("example", "/weeks/2026-W02/"),
    "month": ("example", "/months/2026-01/"),
    "year": ("example", "/years/2026/"),
    "archive": ("example", "/archive/"),
    "all-tags": ("example", "/tags/"),
    "tag": ("example", "/tags/llm/"),
    "tag-korean": ("example", "/tags/강화학습/"),
    "starter-home": ("starter", "/"),
    "starter-review": ("starter", "/reviews/2026-01-05-batch-normalization/"),
    "extremes-home": ("extremes", "/"),
    "extremes-review": ("extremes", "/reviews/wide/"),
    "extremes-all-tags": ("extremes", "/tags/"),
}

NO_BROWSER = (
    "These tests need Chromium, and there is none on the PATH. "
    "On Debian and Ubuntu: apt-get install chromium; `make test` does so by itself."
)

_ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync "
    "--disable-dev-shm-usage"
).split()


@dataclass(frozen=True, slots=True)
class Opened:
    """A page in a browser, with everything it asked for and complained about while loading."""

    page: Page
    complaints: list[str]
    requests: list[str]
    failed: list[str]


@dataclass(frozen=True, slots=True)
class Visit:
    """What a browser saw on one page."""

    complaints: tuple[str, ...]
    foreign: tuple[str, ...]
    failed: tuple[str, ...]
    fonts: tuple[str, ...]
    formulas: tuple[tuple[float, float], ...]
    too_wide: int
    faint: tuple[str, ...]


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


def watched(page: Page) -> Opened:
    """Watch a page from before it loads."""
    opened = Opened(page, [], [], [])
    page.on("console", lambda message: opened.complaints.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    page.on("request", lambda request: opened.requests.append(request.url))
    page.on("response", lambda answer: opened.failed.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)  # noqa: PLR2004  # HTTP's first error

    def lost(request: Request) -> None:
        opened.failed.append(f"{request.failure} {request.url}")

    page.on("requestfailed", lost)
    return opened


def visit(browser: Browser, address: str, screen: str, scheme: Scheme) -> Visit:
    """Open a page in a context of its own, and note what there is to see."""
    width, height = SCREENS[screen]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce")
    try:
        opened = watched(context.new_page())
        opened.page.goto(address, wait_until="load")
        seen = opened.page.evaluate(_LOOK)
    finally:
        context.close()
    return Visit(
        complaints=tuple(opened.complaints),
        foreign=tuple(url for url in opened.requests if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))),
        failed=tuple(opened.failed),
        fonts=tuple(url for url in opened.requests if url.endswith((".woff", ".woff2"))),
        formulas=tuple((box[0], box[1]) for box in seen["formulas"]),
        too_wide=seen["too_wide"],
        faint=tuple(seen["faint"]),
    )


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
  const faint = new Set();
  const texts = document.createTreeWalker(document.querySelector(".md-content"), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("svg title, annotation, script, style, .headerlink, .md-clipboard, .md-code__nav")) continue;
    if (!element.checkVisibility({visibilityProperty: true}) || !element.getClientRects().length) continue;
    const {fontSize, fontWeight} = getComputedStyle(element);
    const big = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const found = contrast(element);
    if (found < (big ? 3 : 4.5)) {
      const place = element.className && typeof element.className === "string" ? `${element.localName}.${element.className}` : element.localName;
      faint.add(`${place} in ${element.parentElement.className || element.parentElement.localName}: ${found.toFixed(2)}`);
    }
  }
  const root = document.documentElement;
  return {
    formulas: [...document.querySelectorAll(".md-content math")].filter(m => m.checkVisibility())
      .map(m => m.getBoundingClientRect()).map(box => [box.width, box.height]),
    too_wide: root.scrollWidth - root.clientWidth,
    faint: [...faint],
  };
}
"""
