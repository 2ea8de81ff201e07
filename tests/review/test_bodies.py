# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.review.from_path import suffix_language, title_in_path
from tests.conftest import file_of_review, reading, review, rules_in

AUTHORS = {
    "Korean": "**저자:** Ada Lovelace, Alan Turing",
    "Korean, colon outside": "**저자**: Ada Lovelace, Alan Turing",
    "English": "**Authors:** Ada Lovelace, Alan Turing",
    "English with and": "**Authors**: Ada Lovelace and Alan Turing",
    "Chinese": "**作者**：Ada Lovelace、Alan Turing",
    "Japanese": "**著者**: Ada Lovelace・Alan Turing".replace("・", "、"),
    "a list": "- **Authors**: Ada Lovelace, Alan Turing",
    "a quotation": "> **저자:** Ada Lovelace, Alan Turing",
    "underscores": "__Authors:__ Ada Lovelace, Alan Turing",
    "a line that goes on": "**Authors:** Ada Lovelace, Alan Turing\\",
}
LINKS = ("> **링크:** [논문 PDF로 바로 열기](https://arxiv.org/abs/2601.02256)", "**Paper:** <https://arxiv.org/abs/2601.02256>")
NOTICES = (
    "⚠️ 이 리뷰는 AI로 작성되었습니다.",
    "> ⚠️ **이 리뷰는 AI로 작성되었습니다**",
    "This review was written by AI.",
    "本文由AI生成。",
    "この記事はAIが作成しました。",
)
FENCED = "```markdown\n# 제목\n\n글\n\n```python\nprint(1)\n```\n\n끝\n```"
WRAPPED = {
    "backticks": ("```markdown\n# T\n\ntext\n```", "\n# T\n\ntext\n"),
    "tildes": ("~~~md\n# T\n\ntext\n~~~", "\n# T\n\ntext\n"),
    "four backticks": ("````markdown\n```\ncode\n```\n````", "\n```\ncode\n```\n"),
    "inner fences": (FENCED, "\n# 제목\n\n글\n\n```python\nprint(1)\n```\n\n끝\n"),
    "inner fences at the end": ("```markdown\ntext\n\n```python\nx\n```\n```", "\ntext\n\n```python\nx\n```\n"),
    "no end": ("```markdown\n# T\n\ntext", "\n# T\n\ntext"),
}
NOT_WRAPPED = (
    "```python\nprint(1)\n```",
    "```\ntext\n```",
    "Before\n\n```markdown\n# T\n```",
    "```markdown\n# T\n```\n\nThis was the source.\n\nAnd this\nis the text\nof the review.",
)
TITLES = {
    "한국어 제목 / English title": ("한국어 제목", "English title"),
    "English title | 한국어 제목": ("English title", "한국어 제목"),
    "LoRA / QLoRA": ("LoRA / QLoRA", ""),
    "한국어/English": ("한국어/English", ""),
    "하나 / two / 셋": ("하나 / two / 셋", ""),
    "[논문리뷰] 제목": ("제목", ""),
    "[Paper Review] LoRA: low rank": ("LoRA: low rank", ""),
    "[CVPR 2025] LoRA": ("[CVPR 2025] LoRA", ""),
}


@pytest.mark.parametrize("line", AUTHORS.values(), ids=AUTHORS)
def test_authors_are_lifted(line: str) -> None:
    """A body's line about the paper's authors is read, in any language."""
    assert review(f"{line}\n\ntext").paper.authors == ("Ada Lovelace", "Alan Turing")


@pytest.mark.parametrize("line", AUTHORS.values(), ids=AUTHORS)
def test_a_lifted_line_leaves_the_body(line: str) -> None:
    """What the page shows in its own way is not shown twice."""
    assert "Lovelace" not in review(f"{line}\n\ntext").body


