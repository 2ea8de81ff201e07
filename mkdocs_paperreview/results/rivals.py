# SPDX-License-Identifier: MIT
"""Whether the rows of a table are rivals: methods, models and the like, of which one may be best; and which rows are none of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from mkdocs_paperreview.results.cell import Cell, Mark, Rows
from mkdocs_paperreview.results.metric_kinds import LONGEST_NAME
from mkdocs_paperreview.results.metrics import arrow_in, names_a_metric
from mkdocs_paperreview.results.roles import BASE, GAIN, OWN, SIZE_OF_MODEL
from mkdocs_paperreview.results.tries import are_tries, is_counted, is_tuned

__all__ = [
    "MODEL",
    "NO_RIVAL",
    "are_rivals",
    "has_configurations",
    "is_row_of_another_kind",
    "names_rivals",
    "rows_of_gains",
]

# Of what rows are compared with each other; of others, such as questions or stages, that is not sure.
_RIVALS = re.compile(
    # who competes
    r"method|model(?! tier)|system|approach|algorithm|baseline|technique|strateg|(?<!re)solution|agent"
    r"|policy|learner|player|judge|\bteam|provider"
    r"|\bname\b|\btools?\b|librar|engine|framework|platform|version|checkpoint|implementation|simulator|tracker|classifier|detector"
    r"|\b[mv]*llms?\b|\bvlms?\b|\bsolvers?\b|\bplanners?\b|defen[cs]e"
    # what it is made of
    r"|backbone|architecture|network|(?:en|de)coder|embedding|encodings?\b|tokeni[sz]|\bloss|optimi[sz]|sampl(?:er|ing)|retriev|rerank|\branker|recommender"
    r"|rout(?:er|ing)|scheme|augmentation|feature (?:set|type|extract|group|combin)|pipeline|representation|format|serializ|criteri|modalit"
    # how it is run, and on what
    r"|config|variant|set-?up|back-?end|setting|ablation|combination|\bruns?\b|experiment|\barms?\b|operating|profile|quanti|precision|\b(?:pre-?)?train"
    r"|environment|hardware|device|\b[cg]pus?\b"
    # a metric, whose header leaves open what the rows are
    r"|metric|^measure$|지표|메트릭|指标|指標"
    # the same in other languages
    r"|sistema|m[eé]todo|algoritmo|enfoque|estrategia|approche|système|konfiguration|ansatz|verfahren"
    r"|modèle|modell|mô hình|phương pháp|cấu hình|méthode|модель|метод"
    r"|방법|모델|기법|구성(?! ?요소)|설정|실험|변형|전략|방식|알고리즘|백본|아키텍처|조합|시스템|도구|엔진|버전"
    r"|제품|기술|프레임워크|네트워크|구조|환경|플랫폼"
    r"|하드웨어|장치|분류기|방안|접근|이름|특징|학습|훈련|(?<!구성)(?<!구성 )요소|손실|[인디]코더|토크나이저|임베딩|검색기"
    r"|정책|파이프라인|라이브러리|체크포인트"
    r"|제공[자사]|양자화|검출기|탐지기|시뮬레이터|옵티마이저|에이전트|방어|증강|모달리티"
    r"|方法|模型|算法|配置|设置|方案|架构|变体|策略|系统|消融|基线|网络|损失|优化器|工具|框架|编码器|机制|版本|环境|平台|硬件|设备|裁判"
    r"|训练|学习|解码器|分词器|检索器|嵌入|流水线|引擎|提供商|供应商|量化|[主骨]干|基座|智能体|技术|特征|分类器|检测器|跟踪器|增强|模态"
    r"|名称|手法|モデル|構成|設定|方式|提案|構造|システム|環境|ツール|手段|訓練|学習|防御"
    r"|戦略|アルゴリズム|アーキテクチャ|アプローチ|バックボーン|フレームワーク"
    r"|ネットワーク|エージェント|エンコーダ|デコーダ|トークナイザ|埋め込み|パイプライン|ライブラリ|エンジン|バージョン|量子化|実験|損失|分類器|検出器"
    r"|プラットフォーム|ハードウェア|デバイス|プロバイダ",
    re.IGNORECASE,
)
# What was best in a row is a result of it.
_BEST_OF = re.compile(r"best\b|winn(?:er|ing)\b|최[고적]|[1일][위등](?:\s|$)|最[佳优良]|最適|第[1一]", re.IGNORECASE)
_OF_PLAYERS = re.compile(r"\belo\b", re.IGNORECASE)  # it is reached against the other rows
_AS_ADDED = re.compile(r"^[+\-−] ?\w|\bw/o?\b|\bfull\b|\bours\b|无|去除|移除|제거|없음|^完整(?:模型|方法|系统|版)?$", re.IGNORECASE)
# Rows that are named by no more than what is switched on are one method in its variants.
_SWITCHES = frozenset(
    ["", *"✓✔✗✘×xXoO○◯●√-–—✅❌", *"☑️ ✔️ yes no on off 사용 미사용 적용 미적용 있음 없음 有 无 無 使用 未使用 不使用 あり なし".split()]
)
# What one model is run with: then it is compared with itself.
MODEL = re.compile(r"(?:base |backbone )?(?:models?|llms?|backbones?)|(?:基座|基础)?模型|基座|모델|백본|モデル", re.IGNORECASE)
_CONFIGURATION = re.compile(
    r"config(?:uration)?s?|precisions?|quanti[sz]ation|quant|settings?|variants?|modes?|양자화|설정|구성|정밀도|配置|量化|设置|設定|量子化",
    re.IGNORECASE,
)
# An improvement in brackets of which is what a model is made of: `Improvement (YOLOv11m, 832)`.
_WHOLE_GAIN = re.compile(
    rf"(?:{GAIN.pattern})\s*(?:[(（][^()（）]*(?:%|\bvs\b|over|\bours\b|대비|\bpp\b|abs|rel|[Δ→−-])[^()（）]*[)）])?\s*$", re.IGNORECASE
)
_CHANGE = re.compile(r"\bchanges?\b", re.IGNORECASE)
_CHANGED = frozenset("+↑↓▲▼")
_LIMITS = frozenset({"upper bound", "upper-bound", "oracle", "상한", "상한선", "上限", "上界"})
_AMOUNT = re.compile(r"\d[\d.,]*\+? ?([^\W\d_]+?)s?", re.IGNORECASE)
# Numbers that no method is compared with: what could be reached at most, what was given, and people.
NO_RIVAL = re.compile(
    r"oracle|upper.?bound|\bceiling\b|오라클|상한|上限|上界"
    r"|(?:^|[\s(])(?:humans?|사람|인간)"
    r"(?: (?:performance|experts?|level|references?|annotators?|raters?|baseline|average|mean|성능|전문가|수준|평균))*(?:$|\))"
    r"|人类(?:的|平均|专家|水平|表现|性能|基线|参考)*$|人間(?:の|平均|専門家|レベル|性能)*$"
    r"|\binter-?(?:rater|annotator|observer|coder)\b|\b(?:two|deux|human|independent) experts?\b"
    r"|ground.?truth|\bGT\b|最大可达|^max\b|^최대|\bideal\b|^이상값|^(?:goals?|목표)\b|^목표 ?[값치]|^理想|^目[标標]值?$"
    r"|^(?:source|target|reference)(?: (?:speech|audio|speaker))?$",
    re.IGNORECASE,
)


def are_rivals(rows: Rows, labels: Sequence[str], others: Sequence[str]) -> bool:
    """Whether rows are compared with each other.

    A header says so, or an arrow, or what rows are named, or the highest or lowest number of a column is marked, and not all are.
    """
    names = [cells[0].words for cells in rows if cells]
    if are_tries(names, labels, others, several=any(len(_said(rows, at)) > 1 for at in range(1, len(labels)))):
        return False
    if not labels:
        header = others[0]
        # `Tools` says how many there were, and `Loss` what was measured.
        named = names_rivals(header) and header[-1:] not in {"s", "S"} and not names_a_metric(header)
        return (named or is_tuned(header) or any(map(_is_end_marked, zip(*rows, strict=False)))) and not is_counted(header)
    if len(labels) == 1 and _are_amounts(names):
        return False
    return (
        _are_labelled(rows, labels)
        or _are_named(names, others)
        or any(_is_end_marked([cell for cell in column if cell]) for column in zip_longest(*(cells[len(labels) :] for cells in rows)))
    )


def _are_amounts(names: Sequence[str]) -> bool:
    """Whether rows are named by amounts of one thing, as `50 nodes` and `200 nodes`: then one thing is asked more and more of."""
    if not names[0][:1].isdigit():
        return False
    found = [_AMOUNT.fullmatch(name.partition(" (")[0]) for name in names]
    return len({amount[1].lower() if amount else "" for amount in found}) == 1 and all(found)


def _are_labelled(rows: Rows, labels: Sequence[str]) -> bool:
    """Whether rows differ in what a header calls rivals, in what is switched on, or in what no header names."""
    if not all(labels) or any(
        names_rivals(label) and len(_said(rows, at)) > 1 and not (at and _BEST_OF.match(label)) for at, label in enumerate(labels)
    ):
        return True
    varied = [said for at in range(len(labels)) if len(said := _said(rows, at)) > 1]
    return bool(varied) and all(name.lower() in _SWITCHES for said in varied for name in said)


def _are_named(names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether an arrow says that rows are compared, or a rating that they met, or a name that it is a variant of another."""
    if any(arrow_in(other).is_known for other in others) or (any(map(_OF_PLAYERS.search, others)) and len(set(names)) == len(names)):
        return True
    return any(BASE.search(name) or OWN.search(name) or _AS_ADDED.search(name) for name in names)


