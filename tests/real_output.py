# SPDX-License-Identifier: MIT
"""A page of the guide that shows what commands print, with what they print now in place of what stands there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.command import paperreview, site

__all__ = ["with_real_output"]

_FILE = re.compile(r'^```markdown title="docs/(?P<name>[^"]+)"\n(?P<text>.*?)^```$', re.DOTALL | re.MULTILINE)
_SHOWN = re.compile(r"^```console\n\$ paperreview (?P<command>[^\n]*)\n.*?^```$|^```json\n(?P<json>.*?)^```$", re.DOTALL | re.MULTILINE)


def with_real_output(page: Path) -> str:
    """Each command of the page is run, one after the other, on the files of the page; a problem as JSON is that of the first file."""
    text = page.read_text(encoding="utf-8")
    files = {found["name"]: found["text"] for found in _FILE.finditer(text)}
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        worked_on, untouched = site(Path(one), files), site(Path(other), files)

        def real(found: re.Match[str]) -> str:
            if found["command"] is not None:
                return f"```console\n$ paperreview {found['command']}\n{paperreview(worked_on, *shlex.split(found['command'])).out}```"
            printed = json.loads(paperreview(untouched, "check", "--format", "json").out)["problems"]
            problem = next(each for each in printed if each["code"] == json.loads(found["json"])["code"])
            return f"```json\n{json.dumps(problem, ensure_ascii=False, indent=2)}\n```"

        return _SHOWN.sub(real, text)
