# SPDX-License-Identifier: MIT
"""The registry of tags and the ledger of addresses, in real builds."""

from __future__ import annotations

from tests.site.conftest import MakeSite, review

TAGGED = {
    "tags.yml": "LLM: {aliases: [LLMs], labels: {ko: 거대 언어 모델}}\n",
    "reviews/a.md": review("A", tags="[LLM]", permalink="/a/"),
    "reviews/b.md": review("B", tags="[LLMs]", permalink="/b/"),
}


def test_the_registry_is_no_part_of_the_site(make_site: MakeSite) -> None:
    """MkDocs builds with the registry's words, and does not publish the file."""
    site = make_site(TAGGED)

    assert site.build("--strict").returncode == 0
    assert "거대 언어 모델" in site.page("/tags/llm/")
    assert "tags.yml" not in site.pages()
    assert "tags/llms/index.html" in site.pages()


def test_an_export_leaves_the_registry_out(make_site: MakeSite) -> None:
    """The plain folder has the registry's words, and not the file."""
    site = make_site(TAGGED)

    assert site.run("mkdocs_paperreview", "export", "--into", "site").returncode == 0
    assert "거대 언어 모델" in site.page("/tags/llm/")
    assert "tags.yml" not in site.pages()


def test_a_registry_that_cannot_be_read_fails_a_strict_build(make_site: MakeSite) -> None:
    """A mistake in the registry is a warning at its line."""
    site = make_site({**TAGGED, "tags.yml": "LLM:\n  alias: LLMs\n"})
    done = site.build("--strict")

    assert done.returncode == 1
    assert "docs/tags.yml:2:3: warning PR210" in done.stderr


def test_a_vanished_address_keeps_the_old_site(make_site: MakeSite) -> None:
    """An address in the ledger that vanishes stops a build before the old site is touched."""
    site = make_site(TAGGED)
    site.build()
    before = site.pages()
    (site.path / "addresses.txt").write_text("/a/\treviews/a.md\n/gone/\n", encoding="utf-8")
    done = site.build()

    assert done.returncode == 1
    assert "addresses.txt:2:1: error PR305 vanished-address: Nothing is at `/gone/` any more" in done.stderr
    assert "docs/../" not in done.stderr
    assert before == site.pages()


def test_the_ledger_that_a_command_wrote_is_kept_by_a_build(make_site: MakeSite) -> None:
    """What `paperreview urls --update` takes for published is what MkDocs serves."""
    site = make_site({**TAGGED, "about.md": "---\npermalink: /about-us/\n---\n\n# About\n", "plain.md": "# Plain\n"})
    site.run("mkdocs_paperreview", "urls", "--update")
    done = site.build("--strict")
    ledger = (site.path / "addresses.txt").read_text(encoding="utf-8").splitlines()[2:]

    assert done.returncode == 0, done.stderr
    assert {f"{line.partition(chr(9))[0].strip('/')}/index.html" for line in ledger} <= set(site.pages())
