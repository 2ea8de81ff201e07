# SPDX-License-Identifier: MIT
"""Front matter and lines of a text to the values of our fields, by the field table; and what of it has no place there, as comments."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping

from mkdocs_paperreview.imports.draft import Note
from mkdocs_paperreview.imports.front_matter import Value, listed, written_moment, written_text
from mkdocs_paperreview.review.address import InvalidAddress, checked_address, is_reserved
from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.front_matter.fields import FIELDS, KINDS, Kind
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.paper import Paper
from mkdocs_paperreview.review.paper_of import paper_of
from mkdocs_paperreview.review.tags import cleaned_tags
from mkdocs_paperreview.source.nodes import Node, Table, Text, plain, texts_in

__all__ = ["remains_of", "values_of", "words_of"]

# Keys that told the old site how to show a page: they say nothing of the review.
_FURNITURE = frozenset(
    "layout toc toc_sticky toc_label toc_icon toc_levels toclevels comments comment comments_id share sharing related "
    "read_time reading_time author_profile classes sidebar header sitemap search pin pinned sticky top featured math mathjax "
    "use_math usemath katex latex mermaid chart image images img cover cover_image coverimage cover-img hero hero_image "
    "thumbnail thumb thumbnail-img teaser banner og_image ogimage socialimage share-img featured_image featuredimage "
    "image_path background background_color bigimg gh-repo gh-badge nav nav_order navigation parent grand_parent has_children "
    "weight menu menus order id type template theme style css js lang_ref ref translation translationkey render_with_liquid "
    "excerpt_separator show_excerpts show_date show_categories show_tags breadcrumbs footer hide hidetoc showtoc tocopen "
    "hidemeta hidesummary disablehljs disableshare showreadingtime showbreadcrumbs showpostnavlinks showwordcount usehugotoc "
    "libraries hidden icon slideshow robots noindex canonical canonical_url canonicalurl metatags "
    "mathjax_autonumber key mode editurl custom_edit_url iscjklanguage markup linktitle outputs cascade sidebar_position "
    "sidebar_label pagination_next pagination_prev widgets seo_title adsense ads ad subscribe "
    "heroimage imagealt coveralt cssclass cssclasses readingtime minutes share_img notoc nocomment".split()
)
_PASSED_THROUGH = frozenset({"extra", "params", "taxonomies"})
_IDENTITIES = frozenset({"arxiv", "doi", "openreview", "link", "pdf", "permalink"})
_IDENTITY_HOSTS = ("arxiv.org", "doi.org", "openreview.net")
_READ: Mapping[Kind, Callable[[Form, str], Value]] = {
    Kind.TEXT: Form.text,
    Kind.NAMES: Form.names,
    Kind.TAGS: lambda form, name: tuple(tag.value for tag in cleaned_tags(form.tags(name), frozenset(), [])),
    Kind.DATE: lambda form, name: written_moment(when) if (when := form.moment(name)) else "",
    Kind.TRUTH: lambda form, name: bool(form.truth(name)),
    Kind.TEXTS: Form.by_language,
    Kind.ADDRESS: Form.text,
    Kind.ADDRESSES: Form.texts,
}


def words_of(text: str) -> set[str]:
    """The words and numbers of a text, without case."""
    return set(re.findall(r"[^\W_]+", text.casefold()))


def values_of(form: Form, found: Lifted, notes: list[Note]) -> dict[str, Value]:
    """The values of a document's fields; what the text says of the paper is added."""
    if form.is_date("published"):
        form.take_as("published", "date")
    given = set(form.fields)
    values = {field.name: _READ[field.kind](form, field.name) for field in FIELDS if field.name in given}
    if "published" in values:
        values["draft"] = bool(values.get("draft")) or not values.pop("published")
    if not values.get("draft"):
        values.pop("draft", None)
    if found.tags and not values.get("tags"):
        values["tags"] = tuple(dict.fromkeys(tag for tag in found.tags if tag))
    paper = paper_of(form, found, str(values.get("kind") or ""))
    if values.get("kind") != "digest":
        values |= _of_paper(paper, values)
    _keep_addresses(values, form, notes)
    return values


def _of_paper(paper: Paper, values: Mapping[str, Value]) -> dict[str, Value]:
    """What is known of the paper; an address that only says its identity again is left out."""
    link = "" if any(host in paper.link for host in _IDENTITY_HOSTS) and (paper.arxiv or paper.doi or paper.openreview) else paper.link
    openreview = f"https://openreview.net/forum?id={paper.openreview}" if paper.openreview else ""
    said: dict[str, Value] = {
        "original_title": paper.title,
        "authors": paper.authors,
        "venue": paper.venue,
        "year": paper.year,
        "arxiv": paper.arxiv,
        "doi": paper.doi,
        "openreview": openreview,
        "pdf": paper.pdf,
        "code": paper.code,
        "project": paper.project,
        "link": link,
    }
    return {name: value for name, value in said.items() if value or name in values}


def _keep_addresses(values: dict[str, Value], form: Form, notes: list[Note]) -> None:
    """Keep of the addresses those that a page of ours can have."""
    permalink = str(values.get("permalink") or "")
    if permalink.startswith(("http://", "https://")):
        del values["permalink"]
    elif permalink and (":" not in permalink) and (reason := why_unusable(permalink)):
        notes.append(Note(form.document.place(form.span("permalink").start)[0], f"The address `{permalink}` {reason}; it was left out."))
        del values["permalink"]
    if aliases := listed(values.get("aliases")):
        values["aliases"] = tuple(alias for alias in aliases if "/" in alias and not why_unusable(alias))


def why_unusable(address: str) -> str:
    """Why a page of ours cannot have an address; nothing where it can."""
    try:
        checked = checked_address(address)
    except InvalidAddress as error:
        return str(error)
    return "is one of the site's own" if is_reserved(checked) else ""


def remains_of(form: Form, values: Mapping[str, Value], notes: list[Note]) -> tuple[list[str], list[str]]:
    """What of the front matter is in no value: comments that say it, and the keys of the old site's furniture."""
    taken = {id(node): name for name in form.fields if (node := form.node(name)) is not None}
    said = words_of(json.dumps(dict(values), ensure_ascii=False))
    comments: list[str] = []
    furniture: list[str] = []
    for key, node in _entries(form.document.front):
        if key.value.strip().casefold() in _FURNITURE and id(node) not in taken:
            furniture.append(key.value)
        elif not _is_said(node, taken.get(id(node), ""), values, said):
            comments.append(f"{key.value}: {_on_a_line(node)}")
            line = form.document.place(key.span.start)[0]
            notes.append(Note(line, f"`{key.value}` has no place in our front matter; it was kept there as a comment."))
    return comments, furniture


def _entries(table: Table) -> Iterator[tuple[Text, Node]]:
    for key, node in table:
        if isinstance(node, Table) and key.value in _PASSED_THROUGH | {"paper"}:
            yield from _entries(node)
        elif not isinstance(node, Text) or node.value.strip():
            yield key, node


def _is_said(node: Node, name: str, values: Mapping[str, Value], said: set[str]) -> bool:
    if name and KINDS[name] is Kind.TRUTH:
        return True
    if name and KINDS[name] is Kind.DATE:
        return bool(values.get(name) or values.get("date"))
    written = " ".join(text.value for text in texts_in(node))
    if name in _IDENTITIES and any(values.get(each) for each in _IDENTITIES) and re.search(r"\d|/", written):
        return True
    return words_of(written) <= said


def _on_a_line(node: Node) -> str:
    return written_text(node.value) if isinstance(node, Text) else json.dumps(plain(node), ensure_ascii=False)
