# SPDX-License-Identifier: MIT
"""What authors remark on their paper on arXiv."""

from __future__ import annotations

import pytest

from tests.conftest import review

VENUES = {
    "Accepted at ICLR 2025. Code: https://github.com/a/b": "ICLR 2025",
    "12 pages, accepted by CVPR'25 as oral": "CVPR 2025",
    "39th Conference on Neural Information Processing Systems (NeurIPS 2025)": "NeurIPS 2025",
    "AAAI-26": "AAAI 2026",
    "Accepted to EMNLP / 8 pages": "EMNLP",
    "Accepted for publication in IEEE Transactions on Robotics": "IEEE Transactions on Robotics",
    "15 pages Pre-print Paper accepted to ITS 2025": "ITS 2025",
    "5 tables. Accepted to IEEE SMC 2025 conference proceedings": "IEEE SMC 2025",
    "12 pages, work done at LAB 2025": "",
    "Submitted to ICASSP 2026": "",
    "Extended version of our paper (ICCV 2023)": "",
    "accepted by CVPR 2025 MMFM Workshop": "",
    "RSS 2024, CoRL 2024": "",
    "12 pages, 5 figures": "",
    "ACL": "",
    "Not accepted at ICLR 2025": "",
    "It was never published in TMLR": "",
    "It compares methods published at ICLR 2025": "",
    "Code for LoRA (ICLR 2022), see there": "",
    "LoRA (ICLR 2022)의 후속 연구": "",
    "与 BERT（NAACL 2019）对比": "",
    "This paper has been accepted at ICLR 2025": "ICLR 2025",
    "12 pages, 4 figures (NeurIPS 2023)": "NeurIPS 2023",
    "CVPR 2024 (Oral)": "CVPR 2024",
}
PAGES = {
    "Project page: https://a.org/lora/. Code: https://github.com/a/b.": ("https://a.org/lora/", "https://github.com/a/b"),
    "ICCV 2025, code:https://github.com/a/b": ("", "https://github.com/a/b"),
    "Code and data are available at https://github.com/a/b": ("", "https://github.com/a/b"),
    "Code, models: see the project page https://a.org": ("https://a.org", ""),
    "Project website at https://github.com/a/b": ("https://github.com/a/b", ""),
    "Video: https://a.org": ("", ""),
    "Code: https://github.com/your-repo": ("", ""),
    "9 pages. https://a.org": ("", ""),
}


@pytest.mark.parametrize(("remark", "venue"), VENUES.items())
def test_a_remark_may_name_the_venue(remark: str, venue: str) -> None:
    """A meeting or a journal of the field counts where the paper itself came out there."""
    assert venue == review(f"**Comments:** {remark}\n\ntext").paper.venue


@pytest.mark.parametrize(("remark", "pages"), PAGES.items())
def test_a_remark_may_name_the_pages_of_a_paper(remark: str, pages: tuple[str, str]) -> None:
    """An address is what the words right before it say."""
    paper = review(f"**备注**: {remark}\n\n글").paper

    assert (paper.project, paper.code) == pages


def test_a_remark_stays_in_the_text() -> None:
    """It says more than the page does, and other lines say it first."""
    read = review("**Venue:** ICML 2026\n**Comments:** 9 pages, ICLR 2025\n\ntext")

    assert ("9 pages" in read.body, read.paper.venue) == (True, "ICML 2026")
