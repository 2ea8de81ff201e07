# SPDX-License-Identifier: MIT
"""What is known of a paper to the name and the text of a new review: front matter by the table of fields, and sections to be filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.lookup.identity import Identity
from mkdocs_paperreview.lookup.known import KnownPaper
from mkdocs_paperreview.review.address import slug
from mkdocs_paperreview.review.from_path import suffix_language
from mkdocs_paperreview.review.front_matter.template import Value, front_matter
from mkdocs_paperreview.review.language import language_of

__all__ = ["Draft"]

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Draft:
    """A review that is about to be written.

    Its title and day, the paper's identity and what is known of it, if anything is; the site's languages, the labels of the sections,
    and the review's language where it is said.
    """

    title: str
    day: date
    identity: Identity | None
    paper: KnownPaper | None
    languages: Sequence[str]
    labels: Labels
    lang: str = ""

    @property
    def name(self) -> str:
        """The file's name: the day, and the title's words as far as there is room."""
        words = slug(self.title)
        if len(words) > _LONGEST_NAME:
            words = words[: _LONGEST_NAME + 1].rpartition("-")[0] or words[:_LONGEST_NAME]
        # `…-en.md` would say that the review is in English.
        return f"{self.day.isoformat()}-{words}{'-review' if suffix_language(f'{words}.md') else ''}.md"

    @property
    def text(self) -> str:
        """The file's text."""
        remarks = self.paper.remarks if self.paper else {}
        places = {language: self._place(language) for language in self._abstract}
        return f"{front_matter(self._values, remarks, places)}\n{self._sections}"

    @property
    def _values(self) -> Mapping[str, Value]:
        paper = self.paper
        known: dict[str, Value] = {"title": self.title, "date": self.day.isoformat(), "abstract": self._abstract, "lang": self.lang}
        if paper:
            known |= {name: getattr(paper, name) for name in ("tags", "authors", "venue", "year", "arxiv", "doi", "pdf")}
            known["original_title"] = paper.title
        if self.identity:
            known[self.identity.field] = self.identity.written
        return known

    @property
    def _abstract(self) -> Mapping[str, str]:
        """A text or an empty place for each of the site's languages, and for the paper's."""
        text = self.paper.abstract if self.paper else ""
        spoken = language_of(text, self.languages[0])
        own = next((language for language in self.languages if language.partition("-")[0] == spoken), spoken)
        languages = (*self.languages, own) if text and own not in self.languages else self.languages
        return {language: text if language == own else "" for language in languages}

    def _place(self, language: str) -> str:
        names = self.labels.locale.languages
        base = language.partition("-")[0]
        return self.labels.text("new_abstract", language=names.get(language) or names.get(base) or language)

    @property
    def _sections(self) -> str:
        t = self.labels.text
        sections = (
            (t("new_summary"), t("new_summary_hint")),
            (t("new_problem"), t("new_problem_hint")),
            (t("new_method"), t("new_method_hint")),
            (t("new_results"), t("new_results_hint")),
            (t("new_thoughts"), t("new_thoughts_hint")),
        )
        return "\n".join(f"## {heading}\n\n<!-- {hint} -->\n" for heading, hint in sections)
