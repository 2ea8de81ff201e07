# SPDX-License-Identifier: MIT
"""`check_site` takes shorter ways than `compile_site`, and finds the same."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.compiler import compile_site
from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.hosts.folder import site_folder
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.rule import Rule
from mkdocs_paperreview.settings import settings_from

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_an_example_meets_the_same_in_both(rule: Rule) -> None:
    """The wrong example of each rule has the same diagnostics in a check and in a build."""
    sources, around = example_site(rule.wrong, NOW)

    assert check_site(sources, settings_from(), around).diagnostics == compile_site(sources, settings_from(), around).diagnostics


@pytest.mark.parametrize("configuration", ["mkdocs.yml", "site_template/mkdocs.yml"])
def test_a_site_meets_the_same_in_both(configuration: str) -> None:
    """The example site and the starter have the same diagnostics in a check and in a build."""
    site = site_folder(ROOT / configuration)
    around = site.surroundings()

    checked = check_site(site.reviews, site.settings, around).diagnostics
    assert checked == compile_site(site.reviews, site.settings, around).diagnostics
