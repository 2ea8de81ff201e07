# SPDX-License-Identifier: MIT
"""Front matter in; as plain values, what of it is not ours but may be another plugin's or the theme's, such as `hide: [toc]`, out."""

from __future__ import annotations

from collections.abc import Collection
from types import MappingProxyType
from typing import Any

from mkdocs_paperreview.source.nodes import Table, Text, plain

__all__ = ["rest_of"]

# MkDocs and Material look for files of these names, and Jekyll's and Hugo's are not theirs.
_NOT_PASSED_ON = frozenset({"template", "layout", "icon", "type"})
# What themes and plugins go through without a look at what it is: `hide: true`, as Hexo's authors write, breaks off a build.
_SHAPES = MappingProxyType({"hide": (list, str), "source": (list,), "search": (dict,), "social": (dict,)})


def rest_of(front: Table, ours: Collection[str]) -> dict[str, Any]:
    """The fields under other keys that are not empty; of equal keys, the first that has a value."""
    entries = ((key.value, node) for key, node in reversed(front.entries) if key.value not in ours and key.value not in _NOT_PASSED_ON)
    values = ((key, plain(node)) for key, node in entries if not (isinstance(node, Text) and not node.value.strip()))
    return {key: value for key, value in values if key not in _SHAPES or isinstance(value, _SHAPES[key])}
