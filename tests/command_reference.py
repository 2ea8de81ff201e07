# SPDX-License-Identifier: MIT
"""The page of the guide that lists every command and option, made of what the commands themselves add."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from mkdocs_paperreview.cli.main import COMMANDS, command

__all__ = ["Command", "commands", "commands_page"]

_HEAD = """\
# Commands

`paperreview COMMAND --help` prints the same. Every command ends with 0 where it did what it was asked to do, with 1 where reviews are in
the way, and with 2 where it could not begin; what is wrong goes to the terminal's other stream, so that a report can be read on.

| Command | What it does |
|---|---|"""


@dataclass
class Command:
    """Stands in for a parser, and keeps what is added to it; all groups of a command are one."""

    name: str
    help: str
    description: str
    epilog: str = ""
    options: list[tuple[str, str]] = field(default_factory=list)

    def add_argument(self, *names: str, **given: Any) -> None:
        """Keep an option as it is typed, and its help."""
        metavar = given.get("metavar") or ("" if given.get("action") in {"store_true", "version"} else names[-1].lstrip("-").upper())
        if choices := given.get("choices"):
            metavar = f"{{{','.join(choices)}}}"
        many = {"*": f"[{metavar}…]", "+": f"{metavar}…", "?": f"[{metavar}]"}
        value = many.get(given.get("nargs", ""), metavar)
        self.options.append((" ".join(filter(None, (names[0], value))) if names[0].startswith("-") else value, given["help"]))

    def add_argument_group(self, *_: Any, **__: Any) -> Command:
        """The same command."""
        return self

    def add_mutually_exclusive_group(self, **_: Any) -> Command:
        """The same command."""
        return self

    def set_defaults(self, **_: Any) -> None:
        """What a command does is not shown."""


@dataclass
class _Commands:
    found: list[Command] = field(default_factory=list)

    def add_parser(self, name: str, *, help: str, description: str, epilog: str = "") -> Command:  # noqa: A002  # as argparse calls it
        self.found.append(Command(name, help, description, epilog))
        return self.found[-1]


def commands() -> list[Command]:
    """Every command with its options."""
    made = _Commands()
    for name in COMMANDS:
        command(name).add_to(made)
    return made.found


def commands_page(start: str) -> str:
    """The page, after its front matter and notice."""
    found = commands()
    rows = (f"| [`{command.name}`](#{command.name}) | {_sentence(command.help)} |" for command in found)
    return "\n".join([start, _HEAD, *rows, "", *(line for command in found for line in _section(command))])


def _section(command: Command) -> Iterator[str]:
    yield f"## `paperreview {command.name}` {{ #{command.name} }}\n"
    yield f"{command.description}\n"
    if command.options:
        yield "| Option | What it is |\n|---|---|"
        yield from (f"| `{_cell(option)}` | {_sentence(_cell(help_))} |" for option, help_ in command.options)
        yield ""
    if command.epilog:
        yield f"{command.epilog}\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("%%", "%")


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
