# SPDX-License-Identifier: MIT
"""`paperreview fix`, as an author runs it."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from mkdocs_paperreview.cli import fix as fixing
from tests.command import BAD_DAY, a_review, paperreview, site

FENCED = "---\ntitle: LoRA\ndate: 2026-01-06  # a day\narxiv: '2106.09685'\n---\n\n```markdown\n한글 본문입니다.\n```\n"
MENDED = "---\ntitle: LoRA\ndate: 2026-01-06  # a day\narxiv: '2106.09685'\n---\n\n한글 본문입니다.\n"
CHOSEN = ("--select", "PR103,PR501,PR502")


def _read(folder: Path, name: str = "reviews/a.md") -> bytes:
    return (folder / "docs" / name).read_bytes()


def test_what_can_be_mended_is_mended(tmp_path: Path) -> None:
    """Only the characters at fault change, and the summary counts them by rule."""
    done = paperreview(site(tmp_path, {"reviews/a.md": FENCED}), "fix", *CHOSEN)

    assert _read(tmp_path).decode() == MENDED
    assert (done.code, done.out) == (0, "Mended 1 problem in 1 file: 1 wrapped-body.\nNothing is left.\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FENCED.replace("\n", "\r\n").encode(), MENDED.replace("\n", "\r\n").encode()),
        (b"\xef\xbb\xbf" + FENCED.encode(), b"\xef\xbb\xbf" + MENDED.encode()),
        (FENCED.rstrip("\n").encode(), MENDED.removesuffix("\n").encode() + b"\n"),
    ],
)
def test_the_way_a_file_is_stored_stays(tmp_path: Path, before: bytes, after: bytes) -> None:
    """Line ends and marks are those of the file."""
    paperreview(site(tmp_path, {"reviews/a.md": before}), "fix", "--select", "PR501")

    assert _read(tmp_path) == after


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    """What was mended is not mended again, and its file is not written."""
    site(tmp_path, {"reviews/a.md": FENCED})
    paperreview(tmp_path, "fix", *CHOSEN)
    written = (tmp_path / "docs/reviews/a.md").stat().st_mtime_ns

    assert paperreview(tmp_path, "fix", *CHOSEN).out.startswith("Mended nothing.\n")
    assert (tmp_path / "docs/reviews/a.md").stat().st_mtime_ns == written


def test_what_is_left_is_said(tmp_path: Path) -> None:
    """What cannot be mended is printed as `check` prints it, and ends with 1."""
    done = paperreview(site(tmp_path, {"reviews/a.md": FENCED, "reviews/b.md": BAD_DAY}), "fix", *CHOSEN)

    assert done.code == 1
    assert done.out.startswith("docs/reviews/b.md:3:7: error PR103 impossible-date: ")
    assert done.out.endswith("Left: 1 problem (1 error) in 1 of 2 reviews.\n")


def test_paths_and_rules_limit_what_is_mended(tmp_path: Path) -> None:
    """Only the named files change, and only what the chosen rules find."""
    site(tmp_path, {"reviews/a.md": FENCED, "reviews/b.md": FENCED.replace("LoRA", "QLoRA")})

    paperreview(tmp_path, "fix", "docs/reviews/b.md", *CHOSEN)
    paperreview(tmp_path, "fix", "--ignore", "PR501")

    assert [b"```" in _read(tmp_path), b"```" in _read(tmp_path, "reviews/b.md")] == [True, False]


def test_a_diff_writes_nothing(tmp_path: Path) -> None:
    """`--diff` prints what would be changed, so that `git apply` can do it, and ends with 1."""
    site(tmp_path, {"reviews/a.md": FENCED.replace("\n", "\r\n").encode()})
    before = _read(tmp_path)

    done = paperreview(tmp_path, "fix", "--diff", *CHOSEN)

    assert (done.code, _read(tmp_path)) == (1, before)
    assert done.out.startswith("--- docs/reviews/a.md\n+++ docs/reviews/a.md\n@@ ")
    assert done.err == "Would mend 1 problem in 1 file: 1 wrapped-body.\nNothing is left.\n"
    subprocess.run(["git", "apply", "-p0"], cwd=tmp_path, input=done.out.encode(), check=True, stdout=subprocess.DEVNULL)
    assert _read(tmp_path) == MENDED.replace("\n", "\r\n").encode()


@pytest.mark.parametrize("name", ["a b.md", "한글 글.md", 'a"b\\c.md', "a\nb.md", "a\tb.md"])
def test_a_diff_names_any_file(tmp_path: Path, name: str) -> None:
    """`git apply` finds a file whose name has blanks or signs in it."""
    site(tmp_path, {f"reviews/{name}": FENCED})
    done = paperreview(tmp_path, "fix", "--diff", *CHOSEN)
    subprocess.run(["git", "apply", "-p0"], cwd=tmp_path, input=done.out.encode(), check=True, stdout=subprocess.DEVNULL)

    assert _read(tmp_path, f"reviews/{name}").decode() == MENDED


def test_a_diff_of_nothing_ends_with_0(tmp_path: Path) -> None:
    """`--diff` prints nothing where there is nothing to mend."""
    done = paperreview(site(tmp_path, {"reviews/a.md": a_review()}), "fix", "--diff")

    assert (done.code, done.out) == (0, "")


def test_a_diff_has_colours_on_a_terminal(tmp_path: Path) -> None:
    """With colours, what goes is red, what comes is green, and nothing commands the terminal."""
    done = paperreview(site(tmp_path, {"reviews/a.md": FENCED + "\x1b[5m\n"}), "fix", "--diff", *CHOSEN, FORCE_COLOR="1")

    assert "\033[31m-```markdown\033[0m" in done.out
    assert "\x1b[5m" not in done.out


def test_unsafe_fixes_are_asked_for(tmp_path: Path) -> None:
    """A fix that is not safe is made with `--unsafe` only, and counted without."""
    between = a_review("One.\n<!-- paperreview: ignore dead-link: there was one -->\nTwo.")
    site(tmp_path, {"reviews/a.md": between})

    kept = paperreview(tmp_path, "fix", "--select", "PR026")
    unchanged = _read(tmp_path).decode() == between
    paperreview(tmp_path, "fix", "--select", "PR026", "--unsafe")

    assert unchanged
    assert "1 can be mended with `paperreview fix --unsafe`." in kept.out
    assert _read(tmp_path).decode() == a_review("One.\n\nTwo.")


def test_the_mode_of_a_file_stays(tmp_path: Path) -> None:
    """A file that only its owner may read stays so."""
    site(tmp_path, {"reviews/a.md": FENCED})
    file = tmp_path / "docs/reviews/a.md"
    file.chmod(0o640)

    paperreview(tmp_path, "fix", *CHOSEN)

    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert file.read_text(encoding="utf-8") == MENDED


def test_a_read_only_file_is_left(tmp_path: Path) -> None:
    """A read-only file is left as it was, with words and 2; the others are mended."""
    site(tmp_path, {"reviews/a.md": FENCED, "reviews/b.md": FENCED.replace("LoRA", "QLoRA")})
    (tmp_path / "docs/reviews/a.md").chmod(0o444)

    done = paperreview(tmp_path, "fix", *CHOSEN)

    assert (done.code, _read(tmp_path).decode()) == (2, FENCED)
    assert "`docs/reviews/a.md` is left as it was. It is read-only." in done.err
    assert "docs/reviews/a.md:7:1: note PR501" in done.out
    assert b"```" not in _read(tmp_path, "reviews/b.md")


def test_a_file_that_changes_meanwhile_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What somebody else wrote since a file was read is not lost."""
    site(tmp_path, {"reviews/a.md": FENCED})
    file = tmp_path / "docs/reviews/a.md"
    mend = fixing.mended

    def mended(*given: object, **named: object) -> object:
        done = mend(*given, **named)  # type: ignore[arg-type]  # handed on as they are
        file.write_text("The author's own words.\n", encoding="utf-8")
        return done

    monkeypatch.setattr(fixing, "mended", mended)
    done = paperreview(tmp_path, "fix", *CHOSEN)

    assert (done.code, file.read_text(encoding="utf-8")) == (2, "The author's own words.\n")
    assert "It was changed meanwhile." in done.err


