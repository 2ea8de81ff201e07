# SPDX-License-Identifier: MIT
"""An answer to the table of JSON it holds."""

from __future__ import annotations

import json
from typing import Any

from mkdocs_paperreview.lookup.fetch import Answer, LookupFailure

__all__ = ["object_in"]


def object_in(answer: Answer, service: str) -> dict[str, Any]:
    """The table that an answer is; anything else is raised as LookupFailure."""
    try:
        found = json.loads(answer.content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        msg = f"{service} answered with something that is no JSON of a paper."
        raise LookupFailure(msg)
    return found