@pytest.mark.parametrize("line", ["**저자:** 없음", "**코드:** -", "**Code:** N/A"])
def test_nothing_is_not_lifted(line: str) -> None:
    """A line that says that there is none gives no data, and stays."""
    read = review(f"{line}\n\ntext")

    assert (read.paper.authors, read.paper.code, line in read.body) == ((), "", True)


@pytest.mark.parametrize("line", ["**저자:** Ada", "**Venue:** ICLR"])
def test_a_line_below_a_section_stays(line: str) -> None:
    """Only what stands before the first section is about the whole review."""
    assert line in review(f"## Method\n\n## Results\n\n{line}\n").body


def test_a_line_in_code_is_not_lifted() -> None:
    """An example of such a line is an example."""
    assert review("```\n**저자:** Ada\n```\n").paper.authors == ()


@pytest.mark.parametrize("key", ["authors", "paper_authors", "paperAuthors"])
def test_front_matter_goes_before_the_body(key: str) -> None:
    """An author's front matter counts more than lines of the body."""
    assert review("**저자:** Ada\n\ntext", **{key: ["Alan Turing"]}).paper.authors == ("Alan Turing",)


@pytest.mark.parametrize("line", NOTICES)
def test_a_notice_becomes_data(line: str) -> None:
    """The line that says that a machine wrote the review is a badge, and leaves the body."""
    read = review(f"{line}\n\ntext")

    assert (bool(read.ai_notice), read.body.strip()) == (True, "text")


@given(some.lists(some.sampled_from([*AUTHORS.values(), *LINKS, *NOTICES, "", "text", "# A", "## B", "#tag"]), max_size=12))
def test_lifting_keeps_lines(lines: list[str]) -> None:
    """A body has as many lines as before, so that places stay."""
    text = "\n".join(lines)

    assert f"\n{text}\n".count("\n") == review(text).body.count("\n")


@pytest.mark.parametrize(("text", "expected"), WRAPPED.values(), ids=WRAPPED)
def test_a_wrapped_body_is_unwrapped(text: str, expected: str) -> None:
    """A body that is one fence is read without it, and inner fences stay."""
    read = reading(f"---\ntitle: A\ndate: 2026-01-06\n---\n{text}").review

    assert read is not None
    assert expected.rstrip("\n") == read.body.rstrip("\n")


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
def test_a_wrapped_body_is_noted(text: tuple[str, str]) -> None:
    """The author of a wrapped body is told."""
    assert rules_in(reading(file_of_review(text[0]))) == ["wrapped-body"]


def test_a_wrapped_file_is_unwrapped() -> None:
    """Front matter in the fence around a whole file is read, and its body without the fence."""
    read = reading("```markdown\n---\ntitle: LoRA\ndate: 2026-01-06\nauthor: Ada\n---\n\n글\n\n```py\nx\n```\n```\n")

    assert rules_in(read) == ["wrapped-body"]
    assert read.review is not None
    assert (read.review.title, read.review.reviewers, read.review.body.strip()) == ("LoRA", ("Ada",), "글\n\n```py\nx\n```")


def test_front_matter_in_a_fence_of_its_own_is_read() -> None:
    """As a template shows it: the fence is told, and is no part of the body; another fence with keys stays."""
    read = reading("\n```yaml\n---\ntitle: LoRA\ndate: 2026-01-06\n---\n```\n\n글\n")

    assert read.review is not None
    assert (read.review.title, read.review.body.strip(), rules_in(read)) == ("LoRA", "글", ["wrapped-body"])
    assert "```yaml" in review("```yaml\nrank: 8\n```\n\n글").body


def test_an_example_of_front_matter_is_none() -> None:
    """A fence that holds front matter alone is code."""
    read = reading("```markdown\n---\ntitle: LoRA\n---\n```\n\n글\n", "reviews/2026-01-06-a.md").review

    assert read is not None
    assert ("a", "title: LoRA" in read.body) == (read.title, True)


@pytest.mark.parametrize("text", NOT_WRAPPED, ids=["Python", "no language", "text before", "text after"])
def test_code_is_not_unwrapped(text: str) -> None:
    """A body that only begins with a fence, or holds another language, stays."""
    assert text in review(text).body


