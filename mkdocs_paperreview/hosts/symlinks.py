# SPDX-License-Identifier: MIT
"""Paths in; which of them are symbolic links below the folder of reviews, or lie behind one, out: who may write there may lead anywhere."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable
from functools import cache

from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import is_markdown

__all__ = ["links_among", "told_folders"]


def links_among(paths: Iterable[str], docs: str, settings: Settings) -> dict[str, str]:
    """The paths that are no part of a site, each with the link that it is or lies behind; links called like reviews are told as such."""
    top = f"{settings.reviews_dir}/"

    @cache
    def linked_folder(folder: str) -> str:
        if not folder.startswith(top):
            return ""
        return linked_folder(posixpath.dirname(folder)) or (folder if _is_link(docs, folder) else "")

    def link_before(path: str) -> str:
        return linked_folder(posixpath.dirname(path)) or (path if not is_markdown(path) and _is_link(docs, path) else "")

    return {path: link for path in paths if path.startswith(top) and (link := link_before(path))}


def _is_link(docs: str, path: str) -> bool:
    return os.path.islink(f"{docs}/{path}")  # noqa: PTH114  # ten thousands of files are looked at


def told_folders(links: Iterable[str], docs: str, settings: Settings) -> list[str]:
    """What to say of those links that are folders of reviews."""
    shown = os.path.relpath(docs)
    folders = (link for link in links if link.startswith(f"{settings.reviews_dir}/") and os.path.isdir(f"{docs}/{link}"))  # noqa: PTH112
    return [f"`{shown}/{folder}` is a symbolic link: what lies behind it is no part of the site." for folder in folders]
