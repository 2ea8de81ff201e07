# SPDX-License-Identifier: MIT
"""The forms of the report that programs read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

from mkdocs_paperreview.rules import RULES
from tests.command import BAD_DAY, a_review, paperreview, site

FENCED = "---\ntitle: LoRA\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\n```markdown\n한글 본문입니다.\n```\n"
FILES = {"reviews/가, 나 50%.md": BAD_DAY, "reviews/b.md": FENCED, "reviews/c.md": a_review("See [QLoRA](gone.md).")}
CHOSEN = ("--select", "PR103,PR501,PR502")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository whose site lies in a folder of it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "web").mkdir()
    return site(tmp_path / "web", FILES)


def _json(folder: Path) -> Any:
    return json.loads(paperreview(folder, "check", "--format", "json", *CHOSEN).out)


def test_json_has_everything(folder: Path) -> None:
    """JSON has a version, the sums, and every problem with its place from first character to after the last."""
    found = _json(folder)

    assert (found["version"], found["summary"]["reviews"], found["summary"]["problems"], found["summary"]["errors"]) == (1, 3, 3, 1)
    assert found["problems"][-1] == {
        "path": "docs/reviews/가, 나 50%.md",
        "line": 3,
        "column": 7,
        "end_line": 3,
        "end_column": 17,
        "code": "PR103",
        "rule": "impossible-date",
        "severity": "error",
        "message": "`2026-02-30` is a day or a time that does not exist.",
        "hint": found["problems"][-1]["hint"],
        "fix": None,
    }


def test_json_has_the_edits_of_a_fix(folder: Path) -> None:
    """The edits of a fix, made in the file, are what `fix` makes of it."""
    problem = next(problem for problem in _json(folder)["problems"] if problem["code"] == "PR501")
    lines = FENCED.split("\n")
    for edit in reversed(problem["fix"]["edits"]):
        first, last = edit["line"] - 1, edit["end_line"] - 1
        lines[first : last + 1] = [lines[first][: edit["column"] - 1] + edit["text"] + lines[last][edit["end_column"] - 1 :]]
    paperreview(folder, "fix", "--select", "PR501")

    assert problem["fix"]["safe"] is True
    assert (folder / "docs" / "reviews" / "b.md").read_text(encoding="utf-8") == "\n".join(lines)


def test_github_annotates_the_lines(folder: Path) -> None:
    """Each finding is a command for GitHub, the worst first, with a path from the top of the repository and escaped signs."""
    done = paperreview(folder, "check", "--format", "github", *CHOSEN)

    commands = re.findall(
        r"^::(\w+) file=(\S.*?),line=(\d+),endLine=\d+,col=(\d+),endColumn=(\d+),title=(.*?)::(.*)$", done.out, re.MULTILINE
    )
    assert [command[:6] for command in commands] == [
        ("error", "web/docs/reviews/가%2C 나 50%25.md", "3", "7", "17", "PR103 impossible-date"),
        ("warning", "web/docs/reviews/c.md", "7", "13", "20", "PR502 dead-link"),
        ("notice", "web/docs/reviews/b.md", "7", "1", "12", "PR501 wrapped-body"),
    ]
    assert done.err.startswith("Found 3 problems")


def test_github_takes_paths_from_its_workspace(folder: Path) -> None:
    """Where GitHub says what it checked out, paths are from there."""
    out = paperreview(folder, "check", "--format", "github", *CHOSEN, GITHUB_WORKSPACE=str(folder)).out

    assert "file=docs/reviews/c.md" in out


def test_github_is_given_one_line_a_finding(tmp_path: Path) -> None:
    """No text of an author becomes a command of its own."""
    files = {
        "reviews/a.md": 'title: x\n---\ntitle: "A"\ndate: "2026-01-06\\n::error::x"\n---\n',
        "reviews/b.md": a_review(date='"x\\n::stop"'),
    }

    out = paperreview(site(tmp_path, files), "check", "--format", "github").out

    assert out
    assert all(line.count("::") >= 2 and re.match(r"::(error|warning|notice) file=", line) for line in out.splitlines())


def test_github_is_given_signs(tmp_path: Path) -> None:
    """Nothing of an author commands the terminal in which a log is read."""
    out = paperreview(site(tmp_path, {"reviews/a\x1b.md": a_review("[x](no\x1b.md) {% x \x1b %}")}), "check", "--format", "github").out

    assert "\x1b" not in out
    assert "{%25 x ␛ %25}" in out


@pytest.mark.parametrize("form", ["text", "junit"])
def test_no_line_of_a_report_is_an_authors(tmp_path: Path, form: str) -> None:
    """Line feeds in the name of a file and in an address are shown as signs: a line that begins with `::` is a command of a workflow."""
    files = {"reviews/a\n::stop-commands::x.md": a_review("[x](no%0A::error::y.md)")}

    lines = paperreview(site(tmp_path, files), "check", "--format", form).out.split("\n")

    assert [line for line in lines if line.lstrip().startswith("::")] == []


def test_sarif_is_what_the_standard_asks_for(folder: Path) -> None:
    """SARIF names the tool, describes every rule, and gives each result a rule, a level, a file and a region."""
    done = paperreview(folder, "check", "--format", "sarif", *CHOSEN)
    log = json.loads(done.out)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]

    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert all(rule["shortDescription"]["text"].endswith(".") and rule["help"]["text"] for rule in rules)
    assert {rule["defaultConfiguration"]["level"] for rule in rules} <= {"error", "warning", "note"}
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert (folder.parent / unquote(place["artifactLocation"]["uri"])).is_file()
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", place["artifactLocation"]["uri"])
        assert min(place["region"].values()) >= 1


def test_sarif_has_the_fixes(folder: Path) -> None:
    """A fix is in SARIF as the regions to delete and what to insert."""
    results = json.loads(paperreview(folder, "check", "--format", "sarif", *CHOSEN).out)["runs"][0]["results"]
    (fixed,) = [result for result in results if "fixes" in result]

    assert fixed["ruleId"] == "PR501"
    assert fixed["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {"deletedRegion": {"startLine": 7, "startColumn": 1, "endLine": 8, "endColumn": 1}, "insertedContent": {"text": ""}},
        {"deletedRegion": {"startLine": 9, "startColumn": 1, "endLine": 10, "endColumn": 1}, "insertedContent": {"text": ""}},
    ]


def _suites(text: str) -> Iterator[tuple[str, str, str, str, list[str]]]:
    for suite in ET.fromstring(text):  # noqa: S314  # our own
        kinds = [told.tag for case in suite for told in case]
        yield suite.attrib["name"], suite.attrib["tests"], suite.attrib["failures"], suite.attrib["skipped"], kinds


def test_junit_has_a_suite_for_each_file(tmp_path: Path) -> None:
    """Each review is a suite: its problems are tests that failed, its notes tests that were skipped, and without any it passed."""
    files = {**FILES, "reviews/d.md": a_review(arxiv="2305.14314")}

    done = paperreview(site(tmp_path, files), "check", "--format", "junit", *CHOSEN, GITHUB_WORKSPACE=str(tmp_path))

    assert list(_suites(done.out)) == [
        ("docs/reviews/b.md", "1", "0", "1", ["skipped"]),
        ("docs/reviews/c.md", "1", "1", "0", ["failure"]),
        ("docs/reviews/d.md", "1", "0", "0", []),
        ("docs/reviews/가, 나 50%.md", "1", "1", "0", ["failure"]),
    ]


def test_junit_is_xml_whatever_an_author_wrote(tmp_path: Path) -> None:
    """Characters that XML cannot hold are shown as signs."""
    done = paperreview(site(tmp_path, {"reviews/a.md": "---\ntitle: A\ndate: \x1b\uffff<&>\n---\n\nText.\n"}), "check", "--format", "junit")

    assert [kinds for *_, kinds in _suites(done.out)]


def test_statistics_are_there_for_programs(folder: Path) -> None:
    """`--statistics --format json` is a list of rules with their counts."""
    rows = json.loads(paperreview(folder, "check", "--statistics", "--format", "json", *CHOSEN).out)

    assert {row["code"]: (row["count"], row["fixable"]) for row in rows} == {"PR103": (1, 0), "PR501": (1, 1), "PR502": (1, 0)}
