# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.dialects import as_github_markdown
from tests.conftest import article, article_dom

REWRITTEN = {
    "the size of a picture": ("![a](b.png){width=50%}", "![a](b.png)\ue01050%\ue011"),
    "a list with blanks": ('![a](https://a.b/x.png){ width="300" }', "![a](https://a.b/x.png)\ue010300\ue011"),
    "the name of a picture": ('![a](b.png){#fig-arch .lightbox fig-align="center"}', "![a](b.png)"),
    "words with a class": ("a [small]{.smallcaps} word", "a small word"),
    "code with a class": ("is `x = 1`{.python} so", "is `x = 1` so"),
    "the name of a formula": ("$$\nx^2\n$$ {#eq-e}", "$$\nx^2\n$$"),
    "the caption of a table": ("| a |\n|---|\n\n: The caption {#tbl-x}", "| a |\n|---|\n\nThe caption"),
    "the name of a heading": ("## A (b){#id}", "## A (b){#id}"),
    "a heading without a number": ("## A {.unnumbered}\n\n## B {-}\n\n## C {#sec-c .x}", "## A\n\n## B\n\n## C {#sec-c}"),
    "a reference to a figure": (
        "see @fig-a.\n\n![A *cap*](b.png){#fig-a width=50%}",
        'see [Figure 1](#fig-a).\n\n<span id="fig-a"></span>![A *cap*](b.png)\ue01050%\ue011<br>Figure 1: A *cap*',
    ),
    "a reference of pandoc-crossref": (
        "@fig:c\n\n![](c.png){#fig:c}",
        '[Figure 1](#fig:c)\n\n<span id="fig:c"></span>![](c.png)<br>Figure 1',
    ),
    "a reference to a table": (
        "[@tbl-a]을 보라.\n\n| 가 |\n|---|\n\n: 결과이다 {#tbl-a .x}",
        '[표 1](#tbl-a)을 보라.\n\n| 가 |\n|---|\n\n<span id="tbl-a"></span>표 1: 결과이다',
    ),
    "a reference to a formula": (
        "by @eq-a and (-@eq-b)\n\n$$\nx^2\n$$ {#eq-a}\n\n$$ y $$ {#eq-b}",
        'by [Equation 1](#eq-a) and ([2](#eq-b))\n\n<span id="eq-a"></span>$$\nx^2 \\tag{1}\n$$\n\n<span id="eq-b"></span>$$ y \\tag{2} $$',
    ),
    "a reference to a section": (
        "in @sec-a or [@sec-a; @sec-b]\n\n## The [way] {#sec-a}\n\n## End {#sec-b}",
        "in [The way](#sec-a) or [The way](#sec-a), [End](#sec-b)\n\n## The [way] {#sec-a}\n\n## End {#sec-b}",
    ),
    "references behind their word": (
        "Fig. @fig-a, 그림 @fig-a, [Figure @fig-a]\n\n![](b.png){#fig-a}",
        'Fig. [1](#fig-a), 그림 [1](#fig-a), Figure [1](#fig-a)\n\n<span id="fig-a"></span>![](b.png)<br>그림 1',
    ),
    "what is no reference": (
        "`@fig-a` $@fig-a$ me@fig-a.org @fig-b @ann [@fig-b] [see @fig-a](#x)\n\n## A {#fig-a}",
        "`@fig-a` $@fig-a$ me@fig-a.org @fig-b @ann [@fig-b] [see @fig-a](#x)\n\n## A {#fig-a}",
    ),
    "labels in code": ("@fig-a\n\n```\n![a](b.png){#fig-a}\n```", "@fig-a\n\n```\n![a](b.png){#fig-a}\n```"),
    "several figures with one number": (
        "@fig-e has @fig-b.\n\n::: {#fig-e layout-ncol=2}\n![A](a.png){#fig-a}\n\n![](b.png){#fig-b}\n\nBoth\n:::\n\n![C](c.png){#fig-c}",
        (
            '[Figure 1](#fig-e) has [Figure 1b](#fig-b).\n\n<span id="fig-e"></span>\n'
            '<span id="fig-a"></span>![A](a.png)<br>Figure 1a: A\n\n<span id="fig-b"></span>![](b.png)<br>Figure 1b\n\nFigure 1: Both\n\n'
            '\n<span id="fig-c"></span>![C](c.png)<br>Figure 2: C'
        ),
    ),
    "a figure in a block without a caption": (
        "@fig-p\n\n::: {#fig-p}\n![](a.png)\n:::",
        '[Figure 1](#fig-p)\n\n<span id="fig-p"></span>\n![](a.png)\nFigure 1',
    ),
    "a theorem": (
        "::: {#thm-a .x}\n\n## Line\n\nIt is $x$.\n:::\n\nBy @thm-a, @lem-b and Theorem @thm-a.\n\n::: {#lem-b}\nSo.\n:::",
        (
            '<span id="thm-a"></span>**Theorem 1 (Line).**\n\n\n\nIt is $x$.\n\n\n'
            'By [Theorem 1](#thm-a), [Lemma 1](#lem-b) and Theorem [1](#thm-a).\n\n<span id="lem-b"></span>**Lemma 1.**\nSo.\n'
        ),
    ),
    "a theorem in a box beside code": (
        "::: {.callout-note}\n::: {#def-a}\n정의이다.\n\n```\n:::\n```\n\n:::\n:::",
        '> [!NOTE]\n> <span id="def-a"></span>**정의 1.**\n> 정의이다.\n> \n> ```\n> :::\n> ```\n> \n> \n',
    ),
    "a theorem in code": ("```\n::: {#thm-a}\n:::\n```", "```\n::: {#thm-a}\n:::\n```"),
    "the name of a heading with a formula": ("## A $x_{1}$ {#id .x}\n\n## B $x_{1}$ {-}", "## A $x_{1}$ {#id}\n\n## B $x_{1}$"),
    "a reference to a heading with a formula": ("@sec-a\n\n## A $x_{1}$ {#sec-a}", "[A $x_{1}$](#sec-a)\n\n## A $x_{1}$ {#sec-a}"),
    "raised marks": (
        "Ada^1,\\*^, 에이다^2^ and Bo^†^, the 2^nd^",
        "Ada<sup>1,\\*</sup>, 에이다<sup>2</sup> and Bo<sup>†</sup>, the 2<sup>nd</sup>",
    ),
    "what is not raised": ("좋다^*^ 네^o^ 2^3^4 x^2 $a^1^$ `a^1^` a[^1^] a^bc^", "좋다^*^ 네^o^ 2^3^4 x^2 $a^1^$ `a^1^` a[^1^] a^bc^"),
    "definitions": ("Term\n: one\n: two\n\n**용어**<br>\n: 뜻", "Term  \n: one  \n: two\n\n**용어**<br>\n: 뜻"),
    "definitions with a margin": ("Term\n:   one\n\n    more\n\nOther\n\n:   two", "Term\n-   one\n\n    more\n\nOther\n\n-   two"),
    "colons that begin no definition": ("at 10\n:30\n\n![a](b.png)\n\n: 설명이다", "at 10\n:30\n\n![a](b.png)\n\n: 설명이다"),
    "braces that are none": ("f(x){a b} and [a]{b}", "f(x){a b} and [a]{b}"),
    "braces in a formula": ("$f(x){a=b}$", "$f(x){a=b}$"),
    "a list in code": ("`![a](b.png){width=50%}`", "`![a](b.png){width=50%}`"),
    "a comment of MDX": ("a\n\n{/* truncate\nhere */}\n\nb", "a\n\n\n\n\nb"),
    "a comment of MDX in code": ("```\n{/* a */}\n```", "```\n{/* a */}\n```"),
    "a comment of Liquid": ("a {% comment %}hidden{% endcomment %} b", "a <!--hidden--> b"),
    "a film of Quarto": ("{{< video https://youtu.be/x >}}", "<https://youtu.be/x>"),
    "layout of Quarto and Hugo": ('{{< pagebreak >}}a {{< icon "github" >}} b', "a  b"),
    "citations of al-folio": ("as {% cite a2020 b-2021 %}.", "as &#91;a2020, b-2021&#93;."),
    "a list of references of al-folio": ("{% bibliography --cited %}", ""),
    "a film of al-folio": ('{% include video.liquid path="https://a.b/c" class="x" %}', "[https://a.b/c](<https://a.b/c>)"),
    "a quotation of al-folio": ("{% quote a2020 %}\nWords.\n{% endquote %}", ">\n> Words.\n"),
    "a fold of al-folio": (
        "{% details More & more %}\nWords.\n{% enddetails %}",
        "<!-- --><details><summary>More &amp; more</summary>\nWords.\n<!-- --></details>",
    ),
}


