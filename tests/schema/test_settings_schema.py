# SPDX-License-Identifier: MIT
"""The JSON Schema of `mkdocs.yml`: it knows every setting of the plugin, and looks at nothing else."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from mkdocs_paperreview.settings import OPTIONS, Option
from mkdocs_paperreview.settings_schema import settings_schema
from mkdocs_paperreview.source.configuration import site_configuration

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = settings_schema()
STARTER = (ROOT / "site_template" / "mkdocs.yml").read_text(encoding="utf-8")


def _settings_tests() -> ModuleType:
    spec = importlib.util.spec_from_file_location("settings_tests", ROOT / "tests" / "settings" / "test_settings.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TRIED = _settings_tests()


def complaints(configuration: object) -> list[str]:
    found = Draft202012Validator(SCHEMA).iter_errors(configuration)
    return [f"{'/'.join(map(str, each.path))}: {each.validator}" for each in found]


def of(**settings: Any) -> list[str]:
    return complaints({"site_name": "Reviews", "plugins": ["search", {"paperreview": settings}]})


def test_it_is_a_schema() -> None:
    """The schema is a valid one of draft 2020-12, and, but for the draft's name, of draft 7, which most editors know."""
    Draft202012Validator.check_schema(SCHEMA)
    Draft7Validator.check_schema({name: part for name, part in SCHEMA.items() if name != "$schema"})

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_setting_is_described(option: Option) -> None:
    """A setting has the table's sentence and default, which is valid, and says what it holds."""
    described = SCHEMA["$defs"]["paperreview"]["properties"][option.name]  # type: ignore[index]

    assert (option.doc, option.default) == (described["description"], described["default"])
    assert {"type", "enum", "anyOf"} & set(described)
    assert not of(**{option.name: option.default})


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_an_empty_setting_is_taken(option: Option) -> None:
    """A setting without a value has its default, and is no mistake."""
    assert not of(**{option.name: None})


@pytest.mark.parametrize(("name", "written", "_read"), TRIED.ACCEPTED)
def test_what_is_accepted_is_taken(name: str, written: Any, _read: Any) -> None:
    """A value that the settings accept is taken."""
    assert not of(**{name: written})


@pytest.mark.parametrize(("name", "written", "_right"), TRIED.REFUSED)
def test_what_is_refused_is_refused(name: str, written: Any, _right: str) -> None:
    """A value that the settings refuse is refused, at its place."""
    assert of(**{name: written})
    assert all(each.startswith(f"plugins/1/paperreview/{name}") for each in of(**{name: written}))


def test_an_unknown_setting_is_refused() -> None:
    """A setting that does not exist is refused."""
    assert of(page_sizes=3) == ["plugins/1/paperreview: additionalProperties"]


@pytest.mark.parametrize(
    "plugins",
    [
        ["paperreview"],
        [{"paperreview": None}],
        {"paperreview": {"page_size": 5}},
        {"paperreview": None, "search": {"lang": "ko"}},
        [],
        None,
        ["search"],
    ],
)
def test_plugins_are_listed_in_any_way(plugins: object) -> None:
    """A plugin may stand alone, without a value, and in a table of plugins."""
    assert not complaints({"plugins": plugins})


def test_a_table_of_plugins_is_looked_at() -> None:
    """In a table of plugins, too, a wrong value is refused."""
    assert complaints({"plugins": {"paperreview": {"page_size": 0}}}) == ["plugins/paperreview/page_size: minimum"]


def test_others_are_left_alone() -> None:
    """Whatever else stands in the file, and other plugins' settings, are not looked at."""
    assert not complaints({"theme": 3, "nav": {"a": 1}, "plugins": [{"search": {"lang": 7}, "blog": []}], "extra": []})


@pytest.mark.parametrize("path", ["mkdocs.yml", "site_template/mkdocs.yml"])
def test_our_own_sites_are_valid(path: str) -> None:
    """The configurations of the example site and of the starter are taken."""
    assert not complaints(site_configuration((ROOT / path).read_text(encoding="utf-8")))


@pytest.mark.parametrize("line", re.findall(r"(?m)^ {6}# (\w+: .+)$", STARTER))
def test_what_the_starter_offers_is_valid(line: str) -> None:
    """Each setting that stands in the starter as a comment is taken without its mark."""
    assert not complaints(site_configuration(STARTER.replace(f"# {line}", line)))
