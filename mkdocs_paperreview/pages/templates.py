# SPDX-License-Identifier: MIT
"""Templates to HTML: Jinja that always escapes, and fails on a name that is not there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

import jinja2
from markupsafe import Markup

from mkdocs_paperreview.pages.site import Site

__all__ = ["environment", "rendered"]


@cache
def environment() -> jinja2.Environment:
    """The one environment of all templates."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("mkdocs_paperreview", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def rendered(template: str, site: Site, address: str, **values: Any) -> Callable[[], str]:
    """A function that renders a template for the page at an address."""
    return partial(_render, template, site, address, values)


@cache
def _template(name: str) -> jinja2.Template:
    return environment().get_template(name)


def _render(template: str, site: Site, address: str, values: dict[str, Any]) -> str:
    return _template(template).render(
        site=site,
        here=site.here(address),
        t=site.labels.text,
        labels=site.labels,
        catalog=site.catalog,
        safe=Markup,  # marks what nh3 has cleaned
        **values,
    )
