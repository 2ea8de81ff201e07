# SPDX-License-Identifier: MIT
"""Results that sentences state: a line in, results that could be written as data out; only where one sentence names all that is needed.

    제안된 방법(NextFlow-RL)은 CVTG-2K 데이터셋에서 Word Accuracy 0.7841 (대비 0.5536)을 달성했다.
    On the WikiSQL dataset, LoRA reaches an accuracy of 73.4% (vs. 71.2%).        LoRA는 WikiSQL 데이터셋에서 73.4%의 정확도를 기록한다.

Dataset, metric and number have to be there, the metric has to be a known one, and the sentence must speak of the paper's own model. Where
nothing is compared, it must say that the number was reached, and name the model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from mkdocs_paperreview.results.gain_words import is_change, is_qualified
from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.quantity import quantity
from mkdocs_paperreview.source.problem import Span

__all__ = ["Stated", "stated_in_line"]

# All runs have bounds, or a line of blanks would be looked at again and again.
_MARK = r"[*_`\s]{0,6}"
_NAME = r"[A-Z](?<![\w.+-][A-Z])[\w.+]{0,30}(?:-[\w.+]{1,30}){0,4}"
_DATASET = re.compile(
    rf"(?P<name>{_NAME}(?:[ ](?:[A-Z0-9][\w.+-]{{0,30}})){{0,2}})"
    rf"{_MARK}(?:데이터 ?셋|벤치마크|[Dd]ataset|[Bb]enchmark|数据集|データセット)(?!s)",
    re.ASCII,
)
_TASK = re.compile(r"(?:^|[,，]\s{0,3})(?P<task>[^,，.*]{2,30}?)\s{0,3}(?:태스크|과제|작업)(?:의|에서|인|에 대한)")
_TASK_WORDS = ("태스크", "과제", "작업", "for ", "task")
_TASK_AFTER = re.compile(r"\bfor (?P<task>[a-z-]+(?: [a-z-]+){0,2})(?=[,.]|$)|\bon the (?P<named>[a-z-]+(?: [a-z-]+){0,2}) task\b")
_NUMBER = r"\d[\d,]{0,14}(?:\.\d{1,12})?(?:\s?(?:%[pP]?|dB|ms|s|초|점|배|FPS|fps))?(?![A-Za-z만억천万亿千]|[\w/.-]{0,12}\d)"
# What all that may stand before a metric ends with comes first: within words, that is enough.
_METRIC = (
    r"(?<![^*,(:;· ])(?:(?<=[*,(:;·])|(?<=[,(:;·] )|(?<=and )|(?<=and an )|(?<=및 )|(?<=[가-힣] )|(?<=an )|(?<=the )|(?<=of )|^)"
    r"(?P<metric>[A-Za-z][\w@+]{0,24}(?:[- ][A-Za-z@][\w@+]{0,24}){0,3}|[가-힣]{2,6}?)(?![A-Za-z\d_@+])(?:은|는|이|가)?"
)
_IS = rf"{_MARK}(?:(?:is|was|of|:|=|为|达到了?)\s?)?{_MARK}"
_THAN = r"(?:대비|기존|베이스라인:?|기준|vs\.?|versus|compared (?:to|with)|over|from|up from|down from|baseline:?|比|对比|基线:?)"
# Each form, with what stands in the midst of it: that is found quickly, and the rest is looked for around it.
_COMPARED = (
    (
        re.compile(rf"{_METRIC}{_IS}(?P<after>{_NUMBER}){_MARK}[(（]{_MARK}{_THAN}[^\d()（）]{{0,20}}(?P<before>{_NUMBER})"),
        re.compile(rf"[(（]{_MARK}{_THAN}"),
    ),
    (
        re.compile(rf"{_METRIC}{_IS}(?:from )?(?P<before>{_NUMBER}){_MARK}(?:→|->|에서|to){_MARK}(?P<after>{_NUMBER})"),
        re.compile(rf"\d\D{{0,12}}?(?:→|->|에서|to){_MARK}\d"),
    ),
)
_ALONE = (
    re.compile(rf"{_METRIC}{_IS}(?P<after>{_NUMBER})"),
    re.compile(
        rf"(?<![\w.-])(?P<after>{_NUMBER}){_MARK}(?:의 |의|的)?{_MARK}"
        r"(?P<metric>[A-Za-z][\w@+]{0,24}(?:[- ]@?\w{1,24}){0,2}|[가-힣]{2,6}?(?=[을를]))"
    ),
)
_REACHED = re.compile(r"기록|달성|\b(?:achiev|reach|obtain|attain|scor)\w*|达到|取得")
_OWN = re.compile(r"제안|본 ?논문|본 ?연구|저자|\b[Oo]urs?\b|\b[Pp]roposed\b|\b[Ww]e\b|本文|提出")
_OWN_MODEL = re.compile(
    r"(?:제안(?:된|하는|한)?\s?(?:방법|모델|기법|프레임워크)(?:론)?(?:인)?"
    r"|(?:[Oo]ur|[Pp]roposed) (?:method|model|approach))"
    rf"{_MARK}[(（,]?{_MARK}(?P<model>{_NAME})"
)
_SENTENCE_END = re.compile(r"\.(?:(?<=[다요음함]\.)\s+|(?<=[a-z)*%\d]\.)\s+(?=[A-Z*]))|。")
_SEVERAL = re.compile(rf"(?:[,、/+&]|\band|및|와|과|,){_MARK}\Z")
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")
_DIGIT = re.compile(r"\d")
_TOO_SHORT = 3
_NEAR = 8
_REACH = 160
_SMALL = frozenset("a an the of on in for from to is was and with at by over as than its".split())


class Stated(NamedTuple):
    """A result as a sentence states it, and where; the model is named only where the sentence does."""

    span: Span
    model: str
    task: str
    dataset: str
    metric: str
    value: str
    unit: str
    baseline: str
    direction: Direction


def stated_in_line(line: str, start: int, own_name: str) -> Iterator[Stated]:
    """What a line without code, which starts at a place of its text, states of the paper's own model, of which the name may be known."""
    if not (((own_name and own_name in line) or _OWN.search(line)) and _DIGIT.search(line) and _DATASET.search(line)):
        return
    at = 0
    for end in [*(found.end() for found in _SENTENCE_END.finditer(line)), len(line)]:
        yield from _in_sentence(line[at:end], start + at, own_name)
        at = end


