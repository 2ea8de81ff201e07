# SPDX-License-Identifier: MIT
"""The JSON Schema of front matter: it knows every key of the table, takes what is read, and refuses what the reading complains of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jsonschema import Draft7Validator, Draft202012Validator

from mkdocs_paperreview.review.front_matter.fields import FIELDS, Kind
from mkdocs_paperreview.review.front_matter.schema import front_matter_schema
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.source.document import Given, read_document
from mkdocs_paperreview.source.nodes import Items, Node, Table
from tests.conftest import reading, rules_in

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = front_matter_schema()
PROPERTIES = SCHEMA["properties"]
REVIEWS = sorted([*(ROOT / "docs" / "reviews").rglob("*.md"), *(ROOT / "site_template" / "docs" / "reviews").rglob("*.md")])
EXAMPLES = [(rule.name, path, text) for rule in RULES for path, text in rule.right.items() if len(text) < 10_000]
KEYS = [(field, key) for field in FIELDS for key in field.keys]


def value(node: Node) -> object:
    """What an editor takes a node for: the types of YAML 1.2."""
    if isinstance(node, Items):
        return [value(item) for item in node]
    if isinstance(node, Table):
        return {key.value: value(item) for key, item in node}
    written = node.value
    if node.quoted or not re.fullmatch(r"|true|false|[-+]?\d+(?:\.\d*)?", written):
        return written
    return (
        {"": None, "true": True, "false": False}[written]
        if written in {"", "true", "false"}
        else float(written)
        if "." in written
        else int(written)
    )


def complaints(content: bytes | str) -> list[str]:
    """What the schema has against the front matter of a file: the keys, and which word of the schema refuses them."""
    document = read_document(Given("reviews/a.md", content.encode() if isinstance(content, str) else content))
    return [
        f"{'/'.join(map(str, each.path))}: {each.validator}" for each in Draft202012Validator(SCHEMA).iter_errors(value(document.front))
    ]


def of(front: str) -> list[str]:
    return complaints(f"---\n{front}\n---\n\nText.\n")


def test_it_is_a_schema() -> None:
    """The schema is a valid one of draft 2020-12, and, but for the draft's name, of draft 7, which most editors know."""
    Draft202012Validator.check_schema(SCHEMA)
    Draft7Validator.check_schema({name: part for name, part in SCHEMA.items() if name != "$schema"})

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(("field", "key"), KEYS, ids=lambda part: part if isinstance(part, str) else "")
def test_every_key_is_described(field: object, key: str) -> None:
    """Each key that a field is read from has the table's sentence, and an example that is valid."""
    described = PROPERTIES[key]

    assert described["description"].startswith(field.doc)  # type: ignore[attr-defined]
    assert not list(Draft202012Validator(SCHEMA).iter_errors({key: described["examples"][0]}))


def test_no_key_is_made_up() -> None:
    """Besides the keys of fields, there are only the tables in which fields may stand."""
    assert set(PROPERTIES) - {key for _, key in KEYS} == {"extra", "params", "taxonomies"}


def test_another_key_says_which_it_is_read_as() -> None:
    """Who meets a field under another name is told its usual one."""
    assert PROPERTIES["lastmod"]["description"].endswith("Read as `updated`.")
    assert "Read as" not in PROPERTIES["updated"]["description"]


@pytest.mark.parametrize("path", REVIEWS, ids=lambda path: path.name)
def test_the_example_reviews_are_valid(path: Path) -> None:
    """The front matter of each review of the example site and of the starter is taken."""
    assert not complaints(path.read_bytes())


@pytest.mark.parametrize(("path", "text"), [example[1:] for example in EXAMPLES], ids=[f"{name}-{path}" for name, path, _ in EXAMPLES])
def test_the_right_examples_of_rules_are_valid(path: str, text: str) -> None:
    """What a rule shows as right is taken."""
    assert not complaints(text), path


# Rules on a single value, which a schema can know, too.
KNOWN = ("wrong-type", "malformed-date", "invalid-permalink", "malformed-arxiv-id", "malformed-doi")


@pytest.mark.parametrize("name", KNOWN)
def test_the_wrong_examples_of_such_rules_are_refused(name: str) -> None:
    """What a rule on the form of a value shows as wrong is refused."""
    rule = next(rule for rule in RULES if rule.name == name)

    assert any(complaints(text) for text in rule.wrong.values())


