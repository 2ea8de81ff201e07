# SPDX-License-Identifier: MIT
"""Lines such as `**저자:** …` and `> **링크:** [PDF](…)`, hashtags, and a notice that an AI wrote the review.

Only lines above the first section are lifted out of the body, and only where all they say is then shown by the page.
"""

from __future__ import annotations

import re
from collections import Counter

from mkdocs_paperreview.review.body.about_paper import more_names
from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled, labelled_parts
from mkdocs_paperreview.review.body.preamble import FENCE
from mkdocs_paperreview.review.paper import arxiv_ids, doi

__all__ = ["take_labelled_lines", "take_later_lines"]

_BOLD = re.compile(r"[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+)?(?:\*\*|__)")
_PROPERTY = re.compile(r"[ \t>]*[A-Za-z][A-Za-z -]{0,24}::[ \t]")  # of Logseq and Dataview
_HASHTAGS = re.compile(r"[ \t]*(?:\\?#(?!\+)[^\s#]++[ \t,]*+)++")  # an editor writes `\#` where a line begins
_AI = re.compile(
    r"[ \t]*(?:>[ \t]*)*.{0,20}(?:AI로 작성|AI가 작성|AI(?:에 의해|를 이용해) (?:생성|작성)"
    r"|written by (?:an )?AI|AI[- ](?:written|generated)"
    r"|由\s?AI\s?(?:生成|撰写)|AIが(?:作成|生成)).{0,40}",
    re.IGNORECASE,
)  # one sentence in four languages
_LONGEST_NOTICE = 160
_LONGEST_LATER = 400  # longer lines are prose
_PAPERS_OF_A_REVIEW = 2
_ANYWHERE = frozenset({"link", "code"})


def take_labelled_lines(body: Body, found: Lifted) -> None:
    """Take what the lines above the first section say."""
    for number in body.shown(found):
        line = body.lines[number]
        if not _take_notice(line, number, found) and not _take_hashtags(line, number, found):
            _take_above(body.lines, number, found)


def take_later_lines(body: Body, found: Lifted) -> None:
    """Take where lines below lead, unless they name many papers; and a notice that stands alone there."""
    later = _later_lines(body, found)
    if _name_many_papers(body.lines, later):
        return
    for number in later:
        for said in labelled_parts(body.lines[number]) if number not in found.lines else ():
            if said and said.kind in _ANYWHERE:
                take(said, found)


def _take_above(lines: list[str], number: int, found: Lifted) -> None:
    """Take what a line says; it leaves the body where the page says all of it, and its label is one that authors write for that."""
    line = lines[number]
    said = labelled_parts(line)
    more = more_names(lines, number) if said[0] and said[0].kind == "authors" and len(said) == 1 else ""
    if more:
        said = [labelled(line + more)]
    is_said = [bool(part and take(part, found)) for part in said]
    if all(is_said) and not more and (_BOLD.match(line) or (len(said) == 1 and _PROPERTY.match(line))):
        found.lines.add(number)


def _take_hashtags(line: str, number: int, found: Lifted) -> bool:
    if not _HASHTAGS.fullmatch(line):
        return False
    if not found.tags:
        found.tags = tuple(word.strip("\\#,") for word in line.split())
        found.lines.add(number)
    return True


def _take_notice(line: str, number: int, found: Lifted) -> bool:
    if "AI" not in line or len(line) > _LONGEST_NOTICE or found.ai_notice or not _AI.fullmatch(line):
        return False
    found.ai_notice = re.sub(r"[>*_⚠️\s]+", " ", line).strip()
    found.lines.add(number)
    return True


def _later_lines(body: Body, found: Lifted) -> list[int]:
    """The lines below the first section that may name the paper; a notice is taken at once."""
    in_fence = False
    later: list[int] = []
    for number in range(body.end, len(body.lines)):
        line = body.lines[number]
        if ("```" in line or "~~~" in line) and FENCE.match(line):
            in_fence = not in_fence
        elif not in_fence and ("http" in line or "AI" in line or "arXiv" in line):
            is_notice = "AI" in line and _stands_alone(body.lines, number) and _take_notice(line, number, found)
            later += [number] if not is_notice and ("http" in line or "arXiv" in line) and len(line) < _LONGEST_LATER else []
    return later


def _name_many_papers(lines: list[str], numbers: list[int]) -> bool:
    """Whether lines such as `**링크:** …` name so many papers that none of them is the one reviewed: a roundup.

    Two are enough where both are called the same, or where headings lead to them.
    """
    if len({identity for line in lines if line.startswith("#") and "](http" in line for identity in arxiv_ids(line)}) > 1:
        return True
    named: list[Labelled] = [part for number in numbers for part in labelled_parts(lines[number]) if part and part.kind == "link"]
    ids = [(part.label, identity) for part in named for identity in arxiv_ids(part.value) or [doi(part.value)] if identity]
    labels = Counter(label for label, _ in set(ids))
    return len({identity for _, identity in ids}) > _PAPERS_OF_A_REVIEW or max(labels.values(), default=0) > 1


def _stands_alone(lines: list[str], number: int) -> bool:
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return not any(line.strip() for line in around)
