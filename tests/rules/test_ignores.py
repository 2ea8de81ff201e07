# SPDX-License-Identifier: MIT
"""`# paperreview: ignore dead-link: why`, in front matter and in the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.mending import mended
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.ignores import Ignore, ignores_in
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from mkdocs_paperreview.surroundings import Surroundings
from tests.conftest import NOW, compiled, document

AROUND = Surroundings(other_files={}, site_name="Reviews", site_url="", now=NOW)
FRONT = "---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n---\n"
COMMENT = "<!-- paperreview: ignore dead-link: it comes next week -->"


def _read(text: str) -> list[Ignore]:
    return list(ignores_in(document(text)))


def _found(text: str, *, unlike: frozenset[str] = frozenset(), **settings: object) -> list[tuple[str, int]]:
    """Rules and lines, of the check and of the build alike."""
    files = {"reviews/a.md": text}
    checked = check_site([Given(path, content.encode()) for path, content in files.items()], settings_from(settings), AROUND)
    told = [(found.name, found.line) for found in checked if found.name not in unlike]
    assert told == [(found.name, found.line) for found in compiled(files, **settings).diagnostics if found.name not in unlike]
    return told


def _mended(text: str, *, unsafe: bool = False) -> str:
    done = mended([Given("reviews/a.md", text.encode())], settings_from(), AROUND, unsafe=unsafe, wanted=_is_needless)
    return done.changed.get("reviews/a.md", text.encode()).decode()


def _is_needless(found: Diagnostic) -> bool:
    return found.name == "needless-ignore"


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        (f"[a](a.md)\n[b](b.md) {COMMENT}\n[c](c.md)\n", {7}),
        (f"[a](a.md)\n\n{COMMENT}\n[b](b.md)\n[c](c.md)\n\n[d](d.md)\n", {8, 9, 10}),
        (f"[a](a.md)\n\n{COMMENT}\n\n[b](b.md)\n[c](c.md)\n\n[d](d.md)\n", {8, 9, 10, 11}),
        (f"[a](a.md)\n\n  {COMMENT}  \n[b](b.md)", {8, 9}),
        (f"{COMMENT} [a](a.md)\n[b](b.md)\n", {6}),
        ("[a](a.md)\n\n<!-- paperreview: ignore dead-link: it\ncomes later -->\n[b](b.md)\n\n[c](c.md)\n", {8, 9, 10}),
        (f"[a](a.md)\n\n{COMMENT}\n", {8}),
    ],
)
def test_a_comment_covers_its_lines(text: str, covered: set[int]) -> None:
    """At the end of a line a comment covers that line, on a line of its own what follows up to the next empty one."""
    (ignore,) = _read(FRONT + text)

    assert {line for line in range(1, 30) if ignore.first <= line <= ignore.last} == covered


@pytest.mark.parametrize(
    ("front", "first", "last"),
    [
        ("---\ntitle: A  # paperreview: ignore x-y: z\ndate: 2026-01-06\n---\n\nText.\n", 2, 2),
        ("---\ntitle: A\n# paperreview: ignore x-y: z\ndate: 2026-01-06\n---\n\nText.\n", 1, 8),
        ("+++\ntitle = 'A # paperreview: ignore x-y: z'\ndate = 2026-01-06  # paperreview: ignore x-y: z\n+++\n\nText.\n", 3, 3),
    ],
)
def test_a_comment_in_front_matter_covers_its_line_or_the_file(front: str, first: int, last: int) -> None:
    """At the end of a line of front matter a comment covers that line, on a line of its own the whole file."""
    assert [(ignore.first, ignore.last) for ignore in _read(front)] == [(first, last)]


@pytest.mark.parametrize(
    ("written", "rules", "reason"),
    [
        ("dead-link: it comes", ["dead-link"], "it comes"),
        ("dead-link", ["dead-link"], ""),
        ("PR502, mixed-tag-spelling — asked for", ["PR502", "mixed-tag-spelling"], "asked for"),
        ("", [], ""),
        (": everything", [], "everything"),
    ],
)
def test_a_comment_names_rules_and_a_reason(written: str, rules: list[str], reason: str) -> None:
    """Names and codes are divided by commas; what follows is the reason."""
    (ignore,) = _read(f"{FRONT}\nText. <!-- paperreview: ignore {written} -->\n")

    assert ([name for name, _ in ignore.rules], ignore.reason) == (rules, reason)


@pytest.mark.parametrize(
    "text",
    [
        f"```\n{COMMENT}\n```\n",
        f"`{COMMENT}`\n",
        "# paperreview: ignore dead-link: a heading\n",
        "<!-- paperreview: ignore dead-link: never closed\n",
        "<!-- paperreview: ignored, they said -->\n",
    ],
)
def test_what_is_no_comment_is_none(text: str) -> None:
    """Code, headings and comments that are not closed leave out nothing."""
    assert _read(f"{FRONT}\n{text}") == []


@pytest.mark.parametrize("front", ['title: "A # paperreview: ignore x-y: z"', "title: |\n  A\n  # paperreview: ignore x-y: z"])
def test_a_text_of_front_matter_is_no_comment(front: str) -> None:
    """A `#` within a value is part of it."""
    assert _read(f"---\n{front}\ndate: 2026-01-06\n---\n\nText.\n") == []


@pytest.mark.parametrize("name", ["dead-link", "PR502", "pr502", "Dead-Link", "doubled-tag, dead-link"])
def test_what_is_covered_is_not_told(name: str) -> None:
    """A finding is left out by its rule's name or code, in the lines that are covered only."""
    text = f"{FRONT}\nSee [b](b.md). <!-- paperreview: ignore {name}: later -->\nSee [c](c.md).\n"

    assert _found(text, unlike=frozenset({"needless-ignore"})) == [("dead-link", 8)]


