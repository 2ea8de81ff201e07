# SPDX-License-Identifier: MIT
"""What the commands read of a site is what MkDocs would build of it: inherited settings, and files that are left out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from mkdocs_paperreview.hosts.clock import time_of_build
from mkdocs_paperreview.hosts.folder import site_folder
from mkdocs_paperreview.hosts.loose import loose_files
from mkdocs_paperreview.settings import settings_from
from tests.command import BAD_DAY, a_review, paperreview, site

_INHERITING = "INHERIT: shared/base.yml\nsite_name: Own\n"


def test_excluded_files_are_not_checked(tmp_path: Path) -> None:
    """A review that `exclude_docs` or `draft_docs` leaves out of the site is left out of a check."""
    site(tmp_path, {"reviews/a.md": a_review(), "reviews/old/b.md": BAD_DAY, "reviews/c.md": BAD_DAY, "reviews/d.md": BAD_DAY})
    with (tmp_path / "mkdocs.yml").open("a") as configuration:
        configuration.write("exclude_docs: |\n  old/\n  /reviews/c.md\ndraft_docs: d.md\n")

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


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("plugins: [paperreview\n", "line 2, column 1: it is not YAML: expected ',' or ']', but got '<stream end>'"),
        ("plugins: &a [*a]\n", "nested too deeply"),
        ("a: " + "[" * 50_000, "nested too deeply"),
        ("a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in pairwise("abcdefghijklmnopqrstuvwxyz")), "aliases"),
    ],
)
def test_a_configuration_that_cannot_be_read_is_told(tmp_path: Path, written: str, words: str) -> None:
    """What is wrong with a configuration is one line, and what its aliases stand for does not fill the memory."""
    site(tmp_path, {})
    (tmp_path / "mkdocs.yml").write_text(written)
    done = paperreview(tmp_path, "check")

    assert (done.code, done.err.count("\n")) == (2, 1)
    assert done.err.startswith("paperreview: mkdocs.yml: ")
    assert words in done.err


@pytest.mark.parametrize("plugins", ["3", "{paperreview: 3}", "[null, 3, [x], paperreview]"])
def test_plugins_may_be_anything(tmp_path: Path, plugins: str) -> None:
    """What is no list of plugins names none."""
    site(tmp_path, {"reviews/a.md": a_review()})
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\nplugins: {plugins}\n")

    assert paperreview(tmp_path, "check", "docs").code == 0


def test_only_what_is_named_is_read_where_there_is_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the folder in which an author stands, nothing is looked at but the files and folders that were named."""
    monkeypatch.chdir(site(tmp_path, {"weeks/2026-W02.md": "# A week\n"}).joinpath("docs"))
    (tmp_path / "docs" / "named").mkdir()
    (tmp_path / "docs" / "named" / "a.md").write_text(a_review(), encoding="utf-8")

    read = loose_files([Path.cwd() / "named"]).surroundings()

    assert read.week_notes == {}


def test_a_page_of_another_generator_is_no_page_of_the_host(tmp_path: Path) -> None:
    """MDX is read as a review, and elsewhere is a file as any other, which chooses no address."""
    files = {"about.mdx": "---\npermalink: /x/\n---\n", "about.mkd": "# About\n", "reviews/a.mdx": a_review(), "reviews/index.mdx": ""}
    folder = site_folder(site(tmp_path, files) / "mkdocs.yml")

    assert [source.path for source in folder.reviews] == ["reviews/a.mdx"]
    assert folder.surroundings().other_files == {
        "about.mdx": "/about.mdx",
        "about.mkd": "/about/",
        "reviews/index.mdx": "/reviews/index.mdx",
    }


def test_an_export_copies_what_is_neither_page_nor_review(tmp_path: Path) -> None:
    """The source of a review is not among the files of the site, whatever it is called."""
    site(tmp_path, {"about.mdx": "", "about.mkd": "", "reviews/a.mdx": a_review(), "reviews/a.png": b""})

    paperreview(tmp_path, "export", "--into", "out")

    copied = (path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("a*"))
    assert sorted(path for path in copied if "." in path and "assets" not in path and "archive" not in path) == [
        "about.mdx",
        "reviews/a.png",
    ]


def test_an_export_finds_its_site_in_a_folder_above(tmp_path: Path) -> None:
    """As every other command does; it writes where it was called."""
    site(tmp_path, {"reviews/a.md": a_review()})

    done = paperreview(tmp_path / "docs", "export", "--into", "out")

    assert (done.code, (tmp_path / "docs" / "out" / "reviews" / "a" / "index.html").is_file()) == (0, True)


@pytest.mark.parametrize(("directory_urls", "address"), [("true", "/about/"), ("false", "/about.html")])
def test_other_pages_have_the_addresses_of_a_build(tmp_path: Path, directory_urls: str, address: str) -> None:
    """A check knows where MkDocs serves them, so that it tells of the same collisions."""
    site(
        tmp_path,
        {"index.md": "# A", "about.md": "# B", "sub/README.md": "# C", "a.png": "", "reviews/a.md": a_review(aliases=f"[{address}]")},
    )
    with (tmp_path / "mkdocs.yml").open("a", encoding="utf-8") as configuration:
        configuration.write(f"use_directory_urls: {directory_urls}\n")

    served = site_folder(tmp_path / "mkdocs.yml").surroundings().other_files

    assert served == {"index.md": "/", "about.md": address, "sub/README.md": "/sub/", "a.png": "/a.png"}
    assert f"`{address}` belongs to `about.md`" in paperreview(tmp_path, "check").out


def test_a_page_that_cannot_be_opened_has_its_usual_address(tmp_path: Path) -> None:
    """A page that vanishes while a site is read is none of ours to tell of."""
    folder = site_folder(site(tmp_path, {"about.md": "permalink: /x/\n"}) / "mkdocs.yml")
    assert list(folder.files) == ["about.md"]
    (tmp_path / "docs" / "about.md").unlink()

    assert folder.surroundings().other_files == {"about.md": "/about/"}


def test_the_time_of_a_build_can_be_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check takes the time that `SOURCE_DATE_EPOCH` names for now, as a build does."""
    site(tmp_path, {"reviews/a.md": a_review(date="2026-01-06")})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())))

    assert "2026-01-06" in paperreview(tmp_path, "check", "--select", "future-date").out


def test_the_time_of_a_build_is_of_the_zone_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    """Days are counted where the site is at home, whoever named the time."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 1, 1, 20, tzinfo=UTC).timestamp())))

    now = time_of_build(settings_from({"timezone": "Asia/Seoul"}))

    assert ("2026-01-02", timedelta(hours=9)) == (now.date().isoformat(), now.utcoffset())


def _summary(folder: Path) -> tuple[int, str]:
    done = paperreview(folder, "check")
    return done.code, done.out.strip()
