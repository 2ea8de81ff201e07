# SPDX-License-Identifier: MIT

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.review.address import tag_slug
from mkdocs_paperreview.review.tags import tag_key
from tests.conftest import file_of_review, reading, review, rules_in

SPELLINGS = {
    "a flow list": "tags: [GRPO, 확산 모델]",
    "a list": "tags:\n  - GRPO\n  - 확산 모델",
    "a list that is not indented": "tags:\n- GRPO\n- 확산 모델",
    "quoted": "tags: ['GRPO', \"확산 모델\"]",
    "a comma string": "tags: GRPO, 확산 모델",
    "a Chinese comma": "tags: GRPO，확산 모델",
    "a Japanese comma": "tags: GRPO、확산 모델",
    "semicolons": "tags: GRPO; 확산 모델",
    "bars": "tags: GRPO | 확산 모델",
    "a nested list": "tags: [[GRPO], [확산 모델]]",
    "lists in a list": "tags:\n  - [GRPO, 확산 모델]",
    "a table": "tags: {GRPO: 1, 확산 모델: 2}",
    "blanks and noise": "tags: [' GRPO ', 확산  모델, '', Review, 논문리뷰]",
    "hashes": "tags: ['#GRPO', '#확산 모델']",
    "hashes and blanks": "tags: ['# GRPO', '확산 모델 ,']",
    "zero-width characters": "tags: ['GRPO\u200b', '\ufeff확산 모델']",
    "another key": "keywords: [GRPO, 확산 모델]",
    "another case": "Tags: [GRPO, 확산 모델]",
    "below taxonomies": "taxonomies:\n  tags: [GRPO, 확산 모델]",
    "categories": "categories: [GRPO, 확산 모델]",
    "empty tags and categories": "tags:\ncategories: [GRPO, 확산 모델]",
    "no tags and categories": "tags: []\ncategories: [GRPO, 확산 모델]",
}
SINGLE = {
    "tags: GRPO": ("GRPO",),
    "tag: 확산 모델": ("확산 모델",),
    "tags: 2026": ("2026",),
    "tags: yes": ("yes",),
    "tags: cs.CV": ("cs.CV",),
    "tags: ''": (),
    "tags:": (),
    "tags: []": (),
    "tags: '#GRPO #LoRA'": ("GRPO", "LoRA"),
}
LANGUAGES = ("C", "C#", "C++")
SAME = [
    ("GRPO", "grpo"),
    ("Fine-tuning", "fine tuning"),
    ("Fine-tuning", "Fine_Tuning"),
    ("World Models", "worldmodels"),
    ("확산 모델", "확산모델"),
    ("Fine‐tuning", "Fine-tuning"),
    ("ＧＲＰＯ", "GRPO"),
    (unicodedata.normalize("NFD", "강화 학습"), "강화 학습"),
]


def _read(line: str) -> tuple[str, ...]:
    read = reading(f"---\ntitle: A\ndate: 2026-01-06\n{line}\n---\n").review
    assert read is not None
    return read.tags


@pytest.mark.parametrize("line", SPELLINGS.values(), ids=SPELLINGS)
def test_a_list_of_tags_has_many_spellings(line: str) -> None:
    """Every way to write two tags gives the two tags, in their order."""
    assert _read(line) == ("GRPO", "확산 모델")


@pytest.mark.parametrize(("line", "expected"), SINGLE.items(), ids=SINGLE)
def test_a_scalar_is_a_tag(line: str, expected: tuple[str, ...]) -> None:
    """One word is one tag, and nothing is none."""
    assert expected == _read(line)


def test_tags_of_the_body_come_last() -> None:
    """Hashtags in the body are tags where front matter has none."""
    assert review("#GRPO #확산모델\n\ntext").tags == ("GRPO", "확산모델")


@pytest.mark.parametrize("written", [["GRPO", "GRPO"], ["GRPO", "grpo"], ["World Models", "world-models"]])
def test_a_doubled_tag_counts_once(written: list[str]) -> None:
    """Of two spellings of one tag, the first stays."""
    assert (written[0],) == review(tags=written).tags


