# SPDX-License-Identifier: MIT
"""What other plugins do to a site, done by hooks, which MkDocs treats alike."""

from __future__ import annotations

from .conftest import MakeSite, SiteFolder, review

HOOKED = "hooks: [hook.py]"
MANY = {f"reviews/{number}.md": review(f"Review {number}", arxiv=f"2401.0{number:04}") for number in range(210)}


def hooked(site: SiteFolder, code: str) -> SiteFolder:
    """The site, with a module of hooks."""
    (site.path / "hook.py").write_text(code, encoding="utf-8")
    return site


def test_other_plugins_are_told_days_and_instants(make_site: MakeSite) -> None:
    """The metadata that a plugin sees hold the date of a review as YAML gives it, wherever its author wrote it."""
    site = hooked(
        make_site({"reviews/2026-01-06-a.md": "# A\n", "reviews/b.md": review("B", date="2026-01-07 09:00:00 +0900")}, more=HOOKED),
        "def on_page_content(html, page, config, files):\n    return html + f'<p>({page.meta.get(\"date\")!r})</p>'\n",
    )

    site.build()

    assert "(datetime.date(2026, 1, 6))" in site.page("/reviews/2026-01-06-a/")
    assert "(datetime.datetime(2026, 1, 7, 9, 0, tzinfo=" in site.page("/reviews/b/")
    assert "(None)" in site.page("/tags/")


def test_a_navigation_that_another_plugin_makes_is_on_all_pages(make_site: MakeSite) -> None:
    """Pages that forks write have the navigation that the theme would give them."""
    site = hooked(
        make_site({**MANY, "about.md": "# About\n"}, more=HOOKED),
        "from mkdocs.structure.nav import Navigation\n"
        "def on_nav(nav, config, files):\n"
        "    pages = [files.get_file_from_path(name).page for name in ('index.md', 'about.md')]\n"
        "    return Navigation(pages, pages)\n",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr
    assert 'href="../../about/"' in site.page("/reviews/7/")
    assert 'href="../../archive/" class="nav-link"' not in site.page("/reviews/7/")


def test_another_command_is_told_where_the_site_is(make_site: MakeSite) -> None:
    """A command that lets plugins change the configuration, and then copies the site, as mike does, finds the site."""
    site = make_site({"reviews/a.md": review()})
    site.build("--strict")
    (site.path / "another.py").write_text(
        "from pathlib import Path\n"
        "from mkdocs.config import load_config\n"
        "config = load_config('mkdocs.yml')\n"
        "config.plugins.run_event('startup', command='another', dirty=False)\n"
        "config = config.plugins.run_event('config', config)\n"
        "print((Path(config.site_dir) / 'reviews/a/index.html').is_file())\n",
        encoding="utf-8",
    )

    done = site.run("another")

    assert done.stdout.strip() == "True", done.stderr
    (site.path / "another.py").unlink()
    assert [name for name in site.leftovers() if name != "__pycache__"] == []


def test_an_error_of_another_plugin_is_its_own(make_site: MakeSite) -> None:
    """Where another plugin cannot reach a host, its own words are shown, and nothing is said of the disk."""
    site = hooked(make_site({"reviews/a.md": review()}, more=HOOKED), "def on_env(env, **_):\n    raise ConnectionError('no way to fonts')\n")

    done = site.build()

    assert done.returncode == 1
    assert "no way to fonts" in done.stderr
    assert "could not be written" not in done.stderr
    assert not site.site.exists()


def test_tags_that_another_plugin_reads_are_not_left_over(make_site: MakeSite) -> None:
    """A check of a site with `macros` says nothing of what that plugin will fill in, unless the site asks for it."""
    site = make_site({"reviews/a.md": review(body="See {{ page.source }} for it.", arxiv="2401.04088")}, plugins="macros")
    alone = site.run("mkdocs_paperreview", "check")
    config = site.path / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("{}", "{rules: {leftover-liquid: warning}}"), encoding="utf-8")

    asked = site.run("mkdocs_paperreview", "check")

    assert "PR506" not in alone.stdout + alone.stderr
    assert "PR506" in asked.stdout + asked.stderr
