# SPDX-License-Identifier: MIT
"""A line of names to the names in it: `Ann Bo, Cy Dee, and Eve Fox`, and BibTeX's `Bo, Ann and Dee, Cy`."""

from __future__ import annotations

import re

__all__ = [
    "bare_name",
    "family_last",
    "is_family_first",
    "names_in",
    "names_of_list",
    "only_names",
    "unmarked",
    "without_notes",
    "written_out",
]

_LAST = r"(?:and|&|und|et(?!\.? al\b))"
_BETWEEN = re.compile(rf"\s*[,、，;；·]\s*(?:{_LAST}\s+)?|\s+{_LAST}\s+")  # CJK commas
_OUTSIDE = re.compile(rf"(?:{_BETWEEN.pattern})(?![^()（）]{{0,100}}[)）])")  # in "Ann Bo (Lab, City)" the comma parts no names
_NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[ .'’-]+[^\W\d_][^\W\d_.'’-]*){1,5}\.?")
_AND = re.compile(r"\s+(?:and|und|et(?!\.? al\b))\s+|\s*;\s*")
_FAMILY_FIRST = re.compile(
    r"(?:(?:[a-z'’]+|De[lnrs]?|D[aiou]s?|V[ao]n|L[aeo]s?|Ter|El|Al|Ben|Bin|Mac|St\.) )*[A-ZÀ-Þ][^\s,]*, [A-ZÀ-Þ][^,]*"
)
_ONE_FAMILY_FIRST = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ'’-]+, [A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-ZÀ-Þ][^\W\d_A-ZÀ-Þ'’-]*\.?){1,2}")
_INITIALS_LAST = re.compile(  # "Bo, A. C., & Dee, E.", as in lists of references
    r"(?P<before>^|[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+)(?P<family>(?:[a-z]{2,3} ){0,2}[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?),\s"
    r"(?P<given>[^\W\d_]\.(?:[ -]?[^\W\d_]\.)*)(?=$|[,;]|\s+(?:and|&|et al)\b|\s*&)"
)
_LONGEST = 40
_FEWEST = 2  # of a single `Bo, Ann` it cannot be told
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_PRINTED = re.compile(r"\[\s*['\"].*['\"]\s*\]")  # a list as a program prints it
_IN_QUOTES = re.compile(r"\"([^\"]+)\"|'([^']+)'")
_KEY = re.compile(r"[a-z]+(?:_[a-z]+)+")
_OWNER = frozenset({"admin", "me"})  # of a site, as themes of Hugo call them, among others who are named
_AND_OTHERS = re.compile(
    r"(?:et\.? al\.?|others|co-?authors|u\. ?a\.)(?: \([^()]*\))?|등|외(?: ?\d+명)?|等人?|他(?:\d+名)?|ほか", re.IGNORECASE
)  # is no name of its own
_OTHERS_BEHIND = re.compile(rf"(?<=\S),?\s+(?:{_AND_OTHERS.pattern})$", re.IGNORECASE)
_VENUE_BEHIND = re.compile(r"(?P<names>[^—–]+) [—–] (?P<behind>[^—–]+)")  # "Ann Bo, Cy Dee — Neuron, Vol. 5, 2021"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DOTS = re.compile(r",? *(?:\.{3}|…)(?:,? and\b)? *,? *(?=\w)")  # "Ann Bo, ..., Cy Dee"
_DOTS_AT_END = re.compile(r"(?<=[^\s,]) +(?=(?:\.{3}|…)$)")
_IN_BRACKETS = re.compile(r"[(（].*[)）]")
_BEHIND_NAME = re.compile(r"(?<=\S)\s*(?:[(（][^()（）]*[)）]\s*){1,3}$")
# What leads from a name to where its bearer works: a raised number, or signs; one plain number is part of a name, as in "Qwen2 Team".
_SIGNS = "∗†‡§¶⋆★☆♠♣✉¹²³⁴⁵⁶⁷⁸⁹⁰"
_MARKS = rf"[\d*{_SIGNS}]+"
_APART = rf" (?:\d{{1,2}}|[*{_SIGNS}]+)(?![\w.])"  # "Ann Bo 2,3, Cy Dee * 1"
_SIGN = re.compile(rf"(?<=[^\W\d_A-Z])[*{_SIGNS}]*[{_SIGNS}]")  # behind a capital, as in "AI²", it is part of a name
_SIGNS_AT_END = re.compile(rf"(?<=[^\W\d_A-Z])[*{_SIGNS}]+$")
_MARK_APART = re.compile(rf"(?<=[^\W\d_]){_APART}")
_MARK = re.compile(rf"(?<=[^\W\d_])(?:{_MARKS}|{_APART})(?:(?:[,;] ?|·){_MARKS}(?![^\W_])|{_APART})*")
_MARK_AT_END = re.compile(rf"(?:{_MARK.pattern})(?=\s*(?:[,，、;；·&]|$|{_LAST}\s))")
_RAISED = re.compile(rf" ?(?:<sup>[^<>]*</sup>|\$\^[^$]*\$|\^\{{[^{{}}]*\}}|\^(?:[\d,;*{_SIGNS} \\]|[a-z](?![a-z]))+\^)", re.IGNORECASE)
_MARKS_OF_A_LIST = 2
_FULL_STOP = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[)）])|(?<= [A-Z]{2}))\.$")  # "Jr." and "et al." have one of their own


