# SPDX-License-Identifier: MIT
"""What a site may set: one table, from which the hosts' options, their errors and the reference page follow."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mkdocs_paperreview.language_tags import LANGUAGE, language_tag

__all__ = ["OPTIONS", "InvalidSetting", "Option", "Search", "Settings", "Severities", "settings_from", "unknown_setting"]

_PART = re.compile(r"(?!\.{1,2}$)(?:[\w.~-]|\{\w*\})+")
_TOKENS = frozenset({"path", "slug", "year", "month", "day"})
_ENGINES = ("paperreview", "material", "both")
_SEVERITIES = ("error", "warning", "note", "off")
_RULE = re.compile(r"(?i:PR\d{3})|[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
_NOISE = (
    *("Review", "Paper Review", "Paper Reviews", "Papers", "논문", "리뷰", "논문리뷰", "논문 리뷰"),
    *"论文 論文 论文阅读 论文笔记 论文阅读笔记 论文速读 论文精读 论文解读 論文研讀 論文読み 論文まとめ 論文紹介 論文メモ".split(),
)


class InvalidSetting(ValueError):  # noqa: N818  # the name reads as a sentence where it is raised
    """A setting that cannot be used; the text says what is wrong and what would be right."""


def _folder(value: Any) -> str:
    if not isinstance(value, str) or not value.strip("/"):
        msg = f"it is a folder below docs_dir, such as `reviews`, not `{value}`."
        raise InvalidSetting(msg)
    parts = value.removeprefix("./").strip("/").split("/")
    if any(part in {"", ".", ".."} for part in parts):
        msg = f"`{value}` leaves docs_dir or has empty parts; name a folder below docs_dir, such as `reviews`."
        raise InvalidSetting(msg)
    return "/".join(parts)


def _language(value: Any) -> str:
    if isinstance(value, str) and re.fullmatch(LANGUAGE, value):
        return language_tag(value)
    meant = language_tag(value) if isinstance(value, str) else ""
    msg = f"`{value}` is not a language tag; write {f'`{meant}`' if meant else '`ko`, `en` or `pt-BR`'}."
    raise InvalidSetting(msg)


def _languages(value: Any) -> tuple[str, ...]:
    languages = tuple(map(_language, value if isinstance(value, (list, tuple)) else (value,)))
    if not languages:
        msg = "it needs at least one language, such as `[ko, en]`."
        raise InvalidSetting(msg)
    return tuple(dict.fromkeys(languages))


def _zone(value: Any) -> ZoneInfo:
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        msg = f"`{value}` is not a time zone; write a name such as `Asia/Seoul` or `UTC`."
        raise InvalidSetting(msg) from None


def _pattern(value: Any) -> str:
    if not isinstance(value, str) or not value.startswith("/") or not value.endswith("/"):
        msg = f"`{value}` must start and end with a slash, as in `/reviews/{{path}}/`."
        raise InvalidSetting(msg)
    if not all(_PART.fullmatch(part) for part in value[1:-1].split("/")):
        msg = f"`{value}` is no pattern of paths; write letters, digits, `-`, `_` and tokens between slashes, as in `/reviews/{{path}}/`."
        raise InvalidSetting(msg)
    named = set(re.findall(r"\{([^{}]*)\}", value))
    if named - _TOKENS:
        msg = f"`{{{min(named - _TOKENS)}}}` is unknown; there are {', '.join(f'`{{{t}}}`' for t in sorted(_TOKENS))}."
        raise InvalidSetting(msg)
    if not named & {"path", "slug"}:
        msg = "it needs `{path}` or `{slug}`, or all reviews would have one address."
        raise InvalidSetting(msg)
    return value


def _one_of(*allowed: str) -> Callable[[Any], str]:
    def chosen(value: Any) -> str:
        if value not in allowed:
            msg = f"`{value}` is not one of {', '.join(f'`{name}`' for name in allowed)}."
            raise InvalidSetting(msg)
        return str(value)

    return chosen


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)) or not all(isinstance(name, (str, int, float)) for name in value):
        msg = f"it is a list of names, such as `[Review, Misc]`, not `{value}`."
        raise InvalidSetting(msg)
    return tuple(str(name) for name in value)


def _at_least(least: int) -> Callable[[Any], int]:
    def number(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            msg = f"it is a whole number of at least {least}, not `{value}`."
            raise InvalidSetting(msg)
        return value

    return number


@dataclass(frozen=True)
class Severities:
    """How bad a site finds its problems: by rule, everywhere or in files of some paths; the last that fits counts."""

    chosen: tuple[tuple[str, str, str], ...] = ()

    def fit_nothing(self, paths: Collection[str]) -> Iterator[str]:
        """The patterns of paths that fit none of these, each once."""
        for pattern in dict.fromkeys(pattern for pattern, _, _ in self.chosen if pattern):
            if not any(_fits(path, pattern) for path in paths):
                yield pattern

    def of(self, code: str, name: str, path: str) -> str:
        """`error`, `warning`, `note` or `off`; nothing where the site leaves it to the rule."""
        found = ""
        for pattern, rule, severity in self.chosen:
            if rule in {code.lower(), name} and (not pattern or _fits(path, pattern)):
                found = severity
        return found


def _fits(path: str, pattern: str) -> bool:
    """Whether a path is like a pattern, however a disk spells its letters."""
    return fnmatchcase(unicodedata.normalize("NFC", path), unicodedata.normalize("NFC", pattern))


def _severities(value: Any) -> Severities:
    if not isinstance(value, Mapping):
        msg = f"it is a table of rules and severities, such as `{{dead-link: error}}`, not `{value}`."
        raise InvalidSetting(msg)
    return Severities(
        (*_chosen("", value), *(each for key, below in value.items() if isinstance(below, Mapping) for each in _chosen(key, below)))
    )


def _chosen(pattern: str, rules: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for rule, severity in rules.items():
        if isinstance(severity, Mapping) and not pattern:
            continue
        said = "off" if severity is False else str(severity)  # YAML reads `off` as false
        if said not in _SEVERITIES:
            msg = f"`{rule}: {severity}` is not one of {', '.join(f'`{name}`' for name in _SEVERITIES)}."
            raise InvalidSetting(msg)
        if not _RULE.fullmatch(str(rule)):
            msg = f"`{rule}` is not the code or the name of a rule, such as `PR502` or `dead-link`."
            raise InvalidSetting(msg)
        yield pattern, str(rule).lower(), said


@dataclass(frozen=True, slots=True)
class Search:
    """Who answers a reader's search."""

    engine: Literal["paperreview", "material", "both"] = "paperreview"

    @property
    def is_ours(self) -> bool:
        """Whether the site has our index and our page of search."""
        return self.engine != "material"

    @property
    def serves_box(self) -> bool:
        """Whether our engine answers in the theme's box, too."""
        return self.engine == "paperreview"


