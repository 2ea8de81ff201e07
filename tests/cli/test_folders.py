# SPDX-License-Identifier: MIT
"""The folders that `paperreview init` and `paperreview export` are given, and what lies there."""

from __future__ import annotations

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
