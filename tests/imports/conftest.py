# SPDX-License-Identifier: MIT
"""Writes a small site of another kind, runs the real command on it, and gives what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from mkdocs_paperreview.cli.main import main
from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.source.document import Document
from tests.conftest import SEOUL, compiled, document, reading

PICTURE = b"\x89PNG\r\n\x1a\n small"


@dataclass(frozen=True)
class Brought:
    """What an import came to: how it ended, what it said, and the files in the folder of reviews."""

    code: int
    said: str
    files: Mapping[str, bytes]

    def text(self, path: str) -> str:
        """A review that was written."""
        return self.files[path].decode()

    def body(self, path: str) -> str:
        """The body of one."""
        return self.document(path).body.strip()

    def document(self, path: str) -> Document:
        """One, as our reading takes it apart."""
        return document(self.files[path], f"reviews/{path}")

    def review(self, path: str) -> Review:
        """One, as our site reads it."""
        read = reading(self.files[path], f"reviews/{path}")
        assert read.review is not None, read.problems
        return read.review

    def site(self, *but: str) -> Compiled:
        """The site of all of them, in which nothing is wrong but for what is named; there may be notes."""
        later = datetime(2100, 1, 1, tzinfo=SEOUL)
        built = compiled({f"reviews/{path}": content for path, content in self.files.items()}, around={"now": later})
        assert [found for found in built.diagnostics if found.severity != "note" and found.name not in but] == []
        return built

    def lines(self, *parts: str) -> list[str]:
        """The lines that were said and hold all the parts."""
        return [line for line in self.said.splitlines() if all(part in line for part in parts)]


Bring = Callable[..., Brought]


@pytest.fixture
def bring(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Bring:
    """Import `old`, a folder with the files, or the sources that are named in it, into `docs/reviews`."""
    monkeypatch.chdir(tmp_path)

    def brought(files: Mapping[str, str | bytes], *options: Any, sources: tuple[str, ...] = ("",)) -> Brought:
        for name, content in files.items():
            path = tmp_path / "old" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        named = [f"old/{source}".rstrip("/") for source in sources]
        code = main(["import", *named, "--into", "docs/reviews", *map(str, options)])
        said = capsys.readouterr()
        into = tmp_path / "docs" / "reviews"
        written = {path.relative_to(into).as_posix(): path.read_bytes() for path in sorted(into.rglob("*")) if path.is_file()}
        return Brought(code, said.out + said.err, written)

    return brought
