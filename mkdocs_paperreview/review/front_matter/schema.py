# SPDX-License-Identifier: MIT
"""The table of fields to a JSON Schema of front matter, for editors.

What the schema takes is read; some of what it refuses would be understood all the same. It keeps to keywords that
draft 7 has, too, because many editors know no later one.
"""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs_paperreview.language_tags import LANGUAGE
from mkdocs_paperreview.review.front_matter.fields import FIELDS, NEEDED_OF_RESULT, NESTED, Field, Kind
from mkdocs_paperreview.source.nodes import plain
from mkdocs_paperreview.source.yaml_front import yaml_table

__all__ = ["Schema", "front_matter_schema"]

Schema = Mapping[str, object]

_SCALAR = ["string", "number", "boolean", "null"]
_MONTH = (
    "(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?"
    "|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)"
)
_DAY = (
    r"^\s*(?:[0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,2}\.?(?![0-9])|[0-9]{8}(?![0-9])"
    r"|[0-9]{4}\s*[년年]\s*[0-9]{1,2}\s*[월月]\s*[0-9]{1,2}\s*[일日]"
    rf"|(?:[A-Za-z]{{3,9}},?\s+)?{_MONTH}\.?\s+[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s+[0-9]{{4}}"
    rf"|(?:[A-Za-z]{{3}},\s+)?[0-9]{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\.?,?\s+[0-9]{{4}})"
    r"(?:(?:\s+|T)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?)?\s*(?:(?:Z|UTC|GMT|KST|JST|[+-][0-9]{2}(?::?[0-9]{2})?)\s*){0,2}$"
)
_PATH = r"(?!(?:[^/]*/)*\.{1,2}(?:/|$))[^\s\\]*"
_TRUTH = r"^\s*(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF)\s*$"

_HOLDS: Mapping[Kind, Schema] = {
    Kind.TEXT: {"type": _SCALAR},
    Kind.NAMES: {
        "type": ["string", "array", "object", "null"],
        "items": {"type": ["string", "number", "object"], "properties": {"name": {"type": "string"}}, "required": ["name"]},
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    },
    Kind.TAGS: {"type": ["string", "number", "array", "null"], "items": {"type": [*_SCALAR, "array"]}},
    Kind.DATE: {"type": ["string", "integer", "null"], "pattern": _DAY, "minimum": 19000101, "maximum": 99981231},
    Kind.TRUTH: {"type": ["boolean", "string", "null"], "pattern": _TRUTH},
    Kind.TEXTS: {
        "type": ["string", "object", "null"],
        "propertyNames": {"pattern": LANGUAGE},
        "additionalProperties": {"type": ["string", "null"]},
    },
    Kind.ADDRESS: {"type": ["string", "null"], "pattern": f"^\\s*{_PATH}\\s*$"},
    Kind.ADDRESSES: {
        "type": ["string", "array", "null"],
        "pattern": f"^\\s*(?:{_PATH}|[^/]*)\\s*$",
        "items": {"type": ["string", "null"], "pattern": f"^\\s*(?:{_PATH}|[^/]*)\\s*$"},
    },
    Kind.RESULTS: {
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "properties": {
                name: {"type": ["string", "number"]} for name in ("model", "dataset", "metric", "value", "task", "unit", "split")
            }
            | {"baseline": {"type": ["string", "number"]}, "direction": {"enum": ["higher", "lower", "up", "down", "↑", "↓"]}},
            "required": list(NEEDED_OF_RESULT),
        },
    },
}


def front_matter_schema() -> dict[str, object]:
    """The schema: every key that a field is read from, and the tables that other generators put fields into."""
    fields = {key: _property(field, key) for field in FIELDS for key in field.keys}
    within = {name: _nested(name, fields.get(name)) for name in NESTED}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Front matter of a paper review",
        "description": "The fields that mkdocs-paperreview reads. Any other key is handed to the theme and to other plugins.",
        "type": "object",
        "properties": fields | within,
        "additionalProperties": True,
    }


def _property(field: Field, key: str) -> Schema:
    said = field.doc if key == field.key else f"{field.doc} Read as `{field.key}`."
    return {"description": said, **_holds(field), "examples": [_example(field)]}


def _holds(field: Field) -> Schema:
    if field.name == "published":  # by some authors, the day on which it was
        return {"anyOf": [_HOLDS[Kind.TRUTH], _HOLDS[Kind.DATE]]}
    return {**_HOLDS[field.kind], "pattern": field.pattern} if field.pattern else _HOLDS[field.kind]


def _nested(name: str, field: Schema | None) -> Schema:
    """A table of fields. `paper` may also be the paper's address."""
    if name == "paper":
        return {**(field or {}), "type": [*_SCALAR, "object"]}
    said = "A table of fields, as Hugo and Zola have it; they are read as if they stood outside."
    return {"description": said, "anyOf": [{"$ref": "#"}, {"not": {"type": "object"}}]}


def _example(field: Field) -> object:
    """The value in the example of a field, as JSON."""
    return plain(yaml_table(field.example, 0, []).entries[0][1])
