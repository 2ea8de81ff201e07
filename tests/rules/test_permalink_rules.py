# SPDX-License-Identifier: MIT
"""The rules on addresses: what vanishes, what cannot be, and how either is mended."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.mending import mended
from mkdocs_paperreview.settings import settings_from
from tests.conftest import NOW, after_mending, compiled, found_by

LEDGER = "../addresses.txt"
MEANT = {
    "a blank": ("/ai/my review/", "/ai/my-review/"),
    "dots": ("/ai/../lora/", "/ai/lora/"),
    "two slashes": ("/ai//lora/", "/ai/lora/"),
    "a backslash": (r"/ai\lora/", "/ai/lora/"),
    "a sign": ("/ai/lora?/", "/ai/lora/"),
    "no slash at the end": ("ai/my review", "/ai/my-review/"),
    "another script": ("/논문/확산 모델/", "/논문/확산-모델/"),
    "a kept part": ("/AI/LoRA_1/a b/", "/AI/LoRA_1/a-b/"),
}
ALIASES = {
    "a field": ("permalink: /new/\n", "permalink: /new/\nredirect_from: [/old/]\n"),
    "a text": ("permalink: /new/\nredirect_from: /older/\n", "permalink: /new/\nredirect_from: [/old/, /older/]\n"),
    "a list": ("permalink: /new/\nredirect_from: [/older/]  # why\n", "permalink: /new/\nredirect_from: [/old/, /older/]  # why\n"),
    "lines": ("redirect_from:\n  - /older/\npermalink: /new/\n", "redirect_from:\n  - /old/\n  - /older/\npermalink: /new/\n"),
    "an empty list": ("permalink: /new/\nredirect_from: []\n", "permalink: /new/\nredirect_from: [/old/]\n"),
    "an empty field": ("redirect_from:\npermalink: /new/\n", "redirect_from: [/old/]\npermalink: /new/\n"),
    "another key": ("aliases: [/older/]\npermalink: /new/\n", "aliases: [/old/, /older/]\npermalink: /new/\n"),
    "a table": ("extra:\n  aliases: [/older/]\npermalink: /new/\n", "extra:\n  aliases: [/old/, /older/]\npermalink: /new/\n"),
}
OWN_ALIASES = {
    "a text": ("redirect_from: /lora/\n", ""),
    "one of a list": ("redirect_from: [/lora/, /old/]\n", "redirect_from: [/old/]\n"),
    "the only one of a list": ("redirect_from: [/lora/]\n", ""),
    "a line": ("redirect_from:\n  - /old/\n  - /lora\n", "redirect_from:\n  - /old/\n"),
}


def _review(front: str = "", date: str = "2026-01-06") -> str:
    return f"---\ntitle: LoRA\ndate: {date}\n{front}---\n\nText.\n"


def _places(files: Mapping[str, str], rule: str = "vanished-address") -> list[tuple[str, int]]:
    return [(found.path, found.line) for found in found_by(rule, files)]


def test_an_address_that_a_review_left_is_told_at_its_permalink() -> None:
    """A review whose address changed, while its file is the same, is reported where it says so."""
    files = {LEDGER: "/old/\treviews/a.md\n", "reviews/a.md": _review("permalink: /new/\n")}
    (found,) = found_by("vanished-address", files)

    assert (found.path, found.line, found.column) == ("reviews/a.md", 4, 12)


@pytest.mark.parametrize(("before", "after"), ALIASES.values(), ids=ALIASES)
def test_the_old_address_becomes_an_alias(before: str, after: str) -> None:
    """The safe fix lets the old address lead to the review, in whatever form it has its aliases."""
    files = {LEDGER: "/old/\treviews/a.md\n", "reviews/a.md": _review(before)}
    done = after_mending(files)

    assert _review(after) == done["reviews/a.md"]
    assert not found_by("vanished-address", done)


def test_a_review_without_front_matter_gets_some() -> None:
    """Where there is no front matter, the fix makes it."""
    path = "reviews/2026-01-06-a.md"
    sources, around = example_site({LEDGER: f"/old/\t{path}\n", path: "# A\n\nText.\n"}, NOW)
    done = mended(sources, settings_from(), around, wanted=lambda found: found.name == "vanished-address")

    assert done.changed[path].decode() == "---\nredirect_from: [/old/]\n---\n\n# A\n\nText.\n"


def test_toml_gets_an_alias_before_its_tables() -> None:
    """In TOML, a field goes before all tables."""
    text = '+++\ntitle = "A"\ndate = 2026-01-06\n[extra]\nauthor = "Jane"\n+++\n\nText.\n'
    done = after_mending({LEDGER: "/old/\treviews/a.md\n", "reviews/a.md": text})

    assert text.replace("+++\n", '+++\nredirect_from = ["/old/"]\n', 1) == done["reviews/a.md"]


def test_two_old_addresses_are_both_kept() -> None:
    """A review that moved twice gets both addresses."""
    files = {LEDGER: "/old/\treviews/a.md\n/older/\treviews/a.md\n", "reviews/a.md": _review("permalink: /new/\n")}

    assert not found_by("vanished-address", after_mending(files))


def test_a_change_of_case_cannot_be_redirected() -> None:
    """Where only the case of an address changed, no alias can help, and the hint is to write it again."""
    files = {LEDGER: "/AI/LoRA/\treviews/a.md\n", "reviews/a.md": _review("permalink: /ai/lora/\n")}
    (found,) = found_by("vanished-address", files)

    assert found.fix is None
    assert "permalink: /AI/LoRA/" in found.hint


def test_an_address_that_an_alias_covers_is_served() -> None:
    """Nothing is lost where an alias leads on."""
    files = {LEDGER: "/old/\treviews/a.md\n", "reviews/a.md": _review("permalink: /new/\nredirect_from: /old/\n")}

    assert not found_by("vanished-address", files)


def test_a_file_may_be_renamed() -> None:
    """An address that another file serves now is not lost."""
    files = {LEDGER: "/lora/\treviews/old.md\n", "reviews/new.md": _review("permalink: /lora/\n")}

    assert not found_by("vanished-address", files)


@pytest.mark.parametrize("new", ["reviews/2026/lora.md", "reviews/2026-01-06-lora.md"], ids=["another folder", "a day in front"])
def test_a_file_that_moved_is_found_by_its_name(new: str) -> None:
    """A new file of the same name as one that is gone is most likely the same review: the fix is there on request."""
    files = {LEDGER: "/reviews/lora/\treviews/lora.md\n", new: _review()}

    assert [(new, 1)] == _places(files)
    assert files == after_mending(files)
    assert "redirect_from: [/reviews/lora/]" in after_mending(files, unsafe=True)[new]


def test_a_review_that_is_gone_is_told_in_the_ledger() -> None:
    """Where no review can have the address, the line of the ledger is named."""
    files = {LEDGER: "# kept\n/a/\treviews/a.md\n/b/\treviews/b.md\n", "reviews/a.md": _review("permalink: /a/\n")}

    assert _places(files) == [(LEDGER, 3)]


@pytest.mark.parametrize("front", ["draft: true\n", "published: false\n"])
def test_a_review_that_became_a_draft_has_vanished(front: str) -> None:
    """An address whose review is held back again is lost to its readers."""
    files = {LEDGER: "/a/\treviews/a.md\n", "reviews/a.md": _review(f"permalink: /a/\n{front}")}

    assert [found.path for found in found_by("vanished-address", files)] == ["reviews/a.md"]


def test_a_preview_shows_drafts() -> None:
    """Where drafts are shown, their addresses are served."""
    files = {LEDGER: "/a/\treviews/a.md\n", "reviews/a.md": _review("permalink: /a/\ndraft: true\n")}

    assert "vanished-address" not in [found.name for found in compiled(files, around={"drafts": True}).diagnostics]


def test_a_broken_review_is_told_once() -> None:
    """What is wrong with a review is said there, and not again for its address, or for the lists it would be in."""
    files = {LEDGER: "/a/\treviews/a.md\n/weeks/2026-W02/\n", "reviews/a.md": _review(date="2026-02-30")}

    assert [found.name for found in compiled(files).diagnostics if found.severity == "error"] == ["impossible-date"]


@pytest.mark.parametrize(
    "address", ["/weeks/2026-W02/", "/months/2026-01/", "/years/2026/", "/tags/peft/", "/tags/adapters/", "/pic.svg", "/old/"]
)
def test_what_is_served_is_not_lost(address: str) -> None:
    """Weeks, months, years, tags, other names of tags, other files and aliases are served."""
    files = {
        LEDGER: f"{address}\n",
        "pic.svg": "<svg/>",
        "tags.yml": "PEFT: {aliases: [Adapters]}\n",
        "reviews/a.md": _review("tags: [PEFT]\nredirect_from: /old/\n"),
        "reviews/b.md": _review("tags: [PEFT]\n"),
    }

    assert not found_by("vanished-address", files)


@pytest.mark.parametrize("address", ["/weeks/2026-W03/", "/months/2026-02/", "/years/2025/", "/tags/lora/", "/elsewhere/"])
def test_lists_that_are_gone_are_lost(address: str) -> None:
    """A week, a month, a year or a tag without reviews has no page any more."""
    files = {LEDGER: f"{address}\n", "reviews/a.md": _review("tags: [LoRA]\n")}

    assert _places(files) == [(LEDGER, 1)]


def test_nothing_is_lost_without_a_ledger() -> None:
    """A site without a ledger, or with an empty one, keeps no account."""
    assert not compiled({LEDGER: "", "reviews/a.md": _review()}).diagnostics


@pytest.mark.parametrize(("written", "meant"), MEANT.values(), ids=MEANT)
def test_a_permalink_that_cannot_be_is_mended_on_request(written: str, meant: str) -> None:
    """The unsafe fix of an address that cannot be makes names of what has no place in a path."""
    files = {"reviews/a.md": _review(f"permalink: {written}\n")}

    assert files == after_mending(files)
    assert _review(f"permalink: {meant}\n") == after_mending(files, unsafe=True)["reviews/a.md"]


@pytest.mark.parametrize("written", ["//example.org/a b/", "/../", "/???/"])
def test_what_names_nothing_has_no_fix(written: str) -> None:
    """An address of another site, or without a name in it, is left to the author."""
    (found,) = found_by("invalid-permalink", {"reviews/a.md": _review(f'permalink: "{written}"\n')})

    assert found.fix is None


@pytest.mark.parametrize(("before", "after"), OWN_ALIASES.values(), ids=OWN_ALIASES)
def test_an_alias_that_is_the_address_is_deleted(before: str, after: str) -> None:
    """A review's own address among its aliases is safely deleted."""
    files = {"reviews/a.md": _review(f"permalink: /lora/\n{before}")}

    assert _review(f"permalink: /lora/\n{after}") == after_mending(files)["reviews/a.md"]


