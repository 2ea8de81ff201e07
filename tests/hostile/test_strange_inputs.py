# SPDX-License-Identifier: MIT
"""Inputs at the edge of what an author writes: each once cost a text, a build or the peace of mind of a reader."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from mkdocs_paperreview.dialects import as_github_markdown
from mkdocs_paperreview.lookup.identity import identity_of
from mkdocs_paperreview.results.table import tables_in
from mkdocs_paperreview.review.address import href
from mkdocs_paperreview.settings import InvalidSetting, settings_from
from mkdocs_paperreview.source.problem import Edit, Span
from mkdocs_paperreview.source.rewrite import rewritten
from tests.conftest import article, article_dom, compiled, document, file_of_review, html_at, names, reading, review
from tests.hostile.bad_inputs.bad import no_hang


@pytest.mark.parametrize("tex", ["x_{:t}", "W_{: i}"])
def test_slices_in_formulas_are_no_attribute_lists(tex: str) -> None:
    """A `{:` in a formula stays."""
    assert article_dom(f"${tex}$").css_first("annotation").text() == tex


@pytest.mark.parametrize("text", ["## A {: .no_toc }", "A\n{:.a_b}"])
def test_attribute_lists_with_underscores_go(text: str) -> None:
    """A class with `_` is layout as any other."""
    assert "{" not in as_github_markdown(text)


def test_an_id_in_kramdown_is_the_headings() -> None:
    """`{: #method}` names its heading."""
    assert article("## 방법 {: #method}")[0].headings[0].id == "method"


@pytest.mark.parametrize("text", ["a {:\n.b}", "{% hint %}\n{% endhint %}"])
def test_lines_stay_lines(text: str) -> None:
    """What is rewritten has as many lines as before, so that places stay true."""
    assert text.count("\n") == as_github_markdown(text).count("\n")


def test_percent_signs_in_code_are_code() -> None:
    """Obsidian's comments are none in a code span."""
    assert article_dom("`%%a%%`").css_first("code").text() == "%%a%%"


@pytest.mark.parametrize("date", ["0001-01-02", "9999-12-31", "1899-12-31"])
def test_days_beyond_the_calendar_are_impossible(date: str) -> None:
    """A day that no calendar page can be made of is reported, and the rest goes on."""
    site = compiled({"reviews/a.md": file_of_review(date=date), "reviews/b.md": file_of_review()}, around={"drafts": True})

    assert names(site) == ["impossible-date"]
    assert all(page.html() for page in site.plan.pages)


@pytest.mark.parametrize(
    ("title", "text"), [("A", "A paragraph that is long enough for a summary \x08\ufffe."), ("a\x08b", ""), ("a\x00b", "")]
)
def test_the_feed_is_well_formed_whatever_is_written(title: str, text: str) -> None:
    """Control characters, also escaped ones, reach neither feed nor card."""
    site = compiled({"reviews/a.md": file_of_review(text, title=title)})

    ET.fromstring(next(asset.content for asset in site.plan.assets if asset.path == "feed.xml"))  # noqa: S314  # our own
    assert "../.." not in html_at(site, "/").split("pr-card")[1].split("</h3>")[0]


def test_a_colon_in_a_path_is_no_scheme() -> None:
    """A file called `javascript:…` is linked as a file."""
    assert ":" not in href("/javascript:alert(1).png", "/x.html")
    body = "[x](../javascript:alert%281%29.png)"
    site = compiled({"javascript:alert(1).png": b"x", "reviews/a.md": file_of_review(body, permalink="/x.html")})
    assert 'href="javascript:' not in html_at(site, "/x.html")


@pytest.mark.parametrize("scheme", ["data", "da&#9;ta", "&#1;data", "da&#10;ta"])
def test_a_page_in_an_address_is_no_link(scheme: str) -> None:
    """`data:` is dropped from links, as a browser reads it."""
    assert "href" not in article_dom(f'<a href="{scheme}:text/html,x">x</a>').css_first("a").attributes


def test_null_is_nothing() -> None:
    """`null` and `~` are no texts."""
    read = reading("---\ntitle: A\ndate: 2026-01-06\nvenue: null\nupdated: ~\n---\nx")

    assert read.review is not None
    assert read.review.paper.venue == ""
    assert read.problems == ()


def test_a_truth_of_another_plugin_is_a_truth() -> None:
    """Metadata for others keeps `true`."""
    assert review(comments=True).meta == {"comments": True}


