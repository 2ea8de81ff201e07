# SPDX-License-Identifier: MIT
"""A text in Latin letters to its language, by the small words that each has most of; English where no other has clearly more of its own."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["latin_language"]

_SMALL = {
    "de": "der die das und ist nicht mit ein eine einen den dem des von auf werden wird für zu sich auch bei als oder",
    "fr": "le la les des est une dans pour que qui avec sur pas du par un et sont plus ce au aux cette ou il",
    "es": "el la los las una que con para por del como se un es en y su más al lo este esta son no",
    "pt": "o a os as uma que com para por do da não em dos das um é e na no são ao se mais como",
    "it": "il lo la gli le che una per con del della sono non di un è e nel dei delle al da si come anche",
    "nl": "de het een van en dat niet met voor zijn is op te aan worden ook door bij of wordt deze",
}
_ENGLISH = frozenset("the of and to is that for with are this we by on which as from be it can in a an or not".split())
_BY_LANGUAGE = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_CODE = re.compile(r"(?m)^[ \t]*(?P<fence>```+|~~~+)[^\n]*\n(?s:.*?)^[ \t]*(?P=fence)|`[^`\n]*`|https?://\S+|\$[^$\n]*\$")
_WORD = re.compile(r"[^\W\d_]+")
_SEEN = 6000  # characters, which tell
_FEWEST = 20  # words
_SHARE = 0.1
_CLEARLY = 1.5


def latin_language(text: str) -> str:
    """The language of such a text, as a BCP 47 tag."""
    words = Counter(_WORD.findall(_CODE.sub(" ", text[:_SEEN]).lower()))
    total = words.total()
    if total < _FEWEST:
        return "en"
    counted = {language: sum(words[word] for word in small) for language, small in _BY_LANGUAGE.items()}
    best = max(counted, key=counted.__getitem__)
    is_clear = counted[best] > _SHARE * total and counted[best] > _CLEARLY * sum(words[word] for word in _ENGLISH)
    return best if is_clear else "en"
