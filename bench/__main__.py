# SPDX-License-Identifier: MIT
"""Build the same N reviews with Material's blog, tags and search, and with this project, in turn; print ratios and stages.

python -m bench 1000 3000        both sides        python -m bench --only 10000        this project alone
python -m bench --check 10000    `paperreview check` instead of a build
python -m bench --boards 10000   reviews whose results stand on boards, beside the same ones without
python -m bench --search 3000    what a search costs: build, files, and the first answer over a slow line
python -m bench --judge FOLDER   answer the queries of a folder, for a judge
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.boards import compare_boards
from bench.checking import time_check
from bench.judging import answer_queries
from bench.reviews import write_reviews
from bench.searching import time_search
from mkdocs_paperreview.compiler import compile_site
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from mkdocs_paperreview.surroundings import Surroundings

_COMMON = """\
site_name: Reviews
site_url: https://example.org/
theme: {name: material, language: ko}
markdown_extensions: [admonition, attr_list, tables, pymdownx.highlight, pymdownx.superfences, {toc: {permalink: true}},
  {pymdownx.arithmatex: {generic: true}}]
"""
_MATERIAL = _COMMON + "plugins: [{blog: {post_excerpt: optional, categories: false}}, tags, {search: {lang: [ko, en]}}]\n"
_OURS = _COMMON + "plugins: [paperreview]\n"
_RUNS = 3
_FEW = 1000


def _site(folder: Path, count: int, *, ours: bool) -> Path:
    write_reviews(count, folder / "docs" / ("reviews" if ours else "blog/posts"), permalinks=ours)
    (folder / "mkdocs.yml").write_text(_OURS if ours else _MATERIAL, encoding="utf-8")
    if not ours:
        for name, text in (("index.md", "# Home\n"), ("blog/index.md", "# Blog\n"), ("tags.md", "# Tags\n\n<!-- material/tags -->\n")):
            (folder / "docs" / name).write_text(text, encoding="utf-8")
    return folder


def _build(folder: Path) -> tuple[float, int]:
    """Wall seconds and peak memory, in MB, of one cold build."""
    shutil.rmtree(folder / "site", ignore_errors=True)
    os.sync()
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=folder, env=environment, stderr=subprocess.PIPE)
    errors = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{folder.name}: the build failed\n{errors.decode()[-2000:]}")
    return time.perf_counter() - started, usage.ru_maxrss // 1024


def _compare(count: int, scratch: Path, *, only: bool) -> None:
    folders = [_site(scratch / f"ours-{count}", count, ours=True)]
    if not only:
        folders.insert(0, _site(scratch / f"material-{count}", count, ours=False))
    runs: dict[Path, list[tuple[float, int]]] = {folder: [] for folder in folders}
    for _ in range(_RUNS if count <= _FEW else 1):
        for folder in folders:
            runs[folder].append(_build(folder))
    for folder, figures in runs.items():
        wall, memory = statistics.median(seconds for seconds, _ in figures), max(megabytes for _, megabytes in figures)
        pages = sum(1 for _ in (folder / "site").rglob("*.html"))
        print(f"{folder.name:16} {wall:7.1f} s  {1000 * wall / count:6.2f} ms a review  {memory:5} MB  {pages} pages")
    if not only:
        theirs, ours = (runs[folder] for folder in folders)
        wall, memory = (statistics.median(f[i] for f in theirs) / statistics.median(f[i] for f in ours) for i in (0, 1))
        print(f"{count:>6} reviews: {wall:.1f} times faster, {memory:.1f} times less memory")
    _stages(folders[-1], count)


def _stages(folder: Path, count: int) -> None:
    """Where the time of the core goes, on one core; the rest of a build is MkDocs and its theme."""
    settings = settings_from()
    sources = [Given(f"reviews/{path.name}", path.read_bytes()) for path in sorted((folder / "docs/reviews").iterdir())]
    spent: Counter[str] = Counter()

    def spread(function: Callable[[Any], Any], things: Sequence[Any]) -> Iterable[Any]:
        started = time.perf_counter()
        done = [function(thing) for thing in things]
        spent[function.func.__name__] += time.perf_counter() - started  # type: ignore[attr-defined]  # each is a `partial`
        return done

    now = datetime.now(settings.timezone)
    around = Surroundings(other_files={}, site_name="Reviews", site_url="https://example.org/", now=now, spread=spread)
    started = time.perf_counter()
    compiled = compile_site(sources, settings, around)
    stages = {"read": spent["_read"], "article": spent["_article"]}
    stages["check and file"] = time.perf_counter() - started - sum(stages.values())
    started = time.perf_counter()
    for page in compiled.plan.pages:
        page.html()
    stages["pages"] = time.perf_counter() - started
    started = time.perf_counter()
    for _ in compiled.plan.late(lambda _path, _content: None):
        pass
    stages["index"] = time.perf_counter() - started
    print("       core, ms a review:", ", ".join(f"{name} {1000 * seconds / count:.2f}" for name, seconds in stages.items()))


def main() -> None:
    """Run the comparisons."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", metavar="N", type=int, nargs="*", default=[1000], help="how many reviews; several may be given")
    parser.add_argument("--only", action="store_true", help="do not build with Material")
    parser.add_argument("--check", action="store_true", help="time `paperreview check` instead of a build")
    parser.add_argument("--boards", action="store_true", help="compare reviews with and without boards")
    parser.add_argument("--search", action="store_true", help="say what a search costs")
    parser.add_argument("--judge", metavar="FOLDER", type=Path, help="answer the queries of a folder with its corpus")
    parser.add_argument("--into", metavar="FILE", type=Path, default=Path("results.jsonl"), help="where the answers go")
    given = parser.parse_args()
    if given.judge:
        answer_queries(given.judge, given.into)
        return
    with tempfile.TemporaryDirectory(prefix="paperreview-bench-") as scratch:
        for count in given.counts:
            if given.check:
                time_check(_site(Path(scratch, f"check-{count}"), count, ours=True), count)
            elif given.search:
                time_search(count, _site(Path(scratch, f"search-{count}"), count, ours=True), _build)
            elif given.boards:
                compare_boards(count, Path(scratch), _OURS, _build)
            else:
                _compare(count, Path(scratch), only=given.only)


if __name__ == "__main__":
    main()
