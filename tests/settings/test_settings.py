# SPDX-License-Identifier: MIT

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mkdocs_paperreview.settings import OPTIONS, InvalidSetting, Option, Search, Settings, Severities, settings_from

DEFAULTS = {
    "reviews_dir": "reviews",
    "languages": ("ko", "en"),
    "timezone": ZoneInfo("Asia/Seoul"),
    "permalink": "/reviews/{path}/",
    "markdown": "github",
    "on_error": "stop",
    "ignore_tags": (
        *(
            "Review",
            "Paper Review",
            "Paper Reviews",
            "Papers",
            "논문",
            "리뷰",
            "논문리뷰",
            "논문 리뷰",
            "论文",
            "論文",
            "论文阅读",
            "论文笔记",
            "论文阅读笔记",
            "论文速读",
            "论文精读",
            "论文解读",
        ),
        *("論文研讀", "論文読み", "論文まとめ", "論文紹介", "論文メモ"),
    ),
    "min_reviews_per_tag_page": 2,
    "page_size": 50,
    "cards_on_home": 12,
    "search": Search("paperreview"),
    "rules": Severities(()),
}
ACCEPTED = [
    ("reviews_dir", "posts", "posts"),
    ("reviews_dir", "/a/b/", "a/b"),
    ("reviews_dir", "./posts", "posts"),
    ("reviews_dir", "논문", "논문"),
    ("languages", "ja", ("ja",)),
    ("languages", ["pt-BR", "en", "pt-BR"], ("pt-BR", "en")),
    ("languages", ["kr", "en"], ("ko", "en")),
    ("languages", "pt_BR", ("pt-BR",)),
    ("timezone", "UTC", ZoneInfo("UTC")),
    ("permalink", "/{year}/{month}/{day}/{slug}/", "/{year}/{month}/{day}/{slug}/"),
    ("markdown", "mkdocs", "mkdocs"),
    ("on_error", "skip", "skip"),
    ("ignore_tags", [], ()),
    ("ignore_tags", ["Misc", 2026], ("Misc", "2026")),
    ("min_reviews_per_tag_page", 1, 1),
    ("page_size", 1, 1),
    ("cards_on_home", 100, 100),
    ("search", {}, Search("paperreview")),
    ("search", {"engine": None}, Search("paperreview")),
    ("search", {"engine": "material"}, Search("material")),
    ("search", {"engine": "both"}, Search("both")),
    ("rules", {"dead-link": "error"}, Severities((("", "dead-link", "error"),))),
    ("rules", {"PR502": False}, Severities((("", "pr502", "off"),))),
    (
        "rules",
        {"reviews/2019/*": {"dead-link": "note"}, "dead-link": "off"},
        Severities((("", "dead-link", "off"), ("reviews/2019/*", "dead-link", "note"))),
    ),
]
REFUSED = [
    ("reviews_dir", "", "such as `reviews`"),
    ("reviews_dir", 3, "such as `reviews`"),
    ("reviews_dir", "../secret", "such as `reviews`"),
    ("reviews_dir", "a//b", "such as `reviews`"),
    ("reviews_dir", "./", "such as `reviews`"),
    ("languages", [], "such as `[ko, en]`"),
    ("languages", "Korean language", "write `ko`, `en` or `pt-BR`"),
    ("languages", ["English"], "`English` is not a language tag; write `en`."),
    ("languages", True, "write `ko`, `en` or `pt-BR`"),
    ("languages", {"ko": "en"}, "write `ko`, `en` or `pt-BR`"),
    ("languages", [3], "write `ko`, `en` or `pt-BR`"),
    ("timezone", "Seoul", "such as `Asia/Seoul`"),
    ("timezone", 9, "such as `Asia/Seoul`"),
    ("timezone", "../../etc/passwd", "such as `Asia/Seoul`"),
    ("timezone", "", "such as `Asia/Seoul`"),
    ("permalink", "reviews/{path}", "as in `/reviews/{path}/`"),
    ("permalink", "/reviews/{title}/", "`{slug}`"),
    ("permalink", "/{year}/{month}/", "it needs `{path}` or `{slug}`"),
    ("permalink", 7, "as in `/reviews/{path}/`"),
    ("markdown", "gitlab", "`github`, `mkdocs`"),
    ("on_error", "ignore", "`stop`, `skip`"),
    ("ignore_tags", "Review", "such as `[Review, Misc]`"),
    ("ignore_tags", [["a"]], "such as `[Review, Misc]`"),
    ("min_reviews_per_tag_page", 0, "at least 1"),
    ("page_size", "50", "at least 1"),
    ("page_size", True, "at least 1"),
    ("cards_on_home", 2.5, "at least 1"),
    ("search", "material", "such as `{engine: both}`"),
    ("search", {"motor": "material"}, "it has no `motor`; there is `engine`, such as `{engine: both}`"),
    ("search", {"engine": "lunr"}, "`paperreview`, `material`, `both`"),
    ("search", {"engine": ["both"]}, "`paperreview`, `material`, `both`"),
    ("rules", ["dead-link"], "such as `{dead-link: error}`"),
    ("rules", {"dead-link": "fatal"}, "`error`, `warning`, `note`, `off`"),
    ("rules", {"dead link": "off"}, "such as `PR502` or `dead-link`"),
]