@pytest.mark.parametrize(("written", "expected"), REWRITTEN.values(), ids=REWRITTEN)
def test_notation_becomes_markdown(written: str, expected: str) -> None:
    """What a notation means is written as Markdown, and what is layout goes."""
    assert as_github_markdown(written) == expected


def test_a_note_in_a_sentence_is_a_footnote() -> None:
    """A note within a sentence stands at the end, with the Markdown in it."""
    html = article_dom("글^[See [this](https://example.org) *first*.] and more ^[Second.].\n\n## Next\n\ntext")
    notes = [note.text(strip=True)[:7] for note in html.css("section.footnote li p")]

    assert notes == ["Seethis", "Second."]
    assert html.css_first("section.footnote a[href='https://example.org']")
    assert "^[" not in html.text()


@pytest.mark.parametrize("text", ["10^[1]", "`a^[bc]`", "$x^[ab]$", "\\^[ab]", "a^[b](https://example.org)"])
def test_what_only_looks_like_a_note_stays(text: str) -> None:
    """Numbers of references, code, formulas, escapes and links are no notes."""
    assert as_github_markdown(text) == text


def test_a_reference_leads_to_its_place() -> None:
    """Figures, tables, formulas and sections that are named are where references lead."""
    places = "![A](https://a.b/c.png){#fig-a}\n\n| a |\n|---|\n| 1 |\n\n: T {#tbl-a}\n\n$$x$$ {#eq-a}\n\n## B {#sec:a}\n"
    page = article_dom(f"@fig-a @tbl-a @eq-a @sec:a\n\n{places}", language="en")

    assert [link.text() for link in page.css("p > a")] == ["Figure 1", "Table 1", "Equation 1", "B"]
    assert all(page.css_first(f'[id="{(link.attributes["href"] or "")[1:]}"]') for link in page.css("p > a"))
    assert page.css_first('math[display="block"]')


