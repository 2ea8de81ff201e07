# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.source.document import Given, read_document
from tests.conftest import article, article_dom, compiled, dom, file_of_review, html_at, review

BOLD = {
    "**41.6%**를 넘는다": "41.6%",
    "성능이 **41.6%**를": "41.6%",
    '**"인용"**이라고': '"인용"',
    "**(괄호)**는": "(괄호)",
    "**LoRA(Low-Rank)**를": "LoRA(Low-Rank)",
    "**$x$**를": "",
    "이것은**굵은**글자": "굵은",
    "**精度（95%）**です": "精度（95%）",
    "**「引用」**は": "「引用」",
}
UNKNOWN = ("<eos>", "<answer>", "</think>", "<|im_end|>", "<image_1>", "<T>", "<s>x</s>")


@pytest.mark.parametrize(("text", "bold"), BOLD.items(), ids=BOLD)
def test_emphasis_works_beside_hangul(text: str, bold: str) -> None:
    """Bold text ends where its stars are, whatever letters follow."""
    strong = article_dom(text).css_first("strong")

    assert strong is not None
    assert bold in strong.text()


def test_a_table_scrolls() -> None:
    """A table stands in a frame of its own, which can be reached by keyboard."""
    frame = article_dom("| a | b |\n|---|---|\n| 1 | 2 |").css_first("div.pr-scroll")

    assert (frame.attributes["tabindex"], frame.attributes["role"], len(frame.css("table td"))) == ("0", "region", 2)


@pytest.mark.parametrize(
    ("row", "cells"),
    [("| a\\|b | c |", ["a|b", "c"]), ("| `x` | **y** |", ["x", "y"]), ("a | b", ["a", "b"]), ("| 8.3 (+2.1) | - |", ["8.3 (+2.1)", "-"])],
)
def test_a_table_has_its_cells(row: str, cells: list[str]) -> None:
    """Cells hold what stands between the bars."""
    assert cells == [cell.text() for cell in article_dom(f"| h | i |\n|---|---|\n{row}").css("td")]


def test_a_long_line_of_a_table_is_read() -> None:
    """Padding of tens of thousands of characters is padding."""
    assert [cell.text() for cell in article_dom(f"| a |{' ' * 40_000}b |\n|---|---|\n| 1 | 2 |").css("th")] == ["a", "b"]


def test_code_is_coloured() -> None:
    """A known language has the spans that themes colour."""
    assert article_dom('```python\nprint("x")\n```').css_first("div.language-python.highlight pre code span.nb").text() == "print"


@pytest.mark.parametrize("info", ["", "nolang", "python title=x", "{.python .x}", "mermaid", "한글", "c++", "'\"><b>"])
def test_code_keeps_its_text(info: str) -> None:
    """Code is shown sign by sign, whatever its language."""
    assert article_dom(f"```{info}\n<b>&amp; \\n  x\n```").css_first("pre code").text() == "<b>&amp; \\n  x\n"


def test_a_diagram_is_left_to_mermaid_of_the_sites_own() -> None:
    """A `mermaid` block has the class by which themes find it, on a site that brings mermaid."""
    drawn, _ = Workshop(Targets({}), draws_diagrams=True).article(review("```mermaid\ngraph TD\n```"))

    assert dom(drawn.html).css_first("pre.mermaid code").text() == "graph TD\n"


def test_a_diagram_is_code_where_it_would_be_drawn_from_elsewhere() -> None:
    """A `mermaid` block is shown as code where the theme would fetch mermaid from another host."""
    assert article_dom("```mermaid\ngraph TD\n```").css_first("div.highlight code").text() == "graph TD\n"


def test_tasks_are_boxes_that_nobody_can_tick() -> None:
    """A task list has disabled boxes, ticked where the task is done."""
    boxes = article_dom("- [ ] a\n- [x] b").css("li.task-list-item input[type=checkbox][disabled]")

    assert ["checked" in box.attributes for box in boxes] == [False, True]


EMOJI = {
    "alone": ("a :bulb: b", "a 💡 b"),
    "behind a word": ("글:fire:이다", "글🔥이다"),
    "one after the other": ("KR:fire::south_korea:", "KR🔥🇰🇷"),
    "of signs": (":+1: :100:", "👍 💯"),
    "unknown": ("a :nothing_known: b", "a :nothing_known: b"),
    "a ratio": ("1:100:1000", "1:100:1000"),
    "code": ("std::move::fire and `:fire:`", "std::move::fire and :fire:"),
    "a word of an address": ("https://example.org/:fire:/", "https://example.org/:fire:/"),
    "a short word between colons": ("Task:id: two", "Task:id: two"),
}


@pytest.mark.parametrize(("written", "shown"), EMOJI.values(), ids=EMOJI)
def test_names_of_emoji_are_shown_as_emoji(written: str, shown: str) -> None:
    """A name between colons is the emoji that GitHub shows, but in code, ratios and addresses."""
    assert article_dom(written).body.text().strip() == shown  # type: ignore[union-attr]


def test_footnotes_lead_there_and_back() -> None:
    """A footnote and its mark lead to each other."""
    tree = article_dom("글[^a]\n\n[^a]: 각주")

    assert all(tree.css_first(f"[id='{link.attributes['href'][1:]}']") for link in tree.css("a[href^='#']"))


@pytest.mark.parametrize("tag", UNKNOWN)
def test_an_unknown_tag_is_text(tag: str) -> None:
    """A word in angles that is no HTML is a word of the review."""
    assert tag.replace("<s>x</s>", "x") in article_dom(f"The token {tag} ends it.").text()