@pytest.mark.parametrize("pattern", ["/{path}/{/", "/{{path}}/", "/../{path}/", "//{path}/", "/a b/{path}/"])
def test_patterns_that_make_no_paths_are_refused(pattern: str) -> None:
    """A `permalink` setting that could not be a path is told at once."""
    with pytest.raises(InvalidSetting):
        settings_from({"permalink": pattern})


@pytest.mark.parametrize(
    "files",
    [
        {"reviews/a.md": file_of_review(permalink="/x.html"), "reviews/b.md": file_of_review(permalink="/x.html/y/")},
        {"reviews/a.md": file_of_review(permalink="/x.html/y/"), "reviews/b.md": file_of_review(permalink="/x.html")},
        {"reviews/a.md": file_of_review(permalink="/pic.png/"), "pic.png": b""},
    ],
)
def test_nothing_is_a_file_and_a_folder(files: dict[str, str | bytes]) -> None:
    """An address below a page's file is a collision."""
    assert names(compiled(files)) == ["address-collision"]


def test_who_collides_does_not_depend_on_the_order() -> None:
    """The review that stays is the first by path, however the files come."""
    files = {"reviews/a.md": file_of_review(permalink="/x/"), "reviews/b.md": file_of_review(permalink="/X/")}

    assert compiled(files).diagnostics == compiled(dict(reversed(files.items()))).diagnostics


def test_dead_links_of_an_introduction_are_told() -> None:
    """An editor's words about a week are checked as reviews are."""
    found = compiled({"reviews/a.md": file_of_review(), "weeks/2026-W02.md": "---\na: b\n---\n\nSee [x](no.md)"}).diagnostics

    assert [(each.path, each.line, each.column, each.name) for each in found] == [("weeks/2026-W02.md", 5, 9, "dead-link")]


def _bests(body: str) -> list[object]:
    return [table.best for table in tables_in(body)]


HANGS: dict[str, Callable[[], object]] = {
    "open frames": lambda: article('<iframe src="' * 3000),
    "bare fences": lambda: reading("---\ndate: 2026-01-06\n---\n```markdown\n" + "```\n" * 10_000),
    "equal headings": lambda: article("## a\n" * 8000),
    "words of a title": lambda: reading("논문: A" + " a" * 4000 + " 가"),
    "months of a venue": lambda: reading("venue: " + "sep" * 4000 + "가"),
    "open links behind a label": lambda: reading("링크: " + "[a](" * 4000),
    "blanks behind an import": lambda: article("import 'a'" + " " * 50_000 + "x"),
    "blanks behind an option": lambda: article("```{note}\n:a: b" + " " * 50_000 + "x\n```"),
    "blanks behind a directive": lambda: article("```{note} b" + " " * 50_000 + "x\n```"),
    "percents in a name": lambda: _bests("| Method | Accuracy |\n|--|--|\n| Improvement (" + "%" * 200_000 + " | 1 |\n| b | 2 |\n"),
    "comments that never end": lambda: compiled({"reviews/a.md": file_of_review("<!-- paperreview: ignore " * 40_000)}),
    "comments that end": lambda: compiled({"reviews/a.md": file_of_review("<!-- paperreview: ignore dead-link -->\n" * 8000)}),
    "rules in a comment": lambda: compiled({"reviews/a.md": file_of_review("<!-- paperreview: ignore " + "dead-link," * 20_000)}),
    "comments against findings": lambda: compiled(
        {"reviews/a.md": file_of_review("[x](a.md) <!-- paperreview: ignore dead-link -->\n" * 8000)}
    ),
    "open formulas behind two backslashes": lambda: article("\\\\(" * 50_000),
    "one link with many addresses": lambda: reading("---\ndate: 2026-01-06\ntitle: Low rank\n---\n<a " + 'href="http://x" ' * 16_000),
    "headings that are comments": lambda: reading("---\ndate: 2026-01-06\n---\ntext\n\n```sh\n" + "# a\n" * 50_000 + "```\n"),
    "titles without end": lambda: reading("---\ndate: 2026-01-06\n---\ntext\n\n" + "# a\n" * 50_000),
    "parts of formulas alone": lambda: article("\\begin{cases}\nx\n\\end{cases}\n\n" * 20_000),
    "edits of a line that is stored decomposed": lambda: rewritten(
        ("\u1100\u1161\u11a8" * 50_000).encode(), [Edit(Span(at, at), "") for at in range(0, 50_000, 50)]
    ),
    "addresses of no submission": lambda: identity_of("openreview.net/a?" * 16_000),
    "open links of Hugo": lambda: as_github_markdown('{{< ref "a" ' * 16_000 + "{{< relref " + "a" * 16_000),
    "open formulas of Hugo": lambda: as_github_markdown("{{< math a " * 16_000 + "{{</ katex " * 16_000),
    "open videos of Hugo": lambda: as_github_markdown("{{< youtube abcdefghijk " * 16_000 + "}}"),
    "open pictures behind one with a size": lambda: as_github_markdown("| ![a|300](b.png) " + "![" * 50_000),
    "letters of a title": lambda: compiled({"reviews/a.md": f"---\ndate: 2026-01-06\n---\n# {'a' * 1_000_000}"}),
    "marks on a letter": lambda: compiled({"reviews/a.md": file_of_review("a" + "\u0345\u0301" * 200_000)}),
    "marks on a letter, and no UTF-8": lambda: document(("a" + "\u0345\u0301" * 200_000).encode() + b"\xff"),
    "marks on a letter as entities": lambda: article("# a" + "&#837;&#769;" * 200_000),
    "buttons of a toolbar": lambda: article("<div>" + '<button onclick="x()">a</button>' * 16_000 + "</div>"),
    "cells of several rows": lambda: as_github_markdown(
        "\\begin{tabular}{l}\na \\\\\n" + "\\multirow{2}{*}{a} & " * 16_000 + "\\\\\n" + " & " * 16_000 + "\\\\\n\\end{tabular}"
    ),
    "brackets in a header": lambda: _bests("| " + "(" * 200_000 + " | a |\n|--|--|\n| b | 1 |\n"),
}


