# SPDX-License-Identifier: MIT
"""The rules on tags: what they find, what they leave alone, and how it is mended."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.mending import mended
from mkdocs_paperreview.settings import settings_from
from tests.conftest import NOW, after_mending, compiled, found_by

REGISTRY = """\
Reinforcement Learning:
  aliases: [RL, Deep RL]
  labels: {ko: 강화학습}
RLHF:
Policy Learning: {retired: Reinforcement Learning}
Misc: {retired: true}
"""
TWO = {
    "a plural": ("LLM", "LLMs"),
    "a plural of words": ("Diffusion Model", "Diffusion Models"),
    "a plural in -ies": ("Case Study", "Case Studies"),
    "the order of words": ("Knowledge Graph", "Graph Knowledge"),
    "a letter less": ("Reinforcement Learning", "Reinforcment Learning"),
    "a letter more": ("Language Modeling", "Language Modelling"),
    "another letter": ("Segmentation", "Segmantation"),
    "the second letter": ("Transformer", "Tansformer"),
    "letters that changed places": ("Transformer", "Trasnformer"),
}
DIFFERENT = {
    "versions": ("GPT-3", "GPT-4"),
    "signs": ("C", "C++"),
    "codes": ("cs.CV", "cs.CL"),
    "acronyms": ("RNN", "CNN"),
    "names": ("AudioLM", "AudioLDM"),
    "short words": ("context", "content"),
    "directions": ("Text to Image", "Image to Text"),
    "years": ("ICLR 2018", "ICLR 2019"),
    "sciences": ("Robotic", "Robotics"),
    "first letters": ("Q-learning", "learning"),
    "Korean": ("지도학습", "비지도학습"),
    "double s": ("Class", "Clas"),
    "two slips": ("Reinforcement Learning", "Reinforcemnt Learninng"),
}
SHAPES = {
    "an address": "https://example.org/lora",
    "an address without a scheme": "www.example.org",
    "a mail address": "jane@example.org",
    "a sentence": "This is what the paper does.",
    "a Korean sentence": "이 논문은 새로운 방법을 제안한다.",
    "emphasis": "**LoRA**",
    "code": "`LoRA`",
    "an element": "<b>LoRA</b>",
    "a link": "[LoRA](lora.md)",
    "too many letters": "Parameter efficient fine tuning of large language models",
    "two hashtags": "LoRA #PEFT",
    "a list": "LoRA, PEFT",
    "a list with Chinese commas": "LoRA，PEFT",
    "only signs": "---",
}
ORDINARY = (
    "C++",
    "C#",
    "cs.CV",
    "GPT-4",
    "Q&A",
    "GPT-3.5",
    "ICLR'24",
    "R²",
    "논문 리뷰어",
    "学习率",
    "1,000 Genomes",
    "A*",
    "Self-Supervised (Vision)",
)
STRINGS = {
    "commas": ("tags: PEFT, LLM", "tags: [PEFT, LLM]"),
    "quotes": ('tags: "PEFT, LLM"', "tags: [PEFT, LLM]"),
    "hashtags": ('tags: "#PEFT #LLM"', "tags: [PEFT, LLM]"),
    "another key": ("tag: PEFT; LLM", "tag: [PEFT, LLM]"),
    "Chinese commas": ("tags: 论文，代码", "tags: [论文, 代码]"),
    "what needs quotes": ("tags: 2024, C#", 'tags: ["2024", C#]'),
    "a comment": ("tags: PEFT, LLM  # all", "tags: [PEFT, LLM]  # all"),
}


def _review(*tags: str, title: str = "A") -> str:
    listed = ", ".join(f'"{tag}"' for tag in tags)
    return f"---\ntitle: {title}\ndate: 2026-01-06\ntags: [{listed}]\n---\n\nText.\n"


def _site(*reviews: tuple[str, ...]) -> dict[str, str]:
    return {f"reviews/{number}.md": _review(*tags) for number, tags in enumerate(reviews)}


def _tags_after(files: Mapping[str, str], path: str, *, unsafe: bool = False) -> str:
    return next(line for line in after_mending(files, unsafe=unsafe)[path].split("\n") if line.startswith("tag"))


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
def test_tags_that_differ_by_a_slip_are_near(pair: tuple[str, str]) -> None:
    """The rarer of two tags that differ by an ending, a letter or their order is noted, and nothing else is."""
    often, seldom = pair
    found = found_by("near-duplicate-tag", _site((often,), (often,), (seldom,)))

    assert [("reviews/2.md", seldom)] == [(each.path, each.message.split("`")[1]) for each in found]


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT)
def test_tags_that_are_two_are_left_alone(pair: tuple[str, str]) -> None:
    """Names, acronyms, digits and other scripts have to be equal to be one."""
    assert not found_by("near-duplicate-tag", _site(pair[:1], pair[:1], pair[1:]))


def test_near_tags_in_the_registry_are_two() -> None:
    """Tags that both have a line in the registry are wanted."""
    files = _site(("LLM",), ("LLMs",))

    assert found_by("near-duplicate-tag", files)
    assert not found_by("near-duplicate-tag", files | {"tags.yml": "LLM:\nLLMs:\n"})


def test_a_near_tag_is_mended_on_request() -> None:
    """A tag that might be meant is replaced only where unsafe fixes are asked for."""
    files = _site(("LLM",), ("LLM",), ("LLMs", "Agents"))

    assert _tags_after(files, "reviews/2.md") == 'tags: ["LLMs", "Agents"]'
    assert _tags_after(files, "reviews/2.md", unsafe=True) == 'tags: ["LLM", "Agents"]'


def test_a_near_tag_beside_the_other_is_taken_out() -> None:
    """Where a list has both, the slip leaves it."""
    sources, around = example_site(_site(("LLM",), ("LLM", "LLMs")), NOW)
    done = mended(sources, settings_from(), around, unsafe=True, wanted=lambda found: found.name == "near-duplicate-tag")

    assert b'tags: ["LLM"]\n' in done.changed["reviews/1.md"]


def test_the_spelling_of_most_is_written() -> None:
    """A tag spelled as in few reviews is mended, where most spell it alike."""
    assert _tags_after(_site(("Fine-tuning",), ("Fine-tuning",), ("fine tuning",)), "reviews/2.md") == 'tags: ["Fine-tuning"]'


def test_no_spelling_of_most_is_for_the_author_to_choose() -> None:
    """Where two spellings are as frequent, the fix is not safe."""
    files = _site(("PEFT",), ("peft",))

    assert _tags_after(files, "reviews/1.md") == 'tags: ["peft"]'
    assert _tags_after(files, "reviews/1.md", unsafe=True) == 'tags: ["PEFT"]'


def test_the_spelling_of_the_registry_is_written() -> None:
    """The registry decides how a tag is spelled, whatever most reviews say."""
    files = _site(("peft",), ("peft",)) | {"tags.yml": "PEFT:\n"}

    assert _tags_after(files, "reviews/0.md") == 'tags: ["PEFT"]'
    assert [each.hint.split("`")[1] for each in found_by("mixed-tag-spelling", files)][:1] == ["PEFT"]


@pytest.mark.parametrize(("before", "after"), STRINGS.values(), ids=STRINGS)
def test_tags_in_a_string_become_a_list(before: str, after: str) -> None:
    """Tags in one text are noted, and written as a list with the same tags; the rest of the line stays."""
    files = {"reviews/a.md": f"---\ntitle: A\ndate: 2026-01-06\n{before}\n---\n\nText.\n"}
    mended_files = after_mending(files)

    assert len(found_by("string-tags", files)) == 1
    assert after == mended_files["reviews/a.md"].split("\n")[3]
    assert not found_by("string-tags", mended_files)


@pytest.mark.parametrize("line", ["tags: State Space Model", "tags: [a, b]", "keywords: a, b", "layout: post\ntags: a b", "tags: C#"])
def test_other_tags_are_no_string(line: str) -> None:
    """One tag, a list, the keywords of search engines and the words of Jekyll are as they should be."""
    assert not found_by("string-tags", {"reviews/a.md": f"---\ntitle: A\ndate: 2026-01-06\n{line}\n---\n\nText.\n"})


def test_tags_of_toml_become_a_list_of_toml() -> None:
    """TOML has its tags in quotes, in a list as in a text."""
    files = {"reviews/a.md": '+++\ntitle = "A"\ndate = 2026-01-06\ntags = "PEFT, LLM"\n+++\n\nText.\n'}

    assert _tags_after(files, "reviews/a.md") == 'tags = ["PEFT", "LLM"]'


def test_tags_in_lines_are_noted_only() -> None:
    """A text that is written in several lines is noted, and left as it is."""
    files = {"reviews/a.md": "---\ntitle: A\ndate: 2026-01-06\ntags: PEFT,\n  LLM\n---\n\nText.\n"}

    assert len(found_by("string-tags", files)) == 1
    assert files == after_mending(files)


@pytest.mark.parametrize("tag", SHAPES.values(), ids=SHAPES)
def test_a_tag_that_is_no_name_is_found(tag: str) -> None:
    """An address, a sentence, markup and several tags in one are no names of a subject."""
    assert len(found_by("misshapen-tag", _site((tag,)))) == 1


@pytest.mark.parametrize("tag", ORDINARY)
def test_an_ordinary_tag_is_left_alone(tag: str) -> None:
    """Signs that names have are no markup."""
    assert not found_by("misshapen-tag", _site((tag,)))


def test_a_tag_of_the_text_is_not_of_front_matter() -> None:
    """What a line of hashtags in the text holds is not reported as a tag of front matter."""
    files = {"reviews/2026-01-06-a.md": f"# A\n\n#{'x' * 60}\n\nText.\n"}

    assert not found_by("misshapen-tag", files)


def test_a_tag_of_nearly_all_is_said_once() -> None:
    """A tag that nearly all reviews have is noted at one place of the site."""
    assert len(found_by("generic-tag", _site(*[("Paper",)] * 9, ("LLM",)))) == 1


@pytest.mark.parametrize("tags", [[("Paper",)] * 9, [("Paper",)] * 7 + [("LLM",)] * 3], ids=["a small site", "not all"])
def test_a_frequent_tag_is_left_alone(tags: list[tuple[str, ...]]) -> None:
    """A tag of a small site, or one that tells some reviews from others, is not generic."""
    assert not found_by("generic-tag", _site(*tags))


def test_twelve_tags_are_not_too_many() -> None:
    """More than twelve tags are noted."""
    many = tuple(f"Tag {letter}" for letter in "abcdefghijklm")

    assert not found_by("too-many-tags", _site(many[:12]))
    assert len(found_by("too-many-tags", _site(many))) == 1


def test_another_name_becomes_the_tag() -> None:
    """An alias of the registry is noted, and mended to the tag's name."""
    files = _site(("RL", "RLHF"), ("deep-rl",)) | {"tags.yml": REGISTRY}

    assert [each.path for each in found_by("alias-tag", files)] == ["reviews/0.md", "reviews/1.md"]
    assert _tags_after(files, "reviews/0.md") == 'tags: ["Reinforcement Learning", "RLHF"]'
    assert _tags_after(files, "reviews/1.md") == 'tags: ["Reinforcement Learning"]'


