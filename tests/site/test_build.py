# SPDX-License-Identifier: MIT
"""`mkdocs build`, as an author runs it."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from .conftest import GOOD, MakeSite, one_core, review

BAD_DATE = "reviews/bad.md"


def test_three_lines_make_a_site(make_site: MakeSite) -> None:
    """One review and `plugins: [paperreview]` give every kind of page."""
    site = make_site({"reviews/lora.md": review(tags="[PEFT]"), "reviews/qlora.md": review("QLoRA", tags="[PEFT]")})

    assert site.build("--strict").returncode == 0
    made = {str(path.parent.relative_to(site.site)) for path in site.site.rglob("index.html")}
    assert {".", "reviews/lora", "reviews/qlora", "weeks/2026-W02", "months/2026-01", "years/2026", "archive", "tags", "tags/peft"} <= made


def test_an_empty_site_says_what_to_do(make_site: MakeSite) -> None:
    """A site without reviews is built, and its front page says where to put the first one."""
    site = make_site({"about.md": "# About"})

    assert site.build("--strict").returncode == 0
    assert "reviews" in site.page("/")


def test_the_authors_own_front_page_has_what_ours_has(make_site: MakeSite) -> None:
    """An `index.md` names the feed and runs what all our pages run, once; a page that is none of ours does not."""
    site = make_site({"index.md": "# Welcome", "about.md": "# About", **GOOD}, more="site_url: https://example.org/r/")

    assert site.build("--strict").returncode == 0
    ours = ('type="application/atom+xml" title="Reviews" href', "dataset.prLanguage", '<script type="module"', 'property="og:title"')
    assert [1] * len(ours) == [site.page("/").count(part) for part in ours]
    assert "dataset.prLanguage" not in site.page("/about/")


def test_boards_may_be_named_before_there_are_any(make_site: MakeSite) -> None:
    """A navigation that names the list of boards is no mistake of a site whose reviews have no results yet."""
    nav = "nav: [index.md, {Results: [boards.md]}, {More: [archive.md, {Boards: boards.md}]}, tags.md]"
    site = make_site(GOOD, more=nav)

    assert site.build("--strict").returncode == 0
    assert "boards" not in site.page("/").lower()
    assert "Results" not in site.page("/")
    site.write(
        {
            "reviews/lora.md": review(
                body="<!-- dataset: MNLI, task: NLI -->\n\n| Model | Accuracy |\n|---|---|\n| LoRA | 87.5 |\n| FT | 87.6 |"
            )
        }
    )

    assert site.build("--strict").returncode == 0
    assert 'href="boards/"' in site.page("/")


def test_a_bad_date_leaves_the_old_site(make_site: MakeSite) -> None:
    """A build that finds errors changes nothing of the site that is there."""
    site = make_site(GOOD)
    site.build()
    before = site.pages()

    site.write({BAD_DATE: review(date="2026-02-30")})

    assert site.build().returncode == 1
    assert before == site.pages()
    assert site.leftovers() == []


def test_skip_builds_the_rest(make_site: MakeSite) -> None:
    """With `on_error: skip`, bad files are reported and the others published; `--strict` then fails all the same."""
    site = make_site({**GOOD, BAD_DATE: review(date="2026-02-30")}, settings="on_error: skip")

    done = site.build()

    assert done.returncode == 0
    assert "PR103 impossible-date" in done.stderr
    assert "LoRA" in site.page("/reviews/lora/")
    assert not (site.site / "reviews" / "bad").exists()
    assert site.build("--strict").returncode == 1


def test_strict_fails_on_a_warning_and_keeps_the_old_site(make_site: MakeSite) -> None:
    """A dead link is a warning: `--strict` ends with 1, and the old site stays."""
    site = make_site(GOOD)
    site.build()
    before = site.pages()
    site.write({"reviews/lora.md": review(body="See [this](gone.md).")})

    done = site.build("--strict")

    assert done.returncode == 1
    assert "docs/reviews/lora.md:6:12: warning PR502 dead-link" in done.stderr
    assert before == site.pages()
    assert site.leftovers() == []
    assert site.build().returncode == 0


def test_drafts_and_the_future_are_left_out(make_site: MakeSite) -> None:
    """`draft: true`, `published: false` and a date to come are not in the site that is built."""
    site = make_site(
        {
            **GOOD,
            "reviews/draft.md": review("Draft", draft="true"),
            "reviews/hidden.md": review("Hidden", published="false"),
            "reviews/later.md": review("Later", date="2999-01-01"),
        }
    )

    done = site.build("--strict")

    assert done.returncode == 0
    assert "1 of 4 reviews, 3 held back" in done.stderr
    assert [path.name for path in (site.site / "reviews").iterdir()] == ["lora"]


def test_what_mkdocs_calls_drafts_is_left_out(make_site: MakeSite) -> None:
    """A review and the words about a week that `draft_docs` names are not published, nor is one an error there."""
    files = {
        **GOOD,
        "reviews/wip/a.md": review("Half-baked"),
        "reviews/wip/b.md": "---\ndate: 2026-02-30\n---\n",
        "weeks/2026-W02.md": "Half.",
    }
    site = make_site(files, more="draft_docs: |\n  /reviews/wip/\n  /weeks/\n")

    assert site.build("--strict").returncode == 0
    assert not (site.site / "reviews" / "wip").exists()
    assert not [path for path, content in site.pages().items() if b"Half-baked" in content]
    assert "Half." not in site.page("/weeks/2026-W02/")
    assert site.run("mkdocs_paperreview.cli.main", "export", "--into", "exported").returncode == 0
    assert not (site.path / "exported" / "reviews" / "wip").exists()


def test_permalinks_hold_for_all_pages(make_site: MakeSite) -> None:
    """A permalink is the address of a review, of a Korean one, and of an ordinary page."""
    site = make_site(
        {
            "reviews/a.md": review(permalink="/ai/review/2026-01-06-LoRA/"),
            "reviews/b.md": review("둘", permalink="/논문/둘/"),
            "reviews/c.md": review("셋", permalink="/three.html"),
            "about.md": "---\npermalink: /who/we/are/\n---\n# About\n",
        }
    )

    assert site.build("--strict").returncode == 0
    for file in ("ai/review/2026-01-06-LoRA/index.html", "논문/둘/index.html", "three.html", "who/we/are/index.html"):
        assert (site.site / file).is_file(), file


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"reviews/b.md": review("B", permalink="/ai/LoRA/")}, "docs/reviews/b.md:4:12: error PR303 address-collision"),
        ({"ai/lora.md": "# Page"}, "is already the address of `ai/lora.md`"),
        ({"page.md": "---\npermalink: /page/../../x/\n---\n"}, "docs/page.md:2:12: error PR301 invalid-permalink"),
        ({"reviews/b.md": review("B", permalink="/assets/b/")}, "PR302 reserved-address"),
        ({"tags.md": "# My tags"}, "docs/tags.md:1:1: error PR302 reserved-address: The list of the site at `/tags/` takes the place"),
        ({"Archive.md": "# Mine"}, "docs/Archive.md:1:1: error PR302"),
        ({"weeks/2026-w02.md": "# Mine"}, "What introduces a week is called as in `weeks/2026-W02.md`"),
        (
            {**{f"reviews/{name}.md": review(name, arxiv="2106.09685") for name in "bc"}, "papers/2106.09685.md": "# Mine"},
            "docs/papers/2106.09685.md:1:1: error PR302",
        ),
        ({"years/2026/index.md": "# Mine"}, "docs/years/2026/index.md:1:1: error PR302"),
        ({"mine.md": "---\npermalink: /weeks/2026-W02/\n---\n# Mine"}, "docs/mine.md:1:1: error PR302"),
    ],
)
def test_no_two_pages_share_an_address(make_site: MakeSite, other: dict[str, str], message: str) -> None:
    """Two outputs at one address, or one outside the site, are an error that names both files."""
    site = make_site({"reviews/a.md": review(permalink="/ai/lora/"), **other})

    done = site.build()

    assert done.returncode == 1
    assert message in done.stderr


def test_a_page_beside_the_lists_stays(make_site: MakeSite) -> None:
    """Below a folder of ours, and where a list is not made, pages of an author are served."""
    files = {"reviews/a.md": review(), "tags/about.md": "# On tags", "weeks/index.md": "# On weeks", "search.md": "# Theirs"}
    site = make_site(files, settings="search: {engine: material}")

    assert site.build("--strict").returncode == 0
    assert all("On " in site.page(address) for address in ("/tags/about/", "/weeks/"))
    assert "Theirs" in site.page("/search/")


def test_a_page_with_the_name_of_a_list_is_refused_wherever_it_is_served(make_site: MakeSite) -> None:
    """Without directory URLs, `tags.md` has another address than the list of tags, which takes its file's place all the same."""
    site = make_site({"reviews/a.md": review(), "tags.md": "# My tags"}, more="use_directory_urls: false")

    assert "docs/tags.md:1:1: error PR302" in site.build().stderr


