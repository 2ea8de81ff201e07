# SPDX-License-Identifier: MIT
"""The pages of the guide that are made of the package's own tables. Run this file to write them anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mkdocs_paperreview.compiler import Surroundings, compile_site
from mkdocs_paperreview.review.address import RESERVED
from mkdocs_paperreview.review.fields import FIELDS, Field
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.rule import Rule
from mkdocs_paperreview.settings import OPTIONS, Option, settings_from
from mkdocs_paperreview.source.document import Given

__all__ = ["GUIDE", "PAGES", "fields_page", "problems_page", "settings_page"]

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
_NOTICE = "<!-- Made by tests/docs/generate.py from the package's own tables: change those, and run it again. -->"
_LONGEST_SHOWN = 2000
# The words of these come from the libraries that read YAML and TOML, and change with their versions.
_WORDS_OF_OTHERS = frozenset({"invalid-yaml", "invalid-toml"})

_HOLDS = {
    "reviews_dir": ("a path below `docs_dir`", "papers/notes"),
    "languages": ("a list of language tags (BCP 47), or one", ["en", "ko"]),
    "timezone": ("the name of a time zone", "Europe/Berlin"),
    "permalink": ("a path that starts and ends with `/`, and holds `{path}` or `{slug}`", "/{year}/{month}/{slug}/"),
    "markdown": ("`github` or `mkdocs`", "mkdocs"),
    "on_error": ("`stop` or `skip`", "skip"),
    "ignore_tags": ("a list of names", ["Review", "Misc", "논문리뷰"]),
    "min_reviews_per_tag_page": ("a whole number, at least 1", 3),
    "page_size": ("a whole number, at least 1", 100),
    "cards_on_home": ("a whole number, at least 1", 6),
    "rules": (
        "a table of codes or names of rules with `error`, `warning`, `note` or `off`, and of paths with such tables",
        {"dead-link": "error", "PR202": "off", "reviews/2019/**": {"dead-link": "note"}},
    ),
}

_MORE_ON_SETTINGS = {
    "reviews_dir": "An `index.md` or `README.md` right in it stays an ordinary page; every other Markdown file below it is a review.",
    "languages": "Labels exist in Korean (`ko`) and English (`en`). With any other first language they are English, with that language's "
    "names of days and months. The language of each review is told by its letters, its file's name or its `lang` field.",
    "timezone": "A date with a time and a zone keeps them; the day and the ISO week in which it is filed are those of this zone.",
    "permalink": "`{path}` is the review's path below `reviews_dir`, `{slug}` the last part of it, without the day that a file's name "
    "begins with. Both are in lower case, with hyphens for blanks. A review's own `permalink` field is kept exactly, whatever the pattern.",
    "markdown": "One review may choose for itself with its `markdown` field. With `mkdocs`, the site's `markdown_extensions` apply.",
    "on_error": "With `stop`, the build ends with exit code 1 and the old site stays. `mkdocs serve` always goes on without the review.",
    "ignore_tags": "Case, hyphens and blanks do not count. The list replaces the default; to add to it, repeat it. A name from the list "
    "in brackets at the start of a title, as in `[논문리뷰] LoRA`, is shown above the title instead of in it.",
    "min_reviews_per_tag_page": "Tags that are used less often are still listed among all tags, with the reviews they stand in.",
    "page_size": "The pages of weeks and months are cut at the same length.",
    "cards_on_home": "The latest week has at most as many cards again, above them.",
    "rules": "Rules and what they are about are listed in [Problems and their cures](problems.md). A path may have `*` in it, and counts "
    "from `docs_dir`. What is an error by itself stays one: without it, nobody would hear why a review is missing.",
}


_SETTINGS_HEAD = """\
# Settings

`plugins: [paperreview]` in `mkdocs.yml` is enough. Every setting has a default, and goes below the plugin's name:

```yaml
plugins:
  - search
  - paperreview:
      languages: [en, ko]
      timezone: Europe/Berlin
```

A value that cannot be used ends the build with a sentence that says what would be right, before anything is written.

| Setting | Default | What it is |
|---|---|---|"""

_SETTINGS_FOOT = """\
## Pages in the navigation { #navigation }

Without `nav` in `mkdocs.yml`, the front page, the archive and the list of tags are added to the pages you have. Reviews, weeks, months
and single tags stay out of it, so that it does not grow with the number of reviews. With a `nav` of your own, name those you want:

```yaml
nav:
  - Home: index.md
  - Archive: archive.md
  - Tags: tags.md
```

`docs/index.md` is optional. If it is there, the newest reviews follow its text; else the front page is made for you.
"""

_FIELDS_HEAD = """\
# Front matter

Front matter stands between two `---` lines (YAML) or two `+++` lines (TOML) at the start of a file. No field is required: a title can
be the first heading, and a date can stand in the file's name. A field is read from any of its keys; where a file has several of them,
the first in this table counts. Capitals do not matter, and `-` is as good as `_`.

Fields are found inside `extra`, `params` and `taxonomies` too, where Hugo and Zola put them, and inside `paper`, where `title`, `url`,
`author` and `date` are those of the paper.

| Field | Keys it is read from | What it holds | What it is | Example |
|---|---|---|---|---|"""

_FIELDS_FOOT = """
Any other key is handed to the theme and to other plugins as the page's metadata: `hide: [toc]` hides Material's table of contents.
`layout`, `template`, `type` and `icon` are not handed on, because themes take them for names of their own files.

