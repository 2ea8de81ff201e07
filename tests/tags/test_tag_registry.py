# SPDX-License-Identifier: MIT
"""The registry of tags: what is read of it, what it does to the site, and how its own mistakes are told."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.review.site_tags.read_registry import read_tag_registry
from mkdocs_paperreview.source.document import Given
from tests.conftest import compiled, dom, html_at, names

REGISTRY = """\
Machine Learning:
  labels: {ko: 기계 학습}
Reinforcement Learning:
  aliases: [RL, Deep RL]
  labels: {ko: 강화학습, en: Reinforcement learning}
  description: {ko: 보상에서 배우기., en: Learning from reward.}
  parent: Machine Learning
Policy Learning: {retired: Reinforcement Learning}
LoRA:
"""
MISTAKES = {
    "an unknown field": ("LLM:\n  alias: LLMs\n", (2, 3), "`aliases`"),
    "a field nobody knows": ("LLM: {colour: red}\n", (1, 7), "`aliases`, `labels`"),
    "a field twice": ("LLM: {parent: A, parent: A}\nA:\n", (1, 18), "Join"),
    "a list": ("LLM: [LLMs]\n", (1, 6), "one tag a line"),
    "a word": ("LLM: LLMs\n", (1, 6), "one tag a line"),
    "two entries for one tag": ("LLM:\nllm:\n", (2, 1), "Join"),
    "an alias of two tags": ("LLM: {aliases: [LM]}\nLanguage Model: {aliases: [LM]}\n", (2, 28), "Delete"),
    "an alias that is a tag": ("LLM: {aliases: [LoRA]}\nLoRA:\n", (1, 17), "Delete"),
    "a label that is a tag": ("LLM: {labels: {ko: LoRA}}\nLoRA:\n", (1, 20), "Delete"),
    "an unknown parent": ("LLM: {parent: Machine Lerning}\nMachine Learning:\n", (1, 15), "`Machine Learning`"),
    "a parent nobody knows": ("LLM: {parent: Deep}\n", (1, 15), "`Deep:`"),
    "a circle of parents": ("A: {parent: B}\nB: {parent: C}\nC: {parent: A}\n", (3, 13), "another tag"),
    "its own parent": ("A: {parent: A}\n", (1, 13), "another tag"),
    "parents in a list": ("A: {parent: [B]}\nB:\n", (1, 13), "one tag"),
    "an unknown successor": ("A: {retired: Bee}\nBees:\n", (1, 14), "`Bees`"),
    "a circle of successors": ("A: {retired: B}\nB: {retired: A}\n", (2, 14), "another tag"),
    "a retirement in a list": ("A: {retired: [B]}\nB:\n", (1, 14), "`true`"),
    "labels without languages": ("A: {labels: [a, b]}\n", (1, 13), "{ko: …, en: …}"),
    "a language that is none": ("A: {labels: {korean!: 에이}}\n", (1, 14), "`ko`"),
    "a label in a list": ("A: {labels: {ko: [에이]}}\n", (1, 18), "one text"),
    "a description in a list": ("A: {description: [a]}\n", (1, 18), "{ko: …, en: …}"),
    "aliases in a table": ("A: {aliases: {b: c}}\n", (1, 14), "aliases: ["),
    "no name": ('"": {parent: A}\nA:\n', (1, 1), "one tag a line"),
    "no YAML": ("A: {parent: [\n", (2, 1), "quotes"),
    "no table": ("- A\n- B\n", (1, 1), "one `key: value` a line"),
    "a tab": ("A:\n\taliases: [B]\n", (2, 1), "."),
    "a YAML alias": ("A: &a {parent: B}\nB: *a\n", (2, 4), "Write the value out"),
}


def _tagged(*tags: str, title: str = "A", more: str = "") -> str:
    return f"---\ntitle: {title}\ndate: 2026-01-06\ntags: [{', '.join(tags)}]\n{more}---\n\nText.\n"


def _site(*reviews: tuple[str, ...], registry: str = REGISTRY, **settings: object) -> Compiled:
    files: Mapping[str, str] = {f"reviews/{number}.md": _tagged(*tags, title=f"T{number}") for number, tags in enumerate(reviews)}
    return compiled({**files, "tags.yml": registry}, **settings)


def _tag_pages(site: Compiled) -> dict[str, str]:
    return {page.address: page.title for page in site.plan.pages if page.kind == "tag"}


def _shown_tags(site: Compiled, address: str) -> list[str]:
    return [node.text() for node in dom(html_at(site, address)).css(".pr-head .pr-tag")]


@pytest.mark.parametrize(("text", "place", "hint"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_at_its_place(text: str, place: tuple[int, int], hint: str) -> None:
    """What cannot be used of a registry is one warning, with its line and column and what to do."""
    (found,) = compiled({"tags.yml": text, "reviews/a.md": _tagged("LLM")}).diagnostics

    assert ("tags.yml", *place, "invalid-tag-registry", "warning") == (found.path, found.line, found.column, found.name, found.severity)
    assert hint in found.hint


def test_what_is_right_takes_effect_beside_a_mistake() -> None:
    """A mistake in one tag costs nothing of the others."""
    site = _site(("RL",), ("RL",), registry=REGISTRY + "X: [1]\n")

    assert {"/tags/reinforcement-learning/"} <= set(_tag_pages(site))


def test_other_names_are_one_tag() -> None:
    """Aliases, labels, spellings of them and retired tags are filed under the tag's name, once a review."""
    site = _site(("RL",), ("deep-rl",), ("강화학습", "RL"), ("Policy Learning",), ("reinforcement learning",))

    assert _tag_pages(site) == {"/tags/machine-learning/": "기계 학습", "/tags/reinforcement-learning/": "강화학습"}
    assert _shown_tags(site, "/reviews/2/") == ["강화학습"]
    assert len(dom(html_at(site, "/tags/reinforcement-learning/")).css(".pr-card")) == 5


