# SPDX-License-Identifier: MIT
"""Pages of the guide that are there in Korean and in English say the same, as far as a program can see."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
TWINS = sorted(GUIDE.glob("*.ko.md"))
_FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


def _words(page: Path) -> str:
    return _FENCE.sub("```", page.read_text(encoding="utf-8"))


def _links(page: Path) -> list[str]:
    return sorted(link.replace(".ko.md", ".md") for link in re.findall(r"\]\(([^)]+)\)", _CODE.sub("", _words(page))))


@pytest.fixture(params=TWINS, ids=lambda page: page.name)
def twins(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """A Korean page of the guide, and the English one."""
    korean: Path = request.param
    return korean, korean.with_name(korean.name.replace(".ko.md", ".md"))


def test_twins_have_the_same_sections(twins: tuple[Path, Path]) -> None:
    """Each section has the same level and the same address in both, and so each link to one works in both."""
    korean, english = (re.findall(r"^(#+) .*?(\{ #[\w-]+ \})?$", _words(page), re.MULTILINE) for page in twins)

    assert english == korean


def test_twins_have_the_same_parts(twins: tuple[Path, Path]) -> None:
    """Rows of tables, items of lists and blocks of code are as many in both."""
    korean, english = (
        [len(re.findall(part, _words(page), re.MULTILINE)) for part in (r"^\|", r"^(?:-|\d+\.) ", r"^```")] for page in twins
    )

    assert english == korean


def test_twins_lead_to_the_same_places(twins: tuple[Path, Path]) -> None:
    """What one links to, the other does, too; and to each other."""
    korean, english = map(_links, twins)

    assert english == korean


def test_korean_pages_lead_to_korean_pages(twins: tuple[Path, Path]) -> None:
    """A reader of Korean is not sent to an English page that has a twin, but by the link at the top."""
    korean, english = twins
    named = {page.name.replace(".ko.md", ".md") for page in TWINS}

    led = {link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", _CODE.sub("", _words(korean)))}

    assert {english.name} == led & named
