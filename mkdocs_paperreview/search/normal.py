# SPDX-License-Identifier: MIT
"""A text in; the form in which texts and queries are compared out: NFKC, lower case, Latin letters without their marks.

`terms.js` in the reader's browser does the same, character by character.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["normal"]

# Letters that have marks, and marks that NFKC could not join to a letter. Cyrillic and kana keep theirs: there, they are other letters.
_MARKED = re.compile("[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]")


def normal(text: str) -> str:
    """The form of a text in which it is compared."""
    text = unicodedata.normalize("NFKC", text).lower()
    return _MARKED.sub(_bare, text)


def _bare(found: re.Match[str]) -> str:
    first = unicodedata.normalize("NFD", found[0])[0]
    return "" if "\u0300" <= first <= "\u036f" else first
