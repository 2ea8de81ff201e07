# SPDX-License-Identifier: MIT
"""The pages of the guide that are made of the package's own tables. Run this file to write them anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from difflib import unified_diff
from functools import partial
from math import ceil
from pathlib import Path
from posixpath import normpath
from typing import Any

from mkdocs_paperreview.cli.schema import schema_text
from mkdocs_paperreview.compiler import compile_site
from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.review.address import RESERVED
from mkdocs_paperreview.review.front_matter.fields import FIELDS, Field
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.families import FAMILIES, Family, family_of
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.settings import OPTIONS, Option, settings_from
from tests.command_reference import commands_page
from tests.real_output import with_real_output

__all__ = ["GUIDE", "PAGES", "fields_page", "problems_page", "settings_page"]

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
_EDITOR = GUIDE.parents[1] / "site_template" / ".vscode"
_NOTICE = "<!-- Made by tests/docs/generate.py from the package's own tables: change those, and run it again. -->"
_LONGEST_SHOWN = 2000
_NOW = datetime(2026, 12, 1, tzinfo=UTC)
_MOST_SHOWN = 5
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
    "search": ("a table with `engine`: `paperreview`, `material` or `both`", {"engine": "both"}),
    "rules": (
        "a table of codes or names of rules with `error`, `warning`, `note` or `off`, and of paths with such tables",
        {"dead-link": "error", "PR202": "off", "reviews/2019/**": {"dead-link": "note"}},
    ),
}

_MORE_ON_SETTINGS = {
    "reviews_dir": "An `index.md` or `README.md` right in it stays an ordinary page; every other Markdown file below it is a review.",
    "languages": "Labels exist in Korean (`ko`), English (`en`), Chinese (`zh`) and Japanese (`ja`); with any other first language they "
    "are English, with that language's names of days and months. Where texts are there in two languages, readers who choose one of them "
    "have its labels, too. "
    "The language of each review is told by its letters, its file's name or its `lang` field.",
    "timezone": "A date with a time and a zone keeps them; the day and the ISO week in which it is filed are those of this zone.",
    "permalink": "`{path}` is the review's path below `reviews_dir`, `{slug}` the last part of it, without the day that a file's name "
    "begins with. Both are in lower case, with hyphens for blanks. A review's own `permalink` field is kept exactly, whatever the pattern.",
    "markdown": "One review may choose for itself with its `markdown` field. With `mkdocs`, the site's `markdown_extensions` apply.",
    "on_error": "With `stop`, the build ends with exit code 1 and the old site stays. `mkdocs serve` always goes on without the review.",
    "ignore_tags": "Case, hyphens and blanks do not count. The list replaces the default; to add to it, repeat it. A name from the list "
    "in brackets at the start of a title, as in `[논문리뷰] LoRA`, or before a colon there, is shown above the title instead of in it.",
    "min_reviews_per_tag_page": "Tags that are used less often are still listed among all tags, with the reviews they stand in.",
    "page_size": "The pages of weeks and months are cut at the same length.",
    "cards_on_home": "The latest week has at most as many cards again, above them.",
    "search": "With `material`, there is no page of search and no index of ours. What a reader can do is told in [Search](search.md).",
    "rules": "Rules and what they are about are listed in [Problems and their cures](problems.md). A path may have `*` in it, and counts "
    "from `docs_dir`; the build warns of one that no file has. What is an error by itself stays one: without it, nobody would hear why a "
    "review is missing.",
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

Without `nav` in `mkdocs.yml`, the front page, the archive, the list of tags, that of boards and the search are added to the pages you
have. Reviews, weeks, months and single tags stay out of it, so that it does not grow with the number of reviews. With a `nav` of your
own, name those you want:

```yaml
nav:
  - Home: index.md
  - Archive: archive.md
  - Tags: tags.md
  - Boards: boards.md
  - Search: search.md
```

The list of boards is left out until a review has results. `docs/index.md` is optional. If it is there, the newest reviews follow its
text; else the front page is made for you.
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

There are {count} rules. Everything that is wrong is said in one run, one line for each problem: the file with line and column, how bad
it is, the code and the name of the rule, what is so, and, in brackets, what to do.

{example}

- An **error** means that the review cannot be published. `mkdocs build` then ends with exit code 1 and leaves the old site as it was;
  with [`on_error: skip`](settings.md#on_error) it publishes the rest.
- A **warning** means that the review is published, but something in it is wrong. `mkdocs build --strict` fails on it.
- A **note** means that something was understood although other tools would fail on it, or that a review waits for its day. No build
  fails on it: `mkdocs build` counts notes, and `mkdocs build -v` lists them.

`paperreview check` says the same without building, with the line and what is wrong in it; `paperreview fix` mends what is marked below;
see [Checking and mending](checking.md).
"""


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
    """The index of all rules, by family; each has a page of its own."""
    head = _PROBLEMS_HEAD.format(example=_printed(_rule("impossible-date")), count=len(RULES))
    sections = (part for family in FAMILIES for part in _family(family))
    return "\n".join([_start("Problems and their cures"), head, "", *sections])


def _family(family: Family) -> Iterator[str]:
    rules = [rule for rule in RULES if family_of(rule.code) is family]
    if rules:
        yield f"## {family.name.capitalize()} {{ #{family.name} }}\n\n{family.doc}\n"
        yield "| Code | Name | Severity | Mended | What it is |\n|---|---|---|---|---|"
        for rule in rules:
            yield _row(
                f"`{rule.code}`", f"[`{rule.name}`](problems/{rule.name}.md)", rule.severity.value, _mend(rule)[0], _first_sentence(rule)
            )
        yield ""


