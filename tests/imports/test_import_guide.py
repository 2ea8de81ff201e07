# SPDX-License-Identifier: MIT

from __future__ import annotations

from pathlib import Path

import pytest

from mkdocs_paperreview.cli.main import main
from tests.imports.conftest import PICTURE

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
POST = """\
---
layout: post
title: "Gates: a reading"
date: 2024-03-05
categories: nlp
tags: [LSTM, RNN]
rating: 4
---

Gates decide what is kept.

![Kept](/assets/img/kept.png)

![The gate](/assets/img/gate.png)
"""


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    blog = tmp_path / "old-blog"
    for name, content in {
        "_config.yml": b"",
        "about.md": b"Me.",
        "assets/img/kept.png": PICTURE,
        "_posts/2024-03-05-gates.md": POST.encode(),
    }.items():
        (blog / name).parent.mkdir(parents=True, exist_ok=True)
        (blog / name).write_bytes(content)
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path / "site")
    main(["import", "../old-blog", "--into", "docs/reviews"])
    return capsys.readouterr().out


@pytest.mark.parametrize("page", ["importing.md", "importing.ko.md"])
def test_the_guide_prints_what_the_command_prints(printed: str, page: str) -> None:
    """The lines that the guide shows are those of such a blog, but for the two about its old front matter."""
    shown = (GUIDE / page).read_text(encoding="utf-8").partition("```text\n")[2].partition("```")[0].splitlines()
    others = [line for line in printed.splitlines() if line not in shown]

    assert [line for line in shown[:-1] if line not in printed] == []
    assert len(others) == 3
    assert shown[-1].replace("1 thing", "2 things") in others


@pytest.mark.parametrize("page", ["importing.md", "importing.ko.md"])
def test_the_guide_shows_what_is_written(printed: str, page: str) -> None:
    """The front matter that the guide shows is the one of that blog's post."""
    shown = (GUIDE / page).read_text(encoding="utf-8").partition("```yaml\n")[2].partition("```")[0]

    assert shown in Path("docs/reviews/2024-03-05-gates/index.md").read_text(encoding="utf-8")
    assert printed
