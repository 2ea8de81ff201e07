# SPDX-License-Identifier: MIT
"""What `paperreview new` writes: the real command, against recorded answers."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime

import pytest

from mkdocs_paperreview import __version__
from mkdocs_paperreview.cli.main import main
from tests.conftest import SEOUL, compiled, html_at
from tests.recorded_services import LEAF, NOTE, RECORDED, TEA, TEA_TITLE, Desk, Service, recorded, review_in, says, today


@pytest.mark.usefixtures("tea")
def test_a_paper_on_arxiv_is_filled_in(desk: Desk) -> None:
    """Title, authors, categories, venue, year, DOI and abstract of arXiv's answer stand in the new review."""
    review = review_in(desk.new("2611.90001"))

    assert (review.title, review.paper.title) == (TEA_TITLE, TEA_TITLE)
    assert review.paper.authors == ("Mira Halvorsen", "박다온", "J. O'Leary, Jr.")
    assert review.tags == ("Machine Learning", "Computation and Language")
    assert (review.paper.venue, review.paper.year) == ("BREW 2026", "2026")
    assert (review.paper.arxiv, review.paper.doi) == ("2611.90001", "10.5555/brew.2026.14")
    assert review.abstract[0][0] == "en"
    assert review.abstract[0][1].startswith("We steep a transformer in tea. Leaves are read before each layer, and the attention that")


@pytest.mark.usefixtures("tea")
def test_the_command_prints_where_the_file_is(desk: Desk) -> None:
    """The path of the file, named by the day and the title's words, is all that the command prints; it ends with 0."""
    desk.new("2611.90001")

    name = f"{today()}-tea-leaves-as-priors-learning-to-steep-with-mathcal-o-n-attention.md"
    assert (0, f"docs/reviews/{name}\n", "") == (desk.code, desk.printed, desk.said)
    assert desk.reviews == [name]


@pytest.mark.usefixtures("tea")
def test_the_other_language_has_an_empty_place(desk: Desk) -> None:
    """The abstract stands under its language; the site's other one has an empty text, and a comment that says what goes there."""
    text = desk.new("2611.90001")

    assert "abstract:\n  # ko: 여기에 초록을 적습니다 (한국어)\n  en: >-\n    We steep a transformer" in text


@pytest.mark.usefixtures("tea")
def test_what_is_not_known_is_offered(desk: Desk) -> None:
    """A field that a review should have and that is not known stands as a comment with its example."""
    text = desk.new("2611.90001")

    assert "\n# author: " in text
    assert "\n# description: " in text
    assert "\n# venue" not in text
    assert "Accepted at BREW 2026 as a poster; 14 pages, 6 figures" in text.split("venue: BREW 2026  # ")[1].splitlines()[0]


@pytest.mark.usefixtures("tea")
@pytest.mark.parametrize(
    ("options", "headings"), [((), ("한눈에 보기", "한계와 생각")), (("--lang", "en"), ("In short", "Limits and thoughts"))]
)
def test_sections_are_in_the_language(desk: Desk, options: tuple[str, ...], headings: tuple[str, str]) -> None:
    """The sections have the names of the site's first language, or of the one that was asked for."""
    text = desk.new("2611.90001", *options)
    found = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]

    assert headings == (found[0], found[-1])


@pytest.mark.usefixtures("tea")
def test_a_language_that_was_asked_for_is_that_of_the_review(desk: Desk) -> None:
    """`--lang` says in the file itself which language the review is in."""
    assert review_in(desk.new("2611.90001", "--lang", "ja")).lang == "ja"


@pytest.mark.parametrize(
    "written",
    [
        "2611.90001v2",
        "arXiv:2611.90001",
        "https://arxiv.org/abs/2611.90001",
        "http://arxiv.org/pdf/2611.90001v2.pdf",
        "https://huggingface.co/papers/2611.90001",
        "10.48550/arXiv.2611.90001",
        "https://doi.org/10.48550/arXiv.2611.90001v2",
        " <https://arxiv.org/abs/2611.90001> ",
    ],
)
def test_any_address_names_the_paper(tea: Service, desk: Desk, written: str) -> None:
    """An id with a version, and each address that leads to the paper, are looked up as the same paper."""
    assert review_in(desk.new(written)).paper.title == TEA_TITLE
    assert tea.paths == [TEA]


