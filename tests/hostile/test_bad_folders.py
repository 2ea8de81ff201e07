# SPDX-License-Identifier: MIT
"""What may stand in a folder besides files with texts: pipes, links to nothing, names that are no text. The rest is read all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import a_review, paperreview, site

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor such names in its folders.")

_AMONG_REVIEWS: dict[str, Callable[[Path], None]] = {
    "a pipe": lambda folder: os.mkfifo(folder / "b.md"),
    "a link to nothing": lambda folder: (folder / "b.md").symlink_to(folder / "nowhere.md"),
    "a link to itself": lambda folder: (folder / "b.md").symlink_to(folder / "b.md"),
    "a folder with the name of a review": lambda folder: (folder / "b.md").mkdir(),
    "a loop of folders": lambda folder: (folder / "loop").symlink_to(folder),
}
_NOT_OPENED = {"a pipe", "a link to nothing", "a link to itself"}


@pytest.mark.parametrize("kind", _AMONG_REVIEWS)
def test_what_is_no_file_costs_no_review(tmp_path: Path, kind: str) -> None:
    """A check reads the reviews beside it to the end, and names what has the name of a review and cannot be opened."""
    _AMONG_REVIEWS[kind](site(tmp_path, {"reviews/a.md": a_review()}) / "docs" / "reviews")

    done = paperreview(tmp_path, "check")

    told = [line for line in done.out.splitlines() if line.startswith("docs/reviews/b.md:1:1: error")]
    assert len(told) == (kind in _NOT_OPENED)
    assert done.code == (kind in _NOT_OPENED)


@pytest.mark.parametrize("kind", sorted(_AMONG_REVIEWS.keys() - {"a loop of folders"}))  # MkDocs itself follows those, as deep as it can
def test_a_build_publishes_the_reviews_beside_it(tmp_path: Path, kind: str) -> None:
    """`mkdocs build` with `on_error: skip` ends, and publishes what can be read."""
    _AMONG_REVIEWS[kind](site(tmp_path, {"reviews/a.md": a_review()}, "on_error: skip") / "docs" / "reviews")

    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=tmp_path, check=True, timeout=60, capture_output=True)

    assert (tmp_path / "site" / "reviews" / "a" / "index.html").is_file()


def test_a_name_that_is_no_text_is_told_and_the_rest_read(tmp_path: Path) -> None:
    """A file name of bytes that are not UTF-8 ends nothing."""
    folder = site(tmp_path, {"reviews/a.md": a_review()}) / "docs" / "reviews"
    Path(os.fsdecode(os.fsencode(folder) + b"/\xb0\xa1.md")).write_bytes((folder / "a.md").read_bytes())

    done = paperreview(tmp_path, "check")

    assert "2 reviews" in done.out
