# SPDX-License-Identifier: MIT

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Iterable
from typing import Any

import pytest

from mkdocs_paperreview.compiler import Compiled
from tests.conftest import compiled, dom, file_of_review, html_at

TABLE = "<!-- dataset: {dataset}, task: {task} -->\n\n| Model | {metric} |\n|---|---|\n"
BOARD = "/boards/qa/squad/"


def _review(rows: dict[str, object], *, metric: str = "F1 ↑", dataset: str = "SQuAD", task: str = "QA", **front: Any) -> str:
    table = TABLE.format(dataset=dataset, task=task, metric=metric) + "".join(f"| {model} | {value} |\n" for model, value in rows.items())
    return file_of_review(f"text\n\n{table}", **front)


def _listed(*results: dict[str, object], **front: Any) -> str:
    return file_of_review("text", results=[{"dataset": "SQuAD", "metric": "F1", "task": "QA"} | each for each in results], **front)


def _rows(site: Compiled, address: str = BOARD) -> list[tuple[str, str, str]]:
    """Rank, model and value of each row of a board."""
    cells = ([node.text(deep=False).strip() for node in row.css("td, th")] for row in dom(html_at(site, address)).css("tr[data-year]"))
    return [(rank, model, value) for rank, model, value, *_ in cells]


def _addresses(site: Compiled, kind: str = "board") -> list[str]:
    return [page.address for page in site.plan.pages if page.kind == kind]


def _beside(site: Compiled, name: str) -> bytes:
    """A file that is written beside the pages."""
    written: dict[str, bytes] = {}
    written |= {asset.path: asset.content for asset in site.plan.late(written.__setitem__)}
    return written[name]


def _data(site: Compiled, address: str = BOARD) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(_beside(site, f"{address[1:]}results.json"))["results"]
    return found


def _csv(site: Compiled, address: str = BOARD) -> list[dict[str, str]]:
    content = _beside(site, f"{address[1:]}results.csv")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def _many(count: int, **front: Any) -> dict[str, str | bytes]:
    return {f"reviews/{number:04}.md": _review({f"M{number}": number + 0.5}, title=f"T{number}", **front) for number in range(count)}


def test_reviews_meet_on_a_board() -> None:
    """Results of tables and of front matter stand on one board, the best first."""
    site = compiled({"reviews/a.md": _review({"A": 80, "B": 85}), "reviews/b.md": _listed({"model": "C", "value": 90.5})})

    assert _rows(site) == [("1", "C", "90.5"), ("2", "B", "85"), ("3", "A", "80")]


def test_less_can_be_better() -> None:
    """The smallest number is first where less is better."""
    site = compiled({"reviews/a.md": _review({"A": 3, "B": 2}, metric="FID")})

    assert _rows(site) == [("1", "B", "2"), ("2", "A", "3")]


def test_best_and_second_are_marked() -> None:
    """The best and the second best number of a board are marked as in the tables of articles."""
    board = dom(html_at(compiled({"reviews/a.md": _review({"A": 1, "B": 3, "C": 2})}), BOARD))

    assert [(board.css_first(mark) or board.body).text().split(" ")[0] for mark in (".pr-best", ".pr-second")] == ["3", "2"]  # type: ignore[union-attr]  # a page has a body


def test_the_best_model_is_not_its_own_second() -> None:
    """Another number of the best model is not the second best, not even where that is as good."""
    reviews = {"reviews/a.md": _review({"A": 3}), "reviews/b.md": _review({"B": 2}), "reviews/c.md": _review({"A": 2})}
    rows = dom(html_at(compiled(reviews), BOARD)).css("tr:has(.pr-second)")

    assert [row.css_first("th").text(deep=False).strip() for row in rows] == ["B"]


def test_an_unknown_direction_ranks_nothing() -> None:
    """Where it is unknown which way is better, results are listed, the newest first, without ranks."""
    rows = {"reviews/a.md": _review({"A": 1}, metric="Zork", date="2026-01-01"), "reviews/b.md": _review({"B": 2}, metric="Zork")}

    assert _rows(compiled(rows)) == [("–", "B", "2"), ("–", "A", "1")]


