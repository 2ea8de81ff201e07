# SPDX-License-Identifier: MIT

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import mkdocs_paperreview
from mkdocs_paperreview import rules
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.rule import Rule, Severity
from tests.conftest import compiled, names

PACKAGE = Path(mkdocs_paperreview.__file__).parent
IDS = [rule.name for rule in RULES]
ERRORS = [rule for rule in RULES if rule.severity is Severity.ERROR]
OTHERS = [rule for rule in RULES if rule.severity is not Severity.ERROR and rule.name != "future-date"]
STAGES = [file for stage in ("source", "review", "article") for file in (PACKAGE / stage).rglob("*.py")]
SOURCES = "".join(file.read_text(encoding="utf-8") for file in (*STAGES, PACKAGE / "rules" / "silence.py"))
EMITTED = sorted(set(re.findall(r"(?:Problem|Unreadable|problem)\(\s*\"([a-z-]+)\"", SOURCES)))


def _modules() -> dict[str, Rule]:
    found = (importlib.import_module(f"{rules.__name__}.{module.name}") for module in pkgutil.iter_modules(rules.__path__))
    return {module.__name__.rpartition(".")[2]: module.RULE for module in found if hasattr(module, "RULE")}


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_wrong_example_meets_the_rule(rule: Rule) -> None:
    """A rule's wrong example is reported under the rule's name."""
    assert rule.name in names(compiled(rule.wrong))


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_right_example_is_clean(rule: Rule) -> None:
    """A rule's right example meets no rule at all."""
    assert not names(compiled(rule.right))


@pytest.mark.parametrize("rule", ERRORS, ids=lambda rule: rule.name)
def test_an_error_keeps_its_review_out(rule: Rule) -> None:
    """A rule that is an error leaves at least one file of its wrong example unpublished."""
    site = compiled(rule.wrong)

    assert site.inputs > site.published + site.held_back


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.name)
def test_a_warning_costs_no_review(rule: Rule) -> None:
    """A rule that is no error leaves every file of its wrong example published."""
    site = compiled(rule.wrong)

    assert site.inputs == site.published


def test_codes_are_sorted_and_unique() -> None:
    """Rules stand in the order of their codes, and no code stands twice."""
    assert sorted({rule.code for rule in RULES}) == [rule.code for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_code_has_its_form(rule: Rule) -> None:
    """A code is `PR` and three digits."""
    assert re.fullmatch(r"PR\d{3}", rule.code)


def test_every_rule_module_is_listed() -> None:
    """Every module with a rule is in `RULES`."""
    assert sorted(rule.name for rule in _modules().values()) == sorted(IDS)


def test_a_module_is_named_like_its_rule() -> None:
    """The printed name leads to the file."""
    assert {name: name.replace("_", "-") for name in _modules()} == {name: rule.name for name, rule in _modules().items()}


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_documents_itself(rule: Rule) -> None:
    """A rule's documentation is one sentence, an empty line, and a paragraph that says why."""
    assert re.fullmatch(r"[A-Z][^\n]+\.\n\n(?:[^\n]+\n)+", rule.doc)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_diagnostic_says_what_to_do(rule: Rule) -> None:
    """What a rule prints is a sentence, with a hint, at a place in the file."""
    found = next(found for found in compiled(rule.wrong).diagnostics if found.name == rule.name)

    assert re.fullmatch(rf"\S+:\d+:\d+: {rule.severity.value} {rule.code} {rule.name}: [^\n]+\. \([^\n]+[.`]\)", str(found))


@pytest.mark.parametrize("rule", [rule for rule in RULES if not (rule.check or rule.examine)], ids=lambda rule: rule.name)
def test_a_rule_is_met_somewhere(rule: Rule) -> None:
    """A rule that looks at nothing itself is named by a stage."""
    assert f'"{rule.name}"' in SOURCES


@pytest.mark.parametrize("name", EMITTED)
def test_an_emitted_name_is_a_rule(name: str) -> None:
    """Each name that a stage puts into a problem is that of a rule."""
    assert name in IDS


@pytest.mark.parametrize("severity", Severity, ids=lambda severity: severity.value)
def test_every_severity_is_used(severity: Severity) -> None:
    """There are rules of every severity."""
    assert severity in {rule.severity for rule in RULES}
