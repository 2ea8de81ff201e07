# SPDX-License-Identifier: MIT
"""An address that the site had, and has no more.

Readers have linked it, and would meet a missing page. `addresses.txt`, which `paperreview urls --update` keeps, lists what has been
published. Let the old address lead to the new one with `redirect_from`, or give it up with `paperreview urls --update --accept-lost`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from mkdocs_paperreview.review.address import address_key, file_of, slug
from mkdocs_paperreview.review.from_path import title_in_path
from mkdocs_paperreview.review.ledger import LedgerLine
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.rules.added_alias import with_alias
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]

_GIVE_UP = "run `paperreview urls --update --accept-lost` to give the address up"


def _check(survey: Survey) -> Iterator[Finding]:
    if not survey.ledger or not survey.ledger.lines:
        return
    served = _served(survey)
    lost = [line for line in survey.ledger.lines if file_of(line.address) not in served]
    reviews = {review.path: review for review in survey.reviews} if lost else {}
    newcomers = _newcomers(survey, reviews) if lost else {}
    for line in lost:
        if line.path in reviews:
            yield _changed(line, reviews[line.path], survey)
        elif line.path in survey.unread or (survey.unread and not line.path):
            continue  # what is wrong with the review is said there, and what lists it comes back with it
        elif len(moved := newcomers.get(_name(line.path), ())) == 1:
            yield _moved(line, moved[0], survey)
        else:
            yield _gone(line, survey.ledger.path)


def _served(survey: Survey) -> frozenset[str]:
    shown = [review for review in survey.reviews if _is_shown(review, survey)]
    addresses = (address for review in shown for address in (review.address, *review.aliases))
    return frozenset(map(file_of, (*addresses, *survey.other_addresses.values(), *survey.list_addresses())))


def _is_shown(review: Review, survey: Survey) -> bool:
    return survey.drafts or not review.is_held_back(survey.now)


def _newcomers(survey: Survey, reviews: Mapping[str, Review]) -> Mapping[str, Sequence[Review]]:
    """The reviews whose files the ledger does not know, by what their files are called."""
    known = {line.path for line in survey.ledger.lines} if survey.ledger else set()
    found: defaultdict[str, list[Review]] = defaultdict(list)
    for path, review in reviews.items():
        if path not in known:
            found[_name(path)].append(review)
    return found


def _name(path: str) -> str:
    """What a file is called, without a day in front."""
    return slug(title_in_path(path)) if path else ""


def _changed(line: LedgerLine, review: Review, survey: Survey) -> Finding:
    """The file is where it was, and its review is not."""
    span = review.span("permalink")
    if not _is_shown(review, survey):
        message = f"The review was published at `{line.address}`, and is held back now."
        return Finding(review, review.span("date"), message, f"Publish it, or {_GIVE_UP}.")
    message = f"The review was published at `{line.address}`, and is at `{review.address}` now."
    if address_key(review.address) == address_key(line.address):
        hint = f"Write `permalink: {line.address}`: where only the case differs, one cannot lead to the other."
        return Finding(review, span, message, hint)
    hint = f"Add `redirect_from: [{line.address}]`, or {_GIVE_UP}."
    return Finding(review, span, message, hint, mend=with_alias(line.address, survey.settings, is_safe=True))


def _moved(line: LedgerLine, review: Review, survey: Survey) -> Finding:
    """The file is gone, and there is a new one of that name."""
    message = f"`{line.path}` was published at `{line.address}`, where nothing is now; this new file has its name."
    hint = f"Add `redirect_from: [{line.address}]` if it is the same review, or {_GIVE_UP}."
    return Finding(review, review.span("permalink"), message, hint, mend=with_alias(line.address, survey.settings, is_safe=False))


def _gone(line: LedgerLine, file: str) -> Finding:
    what = f"the review `{line.path}` that was there" if line.path else "the page that was there"
    message = f"Nothing is at `{line.address}` any more: {what} is gone."
    if line.path:
        hint = f"Add `redirect_from: [{line.address}]` to the review that took its place, or {_GIVE_UP}."
    elif line.address.startswith("/tags/"):
        hint = f"List the tag as an alias of another one in `tags.yml`, or {_GIVE_UP}."
    else:
        hint = f"Bring it back, or {_GIVE_UP}."
    return Finding(None, line.span, message, hint, file=file)


RULE = Rule(
    code="PR305",
    name="vanished-address",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={
        "../addresses.txt": "/ai/lora/\treviews/lora.md\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /lora/\n---\n\nLow-rank updates.\n",
    },
    right={
        "../addresses.txt": "/ai/lora/\treviews/lora.md\n",
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /lora/\nredirect_from: /ai/lora/\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
