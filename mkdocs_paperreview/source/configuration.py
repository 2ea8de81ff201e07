# SPDX-License-Identifier: MIT
"""A site's `mkdocs.yml`, or the settings of another generator, as plain values; tags such as `!ENV` take their last one."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml

__all__ = ["site_configuration", "toml_configuration"]

_MOST_SIGNS = 4_000_000


def site_configuration(text: str) -> dict[str, Any]:
    """The configuration as plain values; what cannot be read as YAML is raised as ValueError."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        plain = _plain(root, [_MOST_SIGNS]) if root is not None else {}
    except yaml.YAMLError as error:
        raise ValueError(_said(error)) from None
    except RecursionError:
        msg = "The file is nested too deeply, or an alias stands in what it stands for."
        raise ValueError(msg) from None
    return plain if isinstance(plain, dict) else {}


def toml_configuration(text: str) -> dict[str, Any]:
    """The same of a text in TOML."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        msg = "The file is nested too deeply."
        raise ValueError(msg) from None


def _said(error: yaml.YAMLError) -> str:
    """What is wrong, and where, on one line."""
    if not isinstance(error, yaml.MarkedYAMLError) or not error.problem_mark:
        return f"it is not YAML: {' '.join(str(error).split())}"
    mark = error.problem_mark
    hint = " Indent with spaces, not tabs." if "'\\t'" in str(error.problem) else ""
    return f"line {mark.line + 1}, column {mark.column + 1}: it is not YAML: {error.problem}.{hint}"


def _plain(node: yaml.Node, room: list[int]) -> Any:
    """A node's value, as long as there is room: a few aliases of aliases stand for more than any machine holds."""
    room[0] -= 1 + len(node.value)
    if room[0] < 0:
        msg = "It holds more than a configuration needs, or its aliases stand for more."
        raise ValueError(msg)
    if isinstance(node, yaml.MappingNode):
        return {str(_plain(key, room)): _plain(value, room) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        items = [_plain(item, room) for item in node.value]
        return items[-1] if node.tag == "!ENV" and items else items
    if not isinstance(node, yaml.ScalarNode) or node.style:
        return getattr(node, "value", None)
    if node.value in {"", "~", "null"}:
        return None
    if node.value in {"true", "false"}:
        return node.value == "true"
    return int(node.value) if re.fullmatch(r"-?\d+", node.value) else node.value
