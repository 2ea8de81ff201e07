# SPDX-License-Identifier: MIT

from __future__ import annotations

import contextlib
import posixpath
import unicodedata
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from mkdocs_paperreview.review.address import (
    RESERVED,
    InvalidAddress,
    address_key,
    checked_address,
    file_of,
    href,
    is_reserved,
    slug,
)
from tests.conftest import file_of_review, reading, review, rules_in

CHECKED = {
    "/ai/lora/": "/ai/lora/",
    "ai/lora": "/ai/lora/",
    "/ai/lora": "/ai/lora/",
    "/ai/LoRA/": "/ai/LoRA/",
    "/": "/",
    "": "/",
    " /ai/ ": "/ai/",
    "/ai/lora.html": "/ai/lora.html",
    "/ai/lora.html/": "/ai/lora.html/",
    "/ai/lora.htm": "/ai/lora.htm",
    "/논문/리뷰/": "/논문/리뷰/",
    "/%EB%85%BC%EB%AC%B8/": "/논문/",
    "/" + unicodedata.normalize("NFD", "논문") + "/": "/논문/",
    "/ai/v1.5/": "/ai/v1.5/",
    "/ai/a+b=c,d;e@f&g!$'()~/": "/ai/a+b=c,d;e@f&g!$'()~/",
    "/ai/2026-01-06-VAR-RL_Done/": "/ai/2026-01-06-VAR-RL_Done/",
}
REFUSED = {
    "/../etc/": "leaves its place",
    "/a/../../b/": "leaves its place",
    "/a/./b/": "leaves its place",
    "/%2e%2e/etc/": "leaves its place",
    "/a/..%2fb/": "leaves its place",
    "/a\\b/": "leaves its place",
    "..\\..\\windows": "leaves its place",
    "/a//b/": "two slashes",
    "//example.org/a": "another site",
    "https://example.org/a": "another site",
    "/a b/": "a blank",
    "/a\tb/": "a blank",
    "/a%00b/": "no place in a path",
    "/a%0ab/": "a blank",
    "/a?b/": "no place in a path",
    "/a#b/": "no place in a path",
    "/a:b/": "no place in a path",
    "/<script>/": "no place in a path",
    '/a"b/': "no place in a path",
    "/a*b/": "no place in a path",
    "/a|b/": "no place in a path",
    "/a%2525b/": "no place in a path",
    "/con/": "cannot store or serve",
    "/a/NUL.html": "cannot store or serve",
    "/a./": "cannot store or serve",
    "/.git/": "cannot store or serve",
    "/.../": "cannot store or serve",
    f"/{'가' * 67}/": "more than 200 bytes",
    "/\u202eexe/": "no place in a path",
    "/{path}/": "no place in a path",
}
ADDRESSES = some.lists(some.text(alphabet="ab가.-~@+(),;=&!$'", min_size=1, max_size=6), min_size=1, max_size=4).map("/".join)
WRITTEN = some.one_of(some.text(max_size=40), some.text(alphabet="/.\\%2eEfFaC:가 ", max_size=40))


def _checked(written: str) -> str:
    try:
        return checked_address(written)
    except InvalidAddress:
        assume(condition=False)
        raise


def _valid(address: str) -> bool:
    with contextlib.suppress(InvalidAddress):
        return bool(checked_address(address))
    return False


@pytest.mark.parametrize(("written", "expected"), CHECKED.items(), ids=CHECKED)
def test_an_address_is_taken(written: str, expected: str) -> None:
    """A path of letters, digits and the punctuation of paths is an address, composed and with its slashes."""
    assert expected == checked_address(written)


@pytest.mark.parametrize(("written", "why"), REFUSED.items(), ids=range(len(REFUSED)))
def test_an_address_is_refused(written: str, why: str) -> None:
    """What cannot be a path of this site is refused, and the reason said."""
    with pytest.raises(InvalidAddress, match=why):
        checked_address(written)


@given(WRITTEN)
def test_checking_twice_changes_nothing(written: str) -> None:
    """A checked address is its own checked address."""
    once = _checked(written)

    assert once == _checked(once)


@given(WRITTEN)
def test_no_file_leaves_the_site(written: str) -> None:
    """The file of a checked address lies below the root of the site."""
    joined = posixpath.normpath(posixpath.join("/site", file_of(_checked(written))))

    assert joined.startswith("/site/")


@given(WRITTEN)
def test_a_key_knows_no_case(written: str) -> None:
    """Addresses that differ in composition only are one."""
    address = _checked(written)

    assert address_key(address) == address_key(unicodedata.normalize("NFD", address))


@pytest.mark.parametrize(("one", "other"), [("/a/", "/A/"), ("/a/", "/a/index.html"), ("/논문/", unicodedata.normalize("NFD", "/논문/"))])
def test_addresses_of_one_file_share_a_key(one: str, other: str) -> None:
    """Addresses that one file would be served at on some system have one key."""
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize("first", sorted(RESERVED))
def test_the_sites_own_places_are_reserved(first: str) -> None:
    """Every place that the site needs is reserved, in any case."""
    assert is_reserved(f"/{first.upper()}/")


@pytest.mark.parametrize("address", ["/tags/x/", "/weeks/2026-W02/", "/", "/assets/javascripts/x.html", "/feed.xml/"])
def test_below_a_reserved_place_is_reserved(address: str) -> None:
    """Nothing is put below a place that the site needs, nor in the place of its front page."""
    assert is_reserved(address)


