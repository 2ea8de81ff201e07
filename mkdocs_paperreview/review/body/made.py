# SPDX-License-Identifier: MIT
"""The day on which a note says that it was made or a paper read, as exports of Notion do: `Created: July 10, 2020 3:26 PM`."""

from __future__ import annotations

import re
from datetime import date

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.page_properties import day_of_page
from mkdocs_paperreview.review.body.preamble import take_preamble
from mkdocs_paperreview.review.moment import day_said

__all__ = ["day_made"]

_CREATED = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+)?(?:\*{1,2}|_)?"
    r"(?:created(?: ?(?:time|at|on|date))?|(?:read|reviewed|added)(?: (?:on|at|date))?|review(?:ing)? ?(?:date|on)|reading date"
    r"|date (?:created|read|reviewed|added|of (?:review|reading))|생성 ?일시?|생성 ?날짜|작성 ?일[자시]?|创建(?:时间|日期)|作成日時?"
    r"|읽은 ?(?:날짜?|일[자시])|(?:논문 ?)?리뷰 ?(?:작성 ?)?(?:일[자시]?|날짜)|정리 ?(?:일자?|날짜)"
    r"|阅读(?:时间|日期)|(?:笔记|整理)(?:时间|日期)|読んだ日|レビュー日)"
    r"(?:\*\*)?[ \t]*(?:::|[:：])(?:\*\*)?[ \t]*(?:\[\[)?@?(?P<when>[^\[\]*_]{6,40}?)(?:\]\])?[ \t]*(?:\*{1,2}|_)?[ \t]*",
    re.IGNORECASE,
)


def day_made(text: str) -> date | None:
    """The day in the first such line before the first section, or among a page's properties; nothing where there is none."""
    body = Body.of(text, "")
    take_preamble(body, Lifted())
    said = map(_CREATED.fullmatch, body.lines[: body.end])
    return next((day_said(line["when"]) for line in said if line), None) or day_of_page(body.lines)
