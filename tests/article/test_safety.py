# SPDX-License-Identifier: MIT

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as some
from selectolax.lexbor import LexborNode

from mkdocs_paperreview.compiler import Compiled
from tests.conftest import article, compiled, document, dom, file_of_review

NEVER = "script iframe frame frameset object embed applet base form meta link template noscript foreignobject animate set use portal"
RUNS = re.compile(r"(?:javascript|vbscript|livescript|mocha|data|file|blob|filesystem|view-source):")
PICTURE = re.compile(r"data:image/")
SHOWS_PICTURES = frozenset({("img", "src"), ("img", "srcset"), ("source", "srcset"), ("video", "poster")})
LEADS = frozenset("href src srcset action formaction data poster background cite xlink:href ping manifest codebase longdesc".split())
ALERT = "alert(1)"
PAYLOADS = {
    "script": f"<script>{ALERT}</script>",
    "script in capitals": f"<ScRiPt>{ALERT}</sCrIpT>",
    "script with a blank": f"<script >{ALERT}</script >",
    "script from elsewhere": "<script src=//example.org/x.js></script>",
    "script, unclosed": f"<script>{ALERT}",
    "script in script": f"<scr<script>ipt>{ALERT}</scr</script>ipt>",
    "script in SVG": f"<svg><script>{ALERT}</script></svg>",
    "script in MathML": f"<math><mtext><script>{ALERT}</script></mtext></math>",
    "SVG that loads": f"<svg onload={ALERT}>",
    "SVG that animates": f'<svg><a><animate attributeName=href values="javascript:{ALERT}"/><text x=20 y=20>x</text></a></svg>',
    "SVG that uses": '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
    "SVG with foreign HTML": f"<svg><foreignObject><img src=x onerror={ALERT}></foreignObject></svg>",
    "image": f"<img src=x onerror={ALERT}>",
    "image with slashes": f"<img/src=x/onerror={ALERT}>",
    "image in quotes": f'<img src="x" onerror="{ALERT}">',
    "image with a line feed": f"<img src=x\nonerror={ALERT}>",
    "image with entities": "<img src=x onerror=&#97;lert(1)>",
    "image in capitals": f"<IMG SRC=x OnErRoR={ALERT}>",
    "image, unclosed": f"<img src=x onerror={ALERT} ",
    "image in a title of an image": f'![x](x "a\\" onerror={ALERT} b")',
    "image with a broken quote": f'![x" onerror="{ALERT}](x.png)',
    "image in an address": f'![x](x.png"onerror="{ALERT})',
    "details": f"<details open ontoggle={ALERT}>x</details>",
    "video": f"<video><source onerror={ALERT}></video>",
    "audio": f"<audio src=x onerror={ALERT}>",
    "body": f"<body onload={ALERT}>",
    "input": f"<input autofocus onfocus={ALERT}>",
    "button": f'<button formaction="javascript:{ALERT}">x</button>',
    "form": f'<form action="javascript:{ALERT}"><input type=submit></form>',
    "paragraph": f'<p onclick="{ALERT}">x</p>',
    "heading": f'<h2 id=x onmouseover="{ALERT}">x</h2>',
    "table": f'<table onclick={ALERT}><tr><td background="javascript:{ALERT}">x</td></tr></table>',
    "unknown element": f"<xss onclick={ALERT}>x</xss>",
    "frame": f'<iframe src="javascript:{ALERT}"></iframe>',
    "frame with a document": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "frame of data": '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
    "object": f'<object data="javascript:{ALERT}"></object>',
    "embed": f'<embed src="javascript:{ALERT}">',
    "base": '<base href="javascript:/a/">',
    "meta": f'<meta http-equiv="refresh" content="0;url=javascript:{ALERT}">',
    "style sheet": '<link rel=stylesheet href="javascript:alert(1)"><style>@import "javascript:alert(1)";</style>',
    "style": '<div style="background:url(javascript:alert(1))">x</div>',
    "template": f"<template><img src=x onerror={ALERT}></template>",
    "noscript": f'<noscript><p title="</noscript><img src=x onerror={ALERT}>"></noscript>',
    "comment": f"<!--><img src=x onerror={ALERT}>-->",
    "comment that ends early": f"<!-- --!><img src=x onerror={ALERT}> -->",
    "CDATA": f"<svg><![CDATA[<img src=x onerror={ALERT}>]]></svg>",
    "processing instruction": f"<?xml version='1.0'?><img src=x onerror={ALERT}>",
    "MathML mutation": f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={ALERT}&gt;">',
    "SVG mutation": f'<svg></p><style><a id="</style><img src=1 onerror={ALERT}>">',
    "MathML link": f'<math href="javascript:{ALERT}">x</math>',
    "MathML xlink": f'<math><maction xlink:href="javascript:{ALERT}">x</maction></math>',
    "annotation of HTML": f'<math><annotation-xml encoding="text/html"><img src=x onerror={ALERT}></annotation-xml></math>',
    "link": f"[x](javascript:{ALERT})",
    "link in capitals": f"[x](JaVaScRiPt:{ALERT})",
    "link in angles": f"[x](<javascript:{ALERT}>)",
    "link with an entity": f"[x](javascript&colon;{ALERT})",
    "link with a number": f"[x](&#106;avascript:{ALERT})",
    "link with a tab": f"[x](java&Tab;script:{ALERT})",
    "link with a control character": f"[x](&#1;javascript:{ALERT})",
    "link by reference": f"[x]\n\n[x]: javascript:{ALERT}",
    "link to a VB script": "[x](vbscript:msgbox(1))",
    "link to data": "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "link to a picture of data": "[x](data:image/svg+xml,<svg onload=alert(1)>)",
    "autolink": f"<javascript:{ALERT}>",
    "HTML link": f'<a href="javascript:{ALERT}">x</a>',
    "HTML link with a tab": f'<a href="java\tscript:{ALERT}">x</a>',
    "HTML link with an entity": f'<a href="java&#10;script:{ALERT}">x</a>',
    "HTML link with a blank": f'<a href=" &#14; javascript:{ALERT}">x</a>',
    "HTML link that opens": f'<a href="https://example.org" onclick={ALERT} ping=//example.org>x</a>',
    "link text": f"[<img src=x onerror={ALERT}>](https://example.org)",
    "link title": f'[x](https://example.org "\\"onmouseover={ALERT}")',
    "math": f"$<img src=x onerror={ALERT}>$",
    "math in entities": f"$&lt;img src=x onerror={ALERT}&gt;$",
    "math in text": f"$\\text{{<img src=x onerror={ALERT}>}}$",
    "math that links": f"$\\href{{javascript:{ALERT}}}{{x}}$",
    "math of an unknown command": f"$\\foo{{&lt;img src=x onerror={ALERT}&gt;}}$",
    "math that fails": f"$\\frac{{&lt;img src=x onerror={ALERT}&gt;$",
    "math that ends its annotation": f"$$\nx </annotation></semantics></math><img src=x onerror={ALERT}>\n$$",
    "math span of the author": f'<span data-math-style="inline">\\href{{javascript:{ALERT}}}{{x}}</span>',
    "code": f"`<img src=x onerror={ALERT}>`",
    "code block": f"```html\n</code></pre><img src=x onerror={ALERT}>\n```",
    "code info": f'```"onmouseover="{ALERT}\nx\n```',
    "code info with a tag": f'```x"><img/src=x/onerror={ALERT}>\nx\n```',
    "diagram": f"```mermaid\ngraph TD; A[<img src=x onerror={ALERT}>]\n```",
    "alert title": f"> [!NOTE] <img src=x onerror={ALERT}>\n> x",
    "alert title in entities": f"> [!NOTE] &lt;img src=x onerror={ALERT}&gt;\n> x",
    "footnote": f"x[^1]\n\n[^1]: <img src=x onerror={ALERT}>",
    "footnote name": f'x[^"onclick={ALERT}]\n\n[^"onclick={ALERT}]: y',
    "heading id": f'## x {{#a"onclick={ALERT}}}',
    "heading with a tag": f"## <img src=x onerror={ALERT}> x",
    "unknown tag with a handler": f"<eos onclick={ALERT}> and </answer><img src=x onerror={ALERT}>",
    "Hugo figure": f'{{{{< figure src="javascript:{ALERT}" caption="<img src=x onerror={ALERT}>" >}}}}',
    "GitBook embed": f'{{% embed url="https://example.org/><img/src=x/onerror={ALERT}>" %}}',
    "Jekyll include": f'{{% include a.html link="javascript:{ALERT}" text="x" %}}',
    "LaTeX table": f"\\begin{{tabular}}{{l}}<img src=x onerror={ALERT}> \\\\ &lt;img src=x onerror={ALERT}&gt;\\end{{tabular}}",
    "Discourse title": f'[details="<img src=x onerror={ALERT}>"]\nx\n[/details]',
    "highlight": f"==<img src=x onerror={ALERT}>==",
    "Obsidian comment": f"%%--><img src=x onerror={ALERT}>%%",
    "table cell": f"| a |\n|---|\n| <img src=x onerror={ALERT}> |",
}
FIELDS = (
    "title description excerpt tags categories authors author venue year paper_title kind lang ai_written arxiv doi openreview "
    "pdf link code project redirect_from updated slug permalink url"
).split()
VALUES = {
    "a tag": f"<img src=x onerror={ALERT}>",
    "an attribute": f'"onmouseover="{ALERT}',
    "an address": f"javascript:{ALERT}",
    "an address of another site": f'https://example.org/"onclick="{ALERT}',
    "the end of the page": f"</title></h1></article><script>{ALERT}</script>",
    "a template": "{{ 7 * 7 }}{% raw %}<script>alert(1)</script>",
}


