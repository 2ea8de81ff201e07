# SPDX-License-Identifier: MIT
"""The same plan without MkDocs: each page in a plain frame, in a folder that any web server serves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from mkdocs_paperreview.compiler import Compiled, compile_site
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.site_head import SiteHead
from mkdocs_paperreview.hosts.sources import is_page
from mkdocs_paperreview.hosts.staging import put, stage_for, sweep, take_place
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs.style import style_path
from mkdocs_paperreview.pages.frame import framed
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.address import file_of, href
from mkdocs_paperreview.settings import InvalidSetting
from mkdocs_paperreview.site_files import REGISTRY

__all__ = ["export"]

_MARK = ".paperreview-export"


def export(site: SiteFolder, into: Path) -> tuple[Compiled, bool]:
    """Write a site; gives what was compiled, and whether anything was written."""
    assets = _assets_in(site, into.resolve())
    compiled = compile_site(site.reviews, site.settings, replace(site.surroundings(), other_files={path: f"/{path}" for path in assets}))
    if compiled.refused and site.settings.on_error == "stop":
        return compiled, False
    _refuse_to_replace(into.resolve(), site.configuration.resolve().parent)
    stage = stage_for(into.resolve())
    try:
        _write(compiled, stage, site, assets)
        take_place(stage, into.resolve())
    finally:
        sweep(into.resolve())
    return compiled, True


def _assets_in(site: SiteFolder, into: Path) -> list[str]:
    """The files that are copied. What else is Markdown has no address here, and an earlier export among the sources is none of them."""
    sources = {REGISTRY, *(source.path for source in site.reviews)}
    below = into.relative_to(site.docs.resolve()).as_posix() if into.is_relative_to(site.docs.resolve()) else "/"
    return [path for path in site.files if not is_page(path) and path not in sources and not path.startswith(f"{below}/")]


def _refuse_to_replace(into: Path, project: Path) -> None:
    """Only an earlier export, or nothing, may be replaced: never somebody's files."""
    if into == project or into in project.parents:
        msg = f"`{into.name}` holds the project itself; name a new folder with `--into`."
        raise InvalidSetting(msg)
    if into.exists() and not (into.is_dir() and (not any(into.iterdir()) or (into / _MARK).is_file())):
        msg = f"`{into.name}` exists and is no earlier export; name a new folder with `--into`."
        raise InvalidSetting(msg)


def _write(compiled: Compiled, stage: Path, site: SiteFolder, copied: Iterable[str]) -> None:
    def write(path: str, content: bytes) -> None:
        put(stage / path, content)

    late = compiled.plan.late(write)
    head = SiteHead.of(site.name, site.url, site.settings, compiled.plan.assets)
    for path in copied:
        put(stage / path, site.files[path].read_bytes())
    for page in compiled.plan.pages:
        put(stage / file_of(page.address), _html(page, head, compiled, site).encode())
    put(stage / _MARK, b"")
    for asset in chain(compiled.plan.assets, late):
        put(stage / asset.path, asset.content)


def _html(page: Page, head: SiteHead, compiled: Compiled, site: SiteFolder) -> str:
    canonical = head.url + page.address if head.url else None
    return framed(
        title=page.title,
        site_name=site.name,
        description=page.description,
        labels=labels_in(site.settings.language),
        style=href(f"/{style_path(site.settings.languages)}", page.address),
        entries=[(other.label, href(other.address, page.address)) for other in compiled.plan.pages if other.label],
        search="" if page.kind in {"home", "search"} else head.search_from(page),
        head=head.of_page(page, canonical),
        content=page.html(),
        canonical=canonical,
    )
