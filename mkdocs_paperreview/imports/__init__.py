# SPDX-License-Identifier: MIT
"""Reviews of other kinds of sites in; review files of ours out. Every kind of source is one file; which one a file is, is decided here."""

from __future__ import annotations

from mkdocs_paperreview.imports.article import ARTICLE
from mkdocs_paperreview.imports.digest import DIGEST
from mkdocs_paperreview.imports.gitbook import GITBOOK
from mkdocs_paperreview.imports.hugo import HUGO
from mkdocs_paperreview.imports.jekyll import JEKYLL
from mkdocs_paperreview.imports.kind import Kind
from mkdocs_paperreview.imports.mdx import CONTENT, MDX
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.source.document import Document

__all__ = ["KINDS", "kind_of"]

# The first that a document is of counts; one that is of none is a note, whose lines are data.
KINDS: tuple[Kind, ...] = (MDX, JEKYLL, HUGO, GITBOOK, CONTENT, DIGEST, ARTICLE)
_NOTE = Kind("a note", lambda _document, _tree: True)


def kind_of(document: Document, tree: Tree) -> Kind:
    """The kind of source that a document is."""
    return next((kind for kind in KINDS if kind.fits(document, tree)), _NOTE)