def _nodes(html: str) -> Iterator[LexborNode]:
    return iter(dom(html).css("*"))


def _address(value: str) -> str:
    """An address as a browser reads it: without what it drops before it looks for the scheme."""
    return re.sub(r"[\t\n\r]", "", value.lstrip("".join(map(chr, range(33))))).lower()


def _dangers(html: str) -> list[str]:
    """Everything in a page that could run, read as a browser reads it; twice, because what is written may not be what is read."""
    again = dom(html).html or ""
    return [*_dangers_read(html), *_dangers_read(again)]


def _dangers_read(html: str) -> list[str]:
    found = []
    for node in _nodes(html):
        tag = (node.tag or "").lower()
        if tag in NEVER.split() or tag == "style":
            found.append(f"<{tag}>")
        for name, value in node.attributes.items():
            address = _address(value or "")
            if name.lower().startswith("on") or name.lower() in {"srcdoc", "formaction"}:
                found.append(f"<{tag} {name}>")
            if name.lower() in LEADS and RUNS.match(address) and not (PICTURE.match(address) and (tag, name) in SHOWS_PICTURES):
                found.append(f"<{tag} {name}={address}>")
            if name.lower() == "style" and re.search(r"url\(|javascript:|@import|position\s*:", address):
                found.append(f"<{tag} style={address}>")
    return found


