# SPDX-License-Identifier: MIT

from __future__ import annotations

import unicodedata
from typing import Any
from urllib.parse import unquote

import pytest
from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.math import mathml
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.source.document import Given, read_document
from tests.conftest import article, article_dom, compiled, dom, file_of_review, html_at, names, review

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
INLINE = {
    "dollars": ("값 $x^2$ 는", "x^2"),
    "dollars beside Hangul": ("$x^2$는", "x^2"),
    "LaTeX": ("값 \\(x^2\\) 는", "x^2"),
    "kramdown": ("값 $$x^2$$ 는", "x^2"),
    "with blanks": ("값 $ x^2 $ 는", "x^2"),
    "with stars": ("$a*b*c$", "a*b*c"),
    "with underscores": ("$a_b c_d$", "a_b c_d"),
    "with less than": ("$a<b$", "a<b"),
    "in a table": ("| a |\n|---|\n| $x^2$ |", "x^2"),
    "in a heading": ("## 식 $x^2$", "x^2"),
}
DISPLAY = {
    "dollars": "$$\nx^2\n$$",
    "dollars on a line": "$$x^2$$",
    "LaTeX": "\\[\nx^2\n\\]",
    "after text": "글\n\n$$\nx^2\n$$\n\n글",
    "an environment": "$$\n\\begin{aligned}a &= b \\\\ c &= d\\end{aligned}\n$$",
    "an empty line": "$$\nx_1 =\n\n2\n$$",
    "a minus at the start": "$$\nx_1\n- y_2\n$$",
}
FAILED = ("\\frac{1", "\\begin{foo}x", "\\left( x", "\\frac", "x^", "\\text{<b>")
KINDS = {
    "NOTE": ("note", "참고", "Note"),
    "TIP": ("tip", "도움말", "Tip"),
    "IMPORTANT": ("info", "중요", "Important"),
    "WARNING": ("warning", "주의", "Warning"),
    "CAUTION": ("danger", "경고", "Caution"),
}
IDS = {
    "## 실험 결과": ["실험-결과"],
    "## 실험 결과\n\n## 실험 결과": ["실험-결과", "실험-결과-2"],
    "## 방법 {#method}": ["method"],
    "## a {#x}\n\n## b {#x}": ["x", "x-2"],
    "## A: B & C?": ["a-b--c"],
    "## **굵은** `code`": ["굵은-code"],
    "## 1. 서론": ["1-서론"],
    "## ...": ["section"],
    "## 한글\n\n# 위": ["한글", "위"],
    "## a\n\n## a\n\n## a-2": ["a", "a-2", "a-2-2"],
}
OTHERS = {
    "reviews/b.md": "/reviews/b/",
    "reviews/sub/c.md": "/ai/c/",
    "reviews/한글 d.md": "/논문/",
    "reviews/a/pic.png": "/reviews/a/pic.png",
    "reviews/pic.png": "/reviews/pic.png",
    "img/y.png": "/img/y.png",
    "guide.md": "/guide/",
    "reviews/old.html": "/reviews/old.html",
    "reviews/old.md": "/reviews/old/",
}
LINKS = {
    "beside": ("b.md", "../b/"),
    "by name": ("c.md", "../../ai/c/"),
    "in a folder": ("sub/c.md", "../../ai/c/"),
    "with a dot": ("./b.md", "../b/"),
    "above": ("../guide.md", "../../guide/"),
    "with a fragment": ("b.md#절", "../b/#%EC%A0%88"),
    "as another generator serves it": ("./sub/c.html#top", "../../ai/c/#top"),
    "a page of HTML that there is": ("old.html", "../old.html"),
    "Korean": ("한글%20d.md", "../../%EB%85%BC%EB%AC%B8/"),
    "in angles": ("<한글 d.md>", "../../%EB%85%BC%EB%AC%B8/"),
    "without its suffix": ("b", "../b/"),
    "an address": ("/ai/c/", "../../ai/c/"),
    "an address without its slash": ("/ai/c", "../../ai/c/"),
    "a Jekyll post": ("{% post_url b %}", "../b/"),
    "from the root": ("/reviews/b.md", "../b/"),
    "on the page": ("#절", "#%EC%A0%88"),
    "elsewhere": ("https://example.org/b.md", "https://example.org/b.md"),
    "a letter": ("mailto:a@example.org", "mailto:a@example.org"),
    "a file that is not there": ("x.pdf", "x.pdf"),
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


@pytest.mark.parametrize(("text", "tex"), INLINE.values(), ids=INLINE)
def test_a_formula_in_a_line_is_math(text: str, tex: str) -> None:
    """A formula becomes MathML that keeps its TeX."""
    assert tex == article_dom(text).css_first("math annotation").text()


@pytest.mark.parametrize(("text", "_tex"), INLINE.values(), ids=INLINE)
def test_a_formula_in_a_line_stays_in_it(text: str, _tex: str) -> None:
    """A formula within a sentence does not break it, in kramdown's notation either."""
    assert article_dom(text).css_first("math").attributes.get("display") is None


@pytest.mark.parametrize("text", DISPLAY.values(), ids=DISPLAY)
def test_a_formula_of_its_own_is_displayed(text: str) -> None:
    """A formula that has its line for itself is displayed."""
    assert article_dom(text).css_first("math").attributes.get("display") == "block"


@pytest.mark.parametrize("tex", FAILED)
def test_a_failed_formula_is_shown_as_code(tex: str) -> None:
    """A formula that cannot be read is shown as its author typed it, or mended with its TeX kept."""
    shown = article_dom(f"값 ${tex}$ 는").css_first("code.pr-tex, annotation")

    assert shown is not None
    assert tex == shown.text()


@pytest.mark.parametrize("tex", ["\\text{a_b}", "\\text { kernel_size }=p"])
def test_words_in_a_formula_may_have_underscores(tex: str) -> None:
    """An underscore in words within a formula is one, as in MathJax, also where a blank stands before their brace."""
    assert tex == article_dom(f"값 ${tex}$ 는").css_first("math annotation").text()


@pytest.mark.parametrize("text", ["$5 and $6", "costs $5", "\\$x\\$"])
def test_prices_are_no_formulas(text: str) -> None:
    """A dollar sign alone is money."""
    assert article_dom(text).css_first("math") is None


@pytest.mark.parametrize("display", [True, False])
def test_math_is_a_function_of_its_tex(display: bool) -> None:  # noqa: FBT001  # the one argument there is
    """The same formula gives the same MathML, whatever was converted before."""
    first = mathml("x_1", display=display)
    mathml("\\newcommand{\\x}{y} \\x", display=display)
    mathml.cache_clear()

    assert first == mathml("x_1", display=display)


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


@pytest.mark.parametrize("kind", KINDS)
def test_an_alert_is_an_admonition(kind: str) -> None:
    """An alert has the class of the theme's box, and its title in Korean."""
    box = article_dom(f"> [!{kind}]\n> text").css_first("div.admonition")

    assert (KINDS[kind][0], KINDS[kind][1]) == (box.attributes["class"].split()[1], box.css_first("p.admonition-title").text())


@pytest.mark.parametrize("kind", KINDS)
def test_an_alert_speaks_english(kind: str) -> None:
    """An alert on an English site has an English title."""
    assert KINDS[kind][2] == article_dom(f"> [!{kind}]\n> text", language="en").css_first("p.admonition-title").text()


def test_an_alert_keeps_its_own_title() -> None:
    """A title that the author wrote is shown instead."""
    assert article_dom("> [!TIP] 팁 하나\n> text").css_first("p.admonition-title").text() == "팁 하나"


@pytest.mark.parametrize(
    ("written", "selector"), [("`a`", "code"), ("[a](https://a.b/c)", "a"), ("*a*", "em"), ("$a$", "math"), ("==a==", "mark")]
)
def test_a_title_of_an_alert_is_markdown(written: str, selector: str) -> None:
    """Code, links, emphasis and formulas are what they are elsewhere, in the title of a box, too."""
    title = article_dom(f"> [!abstract] See {written} here\n> text").css_first("p.admonition-title")

    assert title.css_first(selector)
    assert title.text().startswith("See a")


@pytest.mark.parametrize("written", ["1. `a`", "&lt;b&gt; `a`"])
def test_a_title_that_would_be_more_than_a_line_is_as_typed(written: str) -> None:
    """A title that Markdown would make a list or HTML of stays text."""
    assert "`a`" in article_dom(f"> [!note] {written}\n> text").css_first("p.admonition-title").text()


@pytest.mark.parametrize("around", ["", "<b>x</b>\n\n"])
def test_a_title_of_an_alert_runs_nothing(around: str) -> None:
    """A title is as safe as the text below it."""
    title = article_dom(f"{around}> [!note] [a](javascript:alert) &lt;img src=x onerror=y&gt;\n> text").css_first("p.admonition-title")

    assert (title.css_first('[href^="javascript"]'), title.css_first("[onerror]")) == (None, None)


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


def test_a_link_with_the_name_of_an_emoji_finds_its_heading() -> None:
    """GitHub keeps the name of an emoji in the id of a heading; a link with it leads to the heading."""
    made, problems = article("[idea](#bulb-the-idea)\n\n## :bulb: The idea")

    assert ('href="#the-idea"' in made.html, problems) == (True, [])


def test_footnotes_lead_there_and_back() -> None:
    """A footnote and its mark lead to each other."""
    tree = article_dom("글[^a]\n\n[^a]: 각주")

    assert all(tree.css_first(f"[id='{link.attributes['href'][1:]}']") for link in tree.css("a[href^='#']"))


@pytest.mark.parametrize(("text", "expected"), IDS.items(), ids=IDS)
def test_headings_have_stable_ids(text: str, expected: list[str]) -> None:
    """A heading's id is made of its words, or the author's own, and stands once."""
    assert expected == [heading.id for heading in article(text)[0].headings]


@pytest.mark.parametrize("text", IDS)
def test_ids_are_in_the_page(text: str) -> None:
    """The id that the table of contents names is that of the heading."""
    made = article(text)[0]

    assert [heading.id for heading in made.headings] == [node.attributes["id"] for node in article_dom(text).css("h1, h2, h3, h4, h5, h6")]


def test_an_own_id_is_not_shown() -> None:
    """The mark that gives an id is no part of the heading."""
    assert [heading.text for heading in article("## 방법 {#method}")[0].headings] == ["방법"]


def test_levels_begin_below_the_title() -> None:
    """The page has one title, so the highest heading of a body is of level 2."""
    assert [heading.level for heading in article("intro\n\n# A\n\n## B")[0].headings] == [2, 3]


def test_headings_know_their_lines() -> None:
    """A heading's line is that of the body, from 0."""
    made = article("text\n\n## A\n\n```\n## no\n```\n\n## B")[0]

    assert [(heading.text, heading.line) for heading in made.headings] == [("A", 3), ("B", 9)]


@pytest.mark.parametrize(("written", "expected"), LINKS.values(), ids=LINKS)
def test_a_link_is_resolved(written: str, expected: str) -> None:
    """A link to a file of the site leads to where that file is served."""
    assert expected == article_dom(f"[x]({written})", others=OTHERS).css_first("a").attributes["href"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("pic.png", "../pic.png"),
        ("./pic.png", "../pic.png"),
        ("a/pic.png", "pic.png"),
        ("../img/y.png", "../../img/y.png"),
        ("/img/y.png", "../../img/y.png"),
    ],
)
def test_an_image_is_found_beside_its_review(written: str, expected: str) -> None:
    """An image is found from the page's address, wherever its file lies."""
    assert expected == article_dom(f"![x]({written})", others=OTHERS).css_first("img").attributes["src"]


