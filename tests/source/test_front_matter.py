# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from tests.conftest import document

SPLIT = {
    "dashes": ("---\ntitle: A\n---\nbody", {"title": "A"}, "body"),
    "blanks after the dashes": ("---  \ntitle: A\n---\t\nbody", {"title": "A"}, "body"),
    "empty lines before": ("\n \n---\ntitle: A\n---\nbody", {"title": "A"}, "body"),
    "zero-width characters before": ("\u200b\n\ufeff---\ntitle: A\n---\nbody", {"title": "A"}, "body"),
    "a comment before": ("<!--\nmade by: hand\n-->\n\n---\ntitle: A\n---\nbody", {"title": "A"}, "body"),
    "a comment before text": ("<!-- a -->\n\n---\n\nText.\n", {}, "<!-- a -->\n\n---\n\nText.\n"),
    "closed by dots": ("---\ntitle: A\n...\nbody", {"title": "A"}, "body"),
    "closed at the end": ("---\ntitle: A\n---", {"title": "A"}, ""),
    "empty": ("---\n---\nbody", {}, "body"),
    "only a comment": ("---\n# nothing\n---\nbody", {}, "body"),
    "CRLF": ("---\r\ntitle: A\r\n---\r\nbody", {"title": "A"}, "body"),
    "TOML": ('+++\ntitle = "A"\n+++\nbody', {"title": "A"}, "body"),
    "empty TOML": ("+++\n+++\nbody", {}, "body"),
    "of Pelican": ("Title: A\nDate: 2026-01-06\nTags: b\n\nbody", {"Title": "A", "Date": "2026-01-06", "Tags": "b"}, "body"),
    "of Pelican, with a colon": ("Title: A: b\nDate: 2026-01-06\n\nbody", {"Title": "A: b", "Date": "2026-01-06"}, "body"),
    "of Pelican, with signs of YAML": (
        "Title: 'A' is B's\nDate: 2026-01-06\nTags: C# #1\nSummary: | d\n  e: f\n\nbody",
        {"Title": "'A' is B's", "Date": "2026-01-06", "Tags": "C# #1", "Summary": "| d e: f"},
        "body",
    ),
    "of Pelican, with quotes": ('Title: "A: b"\nDate: 2026-01-06\n\nbody', {"Title": "A: b", "Date": "2026-01-06"}, "body"),
    "closed, but not opened": ("title: A\ndate: 2026-01-06\nc: d\n---\nbody", {"title": "A", "date": "2026-01-06", "c": "d"}, "body"),
    "lines about a paper": ("Title: A\nDate: 2026\nVenue: B\n\nbody", {}, "Title: A\nDate: 2026\nVenue: B\n\nbody"),
    "lines without a date": ("Title: A\nTags: b\n\nbody", {}, "Title: A\nTags: b\n\nbody"),
    "none": ("# A\n\nbody", {}, "# A\n\nbody"),
    "a thematic break at the top": ("---\n\nText between two rules.\n\n---\n\nMore.", {}, "---\n\nText between two rules.\n\n---\n\nMore."),
    "one thematic break at the top": ("---\n\nText.\n", {}, "---\n\nText.\n"),
    "a rule in the body": ("---\ntitle: A\n---\na\n\n---\n\nb", {"title": "A"}, "a\n\n---\n\nb"),
    "a longer rule is no end": ("---\ntitle: A\n----\n---\nbody", {}, "body"),
    "text before": ("Hello\n---\ntitle: A\n---\n", {}, "Hello\n---\ntitle: A\n---\n"),
}
VALUES = {
    "text": ("a: b", Text),
    "list": ("a: [b]", Items),
    "table": ("a: {b: c}", Table),
}
BROKEN = {
    "unclosed": ("---\ntitle: A\ndate: 2026-01-06\n\nbody", "unclosed-front-matter", (1, 1)),
    "unclosed after empty lines": ("\n\n---\ntitle: A\n\nbody", "unclosed-front-matter", (3, 1)),
    "unclosed TOML": ('+++\ntitle = "A"\n\nbody', "unclosed-front-matter", (1, 1)),
    "an open quote": ('---\ntitle: "A\ndate: 2026-01-06\n---\n', "invalid-yaml", (2, 8)),
    "a tab": ("---\ntags:\n\t- a\n---\n", "invalid-yaml", (3, 1)),
    "an alias": ("---\na: &x 가\n한: *x\n---\n", "yaml-alias", (3, 4)),
    "an alias bomb": ("---\na: &a [x]\nb: &b [*a, *a]\n---\n", "yaml-alias", (3, 8)),
    "a list": ("---\n- A\n- B\n---\n", "front-matter-without-keys", (2, 1)),
    "a list as key": ("---\n[a, b]: c\n---\n", "invalid-yaml", (2, 1)),
    "a control character": ("---\ntitle: A\x07B\n---\n", "invalid-yaml", (2, 9)),
    "too deep": (f"---\na: {'[' * 30}{']' * 30}\n---\n", "oversized-front-matter", (2, 24)),
    "far too deep": (f"---\na: {'[' * 5000}{']' * 5000}\n---\n", "oversized-front-matter", (2, 4)),
    "tables far too deep": ("---\n" + "".join(f"{' ' * n}a:\n" for n in range(120)) + "---\n", "oversized-front-matter", (22, 21)),
    "too long": (f"---\na: {'x' * 65536}\n---\n", "oversized-front-matter", (2, 1)),
    "TOML without quotes": ("+++\ntitle = A\n+++\n", "invalid-toml", (2, 9)),
    "TOML at the second line": ('+++\ntitle = "A"\n날짜 = 1\n+++\n', "invalid-toml", (3, 1)),
    "TOML too deep": (f"+++\na = {'[' * 3000}{']' * 3000}\n+++\n", "oversized-front-matter", (2, 1)),
}
CAUSES = {
    "a tab": ("---\ntitle: A\ntags:\n\t- a\n---\n", (4, 1), "indented with a tab", "spaces"),
    "no blank after a colon": (
        "---\ntitle: A\ndate:2026-01-06\n---\n",
        (3, 5),
        "a blank is missing behind this colon",
        "a colon and a blank",
    ),
    "a wide colon": ("---\ntitle： A\ndate: 2026-01-06\n---\n", (2, 6), "this wide colon", "a colon and a blank"),
    "a list that stays open": ("---\ntags: [a, b\ndate: 2026-01-06\n---\n", (2, 7), "this list is never closed", "Write `]`"),
    "hashtags in a list": ("---\ndate: 2026-01-06\ntags: [#a, #b]\n---\n", (3, 8), "`#` begins a comment", "in quotes"),
    "an indented key": ("---\ntitle: A\n  date: 2026-01-06\n---\n", (3, 1), "this line is indented", "begin with its key"),
    "a quote that stays open": ('---\ndate: 2026-01-06\ntitle: "A\n---\n', (3, 8), "this quote is never closed", "the same quote"),
}
PLACES = {
    "a value": ("---\ntitle: A\ndate: 2026-02-30\n---\n", "date", (3, 7)),
    "after Korean": ('---\n제목: x\ntags: [가나다, "라마"]\n---\n', "tags", (3, 7)),
    "a quoted value": ("---\ntitle:   '한글 제목'\n---\n", "title", (2, 10)),
    "below empty lines": ("\n\n---\ntitle: A\n---\n", "title", (4, 8)),
    "letters of two units": ("---\n🎓🎓: 1\ntitle: 🎓 A\n---\n", "title", (3, 8)),
    "a block": ("---\ntext: |\n  가\n  나\nlast: 끝\n---\n", "last", (5, 7)),
    "a TOML value": ('+++\ntitle = "A"\ndate = 2026-01-06\n+++\n', "date", (3, 8)),
}
UNQUOTED = {
    "a colon": ("title: LoRA: low rank", "LoRA: low rank"),
    "a bracket": ("title: [논문리뷰] VAR RL", "[논문리뷰] VAR RL"),
    "a bracket and a colon": ("title: [논문리뷰] LoRA: low rank", "[논문리뷰] LoRA: low rank"),
    "a quote inside": ("title: [리뷰] It's: here", "[리뷰] It's: here"),
    "an at sign": ("title: @home learning", "@home learning"),
    "a backtick": ("title: `x` explained", "`x` explained"),
    "a percent sign": ("title: %p is not %", "%p is not %"),
    "a star": ("title: *Attention* again", "*Attention* again"),
    "a brace": ("title: {A} B", "{A} B"),
    "a colon at the end": ("title: 요약:", "요약:"),
}


