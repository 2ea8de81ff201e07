# SPDX-License-Identifier: MIT
"""What would be changed in a file, as a unified diff that `patch -p0` understands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from mkdocs_paperreview.cli.paint import Paint
from mkdocs_paperreview.source.harmless import harmless

__all__ = ["diff", "painted"]

_STYLES = {"+++": "bold", "---": "bold", "@@": "place", "+": "added", "-": "removed"}
_SIGNS = re.compile(rb'[\x00-\x1f\x7f"\\]')
_NO_END = b"\\ No newline at end of file\n"


def diff(shown: str, before: bytes, after: bytes) -> bytes:
    """The diff, in the bytes of the file; of one that is no text in bytes, such as UTF-16, only that it changes."""
    name = shown.encode("utf-8", "surrogateescape")
    if b"\0" in before:
        return b"Binary file " + name + b" would be stored as UTF-8\n"
    name = _name_for_patch(name)
    lines = difflib.diff_bytes(difflib.unified_diff, _lines(before), _lines(after), name, name, lineterm=b"\n")
    return b"".join(line if line.endswith(b"\n") else line + b"\n" + _NO_END for line in lines)


def _name_for_patch(name: bytes) -> bytes:
    """A file's name as GNU diff writes it: a tab ends one with blanks, and one with signs of its own stands in quotes."""
    if _SIGNS.search(name):
        return b'"' + _SIGNS.sub(lambda sign: b"\\%03o" % sign[0][0], name) + b'"'
    return name + b"\t" if b" " in name else name


def _lines(content: bytes) -> list[bytes]:
    """Lines as `patch` counts them: only a line feed ends one."""
    return [line for line in re.split(rb"(?<=\n)", content) if line]


def painted(changes: bytes, paint: Paint) -> Iterator[str]:
    """The lines of a diff for people: in colours, and with signs for what a terminal would obey."""
    for line in changes.decode("utf-8", "replace").split("\n"):
        style = next((style for mark, style in _STYLES.items() if line.startswith(mark)), "")
        yield paint(harmless(line), style) if style else harmless(line)
