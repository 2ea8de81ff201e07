# SPDX-License-Identifier: MIT
"""A result that a sentence states and that is on no board.

Only what is written as data stands on boards: entries of `results:`, and tables that are tied to a dataset. Where a sentence names dataset,
metric and number, they can be written down as they are; whether that is what was meant, and for which model and task, is for you to see.
A review that has `results:` is let alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mkdocs_paperreview.dialects.fences import without_code_spans
from mkdocs_paperreview.results.dataset_lines import lines_with_datasets
from mkdocs_paperreview.results.stated_results import Stated, stated_in_line
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.front_additions import with_tables
from mkdocs_paperreview.source.problem import Fix, Problem

__all__ = ["RULE"]

_NAME = re.compile(r"(?P<name>[A-Z][\w.+]*(?:-[\w.+]+)*)\s?[:：]", re.ASCII)
_HINT = "Add `results:` to front matter, as `paperreview fix --unsafe` does, if the boards are to show it."


def _examine(exam: Exam) -> Iterator[Problem]:
    review = exam.read
    if not review or exam.form.key("results"):
        return
    named = _NAME.match(review.paper.title or review.title)
    own_name = named["name"] if named else ""
    lines = ((start, exam.text[start : start + len(line)]) for start, line in lines_with_datasets(exam.body))
    found = [each for start, line in lines for each in stated_in_line(without_code_spans(line), start, own_name)]
    if not found:
        return
    edit = with_tables(exam.document, "results", [_entry(each) for each in _each_once(found)])
    fix = Fix((edit,), is_safe=False) if edit else None
    first = found[0]
    numbers = f"{first.metric} {first.value}{first.unit} on {first.dataset}"
    message = f"The text states a result that is on no board: {numbers}." if len(found) == 1 else _several(numbers, len(found))
    yield Problem("unlisted-result", exam.span(first.span.start, first.span.end), message, _HINT, fix)


def _several(first: str, count: int) -> str:
    return f"The text states {count} results that are on no board; the first is {first}."


def _each_once(found: Sequence[Stated]) -> Iterator[Stated]:
    """One result for each dataset and metric: where two sentences differ, the first."""
    known: dict[tuple[str, str], Stated] = {}
    for each in found:
        known.setdefault((each.dataset, each.metric.casefold()), each)
    yield from known.values()


def _entry(stated: Stated) -> dict[str, str]:
    names = {
        "model": stated.model,
        "task": stated.task,
        "dataset": stated.dataset,
        "metric": stated.metric,
        "value": stated.value,
        "unit": stated.unit,
        "baseline": stated.baseline,
        "direction": stated.direction.value if stated.direction.is_known else "",
    }
    return {name: value for name, value in names.items() if value}


_TEXT = "LoRA reaches an accuracy of 73.4% on the WikiSQL dataset.\n"

RULE = Rule(
    code="PR705",
    name="unlisted-result",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": f"---\ntitle: 'LoRA: Low-Rank Adaptation'\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\n---\n\n{_TEXT}"
    },
    right={
        "reviews/lora.md": "---\ntitle: 'LoRA: Low-Rank Adaptation'\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\nresults:\n"
        f"  - {{model: LoRA, dataset: WikiSQL, metric: accuracy, value: 73.4, unit: '%', direction: higher}}\n---\n\n{_TEXT}"
    },
    examine=_examine,
)
