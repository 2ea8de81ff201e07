# SPDX-License-Identifier: MIT
"""A line that stands for the table of contents, as `[TOC]` of Typora, `@[TOC](目录)` of CSDN and `[[_TOC_]]` of GitLab: a page has one."""

from __future__ import annotations

import re

__all__ = ["without_contents"]

_CONTENTS = re.compile(r"(?m)^[ \t]*(?:@\[(?:TOC|toc)\](?:\([^()\n]*\))?|\[(?:TOC|toc)\]|\[\[_?(?:TOC|toc)_?\]\])[ \t]*$")


def without_contents(text: str) -> str:
    """Text with an empty line in its place."""
    return _CONTENTS.sub("", text)