def _value(read: Document, key: str) -> Node:
    return next(node for name, node in read.front if name.value == key)


@pytest.mark.parametrize(("text", "_front", "body"), SPLIT.values(), ids=SPLIT)
def test_the_body_begins_after_the_front_matter(text: str, _front: object, body: str) -> None:
    """The body is what follows the closing line, and all of a file without front matter."""
    assert body == document(text).body


@pytest.mark.parametrize(("text", "front", "_body"), SPLIT.values(), ids=SPLIT)
def test_front_matter_is_told_from_rules(text: str, front: dict[str, str], _body: str) -> None:
    """Lines between two `---` are fields only where they look like fields."""
    assert front == {key.value: node.value for key, node in document(text).front if isinstance(node, Text)}


@pytest.mark.parametrize(("front", "kind"), VALUES.values(), ids=VALUES)
def test_a_value_keeps_its_kind(front: str, kind: type) -> None:
    """A scalar is a text, a sequence a list, a mapping a table."""
    assert kind is type(_value(document(f"---\n{front}\n---\n"), "a"))


@pytest.mark.parametrize("written", ["2026-02-30", "no", "1.50", "0x10", "1_000", "12:30:00", "true"])
def test_a_scalar_stays_as_written(written: str) -> None:
    """Nothing is made a date, a number or a truth."""
    assert written == getattr(_value(document(f"---\na: {written}\n---\n"), "a"), "value", None)


