# SPDX-License-Identifier: MIT
"""A server on this machine that gives recorded answers about papers that do not exist, and a site in which the command is run."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mkdocs_paperreview.cli.main import main
from mkdocs_paperreview.review.review import Review
from tests.conftest import reading

TEA = "/api/query?id_list=2611.90001&max_results=1"
TEA_TITLE = "Tea Leaves as Priors: Learning to Steep with O(n) Attention"  # in arXiv's words `$\mathcal{O}(n)$`
NOTE = "/notes?id=tEaLvSpr10"
LEAF = "/10.5555/leaf.2025.07"

RECORDED = Path(__file__).parent / "lookup" / "recorded"

Respond = Callable[[BaseHTTPRequestHandler], None]


def says(content: bytes | str, status: int = 200, **headers: str) -> Respond:
    """An answer with a status, a content, and more headers."""
    body = content.encode() if isinstance(content, str) else content

    def respond(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return respond


def recorded(name: str, status: int = 200) -> Respond:
    """The answer that was written down in a file."""
    return says((RECORDED / name).read_bytes(), status)


@dataclass
class Service:
    """The server: what it answers, by path, where several answers are given one after the other; and what it was asked."""

    url: str
    answers: dict[str, list[Respond]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def answer(self, path: str, *responses: Respond) -> None:
        """Answer a path; the last answer is repeated."""
        self.answers[path] = list(responses)

    def respond(self, request: BaseHTTPRequestHandler) -> None:
        """Answer a request."""
        self.asked.append((request.path, dict(request.headers)))
        queue = self.answers.get(request.path) or [says("Not here.", 404)]
        with contextlib.suppress(ConnectionError):
            (queue.pop(0) if len(queue) > 1 else queue[0])(request)

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [path for path, _ in self.asked]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A running server, which the command takes for all services."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # http.server calls it so
            running.respond(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name it has there
            """Stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads, server.block_on_close = True, False
    running = Service(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.01}).start()
    monkeypatch.setenv("PAPERREVIEW_API", running.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield running
    running.over.set()
    server.shutdown()
    server.server_close()


@dataclass
class Desk:
    """A site's folder, and the command in it: what it wrote, printed and said."""

    path: Path
    capsys: pytest.CaptureFixture[str]
    code: int = -1
    printed: str = ""
    said: str = ""

    def new(self, *arguments: str) -> str:
        """Run `paperreview new`, and give the text of the file it names; nothing where it names none."""
        self.code = main(["new", *arguments])
        self.printed, self.said = self.capsys.readouterr()
        return Path(self.printed.strip()).read_bytes().decode() if self.printed else ""

    @property
    def reviews(self) -> list[str]:
        """The names of the site's reviews."""
        return sorted(path.name for path in (self.path / "docs" / "reviews").glob("*"))

    def write(self, name: str, text: str) -> None:
        """Write a review by hand."""
        (self.path / "docs" / "reviews" / name).write_text(text, encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A Korean and English site, in which the command is run, with a cache of its own."""
    site = tmp_path / "site"
    (site / "docs" / "reviews").mkdir(parents=True)
    (site / "mkdocs.yml").write_text("site_name: Reviews\nplugins:\n  - paperreview\n", encoding="utf-8")
    monkeypatch.chdir(site)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Desk(site, capsys)


def today(zone: str = "Asia/Seoul") -> str:
    return datetime.now(ZoneInfo(zone)).date().isoformat()


def review_in(text: str, path: str = "reviews/new.md") -> Review:
    """The review that a text is, which must be one without any problem."""
    read = reading(text, path)
    assert read.review
    assert not read.problems
    return read.review


@pytest.fixture
def tea(service: Service) -> Service:
    """The server, with the paper of most tests."""
    service.answer(TEA, recorded("arxiv.xml"))
    return service
