# SPDX-License-Identifier: MIT
"""What the guide shows of `check` and `fix` is what they print."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.command import paperreview, site

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
FILE = re.compile(r'^```markdown title="docs/(?P<name>[^"]+)"\n(?P<text>.*?)^```$', re.DOTALL | re.MULTILINE)
RUN = re.compile(r"^```console\n\$ paperreview (?P<command>[^\n]*)\n(?P<output>.*?)^```$", re.DOTALL | re.MULTILINE)
JSON = re.compile(r"^```json\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("name", ["checking.md", "checking.ko.md"])
def test_the_printed_output_is_the_real_one(tmp_path: Path, name: str) -> None:
    """Each command of the page, run one after the other on the page's file, prints what stands below it."""
    text = (GUIDE / name).read_text(encoding="utf-8")
    folder = site(tmp_path, {found["name"]: found["text"] for found in FILE.finditer(text)})

    shown = [(found["command"], found["output"]) for found in RUN.finditer(text)]
    assert shown == [(command, paperreview(folder, *shlex.split(command)).out) for command, _ in shown]


def test_the_json_is_the_real_one(tmp_path: Path) -> None:
    """The problem that is shown as JSON is the one that `--format json` prints."""
    text = (GUIDE / "checking.md").read_text(encoding="utf-8")
    folder = site(tmp_path, {found["name"]: found["text"] for found in FILE.finditer(text)})

    printed = json.loads(paperreview(folder, "check", "--format", "json").out)["problems"]
    assert [json.loads(found["text"]) for found in JSON.finditer(text)] == [each for each in printed if each["code"] == "PR104"]
