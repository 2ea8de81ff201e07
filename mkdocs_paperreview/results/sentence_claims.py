# SPDX-License-Identifier: MIT
"""Gains that are stated in sentences: text in, claims out. A sentence whose numbers are not sure to belong together says nothing.

Three numbers in a row make a claim where the words between them are those of a form, such as

    0.7841 (vs. 0.5536, +41.6%)       8.43에서 10.64로 향상 (+2.21)       from 72.5 to 80.0, a 10.3% improvement
    +24.8 (81.6 vs. 56.8)             83.2% 대비 2.1%p 높은 85.3%         improves by 3.5%p over 80.1 (83.6)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mkdocs_paperreview.results.claim import Change, Claim, sure_claim
from mkdocs_paperreview.results.gain_forms import ARROW, CHANGE_AFTER_TO, COMPARES, FORMS, FROM, FROM_TO
from mkdocs_paperreview.results.gain_lines import Written, lines_that_compare, lines_that_state_gains, numbers_in
from mkdocs_paperreview.results.gain_words import CHANGED, change_said_by, is_change, is_qualified
from mkdocs_paperreview.results.quantity import Quantity, quantity
from mkdocs_paperreview.source.problem import Span

__all__ = ["claims_in", "wrong_gains_in"]

_CHANGE_BEFORE = re.compile(rf"{CHANGED}[ \w]{{0,16}} (?:by|of)\s*\Z", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"[^\d.]+", re.ASCII)
_LONGEST_GAP = 80
_NEAR, _CLOSE_BY, _LONGEST_FROM = 32, 12, 8


class _Found(NamedTuple):
    """Three numbers that have a form, and the words before and between and after them."""

    before: Written
    after: Written
    gain: Written
    is_ordered: bool
    lead: str
    words: str
    start: int
    end: int


def claims_in(text: str) -> Iterator[Claim]:
    """The gains in the sentences of a text without code, those too of which only the two numbers are stated."""
    for start, line in lines_that_compare(text):
        numbers = list(numbers_in(line))
        at = 0
        while at < len(numbers) - 1:
            found = _match(line, numbers[at : at + 3])
            made = (_claim(found, start) if found else None) or _change(line, numbers[at], numbers[at + 1], start)
            at += 1 if not made else 3 if made.stated else 2
            if made:
                yield made


def wrong_gains_in(text: str) -> Iterator[Claim]:
    """The gains, stated with a percent sign or a plus, that do not follow from their numbers: those that plainly do are passed over."""
    for start, line in lines_that_state_gains(text):
        numbers = list(numbers_in(line))
        at = 0
        while at < len(numbers) - 2:
            found = _match(line, numbers[at : at + 3])
            is_right = found is not None and _is_plainly_right(found)
            made = _claim(found, start) if found and not is_right else None
            at += 3 if is_right or made else 1
            if made and not made.agrees:
                yield made


def _match(line: str, numbers: list[Written]) -> _Found | None:
    """The form that three numbers in a row have."""
    if len(numbers) < 3:  # noqa: PLR2004  # a gain and what it rests on
        return None
    one, two, three = numbers
    if two.start - one.end > _LONGEST_GAP or three.start - two.end > _LONGEST_GAP:
        return None
    first, second = line[one.end : two.start], line[two.end : three.start]
    if not COMPARES.search(first + second):
        return None
    for form in FORMS:
        if form.first.fullmatch(first) and form.second.fullmatch(second) and (tail := form.tail.match(line, three.end)):
            if form.needs_from and not _follows_from(line, one):
                continue
            roles = dict(zip(form.roles, numbers, strict=True))
            if "+" in (roles["a"].text[0], roles["b"].text[0]):
                continue
            lead, words = line[max(0, one.start - _NEAR) : one.start], first + second + tail["words"]
            return _Found(roles["a"], roles["b"], roles["g"], form.is_ordered, lead, words, one.start, tail.end())
    return None


def _follows_from(line: str, number: Written) -> bool:
    """Whether a word such as "from" stands before a number."""
    return bool(FROM.search(line, max(0, number.start - _LONGEST_FROM), number.start))


def _claim(found: _Found, start: int) -> Claim | None:
    before, after, stated = (quantity(" ".join(each.text.split())) for each in (found.before, found.after, found.gain))
    if not (before and after and stated) or not (stated.sign or is_change(found.words) or _CHANGE_BEFORE.search(found.lead)):
        return None
    gain = Span(start + found.gain.start, start + found.gain.end)
    says = change_said_by(found.words)
    if says is Change.GAIN and stated.sign == "-" and found.is_ordered:
        says = Change.DOWN
    span = Span(start + found.start, start + found.end)
    made = sure_claim(Claim(span, gain, before, after, stated, says), is_ordered=found.is_ordered)
    is_rough = is_qualified(found.lead[-_CLOSE_BY:] + found.words) or bool(made and made.is_left_open)
    return made if made and (made.agrees or (_are_results(before, after, stated) and not is_rough)) else None


def _is_plainly_right(found: _Found) -> bool:
    """Whether a gain follows to its last digit, and goes up as it should."""
    before, after, gain = (float(_NOT_DIGITS.sub("", each.text)) for each in (found.before, found.after, found.gain))
    if after <= before or gain <= 0 or before <= 0 or change_said_by(found.words) is Change.DOWN:
        return False
    _, _, decimals = _NOT_DIGITS.sub("", found.gain.text).partition(".")
    difference = after - before
    return min(abs(100 * difference / before - gain), abs(difference - gain)) < 0.5 * 10.0 ** -len(decimals)


def _change(line: str, one: Written, two: Written, start: int) -> Claim | None:
    """From one number to another, where words say that it is a gain, and none says how much."""
    between = line[one.end : two.start]
    tail = CHANGE_AFTER_TO.match(line, two.end)
    if not tail or not (ARROW.fullmatch(between) or (FROM_TO.fullmatch(between) and _follows_from(line, one))):
        return None
    before, after = quantity(one.text), quantity(two.text)
    if not (before and after) or before.sign or after.sign or not _are_results(before, after):
        return None
    span = Span(start + one.start, start + tail.end())
    return sure_claim(Claim(span, span, before, after, None, change_said_by(tail["words"])))


def _are_results(before: Quantity, after: Quantity, stated: Quantity | None = None) -> bool:
    """Whether two numbers can be results: `batch 32 → 64 (+2.1%)` states a gain of something else."""
    return any(number.unit or number.step < 1 for number in (before, after)) or bool(stated and stated.step >= 1 and not stated.unit)
