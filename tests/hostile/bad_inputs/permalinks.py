# SPDX-License-Identifier: MIT
"""Addresses that leave the site, that are not there for reviews, that no file system can store, or that are taken."""

from __future__ import annotations

import unicodedata

from tests.hostile.bad_inputs.bad import Bad, Table, with_field

__all__ = ["PERMALINKS"]


def linked(written: str, *found: str) -> Bad:
    """A review whose fourth line is its permalink."""
    return with_field(f"permalink: {written}", *found)


def two(one_written: str, other_written: str, *found: str) -> Bad:
    """Two reviews, of which the second collides."""
    front = "---\ntitle: {}\ndate: 2026-01-06\npermalink: {}\n---\n"
    return Bad({"reviews/0.md": front.format("First", one_written), "reviews/a.md": front.format("Second", other_written)}, found)


OUT_OF_THE_SITE: Table = {
    "two dots": linked("../../etc/", "invalid-permalink 4:12-4:22"),
    "two dots inside": linked("/a/../../b/", "invalid-permalink 4:12-4:23"),
    "two dots at the end": linked("/a/..", "invalid-permalink 4:12-4:17"),
    "one dot": linked("/./a/", "invalid-permalink 4:12-4:17"),
    "three dots": linked("/.../", "invalid-permalink 4:12-4:17"),
    "encoded dots": linked("/%2e%2e/%2e%2e/x/", "invalid-permalink 4:12-4:29"),
    "encoded dots in capitals": linked("/%2E%2E/x/", "invalid-permalink 4:12-4:22"),
    "half encoded": linked("/.%2e/x/", "invalid-permalink 4:12-4:20"),
    "encoded twice": linked("/%252e%252e/x/", "invalid-permalink 4:12-4:26"),
    "an encoded slash": linked("/a%2f..%2fb/", "invalid-permalink 4:12-4:24"),
    "a backslash": linked("/a\\b/", "invalid-permalink 4:12-4:17"),
    "backslashes and dots": linked("'..\\..\\x'", "invalid-permalink 4:12-4:21"),
    "an encoded backslash": linked("/a%5c..%5cb/", "invalid-permalink 4:12-4:24"),
    "a drive": linked("C:/x/", "invalid-permalink 4:12-4:17"),
    "another host": linked("//example.org/x/", "invalid-permalink 4:12-4:28"),
    "another host with three slashes": linked("///example.org/x/", "invalid-permalink 4:12-4:29"),
    "a script": linked("'javascript:alert(1)'", "invalid-permalink 4:12-4:33"),
    "data": linked("'data:text/html,x'", "invalid-permalink 4:12-4:30"),
    "a file address": linked("file:///etc/passwd", "invalid-permalink 4:12-4:30"),
    "another scheme": linked("ftp://example.org/", "invalid-permalink 4:12-4:30"),
    "a web address": linked("https://example.org/x/"),
    "a home": linked("/~/x/"),
    "a full-width slash and dots": linked("/．．／x/", "invalid-permalink 4:12-4:18"),
    "dots of one letter": linked("/a‥b/", "invalid-permalink 4:12-4:17"),
}
LETTERS: Table = {
    "a NUL as an escape": linked('"/a\\0b/"'),
    "an encoded NUL": linked("/a%00b/", "invalid-permalink 4:12-4:19"),
    "an encoded line end": linked("/a%0ab/", "invalid-permalink 4:12-4:19"),
    "an encoded escape": linked("/a%1bb/", "invalid-permalink 4:12-4:19"),
    "an encoded byte that is no letter": linked("/a%ffb/", "invalid-permalink 4:12-4:19"),
    "a percent sign that encodes nothing": linked("/100%/", "invalid-permalink 4:12-4:18"),
    "half an encoding": linked("/a%2/", "invalid-permalink 4:12-4:17"),
    "a blank": linked("/a b/", "invalid-permalink 4:12-4:17"),
    "an encoded blank": linked("/a%20b/", "invalid-permalink 4:12-4:19"),
    "a tab": linked('"/a\\tb/"', "invalid-permalink 4:12-4:20"),
    "a no-break space": linked("/a\u00a0b/", "invalid-permalink 4:12-4:17"),
    "an override of direction": linked("/a\u202eb/", "invalid-permalink 4:12-4:17"),
    "a zero-width space": linked("/a\u200bb/", "invisible-character 4:14-4:15"),
    "a question mark": linked("/a?b=c/", "invalid-permalink 4:12-4:19"),
    "a hash": linked("/a#b/", "invalid-permalink 4:12-4:17"),
    "a star": linked("/a*b/", "invalid-permalink 4:12-4:17"),
    "a pipe": linked("/a|b/", "invalid-permalink 4:12-4:17"),
    "angle brackets": linked("/<script>/", "invalid-permalink 4:12-4:22"),
    "quotes": linked("'/a\"b/'", "invalid-permalink 4:12-4:19"),
    "a colon": linked("/a:b/", "invalid-permalink 4:12-4:17"),
    "braces": linked("/{{ page }}/", "invalid-permalink 4:12-4:24"),
    "Jekyll's pattern": linked("/:categories/:title/", "invalid-permalink 4:12-4:32"),
    "brackets": linked("/a[0]/", "invalid-permalink 4:12-4:18"),
    "a caret": linked("/a^b/", "invalid-permalink 4:12-4:17"),
    "a backtick": linked("/a`b/", "invalid-permalink 4:12-4:17"),
    "an emoji": linked("/🎓/", "invalid-permalink 4:12-4:15"),
    "Korean": linked("/논문/리뷰/"),
    "decomposed Korean": linked(unicodedata.normalize("NFD", "/논문/")),
    "encoded Korean": linked("/%EB%85%BC%EB%AC%B8/"),
    "right to left": linked("/مراجعة/"),
    "signs that may be": linked("/a.b~c!d$e'f(g)h+i,j;k=l@m&n/"),
}
FORMS: Table = {
    "empty": linked(""),
    "null": linked("null"),
    "only a slash": linked("/", "reserved-address 4:12-4:13"),
    "only slashes": linked("////", "invalid-permalink 4:12-4:16"),
    "two slashes inside": linked("/a//b/", "invalid-permalink 4:12-4:18"),
    "two slashes at the end": linked("/a//"),
    "no slashes": linked("a"),
    "a file": linked("/a.html"),
    "a hidden file": linked("/.htaccess", "invalid-permalink 4:12-4:22"),
    "a hidden folder": linked("/.git/config/", "invalid-permalink 4:12-4:25"),
    "a dot at the end": linked("/a./", "invalid-permalink 4:12-4:16"),
    "a name of two hundred bytes": linked(f"/{'a' * 200}/"),
    "a name of three hundred bytes": linked(f"/{'a' * 300}/", "invalid-permalink 4:12-4:314"),
    "a name of seventy Korean letters": linked(f"/{'가' * 70}/", "invalid-permalink 4:12-4:84"),
    "four hundred folders": linked("/a" * 400 + "/"),
    "thirty thousand folders": linked("/a" * 30_000 + "/", "invalid-permalink 4:12-4:60013"),
    "sixty thousand slashes": linked("/" * 60_000, "invalid-permalink 4:12-4:60012"),
    "twenty thousand percent signs": linked("/" + "%25" * 20_000, "invalid-permalink 4:12-4:60013"),
    "a number": linked("404"),
    "a truth": linked("true"),
    "a list of one": linked("[/a/]"),
    "a list of two": linked("[/a/, /b/]", "wrong-type 4:12-4:22"),
    "a table": linked("{a: b}", "wrong-type 4:12-4:18"),
    "a block of two lines": with_field("permalink: |\n  /a/\n  /b/", "invalid-permalink 4:12-7:1"),
    "a slug with folders": with_field("slug: ../../etc"),
    "a slug of signs": with_field("slug: '???'"),
    "a slug of five thousand letters": with_field(f"slug: {'가' * 5000}"),
    "a slug of a device": with_field("slug: con"),
}
NOT_FOR_REVIEWS: Table = {
    "tags": linked("/tags/", "reserved-address 4:12-4:18"),
    "below tags": linked("/tags/x/", "reserved-address 4:12-4:20"),
    "tags in capitals": linked("/TAGS/x/", "reserved-address 4:12-4:20"),
    "weeks": linked("/weeks/2026-W02/", "reserved-address 4:12-4:28"),
    "months": linked("/months/2026-01/", "reserved-address 4:12-4:28"),
    "years": linked("/years/2026/", "reserved-address 4:12-4:24"),
    "archive": linked("/archive/", "reserved-address 4:12-4:21"),
    "assets": linked("/assets/x/", "reserved-address 4:12-4:22"),
    "search": linked("/search/", "reserved-address 4:12-4:20"),
    "the front page": linked("/index.html", "reserved-address 4:12-4:23"),
    "the page of what is missing": linked("/404.html", "reserved-address 4:12-4:21"),
    "the feed": linked("/feed.xml", "reserved-address 4:12-4:21"),
    "the map of the site": linked("/sitemap.xml/", "reserved-address 4:12-4:25"),
    "robots": linked("/robots.txt/", "reserved-address 4:12-4:24"),
    "a device": linked("/con/", "invalid-permalink 4:12-4:17"),
    "a device with an ending": linked("/NUL.txt/", "invalid-permalink 4:12-4:21"),
    "a device below": linked("/a/lpt1/", "invalid-permalink 4:12-4:20"),
    "a device with a number": linked("/com9.html", "invalid-permalink 4:12-4:22"),
}
TAKEN: Table = {
    "the same": two("/ai/lora/", "/ai/lora/", "address-collision 4:12-4:21"),
    "another case": two("/ai/lora/", "/ai/LoRA/", "address-collision 4:12-4:21"),
    "decomposed": two("/각/", unicodedata.normalize("NFD", "/각/"), "address-collision 4:12-4:15"),
    "encoded": two("/각/", "/%EA%B0%81/", "address-collision 4:12-4:23"),
    "without slashes": two("/lora/", "lora", "address-collision 4:12-4:16"),
    "the page of a folder": two("/lora/", "/lora/index.html", "address-collision 4:12-4:28"),
    "a file where a folder is": two("/x.html/y/", "/x.html", "address-collision 4:12-4:19"),
    "a folder where a file is": two("/x.html", "/x.html/y/", "address-collision 4:12-4:22"),
    "sharp s": two("/straße/", "/strasse/", "address-collision 4:12-4:21"),
    "a picture of the site": Bad(
        {"a.png": b"x", "reviews/a.md": "---\ntitle: A\ndate: 2026-01-06\npermalink: /a.png/\n---\n"}, ("address-collision 4:12-4:19",)
    ),
    "names that differ in case": Bad(
        {"reviews/A.md": "---\ntitle: A\ndate: 2026-01-06\n---\n", "reviews/a.md": "---\ntitle: B\ndate: 2026-01-06\n---\n"},
        ("address-collision 1:1-1:1",),
    ),
    "names that differ in signs": Bad(
        {"reviews/a b.md": "---\ntitle: A\ndate: 2026-01-06\n---\n", "reviews/a-b.md": "---\ntitle: B\ndate: 2026-01-06\n---\n"},
        ("reviews/a-b.md: address-collision 1:1-1:1",),
    ),
    "names that are composed and decomposed": Bad(
        {
            unicodedata.normalize("NFD", "reviews/각.md"): "---\ntitle: A\ndate: 2026-01-06\n---\n",
            "reviews/각.md": "---\ntitle: B\ndate: 2026-01-06\n---\n",
        },
        ("reviews/각.md: address-collision 1:1-1:1",),
    ),
    "names of signs alone": Bad(
        {"reviews/!!!.md": "---\ntitle: A\ndate: 2026-01-06\n---\n", "reviews/???.md": "---\ntitle: B\ndate: 2026-01-06\n---\n"},
        ("reviews/???.md: address-collision 1:1-1:1",),
    ),
}
EARLIER_ONES: Table = {
    "out of the site": with_field("redirect_from: [/../x/]", "unusable-alias 4:17-4:23"),
    "one of two": with_field("redirect_from: [/x/, /a b/]", "unusable-alias 4:22-4:27"),
    "its own": with_field("permalink: /x/\nredirect_from: /x/", "unusable-alias 5:16-5:19"),
    "of the site itself": with_field("redirect_from: /tags/x/", "unusable-alias 4:16-4:24"),
    "the front page": with_field("redirect_from: /", "unusable-alias 4:16-4:17"),
    "a table": with_field("redirect_from: {/a/: /b/}", "wrong-type 4:16-4:26"),
    "a list of lists": with_field("redirect_from: [[/a/], [/b/]]", "wrong-type 4:17-4:22", "wrong-type 4:24-4:29"),
    "ten thousand": with_field(f"redirect_from: [{', '.join(f'/x{number}/' for number in range(5000))}]"),
    "a script": with_field("redirect_from: ['javascript:alert(1)/']", "unusable-alias 4:17-4:39"),
    "of thirty thousand folders": with_field(f"redirect_from: {'/a' * 29_000}/", "unusable-alias 4:16-4:58017"),
}
PERMALINKS: Table = {
    **OUT_OF_THE_SITE,
    **LETTERS,
    **FORMS,
    **{f"not for reviews, {name}": bad for name, bad in NOT_FOR_REVIEWS.items()},
    **{f"taken, {name}": bad for name, bad in TAKEN.items()},
    **{f"earlier, {name}": bad for name, bad in EARLIER_ONES.items()},
}
