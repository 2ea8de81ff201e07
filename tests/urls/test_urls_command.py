# SPDX-License-Identifier: MIT
"""`paperreview urls`, as an author uses it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command import a_review, paperreview, site

TWO = {
    "reviews/a.md": a_review(title="A", permalink="/a/"),
    "reviews/b.md": a_review(title="B", permalink="/b/", arxiv="2305.14314", redirect_from="/old-b/"),
    "about.md": "---\npermalink: /about-us/\n---\n\n# About\n",
    "plain.md": "# Plain\n",
}


def _ledger(folder: Path) -> list[str]:
    return (folder / "addresses.txt").read_text(encoding="utf-8").splitlines()[2:]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Give a site whose ledger is up to date."""
    site(tmp_path, TWO)
    paperreview(tmp_path, "urls", "--update")
    return tmp_path


def test_without_a_ledger_one_is_offered(tmp_path: Path) -> None:
    """The command says how to begin, and writes nothing."""
    done = paperreview(site(tmp_path, TWO), "urls")

    assert done.code == 0
    assert done.out == "There is no addresses.txt yet; `paperreview urls --update` writes one with 7 addresses.\n"
    assert not (tmp_path / "addresses.txt").exists()


def test_the_ledger_has_what_readers_link(kept: Path) -> None:
    """Reviews, their earlier addresses, lists, and other pages that have chosen an address are in the ledger."""
    assert _ledger(kept) == [
        "/a/\treviews/a.md",
        "/about-us/",
        "/b/\treviews/b.md",
        "/months/2026-01/",
        "/old-b/\treviews/b.md",
        "/weeks/2026-W02/",
        "/years/2026/",
    ]


def test_a_second_update_writes_nothing(kept: Path) -> None:
    """Where nothing changed, the file is left as it is, with the line ends that another system gave it."""
    file = kept / "addresses.txt"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.stat().st_mtime_ns
    done = paperreview(kept, "urls", "--update")

    assert (done.code, done.out) == (0, "0 new, 0 lost, 7 as they were.\n")
    assert before == file.stat().st_mtime_ns


def test_what_changed_is_shown(kept: Path) -> None:
    """New, lost and moved addresses are listed, and a loss is an exit code of 1."""
    docs = kept / "docs" / "reviews"
    (docs / "a.md").write_text(a_review(title="A", permalink="/c/"), encoding="utf-8")
    (docs / "b.md").rename(docs / "bb.md")
    done = paperreview(kept, "urls")

    assert done.code == 1
    assert done.out.splitlines()[:3] == ["+ /c/  reviews/a.md", "- /a/  reviews/a.md", "~ /b/  is served from reviews/bb.md now"]
    assert "/a/\treviews/a.md" in _ledger(kept)


def test_an_update_keeps_what_is_lost(kept: Path) -> None:
    """An update adds what is new; what is lost stays an error."""
    (kept / "docs" / "reviews" / "a.md").write_text(a_review(title="A", permalink="/c/"), encoding="utf-8")

    assert paperreview(kept, "urls", "--update").code == 1
    assert {"/a/\treviews/a.md", "/c/\treviews/a.md"} <= set(_ledger(kept))
    assert paperreview(kept, "check").code == 1


def test_a_loss_can_be_accepted(kept: Path) -> None:
    """Where the author gives an address up, the ledger forgets it, and a check is clean."""
    (kept / "docs" / "reviews" / "a.md").write_text(a_review(title="A", permalink="/c/"), encoding="utf-8")

    assert paperreview(kept, "urls", "--update", "--accept-lost").code == 0
    assert "/a/\treviews/a.md" not in _ledger(kept)
    assert paperreview(kept, "check").code == 0


def test_a_fix_keeps_an_address(kept: Path) -> None:
    """`fix` lets the old address lead to the new one, after which nothing is lost."""
    (kept / "docs" / "reviews" / "a.md").write_text(a_review(title="A", permalink="/c/"), encoding="utf-8")

    assert paperreview(kept, "fix").code == 0
    assert paperreview(kept, "urls").code == 0


def test_a_lost_page_is_told_with_the_line_of_the_ledger(kept: Path) -> None:
    """A check names the ledger as the author sees it, and the line."""
    (kept / "docs" / "about.md").unlink()

    assert "addresses.txt:4:1: error PR305 vanished-address" in paperreview(kept, "check").out


def test_accepting_goes_with_an_update(kept: Path) -> None:
    """Accepting a loss without writing would do nothing, and is refused."""
    assert paperreview(kept, "urls", "--accept-lost").code == 2


def test_there_has_to_be_a_site(tmp_path: Path) -> None:
    """Without a site, the command says what to name."""
    done = paperreview(tmp_path, "urls")

    assert done.code == 2
    assert "`mkdocs.yml`" in done.err


def test_files_of_no_site_have_no_ledger(tmp_path: Path) -> None:
    """Where no site is checked, a file of that name is nothing to the reviews."""
    (tmp_path / "addresses.txt").write_text("/gone/\n", encoding="utf-8")
    (tmp_path / "a.md").write_text(a_review(), encoding="utf-8")

    assert paperreview(tmp_path, "check", "a.md").code == 0


@pytest.mark.parametrize("content", [b"/lora/\treviews/a.md\n/\xff/\n", b"/lora/\treviews/a.md\n" + b"# \n" * 1_500_000])
def test_a_ledger_that_cannot_be_read_is_left(kept: Path, content: bytes) -> None:
    """An update never takes a ledger that cannot be read for an empty one."""
    (kept / "addresses.txt").write_bytes(content)
    done = paperreview(kept, "urls", "--update")

    assert done.code == 2
    assert done.err.endswith("paperreview: addresses.txt cannot be read, and was left as it is.\n")
    assert (kept / "addresses.txt").read_bytes() == content


def test_a_line_that_is_no_address_is_told(kept: Path) -> None:
    """What an update leaves out of a ledger is said."""
    with (kept / "addresses.txt").open("a", encoding="utf-8") as ledger:
        ledger.write("lora/\n")
    done = paperreview(kept, "urls", "--update")

    assert done.code == 0
    assert "`lora/` is not an address of this site." in done.err


def test_a_ledger_that_is_no_file_is_left(kept: Path) -> None:
    """A pipe is not waited for."""
    (kept / "addresses.txt").unlink()
    os.mkfifo(kept / "addresses.txt")
    done = paperreview(kept, "urls", "--update")

    assert (done.code, done.err) == (2, "paperreview: `addresses.txt` is no file.\n")
