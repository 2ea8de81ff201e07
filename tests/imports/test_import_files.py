# SPDX-License-Identifier: MIT

from __future__ import annotations

import errno
import os
import unicodedata
from itertools import pairwise
from pathlib import Path
from unittest import mock

import pytest

from mkdocs_paperreview.cli.main import main
from mkdocs_paperreview.source.decode import MAX_BYTES
from tests.imports.conftest import PICTURE, Bring

REVIEW = "---\ntitle: A\ndate: 2026-01-06\n---\n\nText.\n"
SHOWN = "---\ntitle: A\ndate: 2026-01-06\n---\n![](a.png)\n"


def test_nothing_is_written_over(bring: Bring) -> None:
    """A file that is there with another text is left as it is, and that is said."""
    bring({"a.md": REVIEW})
    brought = bring({"a.md": REVIEW.replace("Text", "Other")})

    assert brought.code == 1
    assert "Text." in brought.text("a.md")
    assert brought.lines("old/a.md: docs/reviews/a.md exists, and is another text; it was left as it is.")


def test_a_second_import_changes_nothing(bring: Bring) -> None:
    """What was imported before is there already, which is no loss."""
    first = bring({"a.md": SHOWN, "a.png": PICTURE})
    second = bring({})

    assert first.files == second.files
    assert second.code == 0
    assert second.lines("docs/reviews/a/index.md (already there)")
    assert "1 file became 1 review in docs/reviews, 1 of which was there already" in second.said


def test_a_review_that_is_there_in_another_form_is_not_doubled(bring: Bring) -> None:
    """A review is a file without pictures and a folder with them: one of the two is there already."""
    bring({"a.md": SHOWN})
    brought = bring({"a.png": PICTURE})

    assert {"a.md"} == set(brought.files)
    assert brought.code == 1


def test_another_picture_is_not_written_over(bring: Bring, tmp_path: Path) -> None:
    """A picture of the same name that is there with another content stays, and that is said."""
    place = tmp_path / "docs" / "reviews" / "a"
    place.mkdir(parents=True)
    (place / "a.png").write_bytes(b"mine")
    brought = bring({"a.md": SHOWN, "a.png": PICTURE})

    assert brought.files["a/a.png"] == b"mine"
    assert brought.code == 1
    assert brought.lines("docs/reviews/a/a.png is there already, and is another file")


def test_a_dry_run_writes_nothing(bring: Bring) -> None:
    """A dry run says the same, and no file comes of it."""
    dry = bring({"a.md": SHOWN, "a.png": PICTURE}, "--dry-run")
    wet = bring({})

    assert not dry.files
    assert dry.said == wet.said.replace("became", "would become")


def test_symbolic_links_are_refused(bring: Bring, tmp_path: Path) -> None:
    """A link to a file or a folder is not followed, whether it was named or found."""
    (tmp_path / "else").mkdir()
    (tmp_path / "else" / "secret.md").write_text(REVIEW, encoding="utf-8")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "link.md").symlink_to(tmp_path / "else" / "secret.md")
    (tmp_path / "old" / "folder").symlink_to(tmp_path / "else")
    found = bring({"a.md": REVIEW})
    named = bring({}, sources=("link.md",))

    assert {"a.md"} == set(found.files)
    assert (found.code, named.code) == (1, 1)
    assert found.lines("old/link.md: It is a symbolic link, and was not followed.")
    assert found.lines("old/folder: It is a symbolic link, and was not followed.")
    assert named.lines("old/link.md: It is a symbolic link, and was not followed.")


