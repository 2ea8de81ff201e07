# SPDX-License-Identifier: MIT
"""What a build came to, in a sentence for who started it: how much was published and why not all, or why nothing is."""

from __future__ import annotations

from collections import Counter

from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.rules.rule import Severity

__all__ = ["counted_notes", "outcome", "refusal"]

_HOW_TO_GO_ON = "Mend what is listed above, or set `on_error: skip` to leave them out."


def outcome(compiled: Compiled, folder: str) -> str:
    """How many reviews became pages, and what became of the others; where there are none, where they were looked for."""
    if not compiled.inputs:
        return f"no reviews in `{folder}`"
    held_back = f", {compiled.held_back} held back (drafts and future dates)" if compiled.held_back else ""
    left_out = f", {len(compiled.refused)} left out with errors" if compiled.refused else ""
    return f"{compiled.published} of {compiled.inputs} reviews{held_back}{left_out}"


def refusal(compiled: Compiled) -> str:
    """Why nothing is published, where one error is to stop all."""
    refused = len(compiled.refused)
    of = f" of {compiled.inputs}" if compiled.inputs >= refused else ""  # other pages of the site may be at fault, too
    files = "file" if max(refused, compiled.inputs) == 1 else "files"
    return f"{refused}{of} {files} cannot be published; the old site is untouched. {_HOW_TO_GO_ON}"


def counted_notes(compiled: Compiled) -> str:
    """The rules of which there are notes, with how many; a site may have thousands."""
    notes = Counter(f"{found.code} {found.name}" for found in compiled.diagnostics if found.severity == Severity.NOTE)
    return ", ".join(f"{name} {count}×" for name, count in sorted(notes.items()))