def _mend(rule: Rule) -> tuple[str, Mended]:
    """How the wrong example is mended: `yes`, `unsafe`, or not."""
    sources, around = example_site(rule.wrong, _NOW)
    done = [
        mended(sources, settings_from(), around, unsafe=unsafe, wanted=lambda found: found.name == rule.name) for unsafe in (False, True)
    ]
    if done[0].changed:
        return "yes", done[0]
    return ("`--unsafe`" if done[1].changed else ""), done[1]


def rule_page(rule: Rule) -> str:
    """The page of one rule: what, why, what is printed, wrong, right, how it is mended, and how to hear no more of it."""
    return "\n".join([_start(f"{rule.code} {rule.name}"), *_problem(rule)])


def _rule(name: str) -> Rule:
    return next(rule for rule in RULES if rule.name == name)


def _first_sentence(rule: Rule) -> str:
    return rule.doc.strip().split("\n\n")[0].replace("\n", " ")


def _problem(rule: Rule) -> Iterator[str]:
    family = family_of(rule.code).name
    yield f"**{rule.severity.value.capitalize()}**, one of [{family}](../problems.md#{family}). {rule.doc.strip()}\n"
    if rule.name == "reserved-address":
        yield f"The first part of an address cannot be one of these: {', '.join(f'`{name}`' for name in sorted(RESERVED))}.\n"
    if rule.name not in _WORDS_OF_OTHERS:
        yield f"{_printed(rule)}\n"
    yield "## Wrong\n"
    yield from _shown(rule.wrong)
    yield "## Right\n"
    yield from _shown(rule.right)
    yield "## How it is mended\n"
    yield from _cure(rule)
    yield "## To hear no more of it\n"
    yield from _switch(rule)


def _cure(rule: Rule) -> Iterator[str]:
    how, done = _mend(rule)
    if not how:
        yield "By hand.\n"
        return
    yield "`paperreview fix` mends it:\n" if how == "yes" else "`paperreview fix --unsafe` mends it, if that is what was meant:\n"
    for path, after in done.changed.items():
        before = rule.wrong[path]
        changed = list(unified_diff(before.splitlines(), after.decode().splitlines(), f"docs/{path}", f"docs/{path}", lineterm=""))
        yield "~~~~~diff\n" + "\n".join(changed) + "\n~~~~~\n" if changed and "\0" not in before else f"`docs/{path}` is stored anew.\n"


def _switch(rule: Rule) -> Iterator[str]:
    if rule.severity is Severity.ERROR:
        yield "It cannot be switched off: nobody would hear why the review is missing.\n"
        return
    yield "For the site, or for some of its files, in `mkdocs.yml` ([`rules`](../settings.md#rules)):\n"
    yield "```yaml\nplugins:\n  - paperreview:"
    yield f'      rules:\n        {rule.name}: off\n        "reviews/2019/*": {{{rule.name}: off}}\n```\n'
    yield "In one review, at the end of a line of its front matter, or above what it is about in its text:\n"
    yield f"```text\n# paperreview: ignore {rule.name}: why\n<!-- paperreview: ignore {rule.name}: why -->\n```\n"


def _printed(rule: Rule) -> str:
    """What a build says of the rule's wrong example."""
    sources, around = example_site(rule.wrong, _NOW)
    found = compile_site(sources, settings_from(), around).diagnostics
    # As code in a sentence, and not in a block, the long lines are broken to fit.
    return "\n\n".join(f"`` {each.below('docs')} ``" for each in found if each.code == rule.code)


def _shown(files: Mapping[str, str]) -> Iterator[str]:
    if len(files) > _MOST_SHOWN:
        yield from _shown(dict(list(files.items())[:2]))
        yield f"And {len(files) - 2} more files like these.\n"
        return
    for path, text in files.items():
        described, shown = _described(text), normpath(f"docs/{path}")
        kind = {".yml": "yaml", ".txt": "text"}.get(Path(path).suffix, "markdown")
        yield f"`{shown}`: {described}\n" if described else f'~~~~~{kind} title="{shown}"\n{text.rstrip()}\n~~~~~\n'


def _described(text: str) -> str:
    """Words for a file that cannot be printed."""
    if "\0" in text:
        return "a file with a NUL character in it."
    if not text.strip():
        return "a file with nothing in it."
    return f"a file of {ceil(10 * len(text.encode()) / 2**20) / 10} MiB." if len(text) > _LONGEST_SHOWN else ""


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": lambda: commands_page(_start("Commands")),
    **{name: partial(with_real_output, GUIDE / name) for name in ("checking.md", "checking.ko.md")},
    "fields.md": fields_page,
    "problems.md": problems_page,
    "settings.md": settings_page,
    **{f"problems/{rule.name}.md": partial(rule_page, rule) for rule in RULES},
}

if __name__ == "__main__":
    (GUIDE / "problems").mkdir(exist_ok=True)
    for old in (GUIDE / "problems").glob("*.md"):
        old.unlink()
    for name, page in PAGES.items():
        (GUIDE / name).write_text(page(), encoding="utf-8")
    for name, schema in {"front-matter.schema.json": "front-matter", "mkdocs.schema.json": "settings"}.items():
        (_EDITOR / name).write_text(schema_text(schema), encoding="utf-8")