@pytest.mark.parametrize("name", HANGS)
def test_nothing_takes_for_ever(name: str) -> None:
    """Repetitions cost time in proportion."""
    with no_hang():
        HANGS[name]()


def test_a_feed_of_a_site_without_a_slash() -> None:
    """The feed's addresses hold the whole path of `site_url`, with or without a slash at its end."""
    site = compiled({"reviews/a.md": file_of_review()}, around={"site_url": "https://example.org/r"})

    assert b"https://example.org/r/feed.xml" in next(asset.content for asset in site.plan.assets if asset.path == "feed.xml")


def test_an_alias_is_pointed_at_where_it_is_used() -> None:
    """The place of a YAML alias is that of `*x`, not of `&x`."""
    read = document("---\na: &x 가\n한: *x\n---\n")

    assert read.place(read.problems[0].span.start) == (3, 4)


def test_ids_of_the_theme_stay_the_themes() -> None:
    """An author's `id` does not take the place of one of Material's switches."""
    assert article_dom('<p id="__search">x</p>').css_first("#__search") is None


def test_a_name_of_old_html_is_none_of_the_themes() -> None:
    """A link to a `name` makes an `id` of it, but for the names by which Material finds its own switches and settings."""
    assert article_dom('<a name="__config">{}</a> [x](#__config)').css_first("#__config") is None


@pytest.mark.parametrize("marks", ["\u0301" * 30, "─" * 30_000, "\u0301 " * 20_000])
def test_marks_and_lines_are_text(marks: str) -> None:
    """A letter may have a few marks, and a rule may be long."""
    assert document(f"a{marks}{'b' * 20_000}".encode()).problems == ()


def test_a_letter_that_some_system_takes_for_another_is_reserved_too() -> None:
    """On a disk that does not tell cases apart, `ſearch` is `search`."""
    assert names(compiled({"reviews/a.md": file_of_review(permalink="/ſearch/")})) == ["reserved-address"]


def test_a_finding_is_printed_on_one_line() -> None:
    """Control characters and line feeds of an author reach no log."""
    found = compiled({"reviews/a\n::error::.md": file_of_review("[x](no%0A::error::\x1b.md)")}).diagnostics

    assert [found_as_text for found_as_text in map(str, found) if not found_as_text.isprintable()] == []
    assert found


def test_endless_marks_on_a_letter_are_no_text() -> None:
    """A file in which thousands of marks stand on one letter is refused."""
    problem = document(("x\na" + "\u0301" * 30_000).encode()).problems[0]

    assert (problem.rule, problem.span.start) == ("unreadable-encoding", 3)


def test_a_comma_in_an_earlier_address_is_part_of_it() -> None:
    """`redirect_from: /a,b/` is one address."""
    assert review(redirect_from="/a,b/").aliases == ("/a,b/",)


def test_a_devices_name_is_no_address() -> None:
    """`con.md` gets an address that every system can store."""
    read = reading(file_of_review(), "reviews/con.md").review

    assert read is not None
    assert read.address == "/reviews/con-review/"
