# SPDX-License-Identifier: MIT
"""Astro and Next.js: content collections and MDX, whose imports and exports are code and whose components are not known here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mkdocs_paperreview.imports.components import without_components
from mkdocs_paperreview.imports.draft import DROPPED, Note
from mkdocs_paperreview.imports.kind import Kind, Values
from mkdocs_paperreview.imports.lines import line_numbers, spliced
from mkdocs_paperreview.imports.notations import masked
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.source.document import Document, Given, read_document
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["CONTENT", "MDX"]

_IMPORT = re.compile(r"(?m)^import\s+(?:(?P<name>\w+)\s+from\s+|[\w\s{},*$]{1,400}?\sfrom\s+)?['\"](?P<path>[^'\"\n]+)['\"];?[ \t]*$")
_EXPORT = re.compile(r"(?m)^export\s+(?:const|let|var|default|function|async|type|interface|\{)")
_METADATA = re.compile(
    r"(?m)^export\s+const\s+(?:metadata|meta|frontmatter|frontMatter)\s*(?::[^={\n]*)?=\s*(?P<table>\{(?:[^{}]|\{[^{}]*\})*\})[^\n]*$"
)
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_LONGEST_SHOWN = 60
_LONGEST_STATEMENT = 20_000
_ROUTES = (
    re.compile(r"(?:.*/)?src/content/(?:docs/)?(?P<page>.+?)(?:/index)?\.\w+"),
    re.compile(r"(?:.*/)?(?:src/)?pages/(?P<page>.+?)(?:/index)?\.\w+"),
    re.compile(r"(?:.*/)?(?:src/)?app/(?P<page>.+)/page\.\w+"),
    re.compile(r"(?:.*/)?content/(?P<page>.+?)(?:/index)?\.\w+"),
)
_GROUP = re.compile(r"\([^()]*\)/")
_STRING = re.compile(r"\{(?P<quote>[\"'`])(?P<text>[^\"'`{}\n]*)(?P=quote)\}")
_STYLE = re.compile(r"\s(?:style|on[A-Z]\w+|key|ref)=\{(?:[^{}]|\{[^{}]*\})*\}")


def _fits(document: Document, _tree: Tree) -> bool:
    return document.path.lower().endswith(".mdx") or bool(_IMPORT.match(document.body.lstrip()[:2000]))


def _is_content(document: Document, tree: Tree) -> bool:
    return tree.site_of(document.path).generator == "Astro or Next.js" or "/src/content/" in f"/{document.path}"


def _prepared(document: Document) -> Document:
    """A document whose front matter is a table of JavaScript, which YAML reads as its own."""
    found = None if document.has_front or "export" not in document.text else _METADATA.search(document.text)
    if not found:
        return document
    table = " ".join(re.sub(r"(?m)^\s*//.*$", "", found["table"]).split())
    made = read_document(Given(document.path, f"---\n{table}\n---\n".encode()))
    if made.broken or not made.has_front:
        return document
    lines = "\n".join([DROPPED] * (found[0].count("\n") + 1))
    return replace(document, text=document.text[: found.start()] + lines + document.text[found.end() :], front=made.front, has_front=True)


def _rewritten(body: str, notes: list[Note]) -> str:
    if "import" in body or "export" in body:
        body, pictures = _without_code(body, notes)
    else:
        pictures = {}
    if "{" in body:
        body = _in_prose(body)
    return without_components(body, pictures, notes)


def _without_code(body: str, notes: list[Note]) -> tuple[str, Mapping[str, str]]:
    """The body without import and export statements, and what the imports call the files that they name."""
    text = masked(body)
    line = line_numbers(text)
    pictures = {found["name"]: found["path"] for found in _IMPORT.finditer(text) if found["name"]}
    spans = [found.span() for found in _IMPORT.finditer(text)]
    longest = _LONGEST_STATEMENT
    for found in _EXPORT.finditer(text):
        if spans and spans[-1][0] < found.start() < spans[-1][1]:
            continue
        end = _end_of_statement(text, found.start(), longest)
        if not end:  # its brackets are never closed: it is a line, and to look for the ends of others is in vain
            longest = 0
            end = text.find("\n", found.start())
        spans.append((found.start(), end if end >= 0 else len(text)))
        shown = shortened(" ".join(text[slice(*spans[-1])].split()), _LONGEST_SHOWN)
        notes.append(Note(line(found.start()), f"`{shown}` is code; it was left out."))
    dropped = [(start, end, "\n".join([DROPPED] * (body.count("\n", start, end) + 1))) for start, end in spans]
    return spliced(body, dropped), pictures


def _end_of_statement(text: str, start: int, longest: int) -> int:
    """The end of the line on which all brackets of a statement are closed; 0 where they never are."""
    depth = 0
    for place in range(start, min(len(text), start + longest)):
        letter = text[place]
        depth += (letter in _OPENING) - (letter in _CLOSING)
        if letter == "\n" and depth <= 0 and not text[max(start, place - 3) : place].rstrip().endswith(("=", "=>", ",", "(")):
            return place
    return len(text) if depth <= 0 < longest and start + longest >= len(text) else 0


def _in_prose(body: str) -> str:
    """The body with comments, texts in braces and styles of elements as HTML has them."""
    text = masked(body)
    edits = list(_comments(text))
    edits += [(*found.span(), found["text"]) for found in _STRING.finditer(text) if text[found.start() - 1 : found.start()] != "="]
    edits += [(*found.span(), "\n" * found[0].count("\n")) for found in _STYLE.finditer(text)]
    body = spliced(body, edits)
    return body.replace(" className=", " class=") if " className=" in text else body


def _comments(text: str) -> Iterator[tuple[int, int, str]]:
    """Where comments of JSX stand, and the same as HTML has them."""
    start = text.find("{/*")
    while start >= 0 and (end := text.find("*/}", start)) >= 0:
        yield start, end + 3, f"<!--{text[start + 3 : end].replace('--', '- -')}-->"
        start = text.find("{/*", end)


def _addresses(path: str, values: Values, _tree: Tree) -> tuple[str, ...]:
    for route in _ROUTES:
        if found := route.fullmatch(path):
            folder, _, last = _GROUP.sub("", found["page"]).rpartition("/")
            return (f"/{folder}/{values.get('slug') or last}".replace("//", "/"),)
    return ()


MDX = Kind("MDX", _fits, prepared=_prepared, rewritten=_rewritten, addresses=_addresses)
CONTENT = Kind("Astro or Next.js", _is_content, addresses=_addresses)
