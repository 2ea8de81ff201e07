# SPDX-License-Identifier: MIT
"""Names of emoji between colons, as GitHub, Discourse and Slack write them, to emoji. What is no such name stays as typed."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["may_name_emoji", "with_emoji_of_names"]

_NAME = r":(?:[a-z][a-z0-9_+-]+|[+-]1|100):"
# `1:100:1000` is a ratio, `std::move` code, and `KR:fire:` a word with an emoji behind it.
_NAMES = re.compile(rf"(?<![\d:/_])(?:(?<![A-Za-z])|(?=:[a-z_]{{4,}}:))(?:{_NAME})+(?![A-Za-z0-9_:/])")
_ONE = re.compile(_NAME)


def may_name_emoji(text: str) -> bool:
    """Whether there is anything between two colons that looks like a name."""
    return bool(_ONE.search(text))


def with_emoji_of_names(text: str) -> str:
    """The text, which is no code, with emoji in place of their names."""
    if not _ONE.search(text):
        return text
    return _NAMES.sub(lambda names: _ONE.sub(lambda name: _known().get(name[0].replace("-", "_"), name[0]), names[0]), text)


@cache
def _known() -> dict[str, str]:
    """The emoji of each name, of which GitHub and Unicode have one each; loaded for a site that has any."""
    from emoji import EMOJI_DATA, STATUS  # noqa: PLC0415  # takes longer than the rest of a small build

    whole = ((emoji, data) for emoji, data in EMOJI_DATA.items() if data["status"] <= STATUS["fully_qualified"])
    return {name.lower().replace("-", "_"): emoji for emoji, data in whole for name in (data["en"], *data.get("alias", ()))}
