# SPDX-License-Identifier: MIT
from __future__ import annotations

import random

from mkdocs_paperreview.review.site_tags.near_tags import near_duplicates

TAGS = {"LLM": 9, "LLMs": 3, "Diffusion Models": 4, "Diffusion Model": 2, "Models of Diffusion": 1, "Modelling": 1, "Modeling": 2}


def test_slips_lead_to_the_tag_used_most() -> None:
    """Each rarer tag leads to the more frequent one that it looks like."""
    assert near_duplicates(TAGS) == {"LLMs": "LLM", "Diffusion Model": "Diffusion Models", "Modelling": "Modeling"}


def test_the_order_of_tags_does_not_matter() -> None:
    """Whatever order tags come in, the same slips are found."""
    shuffled = list(TAGS.items())
    random.Random(1).shuffle(shuffled)  # noqa: S311  # an order, no secret

    assert near_duplicates(TAGS) == near_duplicates(dict(shuffled))


def test_a_slip_of_a_slip_leads_to_the_tag() -> None:
    """A tag never leads to one that is a slip itself."""
    found = near_duplicates({"Transformer": 5, "Transformers": 3, "Trasnformers": 1})

    assert {"Transformer", "Transformers"} >= set(found.values())
    assert not set(found.values()) & set(found)


def test_known_tags_are_no_slips() -> None:
    """Known tags are wanted as they are, and others lead to them, however often these are used."""
    assert near_duplicates({"LLM": 9, "LLMs": 1}, {"LLMs"}) == {"LLM": "LLMs"}
    assert not near_duplicates({"LLM": 9, "LLMs": 1}, {"LLM", "LLMs"})
