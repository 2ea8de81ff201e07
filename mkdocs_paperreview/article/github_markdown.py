# SPDX-License-Identifier: MIT
"""Markdown as GitHub reads it, by comrak, with math, footnotes, alerts, and emphasis that works beside Hangul."""

from __future__ import annotations

import html
import re

import comrak

from mkdocs_paperreview.article.bare_links import ended_links
from mkdocs_paperreview.article.code import highlighted
from mkdocs_paperreview.article.math import mathml
from mkdocs_paperreview.dialects import as_github_markdown
from mkdocs_paperreview.dialects.sizes import with_sizes
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.source.stacked_marks import without_stacks_of_marks

__all__ = ["bare_html", "github_html"]

_EXTENSIONS = comrak.ExtensionOptions()
for _name in "table strikethrough tasklist footnotes alerts autolink math_dollars math_latex cjk_friendly_emphasis".split():
    setattr(_EXTENSIONS, _name, True)
_PARSING = comrak.ParseOptions()


def _rendering(*, html: bool) -> comrak.RenderOptions:
    options = comrak.RenderOptions()
    options.sourcepos = True
    options.unsafe_ = html
    return options


_WITH_HTML, _WITHOUT_HTML = _rendering(html=True), _rendering(html=False)
_TITLE_WITH_HTML, _TITLE_WITHOUT_HTML = comrak.RenderOptions(), comrak.RenderOptions()
_TITLE_WITH_HTML.unsafe_ = True

_MATH = re.compile(r'<span data-math-style="(?P<style>inline|display)"[^>]*>(?P<tex>.*?)</span>', re.DOTALL)
_CODE = re.compile(
    r'<pre data-sourcepos="[^"]*"><code(?: class="language-(?P<language>[^"]*)")?[^>]*>(?P<text>.*?)</code></pre>', re.DOTALL
)
_ALERT = re.compile(
    r'<div class="markdown-alert markdown-alert-(?P<kind>\w+)"(?P<rest>[^>]*)>\n<p class="markdown-alert-title">(?P<title>.*?)</p>'
)
_MARKS = re.compile(r"[`$\[*_\\~]|&lt;")
_ONE_PARAGRAPH = re.compile(r"<p>(?P<inner>[^\n]*)</p>\n")
_TASK = re.compile(r'<li(?P<place>[^>]*)>(?P<open>\n?(?:<p[^>]*>)?)<input type="checkbox"(?P<checked>(?: checked="")?) disabled="" ?/>')
_THEME_ALERTS = {"note": "note", "tip": "tip", "important": "info", "warning": "warning", "caution": "danger"}


def bare_html(body: str) -> tuple[str, bool]:
    """HTML of a body as comrak makes it, and whether it is safe as it is: formulas and code are still what was typed."""
    text = as_github_markdown(body)
    is_safe = "<" not in text
    rendered = comrak.render_markdown(text, _EXTENSIONS, _PARSING, _WITHOUT_HTML if is_safe else _WITH_HTML)
    return with_sizes(ended_links(without_stacks_of_marks(rendered))), is_safe


def github_html(body: str, labels: Labels) -> tuple[str, bool]:
    """HTML of a body, in the theme's classes and with `data-sourcepos` on every block; and whether it is safe as it is.

    It is where the text holds no HTML at all: comrak itself then leaves out addresses that run.
    """
    rendered, is_safe = bare_html(body)
    if "data-math-style" in rendered:
        rendered = _MATH.sub(_math, rendered)
    if "<pre " in rendered:
        rendered = _CODE.sub(lambda found: highlighted(html.unescape(found["text"]), found["language"] or ""), rendered)
    if "markdown-alert" in rendered:
        rendered = _ALERT.sub(lambda found: _alert(found, labels, is_safe=is_safe), rendered)
    if '<input type="checkbox"' in rendered:
        rendered = _TASK.sub(lambda found: _task(found, labels), rendered)
    if "footnote-backref" in rendered:
        # A theme that shows the way back where a reader is looks for the class that Python-Markdown gives.
        rendered = rendered.replace('class="footnotes" data-footnotes', 'class="footnote"')
        rendered = rendered.replace('aria-label="Back to reference ', f'aria-label="{labels.text("back_to_reference")} ')
    return rendered, is_safe


def _math(found: re.Match[str]) -> str:
    return mathml(html.unescape(found["tex"]), display=found["style"] == "display" and _stands_alone(found))


def _stands_alone(found: re.Match[str]) -> bool:
    """Kramdown authors write `$$x$$` within a sentence too: display math has its line for itself."""
    before, after = found.string[max(0, found.start() - 1) : found.start()], found.string[found.end() : found.end() + 2]
    return "\n" in html.unescape(found["tex"]).strip() or (before in {">", "\n"} and after[:1] in {"\n", "<", ""} and after != "<s")


def _alert(found: re.Match[str], labels: Labels, *, is_safe: bool) -> str:
    title = found["title"]
    shown = labels.text(f"alert_{found['kind']}") if title.lower() == found["kind"] else _inline(title, is_safe=is_safe)
    return f'<div class="admonition {_THEME_ALERTS.get(found["kind"], "note")}"{found["rest"]}>\n<p class="admonition-title">{shown}</p>'


def _inline(title: str, *, is_safe: bool) -> str:
    """The title of a box, of which comrak makes plain text, with its formulas, code, emphasis and links."""
    written = html.unescape(title)
    if not _MARKS.search(title) or (is_safe and "<" in written):
        return title
    options = _TITLE_WITHOUT_HTML if is_safe else _TITLE_WITH_HTML  # a body with HTML is cleaned afterwards
    rendered = comrak.render_markdown(written, _EXTENSIONS, _PARSING, options)
    paragraph = _ONE_PARAGRAPH.fullmatch(rendered)
    return _MATH.sub(lambda found: mathml(html.unescape(found["tex"]), display=False), paragraph["inner"]) if paragraph else title


def _task(found: re.Match[str], labels: Labels) -> str:
    state = labels.text("task_done") if found["checked"] else labels.text("task_open")
    box = f'<input type="checkbox" disabled{found["checked"]} aria-label="{state}"><span class="task-list-indicator"></span>'
    box = f'<label class="task-list-control">{box}</label>'
    return f'<li class="task-list-item"{found["place"]}>{found["open"]}{box}'