def test_mkdocs_knows_the_headings_of_reviews(make_site: MakeSite) -> None:
    """Where MkDocs checks the anchors of links, it finds those of our pages, and misses those that are not there."""
    links = "# About\n\n[a](reviews/a.md#idea) [b](reviews/a.md#pr-top) [c](reviews/a.md#gone)\n"
    files = {"reviews/a.md": review(body="## Idea\n\nLow-rank updates."), "about.md": links}
    site = make_site(files, more="validation: {anchors: warn}")

    assert [line.partition("contains a link ")[2][:24] for line in site.build().stderr.splitlines() if "about.md" in line] == [
        "'reviews/a.md#gone', but"
    ]


def test_an_alias_leads_to_the_review(make_site: MakeSite) -> None:
    """An earlier address has a page that names the new one as canonical and goes there."""
    site = make_site({"reviews/a.md": review(redirect_from="/old/lora/")}, more="site_url: https://example.org/r/")

    site.build("--strict")

    moved = site.page("/old/lora/")
    assert 'rel="canonical" href="https://example.org/r/reviews/a/"' in moved
    assert 'content="0; url=../../reviews/a/"' in moved


def test_an_alias_names_the_address_that_its_review_names(make_site: MakeSite) -> None:
    """Without directory URLs, the canonical link of both has the name of the file."""
    files = {"reviews/a.md": review(permalink="/x/", redirect_from="/old/")}
    site = make_site(files, more="site_url: https://example.org/r/\nuse_directory_urls: false")

    site.build("--strict")

    canonical = 'rel="canonical" href="https://example.org/r/x/index.html"'
    assert [canonical in site.page(address) for address in ("/x/", "/old/")] == [True, True]


