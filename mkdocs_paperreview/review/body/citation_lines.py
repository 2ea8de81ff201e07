# SPDX-License-Identifier: MIT
"""A line or a description that is nothing but a citation: `Lovelace et al. / Low rank / ICML 2021`, `Bo et al., "Low rank", ICLR 2022`.

So is `[Low rank](https://arxiv.org/…) by Ann Bo and Cy Dee`, where the link leads to a paper.

It is that of the paper reviewed where it is the first thing that a review says, and the review is not called after another paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import is_long_title, take
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.body.name_lines import names_of_line
from mkdocs_paperreview.review.body.said_title import OF_A_PAPER
from mkdocs_paperreview.review.names import bare_name, family_last, is_family_first, names_in
from mkdocs_paperreview.review.title import letters_of, plain_title, same_title

__all__ = ["is_citation", "take_citation_lines", "take_citation_of_section", "take_cited", "take_cited_by_heading"]

_YEAR = r"(?:19|20)\d\d"
_WHERE = (
    rf"(?P<venue>[A-Z][^\n\[\]()\"“”]{{1,90}}?[ '’-]?(?:{_YEAR}|(?<=['’])\d\d)(?: (?:Workshops?|Oral|Spotlight|Poster|Findings))?"
    rf"|{_YEAR} [A-Z][A-Za-z]{{2,11}}|ar[Xx]iv[^\n\[\]\"“”]{{1,80}})"
)
_NAMES = r"(?P<names>[^\W\d_][^\n/:;\"“”\[\](){}<>|]{1,200}?)"
_SLASHED = re.compile(rf"{_NAMES}\s*/\s+(?P<title>\S[^\n]{{8,300}}?)\s*/\s*{_WHERE}")
_QUOTED = re.compile(rf"{_NAMES}[,.]?\s+[\"“](?P<title>[^\n\"“”]{{8,300}})[\"”][,.]?\s+(?:[Ii]n )?{_WHERE}")
_LINKED_BY = re.compile(
    r"\[(?P<title>[^\[\]]{8,300})\]\((?P<address>https?://[^()\s]+)\)[\"”]?,? by (?P<names>[^\n/:;\"“”\[\](){}<>|]{1,600})"
    rf"(?: \((?:{_WHERE}|{_YEAR})\))?\.?"
)
_WORD = r"(?:(?:[a-z]{2,3} ){0,2}[A-ZÀ-Þ][\w.'’-]*|[^\W\d_a-zA-Z][\w]*)"
_NAME = re.compile(rf"{_WORD}(?: {_WORD}){{0,4}}")
_ET_AL = re.compile(r"\bet\.? al\b|[가-힣] 외(?: \d+명)?$|等$")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_LINKED = re.compile(r"\[(?P<inner>[^\[\]]{20,600})\]\((?P<address>https?://[^()\s]+)\)")
_LINKS_BEHIND = re.compile(r"[.,]?(?:\s*[\[(]{1,2}[^\[\]()]{1,40}\]{1,2}(?:\([^()\s]*\))?[)\]]?)*[\s.]*")
_SPELLED = re.compile(rf"(?:(?P<name>[A-Za-z]+)[- ]?(?P<year>{_YEAR})|(?P<year_first>{_YEAR}) (?P<name_behind>[A-Za-z]+))")
_PUBLISHER = re.compile(rf"\.(?: [A-Z][^.,]{{1,60}},){{0,2}} (?={_YEAR}$)")  # "Proceedings of Tests. ACM, 2018"
_VOLUME = re.compile(
    rf"(?<=[a-z]) \d{{1,4}}(?:\.[\w-]{{1,12}})? \((?P<year>{_YEAR})\)(?:: ?[A-Z]?\d[\d–-]{{0,12}})?"
)  # "Notes 12.Aug (2011): 24-37"
_AL = re.compile(r"(?:\bet\.? )?\bal\.?$")  # "Ada Lovelace al."
_NOTE = re.compile(r"^(?:\(Description\)|\[\d{1,3}\]) ")
_YEAR_BEHIND = re.compile(rf"[.,]? \(?{_YEAR}\)?[.,:]?$")
_BEHIND_TITLE = re.compile(
    rf"[\"”,. ]*(?:(?:[Ii]n )?(?P<venue>[A-Z][A-Za-z&' -]{{1,90}}, ?{_YEAR})|\(?{_YEAR}\)?|(?:CoRR|ar[Xx]iv)[^\n\"“”]{{0,60}})?[. ]*"
)
_FULL_STOP = re.compile(r"(?<=\w\w)\.$")  # and none of an initial
_LEAST_OF_TITLE = 12
_TELLING = re.compile(r"[a-z]{4,}")
_FIRST = 3
_LONGEST = 1200


@dataclass(frozen=True, slots=True)
class _Cited:
    authors: tuple[str, ...]
    title: str
    venue: str
    address: str


def is_citation(line: str) -> bool:
    """Whether a line has names, a title and a venue between strokes, and no more."""
    words = _NOTE.sub("", line)
    found = _SLASHED.match(words)
    return found is not None and _LINKS_BEHIND.fullmatch(words, found.end()) is not None


def take_cited(text: str, title: str, found: Lifted) -> None:
    """Take what a description or a title cites, if that is all it does; `title` is what else the review is called."""
    if cited := _cited(text, title):
        _take(cited, found)


def take_citation_lines(body: Body, found: Lifted) -> None:
    """Take the paper that one of the first lines cites; where two cite, they cite the same."""
    title = body.called(found)
    end = body.end + (set(body.lines[max(0, body.end - 1)].strip()) == {"-"})  # between rules, a line is a heading to Markdown
    said = [line for number, line in enumerate(body.lines[:end]) if number not in found.lines and line.strip(" \t-*_>")]
    cited = [each for line in said[:_FIRST] if (each := _cited(line, title))]
    if cited and all(same_title(each.title, cited[0].title) and not _are_of_two(each.title, title) for each in cited):
        for each in cited:
            _take(each, found)


def take_citation_of_section(body: Body, found: Lifted) -> None:
    """Take the paper that the only such line of a section about it cites, where the review is called so."""
    title = body.called(found)
    cited = [each for line in body.section if (each := _cited(line, title))]
    if len(cited) == 1 and same_title(cited[0].title, title):
        _take(replace(cited[0], title=title), found)


def take_cited_by_heading(body: Body, found: Lifted) -> None:
    """Take what the heading of a body cites."""
    take_cited(found.title, body.title, found)


def _are_of_two(cited: str, title: str) -> bool:
    """Whether two titles are those of two papers: of some words, they share none."""
    ours, theirs = (set(_TELLING.findall(each.lower())) for each in (title, cited))
    return len(ours) > 1 and ours.isdisjoint(theirs)


def _cited(line: str, title: str) -> _Cited | None:
    """What a line cites. What stands before a stroke may be a field of research: without others, the review has to be called alike."""
    is_named = len(title) >= _LEAST_OF_TITLE and title.lower() in line.lower()
    if len(line) > _LONGEST or not (is_named or "/" in line or '"' in line or "“" in line):
        return None
    words, address = _NOTE.sub("", _EMPHASIS.sub("", line).strip(" \t>+-")), ""
    if not line.lstrip(" >").startswith(("- ", "+ ", "* ")) and (by := _LINKED_BY.fullmatch(words)):  # a list has many
        return _cited_by(by, title)
    if linked := _LINKED.match(words):
        words, address = linked["inner"] + words[linked.end() :], linked["address"]
    words = _VOLUME.sub(r" \g<year>", words)
    slashed = _SLASHED.match(words)
    found = slashed or _QUOTED.match(words)
    if not found or not _LINKS_BEHIND.fullmatch(words, found.end()):
        return _cited_around(words, title, address) if is_named else None
    authors, name = names_in(_AL.sub("et al.", found["names"])), plain_title(found["title"].rstrip(" ,."))
    authors = _given_name_first(authors) if not slashed or _ET_AL.search(found["names"]) else authors
    are_names = bool(authors) and all(_NAME.fullmatch(bare_name(author)) for author in authors)
    is_sure = (
        _ET_AL.search(found["names"])
        or _AL.search(found["names"])
        or letters_of(name) in letters_of(title)
        or (not slashed and all(" " in each for each in authors[:2]))
    )
    if are_names and is_sure:
        return _Cited(authors, name, _spelled(found["venue"].rstrip(" .")), address)
    return _cited_around(words, title, address) if is_named else None


def _cited_around(words: str, title: str, address: str) -> _Cited | None:
    """What a line cites in which names stand before the title of the review, and a venue or a year behind it, or nothing."""
    at = words.lower().find(title.lower())
    before = _FULL_STOP.sub("", _YEAR_BEHIND.sub("", words[: max(at, 0)].strip(' "“')).rstrip(" ,"))
    authors = (family_last(before),) if is_family_first(before) else names_of_line(before, fewest=1)
    where = _BEHIND_TITLE.fullmatch(words[at + len(title) :])
    return _Cited(authors, title, where["venue"] or "", address) if authors and where else None


def _cited_by(found: re.Match[str], title: str) -> _Cited | None:
    """What a link to a paper is called, and whom the words behind it name; `[the paper](…)` is called nothing."""
    authors, name = names_in(found["names"]), plain_title(found["title"])
    are_people = all(_NAME.fullmatch(bare) and (" " in bare or bare != author) for author in authors for bare in (bare_name(author),))
    is_paper = bool(OF_A_PAPER.search(found["address"])) and (is_long_title(name) or same_title(name, title))
    return _Cited(authors, name, _spelled(found["venue"] or ""), found["address"]) if is_paper and authors and are_people else None


def _given_name_first(authors: tuple[str, ...]) -> tuple[str, ...]:
    """Names of which the first is written as `Bo, Ann`, as lists of references begin them, and the others as they are said."""
    family, given, *others = *authors, "", ""
    bare = bare_name(given)
    is_parted = " " not in family and bare and not re.search(r" (?![A-Z]\.)", bare) and all(" " in other for other in others if other)
    return (f"{bare} {family}{given[len(bare) :]}", *filter(None, others)) if is_parted else authors


def _spelled(venue: str) -> str:
    """`ICCV 2021`, also where it is `ICCV2021`, `ICCV-2021` or `2021 ICCV`, and without who printed it."""
    venue = _PUBLISHER.sub(" ", venue)
    said = _SPELLED.fullmatch(venue)
    return f"{said['name'] or said['name_behind']} {said['year'] or said['year_first']}" if said else venue


def _take(cited: _Cited, found: Lifted) -> None:
    found.authors, found.venue, found.original = found.authors or cited.authors, found.venue or cited.venue, found.original or cited.title
    if cited.address:
        take(Labelled("link", "link", cited.address), found)
