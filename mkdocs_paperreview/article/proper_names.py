# SPDX-License-Identifier: MIT
"""A text in; the proper names it uses out, such as `GRPO`, `CVTG-2K` and `NextFlow`: what reviews that share them have in common."""

from __future__ import annotations

import re
from functools import lru_cache

from mkdocs_paperreview.review.venues import JOURNALS, MEETINGS

__all__ = ["is_venue", "proper_names"]

_NO_WORDS = re.compile(r"\]\([^\s()]*|https?://\S*|<[^\s<>][^<>]*>")  # addresses of links, and tags with their attributes
_WORD = re.compile(r"[A-Z](?<![A-Za-z0-9_./$\\-].)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")  # behind a letter or a point, it is a part of something
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")  # a second capital, or a digit
_COMMON = frozenset(
    # what any review may hold
    "TL DR TLDR TL-DR PDF URL DOI FAQ TODO README HTML CSS JSON YAML PNG JPG GIF API APIs ID GitHub AI ML AND OR THE OF FOR WITH IN TO NOT"
    " BUT ALL NOTE IMPORTANT ABSTRACT INTRODUCTION BACKGROUND OBJECTIVE OBJECTIVES METHOD METHODS RESULT RESULTS DISCUSSION CONCLUSION"
    " CONCLUSIONS SUMMARY EXPERIMENT EXPERIMENTS SOTA SoTA CPU GPU GPUs KB MB GB TB XX XXX UK US USA NLP CV DL"
    # of what, and on what, any model is made and measured
    " SGD AdamW ReLU GELU MLP FFN LayerNorm BatchNorm L1 L2 MSE RMSE KL F1 ACC AUC AUROC ROC AP IoU IOU FPS FLOP LR"
    " PyTorch TensorFlow CUDA FP16 FP32 A100 H100 V100 A800 A6000 RTX NVIDIA OpenAI DeepMind FAIR NAVER KAIST MIT ETH"
    # ordinary words, as titles write them
    " End-to-End Step-by-Step State-of-the-Art Real-Time Real-World Large-Scale Fine-Grained Open-Source Multi-Head Multi-Layer Key-Value"
    # behind a hyphen, what makes an ordinary word of a name
    " BASED STYLE LIKE LEVEL WISE SCORE".split()
)
_PUBLISHERS = "ACM|CVF|IEEE|PMLR"
_VENUES = frozenset(f"{MEETINGS}|{JOURNALS}|{_PUBLISHERS}".upper().split("|"))
_NUMBERED = re.compile(r"[A-Z][a-z]+\d")  # `Turing1`, as the names of authors are numbered


def proper_names(text: str) -> frozenset[str]:
    """The proper names of a text: words with a second capital or a digit that are not what any review may hold."""
    return frozenset(map(_name, set(_WORD.findall(_NO_WORDS.sub("", text))))) - {""}


def is_venue(name: str) -> bool:
    """Whether a name only says where, or where and when, papers appeared."""
    return all(word.isdigit() or word.upper() in _VENUES for word in re.split(r"[\s_'’-]+", name) if word)


@lru_cache(maxsize=65536)  # the texts of a site use the same words
def _name(word: str) -> str:
    """The name that a word is, in the singular; nothing where it is none."""
    name = word[:-1] if word.endswith("s") and word[:-1].isupper() else word
    return name if _PROPER.match(name) and not _says_nothing(name) else ""


def _says_nothing(word: str) -> bool:
    return word in _COMMON or word.rpartition("-")[2].upper() in _COMMON or is_venue(word) or bool(_NUMBERED.fullmatch(word))
