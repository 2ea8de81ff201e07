# SPDX-License-Identifier: MIT
"""Tables of results say what is a number, which way it is better and what is best; gains say whether they are right."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from tests.conftest import article_dom, dom, review

TABLE = """\
| 모델 | Accuracy ↑ | FID | 비고 |
|---|---|---|---|
| 하나 | 81.2% | 5.3 | 처음 |
| 둘 | 85.3% | 4.1 | |
| 셋 | 79.0% | 4.4 | 작은 모델 |
"""


def _texts(found: LexborHTMLParser, selector: str) -> list[str]:
    return [node.text().split("(")[0].split("✓")[0].strip() for node in found.css(selector)]


def test_columns_say_what_they_hold() -> None:
    """Columns of numbers are known, and which way they are better, by the author's arrow or by the metric's name."""
    heads = article_dom(TABLE).css("th")

    assert [head.attributes.get("data-type") for head in heads] == [None, "number", "number", None]
    assert [head.attributes.get("data-better") for head in heads] == [None, "up", "down", None]


def test_cells_have_their_value() -> None:
    """A cell with a number has it for scripts, without its unit; a text has none."""
    assert [cell.attributes.get("data-v") for cell in article_dom(TABLE).css("tbody tr:first-child td")] == [None, "81.2", "5.3", None]


def test_the_best_and_the_second_best_are_marked() -> None:
    """More is best where more is better, and less where less is."""
    found = article_dom(TABLE)

    assert _texts(found, ".pr-best") == ["85.3%", "4.1"]
    assert _texts(found, ".pr-second") == ["81.2%", "4.4"]


def test_marks_are_told_to_those_who_hear_the_page() -> None:
    """What is best is said in words too."""
    assert "(가장 좋음)" in article_dom(TABLE).css_first(".pr-best").text()


def test_an_author_is_not_contradicted() -> None:
    """Where the author marked another number as best, nothing else is marked."""
    found = article_dom(TABLE.replace("81.2%", "**81.2%**"))

    assert _texts(found, ".pr-best") == ["4.1"]


def test_a_table_of_another_markdown_is_known_by_its_place() -> None:
    """HTML without lines has as many tables as the text: the first of the one is the first of the other."""
    html = "<table><tr><th>모델</th><th>F1</th></tr><tr><td>가</td><td>80</td></tr><tr><td>나</td><td>81</td></tr></table>"
    of = review("| 모델 | F1 |\n|---|---|\n| 가 | 80 |\n| 나 | 81 |\n", markdown="mkdocs")
    found = dom(Workshop(Targets.of([]), site_html=lambda _: html).article(of)[0].html)

    assert _texts(found, ".pr-best") == ["81"]


def test_a_row_with_cells_in_html_has_no_marks() -> None:
    """Where an author's HTML makes more cells in a row than the table has, nobody can tell which is which; other rows have their values."""
    found = article_dom("| 모델 | F1 |\n|---|---|\n| 가 | 80 |\n| 나</td><td>x | 81 |\n| 다 | 79 |\n")

    assert [cell.attributes["data-v"] for cell in found.css("td[data-v]")] == ["80", "79"]
    assert not found.css(".pr-best")


@pytest.mark.parametrize("header", ["값", "Zorbness"])
def test_nothing_is_best_where_the_direction_is_unknown(header: str) -> None:
    """A metric that nobody knows has no best number."""
    assert not article_dom(f"| 모델 | {header} |\n|---|---|\n| 하나 | 1.5 |\n| 둘 | 2.5 |\n").css(".pr-best")


def test_a_table_of_words_stays_plain() -> None:
    """A table without numbers is no table of results."""
    found = article_dom("| 모델 | 저자 |\n|---|---|\n| 하나 | 김 |\n")

    assert not found.css(".pr-table")
    assert found.css(".pr-scroll table")


def test_each_table_has_an_anchor_of_its_own() -> None:
    """Tables of results are counted, so that they can be linked."""
    found = article_dom(f"{TABLE}\n| 하나 | 둘 |\n|---|---|\n| 가 | 나 |\n\n{TABLE}")

    assert [figure.attributes["id"] for figure in found.css(".pr-table")] == ["table-1", "table-2"]


def test_no_cell_is_lost() -> None:
    """Every word of a table is on the page."""
    text = article_dom(TABLE).css_first("table").text()

    assert all(word in text for word in TABLE.replace("|", " ").replace("-", " ").split())


@pytest.mark.parametrize(
    "text",
    [
        "정확도 **0.7841** (대비 0.5536, **+41.6% 상대적 증가**)",
        "점수가 **8.43에서 10.64**로 올랐다 (**+2.21 절대 증가**).",
        "| 데이터 | 베이스라인 정확도 | 우리 정확도 | 향상률 |\n|---|---|---|---|\n| A | 85% | 88% | 3.5% |\n| B | 78% | 82% | 5.1% |\n",
    ],
)
def test_a_right_gain_is_said_to_be_right(text: str) -> None:
    """A gain that its own numbers come to has a check mark."""
    found = article_dom(text)

    assert found.css(".pr-claim")
    assert not found.css(".pr-claim--off")


def test_a_wrong_gain_says_what_it_comes_to() -> None:
    """One digit changed, and the page says what the numbers come to."""
    assert "+41.6%" in article_dom("정확도 0.7841 (대비 0.5536, +51.6% 상대적 증가)").css_first(".pr-claim--off").text()


@pytest.mark.parametrize("text", ["`0.7841 (대비 0.5536, +51.6% 증가)`", "$0.7841$ 은 크다", "# 0.7841 (대비 0.5536, +51.6% 증가)"])
def test_code_formulas_and_headings_have_no_marks(text: str) -> None:
    """Nothing is put where it would break more than it says."""
    assert not article_dom(text).css(".pr-claim")


def test_nobody_can_write_marks() -> None:
    """The signs that stand for marks mean nothing in a text."""
    found = article_dom("글 \ue000t1\ue001 뒤 \ue000c0\ue001\n")

    assert not found.css("figure")
    assert "글" in found.text()
