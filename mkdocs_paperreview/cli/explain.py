# SPDX-License-Identifier: MIT
"""`paperreview explain RULE`: what a rule is about, an example, how it is mended, and how to hear no more of it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from posixpath import normpath
from typing import Any

from mkdocs_paperreview.cli.looks import write_report
from mkdocs_paperreview.cli.paint import Paint, add_no_color, painter
from mkdocs_paperreview.cli.reports.diff import diff, painted
from mkdocs_paperreview.cli.rule_choice import did_you_mean
from mkdocs_paperreview.cli.streams import refused
from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.rules import BY_WORD, RULES
from mkdocs_paperreview.rules.families import FAMILIES, family_of
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.harmless import harmless

__all__ = ["add_to", "run"]

_LONGEST_SHOWN = 2000
_MEANINGS = {
    Severity.ERROR: "The review is not published.",
    Severity.WARNING: "The review is published, but something in it is wrong.",
    Severity.NOTE: "It was understood all the same; no build fails on it.",
}


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "explain",
        help="say what a rule is about",
        description="Print what a rule is about, an example of it, how it is mended, and how to hear no more of it; "
        "without a rule, the list of all.",
    )
    parser.add_argument(
        "rule",
        metavar="RULE",
        nargs="?",
        default="",
        help="the code or the name of a rule, the beginning of codes (PR5), or a family (all)",
    )
    add_no_color(parser)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print the page of a rule, or the list."""
    paint = painter(sys.stdout, refused=given.no_color)
    word = given.rule.strip().lower()
    rule = BY_WORD.get(word)
    if rule is None and not any(_is_listed(each, word) for each in RULES):
        return refused(f"`{given.rule}` is not a rule.{did_you_mean(given.rule)} `paperreview explain` lists them all.")
    lines = _page(rule, paint) if rule else _list(word, paint)
    write_report("\n".join(lines), None)
    return 0


def _is_listed(rule: Rule, word: str) -> bool:
    """Whether a rule is of the family, or has the beginning of a code, that is asked for."""
    return word == family_of(rule.code).name or rule.code.lower().startswith(word)


def _list(word: str, paint: Paint) -> Iterator[str]:
    for family in FAMILIES:
        rules = [rule for rule in RULES if family_of(rule.code) is family and _is_listed(rule, word)]
        if rules:
            yield f"{paint(family.name, 'bold')}  {family.doc}"
            wide = max(len(rule.name) for rule in rules)
            for rule in rules:
                severity = paint(f"{rule.severity:7}", rule.severity)
                yield f"  {rule.code}  {severity}  {rule.name:{wide}}  {_sentence(rule)}"
            yield ""


def _sentence(rule: Rule) -> str:
    return rule.doc.strip().split("\n", 1)[0]


def _page(rule: Rule, paint: Paint) -> Iterator[str]:
    severity = rule.severity
    yield f"{paint(rule.code, 'bold')} {paint(rule.name, 'bold')} ({paint(severity, severity)}, {family_of(rule.code).name})"
    yield f"\n{rule.doc.strip()}\n"
    yield f"{paint('Severity', 'bold')}: {severity}. {_MEANINGS[rule.severity]}"
    done = _mended(rule, unsafe=True)
    by_itself = bool(done.changed) and _mended(rule, unsafe=False).changed == done.changed
    yield f"{paint('Mended', 'bold')}: {_cure(done, by_itself=by_itself)}"
    yield f"\n{paint('Wrong', 'bold')}:\n"
    yield from _files(rule.wrong)
    if done.changed:
        yield f"{paint('What is changed', 'bold')}:\n"
        for path, after in done.changed.items():
            yield from (f"    {line}".rstrip() for line in painted(diff(f"docs/{path}", rule.wrong[path].encode(), after), paint))
    yield f"{paint('Right', 'bold')}:\n"
    yield from _files(rule.right)
    yield from _how_to_switch_off(rule, paint)


def _cure(done: Mended, *, by_itself: bool) -> str:
    if by_itself:
        return "by `paperreview fix`."
    return "by `paperreview fix --unsafe`, if that is what was meant." if done.changed else "by hand."


def _mended(rule: Rule, *, unsafe: bool) -> Mended:
    """What becomes of the wrong example."""
    sources, around = example_site(rule.wrong, datetime.now(UTC))
    return mended(sources, settings_from(), around, unsafe=unsafe, wanted=lambda found: found.name == rule.name)


def _files(files: Mapping[str, str]) -> Iterator[str]:
    for path, text in files.items():
        short = text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN // 20]}…"
        yield f"  {normpath(f'docs/{path}')}"
        yield from (f"    {harmless(line)}".rstrip() for line in short.rstrip("\n").split("\n"))
        yield ""


def _how_to_switch_off(rule: Rule, paint: Paint) -> Iterator[str]:
    if rule.severity is Severity.ERROR:
        yield "It cannot be switched off: nobody would hear why the review is missing."
        return
    yield f"{paint('To hear no more of it', 'bold')}, in `mkdocs.yml` for the site, or for some files:\n"
    yield f"    plugins:\n      - paperreview:\n          rules:\n            {rule.name}: off"
    yield f'            "reviews/2019/*": {{{rule.name}: off}}\n'
    yield "or in a review, at the end of a line of its front matter, or above or behind what it is about in its text:\n"
    yield f"    # paperreview: ignore {rule.name}: why\n    <!-- paperreview: ignore {rule.name}: why -->"
