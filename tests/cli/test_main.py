# SPDX-License-Identifier: MIT
"""What the command says where it is not told what to do."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from mkdocs_paperreview.cli.main import COMMANDS
from tests.command import a_review, paperreview, site


def test_the_name_alone_lists_the_commands(tmp_path: Path) -> None:
    """Whoever types only the name of the program is told what it can do, and ends with 2."""
    done = paperreview(tmp_path)

    assert (done.code, done.out) == (2, "")
    assert len(COMMANDS) == sum(done.err.count(f"\n    {name} ") for name in COMMANDS)


def test_a_schema_is_chosen_by_name(tmp_path: Path) -> None:
    """Where the name of a schema is missing, the names there are stand in the message."""
    assert "{front-matter,settings}" in paperreview(tmp_path, "schema").err


_IMPORT = "import docs/reviews --into new --dry-run"


@pytest.mark.parametrize(
    ("streams", "command"),
    [("PYTHONIOENCODING=ascii", "tags"), ("PYTHONIOENCODING=ascii", _IMPORT), (">&-", "check"), (">&-", "urls"), ("2>&-", _IMPORT)],
)
def test_no_terminal_is_too_poor(tmp_path: Path, streams: str, command: str) -> None:
    """A command ends as ever where its streams are closed, or their encoding has no Korean."""
    site(tmp_path, {"reviews/한글.md": a_review(title="‘한글’ 제목", tags="[가, 나]")}, "min_reviews_per_tag_page: 1")
    environment, redirected = (streams, "") if "=" in streams else ("", streams)
    line = f"{environment} {shlex.quote(sys.executable)} -m mkdocs_paperreview {command} {redirected}"
    done = subprocess.run(["/bin/sh", "-c", line], cwd=tmp_path, capture_output=True, check=False)

    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


def test_what_cannot_be_done_is_one_line(tmp_path: Path) -> None:
    """What a command says of a path begins no line of its own, and is no command to a terminal."""
    said = paperreview(tmp_path, "check", "a\n::error::\x1b[2J.md").err

    assert said == "paperreview: There is no `a␊::error::␛[2J.md`.\n"