RIGHT = (
    "results: [{model: A, dataset: B, metric: Accuracy, value: 85.3, unit: '%'}]",
    "title: 3",
    "title: [논문리뷰] A",
    "title:",
    "tags: a, b",
    "tags: [a, [b, 3], c]",
    "tags:\n- a\n- b",
    "tags: 2026",
    "author: Jane Doe",
    "authors: [A, B]",
    "authors: [{name: A}, {name: B, affiliation: C}]",
    "author: {name: A}",
    "abstract: One text.",
    'abstract: {ko: "", en: …}',
    "abstract: {pt-BR: a, zh-Hant: b}",
    "draft: false",
    "draft: yes",
    'draft: "True"',
    "published: 2026-01-06",
    "published: false",
    "permalink: /논문/lora/",
    "permalink: a.html",
    "url: https://example.org/paper",
    "redirect_from: /a/",
    "redirect_from: [/a/, /b/]",
    "aliases: [Another name of this note]",
    "arxiv: 2601.02256",
    'arxiv: "2601.02256v2"',
    "arxiv: https://arxiv.org/abs/2601.02256",
    "arxiv: hep-th/9901001",
    "doi: https://doi.org/10.1145/3292500.3330701",
    "lang: pt_BR",
    "paper: https://example.org/paper.pdf",
    "paper: {title: T, url: https://example.org, authors: [A]}",
    "extra: {tags: [a], other: {x: 1}}",
    "params: [not a table]",
    "hide: [toc]\nlayout: post\nanything: {at: all}",
    "year: 2017",
)
WRONG = {
    "results: [{model: A, dataset: B, metric: C}]": "results/0: required",
    "title: {a: b}": "title: type",
    "title: [a, b]": "title: type",
    "tags: {a: b}": "tags: type",
    "tags: [{a: b}]": "tags/0: type",
    "authors: [[A]]": "authors/0: type",
    "authors: [{first: A}]": "authors/0: required",
    "author: true": "author: type",
    "abstract: [a, b]": "abstract: type",
    "abstract: {ko: [a]}": "abstract/ko: type",
    "abstract: {한국어: a}": "abstract: pattern",
    "draft: maybe": "draft: pattern",
    "draft: [true]": "draft: type",
    "draft: 2026-01-06": "draft: pattern",
    "published: soon": "published: anyOf",
    "permalink: /a b/": "permalink: pattern",
    "permalink: /a/../b/": "permalink: pattern",
    "permalink: [/a/]": "permalink: type",
    "redirect_from: [/a b/]": "redirect_from/0: pattern",
    "redirect_from: {a: /b/}": "redirect_from: type",
    "arxiv: attention": "arxiv: pattern",
    "doi: attention": "doi: pattern",
    "lang: Korean language": "lang: pattern",
    "extra: {draft: maybe}": "extra: anyOf",
}


@pytest.mark.parametrize("front", RIGHT)
def test_what_is_read_is_taken(front: str) -> None:
    """Each way in which a field may be written is taken, and read without a problem."""
    lines = front if front.startswith("title") else f"title: T\n{front}"
    read = rules_in(reading(f"---\ndate: 2026-01-06\n{lines}\n---\n\nText.\n"))

    assert not of(front)
    assert [rule for rule in read if rule != "unquoted-text"] == []


@pytest.mark.parametrize(("front", "complaint"), WRONG.items())
def test_what_is_of_another_kind_is_refused(front: str, complaint: str) -> None:
    """A value of another kind than its field's is refused, at its place."""
    assert [complaint] == of(front)


DATES = [
    *("2026-01-06", "2026/1/6", "2026.01.06", "20260106", "2026년 1월 6일", "January 6, 2026", "6 Jan 2026", "Tue, 6 Jan 2026"),
    *("2026-01-06 22:00", "2026-01-06T22:00:00Z", "2026-01-06 20:30:00 +0900", "2026-01-06 20:30:00.123+09:00", "2026-01-06 09:00 KST"),
]
NO_DATES = [
    "soon",
    "01/02/2023",
    "2026",
    "2026-01",
    "2026-1-6-7",
    "2026-01/06",
    "yesterday 2026",
    "22:00",
    "2026-01-06 noon",
    "[2026-01-06]",
    "true",
]


@pytest.mark.parametrize("written", DATES)
def test_a_date_is_taken(written: str) -> None:
    """Every form of a date that the guide names is taken."""
    assert not of(f"date: {written}")
    assert not rules_in(reading(f"---\ntitle: T\ndate: {written}\n---\n\nText.\n"))


@pytest.mark.parametrize("written", NO_DATES)
def test_what_is_no_date_is_refused(written: str) -> None:
    """What the reading cannot take for a date is refused."""
    assert of(f"date: {written}")
    assert "malformed-date" in rules_in(reading(f"---\ntitle: T\ndate: {written}\n---\n\nText.\n"))


@given(some.from_regex(re.compile(PROPERTIES["date"]["pattern"], re.ASCII)))
def test_a_date_that_is_taken_has_the_form_of_one(written: str) -> None:
    """Whatever the schema takes for a date, the reading takes for one, too; its day may not exist, or its zones may differ."""
    found = reading(f'---\ntitle: T\ndate: "{written.strip()}"\n---\n\nText.\n')

    assert not [problem for problem in found.problems if problem.rule == "malformed-date" and "is not a date" in problem.message]


def test_every_kind_is_tried() -> None:
    """The lists above have a right and a wrong value for each kind of field."""
    kinds: Mapping[str, Kind] = {key: field.kind for field, key in KEYS}
    tried = [{kinds[front.split(":")[0]] for front in fronts if front.split(":")[0] in kinds} for fronts in (RIGHT, WRONG)]

    assert all(found | {Kind.DATE} == set(Kind) for found in tried)