@pytest.mark.parametrize("written", [["GRPO", "GRPO"], ["GRPO", "grpo"], ["World Models", "world-models"]])
def test_a_doubled_tag_is_noted(written: list[str]) -> None:
    """The author of a doubled tag is told once."""
    assert rules_in(reading(file_of_review(tags=written))) == ["doubled-tag"]


def test_the_languages_c_are_three_keys() -> None:
    """`C`, `C#` and `C++` are three tags."""
    assert len({tag_key(tag) for tag in LANGUAGES}) == len(LANGUAGES)


def test_the_languages_c_are_three_addresses() -> None:
    """`C`, `C#` and `C++` have three addresses, which say what they are."""
    assert [tag_slug(tag) for tag in LANGUAGES] == ["c", "c-sharp", "c-plus-plus"]


def test_the_languages_c_stay_in_one_list() -> None:
    """One review may be tagged with all three."""
    assert review(tags=list(LANGUAGES)).tags == LANGUAGES


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_share_a_key(one: str, other: str) -> None:
    """Case, hyphens, blanks, width and composition make no other tag."""
    assert tag_key(one) == tag_key(other)


def test_a_tag_is_composed() -> None:
    """A tag typed on a Mac is the same letters as one typed elsewhere."""
    assert review(tags=[unicodedata.normalize("NFD", "강화 학습")]).tags == ("강화 학습",)


@given(some.text(min_size=1, max_size=30))
def test_a_key_is_stable(tag: str) -> None:
    """The key of a tag does not depend on its composition."""
    assert tag_key(unicodedata.normalize("NFC", tag)) == tag_key(unicodedata.normalize("NFD", tag))


@given(some.text(min_size=1, max_size=300))
def test_a_slug_is_one_part_of_a_path(tag: str) -> None:
    """Any tag has a part of an address: not empty, without slashes, dots at its ends or too many bytes."""
    slug = tag_slug(tag)

    assert slug
    assert slug not in {".", ".."}
    assert "/" not in slug
    assert len(slug.encode()) <= 200


def test_ignored_tags_are_the_sites() -> None:
    """A site chooses which tags say nothing, in any spelling."""
    read = reading(file_of_review(tags=["paper-notes", "GRPO", "Review"]), ignore_tags=["Paper Notes"]).review

    assert read is not None
    assert read.tags == ("GRPO", "Review")


@pytest.mark.parametrize(("line", "tags"), [("category: Deep Learning", ["Deep Learning"]), ("categories: NLP LLM", ["NLP", "LLM"])])
def test_one_category_of_jekyll_is_one(line: str, tags: list[str]) -> None:
    """Jekyll divides the text of `categories` at its blanks, and takes that of `category` whole."""
    read = reading(f"---\ntitle: t\ndate: 2026-01-06\nlayout: post\n{line}\n---\n글\n").review

    assert read is not None
    assert list(read.tags) == tags


def test_what_every_review_is_about_is_no_tag() -> None:
    """On a site of reviews, that a post is about a paper tells it from no other one."""
    assert review("글", tags=["논문", "리뷰", "paper-reviews", "papers", "论文", "GRPO"]).tags == ("GRPO",)


def test_hashtags_behind_a_label_are_tags() -> None:
    """A line of tags may write them as hashtags, without commas."""
    assert review("- **태그**: #LoRA #강화학습, #RAG\n\ntext").tags == ("LoRA", "강화학습", "RAG")


def test_the_first_hashtag_of_a_line_may_be_escaped() -> None:
    """Editors write a backslash before a sign that would begin a heading."""
    read = review("\\#강화학습 #GRPO\n\n글")

    assert (read.tags, read.body.strip()) == (("강화학습", "GRPO"), "글")


@pytest.mark.parametrize(
    ("description", "card"),
    [
        ("[AAAI 2026][확산 모델][Text to CAD] They draw parts.", "[Text to CAD] They draw parts."),
        ("[aaai2026] [확산모델] They draw parts.", "They draw parts."),
        ("[GRPO] They draw parts.", "[GRPO] They draw parts."),
        ("They draw parts [AAAI 2026].", "They draw parts [AAAI 2026]."),
        ("[AAAI 2026][확산 모델]", "[AAAI 2026][확산 모델]"),
    ],
)
def test_a_card_says_tags_once(description: str, card: str) -> None:
    assert review(tags=["AAAI 2026", "확산 모델"], description=description).description == card
