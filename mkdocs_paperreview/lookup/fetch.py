# SPDX-License-Identifier: MIT
"""An address to the answer of its server, within a time and a size; asked twice at most. Nothing but a LookupFailure leaves here."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from http.client import HTTPException
from threading import Thread
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from mkdocs_paperreview import __version__

__all__ = ["Answer", "Limits", "LookupFailure", "fetch"]

_AGENT = f"mkdocs-paperreview/{__version__} (paperreview new; one paper at a time)"
_TOO_BUSY = frozenset({406, 408, 425, 429})  # arXiv says 406 where others say 429
_LONGEST_PAUSE = 3.0  # what arXiv asks for between two requests
_REDIRECTS = range(300, 400)
_SERVER_ERRORS = range(500, 600)
_FIRST_REFUSAL = 400


class LookupFailure(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """A paper could not be looked up; the text is a sentence that says why."""


class _TryAgain(Exception):  # noqa: N818  # the same
    """A failure that may be over in a moment."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long everything may take, in seconds, and how many bytes an answer may have."""

    seconds: float = 20.0
    size: int = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said. A status from 400 on is its word on the question, not a failure of its own."""

    status: int
    content: bytes

    @property
    def is_refusal(self) -> bool:
        """Whether the server says no."""
        return self.status >= _FIRST_REFUSAL


class _Redirects(HTTPRedirectHandler):
    max_redirections = 5
    max_repeats = 2


def _opener() -> OpenerDirector:
    """HTTP and HTTPS only: a redirect must not lead to `ftp:` or `file:`."""
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(), _Redirects(), HTTPErrorProcessor(), HTTPDefaultErrorHandler()):
        opener.add_handler(handler)
    return opener


def fetch(url: str, accept: str, limits: Limits) -> Answer:
    """Ask a server; where it is too busy or out of reach, ask it once more."""
    host = urlsplit(url).hostname or url
    end = time.monotonic() + limits.seconds
    try:
        return _within(limits.seconds / 2, url, accept, limits.size)
    except _TryAgain:
        time.sleep(min(_LONGEST_PAUSE, limits.seconds / 10))
    try:
        return _within(end - time.monotonic(), url, accept, limits.size)
    except _TryAgain as failure:
        msg = f"{host} {failure}."
        raise LookupFailure(msg) from None


def _within(seconds: float, url: str, accept: str, size: int) -> Answer:
    """Ask in a thread of its own: neither the look-up of a name nor a trickle of bytes heeds the timeout of a socket."""
    outcome: list[Answer | Exception] = []

    def ask() -> None:
        try:
            outcome.append(_asked(url, accept, seconds, size))
        except Exception as error:  # noqa: BLE001  # it is raised again where somebody waits for it
            outcome.append(error)

    thread = Thread(target=ask, daemon=True)
    thread.start()
    thread.join(max(seconds, 0.01))
    if not outcome:
        msg = "did not answer in time"
        raise _TryAgain(msg)
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]


def _asked(url: str, accept: str, seconds: float, size: int) -> Answer:
    headers = {"User-Agent": _AGENT, "Accept": f"{accept}, */*;q=0.1", "Accept-Encoding": "identity"}
    try:
        with _opener().open(Request(url, headers=headers), timeout=seconds) as response:  # noqa: S310  # the opener knows HTTP only
            return Answer(response.status, _content(response, url, size))
    except HTTPError as error:
        with contextlib.closing(error):
            return _refused(error, url, size)
    except TimeoutError:
        msg = "did not answer in time"
        raise _TryAgain(msg) from None
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise _TryAgain(_reason(error)) from None


def _content(response: Any, url: str, size: int) -> bytes:
    content = bytes(response.read(size + 1))
    if len(content) > size:
        msg = f"{urlsplit(url).hostname} answered with more than {size // 1024} KiB, which no paper has."
        raise LookupFailure(msg)
    if getattr(response, "length", None):  # what was announced and did not come
        msg = "broke off its answer"
        raise _TryAgain(msg)
    return content


def _refused(error: HTTPError, url: str, size: int) -> Answer:
    """What a server says with a status that is no success."""
    if error.code in _REDIRECTS:
        msg = f"{urlsplit(url).hostname} sends from one address to the next, and to no answer."
        raise LookupFailure(msg)
    if error.code in _TOO_BUSY or error.code in _SERVER_ERRORS:
        msg = f"answered {error.code} {error.reason or ''}".strip()
        raise _TryAgain(msg)
    content = b""
    with contextlib.suppress(OSError, HTTPException):
        content = _content(error, url, size)
    return Answer(error.code, content)


def _reason(error: Exception) -> str:
    cause = getattr(error, "reason", None)
    if isinstance(cause, TimeoutError):
        return "did not answer in time"
    if isinstance(error, HTTPException):
        return "broke off its answer"
    return "cannot be reached" if isinstance(error, OSError) else "sends to an address that is none"
