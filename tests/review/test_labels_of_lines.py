# SPDX-License-Identifier: MIT
"""Labels of lines about the paper, in all their languages, and what each says."""

from __future__ import annotations

import pytest

from tests.conftest import review

NAMES = ("Ada Lovelace", "Alan Turing")
SAID = {
    "title": {
        "**원제:** Attention Is All You Need": "Attention Is All You Need",
        '**論文タイトル:** "Low rank"': "Low rank",
        "- **논문**: Low Rank Adaptation of Models": "Low Rank Adaptation of Models",
        "> **Paper:** *Low Rank Adaptation*": "Low Rank Adaptation",
        "- **전체 제목:** Low rank of all": "Low rank of all",
        "> **원문 제목**: Low rank of all": "Low rank of all",
        "## 논문 정보\n\n### 논문 제목\n**Low rank of all**\n\n### 저자\nAda Lovelace, Alan Turing": "Low rank of all",
        "> **英文原标题**：Engines That Weave": "Engines That Weave",
        "**Título original:** Low rank": "Low rank",
    },
    "authors": {
        "### 저자 : Ada Lovelace": ("Ada Lovelace",),
        "저자 정보 : Ada Lovelace, Alan Turing": NAMES,
        "## 저자\n\nAda Lovelace¹·†, Alan Turing²": NAMES,
        "## 저자\n\n- Ada Lovelace¹·²\n- Alan Turing²": NAMES,
        "- **作者/机构**：Ada Lovelace, Alan Turing（London）": NAMES,
        "- **作者**：Ada Lovelace*, Alan Turing★": NAMES,
        "저자(소속) : Ada Lovelace (London), Alan Turing (Bletchley)": ("Ada Lovelace (London)", "Alan Turing (Bletchley)"),
        "**Autorzy:** Ada Lovelace, Alan Turing": NAMES,
        "**Författare:** Ada Lovelace, Alan Turing": NAMES,
    },
    "venue": {
        "**학회:** NeurIPS 2025": "NeurIPS 2025",
        "**Venue**: ICLR 2026": "ICLR 2026",
        "**会议**：CVPR 2025": "CVPR 2025",
        "**发表会议**：ICML 2021": "ICML 2021",
        "- **Published**: ICML 2021 (Oral)": "ICML 2021 (Oral)",
        "- 학회: #ICML #2021": "ICML 2021",
        "**학회/출처:** ICML, 2021": "ICML, 2021",
        "**발표:** 2021년 ICML": "2021년 ICML",
        "> **发表**: ICML 2021": "ICML 2021",
        "**发表平台**：ICML 2021；DOI: 10.1145/1.2；arXiv:2601.02256": "ICML 2021",
        "게재 정보 : ICML 2021": "ICML 2021",
        "- **Venue / source:** arXiv preprint": "arXiv preprint",
        "- **발표 학회/저널:** ICML 2021": "ICML 2021",
        "> 저자: Ada Lovelace | 컨퍼런스/저널: ICML 2021": "ICML 2021",
        "- 🏫 학회/저널: *Annals of Engines*, Vol. 1": "Annals of Engines, Vol. 1",
        "- **발표처 · 연도**: ICML 2021": "ICML 2021",
        "## 文献情報\n\n- 著者: Ada Lovelace, Alan Turing\n- 学会: ICML2021": "ICML2021",
        "- **来源**：Proceedings of the 1st Loom Conference": "Proceedings of the 1st Loom Conference",
        "- **학회 또는 저널명 (Conference or Journal Name)**: ICML 2026": "ICML 2026",
        "## 信息\n\n### 作者\n\nAda Lovelace, Alan Turing\n\n### 收录情况\n\nJFE2020": "JFE2020",
        "출간 : ICML, 2026.": "ICML, 2026",
    },
    "year": {
        "**연도:** 2025": "2025",
        "**发表**：2021": "2021",
        "**게재일**: 2021년 10월 4일": "2021",
        "**Publication date:** October 4, 2021": "2021",
        "- **공개 시점**: 2024년 3월": "2024",
    },
    "arxiv": {
        "> **링크:** [논문 PDF로 바로 열기](https://arxiv.org/abs/2601.02256)": "2601.02256",
        "**arXiv**: 2601.02256": "2601.02256",
        "**arXiv:** 2601.02256v2": "2601.02256",
        "**Paper:** https://arxiv.org/pdf/2601.02256v1": "2601.02256",
        "**Paper:** <https://arxiv.org/abs/2601.02256>": "2601.02256",
        "**论文链接**：[arXiv](https://arxiv.org/abs/2601.02256)": "2601.02256",
        "**論文**: https://arxiv.org/abs/2601.02256": "2601.02256",
        "Paper: https://arxiv.org/abs/2601.02256": "2601.02256",
        "**링크:** https://huggingface.co/papers/2601.02256": "2601.02256",
        "See [the paper](https://arxiv.org/abs/2601.02256) first.": "2601.02256",
        "元の論文の公開ページ : [arXiv](https://arxiv.org/abs/2601.02256)": "2601.02256",
        "**DOI:** 10.48550/arXiv.2601.02256": "2601.02256",
        "Paper: https://arxiv.org/ftp/arxiv/papers/2601/2601.02256.pdf": "2601.02256",
        "* 論文連結: [Low rank](https://arxiv.org/abs/2601.02256)": "2601.02256",
        "**DOI/arXiv ID**: arXiv:2601.02256": "2601.02256",
        "- **论文 PDF**: [https://arxiv.org/pdf/2601.02256v1.pdf](<https://arxiv.org/pdf/2601.02256v1.pdf>)": "2601.02256",
        "**发表平台**：ICML 2021；DOI: 10.1145/1.2；arXiv:2601.02256": "2601.02256",
        "> **arXiv**: 2601.02256v1 [cs.LG] 30 May 2026": "2601.02256",
        "- **arXiv 编号**：2601.02256": "2601.02256",
        "**Enlace:** https://arxiv.org/abs/2601.02256": "2601.02256",
        "**Lien** : https://arxiv.org/abs/2601.02256": "2601.02256",
        "**Статья:** https://arxiv.org/abs/2601.02256": "2601.02256",
    },
    "doi": {
        "**DOI:** 10.1038/s41586-021-03819-2": "10.1038/s41586-021-03819-2",
        "[doi](https://doi.org/10.1038/s41586-021-03819-2)": "10.1038/s41586-021-03819-2",
        "**DOI/arXiv:** [10.1038/x.1](https://doi.org/10.1038/x.1) · `10.1038/x.1`": "10.1038/x.1",
        "DOI 10.1000/182": "10.1000/182",
        "*doi:10.1000/182*": "10.1000/182",
        "- DOI: `10.1000/182`": "10.1000/182",
        "- 论文：DOI 10.1000/182": "10.1000/182",
        "원문 : https://example.org/articles/10.1186/s13054-024-1#Sec11": "10.1186/s13054-024-1",
        "DOI: https://www.example.org/articles/10.3389/fnins.2020.00001/full?utm=1": "10.3389/fnins.2020.00001",
        "DOI: https://link.example.org/content/pdf/10.1007/978-3_13.pdf": "10.1007/978-3_13",
    },
    "openreview": {
        "**Link**: https://openreview.net/forum?id=YicbFdNTTy": "YicbFdNTTy",
    },
    "link": {
        "[`PAPER`](https://example.org/p)": "https://example.org/p",
        "📖 Link to the Paper: [Low rank](https://example.org/p)": "https://example.org/p",
        "논문 전문 : [PDF](https://example.org/p.pdf)": "https://example.org/p.pdf",
        "[Paper URL](https://example.org/p)": "https://example.org/p",
    },
    "code": {
        "**코드:** [GitHub](https://github.com/a/b)": "https://github.com/a/b",
        "**代码**：https://github.com/a/b": "https://github.com/a/b",
        "> [[Paper](https://example.org/p)] [[Github](https://github.com/a/b)]": "https://github.com/a/b",
        "**공식 구현**: [GitHub](https://github.com/a/b)": "https://github.com/a/b",
        "源码地址：https://github.com/a/b": "https://github.com/a/b",
        "> 论文实现：<https://github.com/a/b>": "https://github.com/a/b",
        "GitHub 地址：https://github.com/a/b": "https://github.com/a/b",
        "깃헙: https://github.com/a/b": "https://github.com/a/b",
        "> 관련 코드: https://github.com/ada/loom": "https://github.com/ada/loom",
        "github 링크 : https://github.com/ada/loom": "https://github.com/ada/loom",
        "- **코드 공개 여부:** 공개됨 ([저장소](https://github.com/ada/loom))": "https://github.com/ada/loom",
        "| 제목 | 저자 |\n|---|---|\n| 저자 | Ada Lovelace |\n| 연도 | 2021 |\n| GitHub / 공식 코드 | https://github.com/ada/loom |": "https://github.com/ada/loom",
        "开源：[ada/loom](https://github.com/ada/loom)": "https://github.com/ada/loom",
        "- 코드: [https://github.com/ada/loom](Our code)": "https://github.com/ada/loom",
        "Git : https://github.com/ada/engine": "https://github.com/ada/engine",
        "[Code and dataset URL](https://example.org/p)": "https://example.org/p",
        "[Implementation](https://example.org/p)": "https://example.org/p",
        "[Code & Models](https://example.org/p)": "https://example.org/p",
        "**Quellcode:** https://github.com/a/b": "https://github.com/a/b",
        "- Código: https://github.com/a/b": "https://github.com/a/b",
        "**Код:** https://github.com/a/b": "https://github.com/a/b",
    },
    "project": {
        "**Project page**: https://example.org/p": "https://example.org/p",
        "> NeurIPS. [[Paper](https://example.org/p)] [[Page](https://example.org/q)]": "https://example.org/q",
        "공식 페이지: https://example.org/p": "https://example.org/p",
    },
}
NOT_SAID = [
    ("- **Published**: 12 June 2021", "venue"),
    ("DOI 10.1000/182\nDOI 10.1000/183", "doi"),
    ("It goes on where doi:10.1000/182 ends", "doi"),
    ("- **논문**: 추후 올릴 예정", "title"),
    ("Paper: This is what we read.", "title"),
    ("**Published**: yes", "venue"),
    ("Paper: Lovelace et al. Low rank. ICML 2021", "title"),
    ("#### 논문제목 : Low rank 논문저자 : Ada Lovelace", "title"),
    ("**연도:** 2019-2021", "year"),
    ("**작자/기관**: Ada Lovelace", "authors"),
    ("## 저자\n\nAda Lovelace", "authors"),
    ("- **来源**：RSS", "venue"),
    ("- **저자**: 연구진", "authors"),
]
EUROPEAN = {
    "German": "## 1. Metadaten\n- **Titel:** Low rank\n- **Autoren:** {names}\n- **Jahr:** 2021\n- **Zeitschrift:** Neuron",
    "German, lines": "**Autoren:** {names}  \n**Erscheinungsjahr:** 2021  \n**Erschienen in:** Neuron",
    "French": "## Métadonnées\n\n- **Titre** : Low rank\n- **Auteurs** : {names}\n- **Année** : 2021\n- **Revue** : Neuron",
    "Spanish": "- **Título:** Low rank\n- **Autores:** {names}\n- **Año:** 2021\n- **Revista:** Neuron",
    "Portuguese": "## Dados bibliográficos\n\n| Campo | Valor |\n|-|-|\n| Autor(es) | {names} |\n| Ano | 2021 |\n| Periódico | Neuron |",
    "Russian": "**Авторы:** {names}  \n**Год публикации:** 2021  \n**Журнал:** Neuron",
    "Italian": "## Metadati\n\n**Autori:** {names}\n**Anno:** 2021\n**Rivista:** Neuron",
}


