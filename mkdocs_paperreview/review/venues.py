# SPDX-License-Identifier: MIT
"""Names of meetings and journals, and a venue that stands in a title."""

from __future__ import annotations

import re

__all__ = ["JOURNALS", "MEETINGS", "venue_in_title", "without_venue"]

# Those of the fields that people review most: of other capitals, such as `(GPT 2023)`, it cannot be told what they are.
MEETINGS = (
    "CVPR|ICCV|ECCV|WACV|NeurIPS|NIPS|ICLR|ICML|AISTATS|COLT|COLM|UAI|ACL|EMNLP|NAACL|EACL|COLING|AAAI|IJCAI|AAMAS|KDD|SIGIR|WWW|WSDM|CIKM|RecSys"
    "|CHI|UIST|Interspeech|ICASSP|ICRA|IROS|CoRL|RSS|SIGGRAPH|MICCAI|SIGMOD|VLDB|ICDE|ICDM|OSDI|SOSP|NSDI|EuroSys|ASPLOS|ISCA|MICRO|HPCA|MLSys"
    "|USENIX Security|NDSS"
)
JOURNALS = "TPAMI|IJCV|JMLR|TMLR|TACL"
_IN_TITLE = re.compile(
    rf"[\[(（【](?P<name>(?:{MEETINGS}|{JOURNALS}|arXiv)(?: Workshops?)?)"
    r"(?:(?:,? ?|-)(?P<year>(?:19|20)\d\d)|[ ]?(?P<short>['‘’]\d\d|[012]\d))"
    r"(?: (?:Oral|Spotlight|Poster|Findings|Highlight|Workshops?))?[\])）】]",
    re.IGNORECASE,
)


def venue_in_title(title: str) -> str:
    """The venue that stands in brackets in a title, as in `LoRA (ICLR, 2022)` and `[CVPR 2022] …`; nothing where two do."""
    found = list(_IN_TITLE.finditer(title))
    if len(found) != 1:
        return ""
    year = found[0]["year"]
    return f"{found[0]['name']} {year}" if year else f"{found[0]['name']}{found[0]['short'].replace('‘', '’')}"


def without_venue(title: str) -> str:
    """A title without the venue in brackets at its end, which the page says apart."""
    found = _IN_TITLE.search(title)
    return title[: found.start()].rstrip() if found and found.end() == len(title) else title
