# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import review


@pytest.mark.parametrize(
    ("key", "value", "is_kept"), [("hide", True, False), ("hide", ["toc"], True), ("search", True, False), ("source", "x", False)]
)
def test_what_would_break_a_theme_is_not_passed_on(key: str, value: object, is_kept: bool) -> None:  # noqa: FBT001  # a column of a table
    """Themes go through `hide` and the like without a look: what has another shape is not handed to them."""
    assert is_kept == (key in review("글", **{key: value}).meta)
