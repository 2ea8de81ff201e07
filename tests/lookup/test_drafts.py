# SPDX-License-Identifier: MIT
"""A new review's text, made of any words, is read as the very same words; and the template is that of the table of fields."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.lookup.categories import category_names
from mkdocs_paperreview.lookup.draft import Draft
from mkdocs_paperreview.lookup.identity import Identity, identity_of
from mkdocs_paperreview.lookup.known import KnownPaper, one_line
from mkdocs_paperreview.review.front_matter.fields import FIELDS, Field, Kind
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.front_matter.template import Value, front_matter
from mkdocs_paperreview.rules.judge import examined
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Document
from tests.conftest import document, reading

DAY = date(2026, 1, 6)
SAMPLES: Mapping[Kind, Value] = {
    Kind.TEXT: "A: b, [c] # d",
    Kind.NAMES: ("O'Leary, Jr.", "박다온", "yes"),
    Kind.TAGS: ("C#", "Graph, Theory", "no", "찻잎"),
    Kind.DATE: "2026-01-06",
    Kind.TRUTH: "true",
    Kind.TEXTS: {"ko": "", "en": "word " * 100 + "- # : end"},
    Kind.ADDRESS: "/ai/tea/",
    Kind.ADDRESSES: ("/old/tea/", "/older/"),
}
words = some.text(max_size=300)
# What else a name holds leads to where its bearer works, and one that is a word in small letters is a key of a site's own list of people.
letters_of_people = some.characters(categories=("L", "M", "Zs")) | some.sampled_from("'’-.:#&!|>%@\"[]{}")
names_of_people = some.text(letters_of_people, max_size=300).filter(lambda name: not re.fullmatch("[a-z]+", name.strip()))


def draft(title: str = "T", paper: KnownPaper | None = None) -> Draft:
    return Draft(title, DAY, None, paper, ("ko", "en"), labels_in("ko"))


def form(text: str) -> Form:
    return Form(document(text), settings_from())


def read(field: Field, text: str) -> object:
    found = form(text)
    assert not found.document.problems
    readers = {
        Kind.TEXT: found.text,
        Kind.NAMES: found.names,
        Kind.TAGS: lambda name: tuple(tag.value for tag in found.tags(name)),
        Kind.DATE: lambda name: found.moment(name) and str(found.moment(name).iso),
        Kind.TRUTH: lambda name: str(found.truth(name)).lower(),
        Kind.TEXTS: lambda name: dict(found.by_language(name)),
        Kind.ADDRESS: found.text,
        Kind.ADDRESSES: found.texts,
    }
    return readers[field.kind](field.name)


# A list of tables is never known of a new review.
WRITTEN = [field for field in FIELDS if field.kind is not Kind.RESULTS]


@pytest.mark.parametrize("field", WRITTEN, ids=lambda field: field.name)
def test_every_field_is_written_as_it_is_read(field: Field) -> None:
    """A value of any field of the table, written by the template, is read as that value; empty texts are left out."""
    sample = SAMPLES[field.kind]
    expected = {language: text for language, text in sample.items() if text} if isinstance(sample, Mapping) else sample

    assert expected == read(field, front_matter({field.name: sample}, {}, {}))


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_field_is_written_under_a_key_it_is_read_from(field: Field) -> None:
    """The key of a field's example, which is the one that is written, is one of its keys."""
    assert field.key in field.keys


def test_fields_stand_in_the_order_of_the_table() -> None:
    """All fields at once stand in the table's order, however they were given."""
    text = front_matter({field.name: SAMPLES[field.kind] for field in reversed(WRITTEN)}, {}, {})
    keys = [key.value for key, _ in form(text).document.front]

    assert [field.key for field in WRITTEN] == keys


def test_what_is_offered_is_what_the_table_says() -> None:
    """Without any value, the fields that belong into a new review stand as comments, and no other."""
    lines = front_matter({}, {}, {}).splitlines()[1:-1]

    assert [f"# {field.example}" for field in FIELDS if field.in_new] == lines


def test_all_that_is_known_of_a_paper_is_a_field() -> None:
    """Each name under which something of a paper is known is a field of the table, or is told to the author."""
    told = {"remarks", "notice"}
    renamed = {"title": "original_title"}

    assert {renamed.get(name, name) for name in KnownPaper.__slots__} - told <= {field.name for field in WRITTEN}


@given(words, words, some.lists(names_of_people, max_size=5))
def test_any_words_are_read_as_they_were_known(title: str, abstract: str, names: list[str]) -> None:
    """Title, abstract and names of any characters are read from the draft as they are known, and nothing is a problem."""
    known = KnownPaper(one_line(title) or "T", tuple(filter(None, map(one_line, names))), one_line(abstract))
    found = reading(draft("T", known).text, "reviews/2026-01-06-t.md")

    assert found.review
    assert not found.problems
    assert (known.title, known.authors) == (found.review.paper.title, found.review.paper.authors)
    assert ([known.abstract] if known.abstract else []) == [text for _, text in found.review.abstract]


