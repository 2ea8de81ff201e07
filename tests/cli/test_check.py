# SPDX-License-Identifier: MIT
"""`paperreview check`, as an author runs it."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import BAD_DAY, a_review, paperreview, site

DEAD_LINK = a_review("See [QLoRA](gone.md).")
DOUBLED_TAG = a_review(tags="[PEFT, peft]")
ALL = {"reviews/a.md": BAD_DAY, "reviews/b.md": DEAD_LINK, "reviews/deep/c.md": DOUBLED_TAG, "reviews/d.md": a_review(arxiv="2305.14314")}


def _codes(out: str) -> list[str]:
    return re.findall(r"^\S+:\d+:\d+: \w+ (PR\d{3})", out, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "strict", "code"),
    [(a_review(), False, 0), (BAD_DAY, False, 1), (DEAD_LINK, False, 1), (DOUBLED_TAG, False, 0), (DOUBLED_TAG, True, 1)],
)
def test_errors_and_warnings_end_with_1(tmp_path: Path, text: str, code: int, *, strict: bool) -> None:
    """The exit code is 1 for an error or a warning, and with `--strict` for a note, too."""
    assert code == paperreview(site(tmp_path, {"reviews/a.md": text}), "check", *(["--strict"] if strict else [])).code


def test_a_finding_is_shown_with_its_line(tmp_path: Path) -> None:
    """A finding has its place, severity, code and name, the line with the fault underlined, and help."""
    done = paperreview(site(tmp_path, {"reviews/a.md": BAD_DAY}), "check")

    assert done.out.startswith(
        "docs/reviews/a.md:3:7: error PR103 impossible-date: `2026-02-30` is a day or a time that does not exist.\n"
        "3 | date: 2026-02-30\n"
        "  |       ^^^^^^^^^^\n"
        "  = help: "
    )


def test_a_sentence_sums_up(tmp_path: Path) -> None:
    """The last line counts problems, kinds, reviews, and what can be mended."""
    done = paperreview(site(tmp_path, ALL), "check", "--select", "PR103,PR502,PR201")

    assert re.fullmatch(
        r"Found 3 problems \(1 error, 1 warning, 1 note\) in 3 of 4 reviews(; 1 can be mended with `paperreview fix`)?\.",
        done.out.splitlines()[-1],
    )


def test_a_clean_site_is_said_to_be(tmp_path: Path) -> None:
    """Without problems, one sentence says so, and nothing else is printed."""
    done = paperreview(site(tmp_path, {"reviews/a.md": a_review()}), "check")

    assert (done.code, done.out, done.err) == (0, "No problems in 1 review.\n", "")


def test_quiet_prints_findings_alone(tmp_path: Path) -> None:
    """With `--quiet`, a clean site prints nothing at all."""
    done = paperreview(site(tmp_path, {"reviews/a.md": a_review()}), "check", "--quiet")

    assert (done.out, done.err) == ("", "")


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("docs/reviews/a.md", ["PR103"]),
        ("docs/reviews/deep", ["PR201"]),
        ("docs/reviews/deep/", ["PR201"]),
        ("docs", ["PR103", "PR502", "PR201"]),
        (".", ["PR103", "PR502", "PR201"]),
        ("docs/reviews/d.md", []),
    ],
)
def test_paths_limit_the_report(tmp_path: Path, path: str, codes: list[str]) -> None:
    """A file or a folder limits what is reported, and what counts for the exit code."""
    done = paperreview(site(tmp_path, ALL), "check", path, "--select", "PR103,PR502,PR201")

    assert (codes, int(bool({"PR103", "PR502"} & set(codes)))) == (_codes(done.out), done.code)


def test_paths_are_those_of_where_the_author_stands(tmp_path: Path) -> None:
    """In a folder below, the site is found above, and paths are named and printed from there."""
    site(tmp_path, ALL)

    done = paperreview(tmp_path / "docs" / "reviews", "check", "a.md", "../reviews/deep", "--select", "PR103,PR201")

    assert re.findall(r"^(\S+?):\d+:\d+: ", done.out, re.MULTILINE) == ["a.md", "deep/c.md"]


def test_rules_across_the_site_see_all_of_it(tmp_path: Path) -> None:
    """A file is compared with the files that are not named."""
    files = {"reviews/a.md": a_review(permalink="/x/y/"), "reviews/b.md": a_review(permalink="/x/y/", arxiv="2305.14314")}

    done = paperreview(site(tmp_path, files), "check", "docs/reviews/b.md", "--select", "permalinks")

    assert _codes(done.out) == ["PR303"]


def test_pages_that_are_no_reviews_are_checked(tmp_path: Path) -> None:
    """A `permalink` of an ordinary page that cannot be is reported, as a build does."""
    done = paperreview(site(tmp_path, {"reviews/a.md": a_review(), "about.md": "---\npermalink: /a/../b/\n---\n# About\n"}), "check")

    assert (done.code, _codes(done.out)) == (1, ["PR301"])
    assert "in 0 of 1 review and 1 other file." in done.out


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "PR103"], ["PR103"]),
        (["--select", "pr1"], ["PR103"]),
        (["--select", "dates,dead-link"], ["PR103", "PR502"]),
        (["--select", "PR1", "--select", "tags"], ["PR103", "PR201"]),
        (["--select", "PR1,PR2,PR5", "--ignore", "doubled-tag"], ["PR103", "PR502"]),
        (["--ignore", "PR0,PR1,PR2,PR3,PR4"], ["PR502"]),
    ],
)
def test_rules_are_chosen(tmp_path: Path, options: list[str], codes: list[str]) -> None:
    """Rules are chosen and left out by code, beginning of a code, name or family."""
    assert codes == _codes(paperreview(site(tmp_path, ALL), "check", *options).out)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--select", "dead-lnik"], "`dead-lnik` is no rule, no beginning of a code and no family. Did you mean `dead-link`?"),
        (["--ignore", "PR999"], "`PR999` is no rule"),
        (["gone.md"], "There is no `gone.md`."),
        (["--config", "other.yml"], "other.yml"),
        (["--statistics", "--format", "sarif"], "`--statistics` is printed as text or json, not as sarif."),
    ],
)
def test_what_cannot_be_done_ends_with_2(tmp_path: Path, arguments: list[str], words: str) -> None:
    """What cannot be understood is said in a sentence, and ends with 2."""
    done = paperreview(site(tmp_path, ALL), "check", *arguments)

    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("settings", "words"),
    [("rules: {dead-lnk: off}", "Did you mean `dead-link`?"), ("langages: [ko]", "Did you mean `languages`?")],
)
def test_wrong_settings_end_with_2(tmp_path: Path, settings: str, words: str) -> None:
    """A setting that cannot be used is said with the file it stands in."""
    done = paperreview(site(tmp_path, ALL, settings), "check")

    assert (done.code, done.err.startswith("paperreview: mkdocs.yml: ")) == (2, True)
    assert words in done.err


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        ("revews", "Did you mean `reviews`?"),
        ("docs/reviews", "Did you mean `reviews`?"),
        ("papers/note", "Did you mean `papers/notes`?"),
        ("essays", "It is named from `docs`."),
    ],
)
@pytest.mark.parametrize("command", [("check",), ("fix",), ("tags",), ("urls",), ("export",)])
def test_a_folder_of_reviews_that_is_not_there_ends_with_2(tmp_path: Path, command: tuple[str, ...], named: str, hint: str) -> None:
    """A site whose `reviews_dir` is not there is told so by every command, with the folder that may be meant."""
    site(tmp_path, {"reviews/a.md": a_review(), "papers/notes/b.md": a_review()}, f"reviews_dir: {named}")

    done = paperreview(tmp_path, *command)

    assert (done.code, done.out) == (2, "")
    assert done.err.rstrip() == f"paperreview: `reviews_dir`: there is no folder `docs/{named}`. {hint}"


def test_a_site_without_reviews_is_no_mistake(tmp_path: Path) -> None:
    """The folder that nobody has named may be made with the first review."""
    assert paperreview(site(tmp_path, {"index.md": "# Hello"}), "check").code == 0


def test_an_export_without_a_site_says_what_to_name(tmp_path: Path) -> None:
    """Where there is no `mkdocs.yml`, that and the option are named."""
    done = paperreview(tmp_path, "export")

    assert (done.code, done.err) == (
        2,
        "paperreview: There is no `mkdocs.yml` with the plugin `paperreview` here or above; name one with `--config`.\n",
    )


def test_a_site_chooses_severities(tmp_path: Path) -> None:
    """The settings of the site make a warning an error, or nothing."""
    files = {"reviews/a.md": DEAD_LINK, "reviews/old/b.md": a_review("See [it](gone.md).", arxiv="2305.14314")}

    done = paperreview(site(tmp_path, files, 'rules: {dead-link: error, "reviews/old/*": {PR502: off}}'), "check", "--select", "PR502")

    assert re.findall(r"^(\S+?):\d+:\d+: (\w+)", done.out, re.MULTILINE) == [("docs/reviews/a.md", "error")]


@pytest.mark.parametrize(
    ("configuration", "words"),
    [
        (
            "site_name: A\n\tx: 1\n",
            "line 2, column 1: it is not YAML: found character '\\t' that cannot start any token. Indent with spaces,",
        ),
        ("site_name: [A\n", "line 2, column 1: it is not YAML: "),
    ],
)
def test_a_configuration_that_is_no_yaml_is_told_on_one_line(tmp_path: Path, configuration: str, words: str) -> None:
    """What is wrong with `mkdocs.yml` is said with its place, on one line."""
    (tmp_path / "mkdocs.yml").write_text(configuration, encoding="utf-8")

    done = paperreview(tmp_path, "check")

    assert (done.code, done.err.count("\n")) == (2, 1)
    assert done.err.startswith(f"paperreview: mkdocs.yml: {words}")


def test_a_folder_without_reviews_and_site_is_said_to_be_none(tmp_path: Path) -> None:
    """Where an author checks the wrong folder, that is said in one sentence."""
    (tmp_path / "empty").mkdir()

    assert paperreview(tmp_path, "check", "empty").err == "There are no Markdown files in `empty`, and no site around it.\n"


def test_a_file_outside_the_site_is_said_to_be(tmp_path: Path) -> None:
    """A path that is no part of the site is said to be none, and the others are checked."""
    site(tmp_path, ALL)
    (tmp_path / "README.md").write_text("# Readme\n", encoding="utf-8")

    done = paperreview(tmp_path, "check", "README.md", "docs/reviews/a.md", "--select", "PR103")

    assert _codes(done.out) == ["PR103"]
    assert "`README.md` is no part of the site, whose files lie in `docs`." in done.err


def test_without_a_site_files_are_read_with_defaults(tmp_path: Path) -> None:
    """Without a `mkdocs.yml`, the named files and folders are read with default settings, and that is said in one line."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text(BAD_DAY, encoding="utf-8")
    (tmp_path / "notes" / "README.md").write_text("# Not a review\n", encoding="utf-8")
    (tmp_path / "b.md").write_text(DEAD_LINK, encoding="utf-8")

    done = paperreview(tmp_path, "check", "notes", "b.md", "--select", "PR103,PR502")

    assert (done.code, _codes(done.out)) == (1, ["PR502", "PR103"])
    assert done.err == "No site here: 2 files read with default settings.\n"
    assert done.out.startswith("b.md:7:13: ")


