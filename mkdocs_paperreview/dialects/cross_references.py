# SPDX-License-Identifier: MIT
"""Labels and references of Quarto and pandoc-crossref: `{#fig-a}` names a figure, and `@fig-a` leads to it as `Figure 1`.

What is named is numbered by its kind, in order; a figure and a table say their number and caption. A section is called by its heading.
"""

from __future__ import annotations

import re
from collections import Counter

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.sizes import width_in
from mkdocs_paperreview.dialects.spans import in_paragraphs
from mkdocs_paperreview.review.language import letters_in

__all__ = ["may_name_places", "with_named_places"]

_KINDS = ("fig", "tbl", "eq")
_WORDS = {"ko": ("그림", "표", "식"), "ja": ("図", "表", "式"), "zh": ("图", "表", "式")}
_WORDS_OF_OTHERS = ("Figure", "Table", "Equation")
_NAME = r"[-:][A-Za-z0-9_:-]{0,80}[A-Za-z0-9_]"
_END = r"(?:[ \t][^{}\n]*)?\}[ \t]*$"
_LABEL = re.compile(
    r"(?m)^(?P<before>[ \t>]*+)(?P<figure>!\[(?P<shown>(?:[^\[\]\n]|\[[^\[\]\n]*\])*+)\]\([^\n{}]*+)"
    rf"\{{[ ]?#(?P<fig>fig{_NAME})(?P<more>{_END})"
    rf"|^:[ \t]+(?P<caption>\S[^\n{{}}]*+)\{{#(?P<tbl>tbl{_NAME}){_END}"
    rf"|^#{{1,6}}[ \t]+(?P<heading>[^\n{{}}]*+)\{{#(?P<sec>sec{_NAME}){_END}"
    rf"|(?P<deep>(?:^[ \t]+)?)(?<!\$)\$\$(?P<tex>(?:[^$\n]|\n(?!\s*\n))++)\$\$[ \t]?\{{#(?P<eq>eq{_NAME})\}}"
)
_REFERENCE = re.compile(rf"(?P<link>\[[^\[\]\n]*+\]\()|(?<![\w@.\\/-])(?P<bare>-?)@(?P<name>(?:fig|tbl|eq|sec){_NAME})")
_IN_BRACKETS = re.compile(r"\[(?P<inner>[^\[\]\n]{5,300})\](?![(\[])")
_SAID = re.compile(r"(?:(?i:fig(?:ure)?s?|tab(?:le)?s?|eq(?:uatio)?ns?|eqs?|sec(?:tion)?s?)\.?|그림|표|수?식|図|图|表|式)[\s~(]*\[?\Z")
_FAR = 16


def may_name_places(body: str) -> bool:
    """Whether a body may hold labels and references to them, told in no time: without the latter, numbers are of no use."""
    return ("{#" in body or "{ #" in body) and any(f"@{kind}" in body for kind in (*_KINDS, "sec"))


def with_named_places(body: str) -> str:
    """A whole body with places for its labels, and links in place of references to them; other references stay."""
    places = _Places(body)
    body = outside_code(lambda text: _LABEL.sub(places.named, text), body)
    return outside_code(lambda text: in_paragraphs(places.linked, text, "@"), body) if places.words else body


class _Places:
    """What was named so far: for each name, what a reference to it says, and the number alone."""

    def __init__(self, body: str) -> None:
        self.words: dict[str, tuple[str, str]] = {}
        self._counts: Counter[str] = Counter()
        self._words = dict(zip(_KINDS, _WORDS.get(letters_in(body).language, _WORDS_OF_OTHERS), strict=True))

    def named(self, label: re.Match[str]) -> str:
        """A label as a place; one of a formula deep within a list would make code of it."""
        if name := label["sec"]:
            words = re.sub(r"[\[\]]", "", label["heading"]).strip()
            self.words.setdefault(name, (words, words))
            return label[0]
        kind = next(kind for kind in _KINDS if label[kind])
        if label[kind] in self.words or label["deep"]:
            return label[0]
        self._counts[kind] += 1
        number = str(self._counts[kind])
        self.words[label[kind]] = f"{self._words[kind]} {number}", number
        return _place(label, kind, self.words[label[kind]][0], number)

    def linked(self, stretch: str) -> str:
        """A stretch of prose with links in place of references."""
        stretch = _IN_BRACKETS.sub(
            lambda found: found["inner"].replace(";", ",") if "@" in found[0] and self._are_known(found["inner"]) else found[0], stretch
        )
        return _REFERENCE.sub(self._link, stretch)

    def _are_known(self, inner: str) -> bool:
        names = [found["name"] for found in _REFERENCE.finditer(inner)]
        return len(names) == inner.count("@") and all(name in self.words for name in names)

    def _link(self, found: re.Match[str]) -> str:
        if found["name"] not in self.words:  # or a link, which holds no other
            return found[0]
        words, number = self.words[found["name"]]
        is_said = found["bare"] or _SAID.search(found.string, max(0, found.start() - _FAR), found.start())
        return f"[{number if is_said else words}](#{found['name']})"


def _place(label: re.Match[str], kind: str, words: str, number: str) -> str:
    place = f'<span id="{label[kind]}"></span>'
    if kind == "eq":
        tex = label["tex"].rstrip() if "\\tag" in label["tex"] else f"{label['tex'].rstrip()} \\tag{{{number}}}"
        return f"{place}$${tex}{label['tex'][len(label['tex'].rstrip()) :]}$$"
    if kind == "tbl":
        return f"{place}{words}: {label['caption'].strip()}"
    shown = f"{words}: {label['shown']}" if label["shown"] else words
    width = width_in(label["more"]) if "[" not in label["shown"] else ""
    return f"{label['before']}{place}{label['figure'].rstrip()}{f'{{width={width}}}' if width else ''}<br>{shown}"
