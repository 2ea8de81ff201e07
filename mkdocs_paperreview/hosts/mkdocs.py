# SPDX-License-Identifier: MIT
"""The MkDocs plugin: configuration in, hooks that each are one sentence. The only module that imports MkDocs."""

from __future__ import annotations

import atexit
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial
from importlib.resources import files as package_files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from markupsafe import escape
from mkdocs.commands.build import get_context
from mkdocs.config.base import BaseConfigOption, ValidationError
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import CountHandler, normalize_url

from mkdocs_paperreview import plan
from mkdocs_paperreview.article.headings import Heading
from mkdocs_paperreview.article.site_markdown import site_renderer
from mkdocs_paperreview.compiler import Compiled, compile_site
from mkdocs_paperreview.hosts.clock import time_of_build
from mkdocs_paperreview.hosts.contents import nested
from mkdocs_paperreview.hosts.disk import FileOnDisk
from mkdocs_paperreview.hosts.folder import ledger_beside
from mkdocs_paperreview.hosts.last_good import LastGood
from mkdocs_paperreview.hosts.lent import Lent
from mkdocs_paperreview.hosts.navigation import without_page
from mkdocs_paperreview.hosts.other_plugins import refuse_what_cannot_be_beside, with_tags_of_others
from mkdocs_paperreview.hosts.page_addresses import page_addresses
from mkdocs_paperreview.hosts.page_meta import dates_of, meta_of
from mkdocs_paperreview.hosts.placed import Placed
from mkdocs_paperreview.hosts.preview import Preview
from mkdocs_paperreview.hosts.printing import Printer, written_by_all_cores
from mkdocs_paperreview.hosts.site_head import SiteHead
from mkdocs_paperreview.hosts.sources import Sorted, is_review, missing_folder, sorted_out, unmet_paths
from mkdocs_paperreview.hosts.spool import Spool
from mkdocs_paperreview.hosts.spread import is_worth_it, spread, stop
from mkdocs_paperreview.hosts.staging import put, stage_for, sweep, take_place, why_not_written
from mkdocs_paperreview.hosts.symlinks import links_among, told_folders
from mkdocs_paperreview.hosts.theme_box import BOX, UNKNOWN_BOX, is_drawn, is_known, split_index, with_worker
from mkdocs_paperreview.hosts.verdict import counted_notes, outcome, refusal
from mkdocs_paperreview.outputs.search_page import box_path
from mkdocs_paperreview.outputs.style import style_path
from mkdocs_paperreview.review.address import file_of
from mkdocs_paperreview.rules import refuse_unknown_rules
from mkdocs_paperreview.search.files import BATCH
from mkdocs_paperreview.settings import OPTIONS, InvalidSetting, Option, Settings, unknown_setting
from mkdocs_paperreview.source.document import Given, Source
from mkdocs_paperreview.surroundings import Progress, Surroundings, packed

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.toc import TableOfContents
    from mkdocs.utils.templates import TemplateContext

__all__ = ["PaperReviewPlugin"]

# MkDocs counts only records below its own logger towards --strict.
_log = get_plugin_logger("paperreview")
_LEVELS = {"error": logging.ERROR, "warning": logging.WARNING, "note": logging.DEBUG}
_BEFORE_ALL, _FIRST, _LAST, _AFTER_ALL = 1000, 100, -100, -1000  # other plugins keep to what lies between 150 and -100
_MANY = 500
_EVENTS_THAT_NEED_CONTENT = ("pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page")
_BOARDS = "boards.md"
_NOTHING = Compiled(plan.SitePlan((), ()), (), 0, 0, 0)


