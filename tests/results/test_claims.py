# SPDX-License-Identifier: MIT

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.claim import Claim
from mkdocs_paperreview.results.sentence_claims import claims_in, wrong_gains_in
from mkdocs_paperreview.results.table import tables_in
from mkdocs_paperreview.results.table_claims import claims_of

RIGHT = (
    "정확도가 **0.7841** (대비 0.5536, **+41.6% 상대적 증가** )",
    "점수가 **8.43에서 10.64** 로 향상되었다 ( **+2.21 절대 증가** ).",
    "0.7841 (vs. 0.5536, +41.6%)",
    "0.7841 (baseline 0.5536, +41.6%)",
    "85.3 (+2.1 vs. 83.2)",
    "83.6 (80.1 대비 +3.5)",
    "80.1 → 83.6 (+3.5%p)",
    "80.1 -> 83.6 (+4.4%)",
    "80.1에서 83.6으로 3.5%p 향상",
    "120ms에서 80ms로 33.3% 단축",
    "latency 120 ms → 80 ms (33% reduction)",
    "It rises from 72.5 to 80.0, a 10.3% improvement.",
    "WER falls from 5.2 to 4.1 (21% relative reduction).",
    "FID from 17.29% to 9.23% (-46.6%)",
    "It improves by 3.5%p over 80.1 (83.6).",
    "It increases accuracy by 3.5%p (80.1 → 83.6).",
    "85.3% compared to 83.2%, a 2.5% relative improvement",
    "83.2% 대비 2.1%p 높은 85.3%",
    "85.3%로 기존 83.2% 대비 2.1%p 향상",
    "98.2% 비용 절감(비용 $0.6 vs $33.1)",
    "+24.8 (81.6 vs. 56.8)",
    "1.5% 높은 정확도(0.857 → 0.872)",
    "从72.5%提升到80.0%（+7.5%）",
    "从72.5%提升到80.0%，提升了7.5%",
    "10.0 → 23.0 (2.3배 향상)",
    "90 ms → 45 ms (+2배)",
    "throughput from 30 FPS to 90 FPS (2x higher)",
    "latency from 120 ms to 90 ms (-30 ms)",
)
WRONG = (
    "0.7841 (대비 0.5536, **+46.1% 상대적 증가**)",
    "0.7841 (대비 0.5536, +41.7% 증가)",
    "0.7041 (대비 0.5536, +41.6% 증가)",
    "8.43에서 10.64로 향상되었다 (+2.22 절대 증가).",
    "8.43에서 10.74로 향상되었다 (+2.21).",
    "80.1 → 83.6 (+3.9)",
    "WER falls from 5.2 to 4.1 (31% relative reduction).",
    "83.2% 대비 3.1%p 높은 85.3%",
    "+25.8 (81.6 vs. 56.8)",
    "80.1 → 83.6 (3.5% decrease)",
    "83.6에서 80.1로 3.5%p 증가",
    "0.0 → 5.0 (+3%)",
)
NO_CLAIMS = (
    "batch 32 → 64 (+2.1%)",
    "16.9s→25.6s(+4%p)",
    "a scale from 1 to 5 (1 means best)",
    "Llama 65B (63.9 vs. 50.9) and PaLM 540B (63.9 vs. 56.5)",
    "95.3%（vs IPDiff 87.6%, 91.1%）",
    "80.1 → 83.6 (약 +4%p)",
    "80.1 → 83.6 (up to +9%)",
    "최대 9.5% 향상(80.1 → 83.6)",
    "On A 80.1, on B 83.6 (+2.1%).",
    "CVTG-2K, GPT-4 → GPT-5 (+20%)",
    "2019-01-02 → 2020-03-04 (+1.2%)",
    "It has 3 layers, 4 heads and 5% dropout.",
    "학습률 1e-3 → 1e-4 (+2.1%)",
    "120 ms → 90 (+25%)",
    "12.5 GB → 9.1 ms (+3.4%)",
    "점수 72.5 to 80.0 (+9.5)",
)
TABLE = """\
| 데이터셋 | 베이스라인 정확도 | 제안 정확도 | 성능 향상률 |
|---|---|---|---|
| 가 | 85% | 88% | 3.5% |
| 나 | 78% | 82% | 5.1% |
| 다 | 80% | 83% | 3.8% |
"""


def claims(text: str) -> list[Claim]:
    return list(claims_in(text))


