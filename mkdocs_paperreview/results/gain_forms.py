# SPDX-License-Identifier: MIT
"""The forms in which sentences state a gain: what three numbers in a row are, and the words that stand between them and after them."""

from __future__ import annotations

import re
from typing import NamedTuple

from mkdocs_paperreview.results.gain_words import CHANGED

__all__ = ["ARROW", "CHANGE_AFTER_TO", "COMPARES", "FORMS", "FROM", "FROM_TO", "Form"]

_FEW = r"[^()（）\[\]\d|.;。→]{0,24}?"
_OPEN, _CLOSE = r"\s{0,4}[(（\[]\s*", r"(?P<words>[^()（）\[\]\d|]{0,40})\s*[)）\]]"
_NOTHING = r"(?P<words>)"
_THAN = (
    r"(?:vs\.?|versus|compared (?:to|with)|over|against|relative to|from|up from|down from|baseline:?"
    r"|대비|기존|기준|베이스라인:?|比|较|对比|基线:?)"
)
_VERSUS = r"\s*(?:vs\.?|versus|대)\s*"
_BELOW = r"\s*(?:대비|보다|에 비해서?)\s*"
_TO = r"\s*(?:→|⟶|⇒|->|=>|에서|로부터)\s*"
_TO_AFTER_FROM = r"\s+to\s+|\s*[^\d|。，,()]{0,4}[到至]\s*"
_KIND = r"(?:의 ?|상대적?으?로? ?|절대적?으?로? ?|relative ?|absolute ?|的?(?:相对|绝对) ?)*"
_CHANGE_AFTER = rf"(?P<words>\s?{_KIND}(?:가 |이 |만큼 )?{CHANGED})"
_WITH_CHANGE = rf"\s?{_KIND}{_FEW}{CHANGED}{_FEW}"
_BY = (
    r"(?:으?로)?\s?[,，]?\s?(?:an? |by |提升|提高|降低|下降|减少|增加|改善)?了?\s?"
    r"(?:(?:improvement|increase|reduction|gain|drop|decrease) of )?(?:약간 )?"
)
_HIGHER = r"\s*(?:높은|향상된|개선된|증가한|상승한|낮은|감소한|하락한)"


class Form(NamedTuple):
    """A form. In `roles`, `b` is the number claimed, `a` the one it is compared with, `g` the gain.

    Without an order it is not said which of `a` and `b` was before; some need a word such as "from" before the first number.
    """

    roles: str
    first: re.Pattern[str]
    second: re.Pattern[str]
    tail: re.Pattern[str]
    is_ordered: bool
    needs_from: bool


def _form(roles: str, first: str, second: str, tail: str, *, is_ordered: bool = True, needs_from: bool = False) -> Form:
    one, two, three = (re.compile(part, re.IGNORECASE) for part in (first, second, tail))
    return Form(roles, one, two, three, is_ordered, needs_from)


FORMS = (
    _form("bag", rf"{_OPEN}{_FEW}{_THAN}{_FEW}", r"\s*[,;，、:/]\s*", _CLOSE),
    _form("bag", rf"{_OPEN}{_FEW}", _BELOW, _CLOSE),
    _form("bga", _OPEN, rf"\s*{_FEW}{_THAN}{_FEW}", _CLOSE),
    _form("abg", _TO, rf"{_FEW}{_OPEN}(?:즉,?\s*|i\.e\.,?\s*)?", _CLOSE),
    _form("abg", _TO, _BY, _CHANGE_AFTER),
    _form("abg", _TO_AFTER_FROM, rf"{_FEW}{_OPEN}(?:i\.e\.,?\s*)?", _CLOSE, needs_from=True),
    _form("abg", _TO_AFTER_FROM, _BY, _CHANGE_AFTER, needs_from=True),
    _form("abg", _TO, rf"\s?[,，]\s?{CHANGED}了?", _NOTHING),
    _form("abg", _TO_AFTER_FROM, rf"\s?[,，]\s?{CHANGED}了?", _NOTHING, needs_from=True),
    _form("bag", rf"\s*,?\s*(?:compared (?:to|with)|vs\.?|versus)\s+{_FEW}", r"\s*,\s*an? ", _CHANGE_AFTER),
    _form("gab", rf"(?:{_WITH_CHANGE})?{_OPEN}{_FEW}", rf"{_TO}|\s+to\s+", _CLOSE),
    _form("gba", rf"(?:{_WITH_CHANGE})?{_OPEN}{_FEW}", _VERSUS, _CLOSE, is_ordered=False),
    _form("gab", rf"\s?{_FEW}(?:over|above|compared (?:to|with))\s+{_FEW}", r"\s{0,3}[(（]\s*(?:to |→ ?)?", rf"{_NOTHING}\s*[)）]"),
    _form("agb", _BELOW, rf"{_HIGHER}{_FEW}", _NOTHING),
    _form("bag", rf"(?:으?로|를|을|이며|,|，)\s*{_FEW}", _BELOW, _CHANGE_AFTER),
)
# Without one of these between them, numbers have no form; to look for it is quicker than to try all.
COMPARES = re.compile(
    "→|->|⟶|⇒|에서|로부터|대|보다|비해|to|vs|Vs|VS|versus|over|against|from|ompared|elative|above|aseline|베이스|기존|기준|比|较|到|至|基线"
)
FROM = re.compile(r"(?:\bfrom\s+|[从由]\s*)\Z", re.IGNORECASE)
ARROW, FROM_TO = re.compile(_TO), re.compile(_TO_AFTER_FROM, re.IGNORECASE)
CHANGE_AFTER_TO = re.compile(rf"(?P<words>(?:으?로)?\s?(?:크게 |대폭 |현저히 )?{CHANGED}|\s*[)）])", re.IGNORECASE)
