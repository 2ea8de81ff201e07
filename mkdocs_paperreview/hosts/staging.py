# SPDX-License-Identifier: MIT
"""A site is built beside the old one and takes its place in one rename: whenever the power goes, one whole site is there.

What cannot be renamed, as it is a mount point or in a folder of somebody else, holds the stage itself, and changes name by name.

The stage is a folder with a new name in a folder of ours. ext4 does not use the number of a file again for some minutes after it was
deleted, and looks at all of these for each new file in the same part of the disk: a site that is built again and again is built ever
more slowly. A folder marked as the top of a hierarchy has its folders spread over the disk, by their names.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import re
import secrets
import shutil
import struct
import sys
from glob import escape
from pathlib import Path

if sys.platform.startswith("linux"):
    import fcntl

__all__ = ["is_running", "put", "stage_for", "sweep", "take_place", "why_not_written"]

_AT_FDCWD = -100
_EXCHANGE = 2
_OF_A_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS}
_GET_FLAGS, _SET_FLAGS = 0x8008_6601, 0x4008_6602
_TOP_OF_HIERARCHY = 0x2_0000


def stage_for(site: Path) -> Path:
    """The folder to build in, on the file system of the site; what killed builds left behind is swept away."""
    if site.exists() and not site.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(site))
    sweep(site)
    outer = _outer(site)
    outer.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # another file system, which has no such mark
        _mark_as_top(outer)
    return outer / secrets.token_hex(4)


def why_not_written(site: Path, error: Exception) -> str:
    """Why a site could not be written, as of a full disk; nothing where it is what somebody else wanted of a file or a network."""
    if not isinstance(error, OSError) or not _is_of(site.resolve(), error):
        return ""
    return f"The site could not be written to `{os.path.relpath(site)}`: {error.strerror or error}. The old site is untouched."


def _is_of(site: Path, error: OSError) -> bool:
    named = Path(os.fsdecode(error.filename)) if isinstance(error.filename, (str, bytes, os.PathLike)) else None
    return error.errno in _OF_A_DISK or bool(named and (named == site or named.is_relative_to(_outer(site))))


def put(file: Path, content: bytes) -> None:
    """Write a file of a site, whose folder may not be there yet."""
    try:
        opened = file.open("wb")
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        opened = file.open("wb")
    with opened:
        opened.write(content)


def sweep(site: Path) -> None:
    """Remove what this process and killed ones have built beside a site, or in it."""
    pattern = f".{escape(site.name)}.paperreview-*"
    for left in (*site.parent.glob(pattern), *site.glob(pattern)):
        if not is_running(left.name.rsplit("-", 1)[-1]):
            shutil.rmtree(left, ignore_errors=True)


def _outer(site: Path) -> Path:
    return (site if _must_stay(site) else site.parent) / f".{site.name}.paperreview-{os.getpid()}"


def _must_stay(site: Path) -> bool:
    """Whether a folder is there that cannot change its name."""
    return site.is_dir() and (_is_mounted(site) or not os.access(site.parent, os.W_OK | os.X_OK))


def _is_mounted(site: Path) -> bool:
    """Whether something is mounted there; Linux alone tells of a folder of the same file system."""
    if os.path.ismount(site):
        return True
    try:
        mounts = Path("/proc/self/mountinfo").read_bytes().splitlines()
    except OSError:
        return False
    place = re.sub(rb"[ \t\n\\]", lambda found: b"\\%03o" % found[0][0], os.fsencode(site))
    return any(place == mount.split()[4] for mount in mounts)


def _mark_as_top(folder: Path) -> None:
    if not sys.platform.startswith("linux"):
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        flags = struct.unpack("i", fcntl.ioctl(opened, _GET_FLAGS, b"\0" * 4)[:4])[0]
        fcntl.ioctl(opened, _SET_FLAGS, struct.pack("i", flags | _TOP_OF_HIERARCHY))
    finally:
        os.close(opened)


def is_running(process: str) -> bool:
    """Whether another process of this number runs: what it wrote is still in use."""
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
    if stage.is_relative_to(site):
        _replace_in(site, stage)
    else:
        if site.is_dir():
            _keep_hidden(site, stage)
        _replace(site, stage)
    sweep(site)


def _replace(old: Path, new: Path) -> None:
    if not os.path.lexists(old):
        new.rename(old)
    elif not _try_exchange(new, old):
        old.rename(new.with_name(secrets.token_hex(4)))
        new.rename(old)


def _replace_in(site: Path, stage: Path) -> None:
    """Quick, but not one step; what is gone from the site is laid into the stage, and swept away with it."""
    gone = [old.name for old in site.glob("[!.]*") if not os.path.lexists(stage / old.name)]
    for new in list(stage.iterdir()):
        _replace(site / new.name, new)
    for name in gone:
        (site / name).rename(stage / name)


def _keep_hidden(site: Path, stage: Path) -> None:
    """Copied, not moved: until the exchange, the old site is whole."""
    for hidden in site.glob(".*"):
        if (stage / hidden.name).exists():
            continue
        if hidden.is_dir() and not hidden.is_symlink():
            shutil.copytree(hidden, stage / hidden.name, symlinks=True)
        else:
            shutil.copy2(hidden, stage / hidden.name, follow_symlinks=False)


def _try_exchange(one: Path, other: Path) -> bool:
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
