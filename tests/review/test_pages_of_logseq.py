# SPDX-License-Identifier: MIT
"""Pages of Logseq, which begin with their properties."""

from __future__ import annotations

import pytest

from tests.conftest import reading, review

PAGE = """\
tags:: [[Language models]], [[I.2.7]]
date:: [[Oct 5th, 2020]]
title:: @Pairs of bytes
item-type:: [[journalArticle]]
original-title:: Pairs of bytes
url:: https://arxiv.org/abs/2004.01234
publication-title:: Journal of Bytes
authors:: [[Ada Lovelace]], [[Alan Turing]]
links:: [Local library](zotero://select/library/items/A1)
pages:: 9

- A note.
"""


def test_a_page_that_a_library_made_is_read() -> None:
    """The properties with which Logseq imports an entry of Zotero are those of the paper, its date, too."""
    read = review(PAGE, title=None, date="2024-01-06")

    assert (read.title, read.tags) == ("Pairs of bytes", ("Language models", "I.2.7"))
    paper = read.paper
    assert (paper.authors, paper.venue, paper.year, paper.arxiv) == (
        ("Ada Lovelace", "Alan Turing"),
        "Journal of Bytes",
        "2020",
        "2004.01234",
    )
    assert [line for line in read.body.split("\n") if line] == ["date:: [[Oct 5th, 2020]]", "pages:: 9", "- A note."]


def test_the_key_of_an_entry_is_no_title() -> None:
    """Where a page is named after the key of its entry, the title of the paper is its title."""
    assert review(PAGE.replace("@Pairs of bytes", "@lovelacePairs2020"), title=None).title == "Pairs of bytes"


@pytest.mark.parametrize(
    ("properties", "day"),
    [
        ("title:: A note\ndate:: [[Jan 5th, 2026]]", "2026-01-05"),
        ("title:: A note\ndate:: [[Mon, 2026/01/05]]\nauthors:: [[Ada Lovelace]]", "2026-01-05"),
        ("- title:: A note\n  date:: 2026-01-05", "2026-01-05"),
        (PAGE, ""),
        ("title:: A note\ndate:: 2026-01-05\ndoi:: 10.1234/abc", ""),
        ("title:: A note\n\ndate:: 2026-01-05", ""),
    ],
    ids=["linked", "with its weekday", "of a block", "of the paper", "of a DOI", "in the text"],
)
def test_the_day_of_a_page_is_that_of_the_note(properties: str, day: str) -> None:
    """Among its properties stands when the note was written, but for those that are of a paper in a library."""
    found = reading(f"{properties}\n\n- A note.\n", "reviews/note.md").review

    assert (found.date.iso if found else "") == day


def test_a_day_is_shown_once() -> None:
    """The line of the day stays only where the review has another date."""
    properties = "title:: A note\ndate:: [[Jan 5th, 2026]]\n\n- A note.\n"

    assert review(properties, title=None, date="2026-01-05").body.strip() == "- A note."
    assert "date:: [[Jan 5th, 2026]]" in review(properties, title=None, date="2026-01-06").body


def test_front_matter_names_the_tags() -> None:
    """Tags among the properties stay in the text where those of front matter are shown."""
    assert "tags:: [[dns]]" in review("tags:: [[dns]]\nup:: [[Home]]\n\ntext", tags="[x]").body


def test_a_block_of_org_is_no_tag() -> None:
    """`#+END_QUOTE` ends a block, and is no hashtag."""
    assert review("#+BEGIN_QUOTE\nwords\n\n#+END_QUOTE").tags == ()