def test_a_picture_behind_a_link_is_not_copied(bring: Bring, tmp_path: Path) -> None:
    """A picture that is a symbolic link is named, and not copied."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.png").symlink_to("/etc/hostname")
    brought = bring({"a.md": SHOWN})

    assert {"a/index.md"} == set(brought.files)
    assert brought.lines("old/a.png is a symbolic link, and was not copied.")


def test_nothing_is_written_through_a_link(bring: Bring, tmp_path: Path) -> None:
    """A folder of ours that leads elsewhere is not written to."""
    (tmp_path / "else").mkdir()
    (tmp_path / "docs" / "reviews").mkdir(parents=True)
    (tmp_path / "docs" / "reviews" / "sub").symlink_to(tmp_path / "else")
    brought = bring({"sub/a.md": REVIEW})

    assert brought.code == 1
    assert not list((tmp_path / "else").iterdir())
    assert brought.lines("leads out of docs/reviews; nothing was written there.")


def test_what_is_too_large_is_refused(bring: Bring) -> None:
    """A text over the limit is not imported, and a picture over the limit is not copied."""
    brought = bring({"big.md": REVIEW + "x" * MAX_BYTES, "a.md": SHOWN, "a.png": b"x" * 25_000_001})

    assert {"a/index.md"} == set(brought.files)
    assert brought.lines("old/big.md:1: The file has 4.1 MiB", "It was not imported.")
    assert brought.lines("old/a.png has 25.1 MB, and was not copied")


def test_what_would_run_is_not_copied(bring: Bring) -> None:
    """A page or a script that a review links to does not come along."""
    brought = bring(
        {"a.md": "---\ntitle: A\ndate: 2026-01-06\n---\n[x](x.html) [y](y.js) [z](z.pdf)\n", "x.html": "x", "y.js": "y", "z.pdf": "z"}
    )

    assert {"a/index.md", "a/z.pdf"} == set(brought.files)


def test_the_folder_that_is_written_to_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site can be imported into a folder of its own: what was written there before is no source."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.md").write_text(REVIEW, encoding="utf-8")
    for _ in range(2):
        code = main(["import", "old", "--into", "old/docs/reviews"])

    assert code == 0
    assert [path.name for path in (tmp_path / "old" / "docs" / "reviews").rglob("*.md")] == ["a.md"]


def test_a_single_file_finds_the_pictures_of_its_site(bring: Bring) -> None:
    """A post that is named alone is imported as part of the site it lies in."""
    files = {"_config.yml": "", "_posts/2026-01-06-a.md": "---\ntitle: A\n---\n![](/img/a.png)\n", "img/a.png": PICTURE}
    brought = bring(files, sources=("_posts/2026-01-06-a.md",))

    assert {"2026-01-06-a/index.md", "2026-01-06-a/a.png"} == set(brought.files)


@pytest.mark.parametrize("written", ["![a|300](../img/a.png)", "![a](../img/a.png =300x200)", "![a|300](../img/my a.png)"])
def test_a_picture_keeps_its_size(bring: Bring, written: str) -> None:
    """A size that our site reads is carried over with its picture, also where the picture's name has blanks."""
    brought = bring({"notes/a.md": f"{REVIEW}\n{written}\n", "img/a.png": PICTURE, "img/my a.png": PICTURE})

    pages = brought.site().plan.pages
    assert [page.html().count(' width="300"') for page in pages if page.kind == "review"] == [1]


def test_several_sources_of_one_site_know_each_other(bring: Bring) -> None:
    """Links between files that were named one by one lead to the new files; what was not named is said."""
    files = {
        "_config.yml": "",
        "_posts/2026-01-06-a.md": "---\ntitle: A\n---\n[b](/2026/01/07/b.html) [c](/2026/01/08/c.html)\n",
        "_posts/2026-01-07-b.md": "---\ntitle: B\n---\nText.\n",
        "_posts/2026-01-08-c.md": "---\ntitle: C\n---\nText.\n",
    }
    brought = bring(files, sources=("_posts/2026-01-06-a.md", "_posts/2026-01-07-b.md"))

    assert "[b](2026-01-07-b.md) [c](/2026/01/08/c.html)" in brought.body("2026-01-06-a.md")
    assert brought.lines("a.md:4: `/2026/01/08/c.html` is of the old site")


@pytest.mark.parametrize(("address", "is_told"), [("TODO", False), ("ada@example.org", False), ("page.html", True), ("old/page", True)])
def test_only_an_address_can_lead_nowhere(bring: Bring, address: str, *, is_told: bool) -> None:
    """A word in the place of an address, and a person's, are no links to what was left behind."""
    brought = bring({"a.md": f"{REVIEW}\n[a]({address})\n"})

    assert bool(brought.lines(f"`{address}` is of the old site")) is is_told


def test_two_files_of_one_name_get_two(bring: Bring) -> None:
    """Files that would become one get different names, whether capitals count or not."""
    brought = bring({"posts/a.md": REVIEW, "content/A.md": REVIEW})

    assert {"A.md", "a-2.md"} == set(brought.files)


def test_a_bundle_that_is_named_keeps_its_name(bring: Bring) -> None:
    """The folder of a bundle that is the source itself is the name of the review."""
    brought = bring({"content/deep/index.md": SHOWN, "content/deep/a.png": PICTURE}, sources=("content/deep",))

    assert {"deep/index.md", "deep/a.png"} == set(brought.files)


