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


@pytest.mark.parametrize("kind", _AMONG_REVIEWS)
def test_a_build_publishes_the_reviews_beside_it(tmp_path: Path, kind: str) -> None:
    """`mkdocs build` with `on_error: skip` ends, and publishes what can be read."""
    _AMONG_REVIEWS[kind](site(tmp_path, {"reviews/a.md": a_review()}, "on_error: skip") / "docs" / "reviews")

    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=tmp_path, check=True, timeout=60, capture_output=True)

    assert (tmp_path / "site" / "reviews" / "a" / "index.html").is_file()


@pytest.fixture
def with_links(tmp_path: Path) -> Path:
    """A site whose folder of reviews holds links to a review, a folder and a picture that are none of the site's."""
    folder = site(tmp_path, {"reviews/a.md": a_review("![p](p.png)")}, "on_error: skip") / "docs" / "reviews"
    (tmp_path / "else").mkdir()
    for name, content in {"secret.md": a_review("secret"), "p.png": "secret"}.items():
        (tmp_path / "else" / name).write_text(content, encoding="utf-8")
        (folder / name).symlink_to(tmp_path / "else" / name)
    (folder / "sub").symlink_to(tmp_path / "else")
    return tmp_path


def test_a_build_publishes_nothing_behind_links(with_links: Path) -> None:
    """Who may write reviews publishes nothing else of the machine that builds; each link is told."""
    command = [sys.executable, "-m", "mkdocs", "build"]
    done = subprocess.run(command, cwd=with_links, check=True, timeout=60, capture_output=True, text=True)

    assert "docs/reviews/secret.md:1:1: error PR001 unreadable-encoding: The file cannot be opened: It is a symbolic link." in done.stderr
    assert "`docs/reviews/sub` is a symbolic link: what lies behind it is no part of the site." in done.stderr
    assert "No file of the site is `p.png`." in done.stderr
    assert [path for path in (with_links / "site" / "reviews").rglob("*") if path.is_file()] == [with_links / "site/reviews/a/index.html"]


def test_a_check_says_the_same_of_links(with_links: Path) -> None:
    """What a build does not publish for being a link, a check names."""
    done = paperreview(with_links, "check")

    assert "docs/reviews/secret.md:1:1: error PR001 unreadable-encoding: The file cannot be opened: It is a symbolic link." in done.out
    assert "No file of the site is `p.png`." in done.out
    assert "`docs/reviews/sub` is a symbolic link: what lies behind it is no part of the site." in done.err


def test_the_folder_of_reviews_may_lie_elsewhere(tmp_path: Path) -> None:
    """Whose `docs/reviews` is a link keeps the reviews in another folder, which a check reads as a build does."""
    folder = site(tmp_path, {"reviews/a.md": a_review()}) / "docs" / "reviews"
    folder.rename(tmp_path / "notes")
    folder.symlink_to(tmp_path / "notes")

    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=tmp_path, check=True, timeout=60)

    assert (tmp_path / "site" / "reviews" / "a" / "index.html").is_file()
    assert "1 review" in paperreview(tmp_path, "check").out + paperreview(tmp_path, "check").err


def test_a_name_that_is_no_text_is_told_and_the_rest_read(tmp_path: Path) -> None:
    """A file name of bytes that are not UTF-8 ends nothing."""
    folder = site(tmp_path, {"reviews/a.md": a_review()}) / "docs" / "reviews"
    Path(os.fsdecode(os.fsencode(folder) + b"/\xb0\xa1.md")).write_bytes((folder / "a.md").read_bytes())

    done = paperreview(tmp_path, "check")

    assert "2 reviews" in done.out
