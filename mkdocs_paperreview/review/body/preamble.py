# SPDX-License-Identifier: MIT
"""The lines of a body before its first section, where authors say what they review: its title, and tags that stand in a heading."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import is_long_title
from mkdocs_paperreview.review.body.labelled import labelled
from mkdocs_paperreview.review.body.section_names import is_about_paper, is_section_name
from mkdocs_paperreview.review.title import is_kind_of_post, plain_title

__all__ = [
    "FENCE",
    "HEADING",
    "PREAMBLE_LINES",
    "is_in_code",
    "take_only_title",
    "take_preamble",
    "take_tags_in_code",
    "take_tags_of_hackmd",
]

HEADING = re.compile(r"#{1,6}[ \t]+(?P<text>.*)")
_CLOSING = re.compile(r"(?:^|(?<=[ \t]))#+$")
_SETEXT = re.compile(r"[=-]{3,}[ \t]*")
_TAG_IN_CODE = re.compile(r"`([^`]+)`")
_TAGS_IN_CODE = re.compile(r"(?:`[^`]+`[ \t,]*)+")
_TAGS_OF_HACKMD = re.compile(rf"#{{1,6}}[ \t]+tags:[ \t]*(?P<tags>{_TAGS_IN_CODE.pattern})", re.IGNORECASE)
FENCE = re.compile(r"[ \t]*(```+|~~~+)")
_RULE = re.compile(r"[ \t:|-]+")
PREAMBLE_LINES = 80
_NEAR = 12
_LONGEST_TITLE = 500
_TAG = re.compile(r"<[^<>]*>")
_PICTURE = re.compile(r"[ \t]*(?:(?:\[?!\[[^\[\]]*\]\([^()]*\)(?:\]\([^()]*\))?|</?(?:img|p|div|center|br|a)\b[^<>]*>)[ \t]*)+")
_H1 = re.compile(
    r"[ \t]*(?:<(?:center|div|p)\b[^<>]*>[ \t]*)?<h1\b[^<>]*>(?P<text>(?:(?!</?h1\b).)*)</h1>[ \t]*(?:</(?:center|div|p)>[ \t]*)?",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)+")


def take_preamble(body: Body, found: Lifted) -> None:
    """Find where the first section begins. A heading before any text is the title, or that of a section which every review has.

    Below a picture, only one of the first level is. Where front matter has no title, a heading that only says what is done with a paper is
    a kicker of the one right below it.
    """
    lines = body.lines
    has_text = has_picture = False
    for number, line in enumerate(lines[:PREAMBLE_LINES]):
        body.end = number
        if line.startswith("#") and (_TAGS_OF_HACKMD.fullmatch(line.rstrip()) or _is_data(line, found)):
            continue
        if _is_second_title(lines, number, found):
            found.original = found.original or plain_title(line.lstrip("#"))
            continue
        heading, below = HEADING.fullmatch(line) or _html_title(line), lines[number + 1] if number + 1 < len(lines) else ""
        if heading and not has_text and not body.title and is_kind_of_post(heading["text"]) and _leads_to_heading(lines, number):
            found.kicker = plain_title(heading["text"])
            found.lines.add(number)
            continue
        if heading and not has_text and (not has_picture or line.startswith(("# ", "<h1"))) and not is_about_paper(heading["text"]):
            has_text = True
            if not is_section_name(heading["text"]):
                found.title = _CLOSING.sub("", heading["text"].rstrip()).rstrip()
                found.lines.add(number)
        elif heading or FENCE.match(line) or line.lstrip().startswith("<details") or _is_table(line, below):
            return
        elif line.strip() and not found.title and re.fullmatch(r"={3,}[ \t]*", below) and not is_section_name(line):
            found.title = line.strip()
            found.lines |= {number, number + 1}
        if line.strip() and number not in found.lines and _SETEXT.fullmatch(below):
            return
        is_picture = bool(("![" in line or "<" in line) and _PICTURE.fullmatch(line))
        has_picture = has_picture or is_picture
        has_text = has_text or bool(line.strip() and not is_picture and not _COMMENT.fullmatch(line))
    body.end = min(len(lines), PREAMBLE_LINES)


def _is_second_title(lines: list[str], number: int, found: Lifted) -> bool:
    """Whether a heading right below the title is that of the paper: the line below it says who wrote it."""
    if (
        not found.title
        or not is_long_title(lines[number].lstrip("# "))
        or lines[number][:2] != "##"
        or any(lines[at].strip() for at in range(number) if at not in found.lines)
    ):
        return False
    below = next((line for line in lines[number + 1 : number + _NEAR] if line.strip()), "")
    said = labelled(f"{below.rstrip()} -" if below.rstrip().endswith(":") else below)
    return said is not None and said.kind == "authors"


def _leads_to_heading(lines: list[str], number: int) -> bool:
    below = next((line for line in lines[number + 1 : number + _NEAR] if line.strip()), "")
    heading = HEADING.fullmatch(below)
    return heading is not None and not is_section_name(heading["text"])


def _html_title(line: str) -> re.Match[str] | None:
    """A heading of the first level as HTML writes it, alone on its line, with words of its own."""
    found = _H1.fullmatch(line) if "<" in line and len(line) <= _LONGEST_TITLE else None
    return found if found and _TAG.sub("", found["text"]).strip() else None


def take_only_title(body: Body, found: Lifted) -> None:
    """Take the only heading of the first level, if it is near the start: a chat model says what it did before it."""
    if body.called(found):
        return
    is_code = False
    numbers: list[int] = []
    for number, line in enumerate(body.lines):
        is_code ^= bool(FENCE.match(line))
        if line.startswith("# ") and not is_code:
            numbers.append(number)
            if len(numbers) > 1 or number >= _NEAR:
                return
    text = body.lines[numbers[0]][2:].strip() if numbers else ""
    if text and not is_section_name(text) and not is_about_paper(text):
        found.title = _CLOSING.sub("", text).rstrip()
        found.lines.add(numbers[0])


def _is_table(line: str, below: str) -> bool:
    """Whether a line with a bar before it begins a table; links between bars are none."""
    return line.lstrip().startswith("|") and (bool(_RULE.fullmatch(line) or _RULE.fullmatch(below)) or "](" not in line)


def _is_data(heading: str, found: Lifted) -> bool:
    """Whether a heading is only a line about the paper, such as `### 저자: …`; `## 발표: …` is one below a title, and a title elsewhere."""
    said = labelled(heading) if ":" in heading or "：" in heading else None
    return bool(said and (said.kind in {"authors", "year", "tags"} or (said.kind == "venue" and found.title)))


def take_tags_of_hackmd(body: Body, found: Lifted) -> None:
    """Take the tags of a heading such as ``###### tags: `NLP` ``, which stands before the first section or ends the note."""
    lines = body.lines
    last = next((number for number in reversed(range(len(lines))) if lines[number].strip()), 0)
    for number in (*body.preamble, last):
        if lines[number].startswith("#") and (said := _TAGS_OF_HACKMD.fullmatch(lines[number].rstrip())):
            found.tags = found.tags or _tags_in_code(said["tags"])
            found.lines.add(number)


def take_tags_in_code(body: Body, found: Lifted) -> None:
    """Take the tags of the only line with their label, wherever it is, that says them in code: ``**Keywords**: `NLP` `LoRA` ``."""
    said = [(number, part) for number, line in enumerate(body.lines) if "` `" in line and (part := labelled(line)) and part.kind == "tags"]
    if not found.tags and len(said) == 1 and _TAGS_IN_CODE.fullmatch(said[0][1].value) and not is_in_code(body.lines, said[0][0]):
        found.tags = _tags_in_code(said[0][1].value)


def _tags_in_code(text: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in _TAG_IN_CODE.findall(text))


def is_in_code(lines: list[str], number: int) -> bool:
    """Whether more fences stand above a line than close again: then it may be a comment of a program."""
    return sum(bool(FENCE.match(line)) for line in lines[:number]) % 2 == 1
