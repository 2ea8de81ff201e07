# SPDX-License-Identifier: MIT
"""The `nav` of a `mkdocs.yml` in; the same without a page that is not there yet, out."""

from __future__ import annotations

from typing import Any

__all__ = ["without_page"]


def without_page(nav: Any, path: str) -> Any:
    """A navigation without the entries of a file, and without the sections that held nothing else."""
    if isinstance(nav, dict):
        return {title: left for title, entry in nav.items() if (left := without_page(entry, path))}
    if isinstance(nav, list):
        return [left for entry in nav if (left := without_page(entry, path))]
    return "" if nav == path else nav
