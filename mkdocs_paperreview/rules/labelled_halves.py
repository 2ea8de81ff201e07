# SPDX-License-Identifier: MIT
"""The halves of a bilingual abstract or article, by their headings: which language each is to be in, and which it is in.

    ## 초록                  ## 摘要（中文）      ## 논문 초록(Abstract)
    ### 한국어                                  both, in paragraphs
    ### English             ## 摘要（原文）

A plain term with its translation in brackets, such as `초록 (Abstract)`, may hold both and promises none.

A heading that is only the name of a language, such as that of a section on results for English, makes no half: it stands under an abstract,
or two of them share the whole body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from mkdocs_paperreview.review.language import letters_in
from mkdocs_paperreview.source.problem import Span

__all__ = ["NAME_IN_ENGLISH", "Half", "halves_in"]

NAME_IN_ENGLISH = {"ko": "Korean", "en": "English", "zh": "Chinese", "ja": "Japanese", "": "the original's language"}

_NAMES = {
    "ko": "한국어|한글|국문|korean|kor|ko|kr|韩语|韩文|韓国語",
    "en": "영어|영문|english|eng|en|英文|英语|英語",
    "zh": "중국어|중문|chinese|zh|中文|汉语|中国語",
    "ja": "일본어|일문|japanese|ja|jp|日文|日语|日本語",
    "": "원문|original text|original|原文",
}
_ABSTRACTS = {"ko": "논문 초록|논문초록|초록|요약문|요약|요지", "en": "abstract|summary", "zh": "摘要", "ja": "概要|要旨|抄録|要約"}
_LANGUAGE_OF = {name: language for names in (_NAMES, _ABSTRACTS) for language, words in names.items() for name in words.split("|")}
_NAME, _ABSTRACT = ("|".join(names.values()) for names in (_NAMES, _ABSTRACTS))
# A heading holds one of these where it is one of ours. Plain words only: such a search takes a fifth of one with classes of letters in it.
_MARK = re.compile(
    "한국어|한글|국문|영문|원문|중문|일문|영어|중국어|일본어|초록|요약|요지|orean|OREAN|nglish|NGLISH|KOR|ENG|\\(KO|\\(EN|\\(ko|\\(en|hinese"
    "|apanese|riginal|bstract|BSTRACT|ummary|中文|英文|原文|日本|韩语|韩文|韓国|汉语|中国語|日文|日语|英语|英語|摘要|概要|要旨|要約|抄録"
)
_HEADING = re.compile(r"\n#[^\n]*")
_FORMS = re.compile(
    rf"(?:{_ABSTRACT})\s*[(（\[【:：/|–—-]\s*(?P<after>{_NAME})(?:\s*[/,·|&와과및]+\s*(?P<second>{_NAME}))?\s*[)）\]】]?"
    rf"|(?P<before>{_NAME})\s*(?:{_ABSTRACT})"
    rf"|(?P<one>{_ABSTRACT})\s*[(（/|]\s*(?P<other>{_ABSTRACT})\s*[)）]?"
    rf"|(?P<name>{_NAME})(?:\s*(?:버전|판|version|번역|translation|译文))?",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[*_`:：\U0001F1E6-\U0001F1FF\u2600-\u27BF\U0001F300-\U0001FAFF\uFE0F]+")
_IS_ABSTRACT = re.compile(rf"(?:\d+[.)]\s*)?(?:{_ABSTRACT})(?:\s*[(（/|][^()（）]*[)）]?)?", re.IGNORECASE)
# A heading such as `서론 (Introduction)`: then `초록 (Abstract)` is no more than a term and its translation.
_TRANSLATED = re.compile(
    r"[^()（）]*[가-힣ぁ-ヿ一-鿿]\s*[(（][A-Za-z][A-Za-z &/-]+[)）]|[A-Za-z][A-Za-z &/-]+[(（][가-힣ぁ-ヿ一-鿿 ]+[)）]"
)
# No more than a word and its translation, whatever other headings are.
_TERM = re.compile(r"(?!논문)[^()（）]+[(（](?!논문)[^()（）]+[)）]")
# So many signs of English in a row make a sentence, in a paragraph that is mostly in another language.
_ENGLISH = re.compile(r"[A-Za-z][ -~]{60}")
_ADDRESS = re.compile(r"https?://\S+")
_ENOUGH_LETTERS = 40
_SOME_LETTERS = 15  # of a short sentence, which is enough of a language not to miss it
_LONGEST_READ = 240
_OUTERMOST = 2


@dataclass(frozen=True, slots=True)
class Half:
    """A part of a body that a heading labels with a language. `languages` has two where one heading labels both; `""` is the original's.

    `kind` tells the parts of an abstract from those of an article; `found` is the language that its text is in, or two of several.
    """

    languages: tuple[str, ...]
    kind: str
    heading: Span
    text: Span
    found: frozenset[str]
    is_empty: bool

    @property
    def missing(self) -> str | None:
        """The language of it that is not there: of an empty part, or of one that is in one of two languages only."""
        if self.is_empty:
            return self.languages[0]
        if len(self.languages) == 1 or len(self.found) != 1:
            return None
        return next((language for language in self.languages if language not in self.found), None)

    @property
    def mistaken_for(self) -> str:
        """The language that all of its text is in, where it is not the one its heading says."""
        said = self.languages[0]
        is_other = len(self.languages) == 1 and said and len(self.found) == 1 and said not in self.found
        return next(iter(self.found)) if is_other else ""


class _Heading(NamedTuple):
    """A heading among the others of its text: the lines of all, each with the line end before it, where these start, and its number."""

    lines: list[str]
    starts: list[int]
    number: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        start = self.starts[self.number] + 1
        return Span(start, start + len(self.lines[self.number]) - 1)

    def below(self, text: str, *, whole: bool = False) -> Span:
        """What stands under it, up to the next heading, or up to the next that is not below it."""
        level, later = _level(self.lines[self.number]), range(self.number + 1, len(self.lines))
        end = next((self.starts[other] + 1 for other in later if not whole or _level(self.lines[other]) <= level), len(text))
        return Span(self.span.end, end)


def halves_in(text: str) -> tuple[Half, ...]:
    """The halves of a body that has blanks in place of its code."""
    if text.startswith("#"):
        return tuple(_moved(half, -1) for half in halves_in(f"\n{text}"))
    lines = _HEADING.findall(text)
    labels = [(number, label) for number, line in enumerate(lines) if (label := _label(line))]
    starts = [found.start() for found in _HEADING.finditer(text)] if labels else []
    return tuple(half for number, label in labels if (half := _half(label, _Heading(lines, starts, number), text)))


@lru_cache(maxsize=4096)  # the headings of a site are much the same
def _label(line: str) -> re.Match[str] | None:
    """What a heading says of languages, if that is all it says."""
    return _FORMS.fullmatch(_words(line)) if _MARK.search(line) else None


def _moved(half: Half, by: int) -> Half:
    return replace(half, heading=half.heading.moved(by), text=half.text.moved(by))


def _words(line: str) -> str:
    """A heading's words, without emphasis, flags and colons."""
    return " ".join(_SIGNS.sub(" ", line.strip("# \t\n")).split())


