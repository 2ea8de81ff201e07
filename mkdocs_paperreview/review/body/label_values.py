# SPDX-License-Identifier: MIT
"""What the values of labelled lines say of the paper: names, a venue, links that name it; taken into `Lifted`, the first that says it."""

from __future__ import annotations

import re
from collections import Counter

from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.body.label_names import kind_of_label, without_signs
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.body.remarks import pages_in_remark, venue_in_remark
from mkdocs_paperreview.review.names import names_in, only_names, unmarked, without_notes
from mkdocs_paperreview.review.paper import arxiv_id, doi, mentioned_arxiv_id, openreview_id
from mkdocs_paperreview.review.placeholders import leads_nowhere, says_nothing

__all__ = ["is_long_title", "only_year", "take"]

_LINK = re.compile(
    r"\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<address><[^>]{0,999}>|[^)\s]{0,999}+)[^)]{0,999}+\)|<?(?P<bare>https?://[^\s>)`]+)>?"
)
_ONLY_ADDRESS = re.compile(r"https?://\S+")
_HOSTED = re.compile(r"(?:www\.)?(?:github|gitlab)\.com/[\w./-]*\w/?")  # without a scheme
_ONLY_NAMES = re.compile(r"[^\W\d_][^\d\[\]()<>:|@*`]{1,80}")
_SEVERAL = 2
_QUOTES = "\"'“”「」『』《》"
_WORKPLACE = re.compile(r"\b(?:University|Institute|College|Laborator(?:y|ies)|Labs?|Research)\b|@")
_MOST_WORDS_OF_PLACE = 3
_MOST_WORDS = 7  # of a name, or of a group of people
_SEVERAL_PEOPLE = re.compile(r"(?!.*\b(?:Team|Group|Lab|Labs|Research|Consortium|Collaboration)\b)[A-Z][a-z]+(?: [A-Z][a-z]+){5,}")
_IN_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_IDENTITY_BEHIND = re.compile(r"\s*[;；,，|·]\s*(?:doi|arxiv)\b.*", re.IGNORECASE)
_OF_ALL = re.compile(r"(?<=[^\s(（])\s*[(（][^()（）]*[)）]$")  # who wrote it, and then, in brackets, where they all work
_NO_VENUE = re.compile(r"^\d{4}\s*(?:[./-]|[년年](?!\s*[A-Z]))|다\.?$|。|^(?i:yes|no|true|false)$")  # a day, a sentence, or a truth
_DAY_ON_ARXIV = re.compile(r"(?P<day>(?:19|20)\d\d[년年] ?\d{1,2}[월月](?: ?\d{1,2}[일日])?)에?[,，]? ?[(（]?arXiv\b", re.IGNORECASE)
_IS_PAPER = re.compile("논문|paper|论文|論文", re.IGNORECASE)
_IS_TITLE = re.compile(r"(?!.*(?:\b(?:19|20)\d\d\b|et al|[/|\[\]]))[A-Z](?:[!-~]* ){2}[ -~]*[ -\-/-~]")  # words, no citation
_IS_LONG_TITLE = re.compile(
    r"(?!.*(?i:\b(?:links?|pdf|arxiv|download|version|click|here|full[ -]?text|springer|sciencedirect|xplore|acm|github)\b|\bet al))"
    r"[A-Z0-9][!-~’–]* (?:[!-~’–]+ ){2}[ -~’–]{4,250}"
)
_IS_VENUE = re.compile(
    r"Proceedings of |(?:[A-Z]{3,5} )?(?:Journal|Transactions) (?:of|on) "
    # "Neural Computation, 1997", and no citation of somebody
    r"|(?=[^,;:&]*\b(?:[A-Z]{3,}[A-Za-z]*|[A-Z][a-z]+[A-Z]{2,}\w*|Journal|Letters|Conference|Reviews?|Computation|Nature|Science|Symposium|Workshop"
    r"|Communications|Intelligence|Learning|Systems|Research|Engineering|Bioinformatics|Neuron)\b)[A-Z][^,;:&()\[\]]{2,80},? (?:19|20)\d\d$"
)
_CITED_DOI = re.compile(r"(?:\bdoi\s?:\s?|doi\.org/)10\.\d{4,9}/[^\s\"<>)\]]+", re.IGNORECASE)
_ONLY_DOI = re.compile(r"(?:doi[ :：]*)?10\.\d{4,9}/[^\s\"<>]+", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?<=\d)\.$")
_HASHTAG = re.compile(r"(?<!\S)#(?=[^\W\d]|(?:19|20)\d\d\b)")
_ANOTHER_LABEL = re.compile(r"(?:저자|authors?|作者|著者)\s*[:：]", re.IGNORECASE)
_STROKES = re.compile(r"[*∗†‡]*\s+/\s+")  # "Ann Bo* / Cy Dee / Eve Fox"
_ESCAPED_MARK = re.compile(r"\\(?=[*_†#])")  # "Ann Bo\*", as exports write it
_ONLY_A_DAY = re.compile(r"(?:[\W\dTZ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+|(?<=\d)(?:st|nd|rd|th))+", re.IGNORECASE)


