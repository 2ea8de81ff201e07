# SPDX-License-Identifier: MIT
"""What `mkdocs build` says of mistakes in files and settings."""

from __future__ import annotations

from .conftest import GOOD, MakeSite, review


def test_a_folder_of_reviews_that_is_not_there_is_told(make_site: MakeSite) -> None:
    """A misspelt `reviews_dir` is a warning, so that a strict build does not publish a site without its reviews."""
    site = make_site(GOOD, settings="reviews_dir: revews")

    assert "`reviews_dir`: there is no folder `docs/revews`. Did you mean `reviews`?" in site.build().stderr
    assert site.build("--strict").returncode == 1


def test_a_misspelt_setting_is_told_with_the_one_that_may_be_meant(make_site: MakeSite) -> None:
    """A setting that does not exist is a warning that names the nearest one."""
    assert "`page_sise` is not a setting" in (said := make_site(GOOD, settings="page_sise: 3").build().stderr)
    assert "Did you mean `page_size`?" in said


def test_a_site_without_reviews_says_where_it_looked(make_site: MakeSite) -> None:
    """Where nothing is found, the folder that holds nothing is named, as it may be another one that holds them."""
    assert "paperreview: no reviews in `docs/reviews`" in make_site({"review/lora.md": review()}).build().stderr


def test_notes_are_counted_as_notes(make_site: MakeSite) -> None:
    """What is no mistake is counted in one line, under its name."""
    assert "paperreview: Notes: PR511 missing-alt-text 1× (`mkdocs build -v` lists them)" in (
        make_site({"reviews/lora.md": review(body="![](a.png)"), "reviews/a.png": b""}).build().stderr
    )


def test_a_clock_that_cannot_be_read_is_told(make_site: MakeSite) -> None:
    """A `SOURCE_DATE_EPOCH` that is no number of seconds ends a build and a check with a sentence."""
    site = make_site(GOOD)

    for epoch in ("yesterday", "9" * 30):
        for done in (site.build(SOURCE_DATE_EPOCH=epoch), site.run("mkdocs_paperreview.cli.main", "check", SOURCE_DATE_EPOCH=epoch)):
            assert f"`SOURCE_DATE_EPOCH`: `{epoch}` is not a number of seconds since 1970" in done.stderr
            assert "Traceback" not in done.stderr
            assert done.returncode > 0


def test_all_mistakes_are_told_in_one_run(make_site: MakeSite) -> None:
    """Each bad file is named with line and column, and the build ends with 1."""
    site = make_site(
        {
            "reviews/day.md": review(date="2026-02-30"),
            "reviews/yaml.md": '---\ntitle: "open\ndate: 2026-01-06\n---\n',
            "reviews/ok.md": review(),
        }
    )

    done = site.build()

    assert done.returncode == 1
    assert "docs/reviews/day.md:3:7: error PR103 impossible-date: `2026-02-30`" in done.stderr
    assert "docs/reviews/yaml.md:" in done.stderr
    assert "2 of 3 files cannot be published" in done.stderr
    assert "Traceback" not in done.stderr


def test_one_bad_file_is_one_file(make_site: MakeSite) -> None:
    """The sum at the end counts files as people do."""
    assert "1 of 1 file cannot be published" in make_site({"reviews/day.md": review(date="2026-02-30")}).build().stderr


def test_a_wrong_setting_is_told_with_the_right_ones(make_site: MakeSite) -> None:
    """A setting that cannot be used stops the build with a sentence, not a traceback."""
    site = make_site(GOOD, settings="timezone: Seoul")

    done = site.build()

    assert done.returncode == 1
    assert "`Seoul` is not a time zone; write a name such as `Asia/Seoul` or `UTC`." in done.stderr
    assert "Traceback" not in done.stderr