@pytest.mark.parametrize("spelled", ["squad", "S-Quad", " SQUAD ", "ＳＱｕＡＤ"])
def test_spelled_variants_are_one(spelled: str) -> None:
    """A dataset that is spelled in two ways has one board, under the name that is used most."""
    site = compiled({"reviews/a.md": _review({"A": 1, "B": 2}), "reviews/b.md": _listed({"model": "C", "value": 3, "dataset": spelled})})

    assert _addresses(site) == [BOARD]
    assert dom(html_at(site, BOARD)).css_first("h1").text() == "SQuAD"  # type: ignore[union-attr]  # a page has a heading


def test_a_result_without_a_task_joins_the_only_one() -> None:
    """Who leaves out the task means the only one of the dataset; with two of them, the board is of its own."""
    bare = _listed({"model": "C", "value": 3, "task": ""})
    two = {"reviews/a.md": _review({"A": 1}), "reviews/c.md": _review({"A": 1}, task="Search")}

    assert _addresses(compiled({"reviews/a.md": _review({"A": 1}), "reviews/b.md": bare})) == [BOARD]
    assert {BOARD, "/boards/squad/", "/boards/search/squad/"} == set(_addresses(compiled(two | {"reviews/b.md": bare})))


def test_conflicting_values_are_all_listed() -> None:
    """Two values for one model are both there, each marked as disputed, and cost the next model no rank."""
    site = compiled({"reviews/a.md": _review({"A": 88, "B": 80}), "reviews/b.md": _review({"a": 87})})

    assert _rows(site) == [("1", "A", "88"), ("1", "a", "87"), ("2", "B", "80")]
    assert len(dom(html_at(site, BOARD)).css(".pr-disputed")) == 2


def test_a_rounded_value_is_no_conflict() -> None:
    """A number that is the other one, rounded, is not disputed; one that is further away is."""
    near = compiled({"reviews/a.md": _review({"A": 88.46}), "reviews/b.md": _review({"A": 88.5})})
    far = compiled({"reviews/a.md": _review({"A": 88.46}), "reviews/b.md": _review({"A": 88.6})})

    assert [row["disputed"] for row in _data(near)] == [False, False]
    assert [row["disputed"] for row in _data(far)] == [True, True]


def test_splits_are_ranked_apart() -> None:
    """A number on one split is no rival of one on another, and contradicts none."""
    site = compiled({"reviews/a.md": _listed({"model": "A", "value": 80, "split": "val"}, {"model": "A", "value": 78, "split": "test"})})

    assert [(row["split"], row["rank"], row["disputed"]) for row in _data(site)] == [("test", 1, False), ("val", 1, False)]


def test_fractions_are_ranked_apart_from_percentages() -> None:
    """0.9 is not worse than 85, and not better: each scale has a ranking."""
    site = compiled({"reviews/a.md": _review({"A": 0.9, "B": 0.8}), "reviews/b.md": _review({"C": 85})})

    assert {row["model"]: row["rank"] for row in _data(site)} == {"A": 1, "B": 2, "C": 1}


def test_units_of_one_kind_are_compared() -> None:
    """90 ms is less than 0.2 s, and a file gives each number in its own unit."""
    listed = [
        {"model": "A", "metric": "Latency", "value": 0.2, "unit": "s"},
        {"model": "B", "metric": "Latency", "value": 90, "unit": "ms"},
    ]
    rows = _data(compiled({"reviews/a.md": _listed(*listed)}))

    assert [(row["model"], row["value"], row["unit"]) for row in rows] == [("B", 90.0, "ms"), ("A", 0.2, "s")]


def test_each_result_says_where_it_is_from() -> None:
    """A result names the file and the line that it was read from, its review and its reviewers."""
    text = _review({"A": 1}, reviewer="Ada", title="T")
    row = _data(compiled({"reviews/a.md": text}))[0]

    assert text.split("\n").index("| A | 1 |") + 1 == row["line"]
    assert (row["file"], row["review"], row["reviewers"], row["date"]) == ("reviews/a.md", "T", "Ada", "2026-01-06")