def test_images_wait() -> None:
    """Images are loaded when a reader comes near."""
    assert article_dom("![x](pic.png)", others=OTHERS).css_first("img").attributes["loading"] == "lazy"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[x](no.md)", (6, 5)),
        ("글\n\n- a\n- b [링크](no.md#x)", (9, 10)),
        ("```\n[x](no.md)\n```\n[x](no.md)", (9, 5)),
        ("| a |\n|---|\n| [x](no.md) |", (8, 7)),
    ],
)
def test_a_dead_link_has_its_place(text: str, place: tuple[int, int]) -> None:
    """A link to a review that is not there is reported with line and column of its address."""
    found = compiled({"reviews/a.md": file_of_review(text)}).diagnostics

    assert [("dead-link", place)] == [(each.name, (each.line, each.column)) for each in found]


@pytest.mark.parametrize("url", ["no.pdf", "https://example.org/no.md", "", "no"])
def test_other_links_are_not_dead(url: str) -> None:
    """Only a link to a Markdown file can be known to be dead."""
    assert article(f"[x]({url})")[1] == []


@pytest.mark.parametrize("front", [{"draft": True}, {"date": "2026-03-02"}], ids=["draft", "scheduled"])
def test_a_link_to_what_is_held_back_says_so(front: dict[str, Any]) -> None:
    """The file is there, so nobody is told that it is not."""
    files = {
        "reviews/a.md": file_of_review("[x](sub/나.md#y)"),
        f"reviews/sub/{unicodedata.normalize('NFD', '나')}.md": file_of_review(**front),
    }

    messages = [found.message for found in compiled(files).diagnostics if found.name == "dead-link"]

    assert messages == ["`sub/나.md` is a draft, or of a day that has not come: this build has no page of it."]


