# SPDX-License-Identifier: MIT
"""Batches of pages in; the files of an index out, by name, each a payload that can be read alone."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from mkdocs_paperreview.search.batch import Batch, batch_of
from mkdocs_paperreview.search.codes import coded
from mkdocs_paperreview.search.facets import facets_of
from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.glossary import glossary_of
from mkdocs_paperreview.search.nouns import nouns_and_vocabulary
from mkdocs_paperreview.search.particles import CHAIN
from mkdocs_paperreview.surroundings import Spread

__all__ = ["BATCH", "content_hash", "index_files"]

BATCH = 128
_SHARD = 16_000
_FEW = 300  # pages, among which a word may well stand on one only
_SIZES = 8  # steps in which the length of a page doubles, as far as ranking knows it

Keep = Callable[[str, bytes], None]


def index_files(pages: Sequence[Findable], keep: Keep, spread: Spread = map) -> Iterator[tuple[str, bytes]]:
    """The files of the index of some pages, in their order: `meta` comes last. The work starts when this is called.

    `spread` works on several batches at once. What is shown of pages is not handed over: wherever it is made, it is given to `keep`.
    """
    return _files(pages, spread(partial(_batch, pages, keep), range(0, len(pages), BATCH)))


def _files(pages: Sequence[Findable], batches: Iterable[tuple[Batch, str]]) -> Iterator[tuple[str, bytes]]:
    count, facets = len(pages), facets_of(pages)
    del pages  # if nobody else needs them, there is room for what follows
    whole = _Whole()
    for batch, folder in batches:
        whole.folders.append(folder)
        whole.add(batch)
    firsts = []
    for number, (first, content) in enumerate(_shards(whole.postings)):
        firsts.append(first)
        yield f"t/{number}", content
    whole.postings.clear()
    nouns, vocabulary = nouns_and_vocabulary(whole.korean, whole.latin, 1 if count < _FEW else 2)
    for name, offered in vocabulary.items():
        listed = {"words": " ".join(word for word, _ in offered), "pages": "".join(coded(count) for _, count in offered)}
        yield f"v/{name}", _json(listed)
    yield "facets", _json(facets | {"glossary": glossary_of(whole.pairs)})
    yield "meta", _json(_meta(whole, firsts, nouns, vocabulary))


@dataclass
class _Whole:
    """What the batches so far come to, and in which folders what is shown of their pages lies."""

    folders: list[str] = field(default_factory=list)
    postings: dict[str, list[str]] = field(default_factory=dict)
    lasts: dict[str, int] = field(default_factory=dict)
    korean: Counter[str] = field(default_factory=Counter)
    latin: dict[str, tuple[int, str]] = field(default_factory=dict)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    lengths: list[int] = field(default_factory=list)
    tops: list[int] = field(default_factory=list)

    def add(self, batch: Batch) -> None:
        """Take in the batch that follows."""
        self.lengths += batch.lengths
        self.tops += batch.tops
        for word, pages in batch.korean.items():
            self.korean[word] += pages
        for word, (pages, stem) in batch.latin.items():
            self.latin[word] = self.latin[word][0] + pages if word in self.latin else pages, stem
        self.pairs.update(batch.pairs)
        postings, lasts = self.postings, self.lasts
        for term, head, last, written in zip(batch.terms, batch.heads, batch.lasts, batch.postings, strict=True):
            if term in lasts:
                postings[term] += (coded(head - (lasts[term] + 1 << 2)), written)
            else:
                postings[term] = [coded(head), written]
            lasts[term] = last


def _meta(whole: _Whole, firsts: Sequence[str], nouns: Sequence[str], vocabulary: Iterable[str]) -> dict[str, Any]:
    """What each search needs first."""
    return {
        "pages": len(whole.lengths),
        "lengths": "".join(coded(round(_SIZES * math.log2(length + 1))) for length in whole.lengths),
        "tops": "".join(map(coded, whole.tops)),
        "mean": sum(whole.lengths) / max(1, len(whole.lengths)),
        "firsts": " ".join(firsts),
        "words": " ".join(vocabulary),
        "keep": " ".join(nouns),
        "shown": " ".join(whole.folders),
        "batch": BATCH,
        "chain": CHAIN,
    }


def _batch(pages: Sequence[Findable], keep: Keep, start: int) -> tuple[Batch, str]:
    """A batch, and the folder of what is shown of its pages, which is named after that."""
    batch, fragments = batch_of(pages[start : start + BATCH], start)
    folder = content_hash(fragments)
    for number, fragment in enumerate(fragments, start):
        keep(f"f/{folder}/{number}", fragment)
    return batch, folder


def _shards(postings: dict[str, list[str]]) -> Iterator[tuple[str, bytes]]:
    """The terms in order, cut into pieces that are read alone; with the first term of each."""
    names: list[str] = []
    texts: list[str] = []
    size = 0
    for term in sorted(postings):
        text = "".join(postings[term])
        if names and size + len(text) > _SHARD:
            yield names[0], _shard(names, texts)
            names, texts, size = [], [], 0
        names.append(term)
        texts.append(text)
        size += len(text) + 8
    if names:
        yield names[0], _shard(names, texts)


def _shard(names: list[str], texts: list[str]) -> bytes:
    return f'"{" ".join(names)}\\n{" ".join(texts)}"'.encode()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def content_hash(contents: Iterable[bytes]) -> str:
    """A name that changes with what the files hold."""
    made = hashlib.blake2b(digest_size=8)
    for content in contents:
        made.update(content)
    return made.hexdigest()