def test_an_alias_of_somebody_else_is_pointed_at() -> None:
    """The alias itself is marked, not the whole list; it is deleted only on request."""
    files = {
        "reviews/a.md": _review("permalink: /a/\n"),
        "reviews/b.md": _review("permalink: /b/\nredirect_from: [/old/, /a/]\n"),
    }
    (found,) = found_by("unusable-alias", files)

    assert (found.line, found.column, found.end_column) == (5, 24, 27)
    assert files == after_mending(files)
    assert "redirect_from: [/old/]\n" in after_mending(files, unsafe=True)["reviews/b.md"]


@pytest.mark.parametrize("line", ["<<<<<<< main", "=======", "lora/", "https://example.org/lora/"])
def test_a_line_of_the_ledger_that_is_none_is_told(line: str) -> None:
    """What a merge leaves behind, and what is no path, is reported with its line; the rest is read."""
    files = {LEDGER: f"# kept\n{line}\n/a/\treviews/a.md\n", "reviews/a.md": _review("permalink: /b/\n")}

    assert _places(files, "malformed-ledger") == [(LEDGER, 2)]
    assert _places(files) == [("reviews/a.md", 4)]


def test_a_ledger_in_another_encoding_is_told() -> None:
    """A ledger that cannot be read is an error, and no address is taken for lost."""
    site = compiled({LEDGER: "/논문/".encode("cp949"), "reviews/a.md": _review()})

    assert [(found.path, found.name) for found in site.diagnostics] == [(LEDGER, "unreadable-encoding")]