@pytest.mark.parametrize("address", ["/reviews/tags/", "/tagsx/", "/ai/weeks/"])
def test_other_places_are_free(address: str) -> None:
    """A reserved word further down is free."""
    assert not is_reserved(address)


@given(ADDRESSES.map(lambda path: f"/{path}/"), ADDRESSES.map(lambda path: f"/{path}/"))
def test_a_link_leads_from_one_address_to_another(target: str, start: str) -> None:
    """A browser that follows a relative link comes to its target."""
    assume(_valid(target) and _valid(start))

    assert target == unquote(urljoin(f"https://example.org{start}", href(target, start))).removeprefix("https://example.org")


@given(ADDRESSES.map(lambda path: f"/{path}/"), ADDRESSES.map(lambda path: f"/{path}.html"))
def test_a_link_leads_from_a_file_to_an_address(target: str, start: str) -> None:
    """A link on a page that is a file leads to its target as well."""
    assume(_valid(target) and _valid(start))

    assert target == unquote(urljoin(f"https://example.org{start}", href(target, start))).removeprefix("https://example.org")


@pytest.mark.parametrize(
    ("target", "start", "expected"),
    [
        ("/a/b/", "/a/c/", "../b/"),
        ("/a/b/", "/a/b/", "./"),
        ("/", "/a/b/", "../../"),
        ("/a/", "/", "a/"),
        ("/a/#x", "/", "a/#x"),
        ("/a/#절", "/a/", "./#%EC%A0%88"),
        ("/논문/", "/", "%EB%85%BC%EB%AC%B8/"),
        ("/a/b.png", "/a/x.html", "b.png"),
    ],
)
def test_a_link_is_relative(target: str, start: str, expected: str) -> None:
    """Links between pages need no root, and are percent-encoded."""
    assert expected == href(target, start)


def test_a_link_names_the_file_where_a_site_wants_it() -> None:
    """With `use_directory_urls: false`, links end with a file's name."""
    assert href("/a/#x", "/b/", directory_urls=False) == "../a/index.html#x"


def test_a_file_may_have_the_sign_of_a_fragment_in_its_name() -> None:
    """Where a fragment is given by itself, `#` in an address is a part of a name."""
    assert href("/b/c#.png", "/b/", fragment="") == "c%23.png"
    assert href("/c#/", "/b/", fragment="x") == "../c%23/#x"


@given(some.text(max_size=300))
def test_a_slug_is_an_address(text: str) -> None:
    """Any text has a slug that is a valid part of an address, but for the names of devices."""
    made = slug(text)

    assert f"/x-{made}/" == checked_address(f"/x-{made}/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("LoRA: Low-Rank", "lora-low-rank"), ("확산 모델", "확산-모델"), ("v1.5_final", "v1.5-final"), ("...", "review"), ("ＡＢ", "ab")],
)
def test_a_slug_is_made_of_words(text: str, expected: str) -> None:
    """A slug is a name's words in lower case, with hyphens between."""
    assert expected == slug(text)


@pytest.mark.parametrize(
    ("path", "pattern", "address"),
    [
        ("reviews/LoRA.md", "/reviews/{path}/", "/reviews/lora/"),
        ("reviews/nlp/LoRA.md", "/reviews/{path}/", "/reviews/nlp/lora/"),
        ("reviews/lora/index.md", "/reviews/{path}/", "/reviews/lora/"),
        ("reviews/논문 리뷰.md", "/reviews/{path}/", "/reviews/논문-리뷰/"),
        ("reviews/2026-01-06-lora.md", "/{year}/{month}/{day}/{slug}/", "/2026/01/06/lora/"),
        ("reviews/nlp/lora.md", "/{slug}/", "/lora/"),
    ],
)
def test_an_address_follows_the_pattern(path: str, pattern: str, address: str) -> None:
    """A review that names no address has the one that the site's pattern gives."""
    read = reading(file_of_review(), path, permalink=pattern).review

    assert read is not None
    assert address == read.address


@pytest.mark.parametrize("permalink", ["/ai/review/VAR-RL-Done-Right/", "/논문/리뷰/", "/a.html"])
def test_a_permalink_is_kept_exactly(permalink: str) -> None:
    """The address that an author wrote is the address."""
    assert permalink == review(permalink=permalink).address


def test_a_slug_of_the_author_ends_the_address() -> None:
    """`slug:` replaces the file's name."""
    assert review(slug="my-paper").address == "/reviews/my-paper/"


def test_an_address_of_another_site_is_the_papers() -> None:
    """`url: https://…` is a link of the paper, and no address."""
    read = review(url="https://arxiv.org/abs/2106.09685")

    assert (read.address, read.paper.arxiv) == ("/reviews/a/", "2106.09685")


def test_a_bad_permalink_is_an_error_at_its_place() -> None:
    """An address that cannot be is reported, and the review is not made."""
    read = reading("---\ntitle: A\ndate: 2026-01-06\npermalink: /../a/\n---\n")

    assert (read.review, rules_in(read), read.document.place(read.problems[0].span.start)) == (None, ["invalid-permalink"], (4, 12))


@pytest.mark.parametrize("written", ["/old/a/", ["/old/a/"], ["old/a", "/old/a/"]])
def test_aliases_are_addresses(written: object) -> None:
    """An earlier address, or a list of them, is checked like any other."""
    assert review(redirect_from=written).aliases == ("/old/a/",)
