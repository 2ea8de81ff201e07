# SPDX-License-Identifier: MIT
"""Front matter as Hugo's themes for academics have it: a page for each paper, with links in a list and keys that begin with `url_`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import review

PREPRINT = {"name": "Preprint", "url": "https://arxiv.org/abs/2601.02256"}


@pytest.mark.parametrize(
    ("front", "field", "value"),
    [
        ({"publication": "In *Proceedings of the Royal Society*", "publication_short": "In *PRS*"}, "venue", "PRS"),
        ({"publication": "*Journal of Engines*, 43, pp. 1--9", "publication_short": ""}, "venue", "Journal of Engines, 43, pp. 1--9"),
        ({"publication": "2026-01-06"}, "venue", ""),
        ({"journal": "[[Journals/Neuron|Neuron]]"}, "venue", "Neuron"),
        ({"url_pdf": "https://arxiv.org/abs/2601.02256"}, "arxiv", "2601.02256"),
        ({"url_pdf": "https://arxiv.org/abs/2601.02256"}, "pdf", ""),
        ({"url_pdf": "https://e.org/a.pdf"}, "pdf", "https://e.org/a.pdf"),
        ({"url_code": "https://github.com/o/r", "url_project": ""}, "code", "https://github.com/o/r"),
        ({"links": [PREPRINT]}, "arxiv", "2601.02256"),
        ({"links": [PREPRINT], "arxiv": "2601.00001"}, "arxiv", "2601.00001"),
        ({"links": [{"name": "Publication", "url": "https://e.org/a"}, PREPRINT]}, "link", "https://e.org/a"),
        ({"links": [{"type": "code", "url": "https://github.com/o/r"}]}, "code", "https://github.com/o/r"),
        ({"links": [{"name": "Slides", "url": "https://e.org/s"}, {"name": "Date", "url": "https://e.org/d"}]}, "link", ""),
        ({"links": ["https://e.org/a"]}, "link", ""),
        ({"authors": ["admin", "Ada Lovelace", "Alan Turing"]}, "authors", ("Ada Lovelace", "Alan Turing")),
    ],
)
def test_pages_of_academics_name_their_paper(front: dict[str, Any], field: str, value: object) -> None:
    """The keys and the list of links of such a page are read, and the site's owner, of whom only a key is known, is no author."""
    assert getattr(review(**front).paper, field) == value
