# SPDX-License-Identifier: MIT
"""The names of metrics in a text to their kinds: better higher, better lower, a mistake, a gain, a setting, doubtful, and so on."""

from __future__ import annotations

import re
from functools import lru_cache

from mkdocs_paperreview.results import known_metrics as known
from mkdocs_paperreview.results.cell import plain

__all__ = ["AT_CUTOFF", "LONGEST_NAME", "cutoffs", "is_known_name", "is_span", "is_time", "kinds_in", "metric_names", "spaced"]

LONGEST_NAME = 200
AT_CUTOFF = re.compile(
    r"(?<![A-Za-z])(?:(?:r|p|hr|hits?|recall|precision|ndcg|mrr|map|pass|maj|cons|acc|success|b|ap|avg|mean|sr|em|n|prec)\s?@\s?\d*"
    r"|r(?:ank)?-(?:1|5|10)(?!\d))",
    re.IGNORECASE,
)
_OTHER_SCRIPTS = re.compile(r"[가-힣ぁ-ヿ一-鿿]+(?:\s+[가-힣ぁ-ヿ一-鿿]+)*")
_WORD = re.compile(r"[a-z0-9α-ωéè]+")
_OF_MODEL = re.compile(r"mae[-+]|[-+]mae", re.IGNORECASE)  # a masked autoencoder, as in `MAE-L`
# How much it took to reach a metric is no such metric.
_UNTIL = re.compile(
    r" (?P<what>costs?|price|steps?|time|turns?|episodes?|iterations?|epochs?|attempts?|quer(?:y|ies)|rounds?|calls?|tokens?|samples?)"
    r" (?:to|per|until|till|for) (?=.*(?:succe|correct|solve|resolve|accura|convergence|f1|ppl|perplexity|loss|score|win))"
)
_BEHIND = re.compile(r" (\d+)(?= )")
_LETTERS = re.compile(r"[A-Za-z]+")


def _names(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|")


_KINDS = {
    "doubtful": _names(known.DOUBTFUL),
    "setting": _names(known.SETTINGS),
    "gain": _names(known.GAINS),
    "fall": _names(known.FALLS),
    "mistake": _names(known.MISTAKES),
    "higher": _names(known.HIGHER),
    "lower": _names(known.LOWER),
    "benchmark": _names(known.BENCHMARKS),
    "better": _names(known.GENERIC_HIGHER),
    "worse": _names(known.GENERIC_LOWER),
    "size": _names(known.SIZES),
}
_SPAN_ASIDE = frozenset(known.SPAN_ASIDE.split())
_TIMES = frozenset({"time", "times"})
_SPANS = _SPAN_ASIDE | frozenset(known.ACTIONS.split())
_ACTION = re.compile(
    rf"(?:평균 ?|총 ?|平均|总|総)?(?:{'|'.join(known.ACTIONS_IN_OTHER_SCRIPTS.split())}) ?(?:시간|时间|時間|秒数|用时|耗时)?"
    r"|(?:평균 ?|총 ?|平均|总|総)(?:시간|时间|時間|用时|耗时)"
)
_IN_BRACKETS = re.compile(r"[(\[（【][^()\[\]（）【】]*[)\]）】]")
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}
_BY_LENGTH = sorted(_KIND_OF, key=len, reverse=True)
_LATIN = re.compile(rf"(?<= )(?:{'|'.join(re.escape(name) for name in _BY_LENGTH if name.isascii() or name[0] in 'δσf')})(?= )")
_OTHERS = re.compile("|".join(re.escape(name) for name in _BY_LENGTH if not name.isascii()))
_CAPITALS = frozenset(
    "map em ap ari spice comet kid chair mos fad emd ade fde rte glue cola amc pope hle asr beir mrpc ece mce asd nsd ber bwt der".split()
)
# An improved model is no improvement.
_CHANGES, _DONE = frozenset({"gain", "fall"}), re.compile(r"[된한후전后前後]")
# What is not: `불일치율`, `不一致`. In Korean, the syllable is one only at the start of a word: `의미 유사도`.
_NOT, _NOT_AT_START = frozenset("不非未无無"), frozenset("불비무미부")
_MEASURED = frozenset({"higher", "lower", "mistake", "better", "worse"})
_GENERIC = frozenset({"better", "worse"})
_ONLY_LAST = frozenset({"r2", "succ"})  # in front they say something else: `R2 variant`, `succ_token`


def is_known_name(text: str) -> bool:
    """Whether a text is a known name, and no more."""
    return text.lower() in _KIND_OF


def is_time(text: str) -> bool:
    """Whether a text says no more than that it is a time, or failures, or that for each of something: `time/scene`."""
    return text.partition("/")[0].strip().lower() in _KINDS["worse"]


