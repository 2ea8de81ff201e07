# SPDX-License-Identifier: MIT
"""A first line that holds nothing but names, as `Ann Bo, Cy Dee, Eve Fox` below a title, alone or with the paper's address below it.

A day may stand before them, and each may lead to its bearer's other papers.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.names import only_names, unmarked

__all__ = ["first_shown", "names_of_line", "take_name_line"]

_DAY = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\.?[ \t]+")
_LINKED = re.compile(r"(?<!!)\[([^\[\]]{3,60})\]\(https?://[^()\s]+\)")
_ADDRESS = re.compile(r"https?://(?:arxiv\.org|openreview\.net|doi\.org|\S+\.pdf\b)")
_PERSON = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]*|(?:de|da|di|van|von|der|den|la|le|bin)(?= ))(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|di|van|von|der|den|la|le|bin)){1,4}"
)
# Words of what is studied, which lists of keywords have, and no list of people.
_OF_FIELDS = re.compile(
    r"\b(?:\w{3,}(?:[ts]ion|ology|etics|istics|matics)s?|(?:learn|process|model|train|tun|match|reason|comput|plann|min|render|engineer"
    r"|programm)ing|\w*(?:model|network|graph|vision|language|speech|image|video|text|data|agent|robot|system|transformer)\w*|deep|neural"
    r"|large|artificial|computer|machine|natural|zero|few|open|self|university|institute|labs?|research|google|meta|openai|microsoft)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(r" ?\([*∗†‡ ]{1,3}[^()]{5,60}\)$")  # "(*equal contribution)"
_FEW, _FEWEST = 2, 3
_NEAR = 5
_LONGEST = 2000


def take_name_line(body: Body, found: Lifted) -> None:
    """Take the names of the first line that is shown, which may be a heading, and of one below it that goes on."""
    lines, shown = body.lines, first_shown(body, found)
    if found.authors or not shown or not found.title:
        return
    first, *below = shown
    line = lines[first].strip(" \t#*_,")
    is_alone = not any(under.strip() for under in lines[first + 1 : first + 2])
    goes_on = bool(below) and below[0] == first + 1 and bool(names_of_line(lines[below[0]], fewest=1))
    names = names_of_line(f"{line}, {lines[below[0]].strip()}" if goes_on else line, fewest=_FEW if is_alone else _FEWEST)
    if is_alone or any(_ADDRESS.search(lines[number]) for number in below[:_NEAR]):
        found.authors = names


def first_shown(body: Body, found: Lifted) -> list[int]:
    """The lines above the first section that are shown, and the one below, which may be a heading."""
    below = body.lines[body.end : body.end + 1]
    return body.shown(found) + [body.end for line in below if line.strip() and body.end not in found.lines]


def names_of_line(line: str, fewest: int = _FEWEST) -> tuple[str, ...]:
    """The people whom a line names and nothing else; two are enough behind a day."""
    if len(line) > _LONGEST:
        return ()
    day = _DAY.match(line.strip())
    written = _NOTE.sub("", _LINKED.sub(r"\1", line.strip()[day.end() if day else 0 :]))
    for text in dict.fromkeys(unmarked(written, are_parted=are_parted).strip(" ,") for are_parted in (True, False)):
        names = only_names(text) or ((text,) if fewest == 1 and _PERSON.fullmatch(text) else ())
        is_list = len(names) >= (min(fewest, _FEW) if day else fewest) and all(map(_PERSON.fullmatch, names))
        if is_list and not _OF_FIELDS.search(text):
            return names
    return ()
