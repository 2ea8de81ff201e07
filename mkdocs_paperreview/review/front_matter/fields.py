# SPDX-License-Identifier: MIT
"""Every front-matter field that is read: one table, from which the reading and the reference page follow."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mkdocs_paperreview.language_tags import LANGUAGE
from mkdocs_paperreview.source.nodes import INVISIBLE

__all__ = ["FIELDS", "KINDS", "NEEDED_OF_RESULT", "NESTED", "Field", "Kind", "field_of"]

# Tables in which fields stand, too; those in `paper` are the paper's own.
NESTED = ("extra", "params", "taxonomies", "paper")
NEEDED_OF_RESULT = ("model", "dataset", "metric", "value")
_ARXIV = r"[0-9]{4}\.[0-9]{4,5}|[A-Za-z-]/[0-9]{7}"
_DOI = r"10\.[0-9]{4,9}/[^ ]"


class Kind(Enum):
    """What a field holds, as its author should write it."""

    TEXT = "text"
    NAMES = "a name, or a list of names"
    TAGS = "a list of tags, or a comma string"
    DATE = "a date, with or without time and zone"
    TRUTH = "`true` or `false`"
    TEXTS = "text, or a text for each language"
    ADDRESS = "a path on this site"
    ADDRESSES = "a path on this site, or a list of them"
    RESULTS = "a list of results: `model`, `dataset`, `metric` and `value`, perhaps `task`, `unit`, `split`, `baseline`, `direction`"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: the name it has here, every key it is read from, what it holds, one sentence, and an example.

    One that is `in_new` has a place in a new review, even while nothing is known of it. `pattern` is what its text looks like, as a
    regular expression that editors know, too.
    """

    name: str
    keys: tuple[str, ...]
    kind: Kind
    doc: str
    example: str
    in_new: bool = False
    pattern: str = ""

    @property
    def key(self) -> str:
        """The key that it is written under, where it is written anew: that of the example."""
        return self.example.partition(":")[0]


