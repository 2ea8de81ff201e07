# SPDX-License-Identifier: MIT

from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.source.decode import MAX_BYTES, decoded
from mkdocs_paperreview.source.meta_lines import MAX_FRONT_MATTER
from mkdocs_paperreview.source.problem import Unreadable
from tests.conftest import document

READ = {
    "UTF-8": ("한글 text".encode(), "한글 text"),
    "UTF-8 with a mark": (codecs.BOM_UTF8 + "한글".encode(), "한글"),
    "UTF-16 little endian": (codecs.BOM_UTF16_LE + "한글".encode("utf-16-le"), "한글"),
    "UTF-16 big endian": (codecs.BOM_UTF16_BE + "한글".encode("utf-16-be"), "한글"),
    "UTF-32": (codecs.BOM_UTF32_LE + "한글".encode("utf-32-le"), "한글"),
    "CRLF": (b"a\r\nb\r\n", "a\nb\n"),
    "CR": (b"a\rb\r", "a\nb\n"),
    "mixed line ends": (b"a\r\nb\rc\n", "a\nb\nc\n"),
    "NFD": (unicodedata.normalize("NFD", "한글 é").encode(), "한글 é"),
    "nothing": (b"", ""),
    "letters beyond the first plane": ("𝔸 🎓".encode(), "𝔸 🎓"),
}
REFUSED = {
    "CP949": ("안녕 논문".encode("cp949"), "unreadable-encoding", 0),
    "Latin-1": ("abc é".encode("latin-1"), "unreadable-encoding", 4),
    "half a letter at the end": ("한글".encode()[:-1], "unreadable-encoding", 1),
    "a NUL": (b"ab\0c", "unreadable-encoding", 2),
    "half a UTF-16": (codecs.BOM_UTF16_LE + b"a", "unreadable-encoding", 0),
    "too much": (b"x" * (MAX_BYTES + 1), "oversized-review", 0),
}


def test_what_is_no_text_is_said_to_be_none() -> None:
    """Of a picture or a program under the name of a text, nobody is only told to save it anew."""
    with pytest.raises(Unreadable, match="this is no text"):
        decoded(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")


@pytest.mark.parametrize(("content", "expected"), READ.values(), ids=READ)
def test_text_is_read(content: bytes, expected: str) -> None:
    """Every encoding that says what it is gives composed text with single line ends."""
    assert expected == decoded(content)


@pytest.mark.parametrize(("content", "rule", "at"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_text_is_refused(content: bytes, rule: str, at: int) -> None:
    """Bytes that cannot be read without guessing are refused at the first of them."""
    with pytest.raises(Unreadable) as refused:
        decoded(content)

    assert (rule, at) == (refused.value.problem.rule, refused.value.problem.span.start)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"x" * (MAX_BYTES + 1), "has 4.1 MiB; a review has at most 4 MiB."),
        (b"---\na: " + b"x" * MAX_FRONT_MATTER + b"\n---\n", "has 65 KiB; at most 64 KiB are read."),
    ],
)
def test_what_is_too_large_is_larger_than_its_limit(content: bytes, said: str) -> None:
    """A size is rounded up, so that a byte too much is not said to be what is allowed."""
    assert [problem.message.endswith(said) for problem in document(content).problems] == [True]


def test_korean_in_cp949_is_named() -> None:
    """The hint names CP949 where the bytes read as Korean in it."""
    with pytest.raises(Unreadable) as refused:
        decoded("논문 리뷰".encode("cp949"))

    assert refused.value.problem.hint == "It reads as Korean in CP949 (EUC-KR). Save the file as UTF-8."


def test_latin_1_is_not_taken_for_korean() -> None:
    """The hint does not name CP949 where the bytes are something else."""
    with pytest.raises(Unreadable) as refused:
        decoded("café.".encode("latin-1"))

    assert refused.value.problem.hint == "Save the file as UTF-8."


@pytest.mark.parametrize("size", [MAX_BYTES - 1, MAX_BYTES])
def test_the_largest_file_is_read(size: int) -> None:
    """A file of exactly the greatest size is still read."""
    assert size == len(decoded(b"x" * size))


@given(some.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    """Whatever a file holds, it becomes a document."""
    assert document(content).path == "reviews/a.md"


@given(some.text(max_size=400))
def test_no_text_raises(text: str) -> None:
    """Whatever text a file holds, it becomes a document."""
    assert document(text.encode("utf-8", "surrogatepass")).path == "reviews/a.md"


@given(some.text(alphabet="-+.:=[]{}&*!|>'\"#%@`~?, \t\n\r가a0\u200b\ufeff", max_size=120))
def test_no_front_matter_raises(front: str) -> None:
    """Whatever stands between two `---` lines, the file becomes a document."""
    assert document(f"---\n{front}\n---\ntext").path == "reviews/a.md"


@given(some.text(alphabet="-+.:=[]{}'\"#, \n가a0", max_size=120))
def test_no_toml_raises(front: str) -> None:
    """Whatever stands between two `+++` lines, the file becomes a document."""
    assert document(f"+++\n{front}\n+++\ntext").path == "reviews/a.md"


@given(some.binary(max_size=200) | some.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")), some.integers(0, 400))
def test_a_place_lies_in_the_text(content: bytes, offset: int) -> None:
    """The line and the column of any character lie within the text."""
    read = document(content)
    line, column = read.place(offset)

    assert 1 <= column <= len(read.text.split("\n")[line - 1]) + 1


@given(some.text(alphabet="가a \n", max_size=80), some.integers(0, 80))
def test_a_place_leads_back(text: str, offset: int) -> None:
    """Line and column lead back to the character that they are of."""
    read = document(text)
    line, column = read.place(offset)

    assert min(offset, len(read.text)) == sum(len(before) + 1 for before in read.text.split("\n")[: line - 1]) + column - 1


@given(some.binary(max_size=200))
def test_a_problem_lies_in_the_text(content: bytes) -> None:
    """A problem points at characters that are there."""
    read = document(b"---\n" + content + b"\n---\n")

    assert all(0 <= problem.span.start <= len(read.text) for problem in read.problems)
