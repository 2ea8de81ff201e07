# SPDX-License-Identifier: MIT
"""The same plan without MkDocs: each page in a plain frame, in a folder that any web server serves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from mkdocs_paperreview.compiler import Compiled, Surroundings, compile_site
from mkdocs_paperreview.hosts.social import head_of
from mkdocs_paperreview.hosts.sources import is_review, week_of_note
from mkdocs_paperreview.hosts.staging import stage_for, sweep, take_place
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs.style import style_path
from mkdocs_paperreview.pages.frame import framed
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.address import file_of, href
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.settings import InvalidSetting, Settings, settings_from
from mkdocs_paperreview.source.configuration import site_configuration
from mkdocs_paperreview.source.document import Given

__all__ = ["export"]

_MARK = ".paperreview-export"


def export(configuration: Path, into: Path) -> tuple[Compiled, Path, bool]:
    """Write a site; gives what was compiled, the folder of the sources, and whether anything was written."""
    try:
        read = site_configuration(configuration.read_text(encoding="utf-8"))
        settings = settings_from(_our_settings(read.get("plugins")))
    except ValueError as error:
        raise InvalidSetting(str(error)) from None
    docs = configuration.resolve().parent / str(read.get("docs_dir") or "docs")
    files = [path for path in sorted(docs.rglob("*")) if path.is_file() and not _is_hidden(path.relative_to(docs))]
    compiled = _compiled(docs, files, settings, read)
    failed = any(found.severity == Severity.ERROR.value for found in compiled.diagnostics)
    if failed and settings.on_error == "stop":
        return compiled, docs, False
    _refuse_to_replace(into.resolve(), configuration.resolve().parent)
    stage = stage_for(into.resolve())
    try:
        _write(compiled, stage, docs, files, settings, read)
        take_place(stage, into.resolve())
    finally:
        sweep(into.resolve())
    return compiled, docs, True


def _refuse_to_replace(into: Path, project: Path) -> None:
    """Only an earlier export, or nothing, may be replaced: never somebody's files."""
    if into == project or into in project.parents:
        msg = f"`{into.name}` holds the project itself; name a new folder with `--into`."
        raise InvalidSetting(msg)
    if into.exists() and not (into.is_dir() and (not any(into.iterdir()) or (into / _MARK).is_file())):
        msg = f"`{into.name}` exists and is no earlier export; name a new folder with `--into`."
        raise InvalidSetting(msg)


def _our_settings(plugins: Any) -> Mapping[str, Any]:
    """The settings below `paperreview` in the list of plugins."""
    for plugin in plugins if isinstance(plugins, list) else []:
        if isinstance(plugin, dict) and isinstance(plugin.get("paperreview"), dict):
            return dict(plugin["paperreview"])
    return {}


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _compiled(docs: Path, files: list[Path], settings: Settings, read: Mapping[str, Any]) -> Compiled:
    names = {path.relative_to(docs).as_posix(): path for path in files}
    around = Surroundings(
        other_files={name: f"/{name}" for name in names if not name.endswith(".md")},
        site_name=str(read.get("site_name") or "Reviews"),
        site_url=str(read.get("site_url") or ""),
        now=datetime.now(settings.timezone),
        week_notes={week: Given(name, path.read_bytes()) for name, path in names.items() if (week := week_of_note(name))},
    )
    return compile_site([Given(name, path.read_bytes()) for name, path in names.items() if is_review(name, settings)], settings, around)


def _write(compiled: Compiled, stage: Path, docs: Path, files: list[Path], settings: Settings, read: Mapping[str, Any]) -> None:
    for path in files:
        if path.suffix.lower() not in {".md", ".mmd"}:
            _put(stage / path.relative_to(docs), path.read_bytes())
    for page in compiled.plan.pages:
        _put(stage / file_of(page.address), _html(page, compiled, settings, read).encode())
    _put(stage / _MARK, b"")
    for asset in compiled.plan.assets:
        _put(stage / asset.path, asset.content)


def _html(page: Page, compiled: Compiled, settings: Settings, read: Mapping[str, Any]) -> str:
    name, url = str(read.get("site_name") or "Reviews"), str(read.get("site_url") or "")
    canonical = url.rstrip("/") + page.address if url else None
    return framed(
        title=page.title,
        site_name=name,
        description=page.description,
        labels=labels_in(settings.language),
        style=href(f"/{style_path()}", page.address),
        entries=[(other.label, href(other.address, page.address)) for other in compiled.plan.pages if other.label],
        head=head_of(page, site_name=name, canonical=canonical, feed=None, language=settings.language),
        content=page.html(),
        canonical=canonical,
    )


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