def test_an_old_id_is_looked_up(service: Service, desk: Desk) -> None:
    """An id of before 2007 has a slash; its answer in the older form of the feed is read, and its journal is the venue."""
    service.answer("/api/query?id_list=hep-th/9912999&max_results=1", recorded("arxiv_old.xml"))
    review = review_in(desk.new("hep-th/9912999"))

    assert (review.title, review.paper.arxiv, review.paper.year) == ("Strings of Pearls", "hep-th/9912999", "1999")
    assert review.paper.venue == "Ann. Ornaments 12 (2000) 1-20"
    assert review.tags == ("High Energy Physics - Theory",)


@pytest.mark.parametrize(
    "written", ["https://openreview.net/forum?id=tEaLvSpr10", "tEaLvSpr10", "https://openreview.net/pdf?id=tEaLvSpr10"]
)
def test_a_paper_on_openreview_is_filled_in(service: Service, desk: Desk, written: str) -> None:
    """An answer of OpenReview's present API becomes a review: its keywords are tags, its PDF has a whole address."""
    service.answer(NOTE, recorded("openreview_v2.json"))
    review = review_in(desk.new(written))

    assert review.title == "Second Infusions: Reusing Leaves Across Layers"
    assert (review.paper.openreview, review.paper.venue, review.paper.year) == ("tEaLvSpr10", "BREW 2026 oral", "2026")
    assert review.paper.authors == ("Noor Bakker", "Lee Haneul")
    assert review.tags == ("weight sharing", "steeping")
    assert review.paper.pdf == "https://openreview.net/pdf/0123456789abcdef0123456789abcdef01234567.pdf"
    assert dict(review.abstract)["en"].endswith("most of the taste. We share weights between layers and lose 0.4 points.")


def test_an_older_venue_is_asked_for_at_the_older_api(service: Service, desk: Desk) -> None:
    """A note that the present API does not have is read from the older one; where it was only submitted, it has no venue."""
    service.answer("/notes?id=BrewOld19x", recorded("openreview_none.json", 404), recorded("openreview_v1.json"))
    text = desk.new("https://openreview.net/forum?id=BrewOld19x&noteId=abc")

    assert review_in(text).title == "Kettles Are All Alike"
    assert "\n# venue: NeurIPS 2017  # Submitted to BREW 2020\n" in text


@pytest.mark.parametrize("written", ["10.5555/leaf.2025.07", "https://doi.org/10.5555/leaf.2025.07", "doi:10.5555/leaf.2025.07"])
def test_a_doi_is_filled_in(service: Service, desk: Desk, written: str) -> None:
    """The registry's answer in CSL becomes a review, without the marks of HTML and JATS."""
    service.answer(LEAF, recorded("doi.json"))
    review = review_in(desk.new(written))

    assert review.title == "Boiling points of Camellia & H2O"
    assert review.paper.authors == ("Ana Lima", "Pieter van Dam", "The Kettle Consortium")
    assert (review.paper.doi, review.paper.venue, review.paper.year) == ("10.5555/leaf.2025.07", "Journal of Leaves", "2025")
    assert dict(review.abstract)["en"] == "Water boils at 100 degrees if p < 1.02 bar. We drink it."
    assert service.asked[0][1]["Accept"].startswith("application/vnd.citationstyles.csl+json")


def test_a_doi_of_another_registry_is_filled_in(service: Service, desk: Desk) -> None:
    """Dates in quotes and a Japanese abstract, which is none of the site's languages, are read; each language has its place."""
    service.answer("/10.5555/zen.7", recorded("doi_datacite.json"))
    text = desk.new("10.5555/zen.7")

    assert (review_in(text).paper.year, review_in(text).abstract) == ("2024", (("ja", "茶の湯のための言語模型を作りました。"),))
    assert "  # ko: " in text
    assert "  # en: " in text


def test_a_redirect_is_followed(service: Service, desk: Desk) -> None:
    """doi.org sends to the registry, and the registry's answer is taken."""
    service.answer(LEAF, says("", 302, Location="/works/10.5555%2Fleaf.2025.07/transform"))
    service.answer("/works/10.5555%2Fleaf.2025.07/transform", recorded("doi.json"))

    assert review_in(desk.new("10.5555/leaf.2025.07")).paper.venue == "Journal of Leaves"


def test_a_server_is_told_who_asks(tea: Service, desk: Desk) -> None:
    """Each question names this program and its version, and what it would like to read: arXiv refuses who does not say."""
    desk.new("2611.90001")
    headers = tea.asked[0][1]

    assert headers["User-Agent"].startswith(f"mkdocs-paperreview/{__version__}")
    assert headers["Accept"].startswith("application/atom+xml")


