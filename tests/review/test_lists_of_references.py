# SPDX-License-Identifier: MIT
"""What lists at the end of a review lead to: the code of the paper, and places that nobody has filled in."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.review.review import Review
from tests.conftest import review

TITLE = "RANK: Low Ranks for Large Models"
CODE = (
    "1. [Official GitHub repository](https://github.com/ada/rank)",
    "* [RANK official Github](https://github.com/ada/rank)",
    "2. [Official RANK GitHub repository](https://github.com/ada/rank)",
    "- [코드 저장소](https://github.com/ada/rank)",
)
NOWHERE = (
    "https://github.com/",
    "https://github.com/your-repo",
    "https://github.com/ada/your-repo-url",
    "https://github.com/username/rank",
)


def _read(references: str, before: str = "") -> Review:
    text = f"{before}본문이다.\n\n## References\n\n{references}\n"
    return review(text, title="RANK [Kor]", description=f"Lovelace et al. / {TITLE} / ICML 2021")


@pytest.mark.parametrize("line", CODE)
def test_an_item_that_is_a_link_to_code_names_it(line: str) -> None:
    """The only address that is called the code of the paper, also where the paper's own is known."""
    assert _read(line).paper.code == _read(line, "arXiv: https://arxiv.org/abs/2106.09685\n\n").paper.code == "https://github.com/ada/rank"


@pytest.mark.parametrize("address", NOWHERE)
def test_an_address_that_nobody_filled_in_is_none(address: str) -> None:
    """A host alone, or a name as templates have it, is where no code is."""
    assert not _read(f"- 코드 저장소: [GitHub Repository]({address})").paper.code
    assert not _read(f"- [코드 저장소]({address})").paper.code