@pytest.mark.parametrize(("line", "field", "value"), [(line, field, value) for field, said in SAID.items() for line, value in said.items()])
def test_a_line_says_what_its_label_names(line: str, field: str, value: object) -> None:
    """What the paper is called, who wrote it, where, when, and where it lies, is read from lines with a label or a link that says so."""
    assert getattr(review(f"{line}\n\n## 요약\n\n글").paper, field) == value


@pytest.mark.parametrize(("line", "field"), NOT_SAID)
def test_a_line_says_nothing_of_what_it_only_seems_to_name(line: str, field: str) -> None:
    """A day is no venue, a sentence no title, one name below a heading no list of authors; and of two values, neither is taken."""
    assert not getattr(review(f"{line}\n\n## 요약\n\n글").paper, field)


@pytest.mark.parametrize("lines", EUROPEAN.values(), ids=EUROPEAN)
def test_labels_of_european_languages_are_known(lines: str) -> None:
    """Who wrote the paper, when and where is read from labels in German, French, Spanish, Portuguese, Italian and Russian."""
    paper = review(f"# Notes\n\n{lines.format(names='Ada Lovelace, Alan Turing')}\n\n## 2. Text\n\ntext", title=None).paper

    assert (paper.authors, paper.year, paper.venue) == (NAMES, "2021", "Neuron")


def test_tags_have_european_names() -> None:
    """So are tags."""
    assert review("**Schlagwörter:** LoRA, RAG\n\ntext").tags == ("LoRA", "RAG")
