# SPDX-License-Identifier: MIT
"""The setting `rules`: how bad a site finds its problems."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from mkdocs_paperreview.hosts.sources import unmet_paths
from mkdocs_paperreview.rules import RULES, refuse_unknown_rules
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.settings import InvalidSetting, settings_from
from tests.command import a_review, paperreview, site
from tests.conftest import compiled

DEAD = a_review("See [QLoRA](gone.md).")
ERRORS = [rule.name for rule in RULES if rule.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("rules", "path", "severity"),
    [
        ({}, "reviews/a.md", ""),
        ({"dead-link": "error"}, "reviews/a.md", "error"),
        ({"PR502": "note"}, "reviews/a.md", "note"),
        ({"pr502": "off"}, "reviews/a.md", "off"),
        ({"doubled-tag": "off"}, "reviews/a.md", ""),
        ({"reviews/2019/*": {"dead-link": "off"}}, "reviews/2019/a.md", "off"),
        ({"reviews/2019/*": {"dead-link": "off"}}, "reviews/2019/deep/a.md", "off"),
        ({"reviews/2019/*": {"dead-link": "off"}}, "reviews/2020/a.md", ""),
        ({"reviews/2019/*": {"dead-link": "note"}, "dead-link": "error"}, "reviews/2019/a.md", "note"),
        ({"dead-link": "error", "reviews/*": {"dead-link": "note"}, "reviews/old*": {"PR502": "off"}}, "reviews/old.md", "off"),
    ],
)
def test_the_last_that_fits_counts(rules: dict[str, Any], path: str, severity: str) -> None:
    """A severity is that of the last entry whose rule and path fit; entries of paths come after those of the site."""
    assert settings_from({"rules": rules}).rules.of("PR502", "dead-link", path) == severity


def test_a_path_may_be_spelled_as_another_disk_does() -> None:
    """Syllables of Hangul are the same whole and in parts, as macOS writes them."""
    path, pattern = unicodedata.normalize("NFD", "reviews/지난해/a.md"), unicodedata.normalize("NFC", "reviews/지난해/*")

    assert settings_from({"rules": {pattern: {"dead-link": "off"}}}).rules.of("PR502", "dead-link", path) == "off"


UNMET = "`rules`: no file has a path like `{}`, so what is below it counts nowhere. {}"
FROM_DOCS = "Paths are named from `docs`, as `reviews/2025/*` is."


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("reviews/*", []),
        ("tags.yml", []),
        ("../addresses.txt", []),
        ("docs/reviews/*", [UNMET.format("docs/reviews/*", "Did you mean `reviews/*`?")]),
        ("./reviews/a.md", [UNMET.format("./reviews/a.md", "Did you mean `reviews/a.md`?")]),
        ("docs/2019/*", [UNMET.format("docs/2019/*", FROM_DOCS)]),
        ("reviews/2019", [UNMET.format("reviews/2019", FROM_DOCS)]),
        ("reviews/", [UNMET.format("reviews/", "Did you mean `reviews/*`?")]),
    ],
)
def test_a_path_that_no_file_has_is_told(pattern: str, told: list[str]) -> None:
    """What a site says of a path counts nowhere where the path is misspelt, which is said once for each path."""
    settings = settings_from({"rules": {pattern: {"dead-link": "off", "no-paper": "off"}}})

    assert unmet_paths(settings, ["reviews/a.md", "tags.yml"], "docs") == told


def test_a_site_without_files_is_told_of_no_paths() -> None:
    """Its reviews are still to come."""
    assert unmet_paths(settings_from({"rules": {"reviews/*": {"dead-link": "off"}}}), [], "docs") == []


def test_a_build_and_a_check_tell_of_a_path_that_no_file_has(tmp_path: Path) -> None:
    """The build warns, which `--strict` counts, and a check says the same."""
    site(tmp_path, {"reviews/a.md": a_review("글이다.")}, "rules: {old/*: {dead-link: off}}")
    words = UNMET.format("old/*", FROM_DOCS)

    built = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=tmp_path, capture_output=True, text=True, check=False)
    checked = paperreview(tmp_path, "check")

    assert built.returncode == 1
    assert built.stderr.count(words) == 1
    assert checked.err.count(words) == 1


@pytest.mark.parametrize(("chosen", "told"), [("error", ["error"]), ("warning", ["warning"]), ("note", ["note"]), ("off", []), (False, [])])
def test_a_problem_has_the_chosen_severity(chosen: str, told: list[str]) -> None:
    """What is found is told with the chosen severity, or not at all."""
    site = compiled({"reviews/a.md": DEAD}, rules={"dead-link": chosen})

    assert [found.severity for found in site.diagnostics] == told


def test_a_chosen_error_keeps_its_review_out() -> None:
    """A warning that a site calls an error leaves the review out, as an error does."""
    assert compiled({"reviews/a.md": DEAD}, rules={"dead-link": "error"}).published == 0


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ({"dead-lnik": "off"}, "`rules`: `dead-lnik` is not a rule. Did you mean `dead-link`?"),
        ({"PR999": "off"}, "`rules`: `pr999` is not a rule."),
        ({"reviews/*": {"no-such-rule": "note"}}, "`rules`: `no-such-rule` is not a rule."),
    ],
)
def test_an_unknown_rule_is_refused(rules: dict[str, Any], words: str) -> None:
    """A rule that is not there is said, with the one that it is most like."""
    with pytest.raises(InvalidSetting, match=re.escape(words)):
        refuse_unknown_rules(settings_from({"rules": rules}))


@pytest.mark.parametrize("name", ERRORS)
@pytest.mark.parametrize("severity", ["warning", "note", "off"])
def test_an_error_cannot_be_lowered(name: str, severity: str) -> None:
    """What is an error by itself stays one."""
    with pytest.raises(InvalidSetting, match=f"`{name}` stays an error"):
        refuse_unknown_rules(settings_from({"rules": {name: severity}}))


def test_every_rule_can_be_an_error() -> None:
    """Any rule may be called an error, by its code or its name; nothing is refused."""
    refuse_unknown_rules(settings_from({"rules": {word: "error" for rule in RULES for word in (rule.code, rule.name)}}))


@pytest.mark.parametrize("settings", ["rules: {dead-lnik: off}", "rules: {impossible-date: note}", "rules: {dead-link: fatal}"])
def test_a_build_refuses_what_cannot_be_used(tmp_path: Path, settings: str) -> None:
    """`mkdocs build` says what is wrong with the setting, ends with 1, and writes nothing."""
    site(tmp_path, {"reviews/a.md": DEAD}, settings)

    done = subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "rules" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "site").exists()
