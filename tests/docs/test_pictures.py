# SPDX-License-Identifier: MIT

from __future__ import annotations

import re

from tests.docs.pictures import FOLDER, PICTURES

GUIDE = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.parent.glob("*.md")}
SHOWN = [(page, *found) for page, text in GUIDE.items() for found in re.findall(r"!\[([^\]]*)\]\(pictures/([\w-]+)\.png\)", text)]


def test_every_picture_is_made_and_shown() -> None:
    """The pictures that the guide shows, those that lie there, and those that can be made anew are the same."""
    made = {file.stem for file in FOLDER.glob("*.png")}

    assert set(PICTURES) == made == {name for _, _, name in SHOWN}


def test_every_picture_says_what_it_shows() -> None:
    """Each has words for those who do not see it."""
    assert [(page, name) for page, words, name in SHOWN if len(words) < 20] == []


def test_pictures_are_small() -> None:
    """None of them is larger than 100 kB."""
    assert [file.name for file in FOLDER.glob("*.png") if file.stat().st_size > 100_000] == []
