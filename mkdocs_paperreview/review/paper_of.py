# SPDX-License-Identifier: MIT
"""Front matter and lifted lines to the paper of a review; an identity that cannot be read is a problem."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.body.label_values import is_long_title, only_year
from mkdocs_paperreview.review.from_path import arxiv_in_path
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.meant_paper import meant_arxiv_id, meant_doi
from mkdocs_paperreview.review.names import bare_name, without_notes, written_out
from mkdocs_paperreview.review.paper import Paper, arxiv_id, bare_openreview_id, doi, is_archive, mentioned_arxiv_id, openreview_id
from mkdocs_paperreview.review.plain_line import plain_line
from mkdocs_paperreview.review.venues import venue_in_title
from mkdocs_paperreview.source.front_edits import replaced
from mkdocs_paperreview.source.problem import Fix, Problem
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["paper_of"]

_LONGEST_SHOWN = 40
_LACKS_A_DIGIT = re.compile(r"(?:1[5-9]|[2-8]\d)\d\d\.\d{4}")  # since 2015 there are five behind the point
# Where people write about papers, and publish none.
_BLOG = re.compile(
    r"https?://(?:(?:[\w-]+\.)?(?:velog\.io|tistory\.com|brunch\.co\.kr|qiita\.com|zenn\.dev|hatenablog\.com|cnblogs\.com|jianshu\.com"
    r"|juejin\.cn)|(?:m\.)?blog\.naver\.com|blog\.csdn\.net|zhuanlan\.zhihu\.com)(?:/|$)",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?$")

_ON_ARXIV = re.compile(r"(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf|html)/|arxiv:)\S+", re.IGNORECASE)
_OF_OTHERS = re.compile(r"relat|next|prev|refer|cit|cover|image|series|follow|see", re.IGNORECASE)
_IN = re.compile(r"^In:? (?=[A-Z])")
_MAY_BE_WORDS = frozenset({"code", "link", "paper", "project"})
_DAY = re.compile(r"\d{4}-\d\d(?!\d)")
_FILE = re.compile(r"[^\s:]+\.(?:pdf|html?|ipynb|md|txt|docx?|pptx?)", re.IGNORECASE)


def paper_of(form: Form, found: Lifted, kind: str) -> Paper:
    """The paper of a review; front matter counts before the text. A digest is about many, and has a title of its own at most."""
    arxiv, written_doi = _arxiv(form), _doi(form)
    if kind == "digest":
        return Paper(title=plain_line(form.text("original_title")))
    url = form.text("permalink")
    addresses = (form.text("link"), found.link, url if url.startswith(("http://", "https://")) else "")
    link = next((address for address in addresses if address and not _BLOG.match(address)), "")
    venue = _venue(form.text("venue")) or found.venue or venue_in_title(form.text("title")) or venue_in_title(found.title)
    return Paper(
        title=plain_line(form.text("original_title") or found.original or _title_under_paper(form)),
        authors=_authors(form, found),
        venue="" if is_archive(venue) else venue,
        year=_year(form.text("year")) or found.year,
        arxiv=arxiv
        or arxiv_id(link)
        or arxiv_id(form.text("pdf"))
        or arxiv_id(written_doi)
        or found.arxiv
        or mentioned_arxiv_id(venue)
        or mentioned_arxiv_id(form.text("title"))
        or arxiv_in_path(form.document.path)
        or _arxiv_of_rest(form),
        doi=written_doi or doi(link) or found.doi,
        openreview=_openreview(form) or openreview_id(link) or found.openreview,
        pdf=_of_pdf(_address(form, "pdf")),
        code=_address(form, "code") or found.code,
        project=_address(form, "project") or found.project,
        link=_web(link),
    )


def _authors(form: Form, found: Lifted) -> tuple[str, ...]:
    """The authors of front matter; those of the text where the former only name the first of them: `Ann Bo et al.`."""
    written = tuple(map(written_out, form.names("authors")))
    first = bare_name(written[0]) if len(written) == 1 else ""
    return found.authors if not written or (first and first != written[0] and found.authors[1:] and found.authors[0] == first) else written


def _venue(written: str) -> str:
    """A venue in plain words, as of `In *NeurIPS*`; a day is none."""
    plain = _IN.sub("", without_notes(written).replace("*", ""))
    return "" if _DAY.match(plain) else plain


def _of_pdf(address: str) -> str:
    """An address, but for that of a page on arXiv, which has a button of its own."""
    return "" if "arxiv.org/abs/" in address else address


def _year(written: str) -> str:
    """The only year of what is written, as of a day; else all of it."""
    return only_year(written) or written


def _arxiv(form: Form) -> str:
    written = form.text("arxiv")
    identity = arxiv_id(written)
    if _LACKS_A_DIGIT.fullmatch(identity):
        identity = ""
    if written and not identity:
        message = f"`{shortened(written, _LONGEST_SHOWN)}` is not an arXiv id."
        fix = _written(form, "arxiv", meant_arxiv_id(written))
        form.problems.append(Problem("malformed-arxiv-id", form.span("arxiv"), message, "Write it as in `2601.02256`.", fix))
    return identity


def _arxiv_of_rest(form: Form) -> str:
    """The only paper on arXiv that a value under a key of one's own is the address of, such as `resource`."""
    addresses = [value for key, value in form.rest.items() if isinstance(value, str) and not _OF_OTHERS.search(key)]
    ids = {arxiv_id(value) for value in addresses if _ON_ARXIV.fullmatch(value)}
    return ids.pop() if len(ids) == 1 else ""


