# SPDX-License-Identifier: MIT
"""What is known of a review, by field, to its front matter: the table of fields says in which order, under which keys, and how.

A field that is not known yet but that a new review should have stands as a comment, with the table's example.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mkdocs_paperreview.review.front_matter.fields import FIELDS, Field, Kind
from mkdocs_paperreview.source.shortened import shortened
from mkdocs_paperreview.source.yaml_text import folded, listed, scalar

__all__ = ["Value", "front_matter"]

Value = str | Sequence[str] | Mapping[str, str]
_LONGEST_REMARK = 160


def front_matter(values: Mapping[str, Value], remarks: Mapping[str, str], place: Mapping[str, str]) -> str:
    """The lines from `---` to `---`. `remarks` are comments by field, `place` says by language what an empty text waits for."""
    lines = (line for field in FIELDS for line in _lines(field, values.get(field.name), remarks.get(field.name, ""), place))
    return "\n".join(["---", *lines, "---", ""])


def _lines(field: Field, value: Value | None, remark: str, place: Mapping[str, str]) -> Iterator[str]:
    short = shortened(remark, _LONGEST_REMARK)
    comment = f"  # {short}" if short else ""
    if isinstance(value, Mapping):
        yield f"{field.key}:{comment}"
        yield from (_text_or_place(language, text, place.get(language, "")) for language, text in value.items())
    elif value:
        yield f"{field.key}: {_written(field.kind, value)}{comment}"
    elif field.in_new or remark:
        yield f"# {field.example}{comment}"


def _text_or_place(language: str, text: str, place: str) -> str:
    """A text; without one a comment where it goes, as an empty text would promise one."""
    return f"  {language}: {folded(text)}" if text else f"  # {language}: {place}"


def _written(kind: Kind, value: str | Sequence[str]) -> str:
    if not isinstance(value, str):
        return listed(value)
    return value if kind in {Kind.DATE, Kind.TRUTH} else scalar(value)
