# SPDX-License-Identifier: MIT
"""A Korean word in; the stems that particles and endings may have been joined to, out. A grammar, and no list of words.

Particles follow each other in an order: plural, case, up to two of `까지 만 조차 …`, case again, and one that closes; or a form of
`이다` ends the chain. Whether a stem ends in a consonant is not asked: readers do not always mind it. The grammar is one regular
expression, which the index carries to the browser: there is no second one.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CHAIN", "LEAST_STEM", "is_chain", "stems"]

LEAST_STEM = 2
_LONGEST_CHAIN = 10

_PAST = "(?:다|다고|다는|다면|다가|고|던|으며|으나|으면|지만|을|을까|는데|는지|음|기|더니|습니다)"
_CASE = "(?:에게서?|에서?|으?로서|으?로써|으?로|께서?|한테서?|이?랑|와|과|하고)"
_AUXILIARY = "(?:까지|부터|만|보다|처럼|만큼|마다|조차|마저|밖에|대로|뿐|커녕|같이|에)"
_CLOSED = "(?:은|는|도|의|만|이?나|이?나마|이?야|이?라도|이?든지?|이?란|요)"
_SHORT = "(?:엔|에선|에겐|한텐|께선|으?론)"  # `에는` and the like in one syllable less
_OPEN = "(?:이|가|을|를)"
_COPULA = (
    "(?:이?(?:다|며|고|라|라는|라고|라고도|라면|라서|라지만|라기보다|라던가|나)|이(?:면|지만|어서|므로|니|니까|자|던|냐|야|ㄴ)"
    f"|여서|인|인데|인데도|인지|인가|인지를|일|일까|일지|임|임을|임이|입니다|이?었{_PAST}|였{_PAST})"
)
_NOMINAL = (
    f"들?(?:{_SHORT}|{_COPULA}|{_OPEN}|{_CASE}?{_COPULA}|{_CASE}?{_CLOSED}|{_CASE}"
    f"|{_CASE}?{_AUXILIARY}{{1,2}}(?:에서?|으?로)?(?:{_CLOSED}|{_OPEN}|{_COPULA})?)"
)
_AFTER_NOUN = f"(?:{_OPEN}|{_CASE}?{_CLOSED}|{_CASE}|{_CASE}?{_AUXILIARY})"
_PLAIN = (
    "(?:다|는|고|고서|며|면|면서|게|기|지|자|던|도록|려고|려면|려|므로|지만|는데|는지|거나|다가|더라도|니|니까|는가"
    "|자면|자마자|고자|다시피)"
)
_VERB = (
    f"(?:하|되|시키|당하|받){_PLAIN}"
    f"|(?:하|되|시키)기{_AFTER_NOUN}"
    f"|(?:함|됨|시킴){_AFTER_NOUN}?"
    "|(?:한|된|시킨)(?:다|다고|다는|다면|다며|데|지|채|가)?"
    "|(?:할|될|시킬)(?:수록|지|까|지라도|지도)?"
    "|(?:합|됩|시킵)니다"
    f"|(?:했|하였|됐|되었|시켰|받았){_PAST}"
    "|(?:해|하여|돼|되어|시켜)(?:서|도|야|져|진|지는|진다|야만|야만이|준|주는|준다|줍니다|주고|주며|볼|본|보면|왔다|온)?"
)
_VERBAL = f"(?:{_VERB})(?:도|는|만|요|의|은)?"
CHAIN = f"^(?:{_NOMINAL}|{_VERBAL})$"

_IS_CHAIN = re.compile(CHAIN)


@lru_cache(maxsize=200_000)
def is_chain(ending: str) -> bool:
    """Whether some syllables are nothing but particles and endings."""
    return bool(_IS_CHAIN.match(ending))


def stems(word: str) -> list[int]:
    """How long the stems of a word may be, shortest first, the word itself not among them."""
    size = len(word)
    return [cut for cut in range(max(LEAST_STEM, size - _LONGEST_CHAIN), size) if is_chain(word[cut:])]
