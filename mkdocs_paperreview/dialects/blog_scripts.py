# SPDX-License-Identifier: MIT
"""What an export of a blog leaves of the scripts of its page, as `(adsbygoogle = window.adsbygoogle || []).push({});`: nobody wrote it.

Below Tistory's last script stand its buttons, and links to other posts.
"""

from __future__ import annotations

import re

__all__ = ["SCRIPT_MARKS", "without_blog_scripts"]

SCRIPT_MARKS = ("adsbygoogle || ", "window.ReactionButtonType")
_ADS = re.compile(r"^[ \t]*\(adsbygoogle = window\.adsbygoogle \|\| \\?\[\\?\]\)\.push\(\{[^{}\n]*\}\);[^\n]*", re.MULTILINE)
_BUTTONS = re.compile(
    r"^window\.ReactionButtonType = 'reaction'; window\.Reaction[^\n]*(?P<rest>\s*\n공유하기[ \t]*(?:\n[\s\S]{0,4000})?)?\Z"
    r"|^window\.ReactionButtonType = 'reaction'; window\.Reaction[^\n]*",
    re.MULTILINE,
)


def without_blog_scripts(text: str) -> str:
    """Text without such scripts, and without what stands below the last of them; empty lines are left in their place."""
    return _BUTTONS.sub(lambda found: "\n" * found[0].count("\n"), _ADS.sub("", text))
