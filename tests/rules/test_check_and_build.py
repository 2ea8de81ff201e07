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

    assert check_site(sources, settings_from(), around) == compile_site(sources, settings_from(), around).diagnostics


@pytest.mark.parametrize("configuration", ["mkdocs.yml", "site_template/mkdocs.yml"])
def test_a_site_meets_the_same_in_both(configuration: str) -> None:
    """The example site and the starter have the same diagnostics in a check and in a build."""
    site = site_folder(ROOT / configuration)
    around = site.surroundings()

    checked = check_site(site.reviews, site.settings, around)
    assert checked == compile_site(site.reviews, site.settings, around).diagnostics


LEFT = "tags: [LoRA, lora]\narxiv: low-rank\n---\n\n[a](none.md) ![b](none.png) $\\frac{1}$\n"
HINDERED = {
    "no date": ("reviews/a.md", f"---\ntitle: A\n{LEFT}", "missing-date"),
    "an impossible date": ("reviews/a.md", f"---\ntitle: A\ndate: 2026-02-30\n{LEFT}", "impossible-date"),
    "front matter that cannot be read": ("reviews/a.md", f"---\ntitle: 'A\n{LEFT}", "invalid-yaml"),
    "an address that cannot be": ("reviews/2026-01-06-a.md", f"---\ntitle: A\npermalink: ../a\n{LEFT}", "invalid-permalink"),
}


@pytest.mark.parametrize(("path", "text", "first"), HINDERED.values(), ids=HINDERED)
def test_all_that_is_wrong_with_a_review_is_told_at_once(path: str, text: str, first: str) -> None:
    """A review that cannot be published is looked at to its end: its author mends all of it after one run."""
    sources, around = example_site({path: text}, NOW)
    checked, built = check_site(sources, settings_from(), around), compile_site(sources, settings_from(), around).diagnostics

    assert checked == built
    in_front = set() if first == "invalid-yaml" else {"doubled-tag", "malformed-arxiv-id"}
    assert {found.name for found in checked} == {first, "dead-link", "missing-image", "broken-math"} | in_front


def test_reviews_that_meet_at_one_address_are_looked_at_to_their_end() -> None:
    """What only a look across the site refuses is looked at, too."""
    text = "---\ntitle: A\ndate: 2026-01-06\npermalink: /a/\n---\n\n![b](none.png)\n"
    sources, around = example_site({"reviews/a.md": text, "reviews/b.md": text}, NOW)
    checked, built = check_site(sources, settings_from(), around), compile_site(sources, settings_from(), around).diagnostics

    assert checked == built
    assert [found.path for found in checked if found.name == "missing-image"] == ["reviews/a.md", "reviews/b.md"]
