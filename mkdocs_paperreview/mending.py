# SPDX-License-Identifier: MIT
"""Sources in; the same with what can be mended mended, and what is left, out. What is mended is checked again until nothing is left.

Fixes are made in rounds: of those that overlap, the first; the others find their place in the next round, or are not needed any more.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from mkdocs_paperreview.checker import check_site
from mkdocs_paperreview.inspection import Memory
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Given, Source
from mkdocs_paperreview.source.problem import Edit, Fix, Span
from mkdocs_paperreview.source.rewrite import rewritten
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["Mended", "mended"]

_ROUNDS = 12


@dataclass(frozen=True)
class Mended:
    """What mending came to: the files that changed, with their new bytes; what was mended; and what is left."""

    changed: dict[str, bytes] = field(default_factory=dict)
    fixed: tuple[Diagnostic, ...] = ()
    left: tuple[Diagnostic, ...] = ()


def mended(
    sources: Sequence[Source],
    settings: Settings,
    around: Surroundings,
    *,
    unsafe: bool = False,
    wanted: Callable[[Diagnostic], bool] = lambda _: True,
    cure: Callable[[Diagnostic, Source], Fix | None] = lambda found, _: found.fix,
) -> Mended:
    """Mend what `wanted` chooses by its `cure`, as far as that is safe or `unsafe` ones are asked for."""
    current: dict[str, Source] = {source.path: source for source in sources}
    changed: dict[str, bytes] = {}
    fixed: list[Diagnostic] = []
    memory: Memory = {}
    found = check_site(sources, settings, around, memory)

    def fix_of(each: Diagnostic) -> Fix | None:
        fix = cure(each, current[each.path]) if each.path in current and wanted(each) else None
        return fix if fix and (unsafe or fix.is_safe) else None

    for _ in range(_ROUNDS):
        made = _one_round(found, current, fix_of)
        if not made:
            break
        for path, (content, done) in made.items():
            changed[path] = content
            current[path] = Given(path, content)
            fixed += done
        found = check_site(list(current.values()), settings, around, memory)
    return Mended(changed, tuple(fixed), found)


def _one_round(
    found: Iterable[Diagnostic], sources: dict[str, Source], fix_of: Callable[[Diagnostic], Fix | None]
) -> dict[str, tuple[bytes, list[Diagnostic]]]:
    by_path: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for each in found:
        if fix := fix_of(each):
            by_path[each.path].append(replace(each, fix=fix))
    made = {}
    for path, findings in by_path.items():
        content, done = _with_fixes(sources[path].content, findings)
        if done:
            made[path] = content, done
    return made


def _with_fixes(content: bytes, findings: list[Diagnostic]) -> tuple[bytes, list[Diagnostic]]:
    """The content with as many fixes made as do not overlap, and what they mended."""
    for found in findings:
        if found.fix and found.fix.reads_as:  # every place is another one then
            return content.decode(found.fix.reads_as, "replace").encode(), [found]
    edits: set[Edit] = set()
    taken: list[Span] = []
    done: list[Diagnostic] = []
    for found in findings:
        new = set(found.fix.edits if found.fix else ()) - edits
        if not any(_is_taken(edit.span, taken) for edit in new):
            edits |= new
            done.append(found)
            for edit in new:
                insort(taken, edit.span)
    result = rewritten(content, edits)
    return (result, done) if result != content else (content, [])


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """Whether a span is one of those taken, which are in order and do not overlap, or overlaps one; only its neighbours can."""
    at = bisect(taken, span)
    near = taken[max(0, at - 2) : at + 2]
    return any(span == other or (span.start < other.end and other.start < span.end) for other in near)
