# SPDX-License-Identifier: MIT
"""The rows of a table to blocks: those of one setting, such as a number of steps; methods that come again in each are rivals within it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from mkdocs_paperreview.results.cases import filled, joined
from mkdocs_paperreview.results.cell import Rows
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.rivals import MODEL, names_rivals
from mkdocs_paperreview.results.roles import METHOD, SIZE_OF_MODEL

__all__ = ["setting_column"]

# What methods are built on, or were tried on, where something else is named that may be compared.
_BASIS = re.compile(
    r"(?:.* )?(?:backbones?|base models?|systems?)|백본|骨干(?:网络)?|主干(?:网络)?|基座(?:模型)?|バックボーン", re.IGNORECASE
)
_NO_MODEL = re.compile(
    r"방법|기법|알고리즘|방식|방안|전략|methods?\b|approach(?:es)?\b|strateg(?:y|ies)\b|techniques?\b|方法|算法|方案|策略|手法|方式|戦略",
    re.IGNORECASE,
)
_FEWEST_IN_COMMON = 2


def setting_column(columns: Sequence[Column], rows: Rows) -> int | None:
    """The column that parts a table into blocks which name the same methods, such as a number of steps: only within one are they rivals."""
    end = next((at for at, column in enumerate(columns) if column.direction.is_known or column.kind is Kind.DELTA), len(columns))
    names = [column.name for column in columns[:end]]
    texts = [at for at in range(len(names)) if columns[at].kind is Kind.TEXT]
    methods = [at for at in texts if len(names) > 1 and _names_methods(names[at])]
    written = [cells for cells in rows if methods and any(cell.text for cell in cells)]
    for method in methods:
        tried = filled(written, method)
        if len(set(tried)) == len(tried):
            continue
        for at in (at for at, name in enumerate(names) if at != method and _is_setting(name, names[method])):
            settings, variants = filled(written, at), joined(written, [text for text in texts if text != at])
            if _are_blocks(settings, tried) or _are_blocks(settings, variants):
                return at
    return None


@lru_cache(maxsize=1024)  # the same few headers come again, across a site
def _names_methods(header: str) -> bool:
    return bool(METHOD.search(header) or names_rivals(header)) and not SIZE_OF_MODEL.search(header)


def _is_setting(header: str, method: str) -> bool:
    """Whether a column may say what methods are tried with; of models, it must name nothing that may be tried itself, such as a loss."""
    if SIZE_OF_MODEL.search(header) or (_BASIS.fullmatch(header) and not MODEL.fullmatch(method)):
        return True
    return (not METHOD.search(header) or bool(MODEL.fullmatch(header))) if _NO_MODEL.search(method) else not names_rivals(header)


def _are_blocks(settings: Sequence[str], methods: Sequence[str]) -> bool:
    """Whether each setting is one run of rows with no method twice, and those of several rows have two methods or more in common."""
    blocks = [[method for _, method in block] for _, block in groupby(zip(settings, methods, strict=True), key=lambda row: row[0])]
    if len(set(settings)) < len(blocks) or any(len(set(block)) < len(block) for block in blocks):
        return False
    several = [set(block) for block in blocks if len(block) > 1]  # a reference may have a setting of its own
    return len(several) > 1 and len(set.intersection(*several)) >= _FEWEST_IN_COMMON