def test_nothing_is_an_empty_text() -> None:
    """A key without a value holds an empty text."""
    assert not getattr(_value(document("---\na:\n---\n"), "a"), "value", None)


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system [echo]", "!!python/name:os.system x", "!ENV x"])
def test_a_tag_builds_nothing(tag: str) -> None:
    """YAML's tags are not followed."""
    assert type(_value(document(f"---\na: {tag}\n---\n"), "a")) in {Text, Items}


@pytest.mark.parametrize(("text", "rule", "_place"), BROKEN.values(), ids=BROKEN)
def test_broken_front_matter_is_reported(text: str, rule: str, _place: object) -> None:
    """Front matter that cannot be read is one problem, of the rule that says why."""
    assert [rule] == [problem.rule for problem in document(text).problems]


@pytest.mark.parametrize(("text", "place", "message", "hint"), CAUSES.values(), ids=CAUSES)
def test_what_is_in_the_way_is_named(text: str, place: tuple[int, int], message: str, hint: str) -> None:
    """Of a slip that people know, place, message and hint name the slip, and not where YAML stumbled over it."""
    read = document(text)

    assert [place] == [read.place(problem.span.start) for problem in read.problems]
    assert message in read.problems[0].message
    assert hint in read.problems[0].hint


@pytest.mark.parametrize(("text", "_rule", "place"), BROKEN.values(), ids=BROKEN)
def test_broken_front_matter_is_pointed_at(text: str, _rule: str, place: tuple[int, int]) -> None:
    """The place of the problem is the line and the column, in characters, where reading ended."""
    read = document(text)

    assert place == read.place(read.problems[0].span.start)


@pytest.mark.parametrize(("text", "_rule", "_place"), BROKEN.values(), ids=BROKEN)
def test_broken_front_matter_has_no_fields(text: str, _rule: str, _place: object) -> None:
    """Nothing of front matter that cannot be read is used."""
    assert (document(text).broken, document(text).front.entries) == (True, ())


@pytest.mark.parametrize(("text", "key", "place"), PLACES.values(), ids=PLACES)
def test_a_value_has_its_place(text: str, key: str, place: tuple[int, int]) -> None:
    """A value's place is its line and column in the file, counted in characters."""
    read = document(text)

    assert place == read.place(_value(read, key).span.start)


def test_a_tag_of_a_list_has_its_place() -> None:
    """A place names the item, and not only the list."""
    read = document("---\ntags: [가나다, 라마]\n---\n")
    tags = _value(read, "tags")

    assert [read.place(tag.span.start) for tag in tags if isinstance(tags, Items)] == [(2, 8), (2, 13)]


def test_equal_keys_are_both_there() -> None:
    """A key that stands twice is there twice, in the order of the file."""
    assert [(key.value, getattr(node, "value", "")) for key, node in document("---\ntitle: A\ntitle: B\n---\n").front] == [
        ("title", "A"),
        ("title", "B"),
    ]


@pytest.mark.parametrize(("line", "expected"), UNQUOTED.values(), ids=UNQUOTED)
def test_an_unquoted_title_is_read_as_it_looks(line: str, expected: str) -> None:
    """A value that is YAML only in quotes is read as if it had them."""
    assert expected == getattr(_value(document(f"---\n{line}\ndate: 2026-01-06\n---\n"), "title"), "value", None)


@pytest.mark.parametrize(("line", "_expected"), UNQUOTED.values(), ids=UNQUOTED)
def test_an_unquoted_title_is_noted(line: str, _expected: str) -> None:
    """The author of such a value is told, at the value."""
    read = document(f"---\n{line}\ndate: 2026-01-06\n---\n")

    assert [(problem.rule, read.place(problem.span.start)) for problem in read.problems] == [("unquoted-text", (2, 8))]


@pytest.mark.parametrize("front", ["tags: [a, b]", "tags: {a: 1}", "url: https://example.org/a#b", "t: '[a] b'", "time: 12:30"])
def test_what_yaml_reads_is_not_noted(front: str) -> None:
    """Values that YAML reads as they look give no problem."""
    assert document(f"---\n{front}\n---\n").problems == ()


def test_a_body_has_the_places_of_its_file() -> None:
    """The body begins at the line after the closing one."""
    read = document("---\ntitle: A\n---\nbody")

    assert read.place(read.body_start) == (4, 1)
