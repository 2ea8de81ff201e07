# SPDX-License-Identifier: MIT
"""The paper a review is about: its identity and where it lies, read from fields, links and prose."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["ARXIV_ID", "Paper", "arxiv_id", "arxiv_ids", "bare_openreview_id", "doi", "is_archive", "mentioned_arxiv_id", "openreview_id"]

ARXIV_ID = r"\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}"  # since April 2007
_NEW_ARXIV = rf"(?P<new>{ARXIV_ID})"
_OLD_ARXIV = r"(?P<old>[a-z-]+(?:\.[A-Z]{2})?/\d{7})"
_ARXIV_ADDRESS = re.compile(
    rf"(?:(?:arxiv\.org|alphaxiv\.org|huggingface\.co)/(?:(?:abs|pdf|html|papers|overview)/|ftp/arxiv/papers/\d{{4}}/)|10\.48550/arxiv\.)"
    rf"(?:{_NEW_ARXIV}|{_OLD_ARXIV})",
    re.IGNORECASE,
)
_ARXIV_BARE = re.compile(rf"(?:arxiv\s*:?\s*)?(?:{_NEW_ARXIV}|{_OLD_ARXIV})(?:v\d+)?", re.IGNORECASE)
_ARXIV_MENTION = re.compile(rf"\barxiv(?:\s?:)?\s?{_NEW_ARXIV}(?!\d)", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"(?:(?:arxiv )?(?:e-?print|preprint)?[ ,]*arxiv\s?:\s?\d{4}\.\d{4,5}(?:v\d+)?|corr(?:[ ,]+abs/\d{4}\.\d{4,5})?)"
    r"(?: ?\[[\w.-]+\])?[ ,]*(?:\(?(?:19|20)\d\d\)?)?",
    re.IGNORECASE,
)
_OLD_PAGES = r"<\d+:[^\s\"<>]*>\d\.\d\.[a-z]{2};\d-[\w#]"  # how a SICI ends, of which Wiley made its first DOIs
_DOI = re.compile(rf"(?:https?://(?:dx\.)?doi\.org/|doi\s*:\s*)?(?P<doi>10\.\d{{4,9}}/[^\s\"<>]+(?:{_OLD_PAGES})?)", re.IGNORECASE)
_VERSION = re.compile(r"v\d+(?:\.full)?(?:\.pdf)?$")  # as bioRxiv adds it
_OF_PAGE = re.compile(r"(?:/(?:full|abstract|e?pdf|html?|meta|fulltext))?(?:\.pdf)?(?:[?#].*)?$")  # what a publisher's address adds
_BARE_OPENREVIEW = re.compile(r"(?:openreview\s*:\s*)?(?P<id>[\w-]{9,13})", re.IGNORECASE | re.ASCII)
_OPENREVIEW = re.compile(r"openreview\.net/(?:forum|pdf)\?id=(?P<id>[\w-]+)")


@dataclass(frozen=True)
class Paper:
    """What is known of a paper; empty where nothing is."""

    title: str = ""
    authors: tuple[str, ...] = ()
    venue: str = ""
    year: str = ""
    arxiv: str = ""
    doi: str = ""
    openreview: str = ""
    pdf: str = ""
    code: str = ""
    project: str = ""
    link: str = ""

    @property
    def key(self) -> str:
        """What two reviews of the same paper share, or nothing."""
        if self.arxiv:
            return f"arxiv:{self.arxiv}"
        if self.doi:
            return f"doi:{self.doi.lower()}"
        return f"openreview:{self.openreview}" if self.openreview else ""

    @property
    def year_beside_venue(self) -> str:
        """The year where the venue does not say it, be it as `ICML '24`."""
        short = re.search(r"['’‘](\d\d)\b", self.venue)
        return "" if self.year in self.venue or (short and self.year.endswith(short[1])) else self.year

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """The buttons of a review: what each is, and its address."""
        found = (
            ("arXiv", f"https://arxiv.org/abs/{self.arxiv}" if self.arxiv else ""),
            ("PDF", self.pdf or (f"https://arxiv.org/pdf/{self.arxiv}" if self.arxiv else "")),
            ("DOI", f"https://doi.org/{self.doi}" if self.doi else ""),
            ("OpenReview", f"https://openreview.net/forum?id={self.openreview}" if self.openreview else ""),
            ("code", self.code),
            ("project", self.project),
            ("paper", "" if (self.arxiv or self.doi or self.openreview) and not self._is_elsewhere else self.link),
        )
        return tuple((name, address) for name, address in found if address)

    @property
    def _is_elsewhere(self) -> bool:
        return bool(self.link) and not any(part in self.link for part in ("arxiv.org", "doi.org", "openreview.net"))


def arxiv_id(text: str) -> str:
    """The arXiv id that a field or an address names, without its version; nothing where it names none."""
    found = _ARXIV_ADDRESS.search(text) or _ARXIV_BARE.fullmatch(text.strip())
    return (found["new"] or found["old"]) if found else ""


def mentioned_arxiv_id(text: str) -> str:
    """The arXiv id that a text cites as `arXiv:2601.02256`; nothing where it cites two."""
    cited = {found["new"] for found in _ARXIV_MENTION.finditer(text)}
    return cited.pop() if len(cited) == 1 else ""


def is_archive(venue: str) -> bool:
    """Whether what stands for a venue only says that a paper lies on arXiv, as `arXiv preprint arXiv:2601.02256` and `CoRR` do."""
    return bool(_ARCHIVE.fullmatch(venue))


def arxiv_ids(text: str) -> list[str]:
    """Every arXiv id that a text links to, in order, each once."""
    return list(dict.fromkeys(found["new"] or found["old"] for found in _ARXIV_ADDRESS.finditer(text)))


def doi(text: str) -> str:
    """The DOI that a field or an address names, without a resolver in front."""
    found = _DOI.search(text)
    if not found:
        return ""
    identity = _OF_PAGE.sub("", found["doi"]) if "://" in text else found["doi"]
    return _VERSION.sub("", identity.rstrip(".,;)"))


def openreview_id(text: str) -> str:
    """The OpenReview id of an address."""
    found = _OPENREVIEW.search(text)
    return found["id"] if found else ""


def bare_openreview_id(text: str) -> str:
    """The OpenReview id that a text is, which few words look like: it mixes small letters and capitals."""
    found = _BARE_OPENREVIEW.fullmatch(text.strip())
    is_one = found and ("openreview" in text.lower() or re.search(r"[a-z].*[A-Z]|[A-Z].*[a-z]", found["id"][1:]))
    return found["id"] if found and is_one else ""
