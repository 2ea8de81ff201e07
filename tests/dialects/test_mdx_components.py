# SPDX-License-Identifier: MIT
"""Components of MDX and boxes of docsify: readers see their text, not their tags."""

from __future__ import annotations

import pytest

from tests.conftest import article

TEXTS = {
    '<Callout type="warning">\n  Sinks are **four**.\n</Callout>': "<p>Sinks are <strong>four</strong>.</p>",
    '<Tabs>\n  <TabItem value="a" label="Llama">\n\n    Text.\n\n  </TabItem>\n</Tabs>': "<p><strong>Llama</strong></p>\n<p>Text.</p>",
    '<Figure src="https://a.b/c.png" caption="Sinks" width={600} />': '<p><img src="https://a.b/c.png" alt="Sinks" loading="lazy"></p>',
    '<Image\n  src="https://a.b/c.png"\n  alt="Sinks"\n/>\n\nAfter.': 'alt="Sinks" loading="lazy"></p>\n<p>After.</p>',
    '<Callout type="warning">Sinks are **four**.</Callout>': "<p>Sinks are <strong>four</strong>.</p>",
    '<Card title="Llama">Text.</Card>': "<p><strong>Llama</strong> Text.</p>",
    "<Note>\n\n```python\n<Tip>\nx\n</Tip>\n```\n\n</Note>": "Tip",
    "```\n<Note>\nx\n</Note>\n```": "Note",
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items())
def test_tags_of_components_are_not_shown(text: str, expected: str) -> None:
    """Text stays, a label in bold, a picture as one; code says what it says."""
    assert expected in article(text)[0].html


def test_a_tag_that_may_be_no_component_is_left() -> None:
    """`<Tokens>` alone and `<Answer>42</Answer>` may be the author's own words, and capital HTML is HTML."""
    assert "&lt;Tokens&gt;" in article("<Tokens>\n\ntext")[0].html
    assert "&lt;Answer&gt;42" in article("<Answer>42</Answer>")[0].html
    assert "<div" in article("<Div>\n\ntext\n\n</Div>")[0].html


def test_the_label_of_a_box_of_docsify_is_its_title() -> None:
    """`[!TIP|label:Hint]` is a box, and Obsidian's `[!tip|right]` too."""
    labelled, plain = (article(f"> [!TIP|{more}]\n> Text.")[0].html for more in ("label:Hint", "right"))

    assert "Hint" in labelled
    assert "[!" not in labelled + plain
    assert "right" not in plain