@pytest.mark.parametrize(("drafts", "expected"), [(False, ["dead-link"]), (True, [])], ids=["site", "preview"])
def test_a_link_to_a_draft_is_dead(drafts: bool, expected: list[str]) -> None:  # noqa: FBT001  # a table of cases
    """A link to a review that is held back leads nowhere, but for the preview."""
    files = {"reviews/a.md": file_of_review("[x](b.md)"), "reviews/b.md": file_of_review(draft=True)}

    assert expected == names(compiled(files, around={"drafts": drafts}))


ENDED = {
    "https://arxiv.org/abs/2401.00001에서 봅니다": "https://arxiv.org/abs/2401.00001",
    "https://github.com/a/b-c上公开": "https://github.com/a/b-c",
    "https://a.io/page/를 보면": "https://a.io/page/",
    "(https://a.io/page)의 글": "https://a.io/page",
    "https://a.io/x?a=1&b=2。": "https://a.io/x?a=1&b=2",
    "https://a.io/x。[1]{2}^3": "https://a.io/x",
    "https://a.io/x。a&b'c": "https://a.io/x",
    "https://ko.wikipedia.org/wiki/주의）": "https://ko.wikipedia.org/wiki/%EC%A3%BC%EC%9D%98",
    "www.example.com입니다.": "http://www.example.com",
    "| a |\n|---|\n| https://a.io/b에서 |": "https://a.io/b",
}


