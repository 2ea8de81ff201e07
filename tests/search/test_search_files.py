# SPDX-License-Identifier: MIT
"""The files that a site's search is made of."""

from __future__ import annotations

import json
from functools import partial

from mkdocs_paperreview.hosts.spread import spread
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.search.files import BATCH
from tests.conftest import compiled, file_of_review

FILES = {
    "reviews/a.md": file_of_review("## 방법\n\n강화 학습을 쓴다.", tags=["RL", "로봇"]),
    "reviews/b.md": file_of_review("Nothing. </script>", title="A second, of the week before", date="2025-12-30", tags=["RL"]),
}


def _files(assets: tuple[Asset, ...]) -> dict[str, bytes]:
    return {asset.path: asset.content for asset in assets if asset.path.startswith("search/")}


def test_a_pointer_leads_to_all_files() -> None:
    """The pointer names the folder of all other files, each of which is a call with its own name."""
    found = _files(compiled(FILES).plan.assets)
    folder = f"search/{json.loads(found.pop('search/pointer.json'))['hash']}/"
    found.pop("search/pointer.js")

    assert all(path.startswith(folder) for path in found)
    for path, content in found.items():
        assert content.startswith(f'paperreviewIndex("{path.removeprefix(folder).removesuffix(".js")}",'.encode())


def test_what_changes_has_another_folder() -> None:
    """Another text gives another folder, and the same the same bytes."""
    other = FILES | {"reviews/b.md": file_of_review("Something.")}

    assert _files(compiled(FILES).plan.assets) == _files(compiled(FILES).plan.assets)
    assert not _files(compiled(FILES).plan.assets).keys() & _files(compiled(other).plan.assets).keys() - {
        "search/pointer.js",
        "search/pointer.json",
    }


def test_all_kinds_of_pages_are_found() -> None:
    """Reviews, weeks and tags are in the index, reviews first and newest first."""
    found = _files(compiled(FILES, min_reviews_per_tag_page=1).plan.assets)
    fragments = {path.rsplit("/", 1)[1]: json.loads(call[call.index(b",") + 1 : -2]) for path, call in found.items() if "/f/" in path}
    kinds = [fragments[f"{number}.js"]["kind"] for number in range(len(fragments))]

    assert kinds == ["review", "review", "week", "week", "tag", "tag"]
    assert fragments["0.js"]["sections"] == [["방법", "방법", "강화 학습을 쓴다."]]


def test_no_files_where_the_theme_searches() -> None:
    """A site that leaves search to its theme has no index."""
    assert not _files(compiled(FILES, search={"engine": "material"}).plan.assets)


def test_cores_leave_no_trace() -> None:
    """Forks that make batches of the index give the bytes that one process gives."""
    many = {f"reviews/{number}.md": file_of_review(f"학습 {number} " * (number % 7), title=f"R{number}") for number in range(300)}
    alone = compiled(many)
    shared = compiled(many, around={"spread_batches": partial(spread, each=BATCH)})

    assert _files(alone.plan.assets) == _files(shared.plan.assets)
