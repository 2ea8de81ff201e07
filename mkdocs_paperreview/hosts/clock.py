# SPDX-License-Identifier: MIT
"""The time of a build: now, or what `SOURCE_DATE_EPOCH` says, so that the same sources give the same site; in the site's zone."""

from __future__ import annotations

import os
from datetime import datetime

from mkdocs_paperreview.settings import InvalidSetting, Settings

__all__ = ["time_of_build"]


def time_of_build(settings: Settings) -> datetime:
    """When a site is built: what is dated later is of the future. A time that cannot be read is raised as InvalidSetting."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(settings.timezone)
    try:
        return datetime.fromtimestamp(int(epoch), settings.timezone)
    except (ValueError, OverflowError, OSError):
        msg = f"`SOURCE_DATE_EPOCH`: `{epoch}` is not a number of seconds since 1970, such as `1767225600`."
        raise InvalidSetting(msg) from None
