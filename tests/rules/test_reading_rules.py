# SPDX-License-Identifier: MIT
"""Rules on how a file is stored and its front matter is written: what they tell, where, and what they leave alone."""

from __future__ import annotations

import codecs

import pytest

from mkdocs_paperreview.review.front_matter.fields import FIELDS
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from tests.conftest import compiled, found_by

DAY = "date: 2026-01-06\n"
# What a key may be meant for, and a value that it may have.
SLIPS = {
    "titel: A": "title",
    "Titel: A": "title",
    "tilte: A": "title",
    "dat: 2026-01-06": "date",
    "data: 2026-01-06": "date",
    "catagories: [A]": "categories",
    "desciption: A": "description",
    "permlink: /a/": "permalink",
    "perma-lnk: /a/": "permalink",
    "alias: /a/": "aliases",
    "redirect_form: [/a/]": "redirect_from",
    "publised: false": "published",
    "last_modifed_at: 2026-01-07": "last_modified_at",
    "updates_at: 2026-01-07": "updated_at",
    "absract: {ko: 가}": "abstract",
    "태그: [A]": "tags",
    "标签: [A]": "tags",
    "タグ: [A]": "tags",
    '"keywrods": A': "keywords",
    "result: [{model: LoRA, value: 1}]": "results",
}
NO_SLIPS = (
    *"toc toc_sticky layout hide thumbnail comments math mermaid pin image cover weight series sitemap sidebar".split(),
    *"links tabs slugs core local pager publisher reviewed languages publish status type id page_title lastmodified".split(),
    *"difficulty topics rating cssclass banner robots nav_order authors_note dataset metrics".split(),
    *"confidence result topic".split(),
)
INVISIBLE = {
    "a zero-width space": ("title: Lo\u200bRA", 10),
    "a soft hyphen": ("title: Ad\u00adapter", 10),
    "a word joiner in a key": ("\u2060title: LoRA", 1),
    "a mark in a tag": ("tags: [\ufeffPEFT]", 8),
    "a joiner between Korean letters": ("title: 논\u200d문", 9),
    "a mark of direction": ("title: LoRA\u200e", 12),
    "a joiner at the end": ("title: 👍\u200d", 9),
    "several": ("title: \u200bLo\u200bRA", 8),
}
VISIBLE = {
    "a family": "title: 👩\u200d👩\u200d👧 A",
    "a heart": "title: ❤\ufe0f\u200d🔥",
    "Persian": "title: می\u200cخواهم",
    "Hindi": "title: क्\u200dष",
    "Thai": "title: ภาษา\u200bไทย",
    "Hebrew": "title: \u200fשלום, LoRA",
    "a comment": "title: A\n# a\u200bb",
    "an escape": 'title: "A\\u200bB"',
    "other letters": "title: 논문 リビュー 论文 é",
}
EATEN = {
    r'title: "\beta-VAE"': (9, r"\beta"),
    r'title: "a \textbf{b}"': (11, r"\textbf"),
    r'title: "\alpha and \beta"': (9, r"\alpha"),
    r'tags: ["a", "\nabla"]': (14, r"\nabla"),
    r'paper: {title: "x \Phi"}': (19, r"\Phi"),
    r'title: "a\_b"': (10, r"\_b"),
}
NOT_EATEN = (
    r"title: '\beta-VAE'",
    r"title: \beta-VAE",
    r'title: "\\beta-VAE"',
    r'title: "say \"beta\""',
    r'description: "one\ntwo\tthree"',
    r'title: "\uac00 \x41"',
)
SWALLOWED = {
    "title: Paper #3": (8, "Paper #3"),
    "title: 논문 #하나 둘  ": (8, "논문 #하나 둘"),
    "title: #1": (8, "#1"),
    "tags: #a #b": (7, "#a #b"),
    "tags:\n  - a\n  - #b": (5, "#b"),
    "tags:\n  - a #b": (5, "a #b"),
}
NOT_SWALLOWED = (
    "title: A # note",
    'title: "A #3"',
    "title: C#",
    "title: A#3",
    "toc: true #off",
    "title: A\n#tags: [b]",
    "title: A # paperreview: ignore missing-date: none",
)
MISSING = {
    "reviews/2026-01-06-lora.md": "# LoRA\n\nText.\n",
    "reviews/20260106 LoRA.md": "Text.\n",
    "reviews/2026/01/06/lora.md": "Text.\n",
    "reviews/2026-01-06/index.md": "---\n\nText between two rules.\n\n---\n\nMore.\n",
}


