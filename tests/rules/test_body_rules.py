# SPDX-License-Identifier: MIT
"""What the rules on bodies find, at which characters, and what they leave alone."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.article.faults import may_have_faults
from mkdocs_paperreview.article.site_markdown import site_renderer
from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given, read_document
from mkdocs_paperreview.surroundings import Surroundings
from tests.conftest import NOW, article, compiled, file_of_review, found_by, html_at

BODY_STARTS = 6
LONG = "모델의 가중치는 그대로 두고 작은 행렬 두 개만 학습한다.\n\n" * 12

# A rule, a body that meets it, and for each finding the line of the body, from 1, and the characters at fault.
MET = [
    ("unclosed-fence", "본문\n\n```python\nw = w + b @ a\n\n## 결과\n\n표", [(3, "```python")]),
    ("unclosed-fence", "~~~\n코드\n```\n글", [(1, "~~~")]),
    ("unclosed-fence", "````\n코드\n```\n글", [(1, "````")]),
    ("unclosed-fence", "```\na\n```\n\n```\nb", [(5, "```")]),
    ("unclosed-fence", "- 목록\n\n  ```py\n  a = 1\n", [(3, "```py")]),
    ("hashtag-line", "## 하나\n\n글\n\n## 둘\n\n#강화학습 #GRPO", [(7, "#강화학습 #GRPO")]),
    ("hashtag-line", "## 하나\n\n글\n\n## 둘\n\n#ocr", [(7, "#ocr")]),
    ("stray-footnote", "글[^1] 끝\n\n[^1]: 하나\n[^2]: 둘", [(4, "[^2]")]),
    ("stray-footnote", "글[^9] 끝", [(1, "[^9]")]),
    ("stray-footnote", "글[^1] [^2](a.md) [[^3]](https://a.org) [^a-z] [^0-9A-F]\n\n- [^1]: 하나", []),
    ("stray-footnote", "[논문[^1]](https://a.org) 글\n\n[^1]: 하나", []),
    ("stray-footnote", "글 끝\n\n1. [^1]: 하나", [(3, "[^1]")]),
    ("stray-footnote", "글[^a] 끝[^주]\n\n> [^A]: 하나", [(1, "[^주]")]),
    ("leftover-liquid", "글 {{ page.title }} 끝", [(1, "{{ page.title }}")]),
    ("leftover-liquid", "{{< tweet 123 >}}", [(1, "{{< tweet 123 >}}")]),
    (
        "leftover-liquid",
        '{{< lead >}}글{{< /lead >}}\n{{< tab "가" >}}\n```\nx\n```\n{{< /tab >}}\n{{< gist a >}}',
        [(7, "{{< gist a >}}")],
    ),
    ("leftover-liquid", "{% include gallery.html %}", [(1, "{% include gallery.html %}")]),
    (
        "leftover-liquid",
        "{% for post in site.posts %}\n글\n{% endfor %}",
        [(1, "{% for post in site.posts %}")],
    ),
    ("leftover-liquid", "{% unknown a=1 %} {% unknown a=1 %}", [(1, "{% unknown a=1 %}"), (1, "{% unknown a=1 %}")]),
    ("leftover-kramdown", "글 {: .a}\n{: .b}{: .c}", [(1, "{: .a}"), (2, "{: .b}{: .c}")]),
    ("leftover-kramdown", "![손실](https://a.b/x.png){: .d .c}", [(1, "{: .d .c}")]),
    ("leftover-kramdown", '![손실](https://a.b/x.png){: width="300" .c}\n\n![](https://a.b/y.png){: .c}{: width="300"}', []),
    ("leftover-kramdown", '글 {: width="300"}', [(1, '{: width="300"}')]),
    ("leftover-kramdown", "`{: .a}` 그리고 {: .b}", [(1, "{: .b}")]),
    ("ragged-row", "| 모델 | 점수 |\n|---|---|\n| LoRA | 41 | 3일 |", [(3, "3일")]),
    ("ragged-row", "| 모델 | 점수 |\n|---|---|\n| LoRA | 41 | 3일 | 둘 |\n| a | b |", [(3, "3일 | 둘")]),
    ("ragged-row", "모델 | 점수\n---|---\nLoRA | 41 | 3일", [(3, "3일")]),
    ("ragged-row", "| a | b | c |\n|---|---|---|\n| 1 | 2 |", [(3, "| 1 | 2 |")]),
    ("ragged-row", "| a | b |\n|---|---|---|\n| 1 | 2 | 3 |", [(1, "| a | b |")]),
    ("ragged-row", "| a | b |\n|---|---|\n| $|x|$ | 2 |", [(3, "$ | 2")]),
    ("ragged-row", "> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |", [(3, "3")]),
    ("ragged-row", "| a | b |\n|---|---|\n| 1 | 2 |\n표 1: 결과", [(4, "표 1: 결과")]),
    ("padded-table", f"| a{' ' * 300}| b |\n|---|---|\n| 1 | 2 |", [(1, f"| a{' ' * 300}| b |")]),
    ("dead-link", "[a](gone.mkd) [b](gone.MDX) [c](gone.pdf)", [(1, "gone.mkd"), (1, "gone.MDX")]),
    ("missing-image", "가 ![손실](img/손실.png) 나", [(1, "img/손실.png")]),
    ("missing-image", '<img src="/assets/a.png" alt="a">', [(1, "/assets/a.png")]),
    ("missing-image", "max max\n\n<img src=x alt=a>", [(3, "x")]),
    ("missing-image", "max " * 30 + '\n\n<img src="x" alt="a">', [(3, "x")]),
    ("missing-image", "- ![a](a.png)\n- ![a](a.png)", [(1, "a.png"), (2, "a.png")]),
    ("missing-image", "![a](a%20b.png) ![a](<a b.png>)", [(1, "a%20b.png"), (1, "a b.png")]),
    ("missing-image", "가\n{% asset_img a.png A %}", [(2, "a.png")]),
    ("missing-alt-text", "글\n\n![](https://a.b/x.png)\n![](https://a.b/y.png)", [(3, "![](https://a.b/x.png)")]),
    ("missing-alt-text", '<img src="https://a.b/x.png">', [(1, '<img src="https://a.b/x.png">')]),
    ("broken-emphasis", "랭크는 **낮고 충분하다", [(1, "**")]),
    ("broken-emphasis", "가\n나 **다\n\n라** 마", [(2, "**"), (4, "**")]),
    ("broken-emphasis", "**굵게** 그리고 **아니다", [(1, "**")]),
    ("broken-emphasis", "## 결과**", [(1, "**")]),
    ("broken-math", "식 $\\left( a$ 이다", [(1, "\\left( a")]),
    ("broken-math", "$\\foo{x}$ 와 $x$", [(1, "\\foo")]),
    ("broken-math", "$$\n\\frac{a}{b}\n\\foo\n$$", [(3, "\\foo")]),
    ("broken-math", "> $$\n> \\left( a\n> $$", [(2, "\\left( a")]),
    ("broken-math", "> $$\n> \\left( a\n> + b\n> $$", [(2, "\\left( a")]),
    ("broken-math", "가중치 \\frac{1}{r} 만큼", [(1, "\\frac")]),
    ("broken-math", "$\\foo$ $\\foo$", [(1, "\\foo"), (1, "\\foo")]),
    ("foreign-syntax", "별 :material-star: 하나", [(1, ":material-star:")]),
    ("foreign-syntax", '--8<-- "a.md"', [(1, '--8<-- "a.md"')]),
    ("foreign-syntax", "글 {++더한++} {--뺀--} {>>말<<}", [(1, "{++더한++}"), (1, "{--뺀--}"), (1, "{>>말<<}")]),
    ("foreign-syntax", "낮은 랭크[@hu2021]", [(1, "[@hu2021]")]),
    ("foreign-syntax", "the \\emph{rank} \\cite{a} of $\\textbf{W}$", [(1, "\\cite{a}")]),
    ("foreign-syntax", "*[GRPO]: Group Relative\n", [(1, "*[GRPO]: Group Relative")]),
    ("foreign-syntax", "글\n\n!!! custom\n    안", [(3, "!!! custom")]),
    ("foreign-syntax", ":::tip\n글\n:::\n\n:::\n남은", [(5, ":::")]),
    ("foreign-syntax", "Press ++ctrl+c++ now", [(1, "++ctrl+c++")]),
    ("truncated-ending", f"{LONG}이 방법은 작은 행렬을", [(25, "이 방법은 작은 행렬을")]),
    ("truncated-ending", f"{LONG}- 결과는 **매우 높은 점수", [(25, "결과는 **매우 높은 점수")]),
    ("truncated-ending", f"{LONG}실험 결과(표 1 참고", [(25, "실험 결과(표 1 참고")]),
    ("truncated-ending", f"{LONG}We show that the rank of", [(25, "We show that the rank of")]),
    ("truncated-ending", f"{LONG}本文提出了一种新的方法，", [(25, "本文提出了一种新的方法，")]),
    ("truncated-ending", f"{LONG}| a | b |\n|---|---|\n| 1 | 둘", [(27, "| 1 | 둘")]),
    ("dead-anchor", "[아래](#The-Rank)\n\n## The rank", [(1, "#The-Rank")]),
    ("dead-anchor", "[a](#가) [b](#나)\n\n## 나", [(1, "#가")]),
    ("dead-anchor", "[a](#nowhere-at-all)", [(1, "#nowhere-at-all")]),
    ("local-address", "[메모](file:///tmp/a.pdf)", [(1, "file:///tmp/a.pdf")]),
    ("local-address", '![a](C:\\Users\\ada\\a.png "제목")', [(1, "C:\\Users\\ada\\a.png")]),
    ("local-address", '<img alt="a" src="/Users/ada/a.png">', [(1, "/Users/ada/a.png")]),
    ("local-address", "[a](http://localhost:8000/x)", [(1, "http://localhost:8000/x")]),
    ("dropped-html", "글\n\n<script>alert(1)</script>", [(3, "<script>")]),
    ("dropped-html", '<iframe src="https://a.b/c"></iframe>', [(1, '<iframe src="https://a.b/c">')]),
]

# Bodies that look like one of those, and are in order.
LEFT_ALONE = [
    "글[^1]\n\n[^1]: 하나",
    "글[^ㄱ] 글[^a-b]\n\n[^a-b]: 하나\n[^ㄱ]:\n    둘",
    "`[^1]` 그리고 $[^1]$ 그리고 [^a-z]",
    "글 \\[^1] 끝",
    "글^[한 문장 안의 각주]",
    "```python\nx\n```",
    "````\n```\n안\n```\n````",
    "- a\n\n  ```\n  x\n  ```\n- b",
    "> ```\n> x\n\n글",
    "> 글\n> ~~~js\n> x\n>\n> y\n> ~~~\n> 글",
    "- 가\n  ```\n  x\n\n  y\n  ```\n  나",
    "```\n> ```\n- ```\n```",
    "    ```\n    x",
    "<!--\n```\n-->",
    "`` ``` `` 안",
    "~~~\n```\n~~~",
    "## 다른 제목\n\n글",
    "#강화학습 #GRPO\n\n글",
    "#include <a.h> 가 있다",
    "```\n#a #b\n```",
    "{% raw %}x{% endraw %} {% include toc.html %} {% endcomment %}",
    "`{{ page.title }}` 와 `{% include a.html %}`",
    "The prompt is {{question}}, then {{ answer }}.",
    "$\\frac{{a}}{{b}}$",
    "## 방법 {: #method}\n\n[위](#method)",
    "$\\{: x_1 \\}$",
    "```\n{: .a}\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "| a | b |\n|---|---|\n| 1 | 2 | |",
    "{{< note >}}\n| a | b |\n|---|---|\n| 1 | 2 |{{< /note >}}",
    "| a | b |\n|---|---|\n| `x \\| y` | 2 |",
    "| a | b |\n|---|---|\n| **하나** |",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n글",
    "| a | b |\n|---|---|\n| 1 | 2 |\n> 글",
    "a | b\n\n글",
    "제목\n---\n글",
    "```\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n```",
    f"| a{' ' * 150}| b |\n|---|---|\n| 1 | 2 |",
    "![손실](https://a.b/x.png)",
    '<img src="https://a.b/x.png" alt="">',
    "![a](data:image/png;base64,AAAA)",
    "`![](a.png)`",
    "**굵게**, **41.6%**를, ***둘 다***",
    "**이름: **값",
    "`**kwargs` 와 **kwargs 와 x**2 와 src/**/a.py",
    "* p < 0.05, ** p < 0.01",
    "| 값 |\n|---|\n| 0.91** |",
    "\\*\\*별\\*\\*",
    "**문서**: \\*\\*참고:\\*\\* 를 뺀다",
    "와일드카드 (**) 와 '**' 와 ** 는 v1+**, 이다",
    "$x^{**}$",
    "$x_1$ 과 $\\frac{a}{b}$",
    "$$\na \\\\[1em]\nb\n$$",
    "`\\frac{a}{b}` 는 C:\\log\\in 에 있다",
    "값은 $5 이고 $6 이다",
    '!!! note "제목"\n    안',
    '=== "하나"\n    안',
    ":::tip\n글\n:::",
    "`:material-star:` ``[@hu2021]``",
    "메일 [@ada](https://a.b) 와 a++ 와 C++",
    "x[^1] 와 y^[12]\n\n[^1]: 각주",
    "| [a](https://a.b){1} |",
    f"{LONG}작은 행렬 두 개면 충분하다.",
    f"{LONG}참고: https://a.b/c",
    f"{LONG}## 마치며",
    f"{LONG}키워드 적응, 랭크",
    f"{LONG}목적",
    f"{LONG}값의 범위: (0, 1]",
    f"{LONG}아쉽다 :(",
    f"{LONG}| a | b |\n|---|---|\n| 1 | 2 |",
    f"{LONG}```\nfor the\n```",
    "[위](#top) [둘](#둘)\n\n## 둘",
    '<a name="fig1"></a> [그림](#fig1)',
    '<div id="a">x</div>\n\n[a](#a)',
    "[a](#%EA%B0%80)\n\n## 가",
    "x[^1] [a](#fn-1)\n\n[^1]: 각주",
    "`file:///tmp/a` 와 http://localhost:8000 을 연다",
    "[a](/home/) [b](profile:x)",
    "`<script>` 는 없다",
    "<object, predicate, subject> 세 쌍",
]

PIECES = [
    *("**굵게**", "**a**b", "a**b**", "**가.**나", "**(a)**b", "a**(b)**", "** ", "**", "***", "*", "*a*", "_a_", "~", "`", "`a`"),
    *("$x$", "$x_1$", "$$x^2$$", "$$\nx_1\n$$", "$\\frac{a}{b}$", "$a|b$", "$", "5$", "\\alpha", "| $a|b$ | c |", "|---|---|"),
    *("글", "x", "- ", "> ", "1. ", "# ", "    ", "\t", " ", "\n", "\n\n", "<b>", "</b>", "<!--", "-->", "%%", "==", "[a](b)", "{", "}"),
]


def _diagnostics(body: str | bytes, **front: Any) -> tuple[list[Diagnostic], str]:
    content = body if isinstance(body, bytes) else file_of_review(body, **front).encode()
    source = Given("reviews/a.md", content)
    found = compiled({source.path: content}).diagnostics
    return [each for each in found if each.code.startswith("PR5")], read_document(source).text


def _at_fault(found: Diagnostic, text: str) -> str:
    """The characters of a file from the start of a finding to its end."""
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: found.line - 1]) + found.column - 1
    end = sum(len(line) + 1 for line in lines[: found.end_line - 1]) + found.end_column - 1
    return text[start:end]


@pytest.mark.parametrize(("rule", "body", "expected"), MET, ids=[f"{number}-{rule}" for number, (rule, _, _) in enumerate(MET)])
def test_a_fault_is_found_at_its_characters(rule: str, body: str, expected: list[tuple[int, str]]) -> None:
    """A finding names the line and exactly the characters at fault."""
    found, text = _diagnostics(body)

    assert expected == [(each.line - BODY_STARTS + 1, _at_fault(each, text)) for each in found if each.name == rule]


@pytest.mark.parametrize("body", LEFT_ALONE, ids=range(len(LEFT_ALONE)))
def test_what_is_in_order_is_left_alone(body: str) -> None:
    """Nothing is said of a body without a fault, however much it looks like one that has."""
    assert [str(each) for each in _diagnostics(body)[0]] == []


@pytest.mark.parametrize(("rule", "body", "expected"), MET, ids=[f"{number}-{rule}" for number, (rule, _, _) in enumerate(MET)])
def test_places_are_those_of_the_file(rule: str, body: str, expected: list[tuple[int, str]]) -> None:
    """Line ends of Windows, a byte order mark, decomposed letters and lines that the page shows by itself move nothing."""
    text = file_of_review(f"# A\n\n**저자:** 아다\n\n가나다\n\n{body}").replace("\n", "\r\n")
    found, read = _diagnostics(unicodedata.normalize("NFD", text).encode("utf-8-sig"))

    assert expected == [(each.line - BODY_STARTS - 5, _at_fault(each, read)) for each in found if each.name == rule]


@pytest.mark.parametrize(
    ("rule", "line", "characters"),
    [
        ("broken-emphasis", 13, "**"),
        ("missing-image", 15, "img/a.png"),
        ("ragged-row", 19, "3"),
        ("dead-anchor", 21, "#방법-둘"),
        ("broken-math", 23, "\\foo"),
        ("leftover-kramdown", 21, "{: .a}"),
    ],
)
def test_places_in_a_wrapped_body_are_those_of_the_file(rule: str, line: int, characters: str) -> None:
    """A fence around the whole body moves no place."""
    inner = "# A\n\n**링크:** https://a.b/c\n\n글\n\n가 **나 다\n\n![a](img/a.png)\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n"
    found, text = _diagnostics(f"```markdown\n{inner}\n[a](#방법-둘) {{: .a}}\n\n$\\foo$\n\n## 방법\n```")

    assert [(line, characters)] == [(each.line, _at_fault(each, text)) for each in found if each.name == rule]


def test_control_characters_move_no_place() -> None:
    """A character that no page shows is counted where it stands in the file."""
    found, text = _diagnostics("가\x0c나 **다 라")

    assert [(each.line, each.column, _at_fault(each, text)) for each in found] == [(6, 5, "**")]


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("LoRA", "# LoRA"),
        ("LoRA", "LoRA\n===="),
        ("LoRA", "<!-- 초안 -->\n\n# LoRA"),
        ("[논문리뷰] LoRA", "# LoRA"),
        ("[논문리뷰] LoRA", "# [논문리뷰] LoRA"),
        ("LoRA: 적은 랭크", "# **LoRA** - 적은 랭크"),
    ],
)
def test_a_heading_that_repeats_the_title_is_found(title: str, heading: str) -> None:
    """A first heading with the words of the title is told, whatever its signs."""
    assert [each.name for each in _diagnostics(f"{heading}\n\n글", title=title)[0]] == ["repeated-title"]


@pytest.mark.parametrize(
    "body",
    [
        "# QLoRA\n\n글",
        "# <img src=a.png> LoRA\n\n글",
        "# LoRA <a href='https://a.org'>↗</a>\n\n글",
        "글\n\n# LoRA",
        "## 하나\n\n# LoRA",
        "#LoRA\n\n글",
        "# 🚀\n\n글",
    ],
)
def test_another_heading_is_no_title(body: str) -> None:
    """A heading with other words, or below other text, is not the title."""
    assert "repeated-title" not in [each.name for each in _diagnostics(body, title="LoRA")[0]]


def test_a_heading_without_a_title_is_the_title() -> None:
    """Without a title in front matter, the first heading is needed."""
    assert "repeated-title" not in [each.name for each in _diagnostics("# LoRA\n\n글", title=None)[0]]


def test_hashtags_that_nobody_reads_are_found() -> None:
    """Hashtags above the first section are left out where front matter has tags; only those it lacks matter."""
    found = [_diagnostics(f"{line}\n\n글", tags=["lora"])[0] for line in ("#lora #ocr", "#lora #LoRA")]

    assert [[each.name for each in each_found] for each_found in found] == [["hashtag-line"], []]


def test_missing_pictures_are_those_that_no_address_leads_to() -> None:
    """A picture is there if the file or the page leads to it, or a site below a folder."""
    body = "![a](img/a.png) ![b](../../reviews/img/a.png) ![c](/reviews/img/a.png) ![d](/site/reviews/img/a.png) ![e](img/b.png)"
    found = compiled({"reviews/x.md": file_of_review(body), "reviews/img/a.png": b""}).diagnostics

    assert [each.excerpt.text[each.excerpt.start : each.excerpt.end] for each in found if each.name == "missing-image"] == ["img/b.png"]


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        (".assets/a.png", "do not start with a dot"),
        ("../_files/.a.png", "do not start with a dot"),
        ("../img/a.png", "Put the picture there"),
    ],
)
def test_a_picture_that_the_host_leaves_out_is_said_to_be(address: str, hint: str) -> None:
    """What lies in a hidden folder is there for its author, and not for the site."""
    (found,) = compiled({"reviews/x.md": file_of_review(f"![a]({address})")}).diagnostics

    assert hint in found.hint


def test_pictures_may_lie_in_a_folder_of_the_reviews_name() -> None:
    """Hexo keeps the pictures of a post in a folder that is called like it."""
    text = file_of_review("{% asset_img a.png A %} ![b](b.png)", permalink="/lora/")
    site = compiled({"reviews/x.md": text, "reviews/x/a.png": b""})

    assert 'src="../reviews/x/a.png"' in html_at(site, "/lora/")
    assert [each.excerpt.text[each.excerpt.start : each.excerpt.end] for each in site.diagnostics if each.name == "missing-image"] == [
        "b.png"
    ]


def test_a_link_to_a_part_of_another_review_is_followed() -> None:
    """A link to a heading of another review is told where that review has none of that id."""
    body = "[a](b.md#방법) [b](b.md#the-rank-2) [c](b.md#fig) [d](b.md#없음) `[e](b.md#x)`"
    other = "## 방법\n\n글\n\n## The *rank*\n\n## The rank\n\n<a id='fig'></a>\n"
    found = found_by("dead-anchor", {"reviews/a.md": file_of_review(f"**저자:** 아다\n\n{body}"), "reviews/b.md": file_of_review(other)})

    assert [(each.line, each.excerpt.text[each.excerpt.start : each.excerpt.end]) for each in found] == [(8, "#없음")]


def test_the_cure_of_a_dead_anchor_is_the_same_everywhere() -> None:
    """Within a review and from another one, the same is to be done where no heading is near."""
    files = {"reviews/a.md": file_of_review("[a](b.md#없음) [b](#없음)"), "reviews/b.md": file_of_review("글")}

    assert len({each.hint for each in found_by("dead-anchor", files)}) == 1
    assert len(found_by("dead-anchor", files)) == 2


@pytest.mark.parametrize("heading", ["## $x$ 의 값", "## <b>굵게</b>", "## :bulb: 생각"])
def test_a_heading_that_cannot_be_read_hides_no_link(heading: str) -> None:
    """Of a review whose headings hold formulas, HTML or emoji, nothing is said."""
    files = {"reviews/a.md": file_of_review("[a](b.md#없음)"), "reviews/b.md": file_of_review(f"글\n\n{heading}")}

    assert "dead-anchor" not in [each.name for each in compiled(files).diagnostics]


@pytest.mark.parametrize(
    ("body", "characters"),
    [
        ("> [!NOTE]\n> 글", "[!NOTE]"),
        ("- [x] 했다", "[x]"),
        ("글 ~~아니다~~ 끝", "~~아니다~~"),
        ("글\n- 하나\n- 둘", "- 하나"),
        ("글\n\n**별 하나", None),
        ("글\n\n- 하나\n- 둘", None),
        ("`~~a~~` 와 {: .x}", None),
    ],
)
def test_the_sites_own_markdown_shows_what_only_github_knows(body: str, characters: str | None) -> None:
    """In a review that says `markdown: mkdocs`, GitHub's notations are told that the site's extensions do not bring."""
    around = Surroundings({}, "Reviews", "", NOW, site_html=site_renderer(["tables"], {}))
    text = file_of_review(body, markdown="mkdocs")
    found = check_site([Given("reviews/a.md", text.encode())], settings_from(), around)

    assert [characters] * bool(characters) == [_at_fault(each, text) for each in found if each.name == "foreign-syntax"]


@pytest.mark.parametrize("body", [body for rule, body, _ in MET if rule in {"broken-emphasis", "broken-math"}])
def test_a_body_with_a_fault_is_looked_at(body: str) -> None:
    """Bodies that are not rendered to be checked have no fault that only rendering shows."""
    assert may_have_faults(body)


@pytest.mark.parametrize("body", ["글", "**굵게** 그리고 **41.6%**를", "- **이름**: 값", "가 * 나"])
def test_an_ordinary_body_is_not_rendered_to_be_checked(body: str) -> None:
    """Bold text alone is no reason to render a body."""
    assert not may_have_faults(body)


@given(some.lists(some.sampled_from(PIECES), min_size=1, max_size=8))
def test_no_fault_is_in_a_body_that_is_not_rendered(pieces: list[str]) -> None:
    """However stars, formulas, code and HTML are mixed: what is not rendered to be checked has nothing that rendering would show."""
    body = "".join(pieces)
    rules = {problem.rule for problem in article(body)[1]}

    assert may_have_faults(body) or not rules & {"broken-emphasis", "broken-math"}


def test_checking_finds_what_building_finds() -> None:
    """What is found without making pages is what a build finds, at the same places."""
    body = "\n\n".join(body for _, body, _ in MET if "```" not in body and ":::" not in body and "<script" not in body)
    sources = [Given("reviews/a.md", file_of_review(body).encode())]
    around = Surroundings({}, "Reviews", "https://example.org/r/", NOW)

    assert compiled({"reviews/a.md": sources[0].content}).diagnostics == check_site(sources, settings_from(), around)
