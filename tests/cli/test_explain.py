# SPDX-License-Identifier: MIT
"""`paperreview explain`, as an author runs it."""

from __future__ import annotations

from pathlib import Path
from posixpath import normpath

import pytest

from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.families import FAMILIES, family_of
from mkdocs_paperreview.rules.rule import Rule, Severity
from tests.command import paperreview

SMALL = [rule for rule in RULES if sum(map(len, rule.wrong.values())) < 2000]


@pytest.mark.parametrize("word", ["PR501", "pr501", "wrapped-body", "Wrapped-Body"])
def test_a_rule_is_explained(tmp_path: Path, word: str) -> None:
    """A rule is found by its code and its name, and explained with its documentation and both examples."""
    done = paperreview(tmp_path, "explain", word)

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("PR501 wrapped-body (note, body)\n\nA body that stands inside one code fence.\n")
    assert "\nMended: by `paperreview fix`.\n" in done.out
    assert "    -```markdown\n" in done.out
    assert "            wrapped-body: off\n" in done.out
    assert "    <!-- paperreview: ignore wrapped-body: why -->\n" in done.out


@pytest.mark.parametrize("rule", SMALL, ids=lambda rule: rule.name)
def test_every_rule_has_its_page(tmp_path: Path, rule: Rule) -> None:
    """The page of every rule says how bad it is, how it is mended, and has both examples."""
    out = paperreview(tmp_path, "explain", rule.code).out

    assert rule.doc.strip() in out
    assert f"Severity: {rule.severity.value}. " in out
    assert "\nMended: by " in out
    assert all(f"  {normpath(f'docs/{path}')}\n" in out for path in (*rule.wrong, *rule.right))


def test_an_error_cannot_be_switched_off(tmp_path: Path) -> None:
    """The page of an error says that it stays."""
    out = paperreview(tmp_path, "explain", "missing-date").out

    assert "It cannot be switched off" in out
    assert "paperreview: ignore" not in out


def test_a_rule_that_hand_mends_says_so(tmp_path: Path) -> None:
    """A rule without a fix is mended by hand."""
    assert "\nMended: by hand.\n" in paperreview(tmp_path, "explain", "dead-link").out


@pytest.mark.parametrize(("word", "meant"), [("dead-lnik", "dead-link"), ("dead_link", "dead-link")])
def test_an_unknown_rule_is_guessed(tmp_path: Path, word: str, meant: str) -> None:
    """A word that is no rule ends with 2, and the rule that is most like it is named."""
    done = paperreview(tmp_path, "explain", word)

    assert (done.code, done.out) == (2, "")
    assert f"Did you mean `{meant}`?" in done.err


def test_without_a_word_all_rules_are_listed(tmp_path: Path) -> None:
    """Without a rule, every rule is listed below its family, with its first sentence."""
    lines = paperreview(tmp_path, "explain").out.splitlines()

    listed = [line.split()[0] for line in lines if line.startswith("  PR")]
    assert listed == [rule.code for rule in RULES]
    assert all(line.endswith(".") for line in lines if line)


def test_a_family_is_listed(tmp_path: Path) -> None:
    """The name of a family lists its rules alone."""
    lines = paperreview(tmp_path, "explain", "tags").out.splitlines()

    assert {line.split()[0][:3] for line in lines if line.startswith("  ")} == {"PR2"}


def test_a_page_has_colours_where_they_are_wanted(tmp_path: Path) -> None:
    """Colours are those of all commands."""
    coloured = paperreview(tmp_path, "explain", "PR501", FORCE_COLOR="1").out

    assert "\033[31m-```markdown\033[0m" in coloured
    assert "\033[" not in paperreview(tmp_path, "explain", "PR501", "--no-color", FORCE_COLOR="1").out


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_family(rule: Rule) -> None:
    """A code begins with the digits of exactly one family."""
    assert [family for family in FAMILIES if rule.code.startswith(family.prefix)] == [family_of(rule.code)]


def test_severities_are_explained(tmp_path: Path) -> None:
    """What an error, a warning and a note mean is said on the page."""
    pages = {severity: next(rule.code for rule in RULES if rule.severity is severity) for severity in Severity}

    said = {severity: paperreview(tmp_path, "explain", code).out.split("Severity: ")[1].split("\n")[0] for severity, code in pages.items()}
    assert len(set(said.values())) == 3


def test_the_beginning_of_codes_lists_those_rules(tmp_path: Path) -> None:
    """What `check --select` takes, `explain` takes as well."""
    lines = paperreview(tmp_path, "explain", "pr70").out.splitlines()

    assert [line.split()[0] for line in lines if line.startswith("  ")] == [rule.code for rule in RULES if rule.code.startswith("PR70")]