def test_files_beside_a_review_are_found_from_its_address(make_site: MakeSite) -> None:
    """A picture and a file that lie beside a review are linked rightly wherever its permalink puts it."""
    body = "![plot](img/a%20b.png) and [data](data.csv) and <img src='img/a b.png'> and ![c](img/c%23.png)"
    site = make_site(
        {
            "reviews/deep/a.md": review(body=body, permalink="/x/y/z/"),
            "reviews/deep/img/a b.png": b"png",
            "reviews/deep/img/c#.png": b"png",
            "reviews/deep/data.csv": "1",
        }
    )

    site.build("--strict")

    page = site.page("/x/y/z/")
    assert page.count("../../../reviews/deep/img/a%20b.png") == 2
    assert "../../../reviews/deep/data.csv" in page
    assert "../../../reviews/deep/img/c%23.png" in page


def test_other_plugins_see_reviews_as_pages(make_site: MakeSite) -> None:
    """A hook sees Markdown, metadata and content of a review, and what it changes is in the site."""
    site = make_site(
        {"reviews/lora.md": review(hide="[toc]")}, more="hooks: [hook.py]\nrepo_url: https://example.org/r\nedit_uri: edit/main/docs/"
    )
    (site.path / "hook.py").write_text(
        "def on_page_markdown(markdown, page, **_):\n"
        "    return markdown.replace('Low-rank', 'HIGH-RANK')\n"
        "def on_page_content(html, page, **_):\n"
        "    if 'lora' not in page.file.src_uri:\n"
        "        return html\n"
        '    return html + f\'<p>{page.meta["title"]}|{page.meta["hide"]}|{page.edit_url}</p>\'\n',
        encoding="utf-8",
    )

    done = site.build("--strict")

    assert done.returncode == 0, done.stderr
    page = site.page("/reviews/lora/")
    assert "HIGH-RANK updates." in page
    assert "LoRA|['toc']|https://example.org/r/edit/main/docs/reviews/lora.md" in page