def test_a_result_that_is_written_twice_in_a_review_is_there_once() -> None:
    """Front matter and a table of one review may say the same: it is one result."""
    twice = _review({"A": 1}, results=[{"model": "A", "task": "QA", "dataset": "SQuAD", "metric": "F1", "value": 1}])

    assert len(_rows(compiled({"reviews/a.md": twice}))) == 1


def test_the_best_so_far_is_drawn() -> None:
    """A picture and the table below it hold each result that was better than all before, and no other."""
    reviews = {
        "reviews/a.md": _review({"A": 1, "B": 2}, date="2026-01-01"),
        "reviews/b.md": _review({"C": 1.5}, date="2026-01-02"),
        "reviews/c.md": _review({"D": 4, "E": 3}, date="2026-01-03"),
    }
    picture = dom(html_at(compiled(reviews), BOARD)).css_first("figure.pr-steps")
    assert picture

    assert len(picture.css(".pr-steps__point")) == 2
    assert [head.text() for head in picture.css("tbody th")] == ["D", "B"]
    assert {"title", "desc"} <= {node.tag for node in picture.css("svg[role=img] > *")}


def test_nothing_is_drawn_of_one_day() -> None:
    """What was never bettered has no picture."""
    assert not dom(html_at(compiled({"reviews/a.md": _review({"A": 1, "B": 2})}), BOARD)).css("figure.pr-steps")


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_files_does_not_matter_to_boards(seed: int) -> None:
    """Whatever order files come in, boards and their files are the same, byte for byte."""
    reviews = _many(12, tags=["x"]) | {"reviews/z.md": _review({"M1": 7}), "reviews/y.md": _listed({"model": "m1", "value": 7.0})}
    shuffled = list(reviews.items())
    random.Random(seed).shuffle(shuffled)  # noqa: S311  # an order, no secret

    assert _written(compiled(reviews)) == _written(compiled(dict(shuffled)))


def _written(site: Compiled) -> list[object]:
    pages: Iterable[object] = ((page.address, page.html()) for page in site.plan.pages if page.kind in {"boards", "board"})
    return [*pages, *((asset.path, asset.content) for asset in site.plan.assets if asset.path.startswith("boards/"))]


def test_a_long_board_has_more_pages() -> None:
    """Every result of a long board is on one of its pages, in order; the files hold all of them."""
    site = compiled(_many(400))
    models = [model for address in _addresses(site) for _, model, _ in _rows(site, address)]

    assert [BOARD, f"{BOARD}page/2/", f"{BOARD}page/3/"] == _addresses(site)
    assert [f"M{number}" for number in reversed(range(400))] == models
    assert (len(_data(site)), len(_csv(site))) == (400, 400)


def test_no_page_of_a_board_is_long_whatever_its_names_are() -> None:
    """Names and titles of any length leave a page below 300 kB, with room for the theme's own."""
    long = "&" * 1000
    reviews: dict[str, str | bytes] = {
        f"reviews/{number:04}.md": _listed({"model": f"{number} {long}", "value": number}, title=f"T {long}", reviewer=long, date=date)
        for number, date in enumerate(f"20{year:02}-01-{day:02}" for year in range(15) for day in range(1, 21))
    }

    site = compiled(reviews)

    assert max(len(page.html().encode()) for page in site.plan.pages if page.kind in {"board", "boards"}) < 240_000


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "../../x", '" onload="x', "{{ 7*7 }}", "x" * 300, "con", "results.csv", "page"]
)
def test_hostile_names_stay_words(name: str) -> None:
    """Whatever a dataset, a task, a metric or a model is called, its board lies below `/boards/` and holds no HTML of it."""
    named = {"model": name, "task": name, "dataset": name, "metric": f"{name} F1", "value": 1}
    site = compiled({"reviews/a.md": _listed(named), "reviews/b.md": _listed(named | {"task": ""})})
    (address,) = _addresses(site)

    assert address.startswith("/boards/")
    assert not {"..", "", "page"} & {*address.strip("/").split("/")}
    assert max(len(part.encode()) for part in address.split("/")) < 250
    assert not dom(html_at(site, address)).css("script, [onload]")
    assert not dom(html_at(site, "/boards/")).css("script, [onload]")


