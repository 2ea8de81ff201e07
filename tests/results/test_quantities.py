# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.cell import Mark, cell, plain
from mkdocs_paperreview.results.quantity import quantity

# As written: the value, and the unit.
NUMBERS = {
    "85.3": (85.3, ""),
    "85.3%": (85.3, "%"),
    "85.3 %": (85.3, "%"),
    "-6.40": (-6.4, ""),
    "−6.40": (-6.4, ""),
    "+2.1%p": (2.1, "%p"),
    "1.2k": (1200, ""),
    "3.4B": (3.4e9, ""),
    "7M": (7e6, ""),
    "25억": (25e8, ""),
    "3만": (3e4, ""),
    "1.5조": (1.5e12, ""),
    "2.6M tokens": (2.6e6, "tokens"),
    "12만 건": (12e4, "건"),
    "12k qps": (12e3, "qps"),
    "1,234.5": (1234.5, ""),
    "18,065": (18065, ""),
    "1.5e-3": (0.0015, ""),
    "1e−4": (0.0001, ""),
    "3×10^-4": (0.0003, ""),
    ".4": (0.4, ""),
    "90 ms": (90, "ms"),
    "17.7 μs/query": (17.7, "μs/query"),
    "3초": (3, "초"),
    "1.28 GB": (1.28, "GB"),
    "2.5x": (2.5, "x"),
    "15.4배": (15.4, "배"),
    "0.31 vid/s": (0.31, "vid/s"),
    "1,200 TPS": (1200, "TPS"),
    "3.12×": (3.12, "×"),
    "$33.1": (33.1, "$"),
    "$0.20 / task": (0.2, "$/task"),
    "$3/1M": (3, "$/1M"),
    "10.0 dB": (10.0, "dB"),
    "２５．３％": (25.3, "%"),
    "약 2.75 bit": (2.75, "bit"),
    "≈3": (3, ""),
    "~46s": (46, "s"),
    "<0.01": (0.01, ""),
    "140s (256 centroids)": (140, "s"),
    "48.1(Multi-Frame)": (48.1, ""),
    "85.3↑": (85.3, ""),
    "640.25円": (640.25, "円"),
    "15箇所": (15, "箇所"),
    "12.5 kbps": (12.5, "kbps"),
    "3.7 m/s²": (3.7, "m/s²"),
    "64K/sec": (64000, "/sec"),
    "$0.02/분": (0.02, "$/분"),
    "300ms/단어": (300, "ms/단어"),
    "21,504 B": (21504, "bytes"),
}
WORDS = (
    *(
        "9.9/9.9",
        "14/16",
        "1st",
        "2nd",
        "1위",
        "GPT-4",
        "v1.2",
        "1.58-bit",
        "W4A4",
        "E3M0",
        "640×360",
        "3x1024",
        "2024-01-03",
        "12:30",
        "10.0.1",
    ),
    *(
        "5-6s",
        "1~4",
        "0.4B ~ 0.6B",
        "10, 50",
        "1,5",
        "0,845",
        "-",
        "–",
        "N/A",
        "없음",
        "높음",
        "",
        "%",
        "+X%",
        "k=100",
        "SOTA",
        "±",
        "(2.1)",
        "9" * 200,
    ),
)


@pytest.mark.parametrize(("written", "read"), NUMBERS.items(), ids=NUMBERS)
def test_a_number_is_read(written: str, read: tuple[float, str]) -> None:
    """A number has its value, with its multiplier, and its unit."""
    found = quantity(written)

    assert found is not None
    assert (pytest.approx(read[0]), read[1]) == (found.value, found.unit)


@pytest.mark.parametrize("written", WORDS)
def test_what_is_not_surely_one_number_is_text(written: str) -> None:
    """Ranges, ranks, versions, dates, names and fractions are no quantities."""
    assert quantity(written) is None


def test_a_spread_is_kept() -> None:
    """What stands behind `±` is the spread, with and without blanks, in brackets or not."""
    assert [found.spread for text in ("85.3±0.2", "85.3 ± 0.2", "85.3 (±0.2)", "1538 +/- 130") if (found := quantity(text))] == [
        0.2,
        0.2,
        0.2,
        130.0,
    ]


@pytest.mark.parametrize(
    ("written", "bound"),
    [
        ("500+", "≥"),
        ("12일+", "≥"),
        ("~0.72+ (예상)", "≥"),
        ("80% 이상", "≥"),
        ("3万以上", "≥"),
        ("5 ms 이하", "≤"),
        ("10秒未満", "≤"),
        ("85.3 +- 2", ""),
        ("±0.5 s", "≤"),
    ],
)
def test_a_bound_may_stand_behind_its_number(written: str, bound: str) -> None:
    """A plus, and words for more and less, make a number a bound."""
    found = quantity(written)

    assert found is not None
    assert found.bound == bound