def names_in(text: str) -> tuple[str, ...]:
    """The names of a text, each with the family name last."""
    text = without_notes(" ".join(text.split()))
    if _PRINTED.fullmatch(text):
        return tuple(one or other for one, other in _IN_QUOTES.findall(text))
    parted = _VENUE_BEHIND.fullmatch(text)
    text = _FULL_STOP.sub("", parted["names"] if parted and _YEAR.search(parted["behind"]) else text)
    text = _INITIALS_LAST.sub(r"\g<before>\g<given> \g<family>", text) if ", " in text and "." in text else text
    parts = [part for part in _AND.split(text) if part]
    if len(parts) >= _FEWEST and all(part == "others" or _FAMILY_FIRST.fullmatch(part) for part in parts):
        return tuple(family_last(part) for part in parts if part != "others")
    names: list[str] = []
    for part in (_OUTSIDE if "(" in text or "（" in text else _BETWEEN).split(_DOTS.sub(", ", _DOTS_AT_END.sub(", ", text))):
        if names and (_AND_OTHERS.fullmatch(part.strip()) or _IN_BRACKETS.fullmatch(part.strip())):
            names[-1] += f" {part.strip()}"
        elif part.strip():
            names.append(part.strip())
    return tuple(names)


def is_family_first(name: str) -> bool:
    """Whether a text is surely one name with the family name first, as in `Lovelace, Ada King`: in lists no name is a single word."""
    return bool(_ONE_FAMILY_FIRST.fullmatch(name.strip()))


def only_names(text: str) -> tuple[str, ...]:
    """The names of a text that is nothing but a list of them."""
    if len(_BETWEEN.split(text, maxsplit=1)[0]) > _LONGEST:  # most texts are sentences
        return ()
    names = names_in(text)
    return names if len(names) >= _FEWEST and all(_NAME.fullmatch(name) for name in names) else ()


def unmarked(text: str, *, are_parted: bool = False) -> str:
    """A text of names without marks that lead from them to where they work; a comma takes their place, as they may part the names.

    Where names are parted anyhow, no mark stands within one.
    """
    plain, raised = _RAISED.subn(",", text)
    parted, marks = (_MARK_AT_END if are_parted else _MARK).subn(",", plain)
    if not are_parted and _MARK_APART.search(plain) and any(" " not in name.strip() for name in parted.split(",") if name.strip()):
        return plain  # "Qwen 2 Team"
    return parted if not raised and (marks >= _MARKS_OF_A_LIST or _SIGN.search(plain)) else plain


def bare_name(name: str) -> str:
    """A name for machines, which know no affiliations: without what stands in brackets behind it, and without the others it stands for."""
    return _OTHERS_BEHIND.sub("", _BEHIND_NAME.sub("", name))


def without_notes(text: str) -> str:
    """A text with the names of a vault's notes in place of links to them, as `[[people/bo|Ann Bo]]`; a comma parts two that do not."""
    return _WIKI.sub(r"\1", text.replace("]] [[", "]], [["))


def written_out(name: str) -> str:
    """A name, also where it is written as the key of an author: `ada_lovelace`."""
    return name.replace("_", " ").title() if _KEY.fullmatch(name) else name


def names_of_list(items: list[str]) -> tuple[str, ...]:
    """The names of a list with one name each, the family name last; its only item may hold the names of all."""
    items = [_unmarked_item(item) if " " in item else item for item in items if item not in _OWNER] or items
    if items and all(_FAMILY_FIRST.fullmatch(item) for item in items):
        return tuple(map(family_last, items))
    names = names_in(items[0]) if len(items) == 1 and "," in items[0] else ()
    return names if len(names) >= _FEWEST and all(" " in name for name in names) else tuple(items)


def _unmarked_item(item: str) -> str:
    plain = unmarked(item, are_parted=True)
    return _SIGNS_AT_END.sub("", item if plain == item else plain.rstrip(", "))


def family_last(name: str) -> str:
    """A name such as `Lovelace, Ada` as it is said; one without a comma, or with more than one, as it is."""
    if name.count(",") != 1:
        return name
    family, _, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip()