def test_a_mark_is_raised_before_the_end_of_emphasis() -> None:
    """An underscore that ends emphasis may stand right behind it; one of a formula without dollars may not."""
    assert "<em>L<sup>2</sup></em>" in article("of _L^2^_ norms")[0].html
    assert "<sup>" not in article("x^2^_i")[0].html


def test_a_heading_of_nothing_but_a_comment_is_none() -> None:
    """Obsidian folds a text there."""
    assert "<h3" not in article("text\n\n### %% fold %%\n\ntext")[0].html
    assert "<h3" in article("text\n\n### Fold %% here %%\n\ntext")[0].html


def test_a_property_has_one_colon() -> None:
    """The keys of Dataview and Logseq are followed by two; types and namespaces of programs are no keys."""
    shown = article("text\n\nRelated:: low rank\n\n- **Status**:: read\n\n`Key:: value`\n\nfmap :: a and std::vector")[0].html

    assert "Related: low rank" in shown
    assert "<strong>Status</strong>: read" in shown
    assert "Key:: value" in shown
    assert "fmap :: a and std::vector" in shown


@pytest.mark.parametrize("text", ["words\n* \n\nmore", "words\n* \n* one\n", "words\n+ \n"])
def test_an_empty_item_below_words_is_left_out(text: str) -> None:
    """It would be part of the paragraph above."""
    shown = article(text)[0].html

    assert "<p>words</p>" in shown
    assert "<li></li>" not in shown


@pytest.mark.parametrize("text", ["words\n*\nmore", "- one\n* \n\nmore", "```\nwords\n* \n\n```"])
def test_other_stars_stay(text: str) -> None:
    """A star between words, an item of a list, and code are left alone."""
    shown = article(text)[0].html

    assert "*" in shown or "<li></li>" in shown
