# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import replaced, without_entry, without_item
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Edit
from mkdocs_paperreview.source.quoting import quoted
from mkdocs_paperreview.source.rewrite import rewritten
from tests.conftest import document

QUOTED = {
    "words": ("LoRA", "", '"LoRA"'),
    "a colon": ("LoRA: low rank", "", '"LoRA: low rank"'),
    "double quotes": ('"LoRA" again', "", "'\"LoRA\" again'"),
    "a backslash": (r"the \beta of it", "", r"'the \beta of it'"),
    "both quotes": ('"It\'s"', "", "'\"It''s\"'"),
    "like single quotes": ("it's", "'old'", "'it''s'"),
    "like double quotes": ('a "b" \\c', '"old"', r'"a \"b\" \\c"'),
    "like none": ("new words", "old", "new words"),
    "like none, with a colon": ("a: b", "old", '"a: b"'),
    "like none, where it would be a number": ("2026", "old", '"2026"'),
    "a day like a day": ("2026-01-06", "2026-01-07", "2026-01-06"),
    "a comma outside of brackets": ("a, c", "a, b", "a, c"),
    "a comma that might be within": ("a, c", "b", '"a, c"'),
    "lines": ("a\nb", "", r'"a\nb"'),
    "nothing": ("", "old", '""'),
}
ITEMS = {
    "a line": ("tags:\n  - a\n  - b\n  - c\n", 1, "tags:\n  - a\n  - c\n"),
    "the last line": ("tags:\n- a\n- b\nlast: c\n", 1, "tags:\n- a\nlast: c\n"),
    "the only line": ("tags:\n  - a\nlast: c\n", 0, "tags:\nlast: c\n"),
    "a line with a comment": ("tags:\n  - a\n  - b  # why\n  # below\n  - c\n", 1, "tags:\n  - a\n  # why\n  # below\n  - c\n"),
    "a line between comments": (
        "tags: # all\n  # above\n  - a\n  # below\n\nlast: c\n",
        0,
        "tags: # all\n  # above\n  # below\n\nlast: c\n",
    ),
    "an item of two lines": ("tags:\n  - a\n    b\n  - c\n", 0, "tags:\n  - c\n"),
    "an item below its dash": ("tags:\n  -\n    a\n  - c\n", 0, "tags:\n  - c\n"),
    "an empty item": ("tags:\n  -\n  - c\n", 0, "tags:\n  - c\n"),
    "a block": ("tags:\n  - |\n    a\n    # no comment\n\n  - c\n", 0, "tags:\n\n  - c\n"),
    "a list in a list": ("tags:\n  - - a\n    - b\n  # why\n  - c\n", 0, "tags:\n  # why\n  - c\n"),
    "a table in a list": ("tags:\n  - name: a\n    link: [b,\n      d]\n  - c\n", 0, "tags:\n  - c\n"),
    "the first of brackets": ("tags: [a, b, c]\n", 0, "tags: [b, c]\n"),
    "one within brackets": ('tags: ["a", "b", "c"]\n', 1, 'tags: ["a", "c"]\n'),
    "one without blanks": ("tags: [a,b,c]\n", 1, "tags: [a,c]\n"),
    "the last of brackets": ("tags: [a, b, c] # d\n", 2, "tags: [a, b] # d\n"),
    "the last before a comma": ("tags: [a, b,]\n", 1, "tags: [a, ]\n"),
    "the only one in brackets": ("tags: [a]\n", 0, "tags: []\n"),
    "a line within brackets": ("tags: [\n  a,\n  b,\n  c\n]\n", 1, "tags: [\n  a,\n  c\n]\n"),
    "the last line within brackets": ("tags: [\n  a,\n  b\n]\n", 1, "tags: [\n  a\n]\n"),
    "a comment within brackets": ("tags: [\n  a, # first\n  b, # why\n  c\n]\n", 1, "tags: [\n  a, # first\n  # why\n  c\n]\n"),
    "below a comment within brackets": ("tags: [\n  a, # first\n  b]\n", 1, "tags: [\n  a # first\n  ]\n"),
    "below a comment, on the last line": ("tags: [\n  a, # first\n  b\n]\n", 1, "tags: [\n  a # first\n]\n"),
    "before a comment, on the last line": ("tags: [\n  a,\n  b # why\n]\n", 1, "tags: [\n  a\n  # why\n]\n"),
    "the last of a line within brackets": ("tags: [a, b,\n  c]\n", 1, "tags: [a,\n  c]\n"),
    "commas at the start of lines": ("tags: [ a\n  , b\n  , c ]\n", 1, "tags: [ a\n  , c ]\n"),
    "brackets in brackets": ("tags: [[a, b], [c, d]]\n", 0, "tags: [[c, d]]\n"),
}
ENTRIES = {
    "a line": ("a: 1\nb: 2\nc: 3\n", "b", "a: 1\nc: 3\n"),
    "the last": ("a: 1\nb: 2\n", "b", "a: 1\n"),
    "the only one": ("b: 2\n", "b", ""),
    "one with a comment": ("# top\na: 1\nb: 2 # why\n", "b", "# top\na: 1\n# why\n"),
    "an empty one": ("a: 1\nb:\nc: 3\n", "b", "a: 1\nc: 3\n"),
    "a list": ("a: 1\nb:\n- x\n- y\n\n# c\nc: 3\n", "b", "a: 1\n\n# c\nc: 3\n"),
    "a block": ("b: >-\n  x\n\n  y\n\nc: 3\n", "b", "\nc: 3\n"),
    "lines in quotes": ('b: "x\n  y"\nc: 3\n', "b", "c: 3\n"),
    "a table": ("b:\n  x: 1\n  y:\n  # z\nc: 3\n", "b", "  # z\nc: 3\n"),
    "a line below": ("a:\n  x: 1\n  b: 2\nc: 3\n", "b", "a:\n  x: 1\nc: 3\n"),
    "in a list": ("a:\n  - b: 1\n    x: 2\n", "b", "a:\n  - x: 2\n"),
    "in braces": ("a: {x: 1, b: 2, c: 3}\n", "b", "a: {x: 1, c: 3}\n"),
    "the last in braces": ("a: {x: 1, b: }\n", "b", "a: {x: 1}\n"),
    "the whole in braces": ('{"a": 1,\n "b": 2}\n', "b", '{"a": 1}\n'),
}
REPLACED = {
    "a word": ("a: old\n", "new", "a: new\n"),
    "in quotes": ("a: 'old' # c\n", "it's", "a: 'it''s' # c\n"),
    "words that need quotes": ("a: old\n", "x #y", 'a: "x #y"\n'),
    "two lines": ("a: old\n  words\n", "new", "a: new\n"),
    "nothing": ("a:\n", "new", "a: new\n"),
    "nothing before a comment": ("a: # why\n", "new", "a: new # why\n"),
}
NOT_EDITED = {
    "a block of lines": "a: |\n  old\n",
    "an anchor": "a: &b old\n",
    "a tag": "a: !!str old\n",
    "a list": "a: [old]\n",
}


