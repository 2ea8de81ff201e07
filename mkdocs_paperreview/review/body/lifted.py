# SPDX-License-Identifier: MIT
"""What a body says about its paper, such as `**저자:** …` and `> **링크:** [PDF](…)`, lifted into data."""

from __future__ import annotations

import re
from collections.abc import Callable

from mkdocs_paperreview.review.body.about_paper import take_box, take_section, take_table
from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.bylines import take_byline, take_names_below_address
from mkdocs_paperreview.review.body.citation_lines import take_citation_lines, take_citation_of_section, take_cited_by_heading
from mkdocs_paperreview.review.body.cited import take_entry
from mkdocs_paperreview.review.body.creators import take_creators, take_reviewer
from mkdocs_paperreview.review.body.empty_boxes import take_empty_boxes
from mkdocs_paperreview.review.body.headed import take_labels_elsewhere
from mkdocs_paperreview.review.body.labelled import labelled
from mkdocs_paperreview.review.body.labelled_lines import take_labelled_lines, take_later_lines
from mkdocs_paperreview.review.body.lone_ids import take_id_alone, take_only_id
from mkdocs_paperreview.review.body.name_lines import take_name_line
from mkdocs_paperreview.review.body.page_properties import take_page_properties
from mkdocs_paperreview.review.body.preamble import take_only_title, take_preamble, take_tags_in_code, take_tags_of_hackmd
from mkdocs_paperreview.review.body.said_title import take_printed, take_said_title, take_title_of_paper
from mkdocs_paperreview.review.body.taken_links import take_links_alone, take_links_of_preamble, take_title_links
from mkdocs_paperreview.review.body.title_citation import take_title_citation
from mkdocs_paperreview.review.body.title_lines import take_title_line
from mkdocs_paperreview.review.body.venue_lines import take_venue_line
from mkdocs_paperreview.review.language import CJK

__all__ = ["lifted"]

_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_LEAST_OF_TITLE = 10


def lifted(text: str, title: str = "") -> Lifted:
    """Read the lines of a body that are data; `title` is what front matter calls it."""
    body, found = Body.of(text, title), Lifted()
    for read in _READERS:
        read(body, found)
    return found


def _drop_writer_of_note(body: Body, found: Lifted) -> None:
    """Name nobody as the paper's author who alone, in Chinese letters, stands below a title in English: that is who wrote the note."""
    title = body.called(found)
    if len(found.authors) == 1 and _HAN_NAME.fullmatch(found.authors[0]) and len(title) >= _LEAST_OF_TITLE and not CJK.search(title):
        found.authors = ()
        found.lines -= {number for number in found.lines if (said := labelled(body.lines[number])) and said.kind == "authors"}


# In this order: what a label names counts before what only stands where names and titles do, and what is near the title before the rest.
_READERS: tuple[Callable[[Body, Lifted], None], ...] = (
    take_box,
    take_preamble,
    take_page_properties,
    take_only_title,
    take_said_title,
    take_tags_of_hackmd,
    take_creators,
    take_reviewer,
    take_labelled_lines,
    take_title_of_paper,
    take_printed,
    take_table,
    take_section,
    take_labels_elsewhere,
    take_venue_line,
    take_title_links,
    take_title_citation,
    take_citation_lines,
    take_citation_of_section,
    take_cited_by_heading,
    take_title_line,
    take_names_below_address,
    take_name_line,
    take_byline,
    take_links_of_preamble,
    take_later_lines,
    take_only_id,
    take_entry,
    take_links_alone,
    take_id_alone,
    take_tags_in_code,
    take_empty_boxes,
    _drop_writer_of_note,
)