@pytest.mark.parametrize(("languages", "label"), [("ko", "강화학습"), ("en", "Reinforcement learning"), ("ja", "Reinforcement Learning")])
def test_a_label_is_in_the_site_s_language(languages: str, label: str) -> None:
    """Pages show a tag in the first language of the site, or by its name; its address is of its name."""
    site = _site(("RL",), ("RL",), languages=languages)

    assert label == _tag_pages(site)["/tags/reinforcement-learning/"]
    assert [label] == _shown_tags(site, "/reviews/0/")


def test_a_tag_used_once_has_its_label_among_all_tags() -> None:
    """The index of tags shows the same words."""
    assert "강화학습" in html_at(_site(("RL",)), "/tags/")


def test_a_description_stands_on_the_page_of_its_tag() -> None:
    """What a tag is about is said on its page, and to search engines."""
    site = _site(("RL",), ("RL",))
    page = next(page for page in site.plan.pages if page.address == "/tags/reinforcement-learning/")

    assert "보상에서 배우기." in page.html()
    assert page.description == "보상에서 배우기."


def test_a_description_is_escaped() -> None:
    """Nothing of a registry is HTML."""
    site = _site(("A",), ("A",), registry="A: {description: '<script>x</script>', labels: {ko: '<b>'}}\n")

    assert "<script>x" not in html_at(site, "/tags/a/")
    assert "<b>" not in html_at(site, "/reviews/0/")


def test_a_tag_and_its_parts_lead_to_each_other() -> None:
    """A tag's page leads to the tag it is a part of, and that one's page to its parts, even without reviews of its own."""
    site = _site(("RL",), ("RL",))
    above = [node.attributes["href"] for node in dom(html_at(site, "/tags/reinforcement-learning/")).css(".pr-kicker a")]
    below = [node.attributes["href"] for node in dom(html_at(site, "/tags/machine-learning/")).css(".pr-tag")]

    assert above == ["../../tags/", "../../tags/machine-learning/"]
    assert below == ["../../tags/reinforcement-learning/"]


def test_a_tag_that_nobody_uses_has_no_page() -> None:
    """The registry alone makes no page."""
    assert not _tag_pages(_site(("Vision",)))


def test_an_old_name_leads_to_the_tag() -> None:
    """At the addresses that other names of a tag would have, redirects lead to its page."""
    assets = {asset.path: asset.content for asset in _site(("RL",), ("RL",)).plan.assets}

    assert b"../reinforcement-learning/" in assets["tags/rl/index.html"]
    assert b"../reinforcement-learning/" in assets["tags/policy-learning/index.html"]


def test_an_address_of_another_tag_is_not_redirected() -> None:
    """A redirect never takes the place of a tag's page."""
    site = _site(("C++",), ("C++",), ("X",), registry='X: {aliases: ["C plus plus"]}\n')

    assert "tags/c-plus-plus/index.html" not in {asset.path for asset in site.plan.assets}


def test_a_tag_retired_for_good_is_still_filed() -> None:
    """Without a successor, a retired tag keeps its reviews until they have another one."""
    assert _tag_pages(_site(("Misc",), ("Misc",), registry="Misc: {retired: true}\n")) == {"/tags/misc/": "Misc"}


def test_successors_are_followed_to_the_end() -> None:
    """A tag whose successor is retired, too, is filed under that one's successor."""
    site = _site(("A",), ("A",), registry="A: {retired: B}\nB: {retired: C}\nC:\n")

    assert _tag_pages(site) == {"/tags/c/": "C"}


def test_a_parent_that_is_retired_is_its_successor() -> None:
    """A part of a retired tag is a part of the tag that took its place."""
    site = _site(("X",), ("X",), registry="X: {parent: A}\nA: {retired: B}\nB:\n")

    assert _tag_pages(site) == {"/tags/b/": "B", "/tags/x/": "X"}


def test_categories_are_filed_alike() -> None:
    """Categories that serve as tags go by the registry, too."""
    text = "---\ntitle: A\ndate: 2026-01-06\ncategories: [RL]\n---\n\nText.\n"
    site = compiled({"tags.yml": REGISTRY, "reviews/a.md": text})

    assert _shown_tags(site, "/reviews/a/") == ["강화학습"]


def test_an_empty_registry_changes_nothing() -> None:
    """A file without tags is as none."""
    assert _tag_pages(_site(("RL",), ("RL",), registry="# nothing yet\n")) == {"/tags/rl/": "RL"}
    assert not names(_site(("RL",), registry=""))


@given(some.text(alphabet="AB: {}[],\n-'\"&*#?|>aliserptd가\t", max_size=60))
def test_reading_never_fails(text: str) -> None:
    """Whatever stands in the file, a registry comes out, and each problem has a place in it."""
    registry, document, problems = read_tag_registry(Given("tags.yml", text.encode()))

    assert all(tag.name == name for name, tag in registry.tags.items())
    assert all(0 <= problem.span.start <= len(document.text) + 1 for problem in problems)