@lru_cache(maxsize=1024)  # the same few headers come again, across a site
def names_rivals(header: str) -> bool:
    """Whether a header says that the rows are compared with each other."""
    return bool(_RIVALS.search(header)) and not SIZE_OF_MODEL.search(header)


def _said(rows: Rows, at: int) -> set[str]:
    """What a column says; a name that comes again, and a cell that spans rows, is there once."""
    return {cells[at].words for cells in rows if at < len(cells) and cells[at].text}


def _is_end_marked(cells: Sequence[Cell]) -> bool:
    """Whether the highest or the lowest number is marked as the best one, and another is not."""
    numbers = sorted((cell.number.size, cell.mark is Mark.BEST) for cell in cells if cell.number)
    marks = [is_best for _, is_best in numbers]
    return bool(marks) and (marks[0] or marks[-1]) and not all(marks) and numbers[0][0] < numbers[-1][0]


def has_configurations(rows: Rows, headers: Sequence[str]) -> bool:
    """Whether the first column names models, each of them several times, and the second what each was run with."""
    if len(headers) < 2 or not (MODEL.fullmatch(headers[0]) and _CONFIGURATION.fullmatch(headers[1])):  # noqa: PLR2004  # model and setting
        return False
    names = Counter(cells[0].words for cells in rows if cells)
    return len(names) > 1 and min(names.values()) > 1