def _search(value: Any) -> Search:
    if isinstance(value, Mapping) and (unknown := [f"`{name}`" for name in value if name != "engine"]):
        msg = f"it has no {', '.join(unknown)}; there is `engine`, such as `{{engine: both}}`."
        raise InvalidSetting(msg)
    if not isinstance(value, Mapping):
        msg = f"it is a table with `engine`, such as `{{engine: both}}`, not `{value}`."
        raise InvalidSetting(msg)
    chosen = value.get("engine")
    if chosen not in (*_ENGINES, None):
        msg = f"`engine: {chosen}` is not one of {', '.join(f'`{name}`' for name in _ENGINES)}."
        raise InvalidSetting(msg)
    return Search(chosen or "paperreview")


@dataclass(frozen=True, slots=True)
class Option:
    """A setting: its name, what it is without a word from the author, how it is read, and one sentence of help."""

    name: str
    default: Any
    read: Callable[[Any], Any]
    doc: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a site, all of them valid."""

    reviews_dir: str
    languages: tuple[str, ...]
    timezone: ZoneInfo
    permalink: str
    markdown: Literal["github", "mkdocs"]
    on_error: Literal["stop", "skip"]
    ignore_tags: tuple[str, ...]
    min_reviews_per_tag_page: int
    page_size: int
    cards_on_home: int
    search: Search
    rules: Severities

    @property
    def language(self) -> str:
        """The language of labels: the first of `languages`."""
        return self.languages[0]


OPTIONS: tuple[Option, ...] = (
    Option("reviews_dir", "reviews", _folder, "The folder below `docs_dir` that holds the reviews."),
    Option("languages", ["ko", "en"], _languages, "The languages of the reviews; the first is that of the labels."),
    Option("timezone", "Asia/Seoul", _zone, "The zone of dates that name none, and in which days and weeks are counted."),
    Option(
        "permalink",
        "/reviews/{path}/",
        _pattern,
        "The address of a review that names none, made of `{path}`, `{slug}`, `{year}`, `{month}` and `{day}`.",
    ),
    Option(
        "markdown",
        "github",
        _one_of("github", "mkdocs"),
        "Who renders reviews: `github` (CommonMark and GFM) or `mkdocs` (Python-Markdown with the site's extensions).",
    ),
    Option(
        "on_error",
        "stop",
        _one_of("stop", "skip"),
        "Whether a review with an error stops the build (`stop`) or is reported and left out (`skip`).",
    ),
    Option("ignore_tags", list(_NOISE), _names, "Tags that say nothing on a review site, and are left out."),
    Option("min_reviews_per_tag_page", 2, _at_least(1), "How many reviews a tag needs before it has a page of its own."),
    Option("page_size", 50, _at_least(1), "How many reviews a page of a tag lists before the next page begins."),
    Option("cards_on_home", 12, _at_least(1), "How many of the newest reviews the front page shows."),
    Option(
        "search",
        {"engine": "paperreview"},
        _search,
        "Who answers a search: with `engine: paperreview` this plugin, in Material's box too; `material` leaves it to the theme; "
        "`both` has this plugin's page beside the theme's own box.",
    ),
    Option("rules", {}, _severities, "How bad problems are: `error`, `warning`, `note` or `off`, by rule, and by path and rule."),
)


def unknown_setting(name: Any) -> str:
    """What to say of a setting that does not exist; nothing of one that does."""
    known = [option.name for option in OPTIONS]
    if name in known:
        return ""
    near = get_close_matches(str(name), known, 1)
    hint = f" Did you mean `{near[0]}`?" if near else ""
    return f"`{name}` is not a setting; there are {', '.join(f'`{each}`' for each in known)}.{hint}"


def settings_from(written: Mapping[str, Any] | None = None) -> Settings:
    """Read the settings an author wrote, and take the defaults for the rest; the first that is wrong is raised."""
    written = written or {}
    for name in written:
        if msg := unknown_setting(name):
            raise InvalidSetting(msg)
    values = {}
    for option in OPTIONS:
        value = written.get(option.name)
        try:
            values[option.name] = option.read(option.default if value is None else value)
        except InvalidSetting as error:
            msg = f"`{option.name}`: {error}"
            raise InvalidSetting(msg) from None
    return Settings(**values)