def test_without_a_site_and_without_paths_nothing_is_read(tmp_path: Path) -> None:
    """Without a `mkdocs.yml` and without a path, the command says how to name some."""
    done = paperreview(tmp_path, "check")

    assert done.code == 2
    assert "paperreview check ." in done.err


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """A symbolic link is said to be one."""
    site(tmp_path, ALL)
    (tmp_path / "docs" / "reviews" / "link.md").symlink_to(tmp_path / "docs" / "reviews" / "a.md")

    done = paperreview(tmp_path, "check", "docs/reviews/link.md")

    assert "`docs/reviews/link.md` is a symbolic link; name the file it leads to." in done.err


def test_statistics_count_the_rules(tmp_path: Path) -> None:
    """`--statistics` counts each rule, the most frequent first."""
    files = {**ALL, "reviews/e.md": BAD_DAY, "reviews/f.md": BAD_DAY}

    out = paperreview(site(tmp_path, files), "check", "--statistics", "--select", "PR103,PR502").out

    assert [line.rstrip() for line in out.splitlines()[:2]] == ["3  PR103  impossible-date  error", "1  PR502  dead-link        warning"]


def test_a_report_goes_to_a_file(tmp_path: Path) -> None:
    """With `--output`, the report is in the file, without colours, and the sum is said beside it."""
    done = paperreview(site(tmp_path, ALL), "check", "--output", "report.txt", "--select", "PR103", FORCE_COLOR="1")

    assert (done.code, done.out) == (1, "")
    assert _codes((tmp_path / "report.txt").read_text(encoding="utf-8")) == ["PR103"]
    assert "Found 1 problem" in done.err