def _generated(content: str) -> list[str]:
    """What could run in any page of a site, beyond the forms of search that a site of harmless texts has, too."""
    return _foreign(compiled({"reviews/a.md": content, "reviews/b.md": file_of_review(title="B")}, min_reviews_per_tag_page=1))


def _foreign(site: Compiled) -> list[str]:
    return list((_all_dangers(site) - _of_harmless_text()).elements())


def _all_dangers(site: Compiled) -> Counter[str]:
    return Counter(danger for page in site.plan.pages for danger in _dangers(page.html()))


@cache
def _of_harmless_text() -> Counter[str]:
    own = _all_dangers(compiled({"reviews/a.md": file_of_review()}))
    assert set(own) <= {"<form>", "<noscript>"}
    return own


@pytest.mark.parametrize("html", [*(text for text in PAYLOADS.values() if text.startswith("<script>")), "<a href=' java\nscript:x'>x</a>"])
def test_the_check_finds_dangers(html: str) -> None:
    """The check of these tests sees what runs."""
    assert _dangers(html)


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_in_an_article(text: str) -> None:
    """Whatever a contributor writes into a body, nothing of it runs."""
    assert _dangers(article(text)[0].html) == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_in_a_page(text: str) -> None:
    """Whatever a contributor writes into a body, nothing of it runs on any page of the site."""
    assert _generated(file_of_review(text)) == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_after_safe_text(text: str) -> None:
    """A payload between harmless paragraphs is as harmless."""
    assert _dangers(article(f"# 제목\n\n글 **굵게** $x$.\n\n{text}\n\n> 인용\n\n- 목록")[0].html) == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_as_a_title(text: str) -> None:
    """A payload is as harmless as a title, a tag, an author or a description."""
    assert _generated(file_of_review("text", title=text, tags=[text], authors=[text], author=[text], description=text, venue=text)) == []


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@pytest.mark.parametrize("field", FIELDS)
def test_nothing_runs_from_front_matter(field: str, value: str) -> None:
    """No field of front matter reaches a page but as text or as a checked address."""
    assert _generated(file_of_review("text", **{field: value})) == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_in_a_first_heading(text: str) -> None:
    """A payload in the heading that becomes the title is harmless."""
    assert _generated(f"---\ndate: 2026-01-06\n---\n# {text}\n\n**저자:** {text}\n\n#{text}\n") == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_in_a_week_note(text: str) -> None:
    """An editor's introduction is cleaned like a review."""
    site = compiled({"reviews/a.md": file_of_review(), "weeks/2026-W02.md": text})

    assert _foreign(site) == []