@pytest.mark.parametrize(("name", "expected"), DEFAULTS.items(), ids=DEFAULTS)
def test_nothing_written_gives_the_default(name: str, expected: Any) -> None:
    """A setting that is not written has its default."""
    assert expected == getattr(settings_from({}), name)


def test_a_default_is_listed_for_every_option() -> None:
    """The table above names every option, so none goes untested."""
    assert sorted(DEFAULTS) == sorted(option.name for option in OPTIONS)


def test_every_option_is_a_field() -> None:
    """Options and the fields of `Settings` are the same names in the same order."""
    assert [field.name for field in fields(Settings)] == [option.name for option in OPTIONS]


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_nothing_is_undocumented(option: Option) -> None:
    """An option's help is one whole sentence."""
    assert re.fullmatch(r"[A-Z][^\n]+\.", option.doc)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_an_empty_value_is_the_default(option: Option) -> None:
    """A setting that is written without a value, as in `page_size:`, has its default."""
    assert DEFAULTS[option.name] == getattr(settings_from({option.name: None}), option.name)


@pytest.mark.parametrize(("name", "written", "expected"), ACCEPTED)
def test_a_value_is_read(name: str, written: Any, expected: Any) -> None:
    """A value of the right kind is taken."""
    assert expected == getattr(settings_from({name: written}), name)


@pytest.mark.parametrize(("name", "written", "right"), REFUSED)
def test_an_error_says_what_is_right(name: str, written: Any, right: str) -> None:
    """A value that cannot be used is refused with an example of one that can."""
    with pytest.raises(InvalidSetting, match=re.escape(right)):
        settings_from({name: written})


@pytest.mark.parametrize(("name", "written", "_right"), REFUSED)
def test_an_error_begins_with_the_setting(name: str, written: Any, _right: str) -> None:
    """The message of a refused value begins with the setting's name, and is a sentence."""
    with pytest.raises(InvalidSetting, match=rf"^`{name}`: .+\.$"):
        settings_from({name: written})


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_can_be_wrong(option: Option) -> None:
    """The table of refused values has at least one for every option."""
    assert option.name in {name for name, _, _ in REFUSED}


def test_an_unknown_option_lists_the_known_ones() -> None:
    """A setting that does not exist is refused with the names of those that do."""
    with pytest.raises(InvalidSetting, match=r"`page_sizes` is not a setting; there are `reviews_dir`, .+`rules`\."):
        settings_from({"page_sizes": 3})


@pytest.mark.parametrize(("languages", "expected"), [("en", "en"), (["ja", "ko"], "ja")])
def test_the_first_language_is_that_of_labels(languages: Any, expected: str) -> None:
    """Labels are in the first of the languages."""
    assert expected == settings_from({"languages": languages}).language


@pytest.mark.parametrize("written", [None, {}])
def test_a_site_without_settings_has_all_of_them(written: dict[str, Any] | None) -> None:
    """Nothing at all and an empty table give the same settings."""
    assert settings_from(written) == settings_from()
