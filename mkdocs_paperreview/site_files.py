# SPDX-License-Identifier: MIT
"""What a site keeps beside its reviews, the registry of its tags and the ledger of its addresses, read; and what is wrong with them."""

from __future__ import annotations

from mkdocs_paperreview.review.ledger import Ledger, read_ledger
from mkdocs_paperreview.review.site_tags.read_registry import read_tag_registry
from mkdocs_paperreview.review.site_tags.registry import NO_REGISTRY, TagRegistry
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.judge import diagnosed
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Source, read_document

__all__ = ["LEDGER", "REGISTRY", "ledger_in", "registry_in"]

REGISTRY = "tags.yml"  # in the folder of the sources
LEDGER = "addresses.txt"  # beside the site's configuration


def registry_in(source: Source | None, settings: Settings) -> tuple[TagRegistry, list[Diagnostic]]:
    """The registry of tags; an empty one where there is no file."""
    if not source:
        return NO_REGISTRY, []
    registry, document, problems = read_tag_registry(source)
    return registry, diagnosed(document, problems, settings)


def ledger_in(source: Source | None, settings: Settings) -> tuple[Ledger | None, list[Diagnostic]]:
    """The ledger of addresses, if there is one."""
    if not source:
        return None, []
    document = read_document(source)
    ledger, problems = read_ledger(document)
    return ledger, diagnosed(document, problems, settings)
