# SPDX-License-Identifier: MIT

from __future__ import annotations

import gc
import random
import xml.etree.ElementTree as ET
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import settings as properties
from hypothesis import strategies as some

from mkdocs_paperreview.compiler import Compiled
from tests.conftest import compiled, dom, file_of_review, html_at, names

MIXED: dict[str, str | bytes] = {
    "reviews/good.md": file_of_review("text", tags=["a", "b"]),
    "reviews/nlp/good.md": file_of_review("# A\n\n```python\nx\n```\n\n[b](../good.md) $x$", tags=["a"], lang="en"),
    "reviews/2026-01-05-no-front-matter.md": "# 제목\n\n**저자:** Ada\n\n글",
    "reviews/draft.md": file_of_review(draft=True),
    "reviews/future.md": file_of_review(date="2999-01-01"),
    "reviews/no-date.md": "# 제목",
    "reviews/bad-date.md": file_of_review(date="2026-02-30"),
    "reviews/bad-yaml.md": '---\ntitle: "A\n---\n',
    "reviews/bad-bytes.md": "논문".encode("cp949"),
    "reviews/empty.md": "",
    "reviews/bad-address.md": file_of_review(permalink="/../x/"),
    "reviews/reserved.md": file_of_review(permalink="/tags/x/"),
    "reviews/one.md": file_of_review(permalink="/x/"),
    "reviews/two.md": file_of_review(permalink="/X/"),
    "reviews/alias.md": file_of_review(redirect_from=["/old/", "/x/"]),
    "reviews/dead.md": file_of_review("[x](nowhere.md)"),
    "reviews/toml.md": '+++\ntitle = "A"\ndate = 2026-01-01\n+++\ntext',
    "pic.png": b"\x89PNG",
    "guide.md": "# Guide",
    "weeks/2026-W02.md": "Hello",
}
CLASHES = {"reviews/one.md", "reviews/two.md"}
ORDERED = {path: content for path, content in MIXED.items() if path not in CLASHES}
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def _bytes(site: Compiled) -> bytes:
    pages = "\0".join(f"{page.address}\0{page.title}\0{page.html()}" for page in site.plan.pages)
    return pages.encode() + b"\0".join(asset.path.encode() + asset.content for asset in site.plan.assets)


def _many(count: int, **front: object) -> dict[str, str]:
    return {f"reviews/{number:03}.md": file_of_review("text", title=f"T{number}", tags=["x"], **front) for number in range(count)}


def _addresses(site: Compiled, kind: str) -> list[str]:
    return [page.address for page in site.plan.pages if page.kind == kind]


def _assets(site: Compiled) -> dict[str, bytes]:
    return {asset.path: asset.content for asset in site.plan.assets}


def test_the_front_page_shows_each_review_once() -> None:
    """The latest week comes first, then the newest of the others; of each, no more than the site asks for."""
    days = ["2026-01-08", "2026-01-07", "2026-01-06", "2025-12-20", "2025-12-19", "2025-12-18"]
    files = {f"reviews/{number}.md": file_of_review(title=f"R{number}", date=day) for number, day in enumerate(days)}

    def titles(cards: int) -> list[str]:
        return [link.text() for link in dom(html_at(compiled(files, cards_on_home=cards), "/")).css(".pr-card__title a")]

    assert titles(2) == ["R0", "R1", "R2", "R3"]
    assert titles(12) == [f"R{number}" for number in range(6)]


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_files_does_not_matter(seed: int) -> None:
    """Whatever order files come in, the site is the same, byte for byte."""
    shuffled = list(ORDERED.items())
    random.Random(seed).shuffle(shuffled)  # noqa: S311  # an order, no secret

    assert _bytes(compiled(ORDERED)) == _bytes(compiled(dict(shuffled)))


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_diagnostics_does_not_matter(seed: int) -> None:
    """Whatever order files come in, what is wrong is said in the same order."""
    shuffled = list(ORDERED.items())
    random.Random(seed).shuffle(shuffled)  # noqa: S311  # an order, no secret

    assert compiled(ORDERED).diagnostics == compiled(dict(shuffled)).diagnostics