class _Setting(BaseConfigOption[Any]):
    """One of our options, as MkDocs reads options."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.default, self._read = option.default, option.read

    def run_validation(self, value: object) -> Any:
        try:
            return self._read(self.default if value is None else value)
        except InvalidSetting as error:
            raise ValidationError(str(error)) from None


class PaperReviewPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]  # its options come from our table; MkDocs leaves this untyped
    """Turns the reviews of a MkDocs site into a review site."""

    config_scheme = tuple((option.name, _Setting(option)) for option in OPTIONS)
    _settings: Settings  # from `on_config` on
    _head: SiteHead  # from `on_files` on

    def __init__(self) -> None:
        self._preview: Preview | None = None  # where an author looks on
        self._last_good: LastGood | None = None  # the same, from the first build on
        self._stages = False  # whether the site is built beside the old one
        self._site_dir = self._docs = ""  # where the site lies in the end; where its sources lie, for those who read
        self._lent = Lent()
        self._compiled = _NOTHING  # from `on_config` to `on_files`, as is what of it is placed where
        self._placed: Placed[File] = Placed()
        self._warnings: list[str] = []  # about the site, told with what is wrong with its reviews
        self._home: plan.Page | None = None  # what is added to a front page that the author has written
        self._nav: Any = None
        self._is_alone = False  # whether no other plugin has a say in our pages
        self._box_script = ""  # what answers in the theme's box, where that is ours
        self._late: Iterator[plan.Asset] = iter(())

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> tuple[Any, Any]:
        """Say of a misspelt setting which one may be meant."""
        errors, warnings = super().load_config(options, config_file_path)
        return errors, [(name, unknown_setting(name) or said) for name, said in warnings]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether an author is looking on: then drafts are shown, and errors do not stop the rest.

        Other commands than those of MkDocs read the configuration to learn where the site lies: mike does.
        """
        self._preview = Preview() if command == "serve" else None
        self._stages = command in {"build", "gh-deploy"} and not dirty

    @event_priority(_BEFORE_ALL)
    def _on_config_before_others(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let the new site be built beside the old one, also by plugins that ask but once where it lies."""
        self._site_dir = config.site_dir
        if self._stages:
            site = Path(config.site_dir).resolve()
            atexit.register(_at_exit, site)  # MkDocs tells of no Ctrl-C
            config.site_dir = str(stage_for(site))
        self._lent.take_back()
        self._lent = Lent(Path(config.site_dir).parent if self._stages else None)
        return config

    @event_priority(_LAST)
    def _on_config_after_others(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything before MkDocs empties the old site."""
        settings = self._settings = _checked(Settings(**{option.name: self.config[option.name] for option in OPTIONS}), config)
        self._docs = os.path.relpath(config.docs_dir)
        if words := missing_folder(Path(config.docs_dir), settings):
            _log.warning(words)
        self._compile(get_files(config), config)
        if not self._others_listen(config, "files"):  # who does may add what a review links to, or take a bad one away
            self._tell()
        config.extra_css.append(style_path(settings.languages))
        config.theme.dirs.append(str(package_files("mkdocs_paperreview") / "templates" / "theme"))
        self._box_script = _script_for_box(settings, config)
        self._is_alone = not any(self._others_listen(config, event) for event in _EVENTS_THAT_NEED_CONTENT)
        return config

    on_config = CombinedEvent(_on_config_before_others, _on_config_after_others)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Remember that MkDocs empties the old site now."""
        if self._last_good:
            self._last_good.is_whole = False

    @event_priority(_LAST)
    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
        """Let an author see the last good site, and why there is no newer one, while the configuration is broken."""
        log = logging.getLogger(_log.logger.name.partition(".")[0])
        self._last_good = LastGood(builder, expected=MkDocsException, language=self._settings.language, log=log)
        server.builder = self._last_good.build
        server.set_app(self._last_good.around(server.serve_request))
        return server

    def _compile(self, found: Iterable[File], config: MkDocsConfig) -> None:
        settings = self._settings
        left_out = {InclusionLevel.EXCLUDED} if self._preview else {InclusionLevel.EXCLUDED, InclusionLevel.DRAFT}
        files = {file.src_uri: file for file in found if file.inclusion not in left_out}
        links = links_among(files, config.docs_dir, settings)
        sources = sorted_out((_source(file, settings) for path, file in files.items() if path not in links), settings)
        others = [(source, _address(files[source.path])) for source in sources.others]
        folders = told_folders(dict.fromkeys(links.values()), config.docs_dir, settings)
        self._warnings = [*unmet_paths(settings, files, Path(config.docs_dir).name), *folders]
        self._placed.taken = {path: files[path] for path in files.keys() - {source.path for source in sources.others}}
        addresses, self._placed.chosen, wrong = page_addresses(others, settings)
        if len(sources.reviews) > _MANY:
            _log.info(f"Reading {len(sources.reviews)} reviews")
        compiled = self._compiled = compile_site(sources.reviews, settings, self._around(sources, addresses, config)).with_findings(wrong)
        if self._preview:
            self._preview.take_up(compiled, Path(config.docs_dir), settings.language)

    def _around(self, sources: Sorted, other_files: Mapping[str, str], config: MkDocsConfig) -> Surroundings:
        """What MkDocs and this site know, and its reviews do not."""
        reviews = len(sources.reviews)
        return Surroundings(
            other_files=other_files,
            site_name=config.site_name,
            site_url=config.site_url or "",
            now=time_of_build(self._settings),
            directory_urls=config.use_directory_urls,
            drafts=bool(self._preview),
            draws_diagrams=any("mermaid" in str(script) for script in config.extra_javascript),
            site_html=site_renderer(config.markdown_extensions, config.mdx_configs),
            week_notes=sources.notes,
            registry=sources.registry,
            ledger=ledger_beside(Path(config.config_file_path or ""), Path(config.docs_dir)),
            progress=_told_by_the_thousand(reviews),
            spread=map if self._preview else spread,
            spread_batches=map if self._preview else partial(spread, each=BATCH, ahead=True),
            keep=Spool().keep if is_worth_it(reviews) else packed,
        )

    def _tell(self) -> None:
        """Say what is wrong, all of it, and stop where an author asked for that."""
        compiled, settings = self._compiled, self._settings
        for found in compiled.diagnostics:
            if _log.logger.isEnabledFor(_LEVELS[found.severity]):  # of notes, there may be thousands
                _log.logger.log(_LEVELS[found.severity], found.below(self._docs))  # without the plugin's name in front
        for words in self._warnings:
            _log.warning(words)
        if notes := counted_notes(compiled):
            _log.info("Notes: %s (`mkdocs build -v` lists them)", notes)
        if compiled.refused and settings.on_error == "stop" and not self._preview:
            raise PluginError(refusal(compiled))
        _log.info(outcome(compiled, str(Path(self._docs, settings.reviews_dir))))

    @event_priority(_FIRST)
    def _on_files_before_others(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Put the planned pages and assets in place of the review files, where other plugins find them."""
        if not self._others_listen(config, "files"):
            self._begin_late(config)
        self._place(files, config)
        self._placed.as_put = dict(files.src_uris)
        return files

    @event_priority(_LAST)
    def _on_files_after_others(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read all anew if other plugins have changed what the reviews are or link to."""
        if self._others_listen(config, "files"):
            if self._placed.is_outdated(files.src_uris, self._compiled.diagnostics, self._settings):
                left = self._placed.of_others(files.src_uris)
                self._compile([file for file in left if file.src_dir not in config.theme.dirs], config)
                self._place(files, config)
            self._tell()
            self._begin_late(config)
        for path in self._placed.taken.keys() - self._placed.ours.keys():
            if file := files.get_file_from_path(path):
                files.remove(file)
        if config.nav and not files.get_file_from_path(_BOARDS):  # a young site has none, and may name them all the same
            config.nav = without_page(config.nav, _BOARDS)
        self._compiled, self._placed = _NOTHING, Placed()  # what else is still needed of them is in the files
        return files

    def _begin_late(self, config: MkDocsConfig) -> None:
        """Begin what takes long: other cores do it while the pages are made."""
        self._late = self._compiled.plan.late(lambda path, content: put(Path(config.site_dir, path), content))

    on_files = CombinedEvent(_on_files_before_others, _on_files_after_others)

    def _place(self, files: Files, config: MkDocsConfig) -> None:
        """Put our pages and assets among the files, where those of another time are; reviews leave the navigation."""
        for path, ours in self._placed.ours.items():
            if files.get_file_from_path(path) is ours:
                files.remove(ours)
        self._placed.ours = {}
        for path in self._placed.taken:
            if file := files.get_file_from_path(path):  # drafts stay where other plugins see them, but in no navigation
                file.inclusion = InclusionLevel.NOT_IN_NAV
        for path, address in self._placed.chosen.items():
            if file := files.get_file_from_path(path):
                _move(file, address)
        self._home = None
        for page in (*self._compiled.plan.pages, *(self._preview.old.values() if self._preview else ())):
            self._add_page(page, files, config)
        self._head = SiteHead.of(
            config.site_name, config.site_url, self._settings, self._compiled.plan.assets, directory_urls=config.use_directory_urls
        )
        for asset in self._compiled.plan.assets:
            self._add(_MadeFile(asset.path, asset.content, config, self._lent), files)

    def _add(self, file: File, files: Files) -> None:
        if replaced := files.get_file_from_path(file.src_uri):
            files.remove(replaced)
        files.append(file)
        self._placed.ours[file.src_uri] = file

    def _add_page(self, page: plan.Page, files: Files, config: MkDocsConfig) -> None:
        if page.kind == "home" and files.get_file_from_path(page.source):
            self._home = page
            return
        in_nav = bool(page.label) and config.nav is None
        inclusion = InclusionLevel.INCLUDED if in_nav else InclusionLevel.NOT_IN_NAV
        if written := self._placed.taken.get(page.source) if page.kind == "review" else None:
            name = page.source if page.source.lower().endswith(".md") else f"{page.source}.md"
            file = File(name, written.src_dir, config.site_dir, config.use_directory_urls, inclusion=inclusion)
            file.abs_src_path, file.generated_by, file.edit_uri = written.abs_src_path, written.generated_by, written.edit_uri
        else:
            file = _MadeFile(page.source, "", config, self._lent, inclusion)
        _move(file, page.address)
        self._add(file, files)
        _PlannedPage(page, file, config, is_put_off=self._is_alone, is_in_box=not self._box_script)

    @event_priority(_LAST)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Link each planned page with the one before and the one after it."""
        self._nav = nav
        pages = {page.planned.address: page for page in _planned(files)}
        for page in nav.pages:
            if isinstance(page, _PlannedPage):
                page.is_in_navigation = True
        for page in pages.values():
            if page.planned.previous or page.planned.next:
                page.previous_page, page.next_page = pages.get(page.planned.previous), pages.get(page.planned.next)
        return nav

    @event_priority(_LAST)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Write the pages, on all cores if there are many, where no other plugin has a say in them."""
        pages = _planned(files)
        for page in pages:
            page.is_put_off = False
        if self._is_alone and not self._preview:
            printer = _printer(env, partial(get_context, self._nav, files.documentation_pages(), config))
            site = Path(config.site_dir)

            def write(page: _PlannedPage) -> None:
                output = self._finished(printer.printed(page), page.planned, page)
                put(site / page.file.dest_uri, output.encode("utf-8", "xmlcharrefreplace"))
                page.let_go()

            written = written_by_all_cores(pages, printer, write)
            for page in pages:
                page.is_written_by(written)
        return env

    def _others_listen(self, config: MkDocsConfig, event: str) -> bool:
        """Whether other plugins have a say in our pages; not that of the theme's box, where we answer in it ourselves."""
        mute = (self, config.plugins.get(BOX)) if self._box_script else (self,)
        return any(getattr(method, "__self__", None) not in mute for method in config.plugins.events[event])

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put the newest reviews below the author's own front page."""
        home = self._own_home(page)
        return home.with_body(html) if home and home.with_body else html

    def _own_home(self, page: Page) -> plan.Page | None:
        """What we add to a page, if it is the front page that an author has written."""
        return self._home if self._home and page.file.src_uri == self._home.source else None

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Add what a page says of itself to other sites, and let go of its content, of which there may be thousands."""
        if self._preview:
            output = self._preview.on(output, page.planned.source if isinstance(page, _PlannedPage) else page.file.src_uri)
        if not isinstance(page, _PlannedPage):
            home = self._own_home(page)
            return self._finished(output, home, page) if home else self._with_box(output)
        if page.is_elsewhere:
            return output
        page.let_go()
        return self._finished(output, page.planned, page)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Say what is wrong where an author looks for a review that is not there, too."""
        output = self._with_box(output_content)
        return self._preview.on(output, "") if self._preview and template_name == "404.html" else output

    def _with_box(self, output: str) -> str:
        return with_worker(output, self._box_script) if self._box_script else output

    def _finished(self, output: str, planned: plan.Page, page: Page) -> str:
        """A page of ours as the theme has printed it, with what runs in it and what it says of itself to other sites."""
        return self._head.added_to(self._with_box(output), planned, page.canonical_url)

    @event_priority(_AFTER_ALL)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what took long; let the new site take the old one's place, unless a strict build is about to fail."""
        for asset in self._late:
            put(Path(config.site_dir, asset.path), asset.content)
        if self._box_script:
            split_index(Path(config.site_dir))
        self._lent.take_back()
        if config.site_dir == self._site_dir or (config.strict and _has_warnings()):
            return
        stage, config.site_dir = Path(config.site_dir), self._site_dir
        take_place(stage, Path(config.site_dir).resolve())

    def on_build_error(self, *, error: Exception) -> None:
        """Leave nothing behind but the old site; a full disk is said in words."""
        stop()
        self._lent.take_back()
        if self._site_dir and self._stages:
            sweep(Path(self._site_dir).resolve())
        if why := why_not_written(Path(self._site_dir), error):
            raise PluginError(why) from error


def _at_exit(site: Path) -> None:
    """Leave no forks and no stage behind."""
    stop()
    sweep(site)


def _script_for_box(settings: Settings, config: MkDocsConfig) -> str:
    """What answers in the theme's box; nothing where it has none, or draws it in a way that we do not know, which is said."""
    if not settings.search.serves_box or not is_drawn(config.plugins):
        return ""
    env = config.theme.get_env()
    if env.loader and is_known(env.loader.get_source(env, "base.html")[0]):
        return box_path(settings.language)
    _log.warning(UNKNOWN_BOX)
    return ""


def _checked(settings: Settings, config: MkDocsConfig) -> Settings:
    """The settings, whose rules are there, of a site whose plugins go together, at a time that can be told."""
    try:
        time_of_build(settings)
        refuse_unknown_rules(settings)
        refuse_what_cannot_be_beside(config.plugins)
    except InvalidSetting as error:
        raise PluginError(str(error)) from None
    return with_tags_of_others(settings, config.plugins)


def _source(file: File, settings: Settings) -> Source:
    if not file.abs_src_path:
        return Given(file.src_uri, file.content_bytes)
    return FileOnDisk(file.src_uri, Path(file.abs_src_path), follows=not is_review(file.src_uri, settings))


class _MadeFile(File):
    """A file that no author wrote. Its content comes from us; who asks where it lies is lent a copy on the disk."""

    def __init__(
        self, path: str, content: str | bytes, config: MkDocsConfig, lent: Lent, inclusion: InclusionLevel = InclusionLevel.UNDEFINED
    ) -> None:
        super().__init__(path, None, config.site_dir, config.use_directory_urls, inclusion=inclusion)
        self.generated_by = "paperreview"
        self._content, self._lent = content, lent

    @cached_property
    def abs_src_path(self) -> str:
        """Where many plugins look for the source of each page."""
        return self._lent.copy(self.src_uri, self.content_bytes)


class _PlannedPage(Page):
    """A page whose HTML is finished; other plugins see it as any page.

    Where none of them asks for its content before it is written, it is made only then, so that not all of it is in memory.
    """

    def __init__(self, planned: plan.Page, file: File, config: MkDocsConfig, *, is_put_off: bool, is_in_box: bool) -> None:
        self.planned = planned
        self.is_put_off = is_put_off
        self._is_in_box = is_in_box
        self._made: str | None = None
        self._body = ""
        self._contents: TableOfContents | None = None
        self._written: Iterator[None] | None = None
        self.is_in_navigation = False
        super().__init__(escape(planned.label or planned.title), file, config)

    @property
    def content(self) -> str:
        """The HTML; nothing as long as it is too early for it, or when another has written it."""
        if self._made is None and not self.is_put_off and not self.is_elsewhere:
            self._made = self.planned.html()
        return self._made or ""

    @content.setter
    def content(self, html: str | None) -> None:
        if not self.is_put_off:
            self._made = html

    def read_source(self, config: MkDocsConfig) -> None:
        """Offer the Markdown and the metadata to other plugins."""
        self.markdown = self._body = "" if self.is_put_off else self.planned.body()
        self.meta = meta_of(self.planned)
        if not self.is_put_off:  # frames are learnt of pages that differ in nothing but their `texts`
            self.meta |= dates_of(self.planned)
        if not self._is_in_box:
            self.meta["search"] = {"exclude": True}  # the theme's index; ours has it

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the finished HTML; it is made anew where another plugin changed the Markdown."""
        if self.markdown != self._body and self.planned.with_body:
            self.content = self.planned.with_body(self.markdown or "")
        self._contents = None

    @property
    def toc(self) -> TableOfContents:
        """Its table of contents, made for who asks for it: of thousands of pages, that is who writes them."""
        if self._contents is None:
            self._contents = get_toc(nested((Heading(1, plan.TOP, self.planned.title), *self.planned.headings)))
        return self._contents

    @toc.setter
    def toc(self, contents: TableOfContents) -> None:
        self._contents = contents

    @cached_property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]  # what is kept by `cached_property` can be written to
        """The places to which other pages may link."""
        return {plan.TOP, *(heading.id for heading in self.planned.headings)}

    def is_written_by(self, written: Iterator[None]) -> None:
        """Leave this page to the forks, which answer through `written`; what MkDocs writes in its turn goes nowhere.

        The forks have what it is made of, so that this process can let go of it.
        """
        self._written = written
        self.planned = replace(self.planned, html=str, body=str, with_body=None, data=None)
        self.meta["template"] = "paperreview.html"
        self.file.abs_dest_path = os.devnull

    @property
    def shape(self) -> tuple[object, ...]:
        """What all pages have in common that the theme surrounds alike, but for their `texts`."""
        rest = {key: value for key, value in self.meta.items() if key not in {"title", "description"}}
        own = self.planned.address if self.is_in_navigation else ""
        return self.kind, self.url.count("/"), repr(rest), own

    @property
    def kind(self) -> str:
        """What kind of page of the plan it is."""
        return self.planned.kind

    @property
    def texts(self) -> tuple[str, ...]:
        """What it has for itself, as the theme prints it, the longest first."""
        before, after = self.previous_page, self.next_page
        return (
            self.content,
            self.canonical_url or "",
            f'"{self.meta["description"]}"',
            f'"{normalize_url(before.url, self)}"' if before else "",
            f'"{normalize_url(after.url, self)}"' if after else "",
            str(before.title) if before else "",
            str(after.title) if after else "",
            self.edit_url or "",
            str(self.title),
        )

    @property
    def is_elsewhere(self) -> bool:
        """Whether a fork writes this page."""
        return self._written is not None

    def await_written(self) -> str:
        """Wait for all forks, the first time, and give the word that `paperreview.html` is then made of."""
        for _ in self._written or ():
            pass
        return "written"

    def validate_anchor_links(self, *, files: Files, log_level: int) -> None:
        """MkDocs comes here when all pages are written: each has its own place again."""
        if self.is_elsewhere:
            del self.file.abs_dest_path
        super().validate_anchor_links(files=files, log_level=log_level)

    def let_go(self) -> None:
        """Forget what was written."""
        self._made, self.markdown = "", ""


def _planned(files: Files) -> list[_PlannedPage]:
    return [file.page for file in files.documentation_pages() if isinstance(file.page, _PlannedPage)]


def _printer(env: Environment, context: Callable[[Page], TemplateContext]) -> Printer[_PlannedPage]:
    def by_theme(page: _PlannedPage) -> str:
        page.active = True
        output = env.get_template("main.html").render(context(page))
        page.active = False
        return output

    try:
        template = env.get_template("partials/toc-item.html")
    except LookupError:  # another theme than Material, or one made of it
        return Printer(by_theme, None)
    return Printer(by_theme, lambda item: template.render(toc_item=item))


def _address(file: File) -> str:
    return "/" + (file.dest_uri.removesuffix("index.html") if file.dest_uri.rsplit("/", 1)[-1] == "index.html" else file.dest_uri)


def _move(file: File, address: str) -> None:
    """Let a file be served at another address; what MkDocs derived from the old one is forgotten."""
    file.dest_uri = file_of(address)
    for derived in ("url", "abs_dest_path"):
        file.__dict__.pop(derived, None)


def _told_by_the_thousand(total: int) -> Progress:
    def tell(stage: str, done: int) -> None:
        if stage == "rendered" and done % 1000 == 0:
            _log.info(f"Rendered {done} of {total} reviews")

    return tell


def _has_warnings() -> bool:
    root = logging.getLogger(_log.logger.name.split(".")[0])
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in root.handlers)
