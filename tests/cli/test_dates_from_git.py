# SPDX-License-Identifier: MIT
"""`--date git`: reviews without a date take the day on which git first knew them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.command import a_review, paperreview, site

UNDATED = "---\ntitle: LoRA\narxiv: '2106.09685'\n---\n\nLow-rank updates.\n"
DATED = "---\ntitle: LoRA\narxiv: '2106.09685'\ndate: {}\n---\n\nLow-rank updates.\n"
NAME = "reviews/저계수 갱신.md"


def git(folder: Path, *arguments: str, day: str = "") -> None:
    """Run git there, on a day, without what its user has configured."""
    told = {"GIT_AUTHOR_DATE": f"{day}T23:30:00-08:00"} if day else {}
    who = {f"GIT_{role}_{what}": "author@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    told |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, **who}
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | told, check=True, capture_output=True)


def commit(folder: Path, day: str) -> None:
    """Commit all there is, on a day."""
    git(folder, "add", "--all")
    git(folder, "commit", "-m", "Work", day=day)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A site in a repository, which has one review without a date since a day of 2024."""
    git(tmp_path, "init")
    site(tmp_path, {NAME: UNDATED})
    commit(tmp_path, "2024-02-29")
    return tmp_path


def text(folder: Path, name: str = NAME) -> str:
    """A file of the site."""
    return (folder / "docs" / name).read_bytes().decode()


def test_a_review_takes_the_day_of_its_first_commit(repository: Path) -> None:
    """It is the author's own day, written as a line of front matter; a later change does not count."""
    (repository / "docs" / NAME).write_text(UNDATED + "\nMore.\n", encoding="utf-8")
    commit(repository, "2025-01-01")
    done = paperreview(repository, "fix", "--date", "git", "--select", "missing-date")

    assert text(repository) == DATED.format("2024-02-29") + "\nMore.\n"
    assert (done.code, done.out) == (0, "Mended 1 problem in 1 file: 1 missing-date.\nNothing is left.\n")


def test_a_file_that_was_moved_keeps_its_day(repository: Path) -> None:
    """Even from a folder outside the site, and twice."""
    (repository / "notes").mkdir()
    for start, end, day in ((f"docs/{NAME}", "notes/a.md", "2024-05-05"), ("notes/a.md", "docs/reviews/lora.md", "2024-06-06")):
        git(repository, "mv", start, end)
        commit(repository, day)
    paperreview(repository, "fix", "--date", "git")

    assert "date: 2024-02-29\n" in text(repository, "reviews/lora.md")


def test_another_file_of_its_name_has_its_own_day(repository: Path) -> None:
    """The day goes with the file that was moved away."""
    git(repository, "mv", f"docs/{NAME}", "docs/reviews/lora.md")
    commit(repository, "2024-05-05")
    site(repository, {NAME: "# Another note\n\nOf other words, written for its own sake.\n"})
    commit(repository, "2024-06-06")
    paperreview(repository, "fix", "--date", "git")

    assert "date: 2024-06-06\n" in text(repository)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# LoRA\n\nLow-rank updates.\n", "---\ndate: 2024-02-29\n---\n\n# LoRA\n\nLow-rank updates.\n"),
        (UNDATED.replace("title", "date:\ntitle"), DATED.format("x").replace("date: x\n", "").replace("title", "date: 2024-02-29\ntitle")),
        (
            UNDATED.replace("title", "date: ''\ntitle"),
            DATED.format("x").replace("date: x\n", "").replace("title", "date: 2024-02-29\ntitle"),
        ),
        ("+++\ntitle = 'LoRA'\n+++\n\nText.\n", "+++\ndate = \"2024-02-29\"\ntitle = 'LoRA'\n+++\n\nText.\n"),
        (UNDATED.replace("\n", "\r\n"), DATED.format("2024-02-29").replace("\n", "\r\n")),
    ],
    ids=["no front matter", "empty", "empty in quotes", "TOML", "CRLF"],
)
def test_the_day_goes_where_the_file_has_its_fields(tmp_path: Path, before: str, after: str) -> None:
    """An empty `date` is filled; front matter is made where there is none; the way a file is stored stays."""
    git(tmp_path, "init")
    site(tmp_path, {NAME: before})
    commit(tmp_path, "2024-02-29")
    paperreview(tmp_path, "fix", "--date", "git", "--select", "missing-date")

    assert text(tmp_path) == after


