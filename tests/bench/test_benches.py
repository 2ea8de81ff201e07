# SPDX-License-Identifier: MIT

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAID = {
    "--only": "core, ms a review: read",
    "--check": "rules across the site",
    "--boards": "boards",
}


@pytest.mark.parametrize("what", SAID)
def test_a_bench_tells_where_the_time_goes(what: str) -> None:
    """Each bench runs to its end on a few reviews; what it measures is nobody's business here."""
    done = subprocess.run([sys.executable, "-m", "bench", what, "12"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, SAID[what] in done.stdout) == (0, True), done.stderr + done.stdout