def is_span(text: str) -> bool:
    """Whether a text over times says how long something took: `Index time`, `query p95`, `ms/image`; and not how long something is."""
    outside = _IN_BRACKETS.sub(" ", text)
    first, *each = re.split(r"/|\bper\b", outside, maxsplit=1)
    words = set(spaced(first).split())
    is_said = bool(each) or not words <= _SPAN_ASIDE or bool(words & _TIMES)
    return bool(_ACTION.fullmatch(outside.strip())) or (bool(words) and words <= _SPANS and is_said)


@lru_cache(maxsize=4096)
def metric_names(header: str) -> frozenset[str]:
    """The names of metrics and of qualities in a header: two columns that share one measure the same."""
    text = plain(header[:LONGEST_NAME])
    found = {name[0] for name in _LATIN.finditer(spaced(text))}
    found |= {name[0] for run in _OTHER_SCRIPTS.findall(text) for name in _OTHERS.finditer(run.replace(" ", ""))}
    found |= {name[0].partition("@")[0].strip().lower() for name in AT_CUTOFF.finditer(text)}
    return frozenset(name for name in found if _KIND_OF.get(name, "higher") in _MEASURED)


@lru_cache(maxsize=4096)
def cutoffs(header: str) -> tuple[str, ...]:
    """The numbers right behind the names of metrics: `Recall@5` is no rival of `Recall@1`, nor `BLEU-4` of `BLEU-1`."""
    text = header[:LONGEST_NAME]
    words = spaced(plain(text))
    named = (name.end() for name in _LATIN.finditer(words) if _KIND_OF[name[0]] in _MEASURED)
    behind = (number[1] for end in named if (number := _BEHIND.match(words, end)))
    return (*behind, *(name[0].lower().replace(" ", "") for name in AT_CUTOFF.finditer(text)))


def kinds_in(text: str) -> list[str]:
    """The kinds of the known names in a text, in their order; a name of quality counts only as the last word."""
    kinds: list[str] = []
    words = spaced(text)
    if until := _UNTIL.search(words):
        words = words[: until.end("what") + 1]
    if AT_CUTOFF.search(text) or text.strip() == "IS":
        kinds.append("higher")
    at = 0
    for found in _LATIN.finditer(words):
        kinds += _numbered(words[at : found.start()], text)
        kind = _KIND_OF[found[0]]
        is_named_by = kind in _GENERIC or found[0] in _ONLY_LAST
        if (not is_named_by or not words[found.end() :].strip()) and _is_meant(found[0], text):
            kinds.append(kind)
        at = found.end()
    kinds += _numbered(words[at:], text)
    for run in _OTHER_SCRIPTS.findall(text):
        joined = run.replace(" ", "")
        for found in _OTHERS.finditer(joined):
            kind = "doubtful" if _is_denied(run, found[0]) else _KIND_OF[found[0]]
            if (kind not in _GENERIC or _ends(joined, found.end())) and not (kind in _CHANGES and _DONE.match(joined, found.end())):
                kinds.append(kind)
    return kinds


def _is_denied(run: str, name: str) -> bool:
    at = run.find(name)
    before = run[max(0, at - 2) : at] if at > 0 else ""
    return before[-1:] in _NOT or (before[-1:] in _NOT_AT_START and before[:-1].strip() == "")


def _ends(joined: str, end: int) -> bool:
    """Whether nothing but a rate or a value follows, as in `성능률`."""
    return joined[end:] in {"", "률", "율", "값", "치", "率", "值"}


def _is_meant(name: str, text: str) -> bool:
    """Whether a name is meant in this text: `mAP` as an abbreviation, and not an attention map; a depth, and not `Depth-Anything`."""
    if (name == "mae" and _OF_MODEL.search(text)) or _begins_a_name(name, text):
        return False
    if name not in _CAPITALS:
        return True
    return any(word.lower() == name and sum(map(str.isupper, word)) > 1 for word in _LETTERS.findall(text))


def _begins_a_name(name: str, text: str) -> bool:
    """Whether a size is only how the name of a model begins: `Depth-Anything`."""
    end = text.lower().find(f"{name}-") + len(name) + 1 if _KIND_OF[name] == "size" else 0
    return text[end : end + 1].isupper() if end > len(name) else False


def _numbered(words: str, text: str) -> list[str]:
    """The kinds of words such as `ap50` and `bleu4`: a metric and a number."""
    bases = (word.rstrip("0123456789") for word in words.split() if word[-1:].isdigit())
    return [kind for base in bases if len(base) > 1 and (kind := _KIND_OF.get(base, "")) in {"higher", "lower"} and _is_meant(base, text)]


def spaced(text: str) -> str:
    """The words of a text, each between blanks; for other scripts, the text itself."""
    words = _WORD.findall(text.lower().replace("²", "2"))
    return f" {' '.join(words)} " if words or text.isascii() else text
