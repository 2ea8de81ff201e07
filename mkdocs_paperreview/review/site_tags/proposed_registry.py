# SPDX-License-Identifier: MIT
"""How a site's reviews spell their tags, and which words they give in two languages, in; a registry to begin with, out.

A tag is proposed under the spelling used most; what differs by a slip, or is the same in the other language, becomes another name of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mkdocs_paperreview.review.site_tags.near_tags import near_duplicates
from mkdocs_paperreview.review.site_tags.registry import TagRegistry
from mkdocs_paperreview.review.site_tags.spellings import Spellings, names_of
from mkdocs_paperreview.review.tags import Tag, tag_key
from mkdocs_paperreview.source.yaml_text import listed, scalar

__all__ = ["Pair", "ProposedTag", "pairs_in", "proposed_tags", "registry_text"]

Pair = tuple[str, str]  # Korean words, and the Latin ones in brackets behind them

_IN_BODY = re.compile(
    r"(?<=[*\"'“‘「·#|-])[ \t]*(?P<korean>[가-힣]+(?: [가-힣]+){0,3}) ?\((?P<latin>[A-Za-z][A-Za-z0-9 -]{1,40})\)"
    r"(?=[ \t]*(?:[*\"'”’」·|:]|$))",
    re.MULTILINE,
)
_AS_TAG = re.compile(r"(?P<korean>[가-힣][가-힣 ]*?)\s*[(（](?P<latin>[A-Za-z][\w .+-]*)[)）]")
_SEEN_OFTEN = 2
_HEAD = """\
# The tags of this site. Every field is optional:
#   aliases: other names, under which reviews may have it      parent: the tag that it is a part of
#   labels: what the pages call it, by language                description: a sentence for its page
#   retired: true, or the tag that took its place
"""


@dataclass(slots=True)
class ProposedTag:
    """A tag, how many reviews have it, its other names with how often each is used, and its words by language."""

    name: Tag
    count: int
    aliases: Counter[Tag] = field(default_factory=Counter)
    labels: dict[str, str] = field(default_factory=dict)

    def without_repetition(self) -> None:
        """A label that is the name goes without saying, and so does an alias that is a label."""
        self.labels = {language: label for language, label in self.labels.items() if tag_key(label) != tag_key(self.name)}
        said = set(map(tag_key, self.labels.values()))
        self.aliases = Counter({alias: count for alias, count in self.aliases.items() if tag_key(alias) not in said})


def pairs_in(body: str) -> Iterator[Pair]:
    """Words such as `**강화학습(Reinforcement Learning)**`, where it is plain from which word on they are meant."""
    if "(" in body:
        yield from ((found["korean"], found["latin"].strip()) for found in _IN_BODY.finditer(body))


def proposed_tags(spellings: Spellings, pairs: Mapping[Pair, int], registry: TagRegistry, least: int) -> list[ProposedTag]:
    """The tags that the registry does not know, most used first; those that fewer reviews have are left out, if nothing is to be said."""
    names = names_of(spellings, registry)
    uses = {name: spellings[key].total() for key, name in names.items()}
    known = {name for name in uses if registry.tag(name)}
    translations = _translations(names, pairs)
    meant = near_duplicates(uses, known)
    for name, other in _same_in_two(uses, known, translations).items():
        if _chief(other, meant) != name:
            meant.setdefault(name, other)
    proposed: dict[Tag, ProposedTag] = {}
    for name in sorted(uses, key=lambda name: (-uses[name], name)):
        chief = _chief(name, meant)
        tag = proposed.setdefault(chief, ProposedTag(chief, 0))
        tag.count += uses[name]
        tag.aliases.update({spelling: count for spelling, count in spellings[tag_key(name)].items() if spelling != chief})
        tag.labels |= {lang: words for lang, words in zip(("ko", "en"), translations.get(name, ()), strict=False) if lang not in tag.labels}
    for tag in proposed.values():
        tag.without_repetition()
    found = [tag for tag in proposed.values() if tag.name not in known and (tag.count >= least or tag.aliases or tag.labels)]
    return sorted(found, key=lambda tag: (-tag.count, tag.name))


def _translations(names: Mapping[str, Tag], pairs: Mapping[Pair, int]) -> dict[Tag, Pair]:
    """Tags with their words in both languages: said in the tag itself, or by reviews more than once and mostly alike."""
    found = {name: (said["korean"], said["latin"]) for name in names.values() if (said := _AS_TAG.fullmatch(name))}
    found |= {names[key]: pair for pair in list(found.values()) for key in map(tag_key, pair) if key in names}
    by_tag: defaultdict[Tag, Counter[Pair]] = defaultdict(Counter)
    for (korean, latin), count in pairs.items():
        for words in (korean, latin):
            if name := names.get(tag_key(words)):
                by_tag[name][korean, latin] += count
    for name, said_in in by_tag.items():
        pair, count = min(said_in.items(), key=lambda each: (-each[1], each[0]))
        if count >= _SEEN_OFTEN and 2 * count > said_in.total():
            found.setdefault(name, pair)
    return found


def _same_in_two(uses: Mapping[Tag, int], known: set[Tag], translations: Mapping[Tag, Pair]) -> dict[Tag, Tag]:
    """From each tag to the most used one that has the same words in the two languages."""
    by_words: defaultdict[tuple[str, str], list[Tag]] = defaultdict(list)
    for name, (korean, latin) in translations.items():
        by_words[tag_key(korean), tag_key(latin)].append(name)
    meant: dict[Tag, Tag] = {}
    for group in by_words.values():
        first, *others = sorted(group, key=lambda name: (name not in known, _AS_TAG.fullmatch(name) is not None, -uses[name], name))
        meant |= {other: first for other in others if other not in known}
    return meant


def _chief(name: Tag, meant: Mapping[Tag, Tag]) -> Tag:
    while following := meant.get(name):
        name = following
    return name


def registry_text(tags: list[ProposedTag], *, with_head: bool = True) -> str:
    """The tags as `tags.yml` has them, with how often each is used as comments."""
    return (_HEAD if with_head else "") + "".join(_entry(tag) for tag in tags)


def _entry(tag: ProposedTag) -> str:
    lines = [f"\n{scalar(tag.name)}:  # {tag.count} {'review' if tag.count == 1 else 'reviews'}"]
    if tag.aliases:
        aliases = sorted(tag.aliases, key=lambda alias: (-tag.aliases[alias], alias))
        lines.append(f"  aliases: {listed(aliases)}  # {', '.join(f'{tag.aliases[alias]}×' for alias in aliases)}")
    if tag.labels:
        lines.append(f"  labels: {{{', '.join(f'{language}: {scalar(label)}' for language, label in sorted(tag.labels.items()))}}}")
    return "\n".join(lines) + "\n"
