# SPDX-License-Identifier: MIT
"""A gain that does not follow from the numbers it is stated with.

From 0.55 to 0.78 is 41.8 % more in relation, and 0.23, or 23 points, in absolute terms; a gain is taken for right where it fits any of
these, as rounded. One that fits none is a slip in one of the three numbers. Gains whose numbers cannot be told surely are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.results.claim import Claim
from mkdocs_paperreview.results.quantity import Quantity
from mkdocs_paperreview.results.quick_look import may_state_wrong_gains
from mkdocs_paperreview.results.sentence_claims import wrong_gains_in
from mkdocs_paperreview.results.table_claims import claims_of
from mkdocs_paperreview.results.units import CURRENCIES
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.readings import tables_of
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    if any(wrong_gains_in(exam.body)):
        yield from (_problem(exam, claim) for claim in wrong_gains_in(exam.prose))
    if "|" in exam.body and may_state_wrong_gains(exam.body):
        found = (claim for table in tables_of(exam) for claim in claims_of(table))
        yield from (_problem(exam, claim) for claim in found if not claim.agrees)


def _problem(exam: Exam, claim: Claim) -> Problem:
    span = exam.span(claim.gain_span.start, claim.gain_span.end)
    before, after = _written(claim.before), _written(claim.after)
    difference = f"{claim.absolute:+.10g}" if claim.before.unit == claim.after.unit else ""
    relative = f"{claim.relative:+.4g}%" if claim.relative is not None else ""
    amount = " or ".join(part for part in (relative, difference) if part)
    message = f"`{exam.body[claim.gain_span.start : claim.gain_span.end]}` does not follow: from {before} to {after} is {amount}."
    return Problem("wrong-gain", span, message, "Correct the gain, or the number it rests on.")


def _written(number: Quantity) -> str:
    value = f"{number.value:.10g}"
    return f"{number.unit}{value}" if number.unit and number.unit in CURRENCIES else f"{value}{number.unit}"


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"

RULE = Rule(
    code="PR701",
    name="wrong-gain",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}Accuracy rises from 72.5 to 80.0 (+8.5).\n"},
    right={"reviews/lora.md": f"{_FRONT}Accuracy rises from 72.5 to 80.0 (+7.5).\n"},
    examine=_examine,
)
