# SPDX-License-Identifier: MIT
"""Results that sentences state: found where one sentence says all of them, offered as data, and never taken for data unasked."""

from __future__ import annotations

import codecs

import pytest

from mkdocs_paperreview.mending import mended
from mkdocs_paperreview.results.dataset_lines import lines_with_datasets
from mkdocs_paperreview.results.stated_results import Stated, stated_in_line
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from tests.conftest import AROUND, compiled, reading

SENTENCE = "LoRA reaches an accuracy of 73.4% (vs. 71.2%) on the WikiSQL dataset."
YAML = "title: 'LoRA: Low Rank' # the paper\ndate: 2026-01-06\n"
LISTED = '{model: LoRA, dataset: WikiSQL, metric: accuracy, value: 73.4, unit: "%", baseline: 71.2%, direction: higher}'


def _stated(text: str) -> list[tuple[str, ...]]:
    return [(each.model, each.task, each.dataset, each.metric, each.value + each.unit, each.baseline) for each in _stated_in(text)]


def _stated_in(text: str) -> list[Stated]:
    return [each for start, line in lines_with_datasets(text) for each in stated_in_line(line, start, "LoRA")]


def _mended(content: bytes) -> bytes:
    given = [Given("reviews/lora.md", content)]
    done = mended(given, settings_from(), AROUND, unsafe=True, wanted=lambda found: found.name == "unlisted-result")
    return done.changed.get("reviews/lora.md", content)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (SENTENCE, ("LoRA", "", "WikiSQL", "accuracy", "73.4%", "71.2%")),
        ("LoRA reaches 73.4% accuracy on the WikiSQL dataset.", ("LoRA", "", "WikiSQL", "accuracy", "73.4%", "")),
        ("LoRA raises Exact Match from 71.2 to 73.4 on the WikiSQL dataset.", ("LoRA", "", "WikiSQL", "Exact Match", "73.4", "71.2")),
        ("On the **WikiSQL** benchmark, we reach **F1 73.4** (vs. 71.2).", ("LoRA", "", "WikiSQL", "F1", "73.4", "71.2")),
        (
            "질의 생성 태스크의 **WikiSQL 데이터셋** 에서, 제안된 방법( **LoRA-XL** )은 **정확도 73.4%** (대비 71.2%)를 보였다.",
            ("LoRA-XL", "질의 생성", "WikiSQL", "정확도", "73.4%", "71.2%"),
        ),
        ("LoRA는 WikiSQL 데이터셋에서 73.4%의 정확도를 기록했다.", ("LoRA", "", "WikiSQL", "정확도", "73.4%", "")),
        ("在 **WikiSQL** 数据集上，**LoRA** 的 **F1** 达到了 **73.4**。", ("LoRA", "", "WikiSQL", "F1", "73.4", "")),
    ],
)
def test_a_sentence_that_says_all_states_a_result(text: str, result: tuple[str, ...]) -> None:
    """Model, dataset, metric and number are read in English, Korean and Chinese."""
    assert [result] == _stated(text)


@pytest.mark.parametrize(
    "text",
    [
        "GPT-3 reaches an accuracy of 73.4% on the WikiSQL dataset.",
        "LoRA reaches an accuracy of 73.4%.",
        "LoRA reaches an accuracy of about 73.4% on the WikiSQL dataset.",
        "LoRA reaches an accuracy of 73.4% on the WikiSQL and MNLI dataset.",
        "LoRA reaches an accuracy of 73.4% on the WikiSQL dataset and 80.1% on the MNLI dataset.",
        "LoRA reaches an accuracy of 73.4% and an accuracy of 75.0% on the WikiSQL dataset.",
        "LoRA improves accuracy by 2.2% on the WikiSQL dataset and reaches GPT-3.",
        "LoRA achieves a 2.2% accuracy improvement on the WikiSQL dataset.",
        "LoRA reaches a loss rank of 8 on the QA dataset.",
        "LoRA reaches 4096 tokens on the WikiSQL dataset.",
        "| LoRA reaches an accuracy of 73.4% | on the WikiSQL dataset |",
    ],
)
def test_what_is_not_sure_is_no_result(text: str) -> None:
    """Another model, no dataset or two of them, a rough number, two numbers of a metric, a gain, a size, a row of a table."""
    assert not _stated(text)


def test_an_unknown_metric_counts_among_known_ones() -> None:
    """A name that is stated in the same way as a known metric beside it is one; which way it is better stays open."""
    found = _stated_in("LoRA reaches F1 73.4 (vs. 71.2), NED 0.91 (vs. 0.78) on the WikiSQL dataset.")

    assert {each.metric: each.direction.value for each in found} == {"F1": "higher", "NED": "unknown"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"---\n{YAML}---\n\n{SENTENCE}\n", f"---\n{YAML}results:\n  - {LISTED}\n---\n\n{SENTENCE}\n"),
        (f"---\n  title: LoRA\n---\n{SENTENCE}\n", f"---\n  title: LoRA\n---\n{SENTENCE}\n"),
        (
            f"+++\ntitle = 'LoRA: Low Rank'\ndate = 2026-01-06\n+++\n\n{SENTENCE}\n",
            (
                '+++\nresults = [\n  {model = "LoRA", dataset = "WikiSQL", metric = "accuracy", '
                'value = 73.4, unit = "%", baseline = "71.2%", '
                f"direction = \"higher\"}},\n]\ntitle = 'LoRA: Low Rank'\ndate = 2026-01-06\n+++\n\n{SENTENCE}\n"
            ),
        ),
    ],
)
@pytest.mark.parametrize("store", ["line feeds", "CRLF", "a mark"])
def test_it_is_written_down_when_that_is_asked_for(before: str, after: str, store: str) -> None:
    """The fix adds `results:` to YAML and TOML, and leaves every other byte as it was; twice adds nothing."""
    ends = "\r\n" if store == "CRLF" else "\n"
    mark = codecs.BOM_UTF8 if store == "a mark" else b""
    once = _mended(mark + before.replace("\n", ends).encode())

    assert mark + after.replace("\n", ends).encode() == once
    assert once == _mended(once)


@pytest.mark.parametrize("front", [f"---\n{YAML}---\n\n", "+++\ntitle = 'LoRA: Low Rank'\ndate = 2026-01-06\n+++\n\n"])
def test_what_was_written_down_is_a_result(front: str) -> None:
    """The entry reads as a result, and nothing is wrong with it."""
    read = reading(_mended(f"{front}{SENTENCE}\n".encode()))

    assert read.review
    names = dict(read.review.results[0][0])
    written = ("LoRA", "WikiSQL", "accuracy", "73.4", "%", "71.2%", "higher")
    assert written == tuple(names[name] for name in ("model", "dataset", "metric", "value", "unit", "baseline", "direction"))


def test_a_sentence_is_no_data() -> None:
    """A result that only a sentence states is on no board."""
    site = compiled({"reviews/lora.md": f"---\n{YAML}---\n\n{SENTENCE}\n"})

    assert not [page for page in site.plan.pages if page.kind == "board"]


def test_a_review_with_results_is_let_alone() -> None:
    """Whoever lists results has chosen them."""
    site = compiled({"reviews/lora.md": f"---\n{YAML}results: []\n---\n\n{SENTENCE}\n"})

    assert "unlisted-result" not in [found.name for found in site.diagnostics]


def test_code_states_nothing() -> None:
    """A sentence in a block of code is an example."""
    site = compiled({"reviews/lora.md": f"---\n{YAML}---\n\n```text\n{SENTENCE}\n```\n"})

    assert "unlisted-result" not in [found.name for found in site.diagnostics]