def test_a_fix_leaves_nothing_behind(tmp_path: Path) -> None:
    """What a killed run left is swept away, and no file of this run stays beside the reviews."""
    site(tmp_path, {"reviews/a.md": FENCED})
    (tmp_path / "docs/reviews/.paperreview-999999999-0").write_text("half", encoding="utf-8")
    (tmp_path / "docs/reviews" / f".paperreview-{os.getppid()}-0").write_text("of one that runs", encoding="utf-8")

    paperreview(tmp_path, "fix", *CHOSEN)

    assert sorted(path.name for path in (tmp_path / "docs/reviews").iterdir()) == [f".paperreview-{os.getppid()}-0", "a.md"]


@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_disk_that_fails_costs_no_review(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    """Where the new content cannot be stored, the old one is there, whole, and that is said."""
    site(tmp_path, {"reviews/a.md": FENCED})

    def fails(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if moment == "fsync" else Path, moment, fails)
    done = paperreview(tmp_path, "fix", *CHOSEN)

    assert (done.code, _read(tmp_path).decode()) == (2, FENCED)
    assert "No space left on device" in done.err
    assert [path.name for path in (tmp_path / "docs/reviews").iterdir()] == ["a.md"]


def test_files_without_a_site_are_mended(tmp_path: Path) -> None:
    """Named files are mended without a `mkdocs.yml`, too."""
    (tmp_path / "a.md").write_text(FENCED, encoding="utf-8")

    assert paperreview(tmp_path, "fix", "a.md", *CHOSEN).code == 0
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == MENDED
