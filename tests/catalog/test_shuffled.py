# SPDX-License-Identifier: MIT
"""The order in which a host lists files means nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from tests.conftest import compiled, file_of_review

FILES = {
    f"reviews/{name}.md": file_of_review(text, title=title, date=day, tags=tags)
    for name, title, day, tags, text in (
        ("a", "LoRA", "2026-01-06", ["PEFT", "LLM"], "글. [둘](b.md)"),
        ("b", "QLoRA", "2026-01-06", ["peft"], "글. **0.78** (대비 0.55, +41.8%)"),
        ("c", "Mamba", "2026-01-13", ["LLM"], "| 모델 | FID ↓ |\n|---|---|\n| 하나 | 4.1 |\n| 둘 | 3.9 |"),
        ("d", "GPTQ", "2026-02-30", [], "글."),
    )
}


@given(some.permutations(list(FILES)))
def test_shuffled_files_give_the_same_site(order: list[str]) -> None:
    """Pages, assets and everything that is said are the same, whatever the order of the files."""
    sites = [compiled({path: FILES[path] for path in paths}) for paths in (FILES, order)]

    pages = [[(page.address, page.title, page.html()) for page in site.plan.pages] for site in sites]
    assert pages[0] == pages[1]
    assert sites[0].plan.assets == sites[1].plan.assets
    assert sites[0].diagnostics == sites[1].diagnostics
