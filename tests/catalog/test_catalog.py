# SPDX-License-Identifier: MIT

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.related import Kinship
from mkdocs_paperreview.catalog.roundup import papers_of
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.review.week import Week
from tests.conftest import file_of_review, reading, review

WORKSHOP = Workshop(Targets.of([]))
ROUNDUP = """
intro

## 머큐리: 언어 모델 / Mercury: Language Models

**링크:** https://arxiv.org/abs/2506.17298

### 논문 초록(Abstract)

## Block Diffusion

https://arxiv.org/abs/2503.09573 and https://arxiv.org/abs/2506.00001

## 더 읽어보기

Nothing here.
"""


def entry(of: Review) -> Entry:
    return Entry(of, WORKSHOP.article(of)[0])


def catalog(reviews: Iterable[Review]) -> Catalog:
    return Catalog.of(map(entry, reviews))


def tagged(*lists: list[str], day: str = "2026-01-06") -> Catalog:
    return catalog(review(path=f"reviews/{number}.md", tags=tags, date=day) for number, tags in enumerate(lists))


def test_newest_come_first() -> None:
    """Entries stand from the newest to the oldest."""
    days = ("2025-12-31", "2026-02-01", "2026-01-06 10:00", "2026-01-06")
    found = catalog(review(path=f"reviews/{number}.md", date=day) for number, day in enumerate(days))

    assert [each.review.date.iso[:10] for each in found.entries] == ["2026-02-01", "2026-01-06", "2026-01-06", "2025-12-31"]


def test_ties_are_broken_by_path() -> None:
    """Reviews of one instant keep the order of their paths."""
    found = catalog(review(path=path) for path in ("reviews/b.md", "reviews/c.md", "reviews/a.md"))

    assert [each.review.path for each in found.entries] == ["reviews/a.md", "reviews/b.md", "reviews/c.md"]


def test_instants_are_compared_across_zones() -> None:
    """A later instant is newer, whatever its zone's clock shows."""
    found = catalog(
        [
            review(path="reviews/a.md", date="2026-01-06 09:00 +0900"),
            review(path="reviews/b.md", date="2026-01-06 01:00 +0000"),
        ]
    )

    assert [each.review.path for each in found.entries] == ["reviews/b.md", "reviews/a.md"]


@given(some.permutations(["2026-01-06", "2026-01-05", "2025-01-01", "2026-01-06 10:00", "2026-01-06 01:00 +0000"]))
def test_order_does_not_depend_on_the_input(days: list[str]) -> None:
    """The same reviews have one order."""
    found = catalog(review(path=f"reviews/{len(day)}-{day[:10]}.md", date=day) for day in days)

    assert [each.review.path[8:] for each in found.entries] == [
        "16-2026-01-06.md",
        "22-2026-01-06.md",
        "10-2026-01-06.md",
        "10-2026-01-05.md",
        "10-2025-01-01.md",
    ]


@pytest.mark.parametrize(("zone", "week"), [("Asia/Seoul", Week(2026, 2)), ("UTC", Week(2026, 1)), ("America/New_York", Week(2026, 1))])
def test_a_week_is_that_of_the_site(zone: str, week: Week) -> None:
    """Sunday evening in London is Monday in Seoul."""
    read = reading(file_of_review(date="2026-01-04T20:00:00Z"), timezone=ZoneInfo(zone).key).review

    assert read is not None
    assert [week] == list(catalog([read]).by_week)


def test_shelves_stand_newest_first() -> None:
    """Weeks, months and years stand from the newest to the oldest, empty ones left out."""
    found = catalog(review(path=f"reviews/{day}.md", date=day) for day in ("2025-01-01", "2026-01-06", "2025-11-11"))

    assert (list(found.by_year), list(found.by_month)) == ([2026, 2025], [(2026, 1), (2025, 11), (2025, 1)])


@pytest.mark.parametrize(
    ("spellings", "label"),
    [
        (["grpo", "GRPO", "GRPO"], "GRPO"),
        (["World Model", "world-model", "world model", "world model"], "world model"),
        (["b c", "B-C"], "B-C"),
    ],
)
def test_a_label_is_the_majoritys(spellings: list[str], label: str) -> None:
    """A tag is shown as most reviews spell it, and of equals as the first by letter."""
    assert [label] == [shelf.label for shelf in tagged(*([each] for each in spellings)).tags.values()]