def _found(rule: str, content: str | bytes, path: str = "reviews/lora.md") -> list[Diagnostic]:
    return found_by(rule, {path: content})


def _file(front: str) -> str:
    return f"---\n{front}\n{DAY}---\n\nText.\n"


def _places(rule: str, content: str | bytes) -> list[tuple[int, int]]:
    return [(found.line, found.column) for found in _found(rule, content)]


@pytest.mark.parametrize(("line", "meant"), SLIPS.items())
def test_a_slip_in_a_key_is_told(line: str, meant: str) -> None:
    """A key that is nearly a field's is told at its place, with the key that is meant."""
    found = _found("misspelled-key", f"---\n{line}\n---\n\nText.\n", "reviews/2026-01-06-a.md")

    assert [(2, 1, f"Did you mean `{meant}`? Then rename the key.")] == [(each.line, each.column, each.hint) for each in found]


@pytest.mark.parametrize("key", NO_SLIPS)
@pytest.mark.parametrize("value", ["A", "[A]", "true"])
def test_a_key_of_others_is_left_alone(key: str, value: str) -> None:
    """A key that themes and other generators know is no slip."""
    assert not _found("misspelled-key", f"---\n{key}: {value}\n---\n\nText.\n", "reviews/2026-01-06-a.md")


@pytest.mark.parametrize("key", [key for field in FIELDS for key in field.keys])
def test_a_field_is_no_slip(key: str) -> None:
    """No key of a field is taken for a slip in another one."""
    assert not _found("misspelled-key", f"---\n{key}: 2026-01-06\n---\n\nText.\n", "reviews/2026-01-06-a.md")


@pytest.mark.parametrize(
    "line",
    [
        "titles: A\ntitle: B",
        "titel: A\ntitle: B",
        "data: results.csv",
        "publised: soon",
        "alias: Other name",
        "titel:",
        "review: false",
        "_url:\n  - a",
    ],
)
def test_a_likeness_is_no_slip(line: str) -> None:
    """A key is no slip next to the field that it resembles, or with a value that the field could not have."""
    assert not _found("misspelled-key", f"---\n{line}\n---\n\nText.\n", "reviews/2026-01-06-a.md")


@pytest.mark.parametrize(("line", "column"), INVISIBLE.values(), ids=INVISIBLE)
def test_an_invisible_character_is_told(line: str, column: int) -> None:
    """A character that nobody sees is told once a line, at the first of them."""
    assert [(2, column)] == _places("invisible-character", _file(line))


@pytest.mark.parametrize("front", VISIBLE.values(), ids=VISIBLE)
def test_a_character_with_a_purpose_is_left_alone(front: str) -> None:
    """What joins emoji or letters, gives a direction, or stands in a comment, is not told."""
    assert not _found("invisible-character", _file(front))


def test_a_key_with_an_invisible_character_is_read() -> None:
    """A field is found under a key in which something invisible stands."""
    assert compiled({"reviews/a.md": _file("ti\u200btle: LoRA")}).published == 1


@pytest.mark.parametrize(("line", "expected"), EATEN.items())
def test_a_swallowed_backslash_is_told(line: str, expected: tuple[int, str]) -> None:
    """A command that YAML takes for an escape is told at its place."""
    found = _found("swallowed-backslash", _file(line))

    assert [(2, expected[0], expected[1])] == [
        (each.line, each.column, each.excerpt.text[each.excerpt.start : each.excerpt.end]) for each in found
    ]


@pytest.mark.parametrize("line", NOT_EATEN)
def test_a_backslash_that_is_meant_is_left_alone(line: str) -> None:
    """Escapes that authors write, and backslashes that stay, are not told."""
    assert not _found("swallowed-backslash", _file(line))


@pytest.mark.parametrize(("front", "expected"), SWALLOWED.items())
def test_swallowed_text_is_told(front: str, expected: tuple[int, str]) -> None:
    """Text that YAML takes for a comment is told, with the value that it belongs to."""
    found = _found("swallowed-text", _file(front))

    assert [expected] == [(each.column, each.excerpt.text[each.excerpt.start : each.excerpt.end]) for each in found]


