# SPDX-License-Identifier: MIT
"""`paperreview init`, and the site that it starts."""

from __future__ import annotations

from pathlib import Path

from tests.command import paperreview

from .conftest import MakeSite


def test_init_starts_a_site_that_builds(tmp_path: Path, make_site: MakeSite) -> None:
    """`paperreview init` writes a starter that builds with `--strict`, and refuses to write over anything."""
    site = make_site({})
    done = site.run("mkdocs_paperreview", "init", "mine")
    assert done.returncode == 0, done.stderr

    again = site.run("mkdocs_paperreview", "init", "mine")
    built = site.run("mkdocs", "build", "--strict", "-f", "mine/mkdocs.yml")

    assert again.returncode == 2
    assert again.stderr.endswith("and 12 more files already; nothing was written. Name a new folder.\n")
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "mine/.github/workflows/reviews.yml").is_file()


def test_init_starts_a_site_in_english(tmp_path: Path, make_site: MakeSite) -> None:
    """What `paperreview init --lang en` writes builds with `--strict`, and says all in English."""
    site = make_site({})
    site.run("mkdocs_paperreview", "init", "mine", "--lang", "en")

    assert site.run("mkdocs", "build", "--strict", "-f", "mine/mkdocs.yml").returncode == 0
    front = (tmp_path / "mine/site/index.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in front
    assert "Latest week" in front


def test_init_says_how_to_go_there(tmp_path: Path) -> None:
    """The line to type names the folder as a shell reads it."""
    assert "    cd 'my reviews'\n" in paperreview(tmp_path, "init", "my reviews").out
