# SPDX-License-Identifier: MIT
"""The files of an example in; the reviews among them, and what surrounds these, out: the registry and the ledger are known by name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from mkdocs_paperreview.site_files import LEDGER, REGISTRY
from mkdocs_paperreview.source.document import Given
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["example_site"]


def example_site(files: Mapping[str, str], now: datetime) -> tuple[list[Given], Surroundings]:
    """The sources and the surroundings of a site that has nothing but these files, by their paths from the folder of the sources."""
    given = {path: Given(path, text.encode()) for path, text in files.items()}
    registry, ledger = given.pop(REGISTRY, None), given.pop(f"../{LEDGER}", None)
    around = Surroundings(other_files={}, site_name="Reviews", site_url="", now=now, registry=registry, ledger=ledger)
    return list(given.values()), around
