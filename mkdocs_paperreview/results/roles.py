# SPDX-License-Identifier: MIT
"""What the rows and columns of a table are: models, cases such as datasets, metrics; so that only what is comparable is compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from mkdocs_paperreview.results.cell import Rows
from mkdocs_paperreview.results.loads import is_load
from mkdocs_paperreview.results.metric_kinds import metric_names
from mkdocs_paperreview.results.metrics import names_a_metric
from mkdocs_paperreview.results.statistics import statistic_of

__all__ = [
    "BASE",
    "GAIN",
    "METHOD",
    "OWN",
    "SIZE_OF_MODEL",
    "case_columns",
    "first_behind",
    "has_parts",
    "is_average",
    "is_setting_table",
    "is_spanned",
    "method_column",
    "metric_column",
]

_METRIC = re.compile(
    r"(?:평가 ?)?(?:지표|메트릭)|(?:evaluation )?metrics?|measure|(?:性能|评估|评价|评测)?指标|評価指標|指標|(?:측정|평가|비교) ?항목"
    r"|(?:评估|评价|评测|对比|比较)?维度|(?:评估|评价|对比)项目?|(?:(?:evaluation|quality|scoring) )?(?:dimensions?|aspects?)",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"(?:.*\s)?(?:데이터 ?셋|데이터 ?세트|벤치마크|태스크|작업|과제|문제|시나리오|카테고리|도메인|언어|분야|클래스|시험|평가"
    r"|단계|페이지|지역|국가|난이도)"
    r"(?: 이름|명|쌍| 유형)?"
    r"|(?:.*\s)?(?:data ?sets?|benchmarks?|tasks?|scenarios?|categor(?:y|ies)|domains?|subsets?|splits?|languages?|problems?"
    r"|class|classes|sets?|questions?|quer(?:y|ies)|phases?|stages?|endpoints?|operations?|pages?|services?|regions?|countr(?:y|ies)|difficulty"
    r"|evaluations?|test data|workloads?|examples?|use cases?|purposes?|symbols?|tickers?|assets?|coins?|markets?"
    r"|opponents?)"
    r"(?:[ _](?:types?|names?))?"
    r"|상대|对手|對手|対戦相手|용도|목적|종목|코인|자산|用途|币种|股票|标的|銘柄"
    r"|域|종류|유형|문항|질문|과목|기능|功能|機能|사용 사례|예시|示例|種類|種別|カテゴリー?|种类|类型|题型|科目"
    r"|.*(?:数据集|测试数据|测试集|テストデータ|任务|基准|基准测试|场景|类别|领域|语言|问题|情境|情景|質問|阶段|页面|接口|地区|国家|难度|段階|難易度|データセット|タスク|ベンチマーク)(?:对|对比)?",
    re.IGNORECASE,
)
# What is done to methods is no method, though it may be called one: of an attack that succeeds more, nobody can tell whether it is better.
_ATTACK = re.compile(
    r"(?:.*\s)?(?:attacks?|threats?|corruptions?|perturbations?)(?: (?:types?|methods?|names?|vectors?|categor(?:y|ies)|scenarios?))?"
    r"|(?:공격|위협)(?: ?(?:유형|기법|방법|종류|시나리오|이름))?|(?:攻击|攻撃|威胁|扰动)(?:类型|方法|方式|名称|場面|手法|種別)?",
    re.IGNORECASE,
)
# Behind the numbers, the others are what a method is made for, such as its languages.
_DATA = re.compile(r"data ?sets?|benchmark|splits?|데이터 ?셋|데이터 ?세트|벤치마크|数据集|基准|データセット|ベンチマーク", re.IGNORECASE)
_PARTS = re.compile(r"\s*[/(（]\s*")
# Where something else is named, too, that is tried in several of them; alone, one of them may be better than another.
_PLACE = re.compile(r"(?:.*\s)?(?:environments?|환경)|.*环境|.*環境", re.IGNORECASE)
METHOD = re.compile(
    r"방법|모델|기법|알고리즘|methods?\b|models?\b|systems?\b|approach(?:es)?\b|algorithms?\b|mô hình|phương pháp|m[eé]thod[eo]\b|modèle"
    r"|модель|метод|方法|模型|算法|手法|モデル",
    re.IGNORECASE,
)
# How large a model is, is what methods are tried with.
SIZE_OF_MODEL = re.compile(
    r"models? ?(?:sizes?|scale)|모델 ?(?:크기|규모|사이즈)|模型(?:大小|规模|尺寸)|モデル(?:サイズ|規模)", re.IGNORECASE
)
# What a model was trained on is chosen, as a method is.
_TRAINED_ON = re.compile(r"학습|훈련|训练|訓練|学習|\b(?:pre-?)?train", re.IGNORECASE)
# Behind the names of methods, such a column says of which kind they are.
_KIND = re.compile(r"카테고리|분야|유형|종류|categor(?:y|ies)|class|类别|类型|种类|领域|種類|種別|カテゴリー?", re.IGNORECASE)
_SETTING = re.compile(
    r"(?:하이퍼 ?)?파라미터|매개 ?변수|설정 ?항목|(?:hyper-?)?parameters?|hyperparams?|settings?"
    r"|超参数|参数|ハイパーパラメータ|パラメータ",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?:설정 ?|기본 ?)?값|(?:default )?values?|值|取值|数值|设置|設定値|値|설정", re.IGNORECASE)
# Headers of two columns that are compared with each other: what there was before, and what is new.
BASE = re.compile(
    r"\bbase(?:line)?\b|베이스|기준|기존|vanilla|원본|original|\bbefore\b|w/o\b|without|이전|previous|\bprior\b"
    r"|基线|原始|之前|现有|[改优]\w?前$|既存|ベースライン|従来",
    re.IGNORECASE,
)
OWN = re.compile(
    r"\bours?\b|제안|본 ?논문|우리|proposed|\bafter\b|\bwith\b|이후|적용|本文|我们|提案|[改优]\w?后$|^\+ ?[^\W\d]", re.IGNORECASE
)
GAIN = re.compile(
    r"(?-i:[Δ∆])|(?<![^\W_])(?:delta|gains?|diff(?:erence)?|gap|savings?)(?![^\W_])|improvement|uplift|reduction|increase\b|decrease\b"
    r"|(?:향상|개선|증가|감소|절감|절약|변화|차이|격차|증감)(?!된|한|후|전| 후| 전)"
    r"|(?:提升|改进|增益|差距|变化|差值|差异|改善|节省|节约|降低|减少|下降|向上|差分|変化|削減|減少)(?![后前後])",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"(?:overall|combined|aggregate)(?: (?:combined|performance|results?))?"
    r"|(?:전체 |overall )?(?:평균|avg\.?|average|mean|overall|total|전체|종합|합계|총계|총합"
    r"|总体|总计|合计|小计|平均|综合|総合|総計|合計)(?: 점수| score)?(?: ?\(%\))?",
    re.IGNORECASE,
)
_AVERAGES = frozenset({"average", "avg", "avg.", "mean", "평균", "平均"})
_MOST_OTHERS = 0.4


def metric_column(labels: Sequence[int], headers: Sequence[str], rows: Rows) -> int | None:
    """The column that names the metric of each row: it says so in its header, or most of its cells are names of metrics."""
    named = next((column for column in labels if _METRIC.fullmatch(headers[column])), None)
    if named == 0 and _are_metrics([header for column, header in enumerate(headers) if column not in labels]):
        return None  # metrics that are judged by metrics, as methods are
    if named is not None or 0 not in labels:
        return named
    if any(names_a_metric(header) for column, header in enumerate(headers) if column not in labels):
        return None
    if METHOD.search(headers[0]) or _names_a_case(headers[0]):
        return None
    names = [row[0].text for row in rows if row and not row[0].is_none]
    most = int(_MOST_OTHERS * len(names))
    others = islice((name for name in names if not names_a_metric(name)), most + 1)
    return 0 if len(names) > 1 and len(list(others)) <= most else None


def _are_metrics(headers: Sequence[str]) -> bool:
    """Whether several headers are all of metrics, and not all of the same."""
    measured = [metric_names(header) for header in headers]
    return len(measured) > 1 and all(measured) and not frozenset.intersection(*measured)


def case_columns(labels: Sequence[int], headers: Sequence[str]) -> list[int]:
    """The columns that name what was worked on, such as a dataset, or the first, if it says how much: its rows are not to be compared."""
    if is_load(headers[0]):
        return [0]
    first_number = first_behind(labels, len(headers))
    return [
        column
        for column in labels
        if _is_case(headers, column, several=len(labels) > 1) and (column < first_number or _DATA.search(headers[column]))
    ]


def first_behind(labels: Sequence[int], columns: int) -> int:
    """The first column of numbers, but for one before the first name: it numbers the rows."""
    return next((column for column in range(int(labels[:1] == [1]), columns) if column not in labels), columns)


def _is_case(headers: Sequence[str], column: int, *, several: bool) -> bool:
    header = headers[column]
    if _ATTACK.fullmatch(header) or (several and _PLACE.fullmatch(header)):
        return True
    if not _names_a_case(header) or METHOD.search(header) or _TRAINED_ON.search(header):
        return False
    return not (_KIND.fullmatch(header) and any(map(METHOD.search, headers[:column])))


@lru_cache(maxsize=1024)  # the same few headers come again, across a site
def _names_a_case(header: str) -> bool:
    return any(map(_CASE.fullmatch, _PARTS.split(header)))


def method_column(headers: Sequence[str]) -> int | None:
    """The column that names the methods or models which are compared."""
    return next((column for column, header in enumerate(headers) if METHOD.search(header)), None)


def is_spanned(rows: Rows, headers: Sequence[str]) -> bool:
    """Whether the first column names groups in which the same names come again, as a cell that spans rows does."""
    if len(headers) < 2 or METHOD.search(headers[0]) or not (rows and rows[0] and rows[0][0].text):  # noqa: PLR2004  # group and name
        return False
    names = [cells[1].words for cells in rows if len(cells) > 1 and cells[1].text]
    is_open = any(len(cells) > 1 and not cells[0].text and cells[1].text for cells in rows)
    return is_open and len(set(names)) < len(names)


def has_parts(rows: Rows, headers: Sequence[str]) -> bool:
    """Whether the rows are parts of what one of them sums up, and no rivals."""
    return not METHOD.search(headers[0]) and any(bool(cells) and _sums_up(cells[0].words) for cells in rows)


def _sums_up(name: str) -> bool:
    """Whether a row is the average of the others, or the average of a metric: `Average FID`."""
    return is_average(name) or statistic_of(name) in _AVERAGES


def is_setting_table(headers: Sequence[str]) -> bool:
    """Whether a table lists what was set, not what was reached."""
    may_be = _SETTING.fullmatch(headers[0]) or any(map(_VALUE.fullmatch, headers[1:]))
    return bool(may_be) and not (any(map(_METRIC.fullmatch, headers)) or any(map(names_a_metric, headers[1:])))


def is_average(header: str) -> bool:
    """Whether a column is the average of the others."""
    return bool(_AVERAGE.fullmatch(header))