def test_a_withdrawn_paper_is_said_to_be_one(service: Service, desk: Desk) -> None:
    """A paper that was withdrawn is filled in; that it was is said, and stands in the file as a comment."""
    service.answer("/api/query?id_list=2611.90002&max_results=1", recorded("arxiv_withdrawn.xml"))
    text = desk.new("2611.90002")

    assert review_in(text).title == "Cold Fusion of Language Models in a Teapot"
    assert desk.said == "paperreview: arXiv says that 2611.90002 was withdrawn.\n"
    assert "  # This paper has been withdrawn by the author because the teapot leaked\n" in text


COMMENTS = {
    "Accepted to BREW 2026 (Oral)": "BREW 2026",
    "12 pages. Published as a conference paper at LEAF 2025": "LEAF 2025",
    "To appear in the Proceedings of the Kettle Society": "Kettle Society",
    "Accepted for publication in Journal of Leaves, 3 figures": "Journal of Leaves",
    "BREW 2025. Code is at https://example.org": "BREW 2025",
    "LeafConf Findings 2025": "LeafConf Findings 2025",
    "9 pages, 2 figures": "",
    "Submitted to BREW 2027": "",
    "Accepted": "",
}


@pytest.mark.parametrize(("comment", "venue"), COMMENTS.items())
def test_a_venue_is_found_in_a_comment(service: Service, desk: Desk, comment: str, venue: str) -> None:
    """An author's comment on arXiv names the venue in one of a few ways; one that names none stays a comment only."""
    feed = (RECORDED / "arxiv.xml").read_text(encoding="utf-8")
    service.answer(TEA, says(feed.replace("Accepted at BREW 2026 as a poster; 14 pages, 6 figures", comment)))
    text = desk.new("2611.90001")

    assert venue == review_in(text).paper.venue
    assert f"  # {comment}\n" in text


