# SPDX-License-Identifier: MIT
"""The links and pictures of an article: each is written as its page needs it, and what leads nowhere is told."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from difflib import get_close_matches
from itertools import chain
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.headings import ids_on_github
from mkdocs_paperreview.article.link_places import LinkPlaces
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["resolve_links"]

_NOT_IN_KEY = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"^\d+")
_ELSEWHERE = frozenset({"", "top", "pr-top", "comments", "__comments"})  # what the page has around the article
_HIDDEN = re.compile(r"(?:^|/)\.[^./]")
_HINT_OF_IMAGE = "Put the picture there, or correct the address: it starts from the review's own folder."
_HINT_OF_HIDDEN = "Give file and folder names that do not start with a dot: MkDocs leaves out those that do."
_MOST_HEADINGS = 500


def resolve_links(body: LexborNode, text: str, path: str, address: str, targets: Targets) -> list[Problem]:
    """Write links and pictures into a body as the page at `address` needs them; tell those that lead nowhere."""
    problems: list[Problem] = []
    places = LinkPlaces(text)
    anchors: list[tuple[LexborNode, str]] = []
    for node in body.css("a[href], img[src], source[src], video[src], audio[src]"):
        name = "href" if node.tag == "a" else "src"
        url = (node.attributes.get(name) or "").strip()
        resolved = targets.resolve(url, path, address)
        is_picture = node.tag == "img" and url.lower().startswith("data:image/")
        leads_back = not url and name == "href"  # to the page itself, as an address does that was left out
        if leads_back or (_is_embedded(url) and not is_picture):
            del node.attrs[name]
        elif resolved is None:
            problems.append(_dead_link(url, places.span(url, node), targets))
        elif resolved != url:
            node.attrs[name] = resolved
        elif url.startswith("#"):
            anchors.append((node, url))
        elif name == "src" and targets.lacks(url, path, address):
            problems.append(_missing_image(url, places.span(url, node), path, targets))
        if node.tag == "img":
            node.attrs["loading"] = "lazy"
    return problems + (_dead_anchors(body, anchors, places) if anchors else [])


def _is_embedded(url: str) -> bool:
    """Whether an address is its own content, as a browser reads it: without the blanks and controls that it skips."""
    return re.sub(r"[\x00-\x20]+", "", url).lower().startswith("data:")


def _dead_link(url: str, span: Span, targets: Targets) -> Problem:
    name = unquote(url.split("#", 1)[0])
    if targets.holds_back(url):
        message = f"`{name}` is a draft, or of a day that has not come: this build has no page of it."
        return Problem("dead-link", span, message, "Publish it, or link it when you do.")
    message = f"No file of the site is `{name}`."
    hint = "Link the review's file as it lies in the folder, such as `2026-01-06-title.md`."
    return Problem("dead-link", span, message, hint)


def _missing_image(url: str, span: Span, path: str, targets: Targets) -> Problem:
    message = f"No file of the site is `{unquote(url)}`."
    near, is_same = targets.near(url, path)
    if not near:
        return Problem("missing-image", span, message, _HINT_OF_HIDDEN if _HIDDEN.search(url) else _HINT_OF_IMAGE)
    written = near.replace(" ", "%20")
    fix = Fix((Edit(span, written),), is_safe=is_same) if span.start < span.end else None
    return Problem("missing-image", span, message, f"There is `{near}`: write that.", fix)


def _dead_anchors(body: LexborNode, anchors: list[tuple[LexborNode, str]], places: LinkPlaces) -> list[Problem]:
    """Links to parts of the article that are not there.

    A name that only HTML of old knows becomes an id; a link to the id that GitHub gives a heading leads to the one that it has here.
    """
    ids = {node.attributes.get("id") or "" for node in body.css("[id]")} | _ELSEWHERE
    lacking = [(node, url) for node, url in anchors if unquote(url[1:]) not in ids and url[1:] not in ids]
    if not lacking:
        return []
    # What begins with two of these signs is Material's own, and never a name of an author's.
    names = {node.attributes.get("name"): node for node in body.css('a[name]:not([name^="__"])') if not node.attributes.get("id")}
    titled = body.css("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")
    own = [node.attributes.get("id") or "" for node in titled]
    on_github = dict(zip(map(_without_selector, ids_on_github(node.text().strip() for node in titled)), own, strict=True))
    headings: defaultdict[str, list[str]] = defaultdict(list)
    for id_ in own:
        headings[_key(id_)].append(id_)
    problems: list[Problem] = []
    for node, url in lacking:
        name = unquote(url[1:])
        if name in names:
            names[name].attrs["id"] = name
        elif there := on_github.get(written := _without_selector(unicodedata.normalize("NFC", name))) or on_github.get(_unnamed(written)):
            node.attrs["href"] = f"#{there}"
        else:
            problems.append(_dead_anchor(name, places.span(url, node), headings))
    return problems


def _without_selector(id_: str) -> str:
    """An id without the unseen sign that makes an emoji of one before it: who writes a link leaves it out."""
    return id_.replace("\ufe0f", "")


def _unnamed(id_: str) -> str:
    """The id of a heading that begins with an emoji, without its name: GitHub keeps `bulb-` of `:bulb:`, and here a hyphen is left."""
    return f"-{id_.partition('-')[2]}"


def _dead_anchor(name: str, span: Span, headings: Mapping[str, list[str]]) -> Problem:
    message = f"No heading of this review has the id `{name}`."
    same = headings.get(_key(name), []) if _key(name) else []
    near = same or (get_close_matches(name, chain(*headings.values()), 1) if len(headings) <= _MOST_HEADINGS else [])
    if not near:
        return Problem("dead-anchor", span, message, "An id is made of the heading's words; `## Method { #method }` gives it another one.")
    fix = Fix((Edit(span, f"#{near[0]}"),), is_safe=len(same) == 1) if span.end - span.start >= len(name) else None
    return Problem("dead-anchor", span, message, f"There is `#{near[0]}`: write that.", fix)


def _key(id_: str) -> str:
    """What spellings of one id share: case, hyphens, signs and a number before it do not count."""
    return _NUMBER.sub("", _NOT_IN_KEY.sub("", id_).casefold())