@given(some.dictionaries(some.sampled_from([path for path in MIXED if path.startswith("reviews/")]), some.just(None), min_size=1))
@properties(max_examples=20)
def test_every_file_is_accounted_for(chosen: dict[str, None]) -> None:
    """What is published, held back and refused is what came in."""
    site = compiled({path: MIXED[path] for path in chosen})
    refused = {found.path for found in site.diagnostics if found.severity == "error"}

    assert site.inputs == site.published + site.held_back + len(refused)


@given(some.lists(some.binary(max_size=120), max_size=3))
@properties(max_examples=20)
def test_no_bytes_stop_a_site(contents: list[bytes]) -> None:
    """Whatever the files hold, a site comes of it."""
    site = compiled({f"reviews/2026-01-0{number + 1}-a.md": content for number, content in enumerate(contents)})

    assert [page.html() for page in site.plan.pages]


def test_no_two_pages_have_one_address() -> None:
    """Every page and every other file has an address of its own."""
    site = compiled(MIXED)
    found = [*(page.address for page in site.plan.pages), *_assets(site)]

    assert len(found) == len({address.casefold() for address in found})


def test_every_link_of_a_page_leads_to_a_page() -> None:
    """Every link from one generated page to another leads to one that is there."""
    site = compiled({**_many(3), "reviews/b.md": file_of_review(tags=["x", "once"], redirect_from="/old/")}, around={"site_url": ""})
    there = {page.address for page in site.plan.pages}
    links = {link for page in site.plan.pages for link in _links(page.html(), page.address)}

    assert links - there == set()


def _links(html: str, address: str) -> set[str]:
    found = (link.attributes.get("href") or "" for link in dom(html).css("a[href]"))
    return {unquote(urljoin(address, link)).partition("#")[0] for link in found if not link.startswith(("http", "mailto"))}


def test_an_empty_site_says_what_to_do() -> None:
    """A site without reviews names the folder that they belong into."""
    assert "reviews" in dom(html_at(compiled({}), "/")).text()


def test_a_site_without_tags_says_so() -> None:
    """Where no review has a tag, the page of all tags says that, and not that there are no reviews."""
    said = dom(html_at(compiled({"reviews/a.md": file_of_review()}), "/tags/")).text()

    assert "아직 태그가 달린 리뷰가 없습니다." in said
    assert "아직 리뷰가 없습니다." not in said


@pytest.mark.parametrize("kind", ["home", "archive", "tags"])
def test_an_empty_site_has_its_pages(kind: str) -> None:
    """The front page, the archive and the tags are there without reviews, too."""
    assert len(_addresses(compiled({}), kind)) == 1


def test_a_long_tag_has_leaves() -> None:
    """A tag's page lists fifty reviews, and the next fifty stand below it."""
    assert _addresses(compiled(_many(101)), "tag") == ["/tags/x/", "/tags/x/page/2/", "/tags/x/page/3/"]


@pytest.mark.parametrize(("address", "cards"), [("/tags/x/", 50), ("/tags/x/page/2/", 50), ("/tags/x/page/3/", 1)])
def test_a_leaf_has_its_reviews(address: str, cards: int) -> None:
    """Each leaf lists its own reviews."""
    assert cards == len(dom(html_at(compiled(_many(101)), address)).css("article.pr-card"))


def test_a_full_leaf_is_the_last() -> None:
    """Fifty reviews fill one page, and need no second one."""
    assert _addresses(compiled(_many(50)), "tag") == ["/tags/x/"]


@pytest.mark.parametrize("kind", ["week", "month"])
def test_a_full_time_has_leaves(kind: str) -> None:
    """Weeks and months are cut like tags."""
    assert len(_addresses(compiled(_many(51)), kind)) == 2


def test_a_site_sets_its_page_size() -> None:
    """A site chooses how many reviews a page lists."""
    assert len(_addresses(compiled(_many(10), page_size=3), "tag")) == 4