def is_row_of_another_kind(cells: Sequence[Cell]) -> bool:
    """Whether a row is no rival: its name says so, or a remark that is no more than that."""
    return bool(cells) and (cells[-1].words.lower() in _LIMITS or bool(NO_RIVAL.search(cells[0].words)))


def rows_of_gains(rows: Rows) -> set[int]:
    """The rows that say how much better another one is: by their name, or as the only one whose numbers have a plus or an arrow."""
    signs = [[cell.number.sign for cell in cells[1:] if cell.number] for cells in rows]
    gains = {row for row, cells in enumerate(rows) if cells and _names_gain(cells[0].words, are_signed=all(signs[row]))}
    signed = [row for row, each in enumerate(signs) if any(each)]
    if len(signed) == 1 and all(cell.words[0] in _CHANGED for cell in rows[signed[0]][1:] if cell.number):
        gains.add(signed[0])
    return gains


def _names_gain(name: str, *, are_signed: bool) -> bool:
    """Whether a row that is called so says how much better another one is, and is no rival."""
    if not name or len(name) > LONGEST_NAME:
        return False
    if are_signed:
        return bool(GAIN.search(name) or _CHANGE.search(name))
    is_acronym = name.isascii() and name.isupper()  # `GAP` and `DELTA` are methods
    return bool(_WHOLE_GAIN.match(name)) and not is_acronym