def test_search_finds_reviews(make_site: MakeSite) -> None:
    """The search index of MkDocs holds the reviews and their sections."""
    site = make_site({"reviews/lora.md": review(body="## Rank\n\nA small matrix.")}, plugins="search")

    site.build("--strict")

    index = (site.site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert '"location":"reviews/lora/#rank"' in index
    assert "A small matrix." in index


def test_neighbours_in_time_are_the_next_pages(make_site: MakeSite) -> None:
    """A theme's previous and next lead to the older and the newer review."""
    files = {f"reviews/{day}.md": review(f"Day {day}", date=f"2026-01-0{day}") for day in (1, 2, 3)}
    site = make_site(files)

    site.build("--strict")

    page = site.page("/reviews/2/")
    assert 'rel="prev" href="../1/"' in page
    assert 'rel="next" href="../3/"' in page


def test_a_site_without_directory_urls_works_from_disk(make_site: MakeSite) -> None:
    """With `use_directory_urls: false` every link names a file."""
    site = make_site({"reviews/a.md": review(tags="[PEFT]"), "reviews/b.md": review("B", tags="[PEFT]")}, more="use_directory_urls: false")

    site.build("--strict")

    assert 'href="../../tags/peft/index.html"' in site.page("/reviews/a/")


def test_markdown_by_the_site(make_site: MakeSite) -> None:
    """`markdown: mkdocs` renders a review by Python-Markdown with the site's extensions, tables and links as ever."""
    body = "!!! note\n    Held.\n\n[b](b.md)\n\n| a |\n|---|\n| 1 |\n"
    site = make_site(
        {"reviews/a.md": review(body=body, markdown="mkdocs"), "reviews/b.md": review("B", permalink="/bee/")},
        more="markdown_extensions: [admonition, tables]",
    )

    site.build("--strict")

    page = site.page("/reviews/a/")
    assert 'class="admonition note"' in page
    assert 'href="../../bee/"' in page
    assert "pr-scroll" in page


def test_pages_say_what_they_are(make_site: MakeSite) -> None:
    """A review's page has its own title, description, canonical link and Open Graph data, escaped."""
    site = make_site({"reviews/a.md": review('"A & <B>"', description="'Says \"why\"'")}, more="site_url: https://example.org/")

    site.build("--strict")

    page = site.page("/reviews/a/")
    assert '<link rel="canonical" href="https://example.org/reviews/a/">' in page
    assert '<meta property="og:title" content="A &amp; &lt;B&gt;">' in page
    assert '<meta property="og:description" content="Says &quot;why&quot;">' in page
    assert '<meta property="article:published_time" content="2026-01-06">' in page


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_our_front_page_is_called_home_among_the_pages(make_site: MakeSite, theme: str) -> None:
    """A tab says the site's name, once; the navigation, which stands below that name, says where the page leads."""
    site = make_site(GOOD, theme=theme)

    site.build("--strict")

    page = LexborHTMLParser(site.page("/"))
    assert page.css_first("title").text() == "Reviews"
    assert "홈" in {link.text(strip=True) for link in page.css("nav a, .navbar a")}


def test_the_authors_own_front_page_stays(make_site: MakeSite) -> None:
    """The newest reviews stand below what `docs/index.md` says."""
    site = make_site({**GOOD, "index.md": "# Welcome\n\nHere we read.\n"})

    site.build("--strict")

    page = site.page("/")
    assert page.index("Here we read.") < page.index("LoRA")


FRAMED = {
    "material": "site_url: https://example.org/r/\nrepo_url: https://example.org/code\nedit_uri: edit/main/docs/\n",
    "mkdocs": "site_url: https://example.org/r/\nnav: [{Home: index.md}, {Old: [weeks/2025-W02.md, archive.md]}]\n",
    "readthedocs": "use_directory_urls: false\n",
}


@pytest.mark.parametrize("theme", FRAMED)
def test_every_core_gives_the_same_pages(make_site: MakeSite, theme: str) -> None:
    """A site written by forks, or by one core, into frames they learnt, is to the byte the one that the theme fills page for page."""
    body = "A **bold** word.\n\n## {0} & <eos>\n\n{0}\n\n### Deep {0}\n\n## Last"
    files = {
        f"reviews/{n}.md": review(
            f"Review {n} of <b>", date=f"2025-0{n % 9 + 1}-11", tags=f"[T{n % 7}, T{n % 5}]", body=body.format(n) if n % 3 else "Short."
        )
        for n in range(220)
    }
    site = make_site({**files, "index.md": "# Home"}, theme=theme, more=FRAMED[theme])
    if theme == "material":
        written = (site.path / "mkdocs.yml").read_text(encoding="utf-8")
        features = "theme: {name: material, features: [navigation.footer, content.action.edit]}"
        (site.path / "mkdocs.yml").write_text(written.replace("theme: {name: material}", features), encoding="utf-8")

    assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0
    by_all = site.pages()
    with one_core():
        assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0

    by_one = site.pages()
    site.write({"../quiet.py": "def on_page_context(context, **_):\n    return context\n"})
    with (site.path / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nhooks: [quiet.py]\n")  # who listens sees each page as the theme fills it
    assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0

    by_theme = site.pages()
    assert [name for name in by_theme if not by_theme[name] == by_all.get(name) == by_one.get(name)] == []
    assert by_theme.keys() == by_all.keys() == by_one.keys()


def test_properdocs_gives_the_same_pages(make_site: MakeSite) -> None:
    """ProperDocs builds what MkDocs builds, but for the name of the generator."""
    site = make_site({**GOOD, "index.md": "# Home"}, theme="material")

    assert site.build("--strict", SOURCE_DATE_EPOCH="1780000000").returncode == 0
    by_mkdocs = {name: _without_generator(page) for name, page in site.pages().items()}
    done = site.run("properdocs", "build", "--strict", "-f", "mkdocs.yml", SOURCE_DATE_EPOCH="1780000000")

    assert done.returncode == 0, done.stderr
    assert by_mkdocs == {name: _without_generator(page) for name, page in site.pages().items()}


def _without_generator(page: bytes) -> bytes:
    return b"\n".join(line for line in page.split(b"\n") if b'name="generator"' not in line)


def test_hidden_files_of_the_site_stay(make_site: MakeSite) -> None:
    """A `.git` in the site folder is there after the next build, as MkDocs leaves it."""
    site = make_site(GOOD)
    site.build()
    (site.site / ".git").mkdir()
    (site.site / ".git" / "HEAD").write_text("ref", encoding="utf-8")

    site.build()

    assert (site.site / ".git" / "HEAD").read_text(encoding="utf-8") == "ref"


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_nothing_of_a_contributor_runs(make_site: MakeSite, theme: str) -> None:
    """Titles, descriptions, headings, tags and metadata reach no theme's page as HTML of their author's."""
    bad = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    quoted = "'" + bad.replace("'", "''") + "'"
    fields = dict.fromkeys(("description", "author", "tags", "robots", "venue", "excerpt", "paper_title"), quoted)
    texts = {
        "reviews/a.md": review(quoted, body=f"## {bad}\n\n{bad}\n\n[{bad}](javascript:alert(1))", **fields),
        "reviews/b.md": review("B", date="2026-01-07"),
    }
    site = make_site(texts, theme=theme, plugins="search")

    assert site.build().returncode == 0

    for path in site.site.rglob("*.html"):
        tree = LexborHTMLParser(path.read_text(encoding="utf-8"))
        assert "alert(1)" not in {(node.text() or "").strip() for node in tree.css("script")}, path
        assert not tree.css("[onerror]"), path
        assert not [node for node in tree.css("a[href]") if (node.attributes.get("href") or "").lower().startswith("javascript")]