def test_tags_stand_by_use() -> None:
    """The most used tag comes first, ties by label."""
    found = tagged(["b", "c"], ["c", "a"], ["c"])

    assert [(shelf.label, len(shelf.entries)) for shelf in found.tags.values()] == [("c", 3), ("a", 1), ("b", 1)]


def test_tags_never_share_an_address() -> None:
    """Tags whose names make one part of an address are counted."""
    assert sorted(shelf.slug for shelf in tagged(["C++", "C plus plus", "c/plus-plus!"]).tags.values()) == [
        "c-plus-plus",
        "c-plus-plus-2",
        "c-plus-plus-3",
    ]


@given(some.lists(some.text(alphabet="abC#+/. -2가", min_size=1, max_size=5), max_size=12))
def test_every_tag_has_its_own_address(tags: list[str]) -> None:
    """No two tags have the same part of an address."""
    shelves = tagged(*([tag] for tag in tags)).tags.values()

    assert len(shelves) == len({shelf.slug.casefold() for shelf in shelves})


def test_often_with_names_the_neighbours() -> None:
    """The tags that stand most often beside a tag come first; one that stood there once does not count."""
    found = tagged(["a", "b", "c"], ["a", "b", "c"], ["a", "b"], ["a", "d"])

    assert [shelf.label for shelf in found.often_with(found.tags["a"])] == ["b", "c"]


def test_a_tag_used_once_knows_its_neighbours() -> None:
    """Beside a tag that is used once, all others stand once."""
    found = tagged(["a", "b"], ["b"])

    assert [shelf.label for shelf in found.often_with(found.tags["a"])] == ["b"]


def test_rising_tags_are_more_often_than_before() -> None:
    """A tag rises that a week has twice, and more often than an average week of the four before."""
    days = {"2026-01-05": ["new", "old"], "2026-01-06": ["new", "old"], "2026-01-07": ["once"]}
    days |= {f"2025-12-{day:02}": ["old"] for day in range(8, 20)}
    found = catalog(review(path=f"reviews/{day}.md", date=day, tags=tags) for day, tags in days.items())

    assert [shelf.label for shelf in found.rising_tags(Week(2026, 2))] == ["new"]


def test_the_most_risen_tag_comes_first() -> None:
    """Rising tags stand by how much they rose, ties by label."""
    found = tagged(["b", "a", "c"], ["b", "a", "c"], ["c"])

    assert [shelf.label for shelf in found.rising_tags(Week(2026, 2))] == ["c", "a", "b"]


def test_an_empty_week_has_no_rising_tags() -> None:
    """Nothing rises in a week without reviews."""
    assert tagged(["a"], ["a"]).rising_tags(Week(2020, 1)) == []


