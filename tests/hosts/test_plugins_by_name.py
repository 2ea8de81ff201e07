# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.hosts.other_plugins import refuse_what_cannot_be_beside, with_tags_of_others
from mkdocs_paperreview.settings import InvalidSetting, settings_from


def test_a_plugin_that_would_lose_the_reviews_is_refused() -> None:
    """Beside `i18n`, no site is built, and it is said what to do; beside others, nothing is said."""
    with pytest.raises(InvalidSetting, match="Take it out"):
        refuse_what_cannot_be_beside(["search", "i18n"])
    refuse_what_cannot_be_beside(["search", "macros"])


def test_a_site_of_its_own_keeps_its_rules() -> None:
    """Where no plugin reads tags, settings are as they are."""
    settings = settings_from()

    assert settings is with_tags_of_others(settings, ["search", "paperreview"])