def test_a_comment_in_front_matter_covers_the_text() -> None:
    """On a line of its own in front matter, a comment covers what is found in the body, too."""
    text = "---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n# paperreview: ignore dead-link: later\n---\n\nSee [b](b.md).\n"

    assert _found(text) == []


def test_a_finding_across_the_site_is_left_out() -> None:
    """What a rule finds by comparing reviews is left out in the review that asks for it."""
    tag = "---\ntitle: {title}\ndate: 2026-01-06\narxiv: {arxiv}\ntags: [{tag}]{comment}\n---\n\nText.\n"
    kept = "  # paperreview: ignore mixed-tag-spelling: as in the paper"
    files = {
        "reviews/a.md": tag.format(title="A", arxiv="2106.09685", tag="fine tuning", comment=kept),
        "reviews/b.md": tag.format(title="B", arxiv="2305.14314", tag="Fine-tuning", comment=""),
        "reviews/c.md": tag.format(title="C", arxiv="2401.04088", tag="Fine-tuning", comment=""),
    }

    assert [found.path for found in compiled(files).diagnostics if found.name == "mixed-tag-spelling"] == []


@pytest.mark.parametrize("name", ["impossible-date", "PR103"])
def test_an_error_cannot_be_ignored(name: str) -> None:
    """An error is told all the same, for its review is not published."""
    text = f"---\ntitle: A\ndate: 2026-02-30  # paperreview: ignore {name}: it was a long month\n---\n\nText.\n"

    assert _found(text) == [("impossible-date", 3)]


def test_what_a_site_made_an_error_can_be_ignored() -> None:
    """A warning that the site calls an error is left out where a review says why, and the review is published."""
    site = compiled({"reviews/a.md": f"{FRONT}\nSee [b](b.md). {COMMENT}\n"}, rules={"dead-link": "error"})

    assert (site.published, site.diagnostics) == (1, ())


