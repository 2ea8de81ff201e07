# SPDX-License-Identifier: MIT
"""A text in; the proper names it uses out, such as `GRPO`, `CVTG-2K` and `NextFlow`: what reviews that share them have in common."""

from __future__ import annotations

import re

__all__ = ["proper_names"]

_NO_WORDS = re.compile(r"\]\([^\s()]*|https?://\S*|<[^\s<>][^<>]*>")  # addresses of links, and tags with their attributes
_WORD = re.compile(r"[A-Z](?<![A-Za-z0-9_./$\\-].)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")  # behind a letter or a point, it is a part of something
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")  # a second capital, or a digit
_COMMON = frozenset(
    # what any review may hold
    "TL DR TLDR TL-DR PDF URL DOI FAQ TODO README HTML CSS JSON YAML PNG JPG GIF API APIs ID GitHub AI ML AND OR THE OF FOR WITH IN TO NOT"
    " BUT ALL NOTE IMPORTANT ABSTRACT INTRODUCTION BACKGROUND OBJECTIVE OBJECTIVES METHOD METHODS RESULT RESULTS DISCUSSION CONCLUSION"
    " CONCLUSIONS SUMMARY SOTA CPU GPU GPUs KB MB GB TB"
    # where papers appear
    " AAAI ACL ACM CHI CIKM COLING COLM COLT CVF CVPR EACL ECCV EMNLP ICASSP ICCV ICDE ICDM ICLR ICML ICRA IEEE IJCAI IJCV IROS JMLR KDD"
    " MICCAI NAACL NIPS NeurIPS PMLR SIGGRAPH SIGIR TACL TMLR TPAMI UAI VLDB WACV WSDM WWW".split()
)


def proper_names(text: str) -> frozenset[str]:
    """The proper names of a text: words with a second capital or a digit that are not what any review may hold."""
    return frozenset(word for word in set(_WORD.findall(_NO_WORDS.sub("", text))) - _COMMON if _PROPER.match(word))
