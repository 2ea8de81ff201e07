# SPDX-License-Identifier: MIT
from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

_GENERATOR = Path(__file__).with_name("generate.py")


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_docs", _GENERATOR)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generate = _generator()


@pytest.mark.parametrize("name", generate.PAGES)
def test_page_is_what_the_tables_say(name: str) -> None:
    """A generated page of the guide is the one that the package's tables give; `python tests/docs/generate.py` writes it."""
    on_disk = (generate.GUIDE / name).read_text(encoding="utf-8")

    assert generate.PAGES[name]() == on_disk


def test_every_page_says_that_it_is_generated() -> None:
    """Whoever opens a generated page to change it is told where it comes from."""
    assert all("tests/docs/generate.py" in page() for page in generate.PAGES.values())
