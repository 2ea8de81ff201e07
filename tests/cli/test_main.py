# SPDX-License-Identifier: MIT
"""What the command says where it is not told what to do."""

from __future__ import annotations

from pathlib import Path

from mkdocs_paperreview.cli.main import COMMANDS
from tests.command import paperreview


def test_the_name_alone_lists_the_commands(tmp_path: Path) -> None:
    """Whoever types only the name of the program is told what it can do, and ends with 2."""
    done = paperreview(tmp_path)

    assert (done.code, done.out) == (2, "")
    assert len(COMMANDS) == sum(done.err.count(f"\n    {name} ") for name in COMMANDS)


def test_a_schema_is_chosen_by_name(tmp_path: Path) -> None:
    """Where the name of a schema is missing, the names there are stand in the message."""
    assert "{front-matter,settings}" in paperreview(tmp_path, "schema").err