@pytest.mark.parametrize("front", NOT_SWALLOWED)
def test_a_comment_is_left_alone(front: str) -> None:
    """A number sign before a blank, in quotes, in a word or behind a key of others is not told."""
    assert not _found("swallowed-text", _file(front))


@pytest.mark.parametrize(("path", "text"), MISSING.items())
def test_missing_front_matter_is_told(path: str, text: str) -> None:
    """A file without front matter, whose day is known from its path, is told at its first line."""
    assert [(found.line, found.column) for found in _found("missing-front-matter", text, path)] == [(1, 1)]


def test_without_a_day_there_is_no_front_matter_to_write() -> None:
    """A file whose day is not known lacks a date, and nothing else is told."""
    assert [found.name for found in compiled({"reviews/lora.md": "# LoRA\n\nText.\n"}).diagnostics] == ["missing-date"]


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_a_mark_is_told(mark: bytes) -> None:
    """A file that starts with a mark of its encoding is read, and told."""
    encoding = {2: "utf-16-le", 3: "utf-8", 4: "utf-32-le"}[len(mark)]
    encoding = "utf-16-be" if mark == codecs.BOM_UTF16_BE else encoding

    assert _places("byte-order-mark", mark + _file("title: A").encode(encoding)) == [(1, 1)]


def test_a_mark_is_told_of_front_matter_that_cannot_be_read() -> None:
    """A mark is told beside what else is wrong with a file."""
    assert {"byte-order-mark", "invalid-yaml"} == {found.name for found in compiled({"reviews/a.md": "\ufeff---\na: [\n---\n"}).diagnostics}


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("toc: true\ntoc: false", "The key `toc` stands here twice; the first counts."),
        ("title: A\ntitle: B", "The key `title` stands here twice; the first counts."),
        ("title:\ntitle: B", "The key `title` stands here twice; the second counts."),
        ("paper:\n  title: A\n  title: A", "The key `title` stands here twice; the first counts."),
    ],
)
def test_a_key_that_stands_twice_is_told(front: str, message: str) -> None:
    """Any key that stands twice in one table is told, with the one that counts."""
    assert [message] == [found.message for found in _found("duplicate-key", _file(front))]


def test_a_key_in_two_tables_is_no_double() -> None:
    """One key in two tables is none that stands twice."""
    assert not _found("duplicate-key", _file("title: A\nextra:\n  title: B"))


def test_the_value_that_counts_is_read() -> None:
    """Of a key that stands twice, the first that has a value is read."""
    site = compiled({"reviews/a.md": _file("title:\ntitle: LoRA")})

    assert "LoRA" in next(page.title for page in site.plan.pages if page.address == "/reviews/a/")


@pytest.mark.parametrize(
    "front",
    [
        "tags: [#a, #b]",
        "title: A\n\ttoc: true",
        "title: [a, b",
        "k: ]\nl: {",
        'title: "A',
        "title:A",
        "a: b: c: d\n - e",
        "x: 'a' 'b\n\t",
        "? [",
        "é：1",
    ],
)
def test_front_matter_that_cannot_be_mended_is_told(front: str) -> None:
    """Whatever is wrong with front matter, it is told, and nothing is raised."""
    assert compiled({"reviews/a.md": _file(front)}).diagnostics


def test_many_values_without_quotes_are_read_at_once() -> None:
    """Front matter with many values that YAML does not read as text is read all the same."""
    front = "\n".join(f"k{number}: [{number}] A: B" for number in range(30))

    assert len(_found("unquoted-text", _file(f"title: A\n{front}"))) == 30


def test_a_list_next_to_a_value_without_quotes_stays_a_list() -> None:
    """Only the value that YAML does not read is taken for text; a list with a comment beside it is none."""
    site = compiled({"reviews/a.md": _file("title: [리뷰] A: B\ntags: [a, b] # both")})

    assert [(found.line, found.column) for found in site.diagnostics if found.name == "unquoted-text"] == [(2, 8)]


@pytest.mark.parametrize("quote", ["'", '"'])
def test_an_open_quote_is_told_where_it_opens(quote: str) -> None:
    """The place is the quote that is never closed, not the end of the front matter at which YAML notices."""
    (found,) = compiled({"reviews/a.md": f"---\n{DAY}title: {quote}open\nlang: en\n---\n\nText.\n"}).diagnostics

    assert (found.name, found.line, found.column) == ("invalid-yaml", 3, 8)
    assert "this quote is never closed" in found.message
