# SPDX-License-Identifier: MIT
"""What other plugins do to a site, done by hooks, which MkDocs treats alike."""

from __future__ import annotations

from .conftest import MakeSite, SiteFolder, review

HOOKED = "hooks: [hook.py]"
LINKING = review(body="See [it](made.md), ![a plot](plot.svg) and [words](words.md).", arxiv="2401.04088")
MANY = {f"reviews/{number}.md": review(f"Review {number}", arxiv=f"2401.0{number:04}") for number in range(210)}


def hooked(site: SiteFolder, code: str) -> SiteFolder:
    """The site, with a module of hooks."""
    (site.path / "hook.py").write_text(code, encoding="utf-8")
    return site


def test_a_file_that_another_plugin_makes_is_a_review(make_site: MakeSite) -> None:
    """A file that is added below the reviews is one of them, with a page, a place in the lists, and links to it that are not dead."""
    made = review("Made", permalink="/made/", arxiv="2401.04089")
    files = {"reviews/made.md": made, "reviews/plot.svg": "<svg/>", "reviews/words.txt": "words", "words.md": "# Words"}
    site = hooked(
        make_site({"reviews/a.md": LINKING.replace("words.md", "../words.md")}, more=HOOKED),
        "from mkdocs.structure.files import File\n"
        "def on_files(files, config):\n"
        f"    for name, content in {files!r}.items():\n"
        "        files.append(File.generated(config, name, content=content))\n",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr
    assert "2 of 2 reviews" in done.stderr
    assert '<h1 id="pr-top">Made</h1>' in site.page("/made/")
    assert 'href="../../made/"' in site.page("/reviews/a/")
    assert 'href="made/"' in site.page("/")


def test_a_review_that_another_plugin_takes_away_is_nowhere(make_site: MakeSite) -> None:
    """Of a file that is taken away there is no page, no entry of a list and no word, however bad it is."""
    site = hooked(
        make_site(
            {"reviews/a.md": review(arxiv="2401.04088"), "reviews/b.md": review("Gone"), "reviews/bad.md": review(date="x")}, more=HOOKED
        ),
        "def on_files(files, config):\n"
        "    for name in ('reviews/b.md', 'reviews/bad.md'):\n"
        "        files.remove(files.get_file_from_path(name))\n",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr
    assert "1 of 1 reviews" in done.stderr
    assert not (site.site / "reviews" / "b").exists()
    assert "Gone" not in site.page("/")


def test_a_bad_review_beside_another_plugin_stops_the_build(make_site: MakeSite) -> None:
    """Where another plugin may still change the files, errors are told when it has, and the old site stays."""
    site = hooked(make_site({"reviews/a.md": review()}, more=HOOKED), "def on_files(files, config):\n    return files\n")
    site.build()
    before = site.pages()
    site.write({"reviews/bad.md": review(date="2026-02-30")})

    done = site.build()

    assert done.returncode == 1
    assert done.stderr.count("error PR103 impossible-date") == 1
    assert "1 of 2 files cannot be published" in done.stderr
    assert before == site.pages()


def test_other_plugins_find_our_pages_among_the_files(make_site: MakeSite) -> None:
    """A plugin that looks through the files finds reviews at their addresses, and the lists, wherever it stands in the configuration."""
    site = hooked(
        make_site({"reviews/a.md": review(permalink="/x/y/")}, more=HOOKED),
        "from mkdocs.plugins import event_priority\n"
        "@event_priority(90)\n"
        "def on_files(files, config):\n"
        "    found = {file.src_uri: file.url for file in files.documentation_pages()}\n"
        "    assert found['reviews/a.md'] == 'x/y/', found\n"
        "    assert found['tags.md'] == 'tags/', found\n",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr


def test_every_file_is_on_the_disk_for_who_asks(make_site: MakeSite) -> None:
    """A plugin that opens the source of each page finds a file, and none of them is left behind."""
    site = hooked(
        make_site({"reviews/a.md": review(tags="[PEFT]"), "reviews/b.mdx": review("B"), "weeks/2026-W02.md": "Words."}, more=HOOKED),
        "from pathlib import Path\n"
        "def on_page_markdown(markdown, page, config, files):\n"
        "    assert Path(config.config_file_path).parent in Path(page.file.abs_src_path).parents\n"
        "    Path(page.file.abs_src_path).read_text()\n"
        "    for file in files:\n"
        "        assert Path(file.abs_src_path).is_file()\n",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr
    (site.path / "hook.py").unlink()
    assert [name for name in site.leftovers() if name != "__pycache__"] == []


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


def test_what_another_plugin_writes_is_in_the_site(make_site: MakeSite) -> None:
    """A plugin that asks at the start where the site lies writes into the new one."""
    site = hooked(
        make_site({"reviews/a.md": review()}, more=HOOKED),
        "from pathlib import Path\n"
        "at = []\n"
        "def on_config(config):\n"
        "    at.append(config.site_dir)\n"
        "def on_post_build(config):\n"
        "    Path(at[0], 'more.txt').write_text('more')\n",
    )

    site.build("--strict")

    assert (site.site / "more.txt").read_text(encoding="utf-8") == "more"


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
    site = hooked(
        make_site({"reviews/a.md": review()}, more=HOOKED), "def on_env(env, **_):\n    raise ConnectionError('no way to fonts')\n"
    )

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


def test_the_plugin_is_named_once(make_site: MakeSite) -> None:
    """Two of them would both put the new site in the place of the old one, which stays."""
    site = make_site({"reviews/a.md": review()})
    site.build()
    (site.path / "mkdocs.yml").write_text("site_name: R\nplugins: [paperreview, paperreview: {page_size: 5}]\n", encoding="utf-8")

    done = site.build()

    assert (done.returncode, done.stderr.count("is named twice in `plugins`.")) == (1, 1)
    assert site.page("/reviews/a/")
    assert not site.leftovers()
