# SPDX-License-Identifier: MIT
"""A new file is written whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mkdocs_paperreview.hosts.new_file import new_file

KILLED = """
import os, pathlib, signal
from mkdocs_paperreview.hosts.new_file import new_file

with new_file(pathlib.Path("a.md")) as opened:
    opened.write(b"half")
    opened.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _write(file: Path, content: bytes = b"whole") -> None:
    with new_file(file) as opened:
        opened.write(content)


def test_a_kill_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    """What was written until then has another name, hidden from MkDocs."""
    package = str(Path(__file__).parents[2])

    done = subprocess.run([sys.executable, "-c", KILLED], cwd=tmp_path, env=os.environ | {"PYTHONPATH": package}, check=False)

    assert done.returncode < 0
    assert [path.name[:13] for path in tmp_path.iterdir()] == [".paperreview-"]


@pytest.mark.parametrize("is_there", ["file", "folder", "link to nothing"])
def test_what_is_there_is_not_written_over(tmp_path: Path, is_there: str) -> None:
    """A file, a folder and a link stay, and nothing is left beside them."""
    there = tmp_path / "a.md"
    {"file": there.touch, "folder": there.mkdir, "link to nothing": lambda: there.symlink_to("nowhere")}[is_there]()

    with pytest.raises(FileExistsError):
        _write(there)

    assert list(tmp_path.iterdir()) == [there]


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_came_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool) -> None:
    """Who writes the same file at the same time and is done first keeps it, also where a disk knows no second names."""
    if not has_links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(PermissionError()))
    file = tmp_path / "a.md"
    with pytest.raises(FileExistsError), new_file(file):
        _write(file, b"first")

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"first"]
