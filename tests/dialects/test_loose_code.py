# SPDX-License-Identifier: MIT
"""Code that stands in a text without a fence."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.dialects import as_github_markdown
from tests.conftest import article

ENTRY = "@article{lovelace2021,\n  title={Low {rank} & <more>},\n\n  year={2021}\n}"


def test_an_entry_of_bibtex_is_code() -> None:
    """It keeps its lines and signs, whether or not an empty line parts it from the text around it."""
    html = article(f"Cite it.\n\n{ENTRY}\nText.\n\n# Next")[0].html

    assert "<pre><code>@article{lovelace2021,\n  title={Low {rank} &amp; &lt;more&gt;},\n\n  year={2021}\n}</code></pre>" in html
    assert "<p>Text.</p>" in html


def test_an_entry_may_be_part_of_an_item() -> None:
    """What is indented as the item is stays in it."""
    html = article("- Cite:\n\n  @article{a,\n    year={2021}\n  }\n- Next")[0].html

    assert html.count("<ul>") == 1
    assert "<pre><code>@article{a," in html


@pytest.mark.parametrize(
    "text",
    [f"```bibtex\n{ENTRY}\n```", "@ada{x,\ny", "@article{a,\n  title={open\n\ntext", "Mail me @home{a,\nyear = 1}"],
    ids=["in a fence", "no field", "never closed", "in a sentence"],
)
def test_other_text_is_none(text: str) -> None:
    """What is code already, or no whole entry at the start of a line, stays."""
    assert as_github_markdown(text) == text


def test_a_block_of_distill_is_code() -> None:
    """Its comments are no headings, and where no HTML is around it, it is highlighted."""
    alone = article('Text.\n\n<d-code block language="python">\n# one\n\nb = 1\n</d-code>\n\nEnd.')[0].html
    within = article("<div>\n<span>Hooks</span>\n<d-code language='python'>\n# one\n\n# two\na < b\n</d-code >\n</div>")[0].html

    assert 'class="language-python highlight"' in alone
    assert "<h" not in alone + within
    assert "<code># one\n \n# two\na &lt; b</code>" in within


@pytest.mark.parametrize("code", ["{% if x %}", "[TOC]", "x $ y $", ":::note\n    x\n    :::", "@article{a,\n      year={1}\n    }"])
@pytest.mark.parametrize("mark", ["```", "~~~"])
def test_a_fence_in_a_list_is_code(mark: str, code: str) -> None:
    """Nothing rewrites it, though it stands below an empty line and is indented as the item is; what follows is rewritten."""
    item = f"- item\n\n    {mark}python\n    {code}\n    {mark}\n\n    text\n\n    {mark}\n    {code}\n    {mark}\n\n"

    assert as_github_markdown(f"{item}- next ==m==\n") == f"{item}- next <mark>m</mark>\n"