@pytest.mark.parametrize(
    ("environment", "options", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"FORCE_COLOR": "1"}, ["--no-color"], False),
    ],
)
def test_colours_are_chosen(tmp_path: Path, environment: dict[str, str], options: list[str], *, coloured: bool) -> None:
    """There are no colours without a terminal, unless they are asked for; who wants none gets none."""
    assert coloured == ("\033[" in paperreview(site(tmp_path, ALL), "check", *options, **environment).out)


@pytest.mark.parametrize(("count", "shown"), [(301, True), (3, False)])
def test_a_terminal_has_colours_and_a_bar(tmp_path: Path, count: int, *, shown: bool) -> None:
    """On a terminal there are colours, and a bar where there are many reviews, which is gone at the end."""
    site(tmp_path, {f"reviews/{number}.md": a_review(title=f"No. {number}") for number in range(count)} | {"reviews/a.md": BAD_DAY})
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in {"CI", "NO_COLOR", "FORCE_COLOR"}}
    command = [sys.executable, "-m", "mkdocs_paperreview", "check", "--select", "PR103"]
    running = subprocess.Popen(command, cwd=tmp_path, env=environment | {"TERM": "xterm"}, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    while True:
        try:
            seen += os.read(ours, 65536)
        except OSError:  # how Linux says that nobody writes any more
            break
    os.close(ours)

    assert running.wait() == 1
    assert b"\033[1;31merror\033[0m" in seen
    assert shown == ("█".encode() in seen)
    assert not shown or seen.rindex(b"\r\033[2K") > seen.rindex("█".encode())


def test_many_reviews_are_checked_by_all_cores(tmp_path: Path) -> None:
    """What forks find is what one process finds."""
    files = {f"reviews/{number}.md": BAD_DAY if number % 7 == 0 else a_review(f"See [it]({number}x.md).") for number in range(250)}

    out = paperreview(site(tmp_path, files), "check", "--select", "PR103,PR502").out

    assert ["docs/reviews/" + name.removeprefix("reviews/") for name in sorted(files)] == re.findall(r"^(\S+?):\d+:", out, re.MULTILINE)


def test_what_a_build_says_is_what_check_says(tmp_path: Path) -> None:
    """`mkdocs build -v` prints the same findings, one line each."""
    site(tmp_path, {**ALL, "reviews/bom.md": b"\xef\xbb\xbf" + DOUBLED_TAG.encode()})
    said = paperreview(tmp_path, "check").out

    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-v"],
        cwd=tmp_path,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    heads = re.findall(r"^(docs/\S+:\d+:\d+: \w+ PR\d{3} [a-z-]+)", said, re.MULTILINE)
    assert heads == re.findall(r"(docs/\S+:\d+:\d+: \w+ PR\d{3} [a-z-]+)", built.stderr)


def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    """`paperreview check | head` ends without a traceback."""
    site(tmp_path, {f"reviews/{number}.md": BAD_DAY for number in range(150)})
    command = f"{sys.executable} -m mkdocs_paperreview check | head -n 1"

    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert (done.stderr, len(done.stdout.splitlines())) == ("", 1)


def test_names_of_files_that_are_no_text_are_printed(tmp_path: Path) -> None:
    """A file name that is not UTF-8 is printed with a sign for what is none, and with an escape for programs."""
    site(tmp_path, ALL)
    (tmp_path / os.fsdecode(b"docs/reviews/\xff.md")).write_text(BAD_DAY, encoding="utf-8")

    done = paperreview(tmp_path, "check", "--select", "PR103")

    assert done.code == 1
    assert "\ufffd.md:3:7: error PR103" in done.out
    assert "\\udcff.md" in paperreview(tmp_path, "check", "--format", "json", "--select", "PR103").out


def test_the_ledger_can_be_named(tmp_path: Path) -> None:
    """The ledger of addresses is a file of the site, though it lies beside its folder."""
    site(tmp_path, ALL)
    (tmp_path / "addresses.txt").write_text("<<<<<<< main\n/ai/lora/\treviews/d.md\n", encoding="utf-8")

    done = paperreview(tmp_path, "check", "addresses.txt")

    assert (done.out.partition(": ")[0], done.err) == ("addresses.txt:1:1", "")
