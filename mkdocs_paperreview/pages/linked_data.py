# SPDX-License-Identifier: MIT
"""What a page says to search engines in the words of schema.org: that it is a review, and of which paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mkdocs_paperreview.review.names import bare_name
from mkdocs_paperreview.review.paper import Paper
from mkdocs_paperreview.review.review import Review

__all__ = ["article_data", "review_data"]

_MOST_AUTHORS = 50

Texts = Sequence[tuple[str, str]]


def article_data(paper: Paper, title: str, abstract: Texts = ()) -> dict[str, Any]:
    """A paper as a `ScholarlyArticle`, with its abstract in each language."""
    return _filled(
        {
            "@type": "ScholarlyArticle",
            "name": title,
            "author": _people(paper.authors),
            "datePublished": paper.year if paper.year.isdigit() else "",
            "identifier": f"arXiv:{paper.arxiv}" if paper.arxiv else f"doi:{paper.doi}" if paper.doi else "",
            "sameAs": [link for name, link in paper.links if name in {"arXiv", "DOI", "OpenReview"}],
            "abstract": [{"@value": text, "@language": language} for language, text in abstract],
            "isPartOf": {"@type": "PublicationIssue", "name": paper.venue} if paper.venue else "",
        }
    )


def review_data(review: Review, abstract: Texts = ()) -> dict[str, Any]:
    """A review as a `Review` of a `ScholarlyArticle`; nothing of a digest, which reviews many.

    The abstract is that of front matter, or else the one that was found in the text.
    """
    if review.kind == "digest":
        return {}
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "Review",
            "name": review.title,
            "inLanguage": review.lang,
            "datePublished": review.date.iso,
            "dateModified": review.updated.iso if review.updated else "",
            "author": _people(review.reviewers),
            "keywords": list(review.tags),
            "itemReviewed": article_data(review.paper, review.paper.title or review.title, review.abstract or abstract),
        }
    )


def _people(names: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": bare_name(name)} for name in names[:_MOST_AUTHORS]]


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}
