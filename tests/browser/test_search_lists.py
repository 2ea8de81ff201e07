# SPDX-License-Identifier: MIT
"""What Python writes into an index and what Chromium reads out of it are the same numbers, and the same places on the same pages."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from random import Random

import pytest
from playwright.sync_api import Page

from mkdocs_paperreview.search.batch import positions
from mkdocs_paperreview.search.codes import LARGEST, SHORT, coded
from mkdocs_paperreview.search.files import BATCH
from tests.search.pages import index, page

READ = """([texts, batch]) => texts.map((text) => {
  const { pages, starts, places } = lists.listIn(text, batch);
  return pages.map((page, at) => [page, places.slice(starts[at], starts[at + 1])]);
})"""


@pytest.fixture(scope="module")
def blank(page_with: Callable[[str, str], Page]) -> Page:
    """A page with nothing but what reads lists."""
    return page_with("lists.js", "lists")


def test_numbers_are_read_as_they_were_written(blank: Page) -> None:
    """Numbers of each length follow each other without marks, those at which a length begins among them; none is above the largest."""
    ends = [number + off for number in (0, 48, 3_820, len(SHORT), LARGEST) for off in (-1, 0, 1) if 0 <= number + off <= LARGEST]
    numbers = [*ends, *(Random(1).randrange(10 ** (1 + at % 6)) % LARGEST for at in range(20_000))]  # noqa: S311  # the same each time

    assert blank.evaluate("(text) => lists.numbersIn(text)", "".join(map(coded, numbers))) == numbers
    assert coded(LARGEST + 1) == coded(LARGEST)


@pytest.mark.parametrize("seed", range(4))
def test_lists_are_read_as_they_were_written(blank: Page, seed: int) -> None:
    """Each term stands where its pages have it, whichever batch a page is of, however often it is there and however far apart."""
    texts = [_text(Random(1000 * seed + number)) for number in range(2 * BATCH + 40)]  # noqa: S311  # the same each time
    expected: defaultdict[str, list[list[object]]] = defaultdict(list)
    for number, text in enumerate(texts):
        for term, places in positions(text)[0].items():
            expected[term].append([number, places])
    files = [json.loads(content) for name, content in index(*map(page, texts)).items() if name.startswith("t/")]
    terms = [term for content in files for term in content.split("\n")[0].split(" ")]
    written = [postings for content in files for postings in content.split("\n")[1].split(" ")]

    assert dict(zip(terms, blank.evaluate(READ, [written, BATCH]), strict=True)) == expected


def _text(random: Random) -> str:
    """Words of which some are on nearly each page, some seldom, and some a part of others; a few pages are long."""
    words = ["model", "모델", "모델을", "수", "언어모델", "rare", "policy-gradient", *(f"w{random.randrange(500)}" for _ in range(4))]
    length = random.choice([1, 3, 3, 10, 40, 6_000 if random.random() < 0.02 else 5])
    return " ".join(random.choices(words, weights=[9, 5, 5, 2, 3, 0.01, 1, 1, 1, 1, 1], k=length))