def in_tables(body: str) -> list[Claim]:
    return [claim for table in tables_in(body) for claim in claims_of(table)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_gain_agrees(text: str) -> None:
    """A gain that is what its numbers come to, relative or absolute, agrees."""
    (found,) = claims(text)

    assert found.stated is not None
    assert found.agrees


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_gain_does_not_agree(text: str) -> None:
    """One digit that is changed, or the wrong word for up and down, is found."""
    (found,) = claims(text)

    assert not found.agrees


@pytest.mark.parametrize("text", WRONG)
def test_the_quick_way_finds_the_wrong_ones(text: str) -> None:
    """What is passed over are the right ones only."""
    assert claims(text) == list(wrong_gains_in(text))


@pytest.mark.parametrize("text", RIGHT)
def test_the_quick_way_finds_no_right_one(text: str) -> None:
    """Nothing is wrong with a right gain."""
    assert not list(wrong_gains_in(text))


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_numbers_that_do_not_surely_belong_together_claim_nothing(text: str) -> None:
    """Gains of something else, rough ones, names and settings are let alone."""
    assert all(found.stated is None or found.agrees for found in claims(text))
    assert not list(wrong_gains_in(text))


def test_a_claim_says_what_it_comes_to() -> None:
    """The relative difference is in percent of the number before, the absolute one in its unit."""
    (found,) = claims("0.7841 (대비 0.5536, +41.6%)")

    assert (pytest.approx(41.64, abs=0.01), pytest.approx(0.2305)) == (found.relative, found.absolute)


def test_numbers_of_two_units_differ_in_the_first() -> None:
    """From hours to minutes, what is said of the difference is in hours."""
    (found,) = claims_in("지연이 2시간에서 30분으로 감소 (75%)")

    assert (found.absolute, found.relative, found.agrees) == (-1.5, -75, True)


def test_a_claim_knows_its_place() -> None:
    """The span is all of the claim, and the gain's span its number, whatever the emphasis."""
    text = "점수가 **8.43에서 10.64** 로 향상 ( **+2.21** )."
    (found,) = claims(text)

    assert text[found.gain_span.start : found.gain_span.end] == "+2.21"
    assert text[found.span.start : found.span.end].startswith("8.43")


def test_several_claims_of_a_line_are_found() -> None:
    """Each has its own three numbers."""
    assert [found.agrees for found in claims("EM 0.60 (대비 0.50, +20.0%), F1 0.70 (대비 0.50, +30.0%)")] == [True, False]


@pytest.mark.parametrize("text", ["error rate 17.29% → 9.23%로 감소", "FID가 41.59에서 29.59로 개선되었다", "(정확도 0.74 → 0.60)"])
def test_two_numbers_without_a_gain_are_a_claim_without_one(text: str) -> None:
    """What they come to can be told; nothing is stated that could be wrong."""
    (found,) = claims(text)

    assert (found.stated, found.agrees) == (None, True)


def test_a_change_that_goes_the_other_way_does_not_agree() -> None:
    """An increase from more to less is none."""
    (found,) = claims("오차가 9.23%에서 17.29%로 감소했다")

    assert not found.agrees


def test_rounding_is_granted() -> None:
    """Authors who kept more digits than they wrote come to another last digit."""
    assert all(found.agrees for found in claims("52.4에서 70.2로 향상 (+33.9%)") + claims("60.5에서 81.1로 향상 (+34.1%)"))


@pytest.mark.parametrize(("gain", "wrong"), [("5.9", 0), ("5.6", 0), ("5.3", 0), ("4.1", 1)])
def test_numbers_of_few_digits_leave_a_gain_open(gain: str, wrong: int) -> None:
    """What a tenth of the rounding of the numbers may explain is not called wrong, in a table and in a sentence."""
    rows = "| A | 0.50 | 0.60 | +20% |\n| B | 0.80 | 0.88 | +10% |\n"
    table = f"| Task | Base | Ours | Change |\n|---|---|---|---|\n{rows}| C | 0.017 | 0.018 | +{gain}% |\n"

    assert sum(not found.agrees for found in in_tables(table)) == wrong
    assert sum(1 for _ in wrong_gains_in(f"LPIPS 0.018 (vs. 0.017, +{gain}%)")) == wrong


def test_gains_of_a_column_are_checked() -> None:
    """A column of gains rests on the two columns before it."""
    assert [(found.stated.value, found.agrees) for found in in_tables(TABLE) if found.stated] == [(3.5, True), (5.1, True), (3.8, True)]


@pytest.mark.parametrize(("old", "new"), [("3.5%", "4.5%"), ("3.5%", "3.9%"), ("88%", "89%"), ("5.1%", "6.1%"), ("78%", "75%")])
def test_a_changed_digit_in_a_table_is_found(old: str, new: str) -> None:
    """The others prove what the column is a gain over."""
    assert sum(not found.agrees for found in in_tables(TABLE.replace(old, new))) == 1


@pytest.mark.parametrize(("gain", "agreed"), [("29.27", [True, True]), ("29.26", [True]), ("29.25", [False, True])])
def test_a_difference_in_a_table_may_be_off_by_one(gain: str, agreed: list[bool]) -> None:
    """Of one that the rounding of its numbers may have made so, nothing is said."""
    body = f"| Task | Base | Ours | Δ |\n|---|---|---|---|\n| A | 47.99 | 77.26 | +{gain} |\n| B | 14.60 | 34.60 | +20.00 |\n"

    assert [found.agrees for found in in_tables(body)] == agreed


def test_the_baseline_may_stand_second() -> None:
    """Headers say which column is the one to compare with, and order is found where they do not."""
    body = "| Task | Ours | Baseline | Gain |\n|---|---|---|---|\n| A | 90.3% | 87.2% | 3.1% |\n| B | 78.1% | 75.0% | 4.1% |\n"

    assert [(found.before.value, found.agrees) for found in in_tables(body)] == [(87.2, True), (75.0, True)]


def test_a_gain_of_something_else_is_not_checked() -> None:
    """A reduction of the latency does not rest on two accuracies."""
    body = (
        "| Task | Base acc. | Our acc. | Latency reduction (%) |\n|---|---|---|---|\n| A | 80.1 | 83.6 | 45 |\n| B | 70.0 | 71.0 | 50 |\n"
    )

    assert not in_tables(body)


def test_gains_of_which_none_fits_are_over_something_else() -> None:
    """Where all of several gains are off, they rest on other numbers."""
    body = "| Task | A | B | Gain |\n|---|---|---|---|\n| x | 80.1 | 83.6 | 9.1 |\n| y | 70.0 | 71.0 | 8.2 |\n| z | 60.0 | 62.0 | 7.3 |\n"

    assert not in_tables(body)


def test_gains_in_brackets_rest_on_the_row_of_the_baseline() -> None:
    """The row that the gains fit is the baseline."""
    body = (
        "| Model | EM | F1 |\n|---|---|---|\n| Base | 80.0 | 70.0 |\n| A | 82.1 (+2.1) | 71.5 (+1.5) |\n| B | 83.0 (+3.0) | 72.0 (+5.0) |\n"
    )

    assert [found.agrees for found in in_tables(body)] == [True, True, True, False]


def test_gains_over_several_baselines_are_right() -> None:
    """A gain that fits any row without one is let alone."""
    body = "| Model | EM |\n|---|---|\n| A | 80.0 |\n| A+ | 82.1 (+2.1) |\n| A++ | 83.0 (+3.0) |\n| B | 70.0 |\n| B+ | 75.5 (+5.5) |\n"

    assert [found.agrees for found in in_tables(body)] == [True, True]


def test_gains_against_one_row_are_checked() -> None:
    """A column of gains with one number column rests on the row that has none."""
    body = (
        "| Model | Cost ($) | Reduction |\n|---|---|---|\n| A | 200.0 | - |\n| B | 150.0 | 25% |\n| C | 100.0 | 50% |\n| D | 80.0 | 70% |\n"
    )

    assert [found.agrees for found in in_tables(body)] == [True, True, False]


def test_gains_against_one_row_stay_among_its_name() -> None:
    """Where the first column repeats itself, a row is no baseline of what another name gained."""
    body = (
        "| Model | Method | EM | Gain |\n|---|---|---|---|\n| 4B | Plain | 76.1 | - |\n| 4B | A | 81.2 | +5.1 |\n| 4B | B | 83.1 | +7.0 |\n"
        "| 8B | A | 83.8 | +6.2 |\n| 8B | B | 85.6 | +7.9 |\n"
    )

    assert [found.agrees for found in in_tables(body)] == [True, True]


def _with_one_digit_changed(text: str, number: str) -> list[str]:
    """Every text with one digit of a number replaced by one that differs by more than one."""
    at = text.rindex(number)
    return [
        text[:at] + number[:place] + digit + number[place + 1 :] + text[at + len(number) :]
        for place, sign in enumerate(number)
        for digit in "0123456789"
        if sign.isdigit() and abs(int(digit) - int(sign)) > 1
    ]


@pytest.mark.parametrize(
    "text",
    _with_one_digit_changed("0.9081 (대비 0.7816, +16.2% 상대적 증가)", "16.2")
    + _with_one_digit_changed("8.43에서 10.64로 (+2.21 증가)", "2.21"),
)
def test_every_changed_digit_is_found(text: str) -> None:
    """Any digit of a gain may be the slip."""
    assert [found.agrees for found in claims(text)] == [False]


@given(some.text(alphabet="0123456789.,%+-→()대비에서로 fromtovs\n", max_size=120))
def test_any_text_can_be_looked_at(text: str) -> None:
    """Looking for claims never fails, and each gain stands where it says."""
    for found in claims(text):
        assert re.search(r"\d", text[found.gain_span.start : found.gain_span.end])
