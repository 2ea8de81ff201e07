# SPDX-License-Identifier: MIT
"""Two pages at one address.

One would overwrite the other. Addresses that differ only in case or composition are one on many systems, and nothing can be both a
page and a folder of pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path, address in survey.other_addresses.items():
        _claim(address_key(address), path, files, folders)
    for review in survey.reviews:
        owner = _claim(address_key(review.address), review.path, files, folders)
        if owner:
            message = f"`{review.address}` is already the address of {_told(owner, survey)}."
            yield Finding(review, review.span("permalink"), message, "Give one of them another `permalink`.")


def _claim(file: str, owner: str, files: dict[str, str], folders: dict[str, str]) -> str:
    """Claim a file and the folders above it; gives who has them already, in which case nothing is claimed."""
    above = [file[:at] for at, letter in enumerate(file) if letter == "/"]
    taken = files.get(file) or folders.get(file) or next((files[folder] for folder in above if folder in files), "")
    if not taken:
        files[file] = owner
        for folder in above:
            folders.setdefault(folder, owner)
    return taken


def _told(owner: str, survey: Survey) -> str:
    review = next((review for review in survey.reviews if review.path == owner), None)
    line = f" (line {survey.document_of(owner).place(review.span('permalink').start)[0]})" if review else ""
    return f"`{owner}`{line}"


RULE = Rule(
    code="PR303",
    name="address-collision",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\npermalink: /ai/LoRA/\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\npermalink: /ai/qlora/\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
