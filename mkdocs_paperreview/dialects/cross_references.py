# SPDX-License-Identifier: MIT
"""Labels and references of Quarto and pandoc-crossref: `{#fig-a}` names a figure, and `@fig-a` leads to it as `Figure 1`.

What is named is numbered by its kind, in order; a figure and a table say their number and caption. A section is called by its heading.
A block such as `::: {#fig-a}` around several figures has one number for all, and its last line is their caption; one such as
`::: {#thm-a}` is a theorem, and the heading in it what that is called.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.sizes import width_in
from mkdocs_paperreview.dialects.spans import in_paragraphs
from mkdocs_paperreview.review.language import letters_in

__all__ = ["with_named_places"]

_THEOREMS = ("thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr")
_LABELLED = ("fig", "tbl", "eq")
_WITH_CAPTION = ("fig-", "tbl-")
_KINDS = (*_LABELLED, *_THEOREMS)
_WORDS = {
    "ko": "그림 표 식 정리 보조정리 따름정리 명제 추측 정의 예제 연습문제".split(),
    "ja": "図 表 式 定理 補題 系 命題 予想 定義 例 演習".split(),
    "zh": "图 表 式 定理 引理 推论 命题 猜想 定义 例 练习".split(),
}
_WORDS_OF_OTHERS = "Figure Table Equation Theorem Lemma Corollary Proposition Conjecture Definition Example Exercise".split()
_NAME = r"[-:][A-Za-z0-9_:-]{0,80}[A-Za-z0-9_]"
_END = r"(?:[ \t][^{}\n]*)?\}[ \t]*$"
_LABEL = re.compile(
    r"(?m)^(?P<before>[ \t>]*+)(?P<figure>!\[(?P<shown>(?:[^\[\]\n]|\[[^\[\]\n]*\])*+)\]\([^\n{}]*+)"
    rf"\{{[ ]?#(?P<fig>fig{_NAME})(?P<more>{_END})"
    rf"|^:[ \t]+(?P<caption>\S[^\n{{}}]*+)\{{#(?P<tbl>tbl{_NAME}){_END}"
    rf"|^#{{1,6}}[ \t]+(?P<heading>(?:[^\n{{]|\{{(?!#))*+)\{{#(?P<sec>sec{_NAME}){_END}"
    rf"|(?P<deep>(?:^[ \t]+)?)(?<!\$)\$\$(?P<tex>(?:[^$\n]|\n(?!\s*\n))++)\$\$[ \t]?\{{#(?P<eq>eq{_NAME})\}}"
    rf"|^:{{3,}}[ \t]*\{{[ ]?#(?P<block>(?P<kind>fig|tbl|{'|'.join(_THEOREMS)}){_NAME})(?P<attributes>{_END})"
    r"(?:\n(?:[ \t]*\n)?#{1,6}[ \t]+(?P<called>[^\n{}]+)$)?"
    r"|^(?P<other>:{3,}[ \t]*[^\s:][^\n]*)$"
    r"|(?:(?<=\n\n)(?P<said>[^\s:!|<>#`][^\n]*)(?P<below>\n(?:[ \t]*\n)?))?^(?P<close>:{3,})[ \t]*$"
)
_REFERENCE = re.compile(rf"(?P<link>\[[^\[\]\n]*+\]\()|(?<![\w@.\\/-])(?P<bare>-?)@(?P<name>(?:{'|'.join((*_KINDS, 'sec'))}){_NAME})")
_IN_BRACKETS = re.compile(r"\[(?P<inner>[^\[\]\n]{5,300})\](?![(\[])")
_SAID = re.compile(
    r"(?:(?i:fig(?:ure)?s?|tab(?:le)?s?|eq(?:uatio)?ns?|eqs?|sec(?:tion)?s?|theorem|lemma|corollary|proposition|conjecture|definition|example|exercise)\.?|그림|표|수?식|정리|명제|정의|예제|図|图|表|式)[\s~(]*\[?\Z"
)
_FAR = 16
_LETTERS = 26
_DEEP = 4


def with_named_places(body: str) -> str:
    """A whole body with places for its labels, and links in place of references to them; other references stay."""
    if not _may_name_places(body):
        return body
    places = _Places(body)
    body = outside_code(partial(_LABEL.sub, places.named), body)
    return outside_code(lambda text: in_paragraphs(places.linked, text, "@"), body) if places.words else body


def _may_name_places(body: str) -> bool:
    """Whether a body may hold labels and references to them, told in no time: without the latter, numbers are of no use.

    That a block is a theorem is of use in any case.
    """
    if "{#" not in body and "{ #" not in body:
        return False
    return any(f"@{kind}" in body for kind in (*_KINDS, "sec")) or (":::" in body and any(f"{{#{kind}-" in body for kind in _THEOREMS))


class _Places:
    """What was named so far: for each name, what a reference to it says, and the number alone."""

    def __init__(self, body: str) -> None:
        self.words: dict[str, tuple[str, str]] = {}
        self._counts: Counter[str] = Counter()
        self._blocks: list[str] = []  # that are open: their names, and nothing for a block that has none
        self._words = dict(zip(_KINDS, _WORDS.get(letters_in(body).language, _WORDS_OF_OTHERS), strict=True))

    def named(self, label: re.Match[str]) -> str:
        """A label as a place; one of a formula deep within a list would make code of it."""
        if name := label["sec"]:
            words = re.sub(r"[\[\]]", "", label["heading"]).strip()
            self.words.setdefault(name, (words, words))
            return label[0]
        if label["close"]:
            return self._closed(label)
        if label["block"] or label["other"]:
            return self._opened(label)
        kind = next(kind for kind in _LABELLED if label[kind])
        if label[kind] in self.words or label["deep"]:
            return label[0]
        words, number = self._number(kind, label[kind])
        return _place(label, kind, words, number)

    def _number(self, kind: str, name: str) -> tuple[str, str]:
        """What a new name is called, and its number, which is a letter within a block of its kind."""
        around = next((block for block in reversed(self._blocks[-_DEEP:]) if block.startswith(f"{kind}-")), "")
        self._counts[around or kind] += 1
        count = self._counts[around or kind]
        number = f"{self.words[around][1]}{chr(96 + count)}" if around and count <= _LETTERS else str(count)
        self.words[name] = f"{self._words[kind]} {number}", number
        return self.words[name]

    def _opened(self, label: re.Match[str]) -> str:
        """The first line of a block as its place. A theorem says there what it is; what is called so, in a heading, is no section."""
        name, kind = label["block"] or "", label["kind"]
        if not name or name in self.words:
            self._blocks.append("")
            return label[0]
        words, _ = self._number(kind, name)
        self._blocks.append(name)
        place = f'<span id="{name}"></span>'
        if kind not in _THEOREMS:
            return place + label[0][label.end("attributes") - label.start() :]
        called = f" ({label['called'].strip()})" if label["called"] else ""
        return f"{place}**{words}{called}.**" + "\n" * label[0].count("\n")

    def _closed(self, label: re.Match[str]) -> str:
        """The last lines of a block, with its number before the caption; that of a theorem says nothing."""
        name = self._blocks.pop() if self._blocks else ""
        if not name:
            return label[0]
        said, below = label["said"] or "", label["below"] or ""
        if not name.startswith(_WITH_CAPTION):
            return said + below
        return f"{self.words[name][0]}: {said}{below}" if said else self.words[name][0]

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