def test_a_tag_used_once_has_no_page() -> None:
    """A tag that one review has is listed with the others, and needs no page."""
    assert _addresses(compiled({"reviews/a.md": file_of_review(tags=["once"])}), "tag") == []


def test_a_tag_used_once_is_listed() -> None:
    """A tag without a page leads to its place among all tags, where its review is."""
    site = compiled({"reviews/a.md": file_of_review(title="Only", tags=["Once Only"])})
    place = dom(html_at(site, "/tags/")).css_first("#once-only")

    assert place is not None
    assert "Only" in [link.text() for link in place.css("a")]


@pytest.mark.parametrize(("least", "pages"), [(1, 2), (2, 1), (3, 0)])
def test_a_site_sets_how_many_make_a_page(least: int, pages: int) -> None:
    """A site chooses how often a tag must be used to have a page."""
    files = {"reviews/a.md": file_of_review(tags=["a", "b"]), "reviews/b.md": file_of_review(tags=["b"])}
    site = compiled(files, min_reviews_per_tag_page=least)

    assert pages == len(_addresses(site, "tag"))


@pytest.mark.parametrize(("tag", "address"), [("C", "/tags/c/"), ("C#", "/tags/c-sharp/"), ("C++", "/tags/c-plus-plus/")])
def test_the_languages_c_have_three_pages(tag: str, address: str) -> None:
    """`C`, `C#` and `C++` have three pages."""
    files = {f"reviews/{number}.md": file_of_review(tags=[("C", "C++", "C#")[number % 3]]) for number in range(6)}

    assert tag in dom(html_at(compiled(files), address)).css_first("h1").text()


def test_an_alias_leads_to_its_review() -> None:
    """An earlier address is a page that leads on, with a canonical link."""
    site = compiled({"reviews/a.md": file_of_review(title="A & B", redirect_from=["/old/a/", "/older.html"])})
    page = dom(_assets(site)["old/a/index.html"].decode())

    assert (
        page.css_first("meta[http-equiv=refresh]").attributes["content"],
        page.css_first("link[rel=canonical]").attributes["href"],
    ) == ("0; url=../../reviews/a/", "https://example.org/r/reviews/a/")


@pytest.mark.parametrize("alias", ["/reviews/b/", "/reviews/B/", "/tags/x/", "/"])
def test_an_alias_replaces_no_page(alias: str) -> None:
    """An alias at an address that is taken makes no file."""
    files = {"reviews/a.md": file_of_review(redirect_from=[alias]), "reviews/b.md": file_of_review()}

    assert [path for path in _assets(compiled(files)) if path.endswith(".html")] == []


@pytest.mark.parametrize("alias", ["/reviews/b/", "/tags/x/", "/"])
def test_an_alias_that_is_taken_is_reported(alias: str) -> None:
    """The author of such an alias is told."""
    site = compiled({"reviews/a.md": file_of_review(redirect_from=[alias]), "reviews/b.md": file_of_review()})

    assert [found.severity for found in site.diagnostics] == ["warning"]


def test_two_aliases_make_one_page() -> None:
    """Of two reviews with one alias, the first keeps it."""
    files = {name: file_of_review(redirect_from=["/old/"]) for name in ("reviews/a.md", "reviews/b.md")}

    assert len([path for path in _assets(compiled(files)) if path.endswith(".html")]) == 1


@pytest.mark.parametrize(("one", "other"), [("/x/", "/x/"), ("/x/", "/X/"), ("/가/", "/%EA%B0%80/"), ("/x/", "/x/index.html")])
def test_a_collision_names_both_files(one: str, other: str) -> None:
    """Two reviews at one address are an error that names the other file and its line."""
    site = compiled({"reviews/a.md": file_of_review(permalink=one), "reviews/b.md": file_of_review(permalink=other)})

    assert [(each.path, each.line, "`reviews/a.md` (line 4)" in each.message) for each in site.diagnostics] == [("reviews/b.md", 4, True)]


