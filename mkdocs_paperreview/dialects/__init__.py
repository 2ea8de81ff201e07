# SPDX-License-Identifier: MIT
"""Notations of other generators in a body, rewritten as Markdown; lines are never joined or split, so positions stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from mkdocs_paperreview.dialects.blog_scripts import SCRIPT_MARKS, without_blog_scripts
from mkdocs_paperreview.dialects.boxes import with_alerts, with_boxes_around_code
from mkdocs_paperreview.dialects.broken_tex import BROKEN_TEX, with_mended_tex
from mkdocs_paperreview.dialects.chat_marks import CHAT_MARKS, without_chat_marks
from mkdocs_paperreview.dialects.contents import without_contents
from mkdocs_paperreview.dialects.cross_references import with_named_places
from mkdocs_paperreview.dialects.definitions import with_definitions
from mkdocs_paperreview.dialects.discourse import with_discourse_blocks
from mkdocs_paperreview.dialects.distill import without_distill
from mkdocs_paperreview.dialects.emphasis import PARTICLES_BEHIND, with_emphasis_before_particles, with_tight_bold
from mkdocs_paperreview.dialects.empty_items import without_empty_items
from mkdocs_paperreview.dialects.escaped_addresses import with_plain_addresses
from mkdocs_paperreview.dialects.escaped_brackets import with_escaped_brackets
from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.formulas import with_tight_formulas
from mkdocs_paperreview.dialects.html_formulas import with_formulas_in_html
from mkdocs_paperreview.dialects.html_lines import with_markdown_after_html
from mkdocs_paperreview.dialects.hugo import without_shortcodes
from mkdocs_paperreview.dialects.indents import without_indents
from mkdocs_paperreview.dialects.kramdown import without_attributes
from mkdocs_paperreview.dialects.label_lines import with_lines_of_labels
from mkdocs_paperreview.dialects.latex_tables import with_html_tables
from mkdocs_paperreview.dialects.latex_words import LATEX_MARKS, with_markdown_for_latex
from mkdocs_paperreview.dialects.limits import with_bounded_nesting, with_bounded_tables, with_closed_formulas, with_parted_addresses
from mkdocs_paperreview.dialects.links import with_whole_addresses
from mkdocs_paperreview.dialects.liquid import without_liquid
from mkdocs_paperreview.dialects.list_formulas import with_formulas_of_lists
from mkdocs_paperreview.dialects.logseq import with_links_to_blocks, with_list_at_margin, without_block_data, without_macros
from mkdocs_paperreview.dialects.loose_code import with_code_of_distill, with_code_of_entries
from mkdocs_paperreview.dialects.mdx import without_components, without_first_imports, without_mdx_comments
from mkdocs_paperreview.dialects.myst import without_directives
from mkdocs_paperreview.dialects.myst_roles import without_roles
from mkdocs_paperreview.dialects.obsidian import with_obsidian_marks
from mkdocs_paperreview.dialects.org import with_org_blocks
from mkdocs_paperreview.dialects.pandoc import with_footnotes, with_named_headings, with_raised_marks, without_attribute_lists
from mkdocs_paperreview.dialects.picture_rules import with_rules_below_pictures
from mkdocs_paperreview.dialects.sizes import with_noted_sizes
from mkdocs_paperreview.dialects.spans import in_paragraphs
from mkdocs_paperreview.dialects.tables import with_header_rows
from mkdocs_paperreview.dialects.tildes import with_ranges
from mkdocs_paperreview.dialects.wrappers import without_wrappers
from mkdocs_paperreview.review.emoji_names import may_name_emoji, with_emoji_of_names

__all__ = ["as_github_markdown"]

# Those of whole bodies, in this order: they rewrite what looks like code, or what stands around it.
OF_BODIES: tuple[Callable[[str], str], ...] = (
    without_first_imports,
    without_mdx_comments,
    without_components,
    with_list_at_margin,
    without_indents,
    with_org_blocks,
    without_directives,
    with_named_places,
    with_boxes_around_code,
    with_links_to_blocks,
)
Rewrites = tuple[tuple[Callable[[str], str], tuple[str, ...]], ...]

# What a dialect rewrites outside of code, in this order, and the marks of which a body holds at least one where it does.
# The first make code blocks of other notations, which the others then leave alone.
OF_GENERATORS: Rewrites = (
    (without_shortcodes, ("{{", "{%", "](@/")),
    (without_liquid, ("{{", "{%")),
    (without_macros, ("{{",)),
    (with_code_of_distill, ("<d-code",)),
    (with_code_of_entries, ("@",)),
)
OF_MARKDOWN: Rewrites = (
    (without_blog_scripts, SCRIPT_MARKS),
    (without_chat_marks, CHAT_MARKS),
    (with_mended_tex, BROKEN_TEX),
    (with_plain_addresses, ("\\_", "\\*", "\\~")),
    (with_formulas_of_lists, ("\t$$", "    $$")),
    (with_whole_addresses, ("](",)),
    (with_noted_sizes, ("](",)),
    (without_distill, ("<d-",)),
    (without_roles, ("}`",)),
    (without_block_data, (":: ", "::** ")),
    (without_empty_items, ("\n*\n", "\n* \n", "\n+ \n")),
    (without_attributes, ("{:",)),
    (without_attribute_lists, ("]{", "`{", "$${", "$$ {", "#tbl-")),
    (with_raised_marks, ("1^", "2^", "3^", "*^", "†^", "a^", "st^", "nd^", "rd^", "th^")),
    (with_named_headings, ("{#", "{.", "{-", "{ #")),
    (without_contents, ("[TOC]", "[toc]", "TOC_]]", "[[toc]]", "[[TOC]]")),
    (with_alerts, ("[!", "!!! ", "??? ", "???+", ":::", '=== "')),
    (with_discourse_blocks, ("[/quote]", "[/details]", "[/spoiler]")),
    (with_html_tables, ("\\begin{tabular",)),
    (with_escaped_brackets, ("\\]", "\\)")),
    (with_tight_formulas, ("$ ", " $", "$$", "$\n", "\\[", "\\begin{", "$`", "\\\\(", "$\\", "×$", "±$", "~$")),
    (with_markdown_for_latex, LATEX_MARKS),
    (with_obsidian_marks, ("==", "%%", "^^", " ^", "\n^")),
    (with_tight_bold, ("** ", " **", "****", " _**")),
    (with_emphasis_before_particles, PARTICLES_BEHIND),
    (with_ranges, ("~",)),
    (with_lines_of_labels, (":", "：")),
    (with_rules_below_pictures, (")\n---", ") \n---", ")  \n---", ")\n> ---")),
    (with_definitions, ("\n: ", "\n:\t")),
    (with_header_rows, ("|-", "|:", "| -", "| :")),
    (with_formulas_in_html, ("$", "\\(")),
    (with_markdown_after_html, ("<",)),
    (with_bounded_nesting, (">>", "> >", ">  >", ">   >", ">    >", ">\t>")),
    (with_closed_formulas, ("\\(", "\\[")),
    (with_bounded_tables, ("-|", "- |", ":|")),
    (with_parted_addresses, ("www.",)),
)

_MARKS = {mark: frozenset(mark) - {" "} for group in (OF_GENERATORS, OF_MARKDOWN) for _, marks in group for mark in marks}
_CHARACTERS = frozenset().union(*_MARKS.values())


def as_github_markdown(body: str) -> str:
    """The body with the notations of other generators turned into what CommonMark and GFM know."""
    for rewrite in OF_BODIES:
        body = rewrite(body)
    used = _characters(body)
    if rewrites := _needed(OF_GENERATORS, body, used):
        body = without_wrappers(outside_code(partial(_rewritten, rewrites), body))  # code may stand between the two tags of a wrapper
        used = _characters(body)
    if rewrites := _needed(OF_MARKDOWN, body, used):
        body = outside_code(partial(_rewritten, rewrites), body)
    body = with_footnotes(body)
    return outside_code(_with_emoji, body) if may_name_emoji(body) else body


def _characters(body: str) -> set[str]:
    """The characters of marks in a body: to look for one is so quick that most marks need not be looked for."""
    return {character for character in _CHARACTERS if character in body}


def _needed(group: Rewrites, body: str, used: set[str]) -> list[Callable[[str], str]]:
    """Those rewrites of a group of which a body holds a mark."""
    return [rewrite for rewrite, marks in group if any(_MARKS[mark] <= used and mark in body for mark in marks)]


def _rewritten(rewrites: Iterable[Callable[[str], str]], text: str) -> str:
    for rewrite in rewrites:
        text = rewrite(text)
    return text


def _with_emoji(prose: str) -> str:
    return in_paragraphs(with_emoji_of_names, prose, ":")
