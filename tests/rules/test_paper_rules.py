# SPDX-License-Identifier: MIT
"""The rules on the paper of a review: which one it is, and whether all that is said of it agrees."""

from __future__ import annotations

import pytest

from tests.conftest import after_mending, compiled, found_by

ARXIV = {
    "full-width digits": ("２１０６．０９６８５", "2106.09685"),
    "a hyphen": ("2106-09685", '"2106.09685"'),
    "an underscore": ("2106_09685", '"2106.09685"'),
    "a blank": ("2106. 09685", '"2106.09685"'),
    "no point": ("210609685", '"2106.09685"'),
    "the name of its file": ("2106.09685v2.pdf", '"2106.09685"'),
    "an address with a blank": ("arxiv.org / abs / 2106.09685", '"2106.09685"'),
    "an old one": ("0706-1234", '"0706.1234"'),
    "brackets": ('"[2106.09685]"', '"2106.09685"'),
}
NO_ARXIV = {
    "letters": "21x6.0968",
    "a month that is none": "2113.09685",
    "too few digits": "2106.0968",
    "a day": "20120105",
    "a day that begins with the day": "12052010",
    "two of them": "2106.09685, 2305.14314",
    "words": "see the paper",
}
DOI = {
    "a comma": ("10,1038/s41586-021-03819-2", "10.1038/s41586-021-03819-2"),
    "blanks": ("10.1038 / s41586-021-03819-2", "10.1038/s41586-021-03819-2"),
    "full-width digits": ("１０.1038/s41586-021-03819-2", "10.1038/s41586-021-03819-2"),
    "an encoded slash": ("https://doi.org/10.1038%2Fs41586-021-03819-2", "10.1038/s41586-021-03819-2"),
}
UNDERSTOOD = ("2106.09685", "arXiv:2106.09685v1", "https://arxiv.org/pdf/2106.09685", "arxiv 2106.09685", "cs/0112017")
DISAGREE = {
    "a link": ("link: https://arxiv.org/abs/2305.14314\n", "Text.", (5, 7)),
    "a pdf": ("pdf: https://arxiv.org/pdf/2305.14314v2\n", "Text.", (5, 6)),
    "a line at the top": ("", "**Paper:** [arXiv](https://arxiv.org/abs/2305.14314)", (7, 42)),
    "a link's words": ("", "See [arXiv:2106.09685](https://arxiv.org/abs/2305.14314).", (7, 6)),
}
AGREE = {
    "a version": ("link: https://arxiv.org/abs/2106.09685v2\n", "Text."),
    "another site": ("link: https://example.org/lora.pdf\n", "Text."),
    "another paper below": (
        "",
        "**Paper:** [arXiv](https://arxiv.org/abs/2106.09685)\n\n**Link:** [QLoRA](https://arxiv.org/abs/2305.14314)",
    ),
    "a paper in a sentence": ("", "It is refined by [QLoRA](https://arxiv.org/abs/2305.14314)."),
    "two ids in a link's words": ("", "[2106.09685 and 2305.14314](https://arxiv.org/abs/2305.14314)"),
    "code": ("", "`[2106.09685](https://arxiv.org/abs/2305.14314)`"),
    "a figure": ("", "[v2106.09685.1](https://arxiv.org/abs/2305.14314)"),
}
PAPERS = ("2106.09685", "2305.14314", "2402.09353")


def _review(front: str = "", text: str = "Text.", title: str = "LoRA") -> str:
    return f"---\ntitle: {title}\ndate: 2026-01-06\n{front}---\n\n{text}\n"


def _three_and(last: str, path: str = "reviews/last.md") -> dict[str, str]:
    named = {f"reviews/{number}.md": _review(f'arxiv: "{arxiv}"\n', title=arxiv) for number, arxiv in enumerate(PAPERS)}
    return named | {path: last}


