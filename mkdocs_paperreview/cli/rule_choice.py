# SPDX-License-Identifier: MIT
"""`--select` and `--ignore`: words for rules in, the names of rules out."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from difflib import get_close_matches

from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.families import FAMILIES
from mkdocs_paperreview.rules.rule import Rule
from mkdocs_paperreview.settings import InvalidSetting

__all__ = ["add_choice", "chosen_rules", "did_you_mean"]

_HELP = "codes, the beginnings of codes (PR2), names or families (tags), divided by commas"


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Add the two options."""
    group = parser.add_argument_group("rules")
    group.add_argument("--select", metavar="RULES", action="append", default=[], help=f"only these rules: {_HELP}")
    group.add_argument("--ignore", metavar="RULES", action="append", default=[], help="not these rules, written in the same way")


def chosen_rules(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The names of the rules that are selected, which are all where none is, and not ignored."""
    selected = _named(select) or {rule.name for rule in RULES}
    return frozenset(selected - _named(ignore))


def _named(written: Iterable[str]) -> set[str]:
    words = [word.strip() for each in written for word in each.split(",") if word.strip()]
    return {rule.name for word in words for rule in _rules(word)}


def _rules(word: str) -> list[Rule]:
    prefix = next((family.prefix for family in FAMILIES if family.name == word.lower()), word.upper())
    found = [rule for rule in RULES if rule.name == word.lower() or rule.code.startswith(prefix)]
    if not found and prefix == word.upper():
        msg = f"`{word}` is no rule, no beginning of a code and no family.{did_you_mean(word)}"
        raise InvalidSetting(msg)
    return found


def did_you_mean(word: str) -> str:
    """The rule or family that a word is most like, as a question; nothing where it is like none."""
    known = [*(rule.code for rule in RULES), *(rule.name for rule in RULES), *(family.name for family in FAMILIES)]
    wanted = word.upper() if re.match(r"(?i)pr\d", word) else word.lower().replace("_", "-")
    near = get_close_matches(wanted, known, 1)
    return f" Did you mean `{near[0]}`?" if near else ""