def _edited(read: Document, edit: Edit | None) -> str:
    assert edit is not None
    return rewritten(read.text.encode(), [edit]).decode().removeprefix("---\n").removesuffix("---\nbody")


def _read(front: str) -> Document:
    return document(f"---\n{front}---\nbody")


def _items(read: Document) -> Items:
    return next(node for _, node in read.front if isinstance(node, Items))


def _entry(table: Table, name: str) -> tuple[Text, Node]:
    below = [table, *(value for _, node in table for value in (node if isinstance(node, Items) else (node,)) if isinstance(value, Table))]
    return next((key, node) for each in below for key, node in each if key.value == name)


def _plain(node: Node) -> object:
    if isinstance(node, Text):
        return node.value
    return [_plain(item) for item in node] if isinstance(node, Items) else {key.value: _plain(value) for key, value in node}


@pytest.mark.parametrize(("text", "like", "expected"), QUOTED.values(), ids=QUOTED)
def test_a_text_is_quoted(text: str, like: str, expected: str) -> None:
    """A text is put into quotes that fit it, or into those of the value it stands for."""
    assert expected == quoted(text, like)


@given(some.text(alphabet="ab가 :#-[]{},'\"\\&*!|>%@`?\n2.", max_size=12), some.sampled_from(["", "a", "'a'", '"a"', "a, b", "2026"]))
def test_a_quoted_text_is_read_as_it_was(text: str, like: str) -> None:
    """Whatever a text holds, YAML reads the same from what was written."""
    assert text == _plain(_read(f"a: {quoted(text, like)}\n").front.entries[0][1])


