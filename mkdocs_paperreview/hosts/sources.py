# SPDX-License-Identifier: MIT
"""Which files of `docs_dir` are reviews, an editor's words about a week, or the registry; and whether the folder of reviews is there."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from mkdocs_paperreview.review.from_path import is_index
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import OPTIONS, Settings, Severities
from mkdocs_paperreview.site_files import REGISTRY
from mkdocs_paperreview.source.document import Source, is_markdown

__all__ = ["Sorted", "is_page", "is_review", "missing_folder", "sorted_out", "unmet_paths", "week_of_note"]

_PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")  # to MkDocs
_USUAL = next(option.default for option in OPTIONS if option.name == "reviews_dir")
_WEEK_NOTE = re.compile(r"weeks/(?P<week>[^/]+)\.md")


@dataclass(frozen=True, slots=True)
class Sorted:
    """The sources of a site by what they are to us; each in the order in which they came."""

    reviews: tuple[Source, ...]
    notes: Mapping[Week, Source]
    registry: Source | None
    others: tuple[Source, ...]


def sorted_out(sources: Iterable[Source], settings: Settings) -> Sorted:
    """Sources, by their paths."""
    by_path = {source.path: source for source in sources}
    reviews = {path: source for path, source in by_path.items() if is_review(path, settings)}
    notes = {week: source for path, source in by_path.items() if (week := week_of_note(path))}
    ours = {REGISTRY, *reviews, *(source.path for source in notes.values())}
    others = tuple(source for path, source in by_path.items() if path not in ours)
    return Sorted(tuple(reviews.values()), notes, by_path.get(REGISTRY), others)


def is_page(path: str) -> bool:
    """Whether MkDocs makes a page of a file."""
    return path.lower().endswith(_PAGES)


def is_review(path: str, settings: Settings) -> bool:
    """Whether a file is a review: Markdown below `reviews_dir`, but for that folder's own index."""
    below = path.removeprefix(settings.reviews_dir + "/")
    return below != path and is_markdown(path) and ("/" in below or not is_index(below))


def week_of_note(path: str) -> Week | None:
    """The week that a file introduces, as in `weeks/2026-W02.md`; none for other files."""
    found = _WEEK_NOTE.fullmatch(path)
    return Week.named(found["week"]) if found else None


def missing_folder(docs: Path, settings: Settings) -> str:
    """What to say where a site names a folder of reviews that is not there; nothing where it is, or none is named."""
    named = settings.reviews_dir
    if named == _USUAL or (docs / named).is_dir():
        return ""
    beside = (docs / named).parent
    there = sorted(each.relative_to(docs).as_posix() for each in beside.iterdir() if each.is_dir()) if beside.is_dir() else []
    within = named.removeprefix(f"{docs.name}/")
    near = [within] if (docs / within).is_dir() else get_close_matches(named, there, 1)
    hint = f"Did you mean `{near[0]}`?" if near else f"It is named from `{os.path.relpath(docs)}`."
    return f"`reviews_dir`: there is no folder `{os.path.relpath(docs / named)}`. {hint}"


def unmet_paths(settings: Settings, paths: Collection[str], docs: str) -> list[str]:
    """What to say of each path in the setting `rules` that no file of the site has: what is said there counts nowhere."""
    words = []
    for pattern in settings.rules.fit_nothing(paths) if paths else ():
        if pattern.startswith(".."):  # the ledger lies beside the sources
            continue
        near = (pattern.removeprefix("./"), pattern.removeprefix(f"{docs}/"), f"{pattern.rstrip('/')}/*")
        meant = next((each for each in near if not any(Severities(((each, "", ""),)).fit_nothing(paths))), "")
        hint = f"Did you mean `{meant}`?" if meant else f"Paths are named from `{docs}`, as `{settings.reviews_dir}/2025/*` is."
        words.append(f"`rules`: no file has a path like `{pattern}`, so what is below it counts nowhere. {hint}")
    return words