@pytest.mark.parametrize("text", ENDED)
def test_a_bare_address_ends_before_words(text: str) -> None:
    """Particles of Korean, Chinese words and full stops behind an address are words, where they can be no part of it."""
    found = article_dom(text)

    assert [link.attributes["href"] for link in found.css("a")] == [ENDED[text]]
    assert " ".join(found.text().split()).endswith(text.rsplit("\n", maxsplit=1)[-1].strip("| "))


@pytest.mark.parametrize(
    "address",
    [
        "https://ko.wikipedia.org/wiki/인공지능",
        "https://zh.wikipedia.org/wiki/C语言",
        "https://velog.io/@u/GAN이란",
        "https://github.com/a/b/blob/main/한글.md",
        "https://www.lg전자.com/길",
        "https://a.io/wiki/Moore’s_law",
        "<https://a.io/b를>",
        "[https://a.io/b를](https://a.io/b를)",
    ],
)
def test_a_bare_address_keeps_what_may_be_its_own(address: str) -> None:
    """Addresses hold Hangul and Chinese characters, and brackets say where one ends."""
    written = address.strip("<>").split("](")[-1].rstrip(")")

    assert [unquote(link.attributes["href"] or "") for link in article_dom(address).css("a")] == [written]


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


@pytest.mark.parametrize("text", ["[PDF](file:///home/ada/a.pdf)", "[PDF]()", "<a href=''>PDF</a>"])
def test_a_link_to_nothing_is_no_link(text: str) -> None:
    """Words whose address is empty, or was left out, do not lead back to the page."""
    found = article_dom(text).css_first("a")

    assert found is None or "href" not in found.attributes