def test_an_item_behind_a_comment_is_left() -> None:
    """What stands between a dash and its item would be lost with it."""
    read = document("---\ntags:\n- a\n- # why\n  b\n---\n\nText.\n\n")

    assert without_item(read, _items(read), 1) is None


@pytest.mark.parametrize(("front", "index", "expected"), ITEMS.values(), ids=ITEMS)
def test_an_item_is_taken_out(front: str, index: int, expected: str) -> None:
    """An item leaves with its line or its comma, and comments stay."""
    read = _read(front)

    assert expected == _edited(read, without_item(read, _items(read), index))


@pytest.mark.parametrize(("front", "index", "_expected"), ITEMS.values(), ids=ITEMS)
def test_the_other_items_stay(front: str, index: int, _expected: str) -> None:
    """What is left is read as the list without that item."""
    read = _read(front)
    left = [_plain(item) for number, item in enumerate(_items(read)) if number != index]

    assert (left or "") == (_plain(_read(_edited(read, without_item(read, _items(read), index))).front.entries[0][1]) or "")


@given(
    some.lists(some.sampled_from(["a", "'b, c'", '"d # e"', "[f, g]", "{h: i}"]), min_size=1, max_size=4),
    some.integers(0, 3),
    some.sampled_from(["[{}]", "[ {} ]", "[\n  {}\n  ]", "[{},]", "[\n  {},\n  ]"]),
    some.sampled_from([", ", ",", ",\n  ", ", # c, d\n  ", "\n  , ", "  ,  "]),
)
def test_brackets_of_any_shape_lose_one_item(parts: list[str], index: int, frame: str, comma: str) -> None:
    """However a list in brackets is laid out, it loses the item and nothing else."""
    read = _read(f"a: {frame.replace('{}', comma.join(parts))}\nb: 1\n")
    before = [_plain(item) for item in _items(read)]
    number = index % len(before)

    left = _read(_edited(read, without_item(read, _items(read), number)))

    assert {"a": before[:number] + before[number + 1 :], "b": "1"} == _plain(left.front)


@given(
    some.lists(
        some.sampled_from(["a", "'b'", "c\n    d", "[e,\n   f]", "- g\n    - h", "k: l\n    m: n", "|\n    o\n    # p\n", ""]), min_size=1
    ),
    some.integers(0, 9),
    some.sampled_from(["", "\n", "  # c\n", "# d\n\n"]),
)
def test_lines_of_any_shape_lose_one_item(parts: list[str], index: int, between: str) -> None:
    """However the items of a list are laid out, it loses one and nothing else."""
    read = _read("a:\n" + between.join(f"  - {part}\n" for part in parts) + "b: 1\n")
    before = [_plain(item) for item in _items(read)]
    number = index % len(before)

    left = _read(_edited(read, without_item(read, _items(read), number)))

    assert {"a": before[:number] + before[number + 1 :] or "", "b": "1"} == _plain(left.front)


@pytest.mark.parametrize(("front", "name", "expected"), ENTRIES.values(), ids=ENTRIES)
def test_an_entry_is_taken_out(front: str, name: str, expected: str) -> None:
    """A key leaves with its value and their lines, and comments stay."""
    read = _read(front)

    assert expected == _edited(read, without_entry(read, *_entry(read.front, name)))


