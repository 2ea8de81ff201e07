# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import html_at
from tests.imports.conftest import PICTURE, Bring

MDX = """\
---
title: "Scaling, in components"
publishedAt: "2025-02-03"
summary: What a component holds.
tags: ["Scaling"]
---
import Callout from '../../components/Callout.astro'
import { Chart, Axis } from "charts"
import plot from './plot.png'

export const answer = {
  value: 42,
}

{/* for me */}
<Callout type="warning" title="Careful">
Two lines,
**both** quoted.
</Callout>

<Image src={plot} alt="A plot" width={300} />

<Chart data={[1, 2]} title="Loss by step">Falls **fast**.</Chart>

<div className="wide" style={{ color: 'red' }}>kept</div>

<Details title="More">
Folded text.
</Details>

The sum $x_{i}$ stays, `<Callout>` too.

```jsx
import x from 'y'
<Callout>code</Callout>
```

Next: [B](/notes/b).
"""
SITE = {
    "astro.config.mjs": "export default {}",
    "src/content/notes/a.mdx": MDX,
    "src/content/notes/b.md": "---\ntitle: B\ndate: 2025-02-01\n---\nText with an <Image> token.\n",
    "src/content/notes/plot.png": PICTURE,
}
A = "notes/a/index.md"


def test_a_collection_becomes_reviews_that_build(bring: Bring) -> None:
    """Files of a collection become reviews, and those of MDX become Markdown."""
    brought = bring(SITE)

    assert {A, "notes/a/plot.png", "notes/b.md"} == set(brought.files)
    assert brought.site().published == 2
    assert brought.review(A).description == "What a component holds."


def test_code_is_left_out_and_said(bring: Bring) -> None:
    """Imports are gone, and an export is gone and named with its line; code blocks stay."""
    brought = bring(SITE)

    assert "export" not in brought.body(A)
    assert "charts" not in brought.body(A)
    assert "```jsx\nimport x from 'y'\n<Callout>code</Callout>\n```" in brought.body(A)
    assert brought.lines("notes/a.mdx:11: `export const answer = { value: 42, }` is code")


def test_components_become_markdown(bring: Bring) -> None:
    """A box, a picture and a fold are Markdown; of an unknown component the words stay, and it is named."""
    brought = bring(SITE)
    body = brought.body(A)

    assert "> [!WARNING] Careful\n> Two lines,\n> **both** quoted.\n" in body
    assert "![A plot](plot.png)" in body
    assert "<details><summary>More</summary>\nFolded text.\n</details>" in body
    assert "Loss by stepFalls **fast**." in body.replace(" Falls", "Falls")
    assert brought.lines("notes/a.mdx:23: The component `<Chart>` is not known")
    assert not brought.lines("`<Callout>`")


def test_javascript_in_elements_becomes_html(bring: Bring) -> None:
    """`className` is `class`, styles in braces go, comments are comments, and formulas and code are left alone."""
    body = bring(SITE).body(A)

    assert '<div class="wide">kept</div>' in body
    assert "<!-- for me -->" in body
    assert "The sum $x_{i}$ stays, `<Callout>` too." in body


def test_plain_markdown_keeps_its_tokens(bring: Bring) -> None:
    """A word in angle brackets is a component in MDX only."""
    brought = bring(SITE)

    assert "Text with an <Image> token." in brought.body("notes/b.md")
    assert "&lt;Image&gt;" in html_at(brought.site(), "/reviews/notes/b/")


def test_links_follow_the_routes(bring: Bring) -> None:
    """An address of the old site leads to the file that its page became, and the old address to the review."""
    brought = bring(SITE)

    assert "Next: [B](b.md)." in brought.body(A).replace("../", "")
    assert brought.review("notes/b.md").aliases == ("/notes/b/",)


def test_metadata_that_is_exported_is_front_matter(bring: Bring) -> None:
    """A page of Next.js whose front matter is a table of JavaScript has its title, date and tags from there."""
    table = "export const metadata = {\n  title: 'In a table',\n  date: '2025-03-04',\n  tags: ['A', 'B'],\n};\n"
    page = f"import Layout from '@/layout'\n\n{table}\nText.\n"
    brought = bring({"next.config.js": "", "app/blog/x/page.mdx": page})
    review = brought.review("x/index.md")

    assert (review.title, review.date.iso, review.tags) == ("In a table", "2025-03-04", ("A", "B"))
    assert brought.body("x/index.md") == "Text."
    assert review.aliases == ("/blog/x/",)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("<>\nText.\n</>", "Text."),
        ('<YouTube id="abc123" />', "<https://www.youtube.com/watch?v=abc123>"),
        ("export function f() {\nexport const x = 1\n}\n\nText.", "Text."),
        ("export const open = {\n\nText.", "Text."),
        ("export const open = {\nexport const other = {\n\nText.", "Text."),
    ],
)
def test_of_code_and_tags_words_and_addresses_stay(bring: Bring, written: str, kept: str) -> None:
    """Tags without a name go; so do statements within others, and of one whose brackets are never closed its first line."""
    page = f"---\ntitle: A\ndate: 2026-01-06\n---\n\n{written}\n"

    assert bring({"astro.config.mjs": "", "src/content/notes/a.mdx": page}).body("notes/a.md") == kept


def test_metadata_that_cannot_be_read_is_code(bring: Bring) -> None:
    """A table of JavaScript that is none of texts is left out as any code."""
    page = "export const metadata = { title: [}\n\n# A title\n\nText.\n"
    brought = bring({"next.config.js": "", "app/blog/2026-01-06-x/page.mdx": page})

    assert [review.title for review in map(brought.review, brought.files)] == ["A title"]