def test_what_all_reviews_hold_is_no_term() -> None:
    """`TL;DR` and the like are no names by which reviews belong together."""
    assert article("TL;DR: the PDF of GRPO.")[0].terms == ("GRPO",)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lovelace1, Alan Turing2",
        "An End-to-End, Real-Time view",
        "CVPR-2020",
        "Trained by AdamW on an A100",
        "LoRA-based",
        "Detail-Method",
    ],
)
def test_what_any_paper_could_hold_is_no_term(text: str) -> None:
    """Numbered names of authors, ordinary words of titles, venues, and what models are made and measured with relate nothing."""
    assert set(article(text)[0].terms) <= {"LoRA"}


def test_terms_are_singular() -> None:
    """`CNNs` and `CNN` are one name."""
    assert article("Two CNNs are better than a CNN, and GNNs are best.")[0].terms == ("CNN", "GNN")


def test_terms_are_proper_names() -> None:
    """Words with a second capital or a digit are the names of methods and benchmarks."""
    assert article("GRPO and CVTG-2K beat NextFlow, The paper says.")[0].terms == ("CVTG-2K", "GRPO", "NextFlow")


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


def _rows(text: str) -> list[list[str]]:
    """The rows of the table in a text; what spans several rows or columns says how many."""

    def said(cell: LexborNode) -> str:
        spans = [cell.attributes.get(span) or "" for span in ("colspan", "rowspan")]
        return "".join([cell.tag or "", *spans, " ", cell.text().strip()])

    return [[said(cell) for cell in row.css("th, td")] for row in article_dom(text).css("table tr")]


def test_a_cell_of_latex_may_span_rows() -> None:
    """LaTeX has empty cells below such a cell, which HTML has not; where words stand below it, it ends above them."""
    rows = "M & Size & Acc \\\\ \\hline \\multirow{3}{*}{A} & 7B & 1 \\\\ & 13B & 2 \\\\ B & 7B & 3"

    assert _rows(f"\\begin{{tabular}}{{l|c c}}\n\\hline {rows} \\\\\n\\end{{tabular}}") == [
        ["th M", "th Size", "th Acc"],
        ["td2 A", "td 7B", "td 1"],
        ["td 13B", "td 2"],
        ["td B", "td 7B", "td 3"],
    ]


def test_the_head_of_a_latex_table_ends_at_its_first_rule() -> None:
    """Rows above the first rule are headers, where those are few."""
    rows = " & \\multicolumn{2}{c}{Acc} \\\\ M & a & b \\\\ \\hline A & 1 & 2 \\\\"

    assert _rows(f"\\begin{{tabular}}{{l c c}}\\hline {rows}\\end{{tabular}}") == [
        ["th ", "th2 Acc"],
        ["th M", "th a", "th b"],
        ["td A", "td 1", "td 2"],
    ]


def test_a_latex_table_may_be_cut_off() -> None:
    """A table whose end is missing reaches to the end of its paragraph; words about LaTeX are no table."""
    assert _rows("\\begin{tabular}{l c}\nM & a \\\\ \\hline A & 1 \\\\ B\n\ntext") == [["th M", "th a"], ["td A", "td 1"], ["td B"]]
    assert _rows("Write \\begin{tabular}{l c} first.\n\ntext") == []


def test_the_buttons_of_a_toolbar_are_left_out() -> None:
    """Buttons that run a script stand for nothing among links and others; one that stands alone may be a heading."""
    shown = article_dom(
        '<div><a href="https://a.org">Paper</a> <button onclick="x()">☆ Save</button></div>\n\n<p><button onclick="x()">A</button></p>'
    )

    assert shown.text().split() == ["Paper", "A"]


