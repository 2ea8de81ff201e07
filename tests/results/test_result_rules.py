# SPDX-License-Identifier: MIT

from __future__ import annotations

from mkdocs_paperreview.rules.diagnostic import Diagnostic
from tests.conftest import compiled, file_of_review

FAMILIES = ("PR6", "PR7")
EN = "We freeze the weights of a large language model and train low-rank matrices only, which saves most of the memory."
KO = "거대 언어 모델의 가중치를 고정하고 낮은 계수의 행렬만 학습하여 메모리를 크게 줄이는 방법을 제안한다."


def found_in(body: str, front: str = "") -> list[Diagnostic]:
    """What the rules on languages and results say of a body."""
    text = file_of_review(body) if not front else f"---\ntitle: A\ndate: 2026-01-06\n{front}---\n\n{body}\n"
    return [each for each in compiled({"reviews/a.md": text}).diagnostics if each.code.startswith(FAMILIES)]


def names_in(body: str, front: str = "") -> list[str]:
    return [each.name for each in found_in(body, front)]


def test_a_wrong_gain_is_told_with_what_it_comes_to() -> None:
    """The message says the numbers and both readings, and points at the gain."""
    (found,) = found_in("정확도 **0.7841** (대비 0.5536, **+46.1%**)")

    assert "from 0.5536 to 0.7841 is +41.64% or +0.2305" in found.message
    assert (found.line, found.column) == (6, 30)


def test_a_wrong_gain_of_a_table_is_told_at_its_cell() -> None:
    """Of several gains only the one that does not follow is told."""
    rows = "| a | 85% | 88% | 3.5% |\n| b | 78% | 82% | 6.1% |\n| c | 80% | 83% | 3.8% |\n"
    (found,) = found_in(f"| 데이터셋 | 베이스라인 | 제안 방법 | 향상률 |\n|---|---|---|---|\n{rows}")

    assert (found.name, found.line) == ("wrong-gain", 9)


def test_gains_in_code_are_let_alone() -> None:
    """Neither a block nor a word of code states anything."""
    assert not names_in("```\n80.1 → 83.6 (+9.9)\n```\n\n`80.1 → 83.6 (+9.9%)`\n")


def test_a_wrapped_body_is_looked_into() -> None:
    """A fence around the whole body does not hide it."""
    assert "wrong-gain" in names_in("```markdown\nAccuracy rises from 72.5 to 80.0 (+8.5%).\n```")


def test_the_mark_on_a_worse_number_is_told() -> None:
    """The better number is named, for numbers that are better lower, too."""
    (found,) = found_in("| Model | FID |\n|---|---|\n| A | **9.4** |\n| B | 8.7 |\n| C | 9.9 |\n")

    assert found.name == "best-not-best"
    assert "`9.4` is marked as the best of its column, where lower is better, but `8.7` is." in found.message


def test_marks_of_several_groups_are_let_alone() -> None:
    """Two different numbers of a column that are both bold are the best of two groups."""
    assert not names_in("| Model | FID |\n|---|---|\n| A | **9.4** |\n| B | 8.7 |\n| C | **6.9** |\n| D | 6.1 |\n")


def test_a_bold_row_marks_nothing() -> None:
    """Authors set their own method in bold, with its name."""
    assert not names_in("| Model | FID | F1 |\n|---|---|---|\n| **Ours** | **9.4** | **80** |\n| B | 8.7 | 79 |\n| C | 9.9 | 81 |\n")


def test_a_bold_row_that_leads_nowhere_marks_nothing() -> None:
    """Where all that is bold is one row's numbers, and none of them is the best, the row is marked, as that of what the review is about."""
    table = "| Model | Bits | MMLU | PIQA |\n|---|---|---|---|\n| A | FP16 | 70.0 | 79.2 |\n| A | INT4 | **69.5** | **78.7** |\n"

    assert not names_in(table)
    assert "best-not-best" in names_in(table.replace("**78.7**", "**79.7**"))


def test_a_whole_row_of_three_numbers_is_the_authors_own() -> None:
    """Where all that is bold is the many numbers of one row, some may be the best and others not."""
    table = "| Model | FID | Memory | Accuracy |\n|---|---|---|---|\n| A | 98.3 | 28 GB | 80.1 |\n| B | **99.2** | **6 GB** | **81.0** |\n"

    assert "best-not-best" not in names_in(table)
    assert "best-not-best" in names_in(table.replace("**6 GB**", "6 GB"))


def test_numbers_within_their_spread_are_equal() -> None:
    """An author may mark one of two that the spread does not tell apart."""
    assert not names_in("| Model | F1 |\n|---|---|\n| A | **80.0 ± 0.6** |\n| B | 80.3 ± 0.5 |\n| C | 70.0 ± 0.5 |\n")


def test_a_mark_in_a_row_of_rivals_is_checked() -> None:
    """Where rows are metrics, the marks of each row are looked at."""
    (found,) = found_in("| Metric | A | B | C |\n|---|---|---|---|\n| F1 | **80** | 81 | 79 |\n| Latency | 9 ms | 12 ms | 10 ms |\n")

    assert "best of its row" in found.message


def test_marks_without_a_direction_are_told_once_a_table() -> None:
    """One note names the columns."""
    (found,) = found_in("| Model | Cracks | Dents |\n|---|---|---|\n| A | **3** | 1 |\n| B | 5 | **0** |\n")

    assert (found.name, found.severity) == ("unknown-direction", "note")
    assert "`Cracks`, `Dents`" in found.message


def test_an_empty_field_of_the_abstract_is_told() -> None:
    """A language of `abstract:` without text is missing."""
    assert names_in("Text.", f"abstract:\n  ko: {KO}\n  en:\n") == ["half-abstract"]


def test_a_missing_half_is_told_at_its_heading() -> None:
    """The place is the heading that promises it."""
    (found,) = found_in(f"## 초록 (한국어)\n\n{KO}\n\n## Abstract (English)\n")

    assert (found.name, found.line, "English" if "English" in found.message else "") == ("half-abstract", 10, "English")


def test_headings_in_code_make_no_half() -> None:
    """An example in a fence is not the review's abstract."""
    assert not names_in(f"```markdown\n## Abstract (English)\n\n{KO}\n```\n\n{EN}")


def test_an_entry_without_keys_is_no_result() -> None:
    """A text or a number where a result should stand is told as such, and not as a table that lacks each of its keys."""
    front = "results:\n  - ResNet reaches 78.6\n"

    assert [each.message for each in found_in("Text.", front)] == ["This is no result: it has no keys."]


def test_an_unknown_direction_of_a_result_is_told() -> None:
    """A word that says neither which numbers are better is not passed over in silence; the two that do are fine."""
    front = "results:\n  - {{model: A, dataset: B, metric: C, value: 1, direction: {}}}\n"

    assert [each.message for each in found_in("Text.", front.format("sideways"))] == ["`sideways` is no direction."]
    assert not found_in("Text.", front.format("Lower"))
