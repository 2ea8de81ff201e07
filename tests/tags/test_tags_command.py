# SPDX-License-Identifier: MIT
"""`paperreview tags`, as an author uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import a_review, paperreview, site

REVIEWS = {
    "reviews/a.md": a_review("**강화학습(Reinforcement Learning)**", title="A", tags="[Reinforcement Learning, LLM]"),
    "reviews/b.md": a_review("**강화학습(Reinforcement Learning)**", title="B", arxiv="2305.14314", tags="[강화학습, LLMs]"),
    "reviews/c.md": a_review(title="C", arxiv="2402.09353", tags="[Reinforcement Learning, LLM]"),
    "reviews/broken.md": "---\ntitle: [\n---\n",
}
PROPOSAL = """
LLM:  # 3 reviews
  aliases: [LLMs]  # 1×

Reinforcement Learning:  # 3 reviews
  labels: {ko: 강화학습}
"""


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    """Give a site whose tags could be put in order."""
    return site(tmp_path, REVIEWS)


def _registry(folder: Path) -> str:
    return (folder / "docs" / "tags.yml").read_text(encoding="utf-8")


def test_a_registry_is_proposed(tagged: Path) -> None:
    """The proposal is printed below a few words on its fields, and nothing is written."""
    done = paperreview(tagged, "tags")

    assert done.code == 0
    assert done.out.startswith("# ")
    assert done.out.endswith(PROPOSAL)
    assert not (tagged / "docs" / "tags.yml").exists()


def test_a_registry_is_written(tagged: Path) -> None:
    """`--write` writes the proposal, after which the site's other names of tags are mended by `fix`."""
    done = paperreview(tagged, "tags", "--write")

    assert (done.code, done.out) == (0, "docs/tags.yml has 2 tags; read it through, and delete what is wrong.\n")
    assert _registry(tagged).endswith(PROPOSAL)

    paperreview(tagged, "fix")
    assert "tags: [강화학습, LLM]" in (tagged / "docs" / "reviews" / "b.md").read_text(encoding="utf-8")


def test_a_registry_is_never_written_over(tagged: Path) -> None:
    """What an author has written stays, and what it does not know is printed."""
    (tagged / "docs" / "tags.yml").write_text("LLM: {aliases: [LLMs]}  # mine\n", encoding="utf-8")
    done = paperreview(tagged, "tags", "--write")

    assert done.code == 2
    assert done.out == "\nReinforcement Learning:  # 3 reviews\n  labels: {ko: 강화학습}\n"
    assert "was left as it is" in done.err
    assert _registry(tagged) == "LLM: {aliases: [LLMs]}  # mine\n"


def test_a_registry_that_knows_all_is_praised(tagged: Path) -> None:
    """Where nothing is new, nothing is proposed."""
    paperreview(tagged, "tags", "--write")
    done = paperreview(tagged, "tags")

    assert (done.code, done.out) == (0, "")
    assert "docs/tags.yml knows every tag" in done.err


def test_there_has_to_be_a_site(tmp_path: Path) -> None:
    """Without a site, the command says what to name."""
    done = paperreview(tmp_path, "tags")

    assert done.code == 2
    assert "`mkdocs.yml`" in done.err