def take(line: Labelled, found: Lifted) -> bool:
    """Take the value of a labelled line; true where the page now says all of it."""
    if says_nothing(line.value):
        return False
    if of_value := {"authors": _take_authors, "reviewers": _take_reviewers, "tags": _take_tags}.get(line.kind):
        return of_value(line.value, found)
    if line.kind in {"venue", "year", "original"}:
        return _take_text(line.kind, line.value, found)
    if line.kind == "source":
        return _take_source(line, found)
    if line.kind == "remark":
        return _take_remark(line.value, found)
    return _take_link(line, found)


def is_long_title(words: str) -> bool:
    """Whether words can only be a paper's title, in English: there are four of them, and they name nothing that a link may lead to."""
    return bool(_IS_LONG_TITLE.fullmatch(words))


def _take_authors(value: str, found: Lifted) -> bool:
    if found.authors or _LINK.search(value) or value.startswith("@"):  # so a host names who wrote the note
        return False
    named = without_notes(_ESCAPED_MARK.sub("", value))
    named = parted if len(_STROKES.findall(named)) >= _SEVERAL and only_names(parted := _STROKES.sub(", ", named)) else named
    names = names_in(unmarked(named))
    bare = [_IN_BRACKETS.sub("", name) for name in names]
    if any(len(name.split()) > _MOST_WORDS or _SEVERAL_PEOPLE.fullmatch(name.rstrip(" *")) for name in bare):
        return False  # nothing parts the names of several
    found.authors = _without_work_of_all(_before_workplace(names))
    return unmarked(named) == named and names == found.authors  # marks lead to affiliations that only the line has


def _take_reviewers(value: str, found: Lifted) -> bool:
    if not found.reviewers and _ONLY_NAMES.fullmatch(value):
        found.reviewers = names_in(value)
        return True
    return False