def _title_under_paper(form: Form) -> str:
    """What `paper` holds where that is no address, but a title."""
    said = form.other("paper")
    return said if is_long_title(said) else ""


def _doi(form: Form) -> str:
    written = form.text("doi")
    identity = doi(written)
    if written and not identity:
        message = f"`{shortened(written, _LONGEST_SHOWN)}` is not a DOI."
        fix = _written(form, "doi", meant_doi(written))
        form.problems.append(Problem("malformed-doi", form.span("doi"), message, "Write it as in `10.1038/s41586-021-03819-2`.", fix))
    return identity


def _written(form: Form, name: str, identity: str) -> Fix | None:
    """What was meant, where it can be nothing else, in place of what was written."""
    edit = replaced(form.document, form.span(name), identity) if identity else None
    return Fix((edit,)) if edit else None


def _address(form: Form, name: str) -> str:
    written = form.text(name)
    address = _web(written)
    if written and not address and _is_meant(form, name, written):
        form.problems.append(_no_address(form, name, written))
    return address


def _is_meant(form: Form, name: str, written: str) -> bool:
    """Whether an address was meant: on other sites, `code` and the like may hold words."""
    key = form.key(name)
    return ("/" in written and " " not in written) or _is_file(written) or bool(key and key.value.lower() not in _MAY_BE_WORDS)


def _no_address(form: Form, name: str, written: str) -> Problem:
    key, shown = form.key(name), shortened(written, _LONGEST_SHOWN)
    said = key.value if key else name
    if _is_file(written):
        message = f"`{said}` holds the name of a file, `{shown}`, and no address."
        hint = "Write an address such as `https://example.org/paper.pdf`, and link a file of your own in the text."
    else:
        message, hint = f"`{said}` holds `{shown}`, which is no address.", "Write the whole address, from `https://` on."
    return Problem("wrong-type", form.span(name), message, hint)


def _openreview(form: Form) -> str:
    written = form.text("openreview")
    identity = openreview_id(written) or bare_openreview_id(written)
    if written and not identity:
        form.problems.append(_no_address(form, "openreview", written))
    return identity


def _web(address: str) -> str:
    if address.startswith(("http://", "https://")):
        return address
    return f"https://{address}" if _HOST.match(address) and not _is_file(address) else ""


def _is_file(address: str) -> bool:
    """Whether this is a file rather than a host: `paper.pdf` and `../a/paper.pdf`, but not `example.org/paper.pdf`."""
    first, slash, _ = address.partition("/")
    return bool(_FILE.fullmatch(address)) and (not slash or "." not in first.strip("."))