@pytest.mark.parametrize(
    ("heading", "link", "id_"),
    [
        ("## 📌 자료", "#-자료", "자료"),
        ("## ⚙️ 설정", "#️-설정", "설정"),
        ("## ⚙️ 설정", "#-설정", "설정"),
        ("## 잡음 x₀ 예측", "#잡음-x-예측", "잡음-x₀-예측"),
        ("## ① 방법", "#-방법", "①-방법"),
        ("## 결과\n\n## 결과", "#결과-1", "결과-2"),
    ],
)
def test_links_written_for_github_lead_to_their_headings(heading: str, link: str, id_: str) -> None:
    """A link to the id that a heading has on GitHub leads to the heading, and is not complained about."""
    made, problems = article(f"[위로]({link})\n\n{heading}\n\n글\n")

    assert (f'href="#{id_}"' in made.html, problems) == (True, [])


@pytest.mark.parametrize(
    "text",
    [
        "<center>그림: $x_1$ 이다</center>",
        "<center>값이 $x_1$에서 온다</center>",
        "<p>\n$$x_1$$\n</p>",
        "<table><tr><td>\\(x_1\\)</td></tr></table>",
        "> <figcaption>$x_1$</figcaption>",
        "<details><summary>$x_1$</summary>\n\n글\n\n</details>",
    ],
)
def test_a_formula_in_html_is_math(text: str) -> None:
    """A formula in an element of HTML is read as everywhere, whatever Markdown would make of its signs."""
    assert [node.text() for node in article_dom(text).css("math annotation")] == ["x_1"]


@pytest.mark.parametrize(
    "text",
    ["<center>$5 에서 $6 까지</center>", '<div><img src="https://example.org/$x_1$.png"></div>', "<pre>$x_1$</pre>", "<p>`$x_1$`</p>"],
)
def test_no_other_dollars_in_html_are_math(text: str) -> None:
    """Prices, addresses and code in HTML stay as they are."""
    assert article_dom(text).css("math") == []


LISTS = {
    "../index.md": "../../",
    "../tags.md": "../../tags/",
    "../archive.md#2026": "../../archive/#2026",
    "../weeks/2026-W02.md": "../../weeks/2026-W02/",
    "../months/2026-01.md": "../../months/2026-01/",
    "../tags/lora.md": "../../tags/lora/",
}


@pytest.mark.parametrize("written", LISTS)
def test_a_list_of_reviews_is_linked_as_the_file_it_would_be(written: str) -> None:
    """A review links a page that lists reviews as ordinary pages do; one that is not made is told."""
    files = {f"reviews/{name}.md": file_of_review(f"[list]({written}) [none](../weeks/2025-W01.md)", tags=["LoRA"]) for name in "ab"}
    site = compiled(files)

    assert f'<a href="{LISTS[written]}">list</a>' in html_at(site, "/reviews/a/")
    assert names(site) == ["dead-link", "dead-link"]


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


def test_words_in_capitals_are_no_names() -> None:
    """What is only written loudly ties no two reviews."""
    assert article("THE RESULTS AND METHODS OF GRPO")[0].terms == ("GRPO",)


def test_units_and_meetings_tie_no_two_reviews() -> None:
    """That both papers appeared at ICLR, or speak of gigabytes, is no reason to read one after the other."""
    assert article("At ICLR 2022, GRPO took 80 GB of a GPU.")[0].terms == ("GRPO",)


@pytest.mark.parametrize(
    "text",
    [
        "[GRPO](https://example.org/MyPage/FIGURE-1.png)",
        "GRPO, filed under cs.GR",
        '<button data-url="__MY_PAGE__">GRPO</button>',
        "copyTo and GRPO",
    ],
)
def test_names_are_whole_words_that_are_shown(text: str) -> None:
    """Addresses, attributes and parts of other words hold no names."""
    assert article(text)[0].terms == ("GRPO",)
