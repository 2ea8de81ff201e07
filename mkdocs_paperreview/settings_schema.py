# SPDX-License-Identifier: MIT
"""The table of settings to a JSON Schema of `mkdocs.yml`, for editors: of `plugins`, it looks at the entry `paperreview` only."""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs_paperreview.language_tags import LANGUAGE
from mkdocs_paperreview.settings import OPTIONS, Option

__all__ = ["settings_schema"]

_LANGUAGE: Mapping[str, object] = {
    "pattern": LANGUAGE,
    "patternErrorMessage": "Write a language tag, such as `ko`, `en` or `pt-BR`.",
}
_PART = r"(?!\.{1,2}(?:/|$))[^/]+"
_ADDRESS_PART = r"(?!\.{1,2}/)(?:[^/{}\s\\?#%]|\{(?:path|slug|year|month|day)\})+"
_RULE = "^(?:[Pp][Rr][0-9]{3}|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)$"
_SEVERITY: Mapping[str, object] = {"enum": ["error", "warning", "note", "off", False]}
_SEVERITIES: Mapping[str, object] = {"type": "object", "patternProperties": {_RULE: _SEVERITY}, "additionalProperties": False}
_AT_LEAST_ONE: Mapping[str, object] = {"type": ["integer", "null"], "minimum": 1}

# In words that draft 7 has, too, as many editors know no later one; `patternErrorMessage` is VS Code's own, and others pass over it.
_HOLDS: Mapping[str, Mapping[str, object]] = {
    "reviews_dir": {
        "type": ["string", "null"],
        "pattern": f"^(?:\\./)?/*{_PART}(?:/{_PART})*/*$",
        "patternErrorMessage": "Write a folder below docs_dir, such as `reviews`.",
    },
    "languages": {
        "type": ["string", "array", "null"],
        **_LANGUAGE,
        "items": {"type": "string", **_LANGUAGE},
        "minItems": 1,
    },
    "timezone": {
        "type": ["string", "null"],
        "pattern": r"^(?:UTC|GMT|[A-Z]{3}|[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+)$",
        "patternErrorMessage": "Write the name of a time zone, such as `Asia/Seoul` or `UTC`.",
    },
    "permalink": {
        "type": ["string", "null"],
        "pattern": rf"^/(?=.*\{{(?:path|slug)\}})(?:{_ADDRESS_PART}/)+$",
        "patternErrorMessage": "Write a path that starts and ends with a slash and holds `{path}` or `{slug}`, as in `/reviews/{path}/`.",
    },
    "markdown": {"enum": ["github", "mkdocs", None]},
    "on_error": {"enum": ["stop", "skip", None]},
    "ignore_tags": {"type": ["array", "null"], "items": {"type": ["string", "number"]}},
    "min_reviews_per_tag_page": _AT_LEAST_ONE,
    "page_size": _AT_LEAST_ONE,
    "cards_on_home": _AT_LEAST_ONE,
    "search": {
        "type": ["object", "null"],
        "properties": {"engine": {"enum": ["paperreview", "material", "both", None]}},
        "additionalProperties": False,
    },
    "rules": {
        "type": ["object", "null"],
        "patternProperties": {_RULE: {"anyOf": [_SEVERITY, _SEVERITIES]}},
        "additionalProperties": _SEVERITIES,  # by path
    },
}


def settings_schema() -> dict[str, object]:
    """The schema of a `mkdocs.yml`, whose plugins may be a list or a table."""
    entry = {"properties": {"paperreview": {"$ref": "#/$defs/paperreview"}}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mkdocs.yml with mkdocs-paperreview",
        "description": "The settings of the plugin `paperreview`. Everything else is left to others.",
        "type": "object",
        "properties": {"plugins": {"type": ["array", "object", "null"], "items": {"type": ["string", "object"], **entry}, **entry}},
        "$defs": {
            "paperreview": {
                "description": "A review site made of a folder of Markdown paper reviews.",
                "type": ["object", "null"],
                "properties": {option.name: _property(option) for option in OPTIONS},
                "additionalProperties": False,
            }
        },
    }


def _property(option: Option) -> Mapping[str, object]:
    return {"description": option.doc, **_HOLDS.get(option.name, {}), "default": option.default}
