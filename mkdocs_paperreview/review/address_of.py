# SPDX-License-Identifier: MIT
"""Front matter and the site's pattern to the address of a review and its earlier ones; one that cannot be is a problem."""

from __future__ import annotations

from mkdocs_paperreview.review.address import InvalidAddress, checked_address, meant_address, slug
from mkdocs_paperreview.review.from_path import is_index, name_of, title_in_path
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.moment import Moment
from mkdocs_paperreview.source.front_edits import replaced
from mkdocs_paperreview.source.problem import Fix, Problem, Span
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["address_of", "aliases_of"]

_LONGEST_SHOWN = 60
_HOW_TO_WRITE_A_PATH = "Write a path such as `/ai/attention/`: letters and digits of any script, `-`, `_`, `.` and `/`."


def address_of(form: Form, date: Moment, title: str) -> str | None:
    """The address that a review chose, or the pattern's; nothing where the chosen one cannot be."""
    written = form.text("permalink")
    if written and not written.startswith(("http://", "https://")):
        try:
            return checked_address(written)
        except InvalidAddress as error:
            meant = meant_address(written)
            edit = replaced(form.document, form.span("permalink"), meant) if meant else None
            fix = Fix((edit,), is_safe=False) if edit else None
            form.problems.append(_wrong("invalid-permalink", written, error, form.span("permalink"), fix))
            return None
    return _patterned(form, date, title)


def _patterned(form: Form, date: Moment, title: str) -> str:
    """The address of a review that names none."""
    path = form.document.path.removeprefix(form.settings.reviews_dir + "/")
    folders = path.split("/")[:-1]
    name = name_of(path)
    if is_index(path):
        folders = folders[:-1]
    last = slug(
        form.text("slug").strip("/").split("/")[-1] or (name if "{path}" in form.settings.permalink else title_in_path(path) or title)
    )
    parts = {
        "path": "/".join([*(slug(folder) for folder in folders), last]),
        "slug": last,
        "year": f"{date.day.year:04}",
        "month": f"{date.day.month:02}",
        "day": f"{date.day.day:02}",
    }
    return form.settings.permalink.format(**parts)


def aliases_of(form: Form) -> tuple[str, ...]:
    """The earlier addresses of a review; one that cannot be is left out."""
    aliases = []
    for written, place in form.placed_texts("aliases"):
        if "/" not in written:  # Obsidian's aliases are other names of a note
            continue
        try:
            aliases.append(checked_address(written))
        except InvalidAddress as error:
            form.problems.append(_wrong("unusable-alias", written, error, place))
    return tuple(dict.fromkeys(aliases))


def _wrong(rule: str, written: str, error: InvalidAddress, place: Span, fix: Fix | None = None) -> Problem:
    return Problem(rule, place, f"`{shortened(written, _LONGEST_SHOWN)}` {error}.", _HOW_TO_WRITE_A_PATH, fix)
