# SPDX-License-Identifier: MIT
"""An arXiv id or a DOI as somebody typed it to the one that it can only be: full-width digits, a wrong sign, blanks; else nothing."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from mkdocs_paperreview.review.paper import arxiv_id, doi

__all__ = ["meant_arxiv_id", "meant_doi"]

_AROUND = r"(?:https?|www|arxiv|org|abs|pdf|html|id|[\s:./\[\]()#\"'<>-])*"
_ARXIV = re.compile(
    rf"{_AROUND}(?P<month>\d{{2}}(?:0[1-9]|1[0-2]))(?P<sign>\s*[.,_·/\s-]\s*)?(?P<number>\d{{4,5}})\s*(?:v\d+)?(?:\.?pdf)?[\s.,;:\])>\"']*",
    re.IGNORECASE,
)
_DOI = re.compile(
    r"(?:https?|dx|doi|org|[\s:./\[\]()#\"'<>-])*(?P<registrant>10\s*[.,]\s*\d{4,9})\s*[/∕⁄]\s*(?P<rest>\S+?)[\s.,;\]>\"']*", re.IGNORECASE
)
_FIVE_DIGITS_SINCE = 1501
_LONG, _SHORT = 5, 4


def meant_arxiv_id(written: str) -> str:
    """The arXiv id, such as `2601.02256` for `２６０１．０２２５６` and for `2601-02256`."""
    found = _ARXIV.fullmatch(unicodedata.normalize("NFKC", written))
    if not found:
        return ""
    length = _LONG if int(found["month"]) >= _FIVE_DIGITS_SINCE else _SHORT
    # Eight digits without a sign could be a day.
    if len(found["number"]) != length or not (found["sign"] or length == _LONG):
        return ""
    return arxiv_id(f"{found['month']}.{found['number']}")


def meant_doi(written: str) -> str:
    """The DOI, such as `10.1038/s41586-021-03819-2` for `10,1038 / s41586-021-03819-2`."""
    found = _DOI.fullmatch(unquote(unicodedata.normalize("NFKC", written)))
    return doi(re.sub(r"\s+", "", found["registrant"]).replace(",", ".") + "/" + found["rest"]) if found else ""
