# SPDX-License-Identifier: MIT
"""`paperreview COMMAND`: reads the command line, and ends with 0 (done), 1 (reviews have errors) or 2 (cannot be done)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from keyword import iskeyword
from types import ModuleType

from mkdocs_paperreview import __version__
from mkdocs_paperreview.cli.streams import open_streams, refused
from mkdocs_paperreview.settings import InvalidSetting

__all__ = ["COMMANDS", "command", "main"]

COMMANDS = ("init", "new", "import", "check", "fix", "explain", "export", "schema", "tags", "urls")


def command(name: str) -> ModuleType:
    """The module of a command. It is loaded when it is asked for, so that no command waits for what the others need."""
    return import_module(f"mkdocs_paperreview.cli.{name}{'_' if iskeyword(name) else ''}")


def _parser(names: Iterable[str]) -> argparse.ArgumentParser:
    """What reads the command line of some commands."""
    parser = argparse.ArgumentParser(
        prog="paperreview",
        description="Publish a folder of Markdown paper reviews as a site.",
        epilog="`paperreview COMMAND --help` says more of each. `mkdocs serve` shows the site, and `mkdocs build` writes it.",
    )
    parser.add_argument("--version", action="version", version=f"paperreview {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in names:
        command(name).add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and give its exit code; what is wrong with what an author has named or set is raised by whoever meets it."""
    open_streams()
    words = sys.argv[1:] if arguments is None else arguments
    parser = _parser(words[:1] if words and words[0] in COMMANDS else COMMANDS)
    given = parser.parse_args(words)
    if "run" not in given:
        parser.print_help(sys.stderr)
        return 2
    try:
        code = int(given.run(given))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read along has seen enough, as in `paperreview check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except InvalidSetting as error:
        return refused(str(error))
    except OSError as error:
        return refused(": ".join(str(word) for word in (error.filename, error.strerror or error) if word))
    return code


if __name__ == "__main__":
    sys.exit(main())
