# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.imports.conftest import PICTURE, Bring

BUNDLE = """\
+++
title = "A bundle: with pictures"
date = "2024-05-06"
lastmod = "2024-05-07"
slug = "bundle"
aliases = ["/old/bundle/"]
rating = 4

[taxonomies]
tags = ["GNN", "Graphs"]

[extra]
math = true
+++

{{< figure src="images/plot.png" alt="A plot" caption="Loss falls." >}}

{{% notice tip %}}
Keep it small.
{{% /notice %}}

See [the page]({{< relref "page.md" >}}), [again]({{< ref "posts/page" >}}) and [once more](/posts/page/).

{{< chart id="3" >}}
"""
PAGE = """\
---
title: A page
date: 2024-05-01
url: /pages/a/
draft: true
---
![Shared](/img/shared.svg)
"""
SITE = {
    "hugo.toml": 'baseURL = "https://me.example/blog/"\ntitle = "Mine"\n',
    "content/posts/_index.md": "---\ntitle: Posts\n---\n",
    "content/posts/first/index.md": BUNDLE,
    "content/posts/first/images/plot.png": PICTURE,
    "content/posts/page.md": PAGE,
    "static/img/shared.svg": b"<svg/>",
    "themes/x/content/demo.md": "A theme's.",
}
FIRST = "first/index.md"


def test_a_site_becomes_reviews_that_build(bring: Bring) -> None:
    """Pages become reviews, a bundle keeps its folder with its pictures, and sections and themes are left alone."""
    brought = bring(SITE)

    assert {FIRST, "first/plot.png", "page/index.md", "page/shared.svg"} == set(brought.files)
    assert brought.lines("content/posts/_index.md: It introduces a section. It was left alone.")
    assert "themes" not in brought.said
    assert brought.site("leftover-liquid", "dead-link").published == 1  # the other page is a draft


def test_toml_becomes_our_front_matter(bring: Bring) -> None:
    """Fields are found in tables, too; what has no place stays as a comment, and its line is named."""
    brought = bring(SITE)

    assert """\
---
title: "A bundle: with pictures"
date: 2024-05-06
updated: 2024-05-07
tags: [GNN, Graphs]
slug: bundle
redirect_from: [/old/bundle/, /posts/bundle/]
# rating: "4"
---
""" in brought.text(FIRST)
    assert brought.lines("content/posts/first/index.md:7: ", "`rating` has no place")


def test_shortcodes_become_markdown(bring: Bring) -> None:
    """Figures and boxes are Markdown; a shortcode that is not known stays and is named with its line."""
    brought = bring(SITE)

    assert "![A plot](plot.png) Loss falls.\n" in brought.body(FIRST)
    assert "> [!TIP]\n> Keep it small.\n" in brought.body(FIRST)
    assert '{{< chart id="3" >}}' in brought.body(FIRST)
    assert brought.lines("content/posts/first/index.md:24: ", '`{{< chart id="3" >}}` is not known')


def test_references_become_links_to_files(bring: Bring) -> None:
    """`ref`, `relref` and addresses of the old site are links to the files that the pages became."""
    body = bring(SITE).body(FIRST)

    assert "See [the page](../page/index.md), [again](../page/index.md) and [once more](../page/index.md)." in body


def test_an_address_of_its_own_is_kept(bring: Bring) -> None:
    """`url` is the review's address, and a draft stays one."""
    review = bring(SITE).review("page/index.md")

    assert review.address == "/pages/a/"
    assert review.draft


@pytest.mark.parametrize(
    ("settings", "path", "address"),
    [
        ("", "content/posts/x.md", "/posts/x/"),
        ("", "content/posts/X Y/index.md", "/posts/x-y/"),
        ("", "content/posts/x.ko.md", "/ko/posts/x/"),
        ('defaultContentLanguage = "ko"\n', "content/posts/x.ko.md", "/posts/x/"),
        ('[permalinks]\nposts = "/:year/:month/:slug/"\n', "content/posts/x.md", "/2024/05/a-title/"),
        ('[permalinks.page]\nposts = "/p/:contentbasename/"\n', "content/posts/x.md", "/p/x/"),
    ],
)
def test_the_old_address_follows_from_the_settings(bring: Bring, settings: str, path: str, address: str) -> None:
    """The address that Hugo served a page at leads to the review."""
    brought = bring({"hugo.toml": settings, path: "---\ntitle: A title\ndate: 2024-05-06\n---\nText.\n"})

    assert [(address,)] == [brought.review(name).aliases for name in brought.files]


def test_a_link_to_its_own_host_is_local(bring: Bring) -> None:
    """An address that names the old site's own host, or lies below its path, leads to the review's file."""
    page = "---\ntitle: A\ndate: 2024-05-06\n---\n[b](https://me.example/blog/posts/b/) [b](/blog/posts/b/) [c](https://else.example/posts/b/)\n"
    brought = bring(
        {
            "hugo.toml": 'baseURL = "https://me.example/blog/"\n',
            "content/posts/a.md": page,
            "content/posts/b.md": "---\ntitle: B\ndate: 2024-05-06\n---\nText.\n",
        }
    )

    assert "[b](b.md) [b](b.md) [c](https://else.example/posts/b/)" in brought.body("a.md")
