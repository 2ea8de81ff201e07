# SPDX-License-Identifier: MIT
"""Bad inputs of every kind: each is read or told, at its place, and none of them breaks anything."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.rules.diagnostic import Diagnostic
from tests.conftest import compiled
from tests.hostile.bad_inputs.bad import PATH, Bad, no_hang
from tests.hostile.bad_inputs.dates import DATES
from tests.hostile.bad_inputs.encodings import ENCODINGS
from tests.hostile.bad_inputs.permalinks import PERMALINKS
from tests.hostile.bad_inputs.sizes import SIZES
from tests.hostile.bad_inputs.tables import TABLES
from tests.hostile.bad_inputs.tags import TAGS
from tests.hostile.bad_inputs.toml_and_json import TOML_AND_JSON
from tests.hostile.bad_inputs.yaml_syntax import YAML

KINDS = {
    "encodings": ENCODINGS,
    "YAML": YAML,
    "TOML": TOML_AND_JSON,
    "dates": DATES,
    "tags": TAGS,
    "permalinks": PERMALINKS,
    "tables": TABLES,
    "sizes": SIZES,
}
BAD = {f"{kind}: {name}": bad for kind, table in KINDS.items() for name, bad in table.items()}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_bad_input_is_published_or_told(bad: Bad) -> None:
    """Each file becomes a page or has an error of its own; nothing is raised, nothing takes for ever, and what is said is in its place."""
    with no_hang():
        site = compiled(bad.files, around={"drafts": True}, on_error="skip", **bad.settings)
        shown = [page.source for page in site.plan.pages if page.html() and page.kind == "review"]

    told = {_written(found): found.severity for found in site.diagnostics}
    errors = {found for found, severity in told.items() if severity == "error"}
    refused = {found.path for found in site.diagnostics if found.severity == "error"}
    assert sorted(bad.found) == sorted({*errors, *(found for found in bad.found if found in told)})
    assert site.inputs == len(shown) + len(refused)
    assert not refused & set(shown)


def _written(found: Diagnostic) -> str:
    place = f"{found.line}:{found.column}-{found.end_line}:{found.end_column}"
    return f"{found.name} {place}" if found.path == PATH else f"{found.path}: {found.name} {place}"
