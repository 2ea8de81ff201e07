# SPDX-License-Identifier: MIT
"""What boards cost: N reviews whose results stand on boards, beside the same ones without; and the largest page."""

from __future__ import annotations

import random
import resource
from collections.abc import Callable
from pathlib import Path

from bench.reviews import write_reviews

__all__ = ["compare_boards"]

_TASKS = "Image Classification|Question Answering|Speech Recognition|Text-to-Image Generation|Machine Translation".split("|")
_DATASETS = 60
_LISTED = 1
_LARGEST_SHOWN = 300_000

Build = Callable[[Path], tuple[float, int]]


def compare_boards(count: int, scratch: Path, configuration: str, build: Build) -> None:
    """Build both, in turn, and print seconds, the ratio, and what the boards weigh."""
    folders = [_site(scratch / name, count, configuration, tied=name == "tied") for name in ("untied", "tied")]
    spent = []
    for folder in folders:
        before = _processor()
        wall, memory = build(folder)
        spent.append(_processor() - before)
        pages = sum(1 for _ in (folder / "site").rglob("*.html"))
        print(
            f"{folder.name:16} {wall:7.1f} s  {1000 * wall / count:6.2f} ms a review  {spent[-1]:6.1f} s of all cores"
            f"  {memory:5} MB  {pages} pages"
        )
    boards = sorted((file.stat().st_size, str(file.relative_to(folders[1]))) for file in (folders[1] / "site" / "boards").rglob("*.html"))
    largest, where = boards[-1]
    print(
        f"boards cost {spent[1] / spent[0] - 1:+.1%} of the cores' time; {len(boards)} pages, the largest {largest / 1000:.0f} kB: {where}"
    )
    if largest > _LARGEST_SHOWN:
        print("That is more than 300 kB.")


def _processor() -> float:
    """Seconds that builds have taken of all cores; it matters less what else runs."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _site(folder: Path, count: int, configuration: str, *, tied: bool) -> Path:
    reviews = folder / "docs" / "reviews"
    write_reviews(count, reviews, permalinks=True)
    pick = random.Random(11)
    for number, file in enumerate(sorted(reviews.iterdir())):
        front, _, body = file.read_text(encoding="utf-8").partition("\n---\n")
        listed, table = _listed(pick, number), _table(pick, number, tied=tied)
        file.write_text(f"{front}\n{listed if tied else listed.replace('results:', 'extra:')}---\n{body}\n{table}", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    return folder


def _listed(pick: random.Random, number: int) -> str:
    entries = "".join(
        f"  - {{model: Model-{number}-{n}, {_of(pick)}, metric: F1, value: {pick.uniform(40, 95):.2f}}}\n" for n in range(_LISTED)
    )
    return f"results:\n{entries}"


def _table(pick: random.Random, number: int, *, tied: bool) -> str:
    rows = "".join(f"| Model-{number}-{name} | {pick.uniform(40, 95):.1f} | {pick.uniform(1, 40):.2f} |\n" for name in "abc")
    comment = f"<!-- {_of(pick)} -->\n\n"
    return f"{comment if tied else ''}| Model | Accuracy ↑ | Latency (ms) ↓ |\n|---|---|---|\n{rows}"


def _of(pick: random.Random) -> str:
    dataset = pick.randrange(_DATASETS)
    return f"task: {_TASKS[dataset % len(_TASKS)]}, dataset: Dataset-{dataset}"
