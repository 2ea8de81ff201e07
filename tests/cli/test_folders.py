# SPDX-License-Identifier: MIT
"""The folders that `paperreview init` and `paperreview export` are given, and what lies there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command import a_review, paperreview, site


def test_an_export_is_no_source_of_the_next(tmp_path: Path) -> None:
    """An export among the sources holds no earlier one, however often it is made."""
    site(tmp_path, {"reviews/a.md": a_review(), "a.css": ""})
    for _ in range(2):
        assert paperreview(tmp_path, "export", "--into", "docs/out").code == 0

    assert (tmp_path / "docs" / "out" / "a.css").is_file()
    assert not (tmp_path / "docs" / "out" / "out").exists()


def test_an_export_that_fails_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody ends an export, the earlier one stays whole, and nothing lies beside it."""
    site(tmp_path, {"reviews/a.md": a_review()})
    paperreview(tmp_path, "export")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    with monkeypatch.context() as broken:
        broken.setattr("mkdocs_paperreview.hosts.export.framed", _stop)

        assert paperreview(tmp_path, "export").code == 130
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def _stop(**_: object) -> str:
    raise KeyboardInterrupt


def test_a_start_writes_through_no_link(tmp_path: Path) -> None:
    """A link that leads nowhere is there already: nothing is written through it, nor anything else."""
    (tmp_path / "mkdocs.yml").symlink_to("elsewhere.yml")
    done = paperreview(tmp_path, "init", ".")

    assert done.code == 2
    assert "has mkdocs.yml already; nothing was written." in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


HANGUL = re.compile("[가-힣]")


@pytest.mark.parametrize(("language", "first"), [("en", "[en, ko]"), ("English", "[en, ko]"), ("zh", "[zh, en]"), ("ja", "[ja, en]")])
def test_a_start_is_in_the_language_asked_for(tmp_path: Path, language: str, first: str) -> None:
    """The starter says what it says of itself in one of our languages; what its settings mean, it says in English in any case."""
    assert paperreview(tmp_path, "init", "mine", "--lang", language).code == 0

    settings, front = ((tmp_path / "mine" / name).read_text(encoding="utf-8") for name in ("mkdocs.yml", "docs/index.md"))
    assert f"      languages: {first}\n" in settings
    assert [line for line in (settings + front).splitlines() if HANGUL.search(line) and "ignore_tags" not in line] == []
    assert front.count("Drop Markdown files into") == 1


def test_a_start_in_no_language_of_ours_is_refused(tmp_path: Path) -> None:
    """Where there are no labels in a language, those that there are are named, and nothing is written."""
    done = paperreview(tmp_path, "init", "mine", "--lang", "fr")

    assert (done.code, list(tmp_path.iterdir())) == (2, [])
    assert done.err == "paperreview: `fr` is not one of en, ja, ko, zh; choose one, and change `languages` in mkdocs.yml later.\n"
