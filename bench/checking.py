# SPDX-License-Identifier: MIT
"""Time `paperreview check` on N reviews, as an author runs it; and say where the time of one core goes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.rules.judge import examined
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given, read_document
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["time_check"]

_RUNS = 3


def time_check(folder: Path, count: int) -> None:
    """Print the best of some runs, for others may work on the machine, and the stages."""
    runs = sorted(_run(folder) for _ in range(_RUNS))
    wall, processor, memory = runs[0]
    print(
        f"check {count:>6} reviews {wall:5.1f} s  {1000 * wall / count:5.2f} ms a review  {processor:5.1f} s of all cores  {memory:4} MB"
        f"  (wall: {', '.join(f'{run[0]:.1f}' for run in runs)})"
    )
    _stages(folder, count)


def _run(folder: Path) -> tuple[float, float, int]:
    """Wall seconds, seconds of all cores, and peak memory of one process, in MB."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "mkdocs_paperreview", "check"], cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        sys.exit(f"{folder.name}: the check failed")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def _stages(folder: Path, count: int) -> None:
    settings = settings_from()
    sources = [Given(f"reviews/{path.name}", path.read_bytes()) for path in sorted((folder / "docs/reviews").iterdir())]
    spent: dict[str, float] = {}

    def timed(name: str, function: Callable[[Any], Any], things: Iterable[Any]) -> list[Any]:
        started = time.process_time()
        done = [function(thing) for thing in things]
        spent[name] = time.process_time() - started
        return done

    def spread(function: Callable[[Any], Any], things: Sequence[Any]) -> list[Any]:
        # Each is a `partial`; what is found across the site is counted with what it takes to find it.
        return timed({"_read": "all", "problems_in_body": "links, formulas"}.get(function.func.__name__, "told"), function, things)  # type: ignore[attr-defined]

    documents = timed("take apart", read_document, sources)
    readings = timed("read", lambda document: read_review(document, settings), documents)
    timed("rules on one review", lambda reading: examined(reading, settings), readings)
    del documents, readings
    around = Surroundings(other_files={}, site_name="Reviews", site_url="", now=datetime.now(settings.timezone), spread=spread)
    started = time.process_time()
    check_site(sources, settings, around)
    across = time.process_time() - started - spent.pop("all") - spent["links, formulas"]
    spent.pop("told")
    stages = {**spent, "rules across the site": across}
    print("       one core, ms a review:", ", ".join(f"{name} {1000 * seconds / count:.2f}" for name, seconds in stages.items()))
