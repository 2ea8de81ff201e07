# SPDX-License-Identifier: MIT
"""A text in the letters of Europe to its language: Cyrillic by the letters that only one has, Latin by the small words it has most of.

It is English where no other has clearly more words of its own. What is quoted does not tell, nor do headings above enough text: their
language may be another.
"""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["latin_language"]

_SMALL = {
    "de": "der die das und ist nicht mit ein eine einen den dem des von auf werden wird für zu sich auch bei als oder"
    " wie aus über durch dass nur im am um nach zum zur kann sind dieser diese einem einer",
    "fr": "le la les des est une dans pour que qui avec sur pas du par un et sont plus ce au aux cette ou il",
    "es": "el la los las una que con para por del como se un es en y su más al lo este esta son no",
    "pt": "o a os as uma que com para por do da não em dos das um é e na no são ao se mais como",
    "it": "il lo la gli le che una per con del della sono non di un è e nel dei delle al da si come anche",
    "nl": "de het een van en dat niet met voor zijn is op te aan worden ook door bij of wordt deze",
    "pl": "się nie jest że są dla przez oraz od jak tym który które po na lub został jako także ich",
    "sv": "och att det som en är av för den till med inte på ett om har från kan eller",
    "cs": "se na je že pro jsou jako které který do nebo při není tak jen která byl aby",
    "tr": "ve bir bu için ile olarak çok gibi daha olan kadar her veya değil ancak göre",
    "ro": "și în de la cu pe nu este care din un să sunt pentru mai prin sau ca",
}
_ENGLISH = frozenset("the of and to is that for with are this we by on which as from be it can in a an or not".split())
_BY_LANGUAGE = {language: frozenset(words.split()) for language, words in _SMALL.items()}
# Letters that tell a language from the others of its script.
_OWN_LETTERS = {"ru": "ыэё", "uk": "іїєґ", "bg": "ъ", "sr": "ђћљњџј"}
_CYRILLIC, _GREEK = re.compile(r"[\u0400-\u04ff]+"), re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]{3,}")
_QUOTED = re.compile(r"(?m)^[ \t]*>[^\n]*$|(?<!\w)[\"“«][^\"“”«»\n]{20,600}[\"”»](?!\w)")
_HEADING = re.compile(r"(?m)^#{1,6} [^\n]*$")
_CODE = re.compile(r"(?m)^[ \t]*(?P<fence>```+|~~~+)[^\n]*\n(?s:.*?)^[ \t]*(?P=fence)|`[^`\n]*`|https?://\S+|\$[^$\n]*\$")
_WORD = re.compile(r"[^\W\d_]+")
_SEEN = 6000  # characters, which tell
_FEWEST = 20  # words
_SHARE = 0.1
_SHARE_OF_SCRIPT = 0.25  # the rest are terms and names
_CLEARLY = 1.5


def latin_language(text: str) -> str:
    """The language of such a text, as a BCP 47 tag."""
    said = _CODE.sub(" ", text[:_SEEN]).lower()
    own = _QUOTED.sub("", said)
    words = Counter(_WORD.findall(_HEADING.sub("", own)))
    words = words if words.total() >= _FEWEST else Counter(_WORD.findall(own))
    total = words.total()
    if language := _by_script(said, len(_WORD.findall(said))):
        return language
    if total < _FEWEST:
        return "en"
    counted = {language: sum(words[word] for word in small) for language, small in _BY_LANGUAGE.items()}
    best = max(counted, key=counted.__getitem__)
    is_clear = counted[best] > _SHARE * total and counted[best] > _CLEARLY * sum(words[word] for word in _ENGLISH)
    return best if is_clear else "en"


def _by_script(text: str, words: int) -> str:
    """The language of a text in Cyrillic or Greek letters; nothing where it is in others."""
    if len(_CYRILLIC.findall(text)) > _SHARE_OF_SCRIPT * words:
        return max(_OWN_LETTERS, key=lambda language: sum(map(text.count, _OWN_LETTERS[language])))
    return "el" if len(_GREEK.findall(text)) > _SHARE_OF_SCRIPT * words else ""