def _related(texts: dict[str, tuple[str, list[str]]]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found = catalog(review(text, path=f"reviews/{name}.md", title=name, tags=tags) for name, (text, tags) in texts.items())
    kinship = Kinship(found)
    related = [kinship.related(number) for number in range(len(found.entries))]
    return {each.review.title: [(other.entry.review.title, other.shared) for other in related[n]] for n, each in enumerate(found.entries)}


def test_related_reviews_have_a_reason() -> None:
    """Related reviews name what they share, the rarest first, in the tags' own spelling."""
    others = {f"other-{number}": ("text", ["Misc"]) for number in range(6)}
    found = _related({"a": ("CVTG-2K", ["GRPO", "Diffusion"]), "b": ("CVTG-2K", ["grpo", "Diffusion"]), **others})

    assert found["a"] == [("b", ("Diffusion", "GRPO", "CVTG-2K"))]


def test_what_all_share_is_no_reason() -> None:
    """A tag that every review has relates none of them."""
    assert _related({str(number): ("text", ["Common"]) for number in range(20)})["0"] == []


def test_a_year_is_no_reason() -> None:
    """A tag that is a year says nothing of what a review is about."""
    others = {f"other-{number}": ("text", [f"t{number}"]) for number in range(6)}

    assert _related({"a": ("x", ["2019"]), "b": ("x", ["2019"]), **others})["a"] == []


@pytest.mark.parametrize("tag", ["ICLR 2019", "NeurIPS", "ICML'19"])
def test_a_venue_is_no_reason(tag: str) -> None:
    """A tag that only says where a paper appeared says nothing of what it is about."""
    others = {f"other-{number}": ("text", [f"t{number}"]) for number in range(6)}

    assert _related({"a": ("x", [tag]), "b": ("x", [tag]), **others})["a"] == []


def test_relation_is_mutual() -> None:
    """Of two reviews that only they are related, each names the other."""
    others = {f"other-{number}": ("text", [f"t{number}"]) for number in range(6)}
    found = _related({"a": ("x", ["GRPO", "Flow"]), "b": ("x", ["GRPO", "Flow"]), **others})

    assert [found["a"][0][0], found["b"][0][0]] == ["b", "a"]


def test_reviews_of_one_paper_are_not_related() -> None:
    """Another review of the same paper has its own place, and is not among the related, as those of other papers are."""
    same = [review(path=f"reviews/{number}.md", tags=["GRPO", "Flow"], arxiv="2601.02256") for number in range(2)]
    another = review(path="reviews/2.md", tags=["GRPO", "Flow"], arxiv="2601.02257")
    others = [review(path=f"reviews/{number}.md", tags=[f"t{number}"]) for number in range(3, 9)]
    found = catalog([*same, another, *others])

    assert [other.entry.review.path for other in Kinship(found).related(0)] == ["reviews/2.md"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"arxiv": "2601.02256"}, {"link": "https://arxiv.org/pdf/2601.02256v2"}),
        ({"doi": "10.1038/ABC"}, {"link": "https://doi.org/10.1038/abc"}),
        ({"openreview": "https://openreview.net/forum?id=Yic"}, {"link": "https://openreview.net/pdf?id=Yic"}),
    ],
    ids=["arXiv", "DOI", "OpenReview"],
)
def test_reviews_of_one_paper_meet(one: dict[str, str], other: dict[str, str]) -> None:
    """However two reviews name their paper, they stand on its shelf together."""
    found = catalog([review(path="reviews/a.md", **one), review(path="reviews/b.md", **other)])

    assert [len(entries) for entries in found.by_paper.values()] == [2]


def test_reviews_without_a_paper_are_on_no_shelf() -> None:
    """Reviews whose papers are not known are not about the same one."""
    assert catalog([review(path="reviews/a.md"), review(path="reviews/b.md")]).by_paper == {}


def test_a_roundup_lists_its_papers() -> None:
    """A section with a paper's id or with a title in two languages is a paper, in the order of the text."""
    papers = papers_of(entry(review(ROUNDUP, kind="digest")))

    assert [(paper.title, paper.other_title, paper.arxiv) for paper in papers] == [
        ("머큐리: 언어 모델", "Mercury: Language Models", "2506.17298"),
        ("Block Diffusion", "", "2503.09573"),
    ]


def test_papers_of_a_roundup_have_anchors() -> None:
    """Each paper leads to its section."""
    digest = entry(review(ROUNDUP, kind="digest"))

    assert {paper.anchor for paper in papers_of(digest)} < {heading.id for heading in digest.article.headings}


def test_a_review_is_no_roundup() -> None:
    """A review lists no papers, whatever it links."""
    assert papers_of(entry(review(ROUNDUP))) == ()


@pytest.mark.parametrize(
    ("front", "blurb"),
    [
        ({"description": "One sentence."}, "One sentence."),
        ({"description": "About 'A Title' of a paper."}, "This paragraph says what the paper is about."),
        ({"description": "Lovelace et al. / Low Rank Adaptation of Engines / ICML 2021"}, "This paragraph says what the paper is about."),
        ({}, "This paragraph says what the paper is about."),
    ],
    ids=["described", "only repeats the title", "only cites the paper", "not described"],
)
def test_a_card_says_something(front: dict[str, str], blurb: str) -> None:
    """A card shows the author's description, unless it only repeats the title or cites the paper; then the first sentences."""
    assert blurb == entry(review("This paragraph says what the paper is about.", title="A Title", **front)).blurb


def test_keys_lead_to_shelves() -> None:
    """A tag's shelf is found by any of its spellings."""
    assert tagged(["World Models"]).tags[tag_key("world-models")].label == "World Models"