def test_a_folder_without_reviews_brings_nothing(bring: Bring) -> None:
    """Where a folder holds no Markdown, it is not said that everything was carried over."""
    brought = bring({"pictures/a.png": PICTURE}, sources=("pictures",))

    assert (brought.code, brought.files) == (1, {})
    assert brought.said.endswith("0 other files left alone. Nothing there is a review in Markdown.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "There is no `nowhere`."),
        (["a.md", "--into", "a.md"], "a.md is a file; name a folder with `--into`."),
        (["a.md", "--date", "soon"], "`soon` is not a date."),
        ([], "SOURCE"),
    ],
)
def test_what_cannot_be_done_ends_with_2(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong command line is explained, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(REVIEW, encoding="utf-8")
    try:
        code = main(["import", *arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)

    assert code == 2
    assert said in capsys.readouterr().err
    assert [tmp_path / "a.md"] == list(tmp_path.iterdir())


@pytest.mark.parametrize("stand", [".", "papers/notes"])
def test_reviews_go_to_where_the_site_reads_them(
    stand: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without `--into`, reviews go to the folder that the site around has for them, wherever in it the author stands."""
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: S\ndocs_dir: papers\nplugins:\n  - paperreview: {reviews_dir: notes}\n", encoding="utf-8"
    )
    (tmp_path / "papers" / "notes").mkdir(parents=True)
    (tmp_path / "a.md").write_text(REVIEW, encoding="utf-8")
    monkeypatch.chdir(tmp_path / stand)

    assert main(["import", os.path.relpath(tmp_path / "a.md")]) == 0
    assert sorted({path.parent.relative_to(tmp_path).as_posix() for path in tmp_path.glob("*/**/*.md")}) == ["papers/notes"]
    assert capsys.readouterr().out


def test_a_source_without_reviews_is_said(bring: Bring) -> None:
    """A folder in which there is nothing to import ends with 1."""
    brought = bring({"README.md": "# Nothing\n"})

    assert brought.code == 1
    assert "0 files became 0 reviews" in brought.said


def test_a_readme_that_names_a_paper_is_a_review(bring: Bring) -> None:
    """What a folder shows on GitHub is a review where it names a paper; another one, and that of a site, is left alone."""
    paper = "# [LoRA](https://arxiv.org/abs/2106.09685)\n\n2024-05-06\n\n글\n"
    brought = bring({"README.md": paper, "lora/README.md": paper, "tool/README.md": "# Tool\n\n2024-05-06\n", "lora/a.py": "x = 1\n"})

    assert brought.code == 0
    assert brought.lines("old/README.md: It is a read-me. It was left alone.")
    assert brought.lines("old/tool/README.md: It is a read-me, and names no paper. It was left alone.")
    assert "1 file became 1 review" in brought.said
    assert "2106.09685" in brought.text("lora/index.md")


def test_sites_may_lie_side_by_side(bring: Bring) -> None:
    """What is true of one site of a folder is not taken to be true of the notes beside it."""
    note = "---\ntitle: A note\ndate: 2024-05-06\n---\nText.\n"
    brought = bring(
        {
            "blog/_config.yml": "title: Blog\n",
            "blog/_posts/2024-03-05-gates.md": "---\ntitle: Gates\n---\nText.\n",
            "blog/pages/me.md": note,
            "garden/hugo.toml": 'title = "Garden"\n',
            "garden/content/posts/lora.md": note,
            "garden/exampleSite/other.md": note,
            "notes/a.md": note,
        }
    )

    assert {"notes/a.md"} == {path for path in brought.files if path.startswith("notes/")}
    assert [len(brought.lines("no post")), len(brought.lines("lies outside of the Hugo"))] == [1, 1]
    assert brought.lines("me.md", "no post")
    assert {"Gates", "A note"} == {brought.review(path).title for path in brought.files}


def test_nothing_of_a_source_commands_a_terminal(bring: Bring) -> None:
    """Names and keys of a source are printed on one line each, with signs for what a terminal would obey."""
    said = bring({"a\n::error::\x1b[2J.md": '---\ntitle: A\ndate: 2026-01-06\n"x\\e]0;\\n::error::y": 1\n---\nText.\n'}).said

    assert "\x1b" not in said
    assert not [line for line in said.splitlines() if line.startswith("::")]


def test_a_key_of_several_lines_is_one_comment(bring: Bring) -> None:
    """What is kept as a comment cannot end it, and be read as front matter."""
    front = '---\ntitle: A\ndate: 2026-01-06\n"x\\ndraft": true\ny: ["\\u2028draft: true"]\n---\nText.\n'
    review = bring({"a.md": front}).review("a.md")

    assert (review.title, review.draft) == ("A", False)


@pytest.mark.parametrize("name", ["나.md", os.fsdecode(b"\xb3\xaa.md"), "pipe.md", "gone.md"])
def test_what_cannot_be_read_is_named(bring: Bring, tmp_path: Path, name: str) -> None:
    """A file whose name another has in other code points, or is no text, a pipe, and a link to nothing are not imported, which is said."""
    (tmp_path / "old").mkdir()
    path = tmp_path / "old" / name
    if name == "pipe.md":
        os.mkfifo(path)
    elif name == "gone.md":
        path.symlink_to("nowhere")
    else:
        path.write_text(REVIEW, encoding="utf-8")
    brought = bring({unicodedata.normalize("NFD", "나.md"): REVIEW})

    assert brought.code == 1
    assert len(brought.files) == 1
    assert "1 thing could not be carried over." in brought.said


def test_a_file_that_is_named_twice_is_one(bring: Bring) -> None:
    """A file and the folder in which it lies may both be named."""
    assert bring({"a.md": REVIEW}, sources=("", "a.md")).code == 0


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_no_half_of_a_review_is_left(bring: Bring, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Where a disk is full or somebody ends an import, no half of a file stays, and the next import goes on."""
    with monkeypatch.context() as broken:
        broken.setattr("shutil.copyfileobj", mock.Mock(side_effect=error))
        brought = bring({"a.md": SHOWN, "a.png": PICTURE})
    again = bring({})

    assert "a/a.png" not in brought.files
    assert brought.code == (130 if isinstance(error, KeyboardInterrupt) else 1)
    assert (again.code, again.files["a/a.png"]) == (0, PICTURE)


def test_what_a_killed_import_left_is_swept_away(bring: Bring, tmp_path: Path) -> None:
    """An import that is run again leaves only what it imports."""
    (tmp_path / "docs" / "reviews").mkdir(parents=True)
    (tmp_path / "docs" / "reviews" / ".paperreview-999999999-0").write_text("half", encoding="utf-8")

    assert list(bring({"a.md": REVIEW}).files) == ["a.md"]


def test_a_review_that_could_not_be_written_is_none(bring: Bring, tmp_path: Path) -> None:
    """Only what was written counts as a review."""
    (tmp_path / "docs" / "reviews").mkdir(parents=True)
    (tmp_path / "docs" / "reviews" / "sub").write_bytes(b"")
    said = bring({"sub/a.md": REVIEW}).said

    assert "1 file became 0 reviews" in said


def test_a_picture_that_cannot_be_copied_costs_no_review(bring: Bring, tmp_path: Path) -> None:
    """A review is written without a picture that cannot be."""
    (tmp_path / "docs" / "reviews" / "a" / "a.png").mkdir(parents=True)
    brought = bring({"a.md": SHOWN, "a.png": b"x" * (tmp_path / "docs" / "reviews" / "a" / "a.png").stat().st_size})

    assert brought.code == 1
    assert "a/index.md" in brought.files


def test_a_dot_in_a_name_is_no_ending(bring: Bring) -> None:
    """`2601.00001` and `2601` are two reviews."""
    bring({"2601.md": REVIEW})
    brought = bring({"2601.00001.md": SHOWN, "a.png": PICTURE})

    assert {"2601.md", "2601.00001/index.md", "2601.00001/a.png"} == set(brought.files)
    assert brought.code == 0


def test_a_picture_may_have_any_name(bring: Bring) -> None:
    """A control character in a picture's name is escaped in its address."""
    assert "![](a%1Bb.png)" in bring({"a.md": SHOWN.replace("a.png", "a%1bb.png"), "a\x1bb.png": PICTURE}).text("a/index.md")


def test_settings_that_stand_for_too_much_are_none(bring: Bring) -> None:
    """Aliases of aliases in a source's settings fill no memory."""
    aliases = "".join(f"{new}: &{new} [*{old}, *{old}, *{old}]\n" for old, new in pairwise("abcdefghijklmnopqrstuvwxyz"))

    assert bring({"_config.yml": f"a: &a [x, x]\n{aliases}url: *z\n", "_posts/2026-01-06-a.md": REVIEW}).code == 0
