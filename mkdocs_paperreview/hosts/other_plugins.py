# SPDX-License-Identifier: MIT
"""Other plugins of a site, by their names in `mkdocs.yml`: what changes where they are on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mkdocs_paperreview.settings import InvalidSetting, Settings, Severities

__all__ = ["refuse_what_cannot_be_beside", "with_tags_of_others"]

# What they do with `{{ … }}` and `{% … %}` in a page's Markdown, they do when our rules have looked.
_READ_TAGS = frozenset({"external-markdown", "include-markdown", "macros", "markdownextradata", "table-reader"})
_ONE_LANGUAGE_A_SITE = "i18n"


def with_tags_of_others(settings: Settings, plugins: Collection[str]) -> Settings:
    """The settings of a site with these plugins: tags that one of them reads are not left over, unless the site wants to hear of them."""
    if _READ_TAGS.isdisjoint(plugins):
        return settings
    return replace(settings, rules=Severities((("", "leftover-liquid", "off"), *settings.rules.chosen)))


def refuse_what_cannot_be_beside(plugins: Collection[str]) -> None:
    """Say so before anything is read, where another plugin would put its own pages in place of ours."""
    if _ONE_LANGUAGE_A_SITE in plugins:
        msg = (
            "The plugin `i18n` builds a site anew for each language, out of files alone, and would lose the pages of reviews. "
            "Take it out of `plugins`: reviews in two languages need no other plugin."
        )
        raise InvalidSetting(msg)
    if any(name.startswith("paperreview #") for name in plugins):  # so MkDocs calls another of the same name
        msg = "The plugin `paperreview` is named twice in `plugins`. Name it once, with all of its settings."
        raise InvalidSetting(msg)
