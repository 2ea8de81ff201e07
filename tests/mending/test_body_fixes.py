# SPDX-License-Identifier: MIT
"""Bodies, mended: what becomes of them, without a word unasked that was not the author's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some
from selectolax.lexbor import LexborHTMLParser

from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from tests.conftest import AROUND, article

OTHERS = {"reviews/img/loss.png": "/reviews/img/loss.png", "assets/rank.png": "/assets/rank.png"}
SURROUNDED = replace(AROUND, other_files=OTHERS)
FRONT = "---\ntitle: LoRA  # the paper\ndate: 2026-01-06\nlink: https://arxiv.org/abs/2106.09685\n---\n\n"

# What is mended unasked: a rule, a body, and what becomes of it.
SAFE = [
    ("wrapped-body", "```markdown\n글\n\n```py\nx\n```\n```\n", "글\n\n```py\nx\n```\n"),
    ("repeated-title", "# LoRA\n\n글\n", "글\n"),
    ("repeated-title", "LoRA\n====\n글\n", "글\n"),
    ("leftover-kramdown", "글 {: .a}{: .b} 끝\n", "글 끝\n"),
    ("leftover-kramdown", "글\n{: .a}\n\n끝\n", "글\n\n끝\n"),
    ("leftover-kramdown", "글\n{: .a}\n끝\n", "글\n\n끝\n"),
    ("leftover-kramdown", "* toc\n{:toc}\n\n글\n", "\n글\n"),
    ("leftover-kramdown", "`{: .a}` {: .b}\n## 방법 {: #m}\n", "`{: .a}`\n## 방법 {: #m}\n"),
    ("ragged-row", "| a | b |\n|---|---|\n| $|x|$ | `y|z` |\n", "| a | b |\n|---|---|\n| $\\|x\\|$ | `y\\|z` |\n"),
    ("ragged-row", "> | a | b |\n> |---|---|\n> | 1 | 2 |\n> 표 1\n", "> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n> 표 1\n"),
    ("padded-table", f"| a{' ' * 300}|b|\n|{'-' * 300}|---|\n| 1 |{' ' * 300}2 |\n", "| a |b|\n|---|---|\n| 1 | 2 |\n"),
    ("missing-image", "![손실](IMG/Loss.PNG)\n", "![손실](img/loss.png)\n"),
    ("dead-anchor", "[아래](#The-Rank!)\n\n## The rank\n", "[아래](#the-rank)\n\n## The rank\n"),
]

# What is mended when it is asked for.
UNSAFE = [
    ("unclosed-fence", "```py\nx = 1\n\n## 결과\n", "```py\nx = 1\n```\n\n## 결과\n"),
    ("unclosed-fence", "글\n\n```py\nx = 1\n", "글\n\n```py\nx = 1\n```\n"),
    ("repeated-title", "# *LoRA*!\n\n글\n", "글\n"),
    ("missing-image", "![랭크](rank.png)\n", "![랭크](../assets/rank.png)\n"),
    ("broken-emphasis", "## 결과**\n", "## 결과\n"),
    ("broken-emphasis", "1** 그리고 랭크 **는\n", "1 **그리고 랭크** 는\n"),
    ("dead-anchor", "[아래](#the-rnk)\n\n## The rank\n", "[아래](#the-rank)\n\n## The rank\n"),
]

NOT_MENDED = ["```py\nx\n## 둘\n", "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", "랭크는 **낮다\n", "\\cite{a}\n", "[a](#zzz)\n\n## 가\n"]


def _mended(body: str, *, unsafe: bool = False, front: str = FRONT) -> Mended:
    source = Given("reviews/lora.md", (front + body).encode())
    return mended([source], settings_from(), SURROUNDED, unsafe=unsafe, wanted=lambda found: found.code.startswith("PR5"))


def _text(done: Mended, body: str, front: str = FRONT) -> str:
    return done.changed.get("reviews/lora.md", (front + body).encode()).decode()


@pytest.mark.parametrize(("rule", "body", "expected"), SAFE, ids=[f"{number}-{rule}" for number, (rule, _, _) in enumerate(SAFE)])
def test_a_body_is_mended_unasked(rule: str, body: str, expected: str) -> None:
    """What changes nothing of what an author meant is mended, and nothing else of the file is touched."""
    done = _mended(body)

    assert FRONT + expected == _text(done, body)
    assert rule in {found.name for found in done.fixed}


@pytest.mark.parametrize(("rule", "body", "expected"), UNSAFE, ids=[f"{number}-{rule}" for number, (rule, _, _) in enumerate(UNSAFE)])
def test_a_body_is_mended_when_asked(rule: str, body: str, expected: str) -> None:
    """What is likely, but not certain, is mended only when it is asked for."""
    assert FRONT + body == _text(_mended(body), body)
    assert FRONT + expected == _text(_mended(body, unsafe=True), body)
    assert rule in {found.name for found in _mended(body, unsafe=True).fixed}


@pytest.mark.parametrize("body", NOT_MENDED)
def test_what_is_not_plain_is_left_to_the_author(body: str) -> None:
    """Where it is not plain what was meant, nothing is changed."""
    assert _mended(body, unsafe=True).changed == {}


@pytest.mark.parametrize("body", [body for _, body, _ in (*SAFE, *UNSAFE)])
def test_a_second_run_changes_nothing(body: str) -> None:
    """What was mended is in order."""
    once = _text(_mended(body, unsafe=True), body)

    assert _mended(once.removeprefix(FRONT), unsafe=True).changed == {}


@given(some.lists(some.sampled_from([line for _, body, _ in (*SAFE, *UNSAFE) for line in body.split("\n")]), max_size=12))
def test_a_mix_is_mended_once(lines: list[str]) -> None:
    """However faults are mixed: what is mended does not report again, and a second run changes nothing."""
    body = "\n".join(lines)
    done = _mended(body, unsafe=True)

    assert [found for found in done.left if found.fix and found.code.startswith("PR5")] == []
    assert _mended(_text(done, body).removeprefix(FRONT), unsafe=True).changed == {}


@pytest.mark.parametrize("body", [body for rule, body, _ in SAFE if rule not in {"repeated-title", "ragged-row"}])
def test_no_word_is_lost(body: str) -> None:
    """An article that was mended unasked has the words that it had."""
    mended_body = _text(_mended(body), body).removeprefix(FRONT)

    assert _words(body) == _words(mended_body)


def test_a_row_gets_back_what_was_lost() -> None:
    """A row with a `|` in a formula has all its cells once that is escaped."""
    body = "| a | b |\n|---|---|\n| $|x|$ | 마지막 |\n"

    assert "마지막" not in _words(body)
    assert "마지막" in _words(_text(_mended(body), body).removeprefix(FRONT))


def test_line_ends_stay() -> None:
    """A file with the line ends of Windows keeps them, in what was added, too."""
    front = FRONT.replace("\n", "\r\n")
    body = "가\r\n{: .a}\r\n나\r\n\r\n```py\r\nx\r\n"

    assert f"{front}가\r\n\r\n나\r\n\r\n```py\r\nx\r\n```\r\n" == _text(_mended(body, unsafe=True, front=front), body, front)


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("title: A\ndate: 2026-01-06\n", "title: A\ndate: 2026-01-06\ntags: [GRPO, 강화학습]\n"),
        ("title: A\ndate: 2026-01-06\ntags: [GRPO] # 하나\n", "title: A\ndate: 2026-01-06\ntags: [GRPO, 강화학습] # 하나\n"),
        (
            "title: A\ntags:\n  - LoRA\n  # 끝\ndate: 2026-01-06\n",
            "title: A\ntags:\n  - LoRA\n  - GRPO\n  - 강화학습\n  # 끝\ndate: 2026-01-06\n",
        ),
        ("title: A\ndate: 2026-01-06\ntags: []\n", "title: A\ndate: 2026-01-06\ntags: [GRPO, 강화학습]\n"),
    ],
)
def test_hashtags_move_into_front_matter(front: str, expected: str) -> None:
    """A line of hashtags goes, and front matter has those it lacked, in the way it writes them."""
    body = "## 하나\n\n글\n\n## 둘\n\n글\n\n#GRPO #강화학습\n"
    before = f"---\n{front}---\n\n"

    assert f"---\n{expected}---\n\n## 하나\n\n글\n\n## 둘\n\n글\n" == _text(_mended(body, unsafe=True, front=before), body, before)


def _words(body: str) -> str:
    return " ".join(LexborHTMLParser(article(body)[0].html).text(separator=" ").split())