How each field is best written is told in [Writing a review](writing.md).
"""

_PROBLEMS_HEAD = """\
# Problems and their cures

Everything that is wrong is said in one run, one line for each problem: the file with line and column, how bad it is, the code and the
name of the rule, what is so, and, in brackets, what to do.

{example}

- An **error** means that the review cannot be published. `mkdocs build` then ends with exit code 1 and leaves the old site as it was;
  with [`on_error: skip`](settings.md#on_error) it publishes the rest.
- A **warning** means that the review is published, without the part that is wrong. `mkdocs build --strict` fails on it.
- A **note** means that something was understood although other tools would fail on it, or that a review waits for its day. No build
  fails on it: `mkdocs build` counts notes, and `mkdocs build -v` lists them.

| Code | Name | Severity | What it is |
|---|---|---|---|"""


def settings_page() -> str:
    """Every setting: its default, what it holds, its sentence, and an example."""
    rows = (_row(f"[`{option.name}`](#{option.name})", f"`{_yaml(option.default)}`", option.doc) for option in OPTIONS)
    sections = (part for option in OPTIONS for part in _setting(option))
    return "\n".join([_start("Settings"), _SETTINGS_HEAD, *rows, "", *sections, _SETTINGS_FOOT])


def _start(title: str) -> str:
    return f"---\ntitle: {title}\n---\n\n{_NOTICE}\n"


def _setting(option: Option) -> Iterator[str]:
    holds, example = _HOLDS[option.name]
    yield f"## `{option.name}` {{ #{option.name} }}\n"
    yield f"{option.doc} {_MORE_ON_SETTINGS[option.name]}\n"
    yield f"- Holds: {holds}"
    yield f"- Default: `{_yaml(option.default)}`\n"
    yield f"```yaml\nplugins:\n  - paperreview:\n      {option.name}: {_yaml(example)}\n```\n"


def _yaml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_yaml_key(key)}: {_yaml(item)}" for key, item in value.items()) + "}"
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)


def _yaml_key(key: str) -> str:
    return f'"{key}"' if "*" in key else key


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def fields_page() -> str:
    """Every field of front matter: the keys it is read from, what it holds, its sentence, and an example."""
    rows = (_row(f"`{field.name}`", _keys(field), field.kind.value, field.doc, f"`{field.example}`") for field in FIELDS)
    return "\n".join([_start("Front matter"), _FIELDS_HEAD, *rows, _FIELDS_FOOT])


def _keys(field: Field) -> str:
    return ", ".join(f"`{key}`" for key in field.keys)


def problems_page() -> str:
    """Every rule: what is wrong and why, what is printed, and a wrong and a right example."""
    head = _PROBLEMS_HEAD.format(example=_printed(_rule("impossible-date")))
    rows = (_row(f"`{rule.code}`", f"[`{rule.name}`](#{rule.name})", rule.severity.value, _first_sentence(rule)) for rule in RULES)
    sections = (part for rule in RULES for part in _problem(rule))
    return "\n".join([_start("Problems and their cures"), head, *rows, "", *sections])


def _rule(name: str) -> Rule:
    return next(rule for rule in RULES if rule.name == name)


def _first_sentence(rule: Rule) -> str:
    return rule.doc.strip().split("\n\n")[0].replace("\n", " ")


def _problem(rule: Rule) -> Iterator[str]:
    yield f"## {rule.code} {rule.name} {{ #{rule.name} }}\n"
    yield f"**{rule.severity.value.capitalize()}.** {rule.doc.strip()}\n"
    if rule.name == "reserved-address":
        yield f"The first part of an address cannot be one of these: {', '.join(f'`{name}`' for name in sorted(RESERVED))}.\n"
    if rule.name not in _WORDS_OF_OTHERS:
        yield f"{_printed(rule)}\n"
    yield "Wrong:\n"
    yield from _shown(rule.wrong)
    yield "Right:\n"
    yield from _shown(rule.right)


def _printed(rule: Rule) -> str:
    """What a build says of the rule's wrong example."""
    around = Surroundings(other_files={}, site_name="Reviews", site_url="", now=datetime(2026, 12, 1, tzinfo=UTC))
    sources = [Given(path, text.encode()) for path, text in rule.wrong.items()]
    found = compile_site(sources, settings_from(), around).diagnostics
    # As code in a sentence, and not in a block, the long lines are broken to fit.
    return "\n\n".join(f"`` docs/{each} ``" for each in found if each.code == rule.code)


def _shown(files: Mapping[str, str]) -> Iterator[str]:
    for path, text in files.items():
        described = _described(text)
        yield f"`docs/{path}`: {described}\n" if described else f'~~~~~markdown title="docs/{path}"\n{text.rstrip()}\n~~~~~\n'


def _described(text: str) -> str:
    """Words for a file that cannot be printed."""
    if "\0" in text:
        return "a file with a NUL character in it."
    if not text.strip():
        return "a file with nothing in it."
    return f"a file of {len(text.encode()) / 1e6:.1f} MB." if len(text) > _LONGEST_SHOWN else ""


PAGES: Mapping[str, Callable[[], str]] = {"fields.md": fields_page, "problems.md": problems_page, "settings.md": settings_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (GUIDE / name).write_text(page(), encoding="utf-8")
