# SPDX-License-Identifier: MIT
"""The addresses of the pages that are no reviews: their `permalink` where they have one, else where their host puts them."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs_paperreview.hosts.sources import is_page
from mkdocs_paperreview.review.address import InvalidAddress, address_key, checked_address
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.judge import diagnosed
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document, Given, Source, read_document
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import Problem

__all__ = ["page_addresses"]


def page_addresses(files: Iterable[tuple[Source, str]], settings: Settings) -> tuple[dict[str, str], dict[str, str], list[Diagnostic]]:
    """Addresses by path, those that a `permalink` chose, and what is wrong; from files and their usual addresses."""
    addresses: dict[str, str] = {}
    chosen: dict[str, str] = {}
    found: list[Diagnostic] = []
    owners: dict[str, str] = {}
    for source, usual in files:
        path, content = source.path, _text_of(source)
        addresses[path] = usual
        if b"permalink" in content:
            document = read_document(Given(path, content))
            if (written := _permalink(document)) and (address := _checked(document, written, owners, settings, found)):
                addresses[path] = chosen[path] = address
        owners.setdefault(address_key(addresses[path]), path)
    return addresses, chosen, found


def _text_of(source: Source) -> bytes:
    """What is in a page; nothing of other files, and of a page that cannot be opened: its host tells of that."""
    try:
        return source.content if is_page(source.path) else b""
    except OSError:
        return b""


def _permalink(document: Document) -> Text | None:
    return next((node for key, node in document.front if key.value == "permalink" and isinstance(node, Text) and node.value), None)


def _checked(document: Document, written: Text, owners: dict[str, str], settings: Settings, found: list[Diagnostic]) -> str | None:
    try:
        address = checked_address(written.value)
    except InvalidAddress as error:
        problem = Problem("invalid-permalink", written.span, f"`{written.value}` {error}.", "Write a path such as `/about/`.")
        found += diagnosed(document, [problem], settings)
        return None
    owner = owners.get(address_key(address))
    if owner:
        message = f"`{address}` is already the address of `{owner}`."
        found += diagnosed(
            document, [Problem("address-collision", written.span, message, "Give one of them another `permalink`.")], settings
        )
        return None
    return address
