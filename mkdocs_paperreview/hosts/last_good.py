# SPDX-License-Identifier: MIT
"""What builds a site that an author looks at in; the same, which lets the last good site be seen and says why there is no newer one, out.

From a build that fails to the next good one, MkDocs' own server answers nothing, as after a slip in `mkdocs.yml`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from mkdocs_paperreview.hosts.preview import on_top
from mkdocs_paperreview.pages.problems import stopped_panel

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

__all__ = ["LastGood"]

_AS_IT_IS = "surrogateescape"  # an author's own pages may be in any encoding


class LastGood:
    """A builder, and what a server says meanwhile. `is_whole` says whether the old site is still there, when a build fails."""

    def __init__(self, build: Callable[[], None], *, expected: type[Exception], language: str, log: logging.Logger) -> None:
        self.is_whole = True
        self._build, self._expected, self._language, self._log = build, expected, language, log
        self._why: list[str] = []

    def build(self) -> None:
        """Build, or remember why that cannot be done before anything of the old site is gone."""
        self.is_whole, said = True, _Said(logging.ERROR)
        self._log.addHandler(said)
        try:
            self._build()
        except Exception as error:
            if not self.is_whole:
                raise
            self._why = said.messages or [str(error)]
            if not said.messages:
                self._log.error(str(error), exc_info=not isinstance(error, self._expected))
            self._log.warning("The site stays as it was when it could last be built.")
        else:
            self._why = []
        finally:
            self._log.removeHandler(said)

    def around(self, serve: WSGIApplication) -> WSGIApplication:
        """What a server answers, with what is wrong on top of each page."""

        def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            begun: list[tuple[str, list[tuple[str, str]]]] = []

            def begin(status: str, headers: list[tuple[str, str]], _: object = None, /) -> Callable[[bytes], object]:
                begun.append((status, headers))
                return lambda _: None

            content = serve(environ, begin)  # which waits for a build that is going on
            status, headers = begun[0]
            kind = dict(headers).get("Content-Type", "")
            if self._why and kind.startswith("text/html"):
                html = b"".join(content).decode(errors=_AS_IT_IS)
                page = on_top(html, stopped_panel(self._why, self._language)).encode(errors=_AS_IT_IS)
                headers, content = [("Content-Type", kind), ("Content-Length", str(len(page)))], [page]
            start_response(status, headers)
            return content

        return answer


class _Said(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
