# SPDX-License-Identifier: MIT
"""What a page of MDX brings in before its text: `import Tabs from '@theme/Tabs';` is said to a program, not to readers."""

from __future__ import annotations

import re

__all__ = ["without_first_imports"]

_IMPORTS = re.compile(
    r"(?:\s*^import[ \t]{1,9}(?:(?:[\w \t,*$]|\{[\w\s,$]{0,400}\}){1,200}?[ \t]from[ \t]{1,9})?"
    r"(?P<quote>['\"])[^'\"\n]+(?P=quote)[ \t]*+;?[ \t]*+$)+",
    re.MULTILINE,
)


def without_first_imports(body: str) -> str:
    """The body with empty lines in place of those."""
    found = _IMPORTS.match(body)
    return "\n" * found[0].count("\n") + body[found.end() :] if found else body