def test_a_digest_has_no_paper() -> None:
    """A roundup is about many papers, so none of them is its own."""
    read = review("**링크:** https://arxiv.org/abs/2601.02256\n\n**저자:** Ada\n", kind="digest", arxiv="2601.02256")

    assert (read.kind, read.paper.key, read.paper.authors) == ("digest", "", ())


@pytest.mark.parametrize(("title", "expected"), TITLES.items(), ids=TITLES)
def test_a_title_may_be_twins(title: str, expected: tuple[str, str]) -> None:
    """A title in two languages is the review's and the paper's; a mark in front is no part of it."""
    read = review(title=title)

    assert expected == (read.title, read.paper.title)


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("reviews/2026-01-06-low-rank_adaptation.md", "low rank adaptation"),
        ("reviews/260106 LoRA 리뷰.md", "LoRA 리뷰"),
        ("reviews/[20260106] LoRA 리뷰.md", "LoRA 리뷰"),
        ("reviews/2106.09685-lora.md", "lora"),
        ("reviews/lora-kor.md", "lora"),
        ("reviews/lora/index.md", "lora"),
        ("reviews/2026-01-06.md", "2026 01 06"),
        ("reviews/2106.09685_Low-Rank_Models_of_Many_Tasks.md", "Low-Rank Models of Many Tasks"),
    ],
)
def test_a_title_may_stand_in_the_path(path: str, title: str) -> None:
    """A review without a title is called what its file is called."""
    assert title == title_in_path(path)


@pytest.mark.parametrize(
    ("text", "title"),
    [("# 제목\n\ntext", "제목"), ("제목\n===\n\ntext", "제목"), ("# **굵은** [제목](x.md)\n", "굵은 제목"), ("# 제목 {#id}\n", "제목")],
)
def test_a_title_may_stand_in_the_body(text: str, title: str) -> None:
    """A first heading is the title of a review that has none in front matter."""
    assert title == review(text, title=None).title


@pytest.mark.parametrize("below", ["\n\nof Many Tasks", "\n*of Many Tasks*"])
def test_a_heading_may_break_off_a_title(below: str) -> None:
    """A heading and the line below it are one title where the file is called so; any other line is text."""
    path = "reviews/2026-01-06-Low_Rank_Models_of_Many_Tasks.md"
    whole = reading(f"# Low-Rank Models{below}\n\nAda Lovelace", path).review
    other = reading(f"# Low-Rank Models{below} here\n\nAda Lovelace", path).review

    assert whole is not None
    assert other is not None
    assert (whole.title, "Many" in whole.body) == ("Low-Rank Models of Many Tasks", False)
    assert (other.title, "Many" in other.body) == ("Low-Rank Models", True)


@pytest.mark.parametrize(
    ("heading", "title"), [("Low-Rank Models of", "Low-Rank Models of Many Tasks"), ("Low-Rank Models", "Low-Rank Models")]
)
def test_a_title_that_breaks_off_before_a_translation_ends_as_its_file_does(heading: str, title: str) -> None:
    """No title ends with `of`: the rest of it stands in the file's name, and the line below it stays."""
    read = reading(f"# {heading}\n\n많은 과제\n\n글", "reviews/2026-01-06-Low-Rank_Models_of_Many_Tasks.md").review

    assert read is not None
    assert (read.title, "많은 과제" in read.body) == (title, True)


@pytest.mark.parametrize("below", ["## Summary", "- Summary", "> Summary", "1. Summary", "Summary\n---", "**Summary**", "Summary\nof all"])
def test_what_begins_below_a_heading_is_no_part_of_it(below: str) -> None:
    """A file's name may hold the name of the first section, or the words of another block."""
    read = reading(
        f"# Low-Rank Models\n\n{below}\n\ntext", f"reviews/2026-01-06-low-rank-models-{'1-' * below.startswith('1')}summary.md"
    ).review

    assert read is not None
    assert (read.title, "Summary" in read.body) == ("Low-Rank Models", True)


