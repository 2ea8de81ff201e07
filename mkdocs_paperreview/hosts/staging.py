# SPDX-License-Identifier: MIT
"""A site is built beside the old one and takes its place in one rename: whenever the power goes, one whole site is there."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

__all__ = ["discard", "stage_for", "take_place", "try_exchange"]

_AT_FDCWD = -100
_EXCHANGE = 2


def stage_for(site: Path) -> Path:
    """The folder to build in: beside the site, on the same file system; what killed builds left behind is swept away."""
    parent = site.parent
    parent.mkdir(parents=True, exist_ok=True)
    for left in parent.glob(f".{site.name}.paperreview-*"):
        if not _is_running(left.name.rsplit("-", 1)[-1]):
            shutil.rmtree(left, ignore_errors=True)
    return parent / f".{site.name}.paperreview-{os.getpid()}"


def _is_running(process: str) -> bool:
    if not process.isdigit() or int(process) == os.getpid():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def take_place(stage: Path, site: Path) -> None:
    """Put what was built where the site is, and remove the old site; its hidden files, such as `.git`, stay, as MkDocs lets them."""
    if site.is_dir():
        _keep_hidden(site, stage)
    if not site.exists():
        stage.rename(site)
    elif os.path.ismount(site):
        _move_into(stage, site)
    elif try_exchange(stage, site):
        discard(stage)
    else:
        old = stage.with_name(stage.name + "-old")
        site.rename(old)
        stage.rename(site)
        discard(old)


def _keep_hidden(site: Path, stage: Path) -> None:
    """Copied, not moved: until the exchange, the old site is whole."""
    for hidden in site.glob(".*"):
        if (stage / hidden.name).exists():
            continue
        if hidden.is_dir() and not hidden.is_symlink():
            shutil.copytree(hidden, stage / hidden.name, symlinks=True)
        else:
            shutil.copy2(hidden, stage / hidden.name, follow_symlinks=False)


def try_exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step; false where the system or the file system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0:
        return True
    failure = ctypes.get_errno()
    if failure in {errno.EINVAL, errno.ENOSYS, errno.EPERM}:
        return False
    raise OSError(failure, os.strerror(failure), str(other))


def _move_into(stage: Path, site: Path) -> None:
    """A mount point cannot be renamed: its content is replaced, which is quick, but not one step."""
    for old in site.iterdir():
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old)
        else:
            old.unlink()
    for new in stage.iterdir():
        shutil.move(new, site / new.name)
    discard(stage)


def discard(stage: Path) -> None:
    """Remove a folder that is not needed any more."""
    shutil.rmtree(stage, ignore_errors=True)