def test_a_review_does_not_replace_another_page() -> None:
    """A review at the address of an ordinary page is an error."""
    around = {"other_files": {"guide.md": "/guide/"}}

    assert names(compiled({"reviews/a.md": file_of_review(permalink="/guide/")}, around=around)) == ["address-collision"]


def test_a_week_has_its_note() -> None:
    """An editor's introduction stands on the page of its week only."""
    reviews = {"reviews/a.md": file_of_review(), "reviews/b.md": file_of_review(date="2026-01-20")}
    site = compiled({**reviews, "weeks/2026-W02.md": "이번 **주**"})
    shown = {address: bool(dom(html_at(site, address)).css_first(".pr-note")) for address in _addresses(site, "week")}

    assert shown == {"/weeks/2026-W02/": True, "/weeks/2026-W04/": False}


def test_empty_weeks_are_skipped() -> None:
    """From one week with reviews, the next one with reviews follows."""
    site = compiled({"reviews/a.md": file_of_review(), "reviews/b.md": file_of_review(date="2026-02-20")})
    pages = {page.address: (page.previous, page.next) for page in site.plan.pages if page.kind == "week"}

    assert pages == {"/weeks/2026-W08/": ("/weeks/2026-W02/", ""), "/weeks/2026-W02/": ("", "/weeks/2026-W08/")}


def test_reviews_follow_each_other_in_time() -> None:
    """From a review, the older one is the previous, and the newer one the next."""
    site = compiled({f"reviews/{day}.md": file_of_review(date=f"2026-01-0{day}") for day in (1, 2, 3)})

    assert next((page.previous, page.next) for page in site.plan.pages if page.address == "/reviews/2/") == ("/reviews/1/", "/reviews/3/")


def test_another_review_of_the_paper_is_named() -> None:
    """A review names the others of the same paper."""
    other = file_of_review("https://arxiv.org/abs/2601.02256", title="Other")
    site = compiled({"reviews/a.md": file_of_review(arxiv="2601.02256"), "reviews/b.md": other})

    assert "같은 논문의 다른 리뷰" in dom(html_at(site, "/reviews/a/")).css_first("aside.pr-foot").text()


@pytest.mark.parametrize(("other", "named"), [("2026-01-07", True), ("2026-02-07", False)])
def test_a_week_is_named_below_only_with_its_other_reviews(other: str, named: bool) -> None:  # noqa: FBT001  # a table of cases
    """Below a review stand the others of its week; where there is none, nothing promises any."""
    site = compiled({"reviews/a.md": file_of_review(date="2026-01-06"), "reviews/b.md": file_of_review(date=other)})

    assert named == ("같은 주의 리뷰" in dom(html_at(site, "/reviews/a/")).css_first("aside.pr-foot").text())


def test_the_calendar_of_the_archive_stands_below_its_year() -> None:
    """The days of the newest year follow its heading, so that nobody has to guess which year they are of."""
    site = compiled({f"reviews/{year}.md": file_of_review(date=f"{year}-01-06") for year in (2025, 2026)})
    sections = dom(html_at(site, "/archive/")).css("section")

    assert [bool(section.css_first(".pr-calendar")) for section in sections if "년" in section.text()] == [True, False]


def test_the_feed_is_well_formed() -> None:
    """The feed is XML, whatever titles, tags and names hold."""
    hostile = '<b> & "quotes" \' ]]> <!-- 한글 🎓'
    site = compiled({"reviews/a.md": file_of_review(hostile * 3, title=hostile, tags=[hostile], author=[hostile], description=hostile)})

    assert hostile == ET.fromstring(_assets(site)["feed.xml"]).findtext("a:entry/a:title", "", ATOM)  # noqa: S314  # our own file


def test_the_feed_has_the_newest() -> None:
    """The feed holds the thirty newest reviews."""
    feed = ET.fromstring(_assets(compiled(_many(31)))["feed.xml"])  # noqa: S314  # our own file

    assert len(feed.findall("a:entry", ATOM)) == 30