@pytest.mark.parametrize("written", ["85.3 (+2.1)", "85.3 [+2.1]", "85.3（+2.1）", "85.3 ↑2.1", "85.3 (↑ 2.1)", "85.3 (▲2.1)"])
def test_a_signed_number_in_brackets_is_a_delta(written: str) -> None:
    """A gain behind a number is the number's delta."""
    found = quantity(written)

    assert found is not None
    assert found.delta is not None
    assert (found.value, found.delta.value) == (85.3, 2.1)


def test_a_fall_in_brackets_is_negative() -> None:
    """A minus or an arrow down makes a delta negative."""
    assert [found.delta.value for text in ("80 (-2.1)", "80 (−2.1)", "80 (↓2.1%)") if (found := quantity(text)) and found.delta] == [
        -2.1,
        -2.1,
        -2.1,
    ]


def test_two_numbers_around_an_arrow_are_from_and_to() -> None:
    """The number that counts is the second; the first is what was before."""
    found = quantity("17.29% → 9.23%")

    assert found is not None
    assert found.before is not None
    assert (found.before.value, found.value) == (17.29, 9.23)


def test_a_step_is_one_in_the_last_digit() -> None:
    """A quantity knows how finely it was written, with its multiplier."""
    assert [pytest.approx(found.step) for text in ("85.3", "85", "1.2k", "1.5e-3") if (found := quantity(text))] == [0.1, 1, 100, 0.0001]


def test_quantities_of_one_kind_are_compared_by_size() -> None:
    """90 milliseconds are less than a tenth of a second."""
    less, more = quantity("90 ms"), quantity("0.1 s")

    assert less is not None
    assert more is not None
    assert less.kind == more.kind
    assert less.size < more.size


@pytest.mark.parametrize(
    ("written", "mark"),
    [
        ("**85.3**", Mark.BEST),
        ("__85.3__", Mark.BEST),
        ("<b>85.3</b>", Mark.BEST),
        ("$\\mathbf{85.3}$", Mark.BEST),
        ("**85.3** ± 0.2", Mark.BEST),
        ("🥇 85.3", Mark.BEST),
        ("<u>85.3</u>", Mark.SECOND),
        ("$\\underline{85.3}$", Mark.SECOND),
        ("85.3 (**+2.1**)", Mark.NONE),
        ("85.3*", Mark.NONE),
        ("*85.3*", Mark.NONE),
        ("85.3", Mark.NONE),
    ],
)
def test_a_mark_counts_that_is_on_the_number(written: str, mark: Mark) -> None:
    """Bold is best, underlined is second; a footnote's star, or a gain in bold, is neither."""
    found = cell(written)

    assert found.number is not None
    assert (mark, 85.3) == (found.mark, found.number.value)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("85.3<br>±0.2", "85.3 ±0.2"),
        ("$85.3_{\\pm 0.2}$", "85.3 ± 0.2"),
        ("$3\\times10^{-4}$", "3×10^-4"),
        ("10<sup>-3</sup>", "10^-3"),
        ("3.3×10¹⁸ FLOPs", "3.3×10^18 FLOPs"),
        ("2 × 10⁻⁵", "2 × 10^-5"),
        ("757 ± 47$^\\dagger$", "757 ± 47"),
        ("85.3<sup>1</sup>", "85.3"),
        ("85.3[^2]", "85.3"),
        ("85.3†", "85.3"),
        ("120.50 ᵃ", "120.50"),
        ("[85.3](a.md)", "85.3"),
        ("`85.3`", "85.3"),
        ("\\$33.1", "$33.1"),
        ("**Ours** (a_b)", "Ours (a_b)"),
    ],
)
def test_markup_is_not_part_of_the_words(written: str, words: str) -> None:
    """Emphasis, tags, formulas, links and footnotes leave the words."""
    assert words == plain(written)


@pytest.mark.parametrize("written", ["", "-", "–", "—", "--", "N/A", "n/a", "없음", "无", "なし"])
def test_an_empty_cell_has_many_names(written: str) -> None:
    """A dash and `N/A` stand for nothing."""
    assert cell(written).is_none


@given(some.text(alphabet="0123456789.,-+±%()→ ~eEkM×*_$\\^{}<>[]억만", max_size=40))
def test_any_text_can_be_a_cell(written: str) -> None:
    """Reading a cell never fails, and keeps its text."""
    assert written == cell(written).text
