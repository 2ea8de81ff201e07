# SPDX-License-Identifier: MIT

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.imports.front_matter import front_matter
from mkdocs_paperreview.imports.importing import Gathered, imported
from mkdocs_paperreview.imports.plain_text import blocks_of, plain_markdown
from mkdocs_paperreview.imports.reading import Choice, Picked
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.review.front_matter.fields import FIELDS
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from tests.conftest import document, reading

DAY = date(2026, 1, 6)
CHOICE = Choice(settings_from(), date(2026, 3, 1))
LETTERS = some.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))
TEXT = some.text(LETTERS, min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(bool)
PIECES = some.sampled_from(
    [
        *("Text of a line.", "# A title", "## A section", "**저자:** Kim, Lee", "> **링크:** [PDF](https://arxiv.org/abs/2401.01234)"),
        *("#tag #other", "```", "```markdown", "    code", "{% include x.html %}", "{% raw %}", "{{ page.x }}", "{{< chart >}}", "{: .x}"),
        *("![a](b.png)", "[[note]]", "<Callout>", "</Callout>", "export const x = 1", "import a from 'b'", "한국어 / English", "논문 소개"),
        *("", "", "---", "===", "| a | b |", "|---|---|", "[^1]: note", "$x_{1}$", "{/* c */}", "2026년 1월 6일", "https://example.org"),
    ]
)
CODE = ("import a", "export const", "{% ", "{: .x}", "```markdown")
PROSE = some.lists(PIECES.filter(lambda piece: not piece.startswith(CODE)), max_size=14, unique=True).map("\n".join)
BODIES = some.lists(PIECES, max_size=14, unique=True).map("\n".join)
PATHS = some.sampled_from(["_posts/2026-01-06-a.md", "content/a/index.md", "a.mdx", "a-kor.md", "src/content/a.md", "a.md"])


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text)))


def text_of(body: str, path: str) -> str:
    outcome = imported([Gathered(Tree({path}), [Picked(Given(path, body.encode()), path, DAY)])], CHOICE)
    return "".join(review.text for review in outcome.reviews)


@given(
    title=TEXT,
    names=some.lists(TEXT, min_size=2, max_size=3),
    abstract=some.dictionaries(some.sampled_from(["ko", "en"]), TEXT, min_size=2),
)
def test_what_is_written_is_read_again(title: str, names: list[str], abstract: Mapping[str, str]) -> None:
    """A field reads back as it was written, whatever it holds."""
    read = document(front_matter({"title": title, "tags": tuple(names), "abstract": tuple(abstract.items())}))
    front = {key.value: node for key, node in read.front}

    assert not read.problems
    assert unicodedata.normalize("NFC", title) == front["title"].value  # type: ignore[union-attr]
    assert [unicodedata.normalize("NFC", name) for name in names] == [item.value for item in front["tags"]]  # type: ignore[union-attr]
    written = [(key.value, node.value) for key, node in front["abstract"]]  # type: ignore[union-attr]
    assert written == [(key, unicodedata.normalize("NFC", text)) for key, text in abstract.items()]


def test_every_field_can_be_written() -> None:
    """The order and the keys of front matter are those of the table of fields."""
    text = front_matter({field.name: "x" for field in FIELDS})

    assert [line.partition(":")[0] for line in text.split("\n")[1:-2]] == [field.example.partition(":")[0] for field in FIELDS]


@given(body=BODIES, path=PATHS)
def test_whatever_was_written_can_be_imported(body: str, path: str) -> None:
    """No text stops an import, and what comes of it is a review without an error."""
    text = text_of(body, path)

    assert not text or reading(text).review is not None
    assert bool(text) == bool(body.strip())


@given(body=PROSE)
def test_words_of_prose_are_kept(body: str) -> None:
    """Every word of a note's body is in the review: in its text or in its front matter."""
    labels = {"저자", "링크", "PDF", "https", "arxiv", "org", "abs", "markdown", "raw"}

    assert words(body) - words(text_of(f"---\ntitle: T\n---\n{body}", "a.md")) - labels == set()


@given(paragraphs=some.lists(some.lists(TEXT, min_size=1, max_size=3).map("\n".join), max_size=8))
def test_plain_text_keeps_its_paragraphs(paragraphs: list[str]) -> None:
    """Finding headings in a plain text loses no letter of it, and changes no order."""
    text = "\n\n".join(paragraphs)
    made = plain_markdown(blocks_of(text))

    assert re.findall(r"\w", text) == re.findall(r"\w", made)
