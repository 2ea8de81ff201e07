# SPDX-License-Identifier: MIT
"""A folder with a site in it, and the command as an author runs it there."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from mkdocs_paperreview.cli.main import main

__all__ = ["BAD_DAY", "Done", "a_review", "paperreview", "site"]

_HEARD = ("CI", "COLUMNS", "FORCE_COLOR", "GITHUB_WORKSPACE", "NO_COLOR")


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


def paperreview(folder: Path, *arguments: str, **environment: str) -> Done:
    """Run the command in a folder, with a fresh environment of its own variables."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    with chdir(folder), redirect_stdout(out), redirect_stderr(err), mock.patch.dict(os.environ, environment):
        for name in (name for name in _HEARD if name not in environment):
            os.environ.pop(name, None)
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Done(code, *(_written(stream) for stream in (out, err)))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    sys.stdout.flush()
    stream.seek(0)
    return stream.read()


def site(folder: Path, files: Mapping[str, str | bytes], settings: str = "") -> Path:
    """Write a site with some files below `docs/`."""
    (folder / "mkdocs.yml").write_text(f"site_name: Reviews\nplugins:\n  - paperreview: {{{settings}}}\n", encoding="utf-8")
    for name, content in files.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def a_review(text: str = "Low-rank updates.", **front: str) -> str:
    """A review about a paper, in which nothing is wrong."""
    fields = {"title": "LoRA", "date": "2026-01-06", "arxiv": "2106.09685", **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items()) + f"---\n\n{text}\n"


BAD_DAY = a_review(date="2026-02-30")
