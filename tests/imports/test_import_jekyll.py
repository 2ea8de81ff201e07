# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import html_at
from tests.imports.conftest import PICTURE, Bring

POST = """\
---
layout: post
title:  "Gates: a reading"
date:   2024-03-05 21:30:00 +0900
categories: nlp gates
tags: [LSTM, lstm, RNN]
last_modified_at: 2024-03-06
toc: true
use_math: true
---
Gates decide what is kept.

{% highlight python linenos %}
kept = gate * state
{% endhighlight %}

![The gate]({{ site.baseurl }}/assets/img/gate.png){: .center width="50%"}

See [the other one]({% post_url 2024-01-02-peepholes %}#why) and [again](/nlp/2024/01/02/peepholes.html).
"""
OTHER = """\
---
layout: post
title: Peepholes
categories: nlp
---
Look back at [gates](2024-03-05-gates.md).
"""
BLOG = {
    "_config.yml": "title: Blog\n",
    "README.md": "# Blog\n",
    "about.md": "---\nlayout: page\n---\nMe.\n",
    "_posts/2024-03-05-gates.md": POST,
    "_posts/2024-01-02-peepholes.markdown": OTHER,
    "assets/img/gate.png": PICTURE,
    "_site/2024/01/02/peepholes.md": "Built.",
    "node_modules/x/readme.md": "Not ours.",
}
GATES = "2024-03-05-gates/index.md"


def test_a_blog_becomes_reviews_that_build(bring: Bring) -> None:
    """Every post of a blog becomes a page of ours, without a problem, and nothing else does."""
    brought = bring(BLOG)

    assert brought.code == 0, brought.said
    assert {"2024-01-02-peepholes.md", GATES, "2024-03-05-gates/gate.png"} == set(brought.files)
    assert brought.site().published == 2


def test_front_matter_is_written_anew(bring: Bring) -> None:
    """Fields have our names and order, doubled tags are one, and the date keeps its zone."""
    text = bring(BLOG).text(GATES)

    assert (
        """\
---
title: "Gates: a reading"
date: 2024-03-05 21:30:00 +0900
updated: 2024-03-06
tags: [LSTM, RNN]
categories: [nlp, gates]
redirect_from: [/nlp/gates/2024/03/05/gates.html]
---
"""
        in text
    )


def test_liquid_and_kramdown_become_markdown(bring: Bring) -> None:
    """Code, attributes and pictures of a post are what Markdown calls them; the picture lies beside the review."""
    brought = bring(BLOG)

    assert "```python\nkept = gate * state\n```" in brought.body(GATES)
    assert "![The gate](gate.png)\n" in brought.body(GATES)
    assert brought.files["2024-03-05-gates/gate.png"] == PICTURE


def test_links_between_posts_lead_to_the_new_files(bring: Bring) -> None:
    """`post_url`, a post's old address and a file's name are links to the review that it became."""
    brought = bring(BLOG)

    assert "[the other one](../2024-01-02-peepholes.md#why)" in brought.body(GATES)
    assert "[again](../2024-01-02-peepholes.md)" in brought.body(GATES)
    assert "[gates](2024-03-05-gates/index.md)" in brought.body("2024-01-02-peepholes.md")
    assert 'href="../2024-03-05-gates/"' in html_at(brought.site(), "/reviews/2024-01-02-peepholes/")


def test_pages_and_readmes_are_left_alone_and_said(bring: Bring) -> None:
    """What is no post is named with the reason, and what a generator made is not looked into."""
    said = bring(BLOG).said

    assert "old/README.md: It is a read-me. It was left alone." in said
    assert "old/about.md: It is a page of the site. It was left alone." in said
    assert "_site" not in said
    assert "node_modules" not in said


def test_furniture_is_counted_once(bring: Bring) -> None:
    """Keys that only say how the old site shows a page are counted in one line."""
    assert "`layout` (2), `toc` (1), `use_math` (1)" in bring(BLOG).said


@pytest.mark.parametrize(
    ("setting", "address"),
    [
        ("", "/nlp/2024/01/02/peepholes.html"),
        ("permalink: pretty", "/nlp/2024/01/02/peepholes/"),
        ("permalink: /:categories/:title/", "/nlp/peepholes/"),
        ("permalink: /blog/:year/:i_month/:slug", "/blog/2024/1/peepholes"),
    ],
)
def test_the_old_address_follows_from_the_settings(bring: Bring, setting: str, address: str) -> None:
    """The address that Jekyll served a post at leads to the review."""
    brought = bring(BLOG | {"_config.yml": f"{setting}\n"})

    assert f"redirect_from: [{address}]" in brought.text("2024-01-02-peepholes.md")


def test_a_permalink_of_its_own_is_kept(bring: Bring) -> None:
    """A post that names its address is served there, and links to it lead to the file."""
    brought = bring(
        {
            "_posts/2024-01-02-a.md": "---\ntitle: A\npermalink: /paper/a/\nredirect_from: /old/a/\n---\nText.\n",
            "_posts/2024-01-03-b.md": "---\ntitle: B\n---\n[A](/paper/a/) and [A](/old/a).\n",
        }
    )

    assert brought.review("2024-01-02-a.md").address == "/paper/a/"
    assert brought.review("2024-01-02-a.md").aliases == ("/old/a/",)
    assert "[A](2024-01-02-a.md) and [A](2024-01-02-a.md)" in brought.body("2024-01-03-b.md")