FIELDS: tuple[Field, ...] = (
    Field(
        "title",
        ("title", "título", "titulo", "titre", "titolo"),
        Kind.TEXT,
        "The title of the review.",
        'title: "FlashAttention, read closely"',
        in_new=True,
    ),
    Field(
        "date",
        (
            "date",
            "date_read",
            "read_date",
            "date_reviewed",
            "review_date",
            "reviewed_at",
            "date_added",
            "added_date",
            "publishedAt",
            "publishedDate",
            "published_at",
            "publishDate",
            "publish_date",
            "post_date",
            "pubDate",
            "pubDatetime",
            "datetime",
            "created",
            "created_at",
            "created_date",
            "date_created",
            "creation_date",
            "added",
            "added_at",
            "fecha",
            "datum",
        ),
        Kind.DATE,
        "When the review was written; without it, the day in the file's name, its folder's, or in a first line such as `Created: …`.",
        "date: 2026-01-06",
        in_new=True,
    ),
    Field(
        "updated",
        ("last_modified_at", "lastmod", "updated", "updated_at", "updatedAt", "updatedDate", "modified", "modDatetime"),
        Kind.DATE,
        "When it was last changed.",
        "updated: 2026-02-01",
    ),
    Field(
        "tags", ("tags", "tag", "keywords", "topics"), Kind.TAGS, "What the review is filed under.", "tags: [GRPO, Diffusion]", in_new=True
    ),
    Field(
        "categories",
        ("categories", "category"),
        Kind.TAGS,
        "The kind of review, shown above the title; serves as tags where there are none.",
        "categories: [NLP]",
    ),
    Field("permalink", ("permalink", "url"), Kind.ADDRESS, "The review's address, kept exactly.", "permalink: /ai/grpo/"),
    Field("slug", ("slug",), Kind.TEXT, "The last part of the address, where the pattern asks for it.", "slug: grpo"),
    Field(
        "aliases",
        ("redirect_from", "aliases"),
        Kind.ADDRESSES,
        "Earlier addresses, which lead to this one.",
        "redirect_from: [/2026/grpo/]",
    ),
    Field(
        "description",
        ("description", "excerpt", "summary", "subtitle", "blurb", "tldr"),
        Kind.TEXT,
        "One sentence for cards and search engines.",
        "description: GRPO without a critic.",
        in_new=True,
    ),
    Field("abstract", ("abstract",), Kind.TEXTS, "The paper's abstract, shown above the review.", "abstract: {ko: …, en: …}", in_new=True),
    Field("draft", ("draft",), Kind.TRUTH, "Shown by `mkdocs serve`, left out by `mkdocs build`.", "draft: true"),
    Field("published", ("published", "publish"), Kind.TRUTH, "`published: false` is `draft: true`.", "published: false"),
    Field(
        "lang", ("lang", "language", "locale"), Kind.TEXT, "The language of the review, if not its letters'.", "lang: en", pattern=LANGUAGE
    ),
    Field("reviewers", ("author", "reviewer", "reviewers"), Kind.NAMES, "Who wrote the review.", "author: Jiwon Kim", in_new=True),
    Field(
        "authors",
        ("authors", "paper_authors", "paperAuthors", "author(s)", "autores", "autor(es)", "autoren", "auteurs"),
        Kind.NAMES,
        "Who wrote the paper.",
        "authors: [Tri Dao, Daniel Fu]",
        in_new=True,
    ),
    Field(
        "original_title",
        ("original_title", "paper_title", "paperTitle", "full_title"),
        Kind.TEXT,
        "The title of the paper.",
        "paper_title: Attention Is All You Need",
        in_new=True,
    ),
    Field(
        "venue",
        (
            "venue",
            "conference",
            "journal",
            "proceedings",
            "booktitle",
            "publicationTitle",
            "conference/journal",
            "journal/conference",
            "paper_venue",
            "paper_journal",
            "paper_conference",
            "revista",
            "zeitschrift",
            "publication_short",
            "publication",
        ),
        Kind.TEXT,
        "Where the paper appeared.",
        "venue: NeurIPS 2017",
        in_new=True,
    ),
    Field(
        "year",
        ("year", "publication_year", "publish_year", "paper_year", "paper_date", "publication_date", "año", "ano", "année", "jahr"),
        Kind.TEXT,
        "When the paper appeared.",
        "year: 2017",
    ),
    Field(
        "arxiv",
        ("arxiv", "arxivId", "arxiv_id", "arxiv_url", "arxiv_link", "paper_arxiv"),
        Kind.TEXT,
        "The paper's arXiv id or address.",
        "arxiv: 1706.03762",
        pattern=_ARXIV,
    ),
    Field(
        "doi", ("doi", "doi_url", "doi_link", "paper_doi"), Kind.TEXT, "The paper's DOI.", "doi: 10.1038/s41586-021-03819-2", pattern=_DOI
    ),
    Field(
        "openreview",
        ("openreview",),
        Kind.TEXT,
        "The paper's id or address on OpenReview.",
        "openreview: https://openreview.net/forum?id=YicbFdNTTy",
    ),
    Field(
        "pdf",
        ("pdf", "pdf_url", "pdf_link", "paper_pdf", "url_pdf"),
        Kind.TEXT,
        "Where the paper's PDF lies.",
        "pdf: https://example.org/paper.pdf",
    ),
    Field(
        "link",
        ("link", "sourceUrl", "source_url", "paperLink", "paper_link", "paper_url", "paperUrl", "paper", "url_preprint"),
        Kind.TEXT,
        "Any address of the paper.",
        "link: https://arxiv.org/abs/1706.03762",
    ),
    Field(
        "code",
        ("code", "github", "code_url", "codeUrl", "code_link", "github_url", "paper_code", "paper_github", "github_repo", "url_code"),
        Kind.TEXT,
        "The paper's code.",
        "code: https://github.com/o/r",
        in_new=True,
    ),
    Field(
        "project",
        ("project", "project_page", "project_url", "website", "url_project"),
        Kind.TEXT,
        "The paper's page.",
        "project: https://example.org",
    ),
    Field("kind", ("kind",), Kind.TEXT, "`review`, or `digest` for a roundup of many papers.", "kind: digest"),
    Field("markdown", ("markdown",), Kind.TEXT, "`github` or `mkdocs`: who renders this review.", "markdown: mkdocs"),
    Field(
        "results",
        ("results",),
        Kind.RESULTS,
        "What the paper's models reach, for the boards.",
        "results: [{model: ResNet-152, dataset: ImageNet, metric: Top-1 Accuracy, value: 78.6}]",
    ),
    Field("ai_written", ("ai_written",), Kind.TRUTH, "Whether a machine wrote it; shown as a badge.", "ai_written: true"),
)
KINDS = {field.name: field.kind for field in FIELDS}


def _folded(key: str) -> str:
    return (key if key.isascii() else INVISIBLE.sub("", key)).strip().casefold().replace("-", "").replace("_", "").replace(" ", "")


_BY_KEY = {key: (field, rank) for field in FIELDS for rank, key in enumerate(field.keys)}
_BY_FOLDED_KEY = {_folded(key): found for key, found in _BY_KEY.items()}


def field_of(key: str) -> tuple[Field, int] | None:
    """The field that a key names, and the rank of the key among those of the field: `createdAt`, `created-at` and `created at` are one."""
    return _BY_KEY.get(key) or (None if key.startswith("_") else _BY_FOLDED_KEY.get(_folded(key)))
