# SPDX-License-Identifier: MIT
"""Mending: what can be mended is, in rounds, and what is left is told."""

from __future__ import annotations

from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from tests.conftest import AROUND

WRAPPED = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n```markdown\n# LoRA\n\n본문.\n```\n"


def _mended(text: str, **how: bool) -> Mended:
    return mended([Given("reviews/lora.md", text.encode())], settings_from(), AROUND, **how)


def test_what_is_mended_is_clean() -> None:
    """A mended file does not report again what was mended."""
    done = _mended(WRAPPED)

    assert "wrapped-body" in {found.name for found in done.fixed}
    assert "wrapped-body" not in [found.name for found in done.left]


def test_mending_again_changes_nothing() -> None:
    """A second run finds nothing to mend."""
    once = _mended(WRAPPED).changed["reviews/lora.md"]

    assert not _mended(once.decode()).changed


def test_a_clean_file_is_left_alone() -> None:
    """A file without problems is not among the changed ones."""
    assert not _mended("---\ntitle: LoRA\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\n---\n\nText.\n").changed


def test_only_what_is_wanted_is_mended() -> None:
    """A choice of problems leaves the others as they are."""
    assert not mended([Given("reviews/lora.md", WRAPPED.encode())], settings_from(), AROUND, wanted=lambda _: False).changed