def test_an_address_that_cannot_be_ours_is_said(bring: Bring) -> None:
    """A permalink that our site keeps for itself is left out, and the line that has it is named."""
    brought = bring({"_posts/2024-01-02-a.md": "---\ntitle: A\npermalink: /tags/a/\n---\nText.\n"})

    assert brought.code == 1
    assert brought.lines("_posts/2024-01-02-a.md:3: ", "`/tags/a/` is one of the site's own")
    assert brought.site().published == 1


def test_two_posts_with_one_address_keep_one_each(bring: Bring) -> None:
    """The first of two posts with one permalink keeps it; the other is published elsewhere, and that is said."""
    post = "---\ntitle: A\npermalink: /same/\n---\nText.\n"
    brought = bring({"_posts/2024-01-02-a.md": post, "_posts/2024-01-03-b.md": post})

    assert brought.review("2024-01-02-a.md").address == "/same/"
    assert brought.review("2024-01-03-b.md").address == "/reviews/2024-01-03-b/"
    assert brought.lines("2024-01-03-b.md", "`/same/`", "another review")


def test_unknown_tags_stay_and_are_said(bring: Bring) -> None:
    """A tag of a plug-in stays in the text, an include is left out, and both are named with their lines."""
    text = "---\nlayout: post\ntitle: A\n---\nOne.\n\n{% gallery %}\n\n{% include ad.html %}\n\nBy {{ page.author }}.\n\n`{% code %}`\n"
    brought = bring({"_posts/2024-01-02-a.md": text})

    assert brought.code == 1
    assert "{% gallery %}" in brought.body("2024-01-02-a.md")
    assert "include" not in brought.body("2024-01-02-a.md")
    assert brought.lines("_posts/2024-01-02-a.md:7: ", "`{% gallery %}` is not known")
    assert brought.lines("_posts/2024-01-02-a.md:9: ", "`{% include ad.html %}`", "left out")
    assert brought.lines("_posts/2024-01-02-a.md:11: ", "`{{ page.author }}`")
    assert not brought.lines("{% code %}")


def test_raw_in_code_and_comments_are_no_text(bring: Bring) -> None:
    """`raw` is gone from the code that it protects, and a comment of Liquid is one of HTML."""
    text = "---\ntitle: A\n---\n```html\n{% raw %}\n{{ x }}\n{% endraw %}\n```\n\n{% comment %}\nnot shown\n{% endcomment %}\nShown.\n"
    body = bring({"_posts/2024-01-02-a.md": text}).body("2024-01-02-a.md")

    assert "```html\n{{ x }}\n```" in body
    assert "<!--\nnot shown\n-->" in body


def test_drafts_stay_drafts(bring: Bring) -> None:
    """A post in a folder of drafts is imported as a draft, with the date that was given."""
    brought = bring({"_drafts/idea.md": "---\nlayout: post\ntitle: Idea\n---\nText.\n"}, "--date", "2026-01-06")

    assert brought.review("idea.md").draft
    assert brought.code == 0


def test_a_missing_picture_is_said_with_its_line(bring: Bring) -> None:
    """A picture that the source does not have is named with its line, and the text still names it."""
    brought = bring({"_posts/2024-01-02-a.md": "---\ntitle: A\n---\nOne.\n\n![x](/assets/x.png)\n"})

    assert brought.code == 1
    assert brought.lines("_posts/2024-01-02-a.md:6: The picture `/assets/x.png` was not found")
    assert "![x](/assets/x.png)" in brought.body("2024-01-02-a.md")


def test_pictures_of_one_name_do_not_meet(bring: Bring) -> None:
    """Two pictures of one name in a review get two names; blanks and letters of any script are kept readable."""
    brought = bring(
        {
            "_posts/2024-01-02-a.md": (
                "---\ntitle: A\n---\n![1](/img/a/fig.png) ![2](/img/b/fig.png) <img src = '/img/a/fig.png'> ![3](/img/그림 1.png)\n"
            ),
            "img/a/fig.png": PICTURE,
            "img/b/fig.png": b"other",
            "img/그림 1.png": PICTURE,
        }
    )

    assert "![1](fig.png) ![2](fig-2.png) <img src = 'fig.png'> ![3](그림%201.png)" in brought.body("2024-01-02-a/index.md")
    assert brought.files["2024-01-02-a/fig-2.png"] == b"other"
    assert brought.files["2024-01-02-a/그림 1.png"] == PICTURE


@pytest.mark.parametrize(
    ("collections", "alias"),
    [("{papers: {output: true}}", ("/papers/gates/",)), ("{papers: {permalink: '/p/:title'}}", ("/p/gates/",)), ("{others: {}}", ())],
)
def test_a_page_of_a_collection_keeps_its_address(bring: Bring, collections: str, alias: tuple[str, ...]) -> None:
    """What lies in a collection was served below its name, or as the settings say; elsewhere nothing is known."""
    page = "---\nlayout: page\ntitle: Gates\ndate: 2024-03-05\n---\nText.\n"
    brought = bring({"_config.yml": f"collections: {collections}\n", "_papers/gates.md": page})

    assert brought.review("_papers/gates.md").aliases == alias