def test_an_address_that_the_settings_make_is_cured_there() -> None:
    """Who wrote no permalink is not told to choose another one."""
    (found,) = compiled({"reviews/a.md": _review("")}, permalink="/tags/{slug}/").diagnostics

    assert (found.name, found.hint.partition(";")[0]) == ("reserved-address", "Give the review a `permalink` of its own")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("2026-2.md", "Call the file `2026-W02.md`."),
        ("2026-w20.md", "Call the file `2026-W20.md`."),
        ("2026 3주차.md", "Call the file `2026-W03.md`."),
        ("2026-W99.md", "A year has weeks from `W01` to `W52`, and some a `W53`."),
    ],
)
def test_a_page_with_nearly_the_name_of_a_week_is_told(name: str, hint: str) -> None:
    """Who meant to introduce a week is told how the file is called."""
    found = found_by("misnamed-week", {"reviews/a.md": _review(), f"weeks/{name}": "Words.\n"})

    assert [(each.path, each.hint) for each in found] == [(f"weeks/{name}", hint)]


@pytest.mark.parametrize("name", ["about.md", "2026-01-05.md", "2026-W02.md", "2026-w02.md", "2026.md"])
def test_other_pages_beside_weeks_are_not_told(name: str) -> None:
    """A page of another name, and one that is told already, are left alone."""
    assert not found_by("misnamed-week", {"reviews/a.md": _review(), f"weeks/{name}": "Words.\n"})
