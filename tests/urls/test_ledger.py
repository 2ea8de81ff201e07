# SPDX-License-Identifier: MIT
"""The ledger of addresses: reading, comparing and writing it; and which addresses a site has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.checker import published
from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.review.ledger import Ledger, ledger_change, read_ledger, written_ledger
from mkdocs_paperreview.settings import settings_from
from tests.conftest import NOW, compiled, document

ADDRESSES = {"/b/": "reviews/b.md", "/a/": "reviews/a.md", "/weeks/2026-W02/": ""}
FILES = {
    "tags.yml": "LoRA: {aliases: [Low Rank], parent: PEFT}\nPEFT:\n",
    "weeks/2026-W30.md": "Words.",
    "reviews/a.md": "---\ntitle: A\ndate: 2026-01-06\npermalink: /a/\nredirect_from: [/old/, /tags/x/]\ntags: [LoRA, Rare]\n---\n\nText.\n",
    "reviews/b.md": "---\ntitle: B\ndate: 2025-12-31\ntags: [Low Rank]\n---\n\nText.\n",
    "reviews/draft.md": "---\ntitle: C\ndate: 2024-01-01\ndraft: true\n---\n\nText.\n",
    "reviews/broken.md": "---\ntitle: D\ndate: 2026-02-30\n---\n\nText.\n",
}


def _ledger(text: str) -> Ledger:
    return read_ledger(document(text, "../addresses.txt"))[0]


def _lines(text: str) -> list[tuple[str, str]]:
    return [(line.address, line.path) for line in _ledger(text).lines]


def test_a_ledger_is_sorted() -> None:
    """A ledger has one address a line, sorted, with the review behind a tab, below two lines that say what it is."""
    text = written_ledger(ADDRESSES)

    assert text.splitlines()[2:] == ["/a/\treviews/a.md", "/b/\treviews/b.md", "/weeks/2026-W02/"]
    assert text.endswith("\n")
    assert all(line.startswith("# ") for line in text.splitlines()[:2])


@given(some.dictionaries(some.from_regex(r"/[\w.~-]{1,8}/", fullmatch=True), some.from_regex(r"(reviews/\w{1,5}\.md)?", fullmatch=True)))
def test_what_is_written_is_read(addresses: dict[str, str]) -> None:
    """Reading a ledger gives what was written."""
    composed = {address: path for address, path in addresses.items() if (address, path) == tuple(_composed(address, path))}

    assert sorted(composed.items()) == _lines(written_ledger(composed))


def _composed(*texts: str) -> list[str]:
    return [document(text).text for text in texts]


def test_comments_and_empty_lines_are_no_addresses() -> None:
    """Lines that begin with `#`, and empty ones, say nothing; line ends of any system are read."""
    assert _lines("# kept\r\n\r\n/a/\r\n/b/\treviews/b.md\r\n") == [("/a/", ""), ("/b/", "reviews/b.md")]


def test_a_change_tells_what_is_new_moved_and_lost() -> None:
    """Addresses are compared one by one: new, served from another file, or gone."""
    ledger = _ledger("/a/\treviews/a.md\n/b/\treviews/b.md\n/c/\treviews/c.md\n")
    change = ledger_change(ledger, {"/a/": "reviews/a.md", "/b/": "reviews/new.md", "/d/": "reviews/d.md"}, frozenset())

    assert change.new == {"/d/": "reviews/d.md"}
    assert change.moved == {"/b/": "reviews/new.md"}
    assert [line.address for line in change.lost] == ["/c/"]


def test_what_is_lost_stays_until_that_is_accepted() -> None:
    """Writing a ledger anew forgets nothing that somebody has not given up."""
    change = ledger_change(_ledger("/a/\treviews/a.md\n"), {"/b/": ""}, frozenset())

    assert change.after(accept_lost=False) == {"/a/": "reviews/a.md", "/b/": ""}
    assert change.after(accept_lost=True) == {"/b/": ""}


def test_a_broken_review_loses_nothing() -> None:
    """The address of a review with an error, and those of lists, come back when it is mended."""
    change = ledger_change(_ledger("/a/\treviews/a.md\n/weeks/2026-W02/\n"), {}, {"reviews/a.md"})

    assert not change.lost
    assert change.after(accept_lost=True) == {"/a/": "reviews/a.md", "/weeks/2026-W02/": ""}


def test_a_site_s_addresses_are_those_it_serves() -> None:
    """What is published are reviews, aliases that are put, lists of reviews and tags with pages, and their other names."""
    sources, around = example_site(FILES, NOW)
    found = published([source for source in sources if source.path.startswith("reviews/")], settings_from(), around)

    assert found.addresses == {
        "/a/": "reviews/a.md",
        "/old/": "reviews/a.md",
        "/reviews/b/": "reviews/b.md",
        "/weeks/2026-W01/": "",
        "/weeks/2026-W02/": "",
        "/months/2025-12/": "",
        "/months/2026-01/": "",
        "/years/2025/": "",
        "/years/2026/": "",
        "/tags/lora/": "",
        "/tags/low-rank/": "",
        "/tags/peft/": "",
    }
    assert {"reviews/broken.md"} == found.unread


def test_every_list_that_is_built_has_its_address() -> None:
    """The addresses of lists are those of the pages that a build makes, but for later leaves and what is always there."""
    site = compiled(FILES, around={"other_files": {}})
    kinds = {"week", "month", "year", "tag"}
    built = {page.address for page in site.plan.pages if page.kind in kinds and "/page/" not in page.address}
    sources, around = example_site({path: text for path, text in FILES.items() if not path.startswith("weeks/")}, NOW)
    lists = {address for address, path in published(sources, settings_from(), around).addresses.items() if not path}

    assert built - {"/weeks/2026-W30/"} == lists - {"/tags/low-rank/"}


def test_boards_and_papers_have_addresses() -> None:
    """Boards, their list, and the pages of papers are as a build makes them: of tables, of front matter, of digests."""
    files = {
        "reviews/a.md": "---\ntitle: A\ndate: 2026-01-06\narxiv: 2106.09685\n---\n\n<!-- dataset: SQuAD, task: QA -->\n\n"
        "| Model | F1 |\n|---|---|\n| A | 1 |\n| B | 2 |\n",
        "reviews/b.md": "---\ntitle: B\ndate: 2026-01-07\narxiv: 2106.09685\n"
        "results: [{model: C, dataset: MNLI, metric: F1, value: 3}]\n---\n\n"
        "Text.\n",
        "reviews/c.md": "---\ntitle: C\ndate: 2026-01-08\nkind: digest\n---\n\n## One / 하나\n\nhttps://arxiv.org/abs/2305.18290\n\n"
        "```\n## no heading\n```\n\n## Two / 둘\n\nhttps://arxiv.org/abs/2305.14314\n",
        "reviews/d.md": "---\ntitle: D\ndate: 2026-01-09\nkind: digest\n---\n\nThree / 셋\n---\n\nhttps://arxiv.org/abs/2402.09353\n",
    }
    site = compiled(files, around={"other_files": {}})
    built = {page.address for page in site.plan.pages if page.kind in {"board", "boards", "paper"}}
    sources, around = example_site(files, NOW)

    assert {"/boards/", "/boards/mnli/", "/boards/qa/squad/"} < built
    assert {"/papers/2106.09685/", "/papers/2305.18290/", "/papers/2305.14314/", "/papers/2402.09353/"} < built
    assert built == {address for address in published(sources, settings_from(), around).addresses if address[1:3] in {"bo", "pa"}}
