# SPDX-License-Identifier: MIT
"""What is wrong with the sources, on top of a page: for an author who looks on while he writes, and never in a site that is built."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

from markupsafe import Markup, escape

from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.pages.templates import environment
from mkdocs_paperreview.rules.diagnostic import Diagnostic, worst_first
from mkdocs_paperreview.rules.rule import Severity

__all__ = ["problems_panel", "stopped_panel"]

_MOST = 20


def problems_panel(
    found: Sequence[Diagnostic],
    source: str,
    *,
    docs: str,
    language: str,
    is_old: bool,
    changes: Callable[[Diagnostic], Sequence[tuple[str, str]]],
) -> str:
    """A panel with those of the page's own source first; nothing where there is nothing to say on this page.

    A page that says that there is none has no source. `is_old` says that a page is as it was before its source broke. `changes` gives
    the lines that a fix would change.
    """
    here = [each for each in found if each.path == source]
    elsewhere = [each for each in found if each.path != source and each.severity != Severity.NOTE]
    if not here and not elsewhere:
        return ""
    shown = [*worst_first(here), *worst_first(elsewhere)]
    worst = worst_first(shown)[0].severity
    values = {
        "problems": [(each, changes(each)) for each in shown[:_MOST]],
        "here": len(here),
        "count": len(shown),
        "more": max(0, len(shown) - _MOST),
        "worst": worst,
        "is_open": any(each.severity != Severity.NOTE for each in here) or (not source and worst == Severity.ERROR),
        "docs": docs,
        "is_old": is_old,
        "mark": hashlib.sha256(repr(shown).encode("utf-8", "surrogatepass")).hexdigest()[:16],
        "with_code": _with_code,
        "t": labels_in(language).text,
        "style": _asset("problems.css"),
        "script": _asset("problems.js"),
    }
    return environment().get_template("problems.html").render(values)


def stopped_panel(messages: Sequence[str], language: str) -> str:
    """A panel that says why the site cannot be built at all, and is as it was."""
    values = {"messages": messages, "with_code": _with_code, "t": labels_in(language).text, "style": _asset("problems.css")}
    return environment().get_template("stopped.html").render(values)


def _with_code(text: str) -> Markup:
    """A sentence of a message, in which what stands between backticks is code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # an author's own backtick
        return escape(text)
    return Markup("").join(Markup("<code>{}</code>").format(part) if place % 2 else part for place, part in enumerate(parts))


@cache
def _asset(name: str) -> Markup:
    return Markup((files("mkdocs_paperreview") / "assets" / name).read_text(encoding="utf-8"))  # noqa: S704  # our own
