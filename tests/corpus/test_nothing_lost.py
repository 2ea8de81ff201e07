# SPDX-License-Identifier: MIT
"""Reviews by strangers: each is published or reported, and no word that its author wrote is missing from its page."""

from __future__ import annotations

import html
import os
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from mkdocs_paperreview.compiler import Compiled, compile_site
from mkdocs_paperreview.hosts.sources import is_review
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given, read_document
from mkdocs_paperreview.source.nodes import CONTROLS, Items, Node, Text
from mkdocs_paperreview.surroundings import Surroundings

CORPUS = Path(os.environ.get("PAPERREVIEW_CORPUS") or Path(__file__).parents[2].parent / "shared" / "corpus")
SETTINGS = settings_from({"on_error": "skip"})
SHOWN_FIELDS = frozenset(
    "title description excerpt summary subtitle blurb tldr author authors reviewer tags tag keywords venue conference journal "
    "paper_title original_title".split()
)

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"There is no corpus at {CORPUS}; name one by PAPERREVIEW_CORPUS.")


@dataclass(frozen=True)
class Unshown:
    """A part of a source that a page does not show as words: why, what it looks like, and what is left of it."""

    reason: str
    pattern: str
    left: str = " "


_ADDRESS = r"(?:<[^>\n]*>|(?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*)(?P<title>\s+(?:\"[^\"]*\"|'[^']*'))?\s*"
_SPACED_ADDRESS = r"[./#][^()\n]*(?:\([^()\n]*\)[^()\n]*)*"

# In this order: each is taken out of the source before its words are compared with those of the page.
UNSHOWN = (
    Unshown("A comment is for its author.", r"(?s)<!--.*?-->"),
    Unshown("A comment of kramdown is one, too.", r"(?s)\{::comment\}.*?\{:/(?:comment)?\}"),
    Unshown("The language of a code block is its colours.", r"(?m)^([ \t>]*(?:[-*+][ \t]+|\d+\.[ \t]+)?)(?:`{3,}|~{3,})[^\n]*$", r"\1"),
    Unshown("Nothing of a contributor's runs.", r"(?is)<(script|style)\b.*?</\1>"),
    Unshown("A button goes with the script that it would need.", r"(?i)<button\s[^<>]*\bonclick=[^<>]*>[^<>]*</button>"),
    Unshown("A Liquid tag is layout.", r"\{%.*?%\}"),
    Unshown("A Liquid variable is part of an address.", r"\{\{-?\s*(?:site|\"|'|base)[^}]*\}\}", ""),
    Unshown("A list of attributes is layout.", r"\{::?[^}\n]*\}"),
    Unshown("A list that stands for the table of contents is replaced by it.", r"(?m)^[ \t>]*[-*+][ \t]+(?:toc|TOC|목차|目录)[ \t]*$"),
    Unshown("An address is where a link leads; its title stays.", rf"\]\({_ADDRESS}\)", r"] \g<title>"),
    Unshown("An address may have blanks.", rf"\]\({_SPACED_ADDRESS}\)", "]"),
    Unshown("The name of a reference is no word of a link.", r"\]\[[^\]\n]*\]", "]"),
    Unshown("A reference is where links lead.", r"(?m)^[ >]*\[[^\]^\n][^\]\n]*\]:[ \t]*\S+[ \t]*(?:[\"'(][^\n]*)?$"),
    Unshown("Footnotes and their marks are numbered anew.", r"\[\^[^\]\n]+\]:?"),
    Unshown("The numbers of a list are its marks.", r"(?m)^([ \t>]*(?:[-*+][ \t]+)?)\d{1,9}[.)](?=\s)", r"\1"),
    Unshown("A task is a box.", r"(?m)^([ \t>]*[-*+] )\[[xX ]\] ", r"\1"),
    Unshown("An address says nothing that its link does not.", r"(?:https?://|www\.)[^\s<>)\]\"'`]*"),
    Unshown(
        "LaTeX's rules, spans and columns are the layout of a table.",
        r"\\(?:begin|end)\{(?:table|tabular)\*?\}(?:\{(?:[^{}]|\{[^{}]*\})*\})?|\\hline|\\cline\{[^}]*\}|\\multi(?:row|column)\{[^}]*\}\{[^}]*\}",
    ),
    Unshown("The name of an emoji stands for it.", r"(?<![\d/_]):[a-z][a-z0-9_+-]+:(?![A-Za-z0-9_/])"),
    Unshown("A command of LaTeX says how its words look.", r"\\(?:text(?:bf|it|tt|sc)|emph)\{([^{}]*)\}", r" \1 "),
    Unshown("A tag that is cut off by another is no text to a browser.", r"<img\b[^<>]*(?=<)"),
    Unshown(
        "Of a tag, its title and what it says instead of a picture are shown.",
        r"</?[a-zA-Z][\w-]*(?:\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)?/?>",
        "<>",
    ),
)
SAID_BY_TAG = re.compile(r"\s(?:alt|title)=(?:\"([^\"]*)\"|'([^']*)')")
TAGS = frozenset(
    "a abbr audio b big blockquote br button caption center circle cite code col colgroup dd del details div dl dt em embed figcaption "
    "figure font g h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd label li line mark nav object ol p path polygon polyline pre q rect s "
    "section small source span strike strong sub summary sup svg table tbody td th thead tr tt u ul video".split()
)

# Words that no page needs to show, with the reason.
ACCEPTED = {
    "The page shows what such a line says under a label of its own, or as a button.": (
        "링크 저자 논문 학회 会议 代码 项目 作者 论文 链接 arXiv 著者 Authors Paper Link Code".split()
    ),
}


