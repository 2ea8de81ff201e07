# SPDX-License-Identifier: MIT
"""What an author calls a language, to its tag: settings, front matter and names of files take the same words."""

from __future__ import annotations

import re

__all__ = ["LANGUAGE", "language_tag"]

LANGUAGE = r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"
# Codes of countries and of three letters, and names, that authors write for a tag.
_CALLED = {
    name: tag
    for tag, names in {
        "ko": "kr kor korean 한국어 국문",
        "en": "eng english 영어 영문",
        "ja": "jp jpn japanese 일본어 日本語",
        "zh": "cn chinese 중국어 中文",
    }.items()
    for name in names.split()
}


def language_tag(written: str) -> str:
    """The BCP 47 tag of a language that an author names; nothing where it is none that we know."""
    named = written.strip().replace("_", "-")
    return _CALLED.get(named.lower()) or (named if re.match(LANGUAGE, named) else "")
