# SPDX-License-Identifier: MIT
"""Files of other sites in; the review files, and the pictures to lie beside them, out. Everything that is lost on the way is said."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from mkdocs_paperreview.imports import KINDS, kind_of
from mkdocs_paperreview.imports.draft import DROPPED, Draft, Note
from mkdocs_paperreview.imports.front_matter import front_matter
from mkdocs_paperreview.imports.halves import Half, joined
from mkdocs_paperreview.imports.links import Reference, with_addresses
from mkdocs_paperreview.imports.moved import Moved, Parcel, pictures_of
from mkdocs_paperreview.imports.old_addresses import keep_old_addresses
from mkdocs_paperreview.imports.places import Places
from mkdocs_paperreview.imports.reading import Choice, Picked, draft_of
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.imports.twins import joined_values, second_titles, twins_in
from mkdocs_paperreview.imports.which_files import is_readme
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.source.document import Given, read_document

__all__ = ["Gathered", "Imported", "Outcome", "imported"]

_FINISHED = {kind.name: kind.finished for kind in KINDS}
_OF_THE_PAPER = ("arxiv", "doi", "openreview", "link", "original_title", "authors")
_NO_DAY = "It names no day, and a review needs one; give it with `--date`."


@dataclass(frozen=True)
class Gathered:
    """A folder, and the files of it that were asked for."""

    tree: Tree
    picked: Sequence[Picked]


@dataclass(frozen=True)
class Imported:
    """A review of ours: its path in our folder, its text, the files it was made of, the files to be copied, and what is to be said.

    `files` are paths in the tree, with their paths in our folder. `notes` have the path of the file that they are about.
    """

    tree: Tree
    target: str
    text: str
    sources: tuple[str, ...]
    files: Mapping[str, str]
    notes: tuple[tuple[str, Note], ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """All that became reviews, and, for each file that did not, what is to be said about it."""

    reviews: tuple[Imported, ...]
    refused: tuple[tuple[Tree, str, Note], ...]


def imported(gathered: Iterable[Gathered], choice: Choice, progress: Callable[[int], None] = lambda _: None) -> Outcome:
    """Make reviews of the files; their order is that of the files."""
    places = Places()
    addresses: set[str] = set()
    reviews: list[Imported] = []
    refused: list[tuple[Tree, str, Note]] = []
    done = 0
    for each in gathered:
        drafts: list[Draft] = []
        for picked in each.picked:
            draft = _draft(picked, each.tree, choice)
            if isinstance(draft, Note):
                refused.append((each.tree, picked.source.path, draft))
            else:
                drafts.append(draft)
            done += 1
            progress(done)
        parcels = [_parcel(group, each.tree, places) for group in twins_in(drafts, choice.settings.languages)]
        moved = Moved(each.tree, parcels)
        for parcel in parcels:
            review = _imported(parcel, moved, addresses)
            if reason := _why_unreadable(review, choice):
                refused += ((each.tree, path, Note(1, reason)) for path in review.sources)
            else:
                reviews.append(review)
    return Outcome(tuple(reviews), tuple(refused))


def _draft(picked: Picked, tree: Tree, choice: Choice) -> Draft | Note:
    """A file as a draft; or why it cannot be one."""
    document = read_document(picked.source)
    if document.broken:
        problem = document.problems[-1]
        return Note(document.place(problem.span.start)[0], f"{problem.message} {problem.hint} It was not imported.")
    if not document.body.strip() and not any(key.value == "title" for key, _ in document.front):
        return Note(1, "The file holds no title and no text; it was not imported.")
    draft = draft_of(document, picked, kind_of(document, tree), tree, choice)
    if "/" in picked.source.path and is_readme(picked.source.path) and not any(draft.values.get(name) for name in _OF_THE_PAPER):
        return Note(1, "It is a read-me, and names no paper. It was left alone.", is_loss=False)
    return draft if draft.values.get("date") else Note(1, _NO_DAY)


def _why_unreadable(review: Imported, choice: Choice) -> str:
    """Why our site could not publish what was made; nothing where it can."""
    path = f"{choice.settings.reviews_dir}/{review.target}"
    reading = read_review(read_document(Given(path, review.text.encode())), choice.settings)
    return "" if reading.review else f"What would come of it cannot be read: {reading.problems[-1].message} It was not imported."


def _parcel(group: list[Draft], tree: Tree, places: Places) -> Parcel:
    """A review with the files it shows; two that have one name get different ones."""
    files: dict[str, None] = {}
    for draft in group:
        references: list[Reference] = []
        with_addresses(draft.body, references.append)
        files |= dict.fromkeys(file for each in references if (file := pictures_of(each, draft, tree)))
    target = places.of(group, with_pictures=bool(files))
    return Parcel(group, target, _names_of(files))


def _names_of(files: Iterable[str]) -> dict[str, str]:
    """A name for each file; capitals do not tell two apart."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for file in files:
        stem, ending = posixpath.splitext(posixpath.basename(file))
        names[file] = next(
            name for number in count(1) if (name := f"{stem}-{number}{ending}" if number > 1 else stem + ending).casefold() not in taken
        )
        taken.add(names[file].casefold())
    return names


def _imported(parcel: Parcel, moved: Moved, addresses: set[str]) -> Imported:
    notes: list[tuple[str, Note]] = [(draft.path, note) for draft in parcel.group for note in draft.notes]
    values, comments = joined_values(parcel.group)
    titles = second_titles(parcel.group, str(values["title"]))
    halves = []
    for draft, title in zip(parcel.group, titles, strict=True):
        said: list[Note] = []
        body = _tidied(with_addresses(draft.body, partial(moved.new_address, draft=draft, parcel=parcel, notes=said)))
        if finished := _FINISHED.get(draft.kind):
            body = finished(body, str(draft.values["title"]))
        halves.append(Half(draft.language, title, f"**{title}**\n\n{body}" if title else body))
        notes += ((draft.path, note) for note in said)
    notes += ((parcel.group[0].path, note) for note in keep_old_addresses(values, parcel.group, addresses))
    folder = posixpath.dirname(parcel.target)
    return Imported(
        tree=moved.tree,
        target=parcel.target,
        text=f"{front_matter(values, comments)}\n{_tidied(joined(halves))}\n",
        sources=tuple(draft.path for draft in parcel.group),
        files={file: posixpath.join(folder, name) for file, name in parcel.files.items()},
        notes=tuple(sorted(notes)),
        left_out=tuple(key for draft in parcel.group for key in draft.left_out),
    )


def _tidied(body: str) -> str:
    """The body without the lines that were left out, and with one empty line at most where they stood."""
    kept: list[str] = []
    in_gap = True
    for line in body.split("\n"):
        if line == DROPPED:
            in_gap = True
        elif line.strip() or not in_gap or (kept and kept[-1].strip()):
            kept.append(line)
            in_gap = in_gap and not line.strip()
    return "\n".join(kept).rstrip()