def test_a_frame_becomes_a_link() -> None:
    """A video that would be loaded from elsewhere is a link to it."""
    link = article_dom('<iframe src="https://www.youtube.com/embed/abc" width="3"></iframe>').css_first("a")

    assert link.attributes["href"] == "https://www.youtube.com/embed/abc"


def test_html_of_the_author_stays() -> None:
    """Figures, details and marks are shown as HTML."""
    folded = "<details><summary>s</summary>\n\n**b**\n\n</details>"
    tree = article_dom(f"{folded}\n\n<figure><img src='x.png'><figcaption>c</figcaption></figure>")

    assert all(tree.css_first(selector) for selector in ("details > summary", "details strong", "figure figcaption"))


def test_the_summary_is_the_first_paragraph_that_says_something() -> None:
    """Pictures, formulas and short lines are no summary."""
    made = article("![x](x.png)\n\nShort.\n\nThis paragraph says what the **paper** is about.\n")[0]

    assert made.summary == "This paragraph says what the paper is about."


def test_a_week_note_is_rendered() -> None:
    """An editor's introduction stands on the page of its week."""
    note = Given("weeks/2026-W02.md", b"---\ntitle: x\n---\n**Hello** [a](../reviews/a.md)")
    site = compiled({"reviews/a.md": file_of_review(), note.path: note.content})

    assert '<strong>Hello</strong> <a href="../../reviews/a/">' in html_at(site, "/weeks/2026-W02/")


def test_the_body_is_that_of_the_document() -> None:
    """Front matter is no part of the article."""
    assert "title" not in article_dom(read_document(Given("a.md", b"---\ntitle: A\n---\nbody")).body).text()


@pytest.mark.parametrize(
    ("text", "selector"),
    [
        ("==굵은== 글", "mark"),
        ('[details="접기"]\n글\n[/details]', "details > summary"),
        (":::details 접기\n글\n:::", "details > summary"),
        ("\\begin{tabular}{l}\na \\\\ 1\n\\end{tabular}", "table td"),
    ],
    ids=["Obsidian", "Discourse", "Zenn", "LaTeX"],
)
def test_a_notation_that_becomes_html_is_shown(text: str, selector: str) -> None:
    """HTML that a notation of another generator becomes is there, although its author wrote none."""
    assert article_dom(text).css_first(selector) is not None


@pytest.mark.parametrize(
    ("written", "width"),
    [
        ('![a](b.png){: width="60%" height="60%"}', "60%"),
        ('![a](b.png){: w="450" h="250" }', "450"),
        ('![a](b.png)\n{: .center style="width: 300px"}', "300"),
        ("![a](b.png){width=50%}", "50%"),
        ('![a](b.png "title"){ .left width="300" }', "300"),
        ("![a|300](b.png)", "300"),
        ("![a](b.png =300x200)", "300"),
        ("![a](b.png =x200)", None),
        ("![a](b.png =150%x)", None),
        ("![a|600x400, 50%](b.png)", "300"),
        ("![a|300](my b.png)", "300"),
        ("![a](my b.png =300x200)", "300"),
        ("![a](my b.png =300x 'title')", "300"),
        ("![a](my b.png){width=50%}", "50%"),
        ("[![a|300](b.png)](https://example.org/c)", "300"),
        ("![[b.png|300x200]]", "300"),
        ('<img src="b.png" style="width:50%;">', "50%"),
        ('<img src="b.png" width="20" style="width:50%">', "20"),
        ('<img src="b.png" alt="b" style="zoom:50%;" />', "50%"),
        ('<img src="b.png" style="zoom: 33.5%">', "33%"),
        ('<img src="b.png" style="zoom:150%;">', None),
        ('<img src="b.png" style="zoom:0.5">', None),
        ('![a](b.png){: width="0" }', None),
        ('![a](b.png){: style="max-width: 50%"}', None),
        ("![a](b.png){: .center}", None),
    ],
)
def test_a_picture_is_as_wide_as_its_author_wants(written: str, width: str | None) -> None:
    """What stands behind a picture, or in its style, says how wide it is, and is no text."""
    body = article_dom(f"{written}\n\n글")
    picture = body.css_first("img")

    assert picture is not None
    assert (picture.attributes.get("width"), body.body.text(strip=True) if body.body else "") == (width, "글")


@pytest.mark.parametrize("text", ["`![a](b.png){width=50%}`", "f(x){a=b}", "![a](b.png){말}"])
def test_other_braces_stay(text: str) -> None:
    """In code, and where they are no attributes, braces are text."""
    assert text.replace("`", "").rpartition("{")[2] in article_dom(text).text()


def test_attributes_behind_a_link_are_no_text() -> None:
    """`{target="_blank"}` and `{ .md-button }` say how a link looks."""
    assert article_dom('[논문](https://example.org/a){target="_blank"} [코드](https://example.org/b){ .md-button }').text().split() == [
        "논문",
        "코드",
    ]


def test_what_stands_in_the_centre_does_so() -> None:
    """HTML's old `center` is shown as it was meant."""
    assert article_dom("<center>\n\n![a](b.png)\n\n</center>\n\n글").css_first('div[align="center"] img') is not None


def test_the_buttons_of_a_toolbar_are_left_out() -> None:
    """Buttons that run a script stand for nothing among links and others; one that stands alone may be a heading."""
    shown = article_dom(
        '<div><a href="https://a.org">Paper</a> <button onclick="x()">☆ Save</button></div>\n\n<p><button onclick="x()">A</button></p>'
    )

    assert shown.text().split() == ["Paper", "A"]


def test_buttons_among_words_stay() -> None:
    """Beside text, a button is a part of it."""
    assert article_dom('<p>Press <button onclick="x()">A</button> <button onclick="x()">B</button></p>').text().split() == [
        "Press",
        "A",
        "B",
    ]
