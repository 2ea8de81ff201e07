# SPDX-License-Identifier: MIT
"""Elements of Distill, as al-folio's posts have them: citations and notes become text in brackets, formulas TeX, others what they hold."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["without_distill"]

_CITATION = re.compile(r"<d-cite\b[^<>\n]*?\bkey=[\"'](?P<keys>[^\"'<>\n]+)[\"'][^<>\n]*?(?:/>|>\s*</d-cite>)")
_NOTE = re.compile(r"[ \t]*<d-footnote>[ \t]*(?P<text>(?:(?!</?d-footnote|\n\s*\n)[\s\S])+?)[ \t]*</d-footnote>")
_FORMULA = re.compile(r"<d-math(?P<block>[ \t]+block)?[^<>\n]*>(?P<tex>(?:(?!</?d-math|\n\s*\n)[\s\S])+?)</d-math>")
_TAG = re.compile(r"</?d-[a-z][a-z-]*(?:\s[^<>\n]*)?>")


def without_distill(text: str) -> str:
    """Text with Markdown in place of Distill's elements, but for those in code."""
    return outside_code_spans(_rewritten, text)


def _rewritten(text: str) -> str:
    text = _CITATION.sub(lambda found: f"&#91;{', '.join(found['keys'].replace(',', ' ').split())}&#93;", text)
    return _TAG.sub("", _FORMULA.sub(_formula, _NOTE.sub(r" (\g<text>)", text)))


def _formula(found: re.Match[str]) -> str:
    return f"$${found['tex']}$$" if found["block"] else f"${found['tex'].strip()}$"
