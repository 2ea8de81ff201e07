# SPDX-License-Identifier: MIT
r"""Bare addresses in which an export escapes what it takes for emphasis, as in `https://a.b/some\_file.py`: no address has a backslash."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["with_plain_addresses"]

_ADDRESS = re.compile(r"https?://(?:[^\s<>()\[\]\"'`\\]|\\[_*~])+")
_ESCAPE = re.compile(r"\\(?=[_*~])")


def with_plain_addresses(text: str) -> str:
    """Text whose bare addresses are as they were before an export."""
    return outside_code_spans(lambda stretch: _ADDRESS.sub(lambda found: _ESCAPE.sub("", found[0]), stretch), text)