@pytest.mark.parametrize(("front", "text", "expected"), REPLACED.values(), ids=REPLACED)
def test_a_value_is_replaced(front: str, text: str, expected: str) -> None:
    """A value is written in the quotes of the one before."""
    read = _read(front)

    assert expected == _edited(read, replaced(read, read.front.entries[0][1].span, text))


@pytest.mark.parametrize("front", NOT_EDITED.values(), ids=NOT_EDITED)
def test_what_is_no_plain_value_is_not_replaced(front: str) -> None:
    """A value whose writing means more than its words is left to its author."""
    read = _read(front)

    assert replaced(read, read.front.entries[0][1].span, "new") is None


TOML = {
    "a text": ("a = 'old' # c", "new", "a = 'new' # c"),
    "a text with a quote": ("a = 'old'", "it's", 'a = "it\'s"'),
    "a text with both quotes": ('a = "old"', '"it\'s" \\c', 'a = "\\"it\'s\\" \\\\c"'),
    "a number": ("a = 2026", "2026-01", 'a = "2026-01"'),
}


@pytest.mark.parametrize(("front", "text", "expected"), TOML.values(), ids=TOML)
def test_a_value_of_toml_is_replaced(front: str, text: str, expected: str) -> None:
    """A value of TOML is written in its quotes, or in those that TOML needs."""
    read = document(f"+++\n{front}\n+++\n")
    edit = replaced(read, read.front.entries[0][1].span, text)

    assert edit is not None
    assert f"+++\n{expected}\n+++\n" == rewritten(read.text.encode(), [edit]).decode()


@pytest.mark.parametrize(("key", "expected"), [("old", "new"), ('"old"', '"new"'), ("old .b", "new .b")])
def test_a_key_of_toml_is_replaced(key: str, expected: str) -> None:
    """A key of TOML stays without quotes where it has none."""
    read = document(f"+++\n{key} = 1\n+++\n")
    edit = replaced(read, read.front.entries[0][0].span, "new")

    assert edit is not None
    assert f"+++\n{expected} = 1\n+++\n" == rewritten(read.text.encode(), [edit]).decode()


@pytest.mark.parametrize(
    ("front", "expected"),
    [("a = 1\nb = [2,\n 3]\nc = 4", "a = 1\nc = 4"), ("a = {b = 1, c = 2}", "a = {c = 2}"), ("[a]\nb = 1 # c", "[a]\n# c")],
)
def test_an_entry_of_toml_is_taken_out(front: str, expected: str) -> None:
    """A key of TOML leaves with its value, and comments stay."""
    read = document(f"+++\n{front}\n+++\n")
    edit = without_entry(read, *_entry(read.front, "b"))

    assert edit is not None
    assert f"+++\n{expected}\n+++\n" == rewritten(read.text.encode(), [edit]).decode()


@pytest.mark.parametrize("front", ["[[a]]\nb = 1\n[[a]]\nb = 2", 'a = """\nold"""'])
def test_what_is_more_than_a_line_of_toml_is_left(front: str) -> None:
    """Tables with headers, and texts of several lines, are left to their author."""
    read = document(f"+++\n{front}\n+++\n")
    node = read.front.entries[0][1]
    edits = (
        [replaced(read, node.span, "new")] if isinstance(node, Text) else [without_item(read, node, 0)] if isinstance(node, Items) else []
    )

    assert edits == [None]


def test_other_line_ends_stay() -> None:
    """An item leaves a file with its own line ends and its mark."""
    content = b"\xef\xbb\xbf---\r\ntags:\r\n  - a\r\n  - b # why\r\n---\r\nbody"
    read = document(content)
    edit = without_item(read, _items(read), 1)

    assert edit is not None
    assert rewritten(content, [edit]) == b"\xef\xbb\xbf---\r\ntags:\r\n  - a\r\n  # why\r\n---\r\nbody"
