# SPDX-License-Identifier: MIT
"""Files of a site in; all that is wrong with them, and where each is served, out. Nothing is rendered that has no need to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from mkdocs_paperreview.catalog.addresses import list_addresses
from mkdocs_paperreview.inspection import Inspection, Memory, problems_in_body, without_collector
from mkdocs_paperreview.review.address import is_reserved
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Source
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["Published", "check_site", "published"]


@dataclass(frozen=True)
class Published:
    """The addresses of a site, with the paths of their reviews, or nothing for lists; and the files that are no reviews, for an error."""

    addresses: Mapping[str, str]
    unread: frozenset[str]


def check_site(sources: Sequence[Source], settings: Settings, around: Surroundings, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """All that is wrong with the sources and with the articles that `compile_site` would make of them.

    With a memory, what was read of the very same sources before is not read again.
    """
    with without_collector():
        inspection = Inspection(sources, settings, around)
        readable = inspection.readable(memory)
        likely = inspection.not_refused(readable)
        likely_shown = inspection.shown(likely)
        workshop = inspection.workshop(likely, likely_shown)
        bodies = [*likely_shown, *inspection.not_published(readable)]
        looked_at = partial(problems_in_body, workshop=workshop, read=inspection.reader(), settings=settings)
        in_bodies = around.spread(looked_at, bodies)  # forks look at bodies, while this process looks across the site
        accepted = inspection.accepted(readable)
        for number, findings in enumerate(in_bodies):
            inspection.found += findings
            around.progress("checked", number + 1)
        inspection.notes(workshop)
        return inspection.told(inspection.shown(accepted))


def published(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Published:
    """Where readers find reviews, those that have moved, and lists of them; as `compile_site` would serve them."""
    with without_collector():
        inspection = Inspection(sources, settings, replace(around, ledger=None))
        accepted = inspection.accepted(inspection.readable())
        shown = inspection.shown(accepted)
        addresses = dict.fromkeys(list_addresses(shown, inspection.registry, around.week_notes, settings), "")
        addresses |= {alias: review.path for review in shown for alias in review.aliases if not is_reserved(alias)}
        addresses |= {review.address: review.path for review in shown}
        return Published(addresses, frozenset({source.path for source in sources} - {review.path for review in accepted}))
