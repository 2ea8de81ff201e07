# SPDX-License-Identifier: MIT
"""The top of the repository that a folder belongs to."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["repository_root"]


def repository_root(folder: Path) -> Path:
    """Where GitHub checked it out, or the folder above that holds `.git`; where there is neither, the one the author stands in."""
    folder = folder.resolve()
    above = (folder, *folder.parents)
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if workspace and Path(workspace).resolve() in above:
        return Path(workspace).resolve()
    return next((each for each in above if (each / ".git").exists()), Path.cwd())
