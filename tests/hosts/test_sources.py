# SPDX-License-Identifier: MIT
"""What the sources of a site are to us, by their paths."""

from __future__ import annotations

from mkdocs_paperreview.hosts.sources import sorted_out
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given


def test_sources_are_sorted_by_what_they_are() -> None:
    """Reviews, an editor's words about a week and the registry are told from all other files, which keep their order."""
    paths = (
        "z.md",
        "reviews/b.md",
        "tags.yml",
        "reviews/index.md",
        "weeks/2026-W02.md",
        "reviews/a.mdx",
        "weeks/other.md",
        "reviews/a.png",
    )
    found = sorted_out([Given(path, b"") for path in paths], settings_from())

    assert [source.path for source in found.reviews] == ["reviews/b.md", "reviews/a.mdx"]
    assert {Week.named("2026-W02"): "weeks/2026-W02.md"} == {week: source.path for week, source in found.notes.items()}
    assert found.registry == Given("tags.yml", b"")
    assert [source.path for source in found.others] == ["z.md", "reviews/index.md", "weeks/other.md", "reviews/a.png"]