@pytest.mark.parametrize("before", ["[2601.02256] ", "2601.02256 ", "2601.02256v2: ", "arXiv:2601.02256 - "])
def test_an_id_before_a_title_is_that_of_the_paper(before: str) -> None:
    """What a tab of a browser or a folder calls a paper begins with its id, which is no part of the title."""
    read = review(f"# {before}Low-Rank Models\n\ntext", title=None)

    assert (read.title, read.paper.arxiv) == ("Low-Rank Models", "2601.02256")


def test_a_digest_whose_title_begins_with_an_id_is_of_no_single_paper() -> None:
    """A digest is about many papers."""
    read = reading("---\nkind: digest\n---\n# [2601.02256] and others\n\ntext", "reviews/2026-01-06-a.md").review

    assert read is not None
    assert (read.title, read.paper.arxiv) == ("[2601.02256] and others", "")


def test_an_id_of_another_paper_stays_in_a_title() -> None:
    """Where the text names another paper, the number belongs to the title."""
    assert review("**arXiv:** 2601.00001\n\ntext", title="2601.02256 Revisited").title == "2601.02256 Revisited"


PROPERTIES = "title:: A LoRA\nauthors:: [[Ada Lovelace]]\nurl:: https://arxiv.org/abs/2601.02256\nrating:: 5\n\n- text\n"


def test_properties_of_a_note_are_data() -> None:
    """What Logseq and Dataview write with two colons is read, and leaves the body where the page says it."""
    read = review(PROPERTIES, title=None)

    assert (read.title, read.paper.authors, read.paper.arxiv) == ("A LoRA", ("Ada Lovelace",), "2601.02256")
    assert read.body.split() == ["rating::", "5", "-", "text"]


def test_another_title_of_a_note_stays() -> None:
    """A property that says another title than front matter is part of the body."""
    assert "title:: A LoRA" in review(PROPERTIES, title="LoRA, read").body


def test_a_quotation_stays_whole() -> None:
    """A line that leaves a quotation does not part it."""
    text = "> [!info]\n> **Authors**: Ada Lovelace\n> **Year**: 2019\n> **Pages**: 9\n\ntext"

    assert "> [!info]\n>\n>\n> **Pages**: 9\n\ntext" in review(text).body


def test_a_quotation_of_nothing_else_leaves_with_its_lines() -> None:
    """Where every line of a quotation is said by the page, no empty quotation is left."""
    assert ">" not in review("> **Authors**: Ada Lovelace\n> **Year**: 2019\n\ntext").body


def test_another_first_heading_stays() -> None:
    """A first heading that says something else than the title is part of the body."""
    assert "# Another" in review("# Another\n\ntext").body


LINKED_TITLES = {
    "the title itself": "# [A LoRA](https://example.org/lora.pdf)",
    "words in brackets": "# A LoRA [[paper](https://example.org/lora.pdf)]",
    "bracketed words": "# A LoRA [[Paper]](https://example.org/lora.pdf)",
    "several": "# A LoRA ([PDF](https://example.org/lora.pdf), [code](https://github.com/a/b))",
    "with bars": "# A LoRA | [📄 Paper](https://example.org/lora.pdf) | [Project page](https://example.org/p)",
    "underlined": "[A LoRA](https://example.org/lora.pdf)\n===",
}


@pytest.mark.parametrize("heading", LINKED_TITLES.values(), ids=LINKED_TITLES)
@pytest.mark.parametrize("title", [None, "A LoRA"])
def test_a_title_may_be_a_link(heading: str, title: str | None) -> None:
    """Where the first heading leads is where the paper is; words that only name such a link are not part of the title."""
    read = review(f"{heading}\n\ntext", title=title)

    assert (read.title, read.paper.link, "LoRA" in read.body) == ("A LoRA", "https://example.org/lora.pdf", False)


