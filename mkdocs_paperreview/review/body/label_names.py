# SPDX-License-Identifier: MIT
"""What authors call what they say of a paper, in many languages: `저자`, `Venue`, `论文链接`; the label of a line to what it names."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["kind_of_label", "without_signs"]

_NAMES = {
    "authors": "저자명?(?: ?[(（]소속[)）])?|논문 ?저자|저자들|저자 ?정보|저자(?: 및 |/| ?& ?)소속|authors?|author\\(s\\)|paper authors?"
    "|authors?(?:\\(s\\))? of the (?:original )?(?:paper|article|study|work)"
    "|authors?(?:/| ?& ?| and )(?:affiliations?|institutions?)"
    "|作者|论文作者|論文作者|原文作者|作者(?:及|与|與|和|/)(?:机构|单位|機構|單位)|著者|論文著者|著者[/・](?:所属|所属機関|所属組織)"
    "|autor(?:en|es|i)?|autor\\(es\\)|autor[*:]?innen|verfasser(?:innen)?|auteurs?|auteur\\(s\\)|авторы?|автори|autorzy|autoři|författare",
    "reviewers": "reviewer|reviewed by|review by|리뷰어|리뷰 ?작성자",
    "venue": "(?:발표 ?)?(?:학회|[컨콘]퍼런스)명?(?: ?[/·] ?(?:저널명?|학술지|[연년]도|출처))?"
    "|(?:발표 ?)?(?:저널|학술지|매체) ?/ ?(?:학회|[컨콘]퍼런스)명?"
    "|발표처(?: ?[/·] ?[연년]도)?|학회 또는 저널명?|게재|[게개][재제] ?정보|(?:공식 )?출판 ?정보|발표|학술지|저널명?|게재지|게재처|출간"
    "|venue(?: ?/ ?source)?|conference|journal|published(?: in)?"
    "|(?:conference|journal) ?/ ?(?:conference|journal)|(?:publication|proceedings) ?title|publication(?: venue)?"
    "|venue of publication|conference name"
    "|학술지/저널|会议|期刊|会议/期刊|期刊/会议|(?:发表|發表)(?:会议|會議|期刊)(?:[/／](?:年份|时间|時間))?|会议[/／]年份|會議|发表平台|发表于|發表於|发表|發表|收录(?:情况|于)|雑誌|会議名|会議[/・]論文誌"
    "|会議|學會|学会|掲載誌|掲載|論文出處|journal reference"
    "|zeitschrift|konferenz|tagung|erschienen(?: in)?|veröffentlicht in|revue|conférence|publiée? dans|paru dans"
    "|revista|conferencia|congreso|publicad[oa] en|conferência|congresso|periódico"
    "|publicad[oa] em|rivista|conferenza|pubblicat[oa] (?:in|su)|конференция|журнал|опубликован[оа](?: в)?",
    "year": "[연년]도|(?:발표|출판|게재) ?[연년]도|게재 ?일자?|공개 ?(?:시점|일자?|[연년]도)|출판 ?일자?|발행 ?[연년]도"
    "|year|(?:publication|publish(?:ed|ing)?) (?:year|date)"
    "|(?:year|date) of publication|年份|年|(?:发表|出版)(?:年份|时间|日期)|発行年|出版年|発表年"
    "|(?:erscheinungs|publikations)?jahr|(?:erscheinungs|veröffentlichungs)datum|(?:année|date)(?: de (?:la )?publication)|année"
    "|(?:año|fecha)(?: de (?:la )?publicación)|año|(?:ano|data)(?: de publicação)|ano|(?:anno|data)(?: di pubblicazione)|anno"
    "|год(?: публикации)?|дата публикации",
    "original": "원제|(?:원문|영문|전체) ?제목|논문 ?제목|논문명|원논문|original title|paper title"
    "|(?:original )?title of the (?:original )?paper"
    "|原文标题|论文标题|论文题目|英文原标题|英文标题|原标题|论文名称|論文標題|論文題目"
    "|原題|論文タイトル|論文名"
    "|originaltitel|titre original|titre de l['’]article|título original|título del? (?:paper|artículo)|título do (?:paper|artigo)"
    "|titolo originale|titolo dell['’]articolo|оригинальное название|название статьи",
    "link": "(?:링크|논문|식별자|논문 ?링크|원문|원문 링크|논문 원문|논문 전문|논문 주소|논문 url"
    "|link|(?:link to )?(?:the )?(?:original )?paper"
    "|paper link|paper url|arxiv(?: link| id| url| ?编号| ?編號)?|doi/arxiv(?: id)?"
    "|arxiv/doi|pdf|doi|openreview|链接|论文链接|论文|论文地址|论文下载地址|论文原文"
    "|论文 ?pdf|原文链接|原始来源|原始链接|原文地址|文章链接|文章地址|论文下载|论文网址|論文連結|論文鏈接"
    "|原文連結|原文鏈接|論文網址|論文原文|原論文|リンク|論文|論文リンク|論文url|元論文|元の論文の公開ページ|url|doi/url|url/doi"
    "|link zum (?:paper|artikel)|lien(?: vers l['’]article)?|enlace(?: al (?:paper|artículo))?|link do artigo|link all['’]articolo"
    "|(?:source|original) url|ссылка(?: на статью)?|статья)",
    "source": "출처|source|(?:full )?citation|reference|来源|出典|quelle|fuente|fonte",
    "remark": "(?:arxiv ?)?comments?|备注|備註|비고|備考",
    "code": "(?:코드|코드 저장소|코드 링크|소스 코드|(?:공식|관련) 코드|공식 구현"
    "|코드 공개(?: 여부)?|github ?/ ?(?:공식 )?코드|깃(?:허브|헙)(?: ?링크)?|codes?|code link"
    "|(?:official )?git(?:hub)?(?: ?(?:link|repo|repository|地址|链接|주소|저장소|링크))?"
    "|official (?:code|implementation|repository)|代码|代码链接|代码地址|代码/项目|官方代码|源码|源码链接|源码地址"
    "|代码仓库|论文实现|论文代码|代码实现|开源|开源代码|开源地址|程式碼(?:連結|鏈接|網址)?|코드/프로젝트|コード|実装"
    "|quellcode|code source|dépôt(?: github)?|código(?: fuente|[- ]fonte)?|repositorio|repositório|codice(?: sorgente)?|код)",
    "project": "프로젝트|프로젝트 (?:페이지|링크)|공식 (?:홈)?페이지|project|project (?:page|link|website)|home ?page(?: link)?"
    "|项目主页|项目页面|项目地址|プロジェクト|projektseite|page du projet|página del proyecto|página do projeto|pagina del progetto",
    "tags": "키워드|태그|keywords?|tags?|关键词|關鍵[字詞]|(?:主题)?标签|キーワード|タグ"
    "|schlagw(?:ö|o)rter|schlüsselwörter|stichwörter|mots[- ]clés|palabras[- ]clave|palavras[- ]chave|parole chiave|etiquetas"
    "|ключевые слова|теги",
}
_LABELS = {re.compile(names, re.IGNORECASE): kind for kind, names in _NAMES.items()}
_SIGNS_BEFORE = re.compile(r"^[^\w(（]+")  # such as 🔗
_TRANSLATION = re.compile(r" ?[(（][A-Za-z][A-Za-z /&-]*[)）]")  # "저자 (Authors)"


@lru_cache(maxsize=1024)  # authors write the same few
def kind_of_label(label: str) -> str:
    """What a label names: `authors`, `venue`, `year`, `original`, `link`, `source`, `remark`, `code`, `project` or `tags`; or nothing."""
    words = without_signs(label)
    kind = next((kind for names, kind in _LABELS.items() if names.fullmatch(words)), "")
    return kind or (kind_of_label(_TRANSLATION.sub("", label)) if _TRANSLATION.search(label) else "")


def without_signs(label: str) -> str:
    """A label without signs before it."""
    return _SIGNS_BEFORE.sub("", label)
