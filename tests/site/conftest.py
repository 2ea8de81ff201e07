# SPDX-License-Identifier: MIT
"""Real sites in temporary folders, built by the real commands."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


@dataclass(frozen=True)
class SiteFolder:
    """A folder with a `mkdocs.yml` and `docs/`."""

    path: Path

    @property
    def site(self) -> Path:
        """Where the site is built."""
        return self.path / "site"

    def write(self, files: Mapping[str, str | bytes]) -> None:
        """Write files below `docs/`."""
        for name, content in files.items():
            path = self.path / "docs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a Python module in the folder."""
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.path,
            env={**os.environ, **_QUIET, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `mkdocs build`."""
        return self.run("mkdocs", "build", *options, **environment)

    def page(self, address: str) -> str:
        """The HTML at an address."""
        return (self.site / address.strip("/") / "index.html").read_text(encoding="utf-8")

    def pages(self) -> dict[str, bytes]:
        """Everything that was built, but for the time stamps of compressed files."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file() and path.suffix != ".gz"
        }

    def leftovers(self) -> list[str]:
        """What lies beside the site and is not the author's."""
        return [path.name for path in self.path.iterdir() if path.name not in {"docs", "site", "mkdocs.yml"}]


MakeSite = Callable[..., SiteFolder]


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """Give a function that makes a site of files, settings and more lines of configuration."""

    def make(
        files: Mapping[str, str | bytes], *, settings: str = "", plugins: str = "", theme: str = "mkdocs", more: str = ""
    ) -> SiteFolder:
        folder = SiteFolder(tmp_path)
        lines = [
            "site_name: Reviews",
            f"theme: {{name: {theme}}}",
            "plugins:",
            *(f"  - {plugin}" for plugin in plugins.split()),
            f"  - paperreview: {{{settings}}}",
            more,
        ]
        (tmp_path / "mkdocs.yml").write_text("\n".join(lines), encoding="utf-8")
        folder.write(files)
        return folder

    return make


@contextmanager
def one_core() -> Iterator[None]:
    """Let what runs here have one core, so that it does not fork."""
    bound = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(bound)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, bound)


def review(title: str = "LoRA", date: str = "2026-01-06", body: str = "Low-rank updates.", **front: str) -> str:
    """The text of a review."""
    fields = {"title": title, "date": date, **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items()) + f"---\n\n{body}\n"


GOOD = {"reviews/lora.md": review()}