@pytest.mark.parametrize("text", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_runs_with_the_sites_own_markdown(text: str) -> None:
    """A body that the host's engine renders is cleaned as well."""
    files = {"reviews/a.md": file_of_review(text, markdown="mkdocs")}
    site = compiled(files, around={"site_html": lambda body: f"<div>{body}</div>"})

    assert _foreign(site) == []


@pytest.mark.parametrize("text", ["</body></html>", "</div></div></article></main>", "<h1>x</h1></article>", "<!--", "<div>", "</p>"])
def test_a_body_stays_in_its_place(text: str) -> None:
    """No tag of a body closes what the page has opened, or swallows what follows."""
    site = compiled({"reviews/a.md": file_of_review(text), "reviews/b.md": file_of_review(title="B")})
    html = next(page.html() for page in site.plan.pages if page.source == "reviews/a.md")

    assert [dom(html).css_first("body > aside.pr-foot") is not None, dom(html).css_first("article.pr-review aside")] == [True, None]


@pytest.mark.parametrize("name", ["pr-badge", "md-header", "headerlink", "pr-head"])
def test_a_class_of_the_theme_is_not_taken(name: str) -> None:
    """A contributor cannot dress text up as the site's own furniture."""
    assert dom(article(f'<div class="{name}">x</div>')[0].html).css_first(f".{name}") is None


def test_an_embedded_picture_stays() -> None:
    """A picture that is embedded as data is shown."""
    picture = "data:image/png;base64,iVBORw0KGgo="

    assert picture == dom(article(f"![x]({picture})")[0].html).css_first("img").attributes["src"]


@given(some.lists(some.sampled_from([*PAYLOADS.values(), "text", "", "```", "`", "$", "> ", "- ", "<!--", "<div>", "'", '"']), max_size=5))
def test_nothing_runs_in_a_mix(parts: list[str]) -> None:
    """Payloads that stand together do not help each other."""
    assert _dangers(article("\n".join(parts))[0].html) == []


@given(some.lists(some.sampled_from([*PAYLOADS.values(), "text", " ", "`", "$", "&lt;", "]", "[", "(", ")"]), max_size=4))
def test_nothing_runs_in_a_line(parts: list[str]) -> None:
    """Payloads on one line do not help each other."""
    assert _dangers(article("".join(parts))[0].html) == []


def test_a_broken_file_shows_nothing() -> None:
    """A file that cannot be read reaches no page."""
    assert document(b"\xff<script>").broken
