# SPDX-License-Identifier: MIT
"""`paperreview schema NAME`: a JSON Schema for editors, of front matter or of the plugin's settings in `mkdocs.yml`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from mkdocs_paperreview.review.front_matter.schema import front_matter_schema
from mkdocs_paperreview.settings_schema import settings_schema

__all__ = ["SCHEMAS", "add_to", "run", "schema_text"]

SCHEMAS: Mapping[str, Callable[[], dict[str, object]]] = {"front-matter": front_matter_schema, "settings": settings_schema}


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "schema",
        help="print a JSON Schema for editors",
        description="Print the JSON Schema of front matter, or of a mkdocs.yml with the plugin's settings. "
        "Editors complete and check with it; `paperreview init` has both wired for VS Code.",
    )
    parser.add_argument("name", choices=SCHEMAS, help="what the schema is of")
    parser.set_defaults(run=run)


def schema_text(name: str) -> str:
    """A schema as it is printed."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"


def run(given: argparse.Namespace) -> int:
    """Print the schema, in UTF-8 whatever the terminal's encoding is: it is written to a file more often than read."""
    sys.stdout.flush()
    sys.stdout.buffer.write(schema_text(given.name).encode())
    return 0