def _level(line: str) -> int:
    return len(line) - 1 - len(line.lstrip("\n#"))  # one is the line end


def _half(label: re.Match[str], heading: _Heading, text: str) -> Half | None:
    names = [label[group].lower() for group in ("after", "before", "second", "one", "other", "name") if label[group]]
    languages = tuple(dict.fromkeys(_LANGUAGE_OF[name] for name in names))
    if label["one"]:
        half = _read(heading, languages, heading.below(text), text)
        return None if len(languages) == 1 or (half.missing is not None and _is_translated(label[0], heading.lines)) else half
    if not label["name"] or _IS_ABSTRACT.fullmatch(_parent(heading)):
        return _read(heading, languages, heading.below(text), text)
    return _read(heading, languages, heading.below(text, whole=True), text, "article") if _share_the_body(heading) else None


def _is_translated(label: str, lines: list[str]) -> bool:
    """Whether the heading of an abstract is only a term and its translation, or other headings are translated in brackets, too."""
    return bool(_TERM.fullmatch(label)) or any(_TRANSLATED.fullmatch(words) and not _FORMS.fullmatch(words) for words in map(_words, lines))


def _parent(heading: _Heading) -> str:
    level = _level(heading.lines[heading.number])
    return next((_words(line) for line in reversed(heading.lines[: heading.number]) if _level(line) < level), "")


def _share_the_body(heading: _Heading) -> bool:
    """Whether the headings of this level are the names of two languages, and no more."""
    level = _level(heading.lines[heading.number])
    peers = [line for line in heading.lines if _level(line) == level]
    if level > _OUTERMOST or len(peers) != 2:  # noqa: PLR2004  # two halves
        return False
    names = [label["name"] for line in peers if (label := _FORMS.fullmatch(_words(line)))]
    return len({_LANGUAGE_OF[name.lower()] for name in names if name}) == 2  # noqa: PLR2004


def _read(heading: _Heading, languages: tuple[str, ...], below: Span, text: str, kind: str = "abstract") -> Half:
    written = text[below.start : below.end]
    said = [paragraph[:_LONGEST_READ] for paragraph in written.split("\n\n") if paragraph.strip(" \t\n>-*_")]
    found: frozenset[str] = frozenset()
    for paragraph in said:
        found |= {_language_of(paragraph)} - {""}
        if len(found) > 1:  # then it is neither missing nor mistaken, whatever follows
            break
    if found and "en" in languages and "en" not in found and any(_ENGLISH.search(paragraph) for paragraph in said):
        found |= {"en"}
    if len(found) == 1 and len(languages) > 1:
        found |= {_language_of(paragraph, _SOME_LETTERS) for paragraph in said} & set(languages)
    return Half(languages, kind, heading.span, below, found, is_empty=not said)


def _language_of(paragraph: str, enough: int = _ENOUGH_LETTERS) -> str:
    """The language of a paragraph that is long enough to tell."""
    letters = letters_in(_ADDRESS.sub("", paragraph) if "http" in paragraph else paragraph)
    count = letters.hangul + letters.han + letters.kana + 5 * letters.words
    return letters.language if count >= enough else ""