def test_code_beside_a_title_is_the_code_of_the_paper() -> None:
    """A link to code in the first heading becomes data, too."""
    read = review("# [A LoRA](https://arxiv.org/abs/2601.02256) [[code](https://github.com/a/b)]\n\ntext", title=None)

    assert (read.title, read.paper.arxiv, read.paper.code) == ("A LoRA", "2601.02256", "https://github.com/a/b")


@pytest.mark.parametrize(
    "heading", ["# A LoRA [slides](https://example.org/s)", "# [A LoRA](lora.md)", "# A LoRA ![stars](https://example.org/s.svg)"]
)
def test_a_link_that_the_page_does_not_say_stays(heading: str) -> None:
    """A first heading stays in the body where its link is nothing that the head of the page shows."""
    read = review(f"{heading}\n\ntext", title=None)

    assert (read.title, heading in read.body) == ("A LoRA", True)


def test_a_line_about_the_paper_goes_before_the_title() -> None:
    """What a line says the paper's id is counts, and where the title leads is not lost."""
    read = review("# [A LoRA](https://example.org/blog)\n\n**arXiv:** 2601.02256\n\ntext", title=None)

    assert (read.paper.arxiv, "https://example.org/blog" in read.body) == ("2601.02256", True)


@pytest.mark.parametrize(
    ("path", "language"),
    [("reviews/x-kor.md", "ko"), ("reviews/x-eng.md", "en"), ("reviews/x.ko.md", "ko"), ("reviews/x_jp.md", "ja"), ("reviews/x.md", "")],
)
def test_a_path_may_name_the_language(path: str, language: str) -> None:
    """A file's name may end with a language."""
    assert language == suffix_language(path)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("이 논문은 확산 모델을 다룬다.", "ko"),
        ("This paper is about diffusion models.", "en"),
        ("本文介绍扩散模型。", "zh"),
        ("この論文は拡散モデルを扱う。", "ja"),
        ("이 논문은 diffusion model과 flow matching을 다룬다.", "ko"),
    ],
)
def test_a_language_is_that_of_the_letters(text: str, language: str) -> None:
    """A review that names no language is in that of its letters."""
    assert language == review(text).lang


@pytest.mark.parametrize(("written", "language"), [("en_US", "en-US"), ("English", "en"), ("jp", "ja"), ("zh-TW", "zh-TW"), ("?", "ko")])
def test_an_author_may_name_the_language(written: str, language: str) -> None:
    """`lang:` counts more than letters, also by a name or a country that stands for it."""
    assert language == review("이 논문은", lang=written).lang


def test_an_abstract_may_name_its_languages() -> None:
    """The texts of an abstract are in the languages that their keys stand for."""
    assert review(abstract={"kr": "초록", "English": "An abstract"}).abstract == (("ko", "초록"), ("en", "An abstract"))


@pytest.mark.parametrize("front", [{"draft": True}, {"published": False}, {"draft": "yes"}], ids=str)
def test_a_draft_is_marked(front: dict[str, object]) -> None:
    """`draft: true` and `published: false` say the same."""
    assert review(**front).draft


@pytest.mark.parametrize("front", [{}, {"draft": False}, {"published": True}, {"draft": "no"}], ids=str)
def test_a_review_is_no_draft(front: dict[str, object]) -> None:
    """A review is published unless its author says otherwise."""
    assert not review(**front).draft


@pytest.mark.parametrize("content", [b"", b"\n\n", b"---\n---\n", b"---\ndate: 2026-01-06\n---\n\n"])
def test_nothing_is_no_review(content: bytes) -> None:
    """A file without title and text is reported."""
    assert "empty-review" in rules_in(reading(content))


@given(some.binary(max_size=300))
def test_no_bytes_raise_as_a_review(content: bytes) -> None:
    """Whatever a file holds, it is a review or has a problem."""
    read = reading(b"---\ndate: 2026-01-06\n---\n" + content)

    assert read.review or read.problems
