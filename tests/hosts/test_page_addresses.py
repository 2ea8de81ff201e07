# SPDX-License-Identifier: MIT
"""Where pages that are no reviews are served."""

from __future__ import annotations

from mkdocs_paperreview.hosts.page_addresses import page_addresses
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given


def test_the_first_of_two_pages_has_the_address() -> None:
    """Where two pages choose one address, however it is written, the other stays where its host puts it, and that is told."""
    pages = [(Given("a.md", b"---\npermalink: /x/\n---\n"), "/a/"), (Given("b.md", b"---\npermalink: X\n---\n"), "/b/")]

    addresses, chosen, wrong = page_addresses(pages, settings_from())

    assert addresses == {"a.md": "/x/", "b.md": "/b/"}
    assert chosen == {"a.md": "/x/"}
    assert [(found.path, found.name, found.message) for found in wrong] == [
        ("b.md", "address-collision", "`/X/` is already the address of `a.md`.")
    ]