def _before_workplace(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names without the places and mails that follow them; none where nothing parts the last of them from where its bearer works.

    A single word that comes twice is where two of them work.
    """
    times = Counter(names)
    names = tuple(name for name in names if " " in name or not name.isascii() or times[name] == 1)
    at = next((number for number, name in enumerate(names) if number and _WORKPLACE.search(_IN_BRACKETS.sub("", name))), None)
    if at is None:
        return names
    is_place = " of " in names[at] or "@" in names[at] or len(names[at].split()) <= _MOST_WORDS_OF_PLACE
    return names[:at] if is_place else ()


def _without_work_of_all(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names without what stands in brackets behind the last of them alone: that is where they all work."""
    if len(names) < _SEVERAL or any(_OF_ALL.search(name) for name in names[:-1]):
        return names
    return (*names[:-1], _OF_ALL.sub("", names[-1]))


def _take_tags(value: str, found: Lifted) -> bool:
    if found.tags:
        return False
    between = r"(?<![\s,、，;·])[\s,、，;·]+(?=#)" if value.startswith("#") else r"\s*[,、，;·]\s*"
    found.tags = tuple(filter(None, (tag.strip("#`[] ") for tag in re.split(between, value))))
    return False


def _take_text(kind: str, value: str, found: Lifted) -> bool:
    if kind == "original" and (titled := _LINK.fullmatch(value)) and titled["text"]:
        _take_identity(Labelled("link", "link", value), titled["address"].strip("<>"), found)
        value = titled["text"]
    value = _unquoted(value) if kind == "original" else value
    if not value:
        return False
    if kind == "venue" and (came_out := _DAY_ON_ARXIV.match(value)):
        return _take_year(came_out["day"], found)
    written = value = _FULL_STOP.sub("", value) if kind == "venue" else value
    value = _IDENTITY_BEHIND.sub("", _HASHTAG.sub("", value)).replace("*", "") if kind == "venue" else value
    if kind == "year" or (kind == "venue" and _YEAR.fullmatch(value)):
        return _take_year(value, found)
    if getattr(found, kind) or _LINK.search(value) or re.search(r"[*`$<\\]|\[\[", value) or (kind == "venue" and _is_no_venue(value)):
        return False
    if kind == "original" and _ANOTHER_LABEL.search(value):
        return False
    setattr(found, kind, value)
    return kind != "venue" or not _IDENTITY_BEHIND.search(written)


def _unquoted(value: str) -> str:
    """A title without the quotes around it; nothing where the line ends before the quotes do. Quotes within a title stay."""
    if value[0] in _QUOTES and value[-1] in _QUOTES:
        return value.strip(_QUOTES)
    return "" if value[0] in _QUOTES and sum(letter in _QUOTES for letter in value) == 1 else value


def _take_year(value: str, found: Lifted) -> bool:
    """Take the only year of a value, such as that of a day; true where the value says no more."""
    year = only_year(value)
    if found.year or not year:
        return False
    found.year = year
    return value.rstrip("년年") == found.year


def only_year(words: str) -> str:
    """The year that words name, as those of a day; nothing where they name none, or several."""
    years = set(_YEAR.findall(words))
    return years.pop() if len(years) == 1 else ""


def _is_no_venue(value: str) -> bool:
    return bool(_NO_VENUE.search(value) or _ONLY_A_DAY.fullmatch(value))


def _take_source(line: Labelled, found: Lifted) -> bool:
    """Take the id or the DOI that a source cites, or the proceedings. Its address may be that of anything else."""
    if mentioned_arxiv_id(line.value):
        _take_identity(line, "", found)
    elif cited := _CITED_DOI.findall(line.value):
        _take_identity(line, cited[0] if len(cited) == 1 else "", found)
    elif _IS_VENUE.match(line.value):
        _take_text("venue", line.value, found)
    return False


def _take_remark(value: str, found: Lifted) -> bool:
    """Take where a paper came out, and its pages; the remark says more, and stays."""
    found.venue = found.venue or venue_in_remark(value)
    for kind, address in pages_in_remark(value).items():
        if not getattr(found, kind):
            setattr(found, kind, address)
    return False


def _take_link(line: Labelled, found: Lifted) -> bool:
    links = list(_LINK.finditer(line.value))
    address = _address_of(links[0]) if links else ""
    if not address and _HOSTED.fullmatch(line.value):
        address = f"https://{line.value}"
    if leads_nowhere(address):
        return False
    if line.kind in {"code", "project"}:
        kind = "project" if links and kind_of_label(links[0]["text"] or "") == "project" else line.kind  # "代码: [项目页面](…)"
        return bool(address) and _take_address(kind, address, links, line.value, found)
    if not address and _IS_PAPER.fullmatch(without_signs(line.label)) and _IS_TITLE.fullmatch(_unquoted(line.value)):
        return _take_text("original", line.value, found)
    taken = _take_identity(line, address, found)
    return taken and len(links) == 1 and _take_words(links[0], line.value, found)


def _address_of(link: re.Match[str]) -> str:
    """Where a link leads: by its words, where words and address have changed places."""
    address, words = (link["address"] or (link["bare"] or "").rstrip(".,;")).strip("<>"), link["text"] or ""
    return words if _ONLY_ADDRESS.fullmatch(words) and not re.search(r"[/.#]", address) else address


def _take_address(kind: str, address: str, links: list[re.Match[str]], value: str, found: Lifted) -> bool:
    if getattr(found, kind) or arxiv_id(address):  # `代码: [附录](https://arxiv.org/abs/…)` leads to the paper
        return False
    setattr(found, kind, address)
    return len(links) == 1 and _take_words(links[0], value, found, kind)


def _take_identity(line: Labelled, address: str, found: Lifted) -> bool:
    """Name the paper by what a link line holds; the first line that names it counts."""
    if found.names_paper:
        return False
    value = line.value.strip("`")
    found.arxiv = arxiv_id(address) or arxiv_id(line.value) or mentioned_arxiv_id(line.value)
    if not found.arxiv and not address and "arxiv" in line.label.lower():
        found.arxiv = arxiv_id(line.value.split()[0].rstrip(",;"))  # "2405.01234v1 [cs.LG] 30 May 2024"
    found.doi = "" if found.arxiv else doi(address) or (doi(value) if "doi" in line.label.lower() or _ONLY_DOI.fullmatch(value) else "")
    found.openreview = openreview_id(address)
    found.link = address
    return found.names_paper


def _take_words(link: re.Match[str], value: str, found: Lifted, kind: str = "paper") -> bool:
    """Keep the link's own words, for its button; false where the line says more than the link."""
    words = (link["text"] or "").strip()
    around = (value[: link.start()] + value[link.end() :]).strip(" .·|*_")
    if around or re.search(r"[\[\]!`$<]", words):
        return False
    found.words[kind] = "" if words.startswith("http") else words
    if kind == "paper" and not found.original and is_long_title(words):
        found.original = words
    return True
