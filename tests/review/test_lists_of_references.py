# SPDX-License-Identifier: MIT
"""What lists at the end of a review lead to: the paper itself, its code, and places that nobody has filled in."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.review.review import Review
from tests.conftest import review

TITLE = "RANK: Low Ranks for Large Models"
ENTRIES = {
    "arXiv": ('1. Lovelace, A., et al. "Rank: low ranks for large models." *arXiv preprint arXiv:2106.09685* (2021).', "2106.09685"),
    "without quotes": ("- Lovelace, A. (2021). RANK; low ranks for large models. arXiv preprint arXiv:2106.09685.", "2106.09685"),
    "a DOI": ('1. A. Lovelace, "RANK: Low Ranks for Large Models," Tests, 2021, doi: 10.1000/182.5.', "10.1000/182.5"),
    "OpenReview": (f"1. [{TITLE}](https://openreview.net/forum?id=aBcD12)", "aBcD12"),
}
OTHERS = {
    "a longer title": '1. Turing. "Rank: low ranks for large models of speech." arXiv:2106.09685, 2022.',
    "a title that goes on": "1. Turing. RANK: Low Ranks for Large Models: a study. arXiv:2106.09685.",
    "a title within one": "1. Turing. On RANK: Low Ranks for Large Models. arXiv:2106.09685.",
    "two papers": f"1. {TITLE}. arXiv:2106.09685.\n2. {TITLE}. arXiv:2305.14314.",
    "a sentence": f"{TITLE} came out as 2106.09685.",
}
CODE = (
    "1. [Official GitHub repository](https://github.com/ada/rank)",
    "* [RANK official Github](https://github.com/ada/rank)",
    "2. [Official RANK GitHub repository](https://github.com/ada/rank)",
    "- [코드 저장소](https://github.com/ada/rank)",
    "2. Codes: https://github.com/ada/rank",
    "2. Official GitHub repository : https://github.com/ada/rank",
    "2. Official GitHub repository : https://github.com/ada/rank.",
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


@pytest.mark.parametrize(("entry", "identity"), ENTRIES.values(), ids=ENTRIES)
def test_an_entry_with_the_whole_title_says_where_the_paper_is(entry: str, identity: str) -> None:
    """Of the papers that a review cites, the one with the title that it names is the one reviewed."""
    paper = _read(f"{entry}\n3. Turing, A. Another paper. arXiv preprint arXiv:2305.14314, 2023.").paper

    assert identity in {paper.arxiv, paper.doi, paper.openreview}


@pytest.mark.parametrize("entry", OTHERS.values(), ids=OTHERS)
def test_an_entry_with_another_title_is_of_another_paper(entry: str) -> None:
    """Words before or behind the title are those of another one, and of two ids none is taken."""
    assert not _read(entry).paper.arxiv


@pytest.mark.parametrize("line", CODE)
def test_an_item_that_leads_to_code_names_it(line: str) -> None:
    """The only address that is called the code of the paper, also where the paper's own is known."""
    assert _read(line).paper.code == _read(line, "arXiv: https://arxiv.org/abs/2106.09685\n\n").paper.code == "https://github.com/ada/rank"


def test_the_code_of_another_paper_is_not_taken() -> None:
    """Where a list leads to another paper, the code beside it may be that one's."""
    before = "**Paper:** https://arxiv.org/abs/2106.09685\n\n"
    other = "- [Paper](https://arxiv.org/abs/2305.14314)\n- [Code](https://github.com/ada/other)"

    assert not _read(other, before).paper.code
    assert _read(other.replace("2305.14314", "2106.09685"), before).paper.code == "https://github.com/ada/other"


def test_a_name_that_begins_as_those_of_templates_is_one() -> None:
    """Only a whole name means that nobody has filled it in."""
    assert _read("- [코드 저장소](https://github.com/ada/yournamer)").paper.code == "https://github.com/ada/yournamer"


@pytest.mark.parametrize("address", NOWHERE)
def test_an_address_that_nobody_filled_in_is_none(address: str) -> None:
    """A host alone, or a name as templates have it, is where no code is."""
    assert not _read(f"- 코드 저장소: [GitHub Repository]({address})").paper.code
    assert not _read(f"- [코드 저장소]({address})").paper.code
