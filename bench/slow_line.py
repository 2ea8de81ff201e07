# SPDX-License-Identifier: MIT
"""A web server behind a slow line: each request waits, and all share so many bits a second. Compressed, as hosts of static sites do it."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

__all__ = ["Sent", "SlowLine", "slow_line"]

_DELAY = 0.1
_BYTES_A_SECOND = 10_000_000 / 8
_PIECE = 8192
_TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".css": "text/css"}
_SAME = 0.005


@dataclass(frozen=True, slots=True)
class Sent:
    """An answer: its address, its size on the line, and when its request came and it was sent."""

    path: str
    size: int
    came: float
    ended: float


@dataclass
class SlowLine:
    """What went over the line."""

    address: str = ""
    sent: list[Sent] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0

    def take(self, size: int) -> float:
        """Take room for some bytes; gives when they are through."""
        with self.lock:
            self.free_at = max(self.free_at, time.perf_counter()) + size / _BYTES_A_SECOND
            return self.free_at

    def waves(self, least: int) -> int:
        """How many requests wait for each other, one after the other, until so many fragments are there."""
        depths: list[tuple[Sent, int]] = []
        for sent in sorted(self.sent, key=lambda one: one.came):
            depths.append((sent, 1 + max((depth for before, depth in depths if before.ended <= sent.came + _SAME), default=0)))
        fragments = sorted(depth for sent, depth in depths if "/f/" in sent.path)
        return fragments[min(least, len(fragments)) - 1] if fragments else max((depth for _, depth in depths), default=0)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    packed: ClassVar[dict[Path, bytes]] = {}

    def __init__(self, folder: Path, line: SlowLine, *given: object) -> None:
        self.folder, self.line = folder, line
        super().__init__(*given)  # type: ignore[arg-type]  # what the server gives

    def do_GET(self) -> None:  # the name that the library calls
        came = time.perf_counter()
        path = self.folder / unquote(urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        time.sleep(_DELAY)
        found = path.is_file()
        body = self.packed.get(path) or gzip.compress(path.read_bytes() if found else b"There is no such file.", 6)
        self.packed[path] = body
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", _TYPES.get(path.suffix, "text/html; charset=utf-8"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        for start in range(0, len(body), _PIECE):
            piece = body[start : start + _PIECE]
            time.sleep(max(0.0, self.line.take(len(piece)) - time.perf_counter()))
            self.wfile.write(piece)
        self.line.sent.append(Sent(self.path, len(body), came, time.perf_counter()))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def slow_line(folder: Path) -> Iterator[SlowLine]:
    """Serve a folder."""
    line = SlowLine()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, folder, line))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    line.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield line
    finally:
        server.shutdown()
        server.server_close()