@pytest.mark.parametrize(("written", "meant"), ARXIV.values(), ids=ARXIV)
def test_an_arxiv_id_that_can_be_no_other_is_mended(written: str, meant: str) -> None:
    """What can only be one arXiv id is safely written as that."""
    files = {"reviews/a.md": _review(f"arxiv: {written}\n")}
    line = after_mending(files)["reviews/a.md"].split("\n")[3]

    assert len(found_by("malformed-arxiv-id", files)) == 1
    assert meant.strip('"') == line.removeprefix("arxiv: ").strip('"')
    assert not found_by("malformed-arxiv-id", after_mending(files))


@pytest.mark.parametrize("written", NO_ARXIV.values(), ids=NO_ARXIV)
def test_an_arxiv_id_that_might_be_another_is_left(written: str) -> None:
    """What might be two ids, a day, or a slip of a digit is for the author to mend."""
    (found,) = found_by("malformed-arxiv-id", {"reviews/a.md": _review(f"arxiv: {written}\n")})

    assert found.fix is None


@pytest.mark.parametrize(("key", "rule"), [("arxiv", "malformed-arxiv-id"), ("doi", "malformed-doi"), ("pdf", "wrong-type")])
def test_a_long_value_is_said_to_be_longer(key: str, rule: str) -> None:
    """A message that shows the beginning of what was written says that there is more of it."""
    (found,) = found_by(rule, {"reviews/a.md": _review(f"{key}: {'long-' * 12}.pdf\n")})

    assert f"`{('long-' * 12)[:39]}…`" in found.message


@pytest.mark.parametrize(("written", "meant"), DOI.values(), ids=DOI)
def test_a_doi_that_can_be_no_other_is_mended(written: str, meant: str) -> None:
    """What can only be one DOI is safely written as that."""
    files = {"reviews/a.md": _review(f"doi: {written}\n")}

    assert len(found_by("malformed-doi", files)) == 1
    assert f"doi: {meant}" == after_mending(files)["reviews/a.md"].split("\n")[3]


@pytest.mark.parametrize("written", UNDERSTOOD)
def test_an_arxiv_id_that_is_understood_is_left(written: str) -> None:
    """Ids with a label or a version, and addresses, are read as they are."""
    assert not compiled({"reviews/a.md": _review(f"arxiv: {written}\n")}).diagnostics


def test_a_review_without_a_paper_is_noted_among_others() -> None:
    """Where other reviews name their papers, the one that does not is noted."""
    assert [found.path for found in found_by("no-paper", _three_and(_review()))] == ["reviews/last.md"]


@pytest.mark.parametrize(
    "front", ["doi: 10.1038/s41586-021-03819-2", "link: https://example.org/lora.pdf", "pdf: https://example.org/lora.pdf", "kind: digest"]
)
def test_a_paper_may_be_named_in_many_ways(front: str) -> None:
    """A DOI, a link or a PDF says which paper it is, and a roundup is about many."""
    assert not found_by("no-paper", _three_and(_review(f"{front}\n")))


@pytest.mark.parametrize("text", ["https://arxiv.org/abs/2310.11454 came out.", "* [Link to the paper](https://example.org/p.pdf)"])
def test_a_paper_may_be_named_by_the_text(text: str) -> None:
    """A text that begins with an address, or a line that is a link to the paper, says which one it is."""
    assert not found_by("no-paper", _three_and(_review(text=text)))


LED_TO = {
    "an address alone": ("https://arxiv.org/abs/2310.11454", "2310.11454"),
    "its title": ("* [Vector-based random adaptation (VeRA)](https://arxiv.org/pdf/2310.11454)", "2310.11454"),
    "another paper's name": ("It builds on [LoRA](https://arxiv.org/abs/2106.09685).", ""),
    "another paper's title": ("* [Low-rank adaptation of models](https://arxiv.org/abs/2106.09685)", ""),
    "two papers": ("https://arxiv.org/abs/2310.11454\n\nhttps://arxiv.org/abs/2106.09685", ""),
}


@pytest.mark.parametrize(("text", "likely"), LED_TO.values(), ids=LED_TO)
def test_the_only_paper_that_a_text_leads_to_is_proposed(text: str, likely: str) -> None:
    """An address is proposed where it stands alone, or behind the review's title: else it is that of what the paper builds on."""
    body = f"Few weights.\n\n## Idea\n\nIt trains vectors.\n\n## Where\n\n{text}\n\n## End\n\nSo it is.\n"
    (found,) = found_by("no-paper", _three_and(_review(title="Vector-based Random Adaptation", text=body)))

    assert (f"arxiv: {likely}`" in found.hint) == bool(likely)


