# SPDX-License-Identifier: MIT
"""An entry of `results` that is no result.

A result names its model, its dataset and its metric, and has a value that is a number. Without one of them it can stand on no board, and
is left out of all. Its `direction`, if it has one, is `higher` or `lower`; another word is not heard.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.results.listed_results import number_of, stated_direction
from mkdocs_paperreview.review.front_matter.fields import NEEDED_OF_RESULT
from mkdocs_paperreview.review.front_matter.written_results import written_results
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_HINT = "Write `{model: …, dataset: …, metric: …, value: …}`; `task`, `unit`, `split`, `baseline` and `direction` may follow."


def _examine(exam: Exam) -> Iterator[Problem]:
    for entry in written_results(exam.form):
        names = dict(entry.names)
        if not names:
            yield Problem("malformed-result", entry.span, "This is no result: it has no keys.", _HINT)
            continue
        missing = [f"`{name}`" for name in NEEDED_OF_RESULT if not names.get(name)]
        if missing:
            yield Problem("malformed-result", entry.span, f"A result lacks {', '.join(missing)}.", _HINT)
        elif number_of(names) is None:
            yield Problem("malformed-result", entry.span, f"`{names['value']}` is not a number.", "Write one number, as in `value: 85.3`.")
        elif (said := names.get("direction")) and not stated_direction(said).is_known:
            yield Problem(
                "malformed-result", entry.span, f"`{said}` is no direction.", "Write `higher` or `lower`: which of two numbers is better."
            )


RULE = Rule(
    code="PR704",
    name="malformed-result",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\nresults:\n"
        "  - {model: LoRA, dataset: WikiSQL, metric: Accuracy, value: high}\n---\n\nLow-rank updates.\n"
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\nresults:\n"
        "  - {model: LoRA, dataset: WikiSQL, metric: Accuracy, value: 73.4}\n---\n\nLow-rank updates.\n"
    },
    examine=_examine,
)
