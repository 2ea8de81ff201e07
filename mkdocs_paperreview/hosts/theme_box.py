# SPDX-License-Identifier: MIT
"""Material's own box, answered by our engine: its page is told another worker, and its index holds only what is not ours.

Material draws the box where its `search` plugin is on, and starts the worker that the page's `#__config` names. That of ours speaks
the same messages. Other pages than ours stay in the theme's index; since every page view loads that, they are put into a file beside
it, which is read when somebody asks, and searched by the theme's own worker. So nothing that was found before is lost.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["BOX", "UNKNOWN_BOX", "is_drawn", "is_known", "split_index", "with_worker"]

BOX = "material/search"  # as MkDocs calls the plugin where Material draws its box
UNKNOWN_BOX = (
    "This version of Material draws its search box in another way, so it is left to the theme. "
    "The page of search works; set `search: {engine: both}` to hear no more of this."
)
_INDEX, _PAGES = "search/search_index.json", "search/pages.json"
_IN_TEMPLATE = re.compile(r'"search": "assets/javascripts/workers/search\.\w+\.min\.js" \| url')
_IN_PAGE = re.compile(r'("search": ?")([^"]*)assets/javascripts/workers/(search\.\w+\.min\.js)(?=")')


def is_drawn(plugins: Mapping[str, Any]) -> bool:
    """Whether there is a box with a worker, by the plugins of a site; a site that is read from a disk has none."""
    box = plugins.get(BOX)
    return bool(box and box.config["enabled"]) and "material/offline" not in plugins


def is_known(template: str) -> bool:
    """Whether this is how the theme's `base.html` names its worker; of another version, nothing is changed."""
    return bool(_IN_TEMPLATE.search(template))


def with_worker(page: str, worker: str) -> str:
    """A page of the theme that starts our worker, which is told the name of the theme's."""
    return _IN_PAGE.sub(rf"\g<1>\g<2>{worker}?\g<3>", page, count=1)


def split_index(site: Path) -> None:
    """Take the pages out of the theme's index, which every page view loads; they lie beside it."""
    if not (site / _INDEX).is_file():
        return
    index = json.loads((site / _INDEX).read_text(encoding="utf-8"))
    for name, content in ((_INDEX, index | {"docs": []}), (_PAGES, {"docs": index.get("docs", [])})):
        (site / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
