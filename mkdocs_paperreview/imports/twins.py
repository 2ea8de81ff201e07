# SPDX-License-Identifier: MIT
"""Files that are one review in several languages, such as `x-kor.md` and `x-eng.md`: found by their names, and made one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mkdocs_paperreview.imports.draft import Draft
from mkdocs_paperreview.imports.front_matter import Value, written_text
from mkdocs_paperreview.imports.values import words_of
from mkdocs_paperreview.review.from_path import without_language
from mkdocs_paperreview.review.title import same_title, split_title

__all__ = ["joined_values", "second_titles", "twins_in"]

_MARK_IN_TITLE = re.compile(
    r"\s*[\[(（【](?:kor|eng|ko|en|kr|korean|english|한국어|한글|국문|국어|영어|영문|日本語|英語|中文|英文|jpn?|chn?|zh|ja)"
    r"(?: ver(?:sion|\.)?)?[\])）】]\s*$",
    re.IGNORECASE,
)


def twins_in(drafts: Iterable[Draft], languages: Sequence[str]) -> list[list[Draft]]:
    """The drafts in groups: those of one review together, in the order of the languages; the groups in the order of the drafts."""
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(without_language(draft.path).casefold(), []).append(draft)
    found: list[list[Draft]] = []
    for group in groups.values():
        if len(group) > 1 and len({draft.language for draft in group}) == len(group):
            rank = {language: number for number, language in enumerate(languages)}
            found.append(sorted(group, key=lambda draft: (rank.get(draft.language, len(rank)), draft.language)))
        else:
            found += ([draft] for draft in group)
    return found


def joined_values(group: Sequence[Draft]) -> tuple[dict[str, Value], list[str]]:
    """The values of one review from those of its files, the first of which counts; and comments for what the others say otherwise."""
    first, *others = group
    values = dict(first.values)
    comments = list(first.comments)
    for draft in others:
        for name, value in draft.values.items():
            mine = values.get(name)
            if name == "tags" and isinstance(mine, tuple) and isinstance(value, tuple):
                values[name] = tuple(dict.fromkeys((*mine, *value)))
            elif mine in (None, "", ()):
                values[name] = value
            elif name not in {"title", "lang", "draft", "kind"} and not words_of(str(value)) <= words_of(str(mine)):
                comments.append(f"{name} ({draft.language}): {written_text(value if isinstance(value, str) else str(value))}")
        comments += (comment for comment in draft.comments if comment not in comments)
    values["title"] = _title(group)
    if others:
        values.pop("lang", None)
    return values, comments


def _title(group: Sequence[Draft]) -> str:
    titles = [_own_title(draft) for draft in group]
    if len(titles) == 1:
        return str(group[0].values["title"])
    other = next((title for title in titles[1:] if split_title(f"{titles[0]} / {title}")[1]), "")
    return f"{titles[0]} / {other}" if other else titles[0]


def second_titles(group: Sequence[Draft], title: str) -> list[str]:
    """For each file of a review, its title, where that of the review does not say it."""
    halves = split_title(title)
    own = (_own_title(draft) for draft in group)
    return ["" if any(same_title(each, half) for half in (*halves, title) if half) else each for each in own]


def _own_title(draft: Draft) -> str:
    return _MARK_IN_TITLE.sub("", str(draft.values["title"])) or str(draft.values["title"])