@pytest.mark.parametrize("others", [{}, _three_and(_review())], ids=["none", "some"])
def test_a_site_without_papers_is_left_alone(others: dict[str, str]) -> None:
    """Where reviews do not name papers, or few of them do, none of them is reported for it."""
    assert not found_by("no-paper", others | {f"reviews/x{number}.md": _review(title=f"T{number}") for number in range(9)})


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("reviews/last.md", "Text.\n\n## Results\n\nSo it is.\n\nhttps://arxiv.org/abs/2310.11454"),
        ("reviews/20260106-vera-2310-11454.md", "Text."),
    ],
    ids=["the only link", "the file's name"],
)
def test_the_likely_paper_is_written_on_request(path: str, text: str) -> None:
    """An id in the file's name, or the only one in the text, is most likely the paper: the fix is there on request."""
    files = _three_and(_review(text=text), path)

    assert files == after_mending(files)
    assert 'arxiv: "2310.11454"\n' in after_mending(files, unsafe=True)[path]


def test_a_paper_reviewed_twice_is_noted_at_the_later_review() -> None:
    """Of two reviews of one paper by one reviewer, the later one is noted, and names the earlier one."""
    front = 'arxiv: "2106.09685"\n'
    (found,) = found_by("paper-reviewed-twice", {"reviews/a.md": _review(front), "reviews/b.md": _review(front)})

    assert found.path == "reviews/b.md"
    assert "`reviews/a.md`" in found.message


@pytest.mark.parametrize(
    ("one", "two"),
    [("author: Jane Doe\n", "author: Jiwon Kim\n"), ("lang: ko\n", "lang: en\n"), ("", "kind: digest\n"), ("author: Jane Doe\n", "")],
    ids=["two reviewers", "two languages", "a roundup", "one is not named"],
)
def test_two_views_of_a_paper_are_welcome(one: str, two: str) -> None:
    """Reviews by two people, in two languages, or within a roundup, are not one twice."""
    files = {"reviews/a.md": _review(f'arxiv: "2106.09685"\n{one}'), "reviews/b.md": _review(f'arxiv: "2106.09685"\n{two}')}

    assert not found_by("paper-reviewed-twice", files)


def test_a_copied_link_is_suspected_where_titles_differ() -> None:
    """Two titles with one paper look like a link that was copied, and the hint says so."""
    front = 'arxiv: "2106.09685"\n'
    (found,) = found_by(
        "paper-reviewed-twice", {"reviews/a.md": _review(front, title="LoRA, read"), "reviews/b.md": _review(front, title="QLoRA, read")}
    )

    assert "Correct the link" in found.hint


@pytest.mark.parametrize(("front", "text", "place"), DISAGREE.values(), ids=DISAGREE)
def test_ids_that_disagree_are_found(front: str, text: str, place: tuple[int, int]) -> None:
    """A field, a line at the top or a link that says another arXiv id is reported at its place."""
    files = {"reviews/a.md": _review(f'arxiv: "2106.09685"\n{front}', text)}

    assert [place] == [(found.line, found.column) for found in found_by("disagreeing-ids", files)]


@pytest.mark.parametrize(("front", "text"), AGREE.values(), ids=AGREE)
def test_ids_of_other_papers_are_left_alone(front: str, text: str) -> None:
    """Versions, other sites and other papers do not disagree."""
    assert not found_by("disagreeing-ids", {"reviews/a.md": _review(f'arxiv: "2106.09685"\n{front}', text)})


def test_a_file_named_after_another_paper_is_found() -> None:
    """A file whose name begins with another arXiv id disagrees with the field."""
    files = {"reviews/2305.14314_LoRA.md": _review('arxiv: "2106.09685"\n')}

    assert [(found.line, found.column) for found in found_by("disagreeing-ids", files)] == [(4, 8)]
