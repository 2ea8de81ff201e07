# SPDX-License-Identifier: MIT
"""Names of test sets: what methods are tried on, and so no rivals of each other, whatever the header above or beside them says."""

from __future__ import annotations

import re
from functools import lru_cache

from mkdocs_paperreview.results.metric_kinds import is_known_name, kinds_in, metric_names, spaced

__all__ = ["is_test_set", "part_of"]

# Without blanks, hyphens, and what stands at the end: numbers of a version, such as those of `CIFAR-100`, and which part of it was used.
_NAMES = frozenset(
    """
    fleurs voxpopuli mls commonvoice librispeech testclean testother devclean devother gigaspeech tedlium ami earnings spgispeech aishell
    wenetspeech ksponspeech zeroth vctk ljspeech timit audioset esc musdb
    coco mscoco lvis imagenet imagenet1k imagenet21k in1k cifar svhn mnist fashionmnist stl tinyimagenet cub food cityscapes ade20k
    kitti nuscenes waymo nyu nyuv nyudepthv scannet eth3d sintel davis voc pascalvoc ffhq celeba celebahq lsun afhq div2k bsd urban
    manga dtu tanksandtemples ucf kinetics hmdb msrvtt mvtec mvtecad
    snli mnli scitail squad squadv korquad klue wikitext ptb lambada xsum cnndm cnndailymail samsum imdb agnews yelp nsmc fever trec
    wmt etth ettm weather electricity ecl traffic exchange ili solar pems metrla
    movielens movielens1m ml100k ml1m ml10m ml20m gowalla lastfm amazon cora citeseer pubmed fb15k wn18 wn18rr yago umls
    hopper walker2d halfcheetah ant humanoid pendulum cartpole lunarlander pong breakout reacher swimmer
    """.split()
)
# What a test set is divided into.
_PARTS = re.compile(
    r"(?P<part>(?:train(?:ing)?|val(?:id(?:ation)?)?|dev(?:elopment)?|test(?:ing)?)(?:[ -]?(?:set|split|data))?"
    r"|held-?out|in-?sample|out-?of-?sample|(?:un)?seen|(?:un)?known|(?:in)?connus?|in-?(?:domain|distribution)|out-?of-?(?:domain|distribution)|id|ood"
    r"|(?:학습|훈련|검증|시험|테스트)(?: ?(?:셋|세트|집합|데이터))?|(?:训练|验证|测试|訓練|検証)(?:集|セット|データ)?"
    r"|テスト(?:セット|データ)?)(?:(?:[ _-]+|(?<=[^\x00-\x7f]))(?P<rest>.*))?$",
    re.IGNORECASE,
)
_NUMBERED = frozenset({"food", "urban", "manga", "esc", "stl"})  # without a number, they are other words
_PART = re.compile(r"\([^()]*\)|[\s_/'.-]+(?:test|val|dev|v\d+)$|[\s_/'.-]+", re.IGNORECASE)


@lru_cache(maxsize=4096)  # the same few names come again, across a site
def is_test_set(name: str) -> bool:
    """Whether a name is that of a test set or of a benchmark, and no more."""
    joined = _PART.sub("", name).lower()
    base = joined.rstrip("0123456789")
    if (joined in _NAMES or base in _NAMES) and joined not in _NUMBERED:
        return True
    return kinds_in(name) == ["benchmark"] and is_known_name(spaced(name).strip())


def part_of(name: str) -> str:
    """Which part of a test set a name says, alone or before what was measured of it, as in `Validation` and `Train acc`; or nothing."""
    found = _PARTS.match(name.partition(" (")[0])
    return found["part"].lower() if found and (not found["rest"] or metric_names(found["rest"])) else ""