def test_what_is_not_committed_stays_and_is_told(repository: Path) -> None:
    """Git knows no day for it; the others take theirs."""
    site(repository, {"reviews/new.md": UNDATED})
    done = paperreview(repository, "fix", "--date", "git", "--select", "missing-date")

    assert done.code == 1
    assert "docs/reviews/new.md:1:1: error PR101 missing-date: " in done.out
    assert "Git has no commit of 1 review without a date, such as `docs/reviews/new.md`; " in done.err
    assert text(repository, "reviews/new.md") == UNDATED


def test_dates_that_are_there_stay(repository: Path) -> None:
    """So do those that cannot be read: what was meant is not known."""
    site(repository, {NAME: a_review(), "reviews/b.md": a_review(date="soon")})
    commit(repository, "2024-03-03")
    paperreview(repository, "fix", "--date", "git")

    assert text(repository) == a_review()
    assert text(repository, "reviews/b.md") == a_review(date="soon")


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("[2025/06/30 ~ 7/6] 이번 주의 논문\n\n여러 논문을 읽었습니다.\n", "2025-07-06"),
        ("---\ntitle: Papers of 2025-07-06\n---\n\nText.\n", "2025-07-06"),
        ("# LoRA\n\n## 요약\n\n**작성일:** 2025년 7월 6일\n\nText of 2025-12-12.\n", "2025-07-06"),
        ("# LoRA\n\nText of 2025-12-12.\n", ""),
    ],
    ids=["a week", "title", "line", "prose"],
)
def test_the_day_that_the_text_names_comes_first(repository: Path, before: str, day: str) -> None:
    """It is offered, goes in with `--unsafe`, and counts more than the day of a commit."""
    name = "reviews/b.md"
    site(repository, {name: before})
    commit(repository, "2026-01-06")
    told = paperreview(repository, "check", "--select", "missing-date").out
    paperreview(repository, "fix", "--unsafe", f"docs/{name}")
    by_text = text(repository, name)
    git(repository, "checkout", ".")
    paperreview(repository, "fix", "--date", "git", f"docs/{name}")

    assert ("which its text names" in told) == bool(day)
    assert (f"date: {day}\n" in by_text) == bool(day)
    assert f"date: {day or '2026-01-06'}\n" in text(repository, name)


def test_one_day_may_be_given_to_all(repository: Path) -> None:
    """Without git."""
    paperreview(repository, "fix", "--date", "2023-01-02")

    assert text(repository) == DATED.format("2023-01-02")


def test_where_there_is_no_history_it_is_said(tmp_path: Path) -> None:
    """In one line, and nothing is changed."""
    done = paperreview(site(tmp_path, {NAME: UNDATED}), "fix", "--date", "git")

    assert (done.code, text(tmp_path)) == (2, UNDATED)
    assert "is in no git repository" in done.err
    assert done.err.count("\n") == 1


def test_a_repository_without_commits_is_told(tmp_path: Path) -> None:
    """With what git says itself."""
    git(tmp_path, "init")
    done = paperreview(site(tmp_path, {NAME: UNDATED}), "fix", "--date", "git")

    assert done.code == 2
    assert "does not have any commits yet" in done.err


def test_a_history_that_is_cut_off_is_not_asked(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """As the days of a shallow clone are those of its last commits."""
    commit_count = "1"
    (repository / "other.md").write_text("Other.\n", encoding="utf-8")
    commit(repository, "2025-01-01")
    shallow = tmp_path_factory.mktemp("shallow")
    git(shallow, "clone", "--depth", commit_count, repository.as_uri(), ".")
    done = paperreview(shallow, "fix", "--date", "git")

    assert done.code == 2
    assert "git fetch --unshallow" in done.err


def test_a_day_that_is_none_is_refused(repository: Path) -> None:
    """Before anything is read."""
    done = paperreview(repository, "fix", "--date", "gti")

    assert done.code == 2
    assert "--date" in done.err


def test_an_import_takes_days_from_git_too(repository: Path, tmp_path: Path) -> None:
    """A note that says its own day keeps it."""
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.md").write_text("# LoRA\n\nLow-rank updates.\n", encoding="utf-8")
    (notes / "b.md").write_text("# Adam\n\n**작성일:** 2023-04-05\n\nMoments.\n", encoding="utf-8")
    commit(repository, "2024-07-08")
    done = paperreview(repository, "import", "notes", "--date", "git", "--into", "docs/reviews")

    assert done.code == 0
    assert "date: 2024-07-08\n" in text(repository, "reviews/a.md")
    assert "date: 2023-04-05\n" in text(repository, "reviews/b.md")
