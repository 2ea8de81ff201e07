# SPDX-License-Identifier: MIT
"""What a search costs: the build with it and without, the size of its files, and the first answer over a slow line."""

from __future__ import annotations

import gzip
import statistics
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.slow_line import slow_line
from mkdocs_paperreview.outputs.search_scripts import engine_name
from mkdocs_paperreview.outputs.style import FOLDER

__all__ = ["time_search"]

_CHROMIUM = "/usr/bin/chromium"
_SLOWER = 4
_FIRST = 5  # results that a reader sees at once
_SHOWN = 18  # on a page
_QUERIES = (
    *"계산량 행렬을 학습률에서는 데이터셋 기준선보다 재현할 강화학습 벤치마크 멀티모달 추론 논문은 단계로 실험 방법 게산량".split(),
    *"Transformer quantization ablation retrieval Sparse diffusion sprase".split(),
    *("모형의 계산량", "강화 학습", "Sparse Latent", "low-rank part", "전체 행렬"),
)
_FIGURES = (
    ("bytes", "KB, with the index's own"),
    ("requests", "of the question"),
    ("waves", "to the first results"),
    ("first", "ms to the first results"),
    ("all", "ms to all that are shown"),
    ("cold", "ms to the first results and the opening of the index"),
    ("longest", "ms, longest task of the page"),
)
_START = """async ([base, script]) => {
  globalThis.longest = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration); })
    .observe({ entryTypes: ["longtask"] });
  globalThis.engine = paperreviewSearch.openSearch(base + "search/", base + script);
}"""
_ASK = """async (query) => {
  const started = performance.now();
  await engine.search(query, { count: %d });
  const first = performance.now() - started;
  await engine.search(query, { count: %d });
  return [first, performance.now() - started, longest];
}"""

Build = Callable[[Path], tuple[float, int]]


def time_search(count: int, folder: Path, build: Build) -> None:
    """Build a site of so many reviews with and without search, then ask it from an empty cache."""
    configuration = folder / "mkdocs.yml"
    ours = configuration.read_text(encoding="utf-8")
    configuration.write_text(ours.replace("[paperreview]", "[{paperreview: {search: {engine: material}}}]"), encoding="utf-8")
    without = [build(folder) for _ in range(3)]
    configuration.write_text(ours, encoding="utf-8")
    found = [build(folder) for _ in range(3)]
    seconds = min(wall for wall, _ in found) - min(wall for wall, _ in without)
    memory = max(megabytes for _, megabytes in found) - max(megabytes for _, megabytes in without)
    print(f"{count:>6} reviews: {1000 * seconds / count:.2f} ms a review more, {memory} MB more (best of 3 builds each)")
    _sizes(folder / "site" / "search", count)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM)
        _first_answers(browser, folder / "site")
        browser.close()


def _sizes(folder: Path, count: int) -> None:
    raw: Counter[str] = Counter()
    packed: Counter[str] = Counter()
    for path in folder.rglob("*.js*"):
        name = next((part for part in path.relative_to(folder).parts if len(part) == 1), path.stem)
        raw[name] += path.stat().st_size
        packed[name] += len(gzip.compress(path.read_bytes(), 6))
    parts = ", ".join(f"{name} {raw[name] / count:.0f} ({packed[name] / count:.0f} gz)" for name in sorted(raw))
    print(f"       bytes a review: {sum(raw.values()) / count:.0f}; {parts}; pointer {packed['pointer'] // 2} gz in all")


def _first_answers(browser: Browser, site: Path) -> None:
    rows = [_first_answer(browser, site, query) for query in _QUERIES]
    for name, unit in _FIGURES:
        values = sorted(row[name] for row in rows)
        most = values[len(values) * 95 // 100]
        print(f"       {name:8} p50 {statistics.median(values):.0f}, p95 {most:.0f}, most {values[-1]:.0f} {unit}")


def _first_answer(browser: Browser, site: Path, query: str) -> dict[str, Any]:
    """From an empty cache; the index is opened when the reader comes to the field, and then asked."""
    with slow_line(site) as line:
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{line.address}nothing-here")
        script = f"{FOLDER}/{engine_name()}"
        page.add_script_tag(url=line.address + script)
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
        page.evaluate(_START, [line.address, script])
        opened = page.evaluate("async () => { const t = performance.now(); await engine.ready(); return performance.now() - t; }")
        before = sum(sent.size for sent in line.sent if "/search/" in sent.path)
        line.sent.clear()
        first, taken, longest = page.evaluate(_ASK % (_FIRST, _SHOWN), query)
        context.close()
        size = before + sum(sent.size for sent in line.sent)
        return {
            "bytes": size / 1000,
            "requests": len(line.sent),
            "waves": line.waves(_FIRST),
            "first": first,
            "all": taken,
            "cold": opened + first,
            "longest": longest,
        }
