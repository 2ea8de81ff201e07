# SPDX-License-Identifier: MIT
"""`paperreview export`, which writes the site without MkDocs."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from .conftest import GOOD, MakeSite, review


def test_export_writes_the_same_reviews(make_site: MakeSite) -> None:
    """`paperreview export` writes every page as a plain folder, without MkDocs."""
    site = make_site(GOOD)
    hidden = "import sys; sys.modules['mkdocs'] = None"
    code = f"{hidden}\nfrom mkdocs_paperreview.cli.main import main\nsys.exit(main(['export', '--into', 'out']))"
    (site.path / "without_mkdocs.py").write_text(code, encoding="utf-8")

    done = site.run("without_mkdocs")

    assert done.returncode == 0, done.stderr
    page = (site.path / "out/reviews/lora/index.html").read_text(encoding="utf-8")
    assert '<h1 id="pr-top">LoRA</h1>' in page
    assert (site.path / "out/weeks/2026-W02/index.html").is_file()


def test_export_and_build_link_the_same_files(make_site: MakeSite) -> None:
    """The head of a page leads to the feeds and to the search that there are, whoever writes the site."""
    site = make_site(GOOD, more="site_url: https://example.org/r/")

    site.build("--strict")
    site.run("mkdocs_paperreview", "export", "--into", "out")

    links = ["https://example.org/r/feed.xml", "../../search/", "https://example.org/r/opensearch.xml"]
    for folder in (site.site, site.path / "out"):
        assert links == _linked(folder / "reviews/lora/index.html")
        assert (folder / "feed.xml").is_file()
        assert (folder / "opensearch.xml").is_file()


def _linked(page: Path) -> list[str]:
    return re.findall(r'<link rel="(?:feed alternate|search)"[^>]* href="([^"]*)"', page.read_text(encoding="utf-8"))


def test_a_site_without_reviews_links_no_feed(make_site: MakeSite) -> None:
    """There is no feed of nothing."""
    site = make_site({"about.md": "# About\n"}, more="site_url: https://example.org/r/")

    site.build()

    assert "feed" not in site.page("/")


def test_export_says_what_became_of_all_reviews(make_site: MakeSite) -> None:
    """What is held back, left out or in the way of all is told as a build tells it."""
    site = make_site({**GOOD, "reviews/draft.md": review(draft="true"), "reviews/bad.md": review(date="2024-13-40")})

    stopped = site.run("mkdocs_paperreview", "export", "--into", "out")
    (site.path / "mkdocs.yml").write_text((site.path / "mkdocs.yml").read_text().replace("{}", "{on_error: skip}"))
    done = site.run("mkdocs_paperreview", "export", "--into", "out")

    assert stopped.stdout.startswith("1 of 3 files cannot be published; the old site is untouched.")
    assert (stopped.returncode, done.returncode) == (1, 0)
    assert done.stdout == "1 of 3 reviews, 1 held back (drafts and future dates), 1 left out with errors: out\n"


def test_export_replaces_nothing_but_an_export(make_site: MakeSite) -> None:
    """A folder of somebody's files, and the project itself, are refused; an earlier export is replaced."""
    site = make_site({**GOOD, "keep.txt": "mine"})

    for folder in (".", "docs"):
        done = site.run("mkdocs_paperreview", "export", "--into", folder)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
    assert (site.path / "docs/keep.txt").read_text(encoding="utf-8") == "mine"
    assert site.run("mkdocs_paperreview", "export", "--into", "out").returncode == 0
    assert site.run("mkdocs_paperreview", "export", "--into", "out").returncode == 0


def test_the_core_runs_without_mkdocs() -> None:
    """Everything but the MkDocs host is imported where there is no MkDocs."""
    import subprocess  # noqa: PLC0415  # a fresh interpreter is the test

    code = (
        "import sys, pkgutil, importlib; sys.modules['mkdocs'] = None\n"
        "import mkdocs_paperreview as p\n"
        "for m in pkgutil.walk_packages(p.__path__, 'mkdocs_paperreview.'):\n"
        "    if m.name not in {'mkdocs_paperreview.hosts.mkdocs', 'mkdocs_paperreview.__main__'}: importlib.import_module(m.name)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