HOSTILE = (
    'It\'s "quoted"\n---\nevil: yes # no',
    "--- title: x ---",
    "a: b: {c}, [d] & *e | >f %g @h `i`",
    "[논문리뷰] <script>alert(1)</script>",
    "\u2028\u0085\u200b zero\u200bwidth \ufeff",
    'C:\\new\\table \\u0041 \\"',
    "yes",
    "2026-01-01",
    "~",
    "'single",
    "#hash",
    "{{ site.title }} {% raw %}",
    "x" * 5000,
    "제목: " + "긴 제목 " * 60,
    "Translation into en",
    "con",
    "../../etc/passwd",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_stays_a_title(service: Service, desk: Desk, title: str) -> None:
    """Quotes, line ends, rules and all else that means something to YAML or to a file system stay a title, in one file of the folder."""
    record = {
        "title": title.replace("<", "&lt;"),
        "abstract": title.replace("<", "&lt;"),
        "author": [{"literal": title}],
        "container-title": title,
    }
    service.answer(LEAF, says(json.dumps(record)))
    text = desk.new("10.5555/leaf.2025.07")
    shown = " ".join(title.translate(dict.fromkeys(map(ord, "\u200b\ufeff"))).split())

    assert review_in(text).paper.title == shown
    assert [abstract for _, abstract in review_in(text).abstract] == [shown]
    assert len(desk.reviews) == 1
    assert desk.reviews[0].startswith(f"{today()}-")
    assert len(desk.reviews[0].encode()) < 255


def test_hundreds_of_authors_fit(service: Service, desk: Desk) -> None:
    """Of three thousand authors, a hundred are named, and the rest is counted."""
    service.answer(
        LEAF, says(json.dumps({"title": "T", "author": [{"given": "A.", "family": f"Person {number}"} for number in range(3000)]}))
    )
    text = desk.new("10.5555/leaf.2025.07")

    assert len(review_in(text).paper.authors) == 100
    assert "]  # and 2900 more\n" in text


def test_what_nobody_could_read_is_not_written(service: Service, desk: Desk) -> None:
    """Data that make more front matter than is read are refused with one sentence, and leave no file."""
    service.answer(LEAF, says(json.dumps({"title": "차" * 12000, "abstract": "잎" * 12000})))

    assert desk.new("10.5555/leaf.2025.07") == ""
    assert desk.code == 2
    assert desk.said.startswith("paperreview: Nothing was written, for it could not be read: The front matter has ")
    assert desk.said.count("\n") == 1
    assert desk.reviews == []


@pytest.mark.usefixtures("tea")
def test_what_was_written_is_published(desk: Desk) -> None:
    """A new review compiles with no error and no warning, with data and without, and shows the paper's abstract."""
    filled, bare = desk.new("2611.90001"), desk.new("2611.99999", "--offline")
    site = compiled({"reviews/filled.md": filled, "reviews/bare.md": bare}, around={"now": datetime.now(SEOUL)})

    assert (site.published, [str(found) for found in site.diagnostics if found.severity != "note"]) == (2, [])
    assert "We steep a transformer" in html_at(site, "/reviews/filled/")


@pytest.mark.usefixtures("tea")
def test_nothing_is_to_be_said_of_what_was_written(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """`paperreview check` finds no error and no warning in new reviews, with data and without."""
    desk.new("2611.90001")
    desk.new("2611.99999", "--offline")
    desk.new("--title", "차 우리기")
    code = main(["check", "--no-color"])
    found = [line for line in capsys.readouterr().out.splitlines() if " error PR" in line or " warning PR" in line]

    assert code == 0
    assert not found


@pytest.mark.usefixtures("tea")
def test_tags_are_spelled_as_the_site_spells_them(desk: Desk) -> None:
    """A tag that the site has in another spelling is written in that one, so that no spelling is mixed."""
    for number in range(2):
        desk.write(f"{number}.md", "---\ntitle: A\ndate: 2026-01-06\ntags: [machine-learning]\n---\n\nText.\n")
    desk.write("2.md", "---\ntitle: A\ndate: 2026-01-06\ntags: [MachineLearning]\n---\n\nText.\n")

    assert review_in(desk.new("2611.90001")).tags == ("machine-learning", "Computation and Language")


@pytest.mark.usefixtures("tea")
def test_tags_have_the_names_of_the_registry(desk: Desk) -> None:
    """Where the site has a registry, a tag is written under its name there; one that was given up is left out."""
    registry = "NLP:\n  aliases: [Computation and Language]\nMachine Learning:\n  retired: true\n"
    (desk.path / "docs" / "tags.yml").write_text(registry, encoding="utf-8")

    assert review_in(desk.new("2611.90001")).tags == ("NLP",)


KEYWORDS = {
    ("deep learning, optimization", "tea"): ("deep learning", "optimization", "tea"),
    ("Tea; leaves", "tea"): ("Tea", "leaves"),
    ("We show that tea helps.", "x" * 51, "https://example.org", "<b>tea</b>", "…", "C++"): ("C++",),
    tuple("abcdefgh"): tuple("abcde"),
}


@pytest.mark.parametrize(("written", "tags"), KEYWORDS.items())
def test_keywords_that_can_be_tags_are_tags(service: Service, desk: Desk, written: tuple[str, ...], tags: tuple[str, ...]) -> None:
    """Of OpenReview's keywords, those are taken that are names of a subject; several in one are divided."""
    answer = json.loads((RECORDED / "openreview_v2.json").read_text(encoding="utf-8"))
    answer["notes"][0]["content"]["keywords"]["value"] = written
    service.answer(NOTE, says(json.dumps(answer)))
    text = desk.new("tEaLvSpr10")

    assert tags == review_in(text).tags
    assert not [
        found for found in compiled({"reviews/a.md": text}, around={"now": datetime.now(SEOUL)}).diagnostics if found.severity != "note"
    ]


@pytest.mark.usefixtures("tea")
def test_another_review_of_the_paper_is_named(desk: Desk) -> None:
    """That the site has a review of the paper is said, and the new one is written all the same."""
    desk.write("old.md", "---\ntitle: Tea\ndate: 2026-01-06\n---\n\n**arXiv:** https://arxiv.org/abs/2611.90001\n")
    desk.new("2611.90001")

    assert desk.said == "paperreview: docs/reviews/old.md is a review of this paper, too.\n"
    assert len(desk.reviews) == 2


@pytest.mark.usefixtures("tea")
def test_nothing_is_written_over(desk: Desk) -> None:
    """A second review of one title on one day is refused with exit code 2, and the first stays as it is."""
    first = desk.new("2611.90001")
    desk.write(desk.reviews[0], first + "My words.\n")

    assert desk.new("2611.90001") == ""
    assert desk.code == 2
    assert desk.said.endswith(f"docs/reviews/{desk.reviews[0]} is there already; nothing was written.\n")
    assert (desk.path / "docs" / "reviews" / desk.reviews[0]).read_text(encoding="utf-8").endswith("My words.\n")


def test_a_title_is_enough(service: Service, desk: Desk) -> None:
    """`--title` alone starts a review without a paper, and asks nobody."""
    review = review_in(desk.new("--title", "차 우리기: 첫걸음"))

    assert (review.title, review.paper.key) == ("차 우리기: 첫걸음", "")
    assert desk.reviews == [f"{today()}-차-우리기-첫걸음.md"]
    assert service.paths == []


@pytest.mark.usefixtures("tea")
def test_a_title_takes_the_place_of_the_papers(desk: Desk) -> None:
    """With a paper, `--title` is the review's; the paper keeps its own."""
    review = review_in(desk.new("2611.90001", "--title", "찻잎을 읽는 트랜스포머"))

    assert (review.title, review.original_title) == ("찻잎을 읽는 트랜스포머", TEA_TITLE)


@pytest.mark.usefixtures("tea")
def test_a_folder_may_be_named(desk: Desk) -> None:
    """`--into` names a folder, which is made where it is not there."""
    desk.new("2611.90001", "--into", "drafts/tea")

    assert desk.printed.startswith(f"drafts/tea/{today()}-tea-leaves")


@pytest.mark.usefixtures("tea")
def test_no_site_is_needed_for_a_folder(desk: Desk) -> None:
    """With `--into`, the command works where there is no `mkdocs.yml`."""
    (desk.path / "mkdocs.yml").unlink()

    assert review_in(desk.new("2611.90001", "--into", ".")).title == TEA_TITLE


@pytest.mark.usefixtures("tea")
def test_the_site_is_found_from_a_folder_of_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of the site, the review goes to the site's folder of reviews all the same."""
    (desk.path / "docs" / "images").mkdir()
    monkeypatch.chdir(desk.path / "docs" / "images")
    desk.new("2611.90001")

    assert desk.printed.startswith(f"../reviews/{today()}-tea-leaves")


def test_a_folder_without_a_site_has_to_be_named(desk: Desk) -> None:
    """Where there is no site, a folder is asked for."""
    (desk.path / "mkdocs.yml").write_text("site_name: Another\n", encoding="utf-8")

    assert desk.new("2611.90001") == ""
    assert desk.said.startswith("paperreview: There is no `mkdocs.yml` with the plugin `paperreview` here or above; name one")


@pytest.mark.usefixtures("tea")
def test_the_site_says_where_when_and_in_which_language(desk: Desk) -> None:
    """The folder, the zone of today and the languages are those of the site's settings."""
    settings = "{reviews_dir: notes/papers, timezone: Pacific/Kiritimati, languages: [en, de]}"
    (desk.path / "mkdocs.yml").write_text(f"docs_dir: texts\nplugins:\n  - paperreview: {settings}\n", encoding="utf-8")
    text = desk.new("2611.90001")

    assert desk.printed.startswith(f"texts/notes/papers/{today('Pacific/Kiritimati')}-tea")
    assert "  # de: The abstract goes here (German)\n" in text
    assert "## In short" in text
    assert "  ko:" not in text


REFUSED = {
    "nothing": ((), "Name a paper, such as `2601.02256`, or give a title with `--title`."),
    "an empty title": (("--title", " \u200b"), "Name a paper, such as `2601.02256`, or give a title with `--title`."),
    "a word": (("attention",), "`attention` names no paper"),
    "an impossible id": (("2613.00001",), "`2613.00001` names no paper"),
    "another page": (("https://example.org/paper",), "`https://example.org/paper` names no paper"),
    "another page with a title": (("https://example.org/paper", "--title", "T"), "`https://example.org/paper` names no paper"),
    "a language": (("2611.90001", "--lang", "Korean language"), "`Korean language` is not a language tag; write `ko`, `en` or `pt-BR`."),
    "no site": (("2611.90001", "--config", "other.yml"), "other.yml: No such file or directory"),
}


@pytest.mark.parametrize(("arguments", "why"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_done_is_said(service: Service, desk: Desk, arguments: tuple[str, ...], why: str) -> None:
    """What names no paper is refused with one sentence and exit code 2, before anybody is asked or anything is written."""
    assert desk.new(*arguments) == ""
    assert desk.code == 2
    assert desk.said.startswith(f"paperreview: {why}")
    assert (service.paths, desk.reviews) == ([], [])


@pytest.mark.parametrize("written", ["0", "0.01", "-1", "soon", "1e9", "nan"])
def test_a_wait_is_a_number_of_seconds(desk: Desk, written: str) -> None:
    """A time limit that is none is refused."""
    with pytest.raises(SystemExit, match="2"):
        desk.new("2611.90001", "--timeout", written)


@pytest.mark.usefixtures("tea")
def test_the_installed_command_does_it(desk: Desk) -> None:
    """`paperreview new` in a process of its own writes the file and prints its path."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs_paperreview", "new", "2611.90001"], cwd=desk.path, capture_output=True, text=True, check=True
    )

    assert done.stdout == f"docs/reviews/{desk.reviews[0]}\n"