def test_a_long_name_ends_with_a_word() -> None:
    """Of a long title, a file's name has as many whole words as there is room for."""
    assert draft("On the Unreasonable Length of Titles, " * 10).name == (
        "2026-01-06-on-the-unreasonable-length-of-titles-on-the-unreasonable-length-of-titles-on-the.md"
    )


def test_a_name_does_not_end_with_a_language() -> None:
    """A title whose last word is the tag of a language does not say which language the review is in."""
    assert draft("Translating into En").name == "2026-01-06-translating-into-en-review.md"


@given(words)
def test_any_title_names_a_file(title: str) -> None:
    """A file's name begins with the day, ends with `.md`, is short, and says nothing of a language."""
    name = draft(one_line(title) or "T").name

    assert name.startswith("2026-01-06-")
    assert name.endswith(".md")
    assert len(name.encode()) < 255
    assert not set('/\\:*?"<>|\0') & set(name)
    assert reading("---\ntitle: T\n---\n\nText in English.\n", f"reviews/{name}").review.lang == "en"  # type: ignore[union-attr]


@given(words)
def test_remarks_are_comments(remark: str) -> None:
    """Whatever a service remarks is a comment, and changes nothing of what is read."""
    text = front_matter({"title": "T", "venue": "V"}, {"venue": one_line(remark), "authors": one_line(remark)}, {})
    found: Document = document(text)

    assert not found.problems
    assert [(key.value, getattr(node, "value", None)) for key, node in found.front] == [("title", "T"), ("venue", "V")]


SICI = "10.1002/(SICI)1097-4636(1999)43:4<338::AID-X2>3.0.CO;2-J"
NAMED = {
    "2601.02256": Identity("arxiv", "2601.02256"),
    "2601.02256v4": Identity("arxiv", "2601.02256"),
    "hep-th/9901001": Identity("arxiv", "hep-th/9901001"),
    "10.1038/s41586-021-03819-2": Identity("doi", "10.1038/s41586-021-03819-2"),
    "https://dx.doi.org/10.1145/3292500.3330701": Identity("doi", "10.1145/3292500.3330701"),
    "https://doi.org/10.1145%2F3292500.3330701": Identity("doi", "10.1145/3292500.3330701"),
    "https://doi.org/10.1002/(SICI)1097-4636(1999)43:4%3C338::AID-X2%3E3.0.CO;2-J": Identity("doi", SICI),
    SICI: Identity("doi", SICI),
    "https://link.example.org/content/pdf/10.1007/978-3-030-58452-8_13.pdf": Identity("doi", "10.1007/978-3-030-58452-8_13"),
    "10.48550/ARXIV.2601.02256": Identity("arxiv", "2601.02256"),
    "https://openreview.net/forum?id=YicbFdNTTy": Identity("openreview", "YicbFdNTTy"),
    "https://openreview.net/attachment?name=pdf&id=YicbFdNTTy": Identity("openreview", "YicbFdNTTy"),
    "openreview:_VjQlMeSB_J": Identity("openreview", "_VjQlMeSB_J"),
    "YicbFdNTTy": Identity("openreview", "YicbFdNTTy"),
}
NO_NAMES = [
    "",
    "attention",
    "Transformer",
    "2026-01-06",
    "1234567890",
    "2613.00001",
    "https://example.org/2601",
    "gpt-4-report",
    "논문 제목",
]


@pytest.mark.parametrize(("written", "expected"), NAMED.items())
def test_a_paper_is_known_by_what_was_typed(written: str, expected: Identity) -> None:
    """Ids and addresses of arXiv, OpenReview and DOIs name a paper."""
    assert expected == identity_of(written)


@pytest.mark.parametrize("written", NO_NAMES)
def test_words_are_no_papers(written: str) -> None:
    """Words, dates and other addresses name none."""
    assert identity_of(written) is None


def test_every_category_can_be_a_tag() -> None:
    """Each name that arXiv's categories are given here is one that no rule on tags complains of."""
    names = json.loads((files("mkdocs_paperreview.lookup") / "categories.json").read_text(encoding="utf-8"))
    found = reading(front_matter({"title": "T", "date": DAY.isoformat(), "tags": tuple(dict.fromkeys(names.values()))}, {}, {}))

    assert list(category_names(names)) == list(found.review.tags)  # type: ignore[union-attr]
    assert [each.name for each in examined(found, settings_from())] == ["too-many-tags"]


def test_categories_of_one_name_are_one_tag() -> None:
    """Two categories of one name are one tag, and codes of other schemes are none."""
    assert category_names(["cs.LG", "stat.ML", "68T07", "I.2.7", "cs.AI"]) == ("Machine Learning", "Artificial Intelligence")
