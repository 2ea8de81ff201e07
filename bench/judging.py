# SPDX-License-Identifier: MIT
"""Answer judged queries with the real index and the real engine: a folder with `corpus.jsonl` and `queries.jsonl` in, `results.jsonl` out.

A line of the corpus is a page: id, title, tags, date, week, lang, kind, and sections with their heading `h`, its id `a` and its text `t`. A
line of the queries has a number `q` and a `query`; a line of the results the number, and `docs`, the ids of all pages, best first.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from mkdocs_paperreview.outputs.search_scripts import bundled
from mkdocs_paperreview.search.files import index_files
from mkdocs_paperreview.search.findable import Findable

__all__ = ["answer_queries"]

_CHROMIUM = "/usr/bin/chromium"
_AT_ONCE = 100
_OPEN = """(files) => {
  globalThis.engine = paperreviewSearch.openEngine(async (name) => JSON.parse(files[name]));
}"""
_ASK = """async (queries) => {
  const answers = [];
  for (const query of queries) {
    const started = performance.now();
    const { ids } = await engine.search(query, { count: 0 });
    answers.push([ids, performance.now() - started]);
  }
  return answers;
}"""


def answer_queries(folder: Path, into: Path) -> None:
    """Write the answers, and print what they took."""
    pages = [_page(json.loads(line)) for line in _lines(folder / "corpus.jsonl")]
    started = time.process_time()
    files = {name: content.decode() for name, content in index_files([page for _, page in pages], lambda _name, _content: None)}
    print(f"{len(pages)} pages, {1000 * (time.process_time() - started) / len(pages):.2f} ms of one core each")
    queries = [json.loads(line) for line in _lines(folder / "queries.jsonl")]
    answers = list(_answers(files, [query["query"] for query in queries]))
    with into.open("w", encoding="utf-8") as results:
        for query, (ids, _) in zip(queries, answers, strict=True):
            results.write(json.dumps({"q": query["q"], "docs": [pages[number][0] for number in ids]}) + "\n")
    times = sorted(taken for _, taken in answers)
    half, most = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"{len(times)} queries: half within {half:.1f} ms, 95 % within {most:.1f} ms, all within {times[-1]:.0f} ms")
    print(into)


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        yield from (line for line in lines if line.strip())


def _page(read: dict[str, Any]) -> tuple[int, Findable]:
    sections = [(section["a"], section["h"], section["t"]) for section in read["sections"]]
    tags = tuple((tag.lower(), tag) for tag in read["tags"])
    page = Findable(
        f"/{read['id']}/", read["title"], read["kind"], lambda: sections, read["lang"], tags=tags, date=read["date"], week=read["week"]
    )
    return read["id"], page


def _answers(files: dict[str, str], queries: list[str]) -> Iterator[tuple[list[int], float]]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM)
        page = browser.new_page()
        page.add_script_tag(content=bundled("engine.js", "paperreviewSearch"))
        page.evaluate(_OPEN, files)
        for start in range(0, len(queries), _AT_ONCE):
            yield from page.evaluate(_ASK, queries[start : start + _AT_ONCE])
        browser.close()
