# SPDX-License-Identifier: MIT
"""Every front-matter field that is read: one table, from which the reading and the reference page follow."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["FIELDS", "Field", "Kind"]


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


@dataclass(frozen=True, slots=True)
class Field:
    """A field: the name it has here, every key it is read from, what it holds, one sentence, and an example."""

    name: str
    keys: tuple[str, ...]
    kind: Kind
    doc: str
    example: str


FIELDS: tuple[Field, ...] = (
    Field("title", ("title",), Kind.TEXT, "The title of the review.", 'title: "FlashAttention, read closely"'),
    Field(
        "date",
        ("date", "publishedAt", "publishedDate", "published_at", "pubDate", "created", "created_at"),
        Kind.DATE,
        "When the review was written; without it, the day in the file's name or its folder's.",
        "date: 2026-01-06",
    ),
    Field(
        "updated",
        ("last_modified_at", "lastmod", "updated", "updated_at", "updatedAt", "modified"),
        Kind.DATE,
        "When it was last changed.",
        "updated: 2026-02-01",
    ),
    Field("tags", ("tags", "tag", "keywords"), Kind.TAGS, "What the review is filed under.", "tags: [GRPO, Diffusion]"),
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
    ),
    Field("abstract", ("abstract",), Kind.TEXTS, "The paper's abstract, shown above the review.", "abstract: {ko: …, en: …}"),
    Field("draft", ("draft",), Kind.TRUTH, "Shown by `mkdocs serve`, left out by `mkdocs build`.", "draft: true"),
    Field("published", ("published",), Kind.TRUTH, "`published: false` is `draft: true`.", "published: false"),
    Field("lang", ("lang", "language", "locale"), Kind.TEXT, "The language of the review, if not its letters'.", "lang: en"),
    Field("reviewers", ("author", "reviewer", "reviewers"), Kind.NAMES, "Who wrote the review.", "author: Jiwon Kim"),
    Field(
        "authors",
        ("authors", "paper_authors", "paperAuthors"),
        Kind.NAMES,
        "Who wrote the paper.",
        "authors: [Tri Dao, Daniel Fu]",
    ),
    Field(
        "original_title",
        ("original_title", "paper_title", "paperTitle"),
        Kind.TEXT,
        "The title of the paper.",
        "paper_title: Attention Is All You Need",
    ),
    Field("venue", ("venue", "conference", "journal"), Kind.TEXT, "Where the paper appeared.", "venue: NeurIPS 2017"),
    Field("year", ("year",), Kind.TEXT, "When the paper appeared.", "year: 2017"),
    Field("arxiv", ("arxiv", "arxivId", "arxiv_id"), Kind.TEXT, "The paper's arXiv id or address.", "arxiv: 1706.03762"),
    Field("doi", ("doi",), Kind.TEXT, "The paper's DOI.", "doi: 10.1038/s41586-021-03819-2"),
    Field(
        "openreview",
        ("openreview",),
        Kind.TEXT,
        "The paper's address on OpenReview.",
        "openreview: https://openreview.net/forum?id=YicbFdNTTy",
    ),
    Field("pdf", ("pdf",), Kind.TEXT, "Where the paper's PDF lies.", "pdf: https://example.org/paper.pdf"),
    Field(
        "link",
        ("link", "sourceUrl", "source_url", "paperLink", "paper_link", "paper_url", "paperUrl", "paper"),
        Kind.TEXT,
        "Any address of the paper.",
        "link: https://arxiv.org/abs/1706.03762",
    ),
    Field("code", ("code", "github", "code_url", "codeUrl"), Kind.TEXT, "The paper's code.", "code: https://github.com/o/r"),
    Field("project", ("project", "project_page", "website"), Kind.TEXT, "The paper's page.", "project: https://example.org"),
    Field("kind", ("kind",), Kind.TEXT, "`review`, or `digest` for a roundup of many papers.", "kind: digest"),
    Field("markdown", ("markdown",), Kind.TEXT, "`github` or `mkdocs`: who renders this review.", "markdown: mkdocs"),
    Field("ai_written", ("ai_written", "ai"), Kind.TRUTH, "Whether a machine wrote it; shown as a badge.", "ai_written: true"),
)
