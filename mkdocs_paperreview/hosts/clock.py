# SPDX-License-Identifier: MIT
"""The time of a build: now, or what `SOURCE_DATE_EPOCH` says, so that the same sources give the same site; in the site's zone."""

from __future__ import annotations

import os
from datetime import datetime

from mkdocs_paperreview.settings import Settings

__all__ = ["time_of_build"]


def time_of_build(settings: Settings) -> datetime:
    """When a site is built: what is dated later is of the future."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(epoch), settings.timezone)
    return datetime.now(settings.timezone)
