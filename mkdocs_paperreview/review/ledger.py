# SPDX-License-Identifier: MIT
"""The ledger of a site's addresses, one a line, with the review behind a tab: a file to addresses with their places, and back."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from mkdocs_paperreview.review.address import file_of
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Problem, Span
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["Ledger", "LedgerChange", "LedgerLine", "ledger_change", "read_ledger", "written_ledger"]

_LONGEST_SHOWN = 40
_HEAD = """\
# The addresses that readers of this site may have linked, and the reviews that are served there.
# `paperreview urls --update` keeps this file; commit it. An address in it that vanishes is an error.
"""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """An address, the path of its review, or nothing for other pages, and where it stands."""

    address: str
    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lines of a ledger, and the path of its file."""

    path: str
    lines: tuple[LedgerLine, ...]


def read_ledger(document: Document) -> tuple[Ledger, list[Problem]]:
    """Read a ledger; a line that is none is a problem, as one that a merge has left behind."""
    problems = list(document.problems)
    return Ledger(document.path, () if document.broken else tuple(_lines(document, problems))), problems


def _lines(document: Document, problems: list[Problem]) -> Iterator[LedgerLine]:
    start = 0
    for line in document.text.split("\n"):
        address, _, path = line.strip().partition("\t")
        span = Span(start, start + len(line.partition("\t")[0]))
        start += len(line) + 1
        if address.startswith("/"):
            yield LedgerLine(unicodedata.normalize("NFC", address.strip()), path.strip(), span)
        elif address and not address.startswith("#"):
            message = f"`{shortened(address, _LONGEST_SHOWN)}` is not an address of this site."
            problems.append(Problem("malformed-ledger", span, message, "Delete the line, and run `paperreview urls --update`."))


@dataclass(frozen=True, slots=True)
class LedgerChange:
    """What a site has that its ledger has not, and the other way round; addresses with the paths of their reviews.

    `moved` are those of `kept` that another file serves now.
    """

    new: Mapping[str, str]
    kept: Mapping[str, str]
    moved: Mapping[str, str]
    lost: tuple[LedgerLine, ...]

    def after(self, *, accept_lost: bool) -> dict[str, str]:
        """What the ledger is to say; what is lost stays in it until that is accepted."""
        return {**self.kept, **self.new, **({} if accept_lost else {line.address: line.path for line in self.lost})}


def ledger_change(ledger: Ledger, published: Mapping[str, str], unread: Collection[str]) -> LedgerChange:
    """Compare a ledger with what is published; what an unread review, or a list of it, would bring back is not lost."""
    served = {file_of(address): path for address, path in published.items()}
    kept, moved, lost = {}, {}, []
    for line in ledger.lines:
        path = served.get(file_of(line.address))
        if path is None and not (line.path in unread or (unread and not line.path)):
            lost.append(line)
            continue
        kept[line.address] = line.path if path is None else path
        if path not in {None, line.path}:
            moved[line.address] = kept[line.address]
    known = {file_of(line.address) for line in ledger.lines}
    new = {address: path for address, path in sorted(published.items()) if file_of(address) not in known}
    return LedgerChange(new, kept, moved, tuple(lost))


def written_ledger(addresses: Mapping[str, str]) -> str:
    """The text of a ledger: addresses and the paths of their reviews, sorted by address."""
    return _HEAD + "".join(f"{address}\t{path}".rstrip() + "\n" for address, path in sorted(addresses.items()))
