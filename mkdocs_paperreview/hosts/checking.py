# SPDX-License-Identifier: MIT
"""A site's folder in; everything that is wrong with its sources, as a build would say it, out. All cores read."""

from __future__ import annotations

from dataclasses import replace

from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.spread import spread
from mkdocs_paperreview.rules.diagnostic import Diagnostic, by_place
from mkdocs_paperreview.surroundings import Progress, Surroundings

__all__ = ["findings_in", "surroundings_on_all_cores"]


def findings_in(site: SiteFolder, progress: Progress) -> list[Diagnostic]:
    """All findings, by place."""
    found = check_site(site.reviews, site.settings, surroundings_on_all_cores(site, progress))
    return by_place([*found, *site.in_other_pages]) if site.in_other_pages else list(found)


def surroundings_on_all_cores(site: SiteFolder, progress: Progress) -> Surroundings:
    """What the compiler needs to know, for a command that reads all reviews."""
    return replace(site.surroundings(), spread=spread, progress=progress)