@pytest.mark.parametrize(
    ("comment", "line"),
    [("<!-- paperreview: ignore -->", 7), ("<!-- paperreview: ignore dead-link -->", 7), ("<!-- paperreview: ignore dead-link: -->", 7)],
)
def test_a_comment_says_what_and_why(comment: str, line: int) -> None:
    """Without a rule, or without a reason, a note asks for it."""
    assert ("unexplained-ignore", line) in _found(f"{FRONT}\nSee [b](b.md). {comment}\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{FRONT}\nText. {COMMENT}\n", "There is no `dead-link` where this comment covers it."),
        (f"{FRONT}\nText. <!-- paperreview: ignore dead-lnik: x -->\n", "`dead-lnik` is not a rule."),
        (f"{FRONT}\nText. <!-- paperreview: ignore PR103: x -->\n", "`PR103` is an error, which no comment leaves out."),
    ],
)
def test_a_comment_that_leaves_out_nothing_is_told(text: str, words: str) -> None:
    """A comment about what is not there, about no rule, or about an error, is a note."""
    (found,) = (found for found in compiled({"reviews/a.md": text}).diagnostics if found.name == "needless-ignore")

    assert (found.severity, found.line, found.message) == ("note", 7, words)


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: A\ndate: 2026-02-30\n---\n\nSee [b](b.md). {COMMENT}\n",
        f"---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\ndraft: true\n---\n\nSee [b](b.md). {COMMENT}\n",
        f"{FRONT}\nText. <!-- paperreview: ignore needless-ignore: kept for later --> {COMMENT}\n",
    ],
)
def test_where_not_everything_was_looked_at_nothing_is_needless(text: str) -> None:
    """In a review with an error, in a draft, and where it is asked for, no comment is called needless."""
    assert "needless-ignore" not in {name for name, _ in _found(text)}


def test_a_rule_that_is_off_is_not_needless() -> None:
    """Where the site does not want to hear of a rule, a comment about it is not told."""
    assert _found(f"{FRONT}\nSee [b](b.md). {COMMENT}\n", rules={"dead-link": "off"}) == []


def test_a_comment_becomes_needless_when_its_day_has_come() -> None:
    """A comment about a date to come is needless from that day on, and not before."""
    text = "---\ntitle: A\ndate: 2026-03-02  # paperreview: ignore future-date: planned\narxiv: 2106.09685\n---\n\nText.\n"
    source = [Given("reviews/a.md", text.encode())]

    def told(days: int) -> list[str]:
        around = replace(AROUND, now=NOW + timedelta(days=days))
        return [found.name for found in check_site(source, settings_from(), around)]

    assert (told(0), told(2)) == ([], ["needless-ignore"])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{FRONT}\nText. {COMMENT}\nMore.\n", f"{FRONT}\nText.\nMore.\n"),
        (f"{FRONT}\n{COMMENT}\nText.\n", f"{FRONT}\nText.\n"),
        (f"{FRONT}\nText.\n{COMMENT}\n", f"{FRONT}\nText.\n"),
        (f"{FRONT}\nOne.\n{COMMENT}\nTwo.\n", f"{FRONT}\nOne.\n{COMMENT}\nTwo.\n"),
        (
            "---\ntitle: A  # paperreview: ignore dead-link: no\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\nText.\n",
            "---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\nText.\n",
        ),
        (
            "---\n# paperreview: ignore dead-link: no\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\nText.\n",
            "---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\nText.\n",
        ),
        (
            f"{FRONT}\nSee [b](b.md). <!-- paperreview: ignore doubled-tag, PR502, PR202: all -->\n",
            f"{FRONT}\nSee [b](b.md). <!-- paperreview: ignore PR502: all -->\n",
        ),
        (f"{FRONT}\nText. <!-- paperreview: ignore doubled-tag, PR502, PR202: all -->\n", f"{FRONT}\nText.\n"),
        (f"{FRONT}\nText. <!-- paperreview: ignore dead-lnik: x -->\n", f"{FRONT}\nText. <!-- paperreview: ignore dead-lnik: x -->\n"),
    ],
)
def test_a_needless_comment_is_deleted(before: str, after: str) -> None:
    """Mending deletes the comment, or the rule that is needless in it, and nothing else; what divides paragraphs stays."""
    assert _mended(before) == after
    assert _mended(after) == after


def test_a_comment_that_divides_paragraphs_leaves_an_empty_line() -> None:
    """Where it is asked for, a comment between two paragraphs becomes the empty line that divides them."""
    assert _mended(f"{FRONT}\nOne.\n{COMMENT}\nTwo.\n", unsafe=True) == f"{FRONT}\nOne.\n\nTwo.\n"


def test_a_comment_may_end_right_behind_a_rule() -> None:
    """The end of a comment is no part of a rule's name, and what follows it is no reason."""
    text = "<!-- paperreview: ignore dead-link-->\n\nb\n\n<!-- c -->"

    assert [(each.rules[0][0], each.reason) for each in ignores_in(document(text.encode()))] == [("dead-link", "")]
