# SPDX-License-Identifier: MIT
"""The files that a site's search is made of."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.hosts.spread import spread
from mkdocs_paperreview.search.files import BATCH
from tests.conftest import compiled, file_of_review

FilesOf = Callable[[Compiled], dict[str, bytes]]

FILES = {
    "reviews/a.md": file_of_review("## 방법\n\n강화 학습을 쓴다.", tags=["RL", "로봇"]),
    "reviews/b.md": file_of_review("Nothing. </script>", title="A second, of the week before", date="2025-12-30", tags=["RL"]),
}


@pytest.fixture
def files_of(tmp_path: Path) -> FilesOf:
    """What gives the files of a site's search, by path, whichever process wrote them."""
    numbers = count()

    def files(site: Compiled) -> dict[str, bytes]:
        folder = tmp_path / str(next(numbers))

        def write(path: str, content: bytes) -> None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)

        for asset in site.plan.late(write):
            write(asset.path, asset.content)
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.js*"))}

    return files


def _payload(call: bytes) -> Any:
    return json.loads(call.removeprefix(b"paperreviewIndex(").removesuffix(b")\n"))


def test_a_pointer_leads_to_all_files(files_of: FilesOf) -> None:
    """The pointer names the folders of all other files, each of which is a call that hands something over."""
    found = files_of(compiled(FILES))
    pointer = json.loads(found.pop("search/pointer.json"))
    found.pop("search/pointer.js")
    folder, shown = f"search/{pointer['hash']}/", f"search/f/{pointer['meta']['shown']}/"

    assert {path for path in found if not path.startswith(folder)} == {f"{shown}{number}.js" for number in range(5)}
    assert all(_payload(content) for content in found.values())


def test_what_changes_has_another_folder(files_of: FilesOf) -> None:
    """Another text gives another folder, and the same the same bytes."""
    other = FILES | {"reviews/b.md": file_of_review("Something.")}

    before, after = files_of(compiled(FILES)), files_of(compiled(other))

    assert before == files_of(compiled(FILES))
    assert before.keys() & after.keys() == {"search/pointer.js", "search/pointer.json"}


def test_all_kinds_of_pages_are_found(files_of: FilesOf) -> None:
    """Reviews, which are of no other kind, weeks and tags are in the index, reviews first and newest first."""
    found = files_of(compiled(FILES, min_reviews_per_tag_page=1))
    fragments = {path.rsplit("/", 1)[1]: _payload(call) for path, call in found.items() if "/f/" in path}
    kinds = [fragments[f"{number}.js"][6:] for number in range(len(fragments))]

    assert kinds == [[], [], *([{"kind": kind}] for kind in ("week", "week", "tag", "tag"))]
    assert fragments["0.js"][5] == ["방법", "강화 학습을 쓴다."]


def test_tags_are_found_under_all_their_names(files_of: FilesOf) -> None:
    """What a tag is called in another language, and its other names, lead to its page."""
    registry = "강화학습:\n  aliases: [RL]\n  labels: {en: Reinforcement Learning}\n"
    site = compiled(FILES | {"reviews/c.md": file_of_review(tags=["강화학습"]), "tags.yml": registry}, min_reviews_per_tag_page=1)

    terms = {term for path, call in files_of(site).items() if "/t/" in path for term in _payload(call).partition("\n")[0].split(" ")}
    assert {"rl", "reinforc"} <= terms


def test_no_files_where_the_theme_searches(files_of: FilesOf) -> None:
    """A site that leaves search to its theme has no index."""
    assert not files_of(compiled(FILES, search={"engine": "material"}))


@pytest.mark.usefixtures("forking")
def test_cores_leave_no_trace(files_of: FilesOf) -> None:
    """Forks that make batches of the index give the bytes that one process gives."""
    many = {f"reviews/{number}.md": file_of_review(f"학습 {number} " * (number % 7), title=f"R{number}") for number in range(300)}
    alone = compiled(many)
    shared = compiled(many, around={"spread_batches": partial(spread, each=BATCH, ahead=True)})

    assert files_of(alone) == files_of(shared)
