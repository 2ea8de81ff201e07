# SPDX-License-Identifier: MIT
"""The codes of arXiv's categories to their names: what a paper is filed under there is a review's first tag here.

The names are those of its taxonomy; three that are whole lists, such as "Distributed, Parallel, and Cluster Computing", are shorter here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from mkdocs_paperreview.review.tags import tag_key

__all__ = ["category_names"]


@cache
def _taxonomy() -> Mapping[str, str]:
    return dict(json.loads((files("mkdocs_paperreview.lookup") / "categories.json").read_text(encoding="utf-8")))


def category_names(codes: Iterable[str]) -> tuple[str, ...]:
    """The names of categories in their order, each once: `cs.LG` and `stat.ML` are one. Codes of other schemes have no name."""
    taxonomy = _taxonomy()
    named = (taxonomy[code] for code in codes if code in taxonomy)
    return tuple({tag_key(name): name for name in named}.values())