@pytest.mark.parametrize("name", ["", " ", "-", "—"])
def test_a_result_without_a_name_is_on_no_board(name: str) -> None:
    """A model, a dataset or a metric that is called nothing makes no board."""
    found = [{"model": "A", "value": 1} | {part: name} for part in ("model", "dataset", "metric")]

    assert _addresses(compiled({"reviews/a.md": _listed(*found)}), "boards") == []


def test_two_names_never_share_an_address() -> None:
    """Datasets whose names come to the same part of an address have a board each."""
    listed = [{"model": "A", "value": 1, "dataset": dataset, "task": task} for dataset in ("a.b", "a!b", "a b") for task in ("", "T!", "T")]
    addresses = _addresses(compiled({"reviews/a.md": _listed(*listed)}))

    assert 9 == len(addresses) == len(set(addresses))


def test_a_spreadsheet_runs_nothing() -> None:
    """A name that a spreadsheet would run is text in the file, and numbers stay numbers."""
    row = _csv(compiled({"reviews/a.md": _listed({"model": "=1+1", "value": -3})}))[0]

    assert (row["model"], row["value"]) == ("'=1+1", "-3.0")


def test_reviews_lead_to_their_boards() -> None:
    """A review with results links the boards on which they stand."""
    review = dom(html_at(compiled({"reviews/a.md": _review({"A": 1})}), "/reviews/a/"))

    assert review.css(f'a[href="../..{BOARD}"]')


def test_a_site_without_results_has_no_boards() -> None:
    """Without results there is no list of boards, and no entry for it."""
    site = compiled({"reviews/a.md": file_of_review("| A | B |\n|---|---|\n| x | 1 |\n")})

    assert [page.kind for page in site.plan.pages if page.kind in {"board", "boards"}] == []


def test_the_list_tells_what_changed_last() -> None:
    """The board of the newest review comes first, with its number of results and its best."""
    site = compiled({"reviews/a.md": _review({"A": 1}, date="2026-01-01"), "reviews/b.md": _review({"B": 2, "C": 3}, dataset="New")})
    rows = [row.text() for row in dom(html_at(site, "/boards/")).css("tbody tr")]

    assert [row.split()[0] for row in rows] == ["New", "SQuAD"]
    assert "C" in rows[0]


def test_a_tied_table_leads_to_its_board() -> None:
    """Below the table stands a link to the board, in the figure and above its tools; other tables have none."""
    text = f"| A | B |\n|---|---|\n| x | 1 |\n\n{TABLE.format(dataset='SQuAD', task='QA', metric='F1')}| A | 1 |\n"
    figures = dom(html_at(compiled({"reviews/a.md": file_of_review(text)}), "/reviews/a/")).css("figure.pr-table")

    assert [[link.attributes["href"] for link in figure.css(".pr-see-boards a")] for figure in figures] == [[], [f"../..{BOARD}"]]


def test_a_table_of_several_datasets_leads_to_each_board() -> None:
    """A table whose columns are datasets has a link for each of them."""
    text = "<!-- task: QA, metric: F1 -->\n\n| Model | SQuAD | Trivia |\n|---|---|---|\n| A | 1 | 2 |\n| B | 3 | 4 |\n"
    links = dom(html_at(compiled({"reviews/a.md": file_of_review(text)}), "/reviews/a/")).css(".pr-see-boards a")

    assert [link.attributes["href"] for link in links] == [f"../..{BOARD}", "../../boards/qa/trivia/"]


@pytest.mark.parametrize("address", ["/", "/archive/"])
def test_home_and_archive_lead_to_the_boards(address: str) -> None:
    """Where there are boards, home and archive link their list and the newest of them; else they say nothing of boards."""
    linked, other = (
        {link.attributes.get("href") or "" for link in dom(html_at(compiled({"reviews/a.md": text}), address)).css("a")}
        for text in (_review({"A": 1}), file_of_review("text"))
    )
    root = "../" if address != "/" else ""

    assert {f"{root}boards/", f"{root}{BOARD[1:]}"} <= linked
    assert not [link for link in other if "boards" in link]
