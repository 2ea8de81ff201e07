# SPDX-License-Identifier: MIT
"""Directives of MyST, which look like code and are none."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.dialects import as_github_markdown
from tests.conftest import article_dom


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("```{note}\nWords.\n```", "> [!NOTE]\n> Words.\n"),
        ("```{admonition} Said\n:class: tip\nWords.\n```", "> [!TIP] Said\n> \n> Words.\n"),
        ("```{figure} a.png\n:alt: Loss\n\nCaption\n```", "![Loss](a.png)\n\n\nCaption\n"),
        (":::{figure-md}\n<img src=a.png>\n\nCaption\n:::", "\n<img src=a.png>\n\nCaption\n"),
        ("```{figure} a.png\n---\nalt: Loss [1]\nwidth: 50%\n---\nCaption\n```", "![Loss \\[1\\]](a.png)\n\n\n\n\nCaption\n"),
        ("```{code-cell} ipython3\n---\ntags:\n  - x\n---\ny\n```", "\n\n\n\n```python\ny\n```"),
        ("```{mermaid}\n---\ntitle: A\n---\ngraph\n```", "```mermaid\n---\ntitle: A\n---\ngraph\n```"),
        (":::{code-block} python\nx = 1\n:::", "```python\nx = 1\n```"),
        ("```{math}\n:label: e\na = b\n```", "\n$$\na = b\n$$"),
        ("```{math}\na\n```\n```{tip}\nWords.\n```", "$$\na\n$$\n> [!TIP]\n> Words.\n"),
        ("```{code-block} python\n:linenos:\nx = 1\n```", "\n```python\nx = 1\n```"),
        ("```{prf:theorem} Bound\nWords.\n```", "> [!NOTE] Bound\n> Words.\n"),
        ("````{tip}\nWords.\n```python\nx = 1\n```\n````", "> [!TIP]\n> Words.\n> ```python\n> x = 1\n> ```\n"),
    ],
)
def test_directives_become_markdown_line_for_line(written: str, read: str) -> None:
    """Each line keeps its place."""
    assert as_github_markdown(written) == read
    assert read.count("\n") == written.count("\n")


@pytest.mark.parametrize(
    "written",
    [
        "````markdown\n```{note}\nWords.\n```\n````",  # how to write one
        "```{r echo=FALSE}\nplot(1)\n```",
        "```{python}\nx = 1\n```",
        "```{note}\nnever closed",
        "```{note}``` begins one.\n\n```python\nx = 1\n```",
        "```{bibliography}\n```",
    ],
)
def test_other_blocks_stay_code(written: str) -> None:
    """What shows such a notation, and code of notebooks, is none."""
    assert as_github_markdown(written) == written


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("{cite:p}`ada2021,hu2022` and {cite}`b`", "&#91;ada2021, hu2022&#93; and &#91;b&#93;"),
        ("{math}`a^2` in H{sub}`2`O, x{sup}`2`", "$a^2$ in H<sub>2</sub>O, x<sup>2</sup>"),
        ("{ref}`Section two <two>`, {numref}`fig-a`, {eq}`eq-one`, {term}`Fold <folding>`", "Section two, fig-a, (eq-one), Fold"),
        ("Press {kbd}`Ctrl` in {file}`a.py`", "Press <kbd>Ctrl</kbd> in `a.py`"),
        ("{unknown}`a` and ``{cite}`a` `` and a{x}`b`", "{unknown}`a` and ``{cite}`a` `` and a{x}`b`"),
    ],
)
def test_roles_become_what_they_stand_for(written: str, read: str) -> None:
    """A citation becomes its keys; a role that is not known, and one that is shown as code, stay."""
    assert read == as_github_markdown(written)


@pytest.mark.parametrize("written", ["{cite}`ada2021`", '<d-cite key="ada2021"></d-cite>'])
def test_a_citation_is_no_formula(written: str) -> None:
    """Its keys are shown in brackets, as text."""
    shown = article_dom(f"As {written} says.")

    assert ("As [ada2021] says." in shown.text(), shown.css("math")) == (True, [])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('::: {.callout-note collapse="true"}\nWords.\n:::', "> [!NOTE]\n> Words.\n"),
        ('::: {.callout-tip title="Said"}\nWords.\n:::', "> [!TIP] Said\n> Words.\n"),
        ("::: {.callout-note icon=false}\n\n## Said\n\nWords.\n:::", "> [!NOTE] Said\n> \n> \n> \n> Words.\n"),
        ('::: {#tip-a .callout-tip title="Said"}\nWords.\n:::', "> [!TIP] Said\n> Words.\n"),
        ("::: {.warning} :::::\nWords.\n:::::", "::: {.warning} :::::\nWords.\n:::::"),
        ("::::: {.warning} :::::\nWords.\n:::::", "> [!WARNING]\n> Words.\n"),
        ("::: warning 요점:\nWords.\n:::", "> [!WARNING] 요점:\n> Words.\n"),
        ("::::{grid} 1 2\nWords.\n::::", "\nWords.\n"),
        ("::::{note}\n```\n:::tip\n:::\n```\n::::", "> [!NOTE]\n> ```\n> :::tip\n> :::\n> ```\n"),
        ("::::{note}\n:::tip\n~~~\nx\n~~~\n:::\n::::", "> [!NOTE]\n> > [!TIP]\n> > ~~~\n> > x\n> > ~~~\n> \n"),
        ("::: {layout-ncol=2}\nWords.\n:::", "\nWords.\n"),
        (":::{card} Said\nWords.\n:::", "> [!NOTE] Said\n> Words.\n"),
        (":::note\n```python\nx = 1\n```\n:::", "> [!NOTE]\n> ```python\n> x = 1\n> ```\n"),
        ("```\n:::note\n```\n\nWords.\n\n```\n:::\n```", "```\n:::note\n```\n\nWords.\n\n```\n:::\n```"),
    ],
)
def test_boxes_of_colons_have_attributes_and_hold_code(written: str, read: str) -> None:
    """Quarto's boxes, parts of a page that only look another way, and boxes around code."""
    assert as_github_markdown(written) == read


def test_what_a_page_of_mdx_imports_is_no_text() -> None:
    """Only lines before all text are, so that a sentence and code keep theirs."""
    imports = "\nimport Tabs from '@theme/Tabs';\n\nimport {A, B} from \"./a\"\nimport {\n  C,\n} from './a'\nimport './a.css';"

    assert as_github_markdown(f"{imports}\n\nWords.") == "\n\n\n\n\n\n\n\n\nWords."
    assert as_github_markdown("import duty rose\n\nimport a from 'b'") == "import duty rose\n\nimport a from 'b'"
