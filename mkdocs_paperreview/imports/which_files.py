# SPDX-License-Identifier: MIT
"""Which files of a folder are reviews, as far as their paths say; and, in words, why another Markdown file is none."""

from __future__ import annotations

import re

from mkdocs_paperreview.imports.jekyll import DAY_IN_NAME
from mkdocs_paperreview.imports.tree import Tree

__all__ = ["IGNORED_FOLDERS", "is_draft", "is_readme", "why_no_review"]

# Folders that nobody writes reviews in. Others that are hidden are not looked into either, but for the pictures of GitBook.
IGNORED_FOLDERS = frozenset(
    "node_modules bower_components vendor themes _site dist build out __pycache__ venv env archetypes layouts i18n "
    "_includes _layouts _sass _data _plugins _pages _tabs templates template partials components".split()
)
_NO_REVIEW = re.compile(
    r"(?i)(?:(?P<readme>readme)|(?P<licence>licen[cs]e|copying|notice)|(?P<contents>summary|_sidebar|_navbar|_coverpage|toc)"
    r"|(?P<project>changelog|history|contributing|contributors|authors|code[-_]of[-_]conduct|security|support|governance|citation"
    r"|pull_request_template|issue_template|todo)|(?P<section>_index)|(?P<page>404|about|contact|privacy|search|tags|categories|archives?)"
    r"|(?P<template>_?template|_?sample))(?:[-_.](?:ko|kr|en|eng|kor|zh|cn|ja|jp|zh[-_]cn))?\.\w+"
)
_WHY = {
    "readme": "It is a read-me.",
    "licence": "It is a licence.",
    "contents": "It is a table of contents.",
    "project": "It is about its project.",
    "section": "It introduces a section.",
    "page": "It is a page of the site.",
    "template": "It is a template.",
}
_DRAFTS = frozenset({"_drafts", "drafts"})


def is_draft(path: str) -> bool:
    """Whether a file lies in a folder of drafts."""
    return any(part in _DRAFTS for part in path.split("/")[:-1])


def is_readme(path: str) -> bool:
    """Whether a file is what its folder shows on GitHub: a review there, if it names a paper."""
    found = _NO_REVIEW.fullmatch(path.rpartition("/")[2])
    return bool(found and found["readme"])


def why_no_review(path: str, tree: Tree) -> str:
    """Why a Markdown file is no review; nothing where it may be one."""
    name = path.rpartition("/")[2]
    found = _NO_REVIEW.fullmatch(name)
    kind = next((kind for kind, sign in found.groupdict().items() if sign), "") if found else ""
    site = tree.site_of(path)
    if kind and not ("/" in path and (kind == "page" or (kind == "readme" and not site.generator))):
        return _WHY[kind]
    folders = path[len(site.root) :].split("/")[:-1]
    is_post = any(folder.startswith("_") for folder in folders) or bool(DAY_IN_NAME.match(name))
    if site.generator == "Jekyll" and site.has_pages and not is_post:
        return "It is a page of the Jekyll site, and no post."
    if site.generator == "Hugo" and site.has_pages and "content" not in folders:
        return "It lies outside of the Hugo site's content."
    return ""
