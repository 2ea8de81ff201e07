# SPDX-License-Identifier: MIT
"""A planned page's metadata as a host's themes and plugins find it: days as YAML has them, texts escaped.

Themes print metadata as they are, and contributors are not trusted.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from markupsafe import escape

from mkdocs_paperreview.plan import Page

__all__ = ["dates_of", "meta_of"]


def meta_of(page: Page) -> dict[str, Any]:
    """What its author wrote of it, and how it is called and described."""
    # Themes put the site's name behind a page's title, and have it alone for the front page, whose title it is.
    called = {} if page.kind == "home" else {"title": escape(page.title)}
    return {**_escaped(dict(page.meta)), **called, "description": escape(page.description)}


def dates_of(page: Page) -> dict[str, date]:
    """When it is from: a day, or an instant."""
    said = {"date": page.published, "updated": page.updated}
    return {name: datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso) for name, iso in said.items() if iso}


def _escaped(value: Any) -> Any:
    if isinstance(value, str):
        return str(escape(value))
    if isinstance(value, dict):
        return {str(escape(key)): _escaped(item) for key, item in value.items()}
    return [_escaped(item) for item in value] if isinstance(value, list) else value
