# SPDX-License-Identifier: MIT
"""Front matter and the site's pattern to the address of a review and its earlier ones; one that cannot be is a problem."""

from __future__ import annotations

from mkdocs_paperreview.review.address import InvalidAddress, checked_address, slug
from mkdocs_paperreview.review.form import Form
from mkdocs_paperreview.review.from_path import is_index, name_of, title_in_path
from mkdocs_paperreview.review.moment import Moment

__all__ = ["address_of", "aliases_of"]


def address_of(form: Form, date: Moment, title: str) -> str | None:
    """The address that a review chose, or the pattern's; nothing where the chosen one cannot be."""
    written = form.text("permalink")
    if written and not written.startswith(("http://", "https://")):
        try:
            return checked_address(written)
        except InvalidAddress as error:
            form.wrong_address("permalink", written, str(error), form.span("permalink"))
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
            form.wrong_address("aliases", written, str(error), place)
    return tuple(dict.fromkeys(aliases))