@cache
def compiled() -> tuple[Compiled, dict[str, Given]]:
    """The corpus as a site; a review that lacks nothing but a date is given one by its name."""
    sources = [
        Given(f"reviews/{path.relative_to(CORPUS).as_posix()}", path.read_bytes()) for path in sorted(CORPUS.rglob("*")) if path.is_file()
    ]
    sources = [source for source in sources if is_review(source.path, SETTINGS)]
    undated = {found.path for found in site(sources).diagnostics if found.name == "missing-date"}
    sources = [Given(_dated(source.path), source.content) if source.path in undated else source for source in sources]
    return site(sources), {source.path: source for source in sources}


def site(sources: list[Given]) -> Compiled:
    now = datetime(2100, 1, 1, tzinfo=SETTINGS.timezone)
    return compile_site(sources, SETTINGS, Surroundings(other_files={}, site_name="Corpus", site_url="", now=now))


def _dated(path: str) -> str:
    file = PurePosixPath(path)
    if file.stem.lower() in {"index", "_index", "readme"}:
        return str(file.parent.with_name(f"2026-01-02-{file.parent.name}") / file.name)
    return str(file.with_name(f"2026-01-02-{file.name}"))


def words(text: str) -> Counter[str]:
    """Words without case: a tag is shown as the site spells it."""
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", html.unescape(text)).replace("_", " ").casefold()))


def written(source: Given) -> Counter[str]:
    """The words of a source that its page must show."""
    document = read_document(source)
    body = CONTROLS.sub("", unicodedata.normalize("NFC", document.body))  # nobody sees those of a PDF
    for part in UNSHOWN:
        body = re.sub(part.pattern, _said if part.left == "<>" else part.left, body)
    ignored = words(" ".join(SETTINGS.ignore_tags))
    fields = Counter({word for key, node in document.front if key.value.lower() in SHOWN_FIELDS for word in _texts(node)})
    return words(body) | Counter({word: 1 for word in fields if word not in ignored})


def _said(tag: re.Match[str]) -> str:
    name = re.match(r"</?([\w-]+)", tag[0])
    if name is None or name[1].lower() not in TAGS:
        return tag[0]
    return " " + " ".join(one or other for one, other in SAID_BY_TAG.findall(tag[0])) + " "


def _texts(node: Node) -> Counter[str]:
    if isinstance(node, Text):
        return words(node.value)
    parts = node if isinstance(node, Items) else (value for _, value in node)
    return sum(map(_texts, parts), Counter())


def shown(page: str, description: str) -> Counter[str]:
    """The words of a page, between its head and its foot; a formula is its TeX."""
    page = page.partition('<aside class="pr-foot')[0]
    page = re.sub(
        r"(?s)<math\b.*?</math>", lambda math: " " + " ".join(re.findall(r"(?s)<annotation[^>]*>(.*?)</annotation>", math[0])) + " ", page
    )
    page = re.sub(r'(?s)<a class="headerlink".*?</a>|<sup class="footnote-ref">.*?</sup>|<a [^>]*class="footnote-backref".*?</a>', "", page)
    said = " ".join(re.findall(r'\s(?:alt|title)="([^"]*)"', page))
    text = html.unescape(re.sub(r"<[^>]+>", " ", page.replace("<wbr>", "")))
    return words(re.sub(r"(?:https?://|www\.)[^\s<>)\]\"'`]*", " ", f"{text} {html.unescape(said)} {description}"))


def test_every_file_is_published_or_reported() -> None:
    """Each file of the corpus becomes a page or has an error of its own."""
    built, sources = compiled()
    pages = {page.source for page in built.plan.pages if page.kind == "review"}
    reported = {found.path for found in built.diagnostics if found.severity == Severity.ERROR.value}

    assert set(sources) == pages | reported
    assert not pages & reported


def test_every_finding_has_a_place_in_its_file() -> None:
    """Each finding names a line and a column that its file has."""
    built, sources = compiled()
    lines = {path: source.content.decode("utf-8", "replace").splitlines() for path, source in sources.items()}

    assert [found for found in built.diagnostics if not (1 <= found.line <= len(lines[found.path]) + 1 and found.column >= 1)] == []


def test_no_word_of_an_author_is_missing() -> None:
    """Each word of a source, as often as it was written, is on its page: but for those that are accepted above."""
    built, sources = compiled()
    accepted = {word.casefold() for listed in ACCEPTED.values() for word in listed}
    missing = {}
    for page in built.plan.pages:
        if page.kind == "review":
            lost = written(sources[page.source]) - shown(page.html(), page.description)
            if lost := {word: count for word, count in lost.items() if word not in accepted}:
                missing[page.source] = lost

    assert missing == {}


def test_no_notation_of_another_generator_is_left_over() -> None:
    """No page shows attribute lists, Liquid tags, or an image or a link as Markdown, outside of code and formulas."""
    built, _ = compiled()
    left = {}
    for page in built.plan.pages:
        if page.kind == "review":
            body = re.sub(r"(?s)^.*?</header>|<aside.*$|<(math|pre|code)\b.*?</\1>", "", page.html())
            text = html.unescape(re.sub(r"<[^>]+>", "", body))
            if found := re.findall(r"\{:\s?[.#][\w-]|\{% ?\w+ [^%\n]*%\}|!\[[^\]\n]*\]\([^)\n]*\)|\{\{[<%]", text):
                left[page.source] = found

    assert left == {}
