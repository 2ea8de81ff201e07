# SPDX-License-Identifier: MIT
"""What the commands read of a site is what MkDocs would build of it: inherited settings, and files that are left out."""

from __future__ import annotations

from pathlib import Path

from tests.command import BAD_DAY, a_review, paperreview, site

_INHERITING = "INHERIT: shared/base.yml\nsite_name: Own\n"


def test_excluded_files_are_not_checked(tmp_path: Path) -> None:
    """A review that `exclude_docs` leaves out of the site is left out of a check."""
    site(tmp_path, {"reviews/a.md": a_review(), "reviews/old/b.md": BAD_DAY, "reviews/c.md": BAD_DAY})
    with (tmp_path / "mkdocs.yml").open("a") as configuration:
        configuration.write("exclude_docs: |\n  old/\n  /reviews/c.md\n")

    assert _summary(tmp_path) == (0, "No problems in 1 review.")


def test_settings_are_inherited(tmp_path: Path) -> None:
    """What stands in the file that `INHERIT` names counts, but for what the site says itself."""
    site(tmp_path, {"papers/a.md": a_review(), "reviews/b.md": BAD_DAY})
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "base.yml").write_text("site_name: Base\nplugins:\n  - paperreview: {reviews_dir: papers}\n")
    (tmp_path / "mkdocs.yml").write_text(_INHERITING)

    assert _summary(tmp_path) == (0, "No problems in 1 review.")


def test_a_parent_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A file that is named and not there is an error of its own, in one sentence."""
    site(tmp_path, {})
    (tmp_path / "mkdocs.yml").write_text(_INHERITING)

    done = paperreview(tmp_path, "check")

    assert done.code == 2
    assert "`INHERIT: shared/base.yml` cannot be read" in done.err


def test_a_circle_is_told(tmp_path: Path) -> None:
    """A configuration that inherits from itself is told, not read for ever."""
    site(tmp_path, {})
    (tmp_path / "mkdocs.yml").write_text("INHERIT: mkdocs.yml\nsite_name: Own\n")

    assert "leads in a circle" in paperreview(tmp_path, "check").err


def _summary(folder: Path) -> tuple[int, str]:
    done = paperreview(folder, "check")
    return done.code, done.out.strip()
