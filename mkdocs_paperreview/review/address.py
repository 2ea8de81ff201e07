# SPDX-License-Identifier: MIT
"""Where a page lies: an address is a path from the root of the site, checked before anything is written to it."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote

__all__ = [
    "RESERVED",
    "InvalidAddress",
    "address_key",
    "checked_address",
    "file_of",
    "href",
    "is_elsewhere",
    "is_reserved",
    "meant_address",
    "quoted",
    "slug",
    "tag_slug",
]

RESERVED = frozenset(
    {"404.html", "archive", "assets", "boards", "feed.xml", "index.html", "months", "opensearch.xml", "robots.txt", "search"}
    | {"sitemap.xml", "sitemap.xml.gz", "tags", "weeks", "years", "cname", ".nojekyll"}
)
_ALLOWED = re.compile(r"[\w.~!$'()+,;=@&\u200c\u200d-]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_FEED = re.compile(r"feed\.[a-z0-9-]+\.xml")  # of one language
_LONGEST, _LONGEST_PART = 1000, 200


class InvalidAddress(ValueError):  # noqa: N818  # the name reads as a sentence where it is raised
    """An address that cannot be; the text says why."""


def checked_address(written: str) -> str:
    """The address an author wrote, composed and with slashes at both ends (or a file's name at the end); else raised."""
    path = _path_in(written)
    if len(path.encode()) > _LONGEST:
        msg = f"is longer than {_LONGEST} bytes, which file systems refuse"
        raise InvalidAddress(msg)
    if _names_a_host(path):
        msg = "is an address of another site; a permalink is a path on this one"
        raise InvalidAddress(msg)
    inner = path.strip("/")
    if not inner:
        return "/"
    for part in inner.split("/"):
        _check_part(part)
    is_file = path.lower().endswith((".html", ".htm"))
    return f"/{inner}" if is_file else f"/{inner}/"


def _path_in(written: str) -> str:
    return unicodedata.normalize("NFC", unquote(written.strip()))


def _names_a_host(path: str) -> bool:
    return "://" in path or path.startswith("//")


def _check_part(part: str) -> None:
    if part in {".", ".."} or "\\" in part:
        msg = "leaves its place by `.`, `..` or a backslash"
    elif not part:
        msg = "has two slashes in a row"
    elif len(part.encode()) > _LONGEST_PART:
        msg = f"has a part of more than {_LONGEST_PART} bytes, which file systems refuse"
    elif not _ALLOWED.fullmatch(part):
        bad = next(letter for letter in part if not _ALLOWED.fullmatch(letter))
        msg = f"holds {'a blank' if bad.isspace() else f'`{bad}`'}, which has no place in a path"
    elif _DEVICES.fullmatch(part) or part.endswith(".") or part.startswith("."):
        msg = f"has the part `{part}`, which some systems cannot store or serve"
    else:
        return
    raise InvalidAddress(msg)


def meant_address(written: str) -> str:
    """What an address that cannot be was most likely to be: names for what has no place in a path; nothing where it is another site's."""
    path = _path_in(written)
    if _names_a_host(path):
        return ""
    parts = [_meant_part(part) for part in re.split(r"[/\\]+", path) if re.search(r"\w", part)]
    return f"/{'/'.join(parts)}/" if parts else ""


def _meant_part(part: str) -> str:
    try:
        _check_part(part)
    except InvalidAddress:
        return slug(part)
    return part


def is_reserved(address: str) -> bool:
    """Whether an address is one of the site's own, such as that of its front page, or lies below one."""
    first = address.strip("/").split("/")[0].casefold()
    return not first or first in RESERVED or bool(_FEED.fullmatch(first))


def is_elsewhere(link: str) -> bool:
    """Whether a link names a host or a scheme, and so nothing of the site it stands in."""
    return bool(_ELSEWHERE.match(link))


def address_key(address: str) -> str:
    """What two addresses share that would be one file on some system: composed, and without case."""
    return unicodedata.normalize("NFC", file_of(address)).casefold()


def file_of(address: str) -> str:
    """The file, from the root of the site, that is served at an address."""
    path = address.lstrip("/")
    return path + "index.html" if path.endswith("/") or not path else path


def quoted(address: str) -> str:
    """An address as it goes into HTML and XML: percent-encoded where it must be."""
    return quote(address, safe="/~!$'()*+,;=:@&%#?-._")


def href(address: str, start: str, *, fragment: str | None = None, directory_urls: bool = True) -> str:
    """The relative link from one address to another, percent-encoded.

    Its `#fragment` is a part of the address, unless it is given: then `#` in the address is a sign of a file's name.
    """
    target, hash_, fragment = address.partition("#") if fragment is None else (address, "#" * bool(fragment), fragment)
    target, origin = target.lstrip("/"), start.lstrip("/")
    if not directory_urls:
        target = file_of(target)
    up = origin.count("/")
    common = 0
    for ours, theirs in zip(origin.split("/")[:-1], target.split("/")[:-1], strict=False):
        if ours != theirs:
            break
        common += 1
    rest = "/".join(target.split("/")[common:])
    relative = "../" * (up - common) + quote(rest, safe="/~!$'()*+,;=@&-._")
    return (relative or "./") + hash_ + quote(fragment, safe="~!$'()*+,;=:@&-._/?")


def slug(text: str) -> str:
    """A part of an address made of a name: lower case, any script's letters and digits, hyphens between."""
    words = re.findall(r"[\w.]+", unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text)).lower().replace("_", "-"))
    made = re.sub(r"-{2,}|\.{2,}", "-", "-".join(word.strip(".") for word in words)).strip("-.") or "review"
    made = made.encode()[:_LONGEST_PART].decode(errors="ignore").strip("-.")
    if _DEVICES.fullmatch(made):
        made = made.replace(".", "-") if "." in made else f"{made}-review"
    return made


def tag_slug(tag: str) -> str:
    """A part of an address for a tag: `C`, `C#` and `C++` are three."""
    return slug(tag.replace("#", " sharp ").replace("+", " plus ").replace("/", " "))