@pytest.mark.parametrize("registry", [REGISTRY, REGISTRY.replace("Deep RL", "강화학습")], ids=["a label", "an alias, too"])
def test_a_label_may_be_written(registry: str) -> None:
    """A tag in the words of another language is no alias, even if it is listed as one."""
    assert not compiled(_site(("강화학습",)) | {"tags.yml": registry}).diagnostics


def test_a_retired_tag_becomes_its_successor() -> None:
    """A retired tag is reported, and mended where the registry names the tag that took its place."""
    files = _site(("Policy Learning",), ("Misc",)) | {"tags.yml": REGISTRY}

    assert [each.path for each in found_by("retired-tag", files)] == ["reviews/0.md", "reviews/1.md"]
    assert _tags_after(files, "reviews/0.md") == 'tags: ["Reinforcement Learning"]'
    assert _tags_after(files, "reviews/1.md", unsafe=True) == 'tags: ["Misc"]'


def test_mending_tags_again_changes_nothing() -> None:
    """What is mended is clean, and a second run finds nothing to mend."""
    files = _site(("RL", "Policy Learning"), ("rlhf", "RLHF"), ("Reinforcement Learnings",)) | {"tags.yml": REGISTRY}
    once = after_mending(files, unsafe=True)

    assert once == after_mending(once, unsafe=True)
    assert not compiled(once).diagnostics