def test_the_feed_has_whole_addresses() -> None:
    """Entries of the feed lead to the site's own address, percent-encoded."""
    feed = ET.fromstring(_assets(compiled({"reviews/논문.md": file_of_review()}))["feed.xml"])  # noqa: S314  # our own file

    assert feed.findtext("a:entry/a:id", "", ATOM) == "https://example.org/r/reviews/%EB%85%BC%EB%AC%B8/"


def test_a_site_without_an_address_has_no_feed() -> None:
    """A feed needs absolute addresses."""
    assert "feed.xml" not in _assets(compiled(_many(1), around={"site_url": ""}))


@pytest.mark.parametrize(("drafts", "published"), [(False, 1), (True, 3)], ids=["site", "preview"])
def test_drafts_and_future_reviews_wait(drafts: bool, published: int) -> None:  # noqa: FBT001  # a table of cases
    """A draft and a review of a coming day are left out of the site, and shown in the preview."""
    waiting = {"reviews/b.md": file_of_review(draft=True), "reviews/c.md": file_of_review(date="2026-03-02")}
    files = {"reviews/a.md": file_of_review(), **waiting}

    assert published == len(_addresses(compiled(files, around={"drafts": drafts}), "review"))


@pytest.mark.parametrize(("date", "published"), [("2026-03-01 12:00:00 +0900", 1), ("2026-03-01 12:00:01 +0900", 0), ("2026-03-01", 1)])
def test_a_review_appears_at_its_time(date: str, published: int) -> None:
    """A review is published from the instant of its date on."""
    assert published == compiled({"reviews/a.md": file_of_review(date=date)}).published


@pytest.mark.parametrize("front", [{"draft": True}, {"date": "2026-03-02"}], ids=["draft", "scheduled"])
def test_a_waiting_review_is_marked(front: dict[str, object]) -> None:
    """In the preview, a review that waits has a badge."""
    site = compiled({"reviews/a.md": file_of_review(**front)}, around={"drafts": True})

    assert dom(html_at(site, "/reviews/a/")).css_first(".pr-badge--draft") is not None


def test_a_waiting_review_leaves_no_trace() -> None:
    """The title and the tags of a draft stand nowhere on the site."""
    draft = file_of_review("secret", title="Secret", tags=["secret"], draft=True)

    assert b"ecret" not in _bytes(compiled({"reviews/a.md": file_of_review(), "reviews/b.md": draft}))


def test_authors_are_folded_after_six() -> None:
    """The seventh author and all that follow are folded."""
    site = compiled({"reviews/a.md": file_of_review(authors=[f"Author {number}" for number in range(8)])})

    assert dom(html_at(site, "/reviews/a/")).css_first(".pr-authors details").text().split("Author", 1)[1] == " 6, Author 7"


def test_a_page_has_one_title() -> None:
    """Every page but the front page, which a host heads, has exactly one heading of level 1."""
    site = compiled(MIXED)

    assert {1} == {len(dom(page.html()).css("h1")) for page in site.plan.pages if page.kind != "home"}


@pytest.mark.parametrize(("language", "expected"), [("ko", "2026년 2주차"), ("en", "Week 2, 2026"), ("fr", "Week 2, 2026")])
def test_labels_are_in_the_sites_language(language: str, expected: str) -> None:
    """Labels are Korean or English, and English where there are none in a language."""
    site = compiled({"reviews/a.md": file_of_review()}, languages=[language])

    assert expected in dom(html_at(site, "/weeks/2026-W02/")).css_first("h1").text()


@pytest.mark.parametrize("kind", ["home", "review", "week", "month", "year", "archive", "tags", "tag"])
def test_a_page_describes_itself(kind: str) -> None:
    """Every kind of page has a title and a description."""
    said = [(page.title, page.description) for page in compiled(MIXED).plan.pages if page.kind == kind]

    assert said
    assert all(map(all, said))


def test_a_preview_can_be_built_again_and_again() -> None:
    """Compiling leaves the garbage collector as it was: nothing is kept from it for good."""
    before = gc.isenabled(), gc.get_freeze_count()

    compiled({"reviews/a.md": file_of_review()})

    assert (gc.isenabled(), gc.get_freeze_count()) == before
