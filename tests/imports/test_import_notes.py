# SPDX-License-Identifier: MIT

from __future__ import annotations

from tests.conftest import html_at
from tests.imports.conftest import Bring

NOTE = """\
# Plain Mixers

**저자:** Ada Lim, Bo Park
**학회:** ICLR 2024
> **링크:** [논문 PDF로 열기](https://arxiv.org/abs/2401.01234)
**코드:** https://github.com/o/mixers

#Mixers #Vision

## 요약

섞는 것만으로 충분한지 묻습니다.

**코드:** [다른 논문의 코드](https://github.com/o/other)
"""


def test_lines_of_data_become_front_matter(bring: Bring) -> None:
    """Bold lines, hashtags and the title become fields; a line with words of its own stays as well."""
    brought = bring({"2024-02-03-mixers.md": NOTE})

    assert """\
---
title: Plain Mixers
date: 2024-02-03
tags: [Mixers, Vision]
authors: [Ada Lim, Bo Park]
venue: ICLR 2024
arxiv: "2401.01234"
code: https://github.com/o/mixers
---

> **링크:** [논문 PDF로 열기](https://arxiv.org/abs/2401.01234)

## 요약
""" in brought.text("2024-02-03-mixers.md")
    assert "논문 PDF로 열기" in html_at(brought.site(), "/reviews/2024-02-03-mixers/")


def test_a_note_without_a_day_waits_for_one(bring: Bring) -> None:
    """A file that names no day is not imported, and what to do is said; with `--date` it is."""
    without = bring({"a.md": "# A\n\nText.\n"})
    given = bring({}, "--date", "2026-01-06")

    assert without.code == 1
    assert without.lines("old/a.md:1: It names no day, and a review needs one; give it with `--date`.")
    assert not without.files
    assert given.code == 0
    assert given.review("a.md").date.iso == "2026-01-06"


def test_a_line_that_says_when_it_was_written_counts(bring: Bring) -> None:
    """`작성일` and the like are the date of a note."""
    brought = bring({"a.md": "# A\n\n**작성일:** 2025년 3월 4일\n\nText of 2025-05-05.\n"})

    assert brought.review("a.md").date.iso == "2025-03-04"


def test_the_newest_day_of_the_text_is_taken_and_said(bring: Bring) -> None:
    """Without any other date, the newest day that the text names and that has come is taken, and its line is named."""
    brought = bring({"a.md": "# A\n\nSent on 2024-03-01.\n\nOut on March 24, 2024; again on 2098-01-01.\n"})

    assert brought.code == 0
    assert brought.review("a.md").date.iso == "2024-03-24"
    assert brought.lines("old/a.md:5: ", "`March 24, 2024` is the newest day")


def test_a_day_that_does_not_exist_is_said(bring: Bring) -> None:
    """A date that cannot be read is named with its line, kept as a comment, and the day in the file's name is taken."""
    brought = bring({"2024-02-03-a.md": "---\ntitle: A\ndate: 2024-02-30\n---\nText.\n"})

    assert brought.code == 1
    assert brought.lines("2024-02-03-a.md:3: `2024-02-30` is a day or a time that does not exist.")
    assert "date: 2024-02-03\n# date: 2024-02-30\n" in brought.text("2024-02-03-a.md").replace('"', "")


def test_a_wrapped_body_is_unwrapped(bring: Bring) -> None:
    """A body inside a fence comes without it, and a heading that repeats the title goes."""
    brought = bring({"a.md": "---\ntitle: A note\ndate: 2026-01-06\n---\n```markdown\n# A note\n\n## One\n\nText.\n```\n"})

    assert brought.body("a.md") == "## One\n\nText."


def test_a_file_that_cannot_be_read_is_refused(bring: Bring) -> None:
    """What is wrong with front matter or encoding is said, and the other files are imported."""
    brought = bring({"a.md": b"\xff\xfe\xff", "b.md": '---\ntitle: "a\n---\nText.\n', "c.md": "---\ndate: 2026-01-06\n---\nText.\n"})

    assert brought.code == 1
    assert {"c.md"} == set(brought.files)
    assert brought.lines("old/a.md:1: ", "It was not imported.")
    assert brought.lines("old/b.md:", "not YAML", "It was not imported.")


def test_a_title_after_the_file_is_said(bring: Bring) -> None:
    """A text without a title is called after its file, without number and day, and that is said."""
    brought = bring({"2026-01-06-deep-nets.md": "Text.\n", "007-small-nets.md": "---\ndate: 2026-01-06\n---\nText.\n"})

    assert brought.review("2026-01-06-deep-nets.md").title == "deep nets"
    assert brought.lines("007-small-nets.md:1: The review has no title; it is called `small nets`")


def test_wikilinks_lead_to_the_new_files(bring: Bring) -> None:
    """A wikilink stays where its file keeps its name, and is a link where it does not; embedded pictures come along."""
    brought = bring(
        {
            "a.md": "---\ndate: 2026-01-06\n---\n[[b]] and [[c|see]] and ![[plot.png]]\n",
            "b.md": "---\ndate: 2026-01-06\n---\nText.\n",
            "c.md": "---\ndate: 2026-01-06\n---\n![](plot.png)\n",
            "plot.png": b"png",
        }
    )

    assert "[[b]] and [see](../c/index.md) and ![[plot.png]]" in brought.body("a/index.md")
    assert brought.site().published == 3


def test_only_what_was_local_is_looked_for(bring: Bring) -> None:
    """Links elsewhere, to a heading or to a mailbox lose nothing; a picture on somebody's own disk is said to be missing."""
    text = "# A\n\n[a](https://example.org/a.md) [b](#b) [c](mailto:c@example.org) ![d](data:image/png;base64,AA==)"
    brought = bring({"a.md": f"---\ndate: 2026-01-06\n---\n{text}\n", "b.md": "---\ndate: 2026-01-06\n---\n![e](C:\\img\\e.png)\n"})

    assert len(brought.lines("old/a.md:")) == 0
    assert brought.lines("old/b.md:4: The picture", "was not found")
