# SPDX-License-Identifier: MIT
"""Values of fields to front matter: YAML in the order of the field table, quoted wherever YAML would not read back what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from mkdocs_paperreview.review.front_matter.fields import FIELDS, Field, Kind
from mkdocs_paperreview.review.moment import Moment
from mkdocs_paperreview.source.yaml_text import scalar

__all__ = ["Value", "front_matter", "listed", "written_moment", "written_text"]

Value = str | bool | tuple[str, ...] | tuple[tuple[str, str], ...]

_PLAIN_DAY = re.compile(r"[\d: +-]+")
# What a YAML reader takes for the end of a line, or refuses.
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")


def listed(value: Value | None) -> list[str]:
    """The texts of a value that is a list; none of any other."""
    return [each for each in value if isinstance(each, str)] if isinstance(value, tuple) else []


def front_matter(values: Mapping[str, Value], comments: Iterable[str] = ()) -> str:
    """The lines from `---` to `---`: the fields that have a value, under the keys that the reference shows; then the comments."""
    lines = [_line(field, values[field.name]) for field in FIELDS if values.get(field.name) not in (None, "", ())]
    return "\n".join(["---", *lines, *(f"# {_on_a_line(comment)}" for comment in comments), "---", ""])


def written_moment(moment: Moment) -> str:
    """A date as it is best written: a zone only where its author wrote one."""
    zone = moment.when.strftime("%z") if not hasattr(moment.when.tzinfo, "key") else ""
    form = "%Y-%m-%d %H:%M:%S" if moment.has_time else "%Y-%m-%d"
    return f"{moment.when.strftime(form).rjust(10, '0')} {zone}".strip()


def written_text(text: str) -> str:
    """A text on one line: as it is where YAML reads it so, else between quotes."""
    return scalar(_UNSAFE.sub(" ", text).strip())


def _on_a_line(comment: str) -> str:
    return _UNSAFE.sub(" ", comment.replace("\n", " "))


def _line(field: Field, value: Value) -> str:
    if isinstance(value, bool):
        return f"{field.key}: {str(value).lower()}"
    if isinstance(value, str):
        is_day = field.kind is Kind.DATE and _PLAIN_DAY.fullmatch(value)
        return f"{field.key}: {value if is_day else written_text(value)}"
    if field.kind is Kind.TEXTS:
        pairs = [each for each in value if isinstance(each, tuple)]
        if len(pairs) == 1 and not pairs[0][0]:
            return f"{field.key}: {written_text(pairs[0][1])}"
        return "\n".join([f"{field.key}:", *(f"  {language}: {written_text(text)}" for language, text in pairs)])
    if field.kind is Kind.NAMES and len(value) == 1 and not re.search(r",|\band\b", str(value[0])):
        return f"{field.key}: {written_text(str(value[0]))}"
    return f"{field.key}: [{', '.join(written_text(str(each)) for each in value)}]"
