# SPDX-License-Identifier: MIT
"""What a build makes of search: the page, the theme's box, the description for browsers; by the setting and by the theme."""

from __future__ import annotations

import json
import os
import re
from importlib.resources import files as package_files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser

from .conftest import MakeSite, SiteFolder, one_core, review

FILES = {"reviews/lora.md": review(tags="[PEFT]"), "about.md": "# About\n\nAbout us.", "index.md": "# Home"}
WITH_URL = "site_url: https://example.org/r/"
WORKER = re.compile(r'"search": ?"([^"]+\.js[^"]*)"')
SCRIPTS = Path(str(package_files("mkdocs_paperreview"))) / "assets" / "search"
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def _worker(page: str) -> str:
    found = WORKER.search(page)
    assert found
    return found[1]


def _theirs(site: SiteFolder) -> list[str]:
    """What is in the theme's index."""
    return [each["location"] for each in json.loads((site.site / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]]


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
@pytest.mark.parametrize("plugins", ["", "search"])
def test_every_theme_has_the_page(make_site: MakeSite, theme: str, plugins: str) -> None:
    """With and without a box of its own, a theme has the page of search, and on the front page a field that leads to it."""
    site = make_site(FILES, theme=theme, plugins=plugins)

    assert site.build("--strict").returncode == 0
    field = LexborHTMLParser(site.page("/search/")).css_first("form[role=search] input[name=q]")
    form = LexborHTMLParser(site.page("/")).css_first(".pr-home form[role=search]")
    assert field
    assert form
    assert form.attributes["action"] == "search/"
    assert (site.site / "search" / "pointer.json").is_file()


def test_the_page_is_in_the_navigation(make_site: MakeSite) -> None:
    """Without a `nav`, the theme lists the page of search."""
    site = make_site(FILES, theme="material")

    site.build()

    assert LexborHTMLParser(site.page("/about/")).css_first('nav a[href="../search/"]')


def test_a_site_may_leave_search_to_the_theme(make_site: MakeSite) -> None:
    """With `engine: material` there is no page, no index and no field of ours, and the theme's index holds the reviews."""
    site = make_site(FILES, theme="material", plugins="search", settings="search: {engine: material}", more=WITH_URL)

    assert site.build("--strict").returncode == 0
    made = site.pages()
    assert [name for name in made if name.startswith("search/")] == ["search/search_index.json"]
    assert "opensearch.xml" not in made
    assert not [name for name in made if re.search(r"paperreview-search|paperreview-box", name)]
    assert 'rel="search"' not in site.page("/reviews/lora/")
    assert "pr-ask" not in site.page("/")
    assert "reviews/lora/" in _theirs(site)
    assert _worker(site.page("/reviews/lora/")).startswith("../../assets/javascripts/")


def test_both_leaves_the_box_alone(make_site: MakeSite) -> None:
    """With `engine: both` the page is there, and the box is the theme's own with all reviews in its index."""
    site = make_site(FILES, theme="material", plugins="search", settings="search: {engine: both}")

    site.build()

    assert "pr-find" in site.page("/search/")
    assert "reviews/lora/" in _theirs(site)
    assert _worker(site.page("/reviews/lora/")).startswith("../../assets/javascripts/")


@pytest.mark.parametrize("name", ["reviews/lora/index.html", "about/index.html", "index.html", "404.html", "search/index.html"])
def test_every_page_starts_our_worker(make_site: MakeSite, name: str) -> None:
    """Each page with the box names our worker, which is there and is told of the theme's."""
    site = make_site(FILES, theme="material", plugins="search")
    site.build()

    ours, _, theirs = _worker((site.site / name).read_text(encoding="utf-8")).partition("?")

    place = site.site / ours.lstrip("/") if name == "404.html" else (site.site / name).parent / ours
    assert Path(os.path.normpath(place)).is_file()
    assert (site.site / "assets" / "javascripts" / "workers" / theirs).is_file()


def test_reviews_are_not_in_the_themes_index(make_site: MakeSite) -> None:
    """The theme's index keeps the pages that are not ours, in a file that no page view loads."""
    site = make_site(FILES, theme="material", plugins="search")

    site.build()

    others = json.loads((site.site / "search" / "pages.json").read_text(encoding="utf-8"))["docs"]
    assert _theirs(site) == []
    assert {each["location"].split("#")[0] for each in others} == {"", "about/"}
    assert "LoRA" not in json.dumps(others)


def test_another_version_of_the_theme_is_left_alone(make_site: MakeSite) -> None:
    """Where the theme names its worker in a way that is not known, the build says so, and the box stays the theme's."""
    site = make_site(FILES, plugins="search")
    config = (site.path / "mkdocs.yml").read_text(encoding="utf-8")
    (site.path / "mkdocs.yml").write_text(
        config.replace("theme: {name: mkdocs}", "theme: {name: material, custom_dir: over}"), encoding="utf-8"
    )
    (site.path / "over").mkdir()
    base = '<html><head></head><body>{{ page.content }}<script id="__config">{"search": "new.js"}</script></body></html>'
    (site.path / "over" / "base.html").write_text(base, encoding="utf-8")

    done = site.build()

    assert done.returncode == 0
    assert "search: {engine: both}" in done.stderr
    assert _worker(site.page("/reviews/lora/")) == "new.js"
    assert "reviews/lora/" in _theirs(site)


def test_another_theme_keeps_its_index(make_site: MakeSite) -> None:
    """Only Material's box is answered by us: other themes search their own index, which holds the reviews."""
    site = make_site(FILES, theme="mkdocs", plugins="search")

    assert site.build("--strict").returncode == 0
    assert "reviews/lora/" in _theirs(site)


def test_browsers_are_told_of_the_search(make_site: MakeSite) -> None:
    """Where the site knows its address, every page of ours leads to a description, which leads to the page of search."""
    site = make_site(FILES, theme="material", more=WITH_URL)
    site.build("--strict")

    link = LexborHTMLParser(site.page("/reviews/lora/")).css_first('link[rel=search][type="application/opensearchdescription+xml"]')
    described = ET.fromstring((site.site / "opensearch.xml").read_bytes())  # noqa: S314  # our own file

    assert link
    assert link.attributes["href"] == "https://example.org/r/opensearch.xml"
    templates = [url.attrib["template"] for url in described.iter(f"{OPENSEARCH}Url")]
    assert "https://example.org/r/search/?q={searchTerms}" in templates
    assert len(described.findtext(f"{OPENSEARCH}ShortName", "")) <= 16


def test_a_site_without_an_address_has_no_description(make_site: MakeSite) -> None:
    """Without `site_url` there is no description and no form for an outside engine."""
    site = make_site(FILES, theme="material")

    site.build("--strict")

    assert not (site.site / "opensearch.xml").exists()
    assert "duckduckgo" not in site.page("/search/")
    assert 'rel="search" type="text/html" href="../../search/"' in site.page("/reviews/lora/")


def test_without_scripts_another_engine_is_offered(make_site: MakeSite) -> None:
    """Where the site knows its address, a plain form asks an outside engine about this host, without a script."""
    site = make_site(FILES, theme="material", more=WITH_URL)
    site.build()

    (fallback,) = re.findall(r"<noscript>\s*(<p class=\"pr-note\".*?)</noscript>", site.page("/search/"), re.DOTALL)

    form = LexborHTMLParser(fallback).css_first("form")
    assert form
    assert form.attributes["method"] == "get"
    assert 'name="sites" value="example.org"' in fallback


def test_an_export_is_searched(make_site: MakeSite) -> None:
    """Without a theme, too, there are the page, the index, and a field above each page."""
    site = make_site(FILES)

    done = site.run("mkdocs_paperreview", "export", "--into", "out")

    assert done.returncode == 0, done.stderr
    out = site.path / "out"
    form = LexborHTMLParser((out / "reviews" / "lora" / "index.html").read_text(encoding="utf-8")).css_first("header form[role=search]")
    assert form
    assert form.attributes["action"] == "../../search/"
    assert "pr-find" in (out / "search" / "index.html").read_text(encoding="utf-8")
    assert (out / "search" / "pointer.json").is_file()


def test_forks_write_pages_with_the_box(make_site: MakeSite) -> None:
    """With the theme's search on, a site written by all cores is to the byte the one that a single core writes."""
    files = {f"reviews/{n}.md": review(f"Review {n}", date=f"2025-0{n % 9 + 1}-11", tags=f"[T{n % 7}]") for n in range(220)}
    site = make_site({**files, "about.md": "# About"}, theme="material", plugins="search")
    assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0
    by_all = site.pages()
    with one_core():
        assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0

    assert by_all == site.pages()
    assert "paperreview-box" in site.page("/reviews/7/")


def test_the_page_escapes_what_authors_wrote(make_site: MakeSite) -> None:
    """Tags and the site's name are text on the page of search, and so are its words for the script."""
    site = make_site(
        {"reviews/a.md": review(tags='["<b>x</b>", "</script>"]'), "reviews/b.md": review("B", tags='["<b>x</b>", "</script>"]')}
    )

    site.build()

    page = LexborHTMLParser(site.page("/search/"))
    assert not page.css(".pr-find b b, .pr-chips b > b")
    words = page.css_first(".pr-find")
    assert words
    assert json.loads(words.attributes["data-words"] or "")["ko"]["found"]


def test_the_words_of_the_site_come_first(make_site: MakeSite) -> None:
    """Who has chosen no language, or both, is answered in that of the site, which is the first of the script's words."""
    abstract = "{ko: 낮은 차원의 행렬로 모델을 바꾼다., en: Matrices of low rank change a model.}"
    site = make_site(FILES | {"reviews/both.md": review("Both", abstract=abstract)}, settings="languages: [ko, en]")
    site.build()

    words = LexborHTMLParser(site.page("/search/")).css_first(".pr-find")

    assert words
    assert list(json.loads(words.attributes["data-words"] or "")) == ["ko", "en"]


def test_the_script_has_all_its_words(make_site: MakeSite) -> None:
    """The page holds every word that its script puts into it, in the language of the labels."""
    site = make_site(FILES, settings="languages: [en, ko]")
    site.build()

    words = LexborHTMLParser(site.page("/search/")).css_first(".pr-find")

    assert words
    scripts = "".join((SCRIPTS / name).read_text(encoding="utf-8") for name in ("showing.js", "view.js"))
    assert set(re.findall(r"\bwords\.(\w+)", scripts)) <= json.loads(words.attributes["data-words"] or "")["en"].keys()
    assert json.loads(words.attributes["data-words"] or "")["en"]["try_again"] == "Try again"