def _in_sentence(sentence: str, start: int, own_name: str) -> Iterator[Stated]:
    dataset = _only_dataset(sentence)
    model = _model(sentence, own_name) if dataset else ""
    if not (dataset and model) or model == dataset:
        return
    task = _task(sentence) if any(word in sentence for word in _TASK_WORDS) else ""
    compared = (each for form, midst in _COMPARED for each in _around(form, midst, sentence))
    found = [made for each in compared if (made := _stated(each, start, model, task, dataset))]
    if not found and model in sentence and _REACHED.search(sentence):
        found = [made for form in _ALONE for each in form.finditer(sentence) if (made := _stated(each, start, model, task, dataset))]
    counts = Counter(made.metric for made in found)
    is_list = any(made.direction.is_known for made in found)
    yield from (made for made in found if counts[made.metric] == 1 and (made.direction.is_known or (is_list and _is_like_a_metric(made))))


def _around(form: re.Pattern[str], midst: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    at = 0
    for place in midst.finditer(sentence):
        if place.start() >= at and (found := form.search(sentence, max(at, place.start() - _REACH), place.end() + _REACH)):
            yield found
            at = found.end()


def _is_like_a_metric(made: Stated) -> bool:
    """Whether a name that nobody knows stands among metrics as one of them: `Accuracy 0.78 (vs. 0.55), NED 0.91 (vs. 0.78)`."""
    return bool(made.baseline and _PROPER.match(made.metric) and " " not in made.metric)


def _only_dataset(sentence: str) -> str:
    """The name of the one dataset that a sentence speaks of."""
    found = list(_DATASET.finditer(sentence))
    if len(found) != 1 or _SEVERAL.search(sentence[: found[0].start()]):
        return ""
    name = found[0]["name"]
    is_kind = len(name) <= _TOO_SHORT and name.isalpha()  # `QA dataset` is one of many
    return name if _PROPER.match(name) and not is_kind else ""


def _model(sentence: str, own_name: str) -> str:
    named = _OWN_MODEL.search(sentence)
    if named and _PROPER.match(named["model"]):
        return named["model"]
    speaks_of_it = own_name and (re.search(rf"(?<![\w-]){re.escape(own_name)}(?![\w-])", sentence, re.ASCII) or _OWN.search(sentence))
    return own_name if speaks_of_it else ""


def _task(sentence: str) -> str:
    found = _TASK.search(sentence) or _TASK_AFTER.search(sentence)
    return next((task.strip() for task in found.groups() if task), "") if found else ""


def _stated(found: re.Match[str], start: int, model: str, task: str, dataset: str) -> Stated | None:
    parts, text = found.groupdict(), found.string
    written, before = parts["after"].strip(), (parts.get("before") or "").strip()
    words = parts["metric"].split()
    metric = _name_after(words) if found.start("after") < found.start("metric") else _name_before(words, model)
    value, baseline = quantity(written), quantity(before) if before else None
    direction = direction_of(metric)
    if not (value and metric) or direction is Direction.NEITHER or (before and (not baseline or value.kind != baseline.kind)):
        return None
    if is_qualified(text[max(0, found.start() - _NEAR) : found.end()]) or is_change(metric + text[found.end() : found.end() + _NEAR]):
        return None
    places = found.span("metric"), found.span("after")
    span = Span(start + min(places)[0], start + max(places)[1])
    number = written.removesuffix(value.unit).strip().replace(",", "")
    return Stated(span, model, task, dataset, metric, number, value.unit, before, direction)


def _name_after(words: Sequence[str]) -> str:
    """The metric that words behind a number begin with."""
    return " ".join(takewhile(lambda word: word not in _SMALL, words))


def _name_before(words: Sequence[str], model: str) -> str:
    """The metric that words before a number end with: as few as are known for one, and the capitalised ones before them."""
    words = list(words) if "by" not in words else []  # then it is a gain
    while words and words[-1] in _SMALL:
        words.pop()
    first = next((at for at in range(len(words) - 1, -1, -1) if direction_of(" ".join(words[at:])).is_known), 0)
    while first and words[first - 1][0].isupper() and words[first - 1] != model:
        first -= 1
    return " ".join(words[first:])
