# SPDX-License-Identifier: MIT
"""Shortcodes of Hugo (`{{< figure … >}}`, `{{% notice %}}`) and Zola (`{{ youtube(id="…") }}`, `{% quote() %}`) as Markdown."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.boxes import alert_of
from mkdocs_paperreview.dialects.line_blocks import quoted, with_blocks

__all__ = ["without_shortcodes", "words_in_quotes"]

_O, _C = r"\{\{[<%]\s*", r"\s*/?[>%]\}\}"
_REST = r"[^>%{\n]*+"  # of a shortcode, which holds no other: each that is open would look for its end behind all of them
_REF = re.compile(rf"{_O}(?:ref|relref)\s+[\"'“”]?(?P<path>[^\"'“”\s>%{{]++)[\"'“”]?{_REST}{_C}")
_FIGURE = re.compile(
    rf"(?:{_O}(?:figure|img|image|imgproc|fig)\s(?P<hugo>(?:[^>%\n]|%20|\"[^\"\n]*\")*?){_C})|\{{\{{\s*(?:figure|img|image|resize_image)\((?P<zola>[^\n]*?)\)\s*\}}\}}"
)
_VIDEO = re.compile(
    rf"(?:{_O}youtube\s+[\"']?(?P<hugo>[\w-]{{11}})[\"']?{_REST}{_C})|\{{\{{\s*youtube\(id=[\"'](?P<zola>[\w-]{{11}})[\"'][^)\n]*\)\s*\}}\}}"
)
_CODE_OPEN = re.compile(rf"(?m)^([ \t]*){_O}highlight\s+(?P<name>[\w+#-]+)[^>\n]*{_C}[ \t]*$")
_CODE_CLOSE = re.compile(rf"(?m)^([ \t]*){_O}/\s*highlight{_C}[ \t]*$")
_TEX_NAMES = "math|katex|mathjax|latex"
_FORMULA = re.compile(
    rf"{_O}(?P<name>{_TEX_NAMES})(?P<rest>(?:\s{_REST})?)[>%]\}}\}}(?P<tex>(?:(?!\{{\{{|\$|\n[ \t>]*\n).)+?){_O}/\s*(?P=name){_C}",
    re.DOTALL,
)
_MATH = re.compile(rf"{_O}/?\s*(?:{_TEX_NAMES})(?:\s{_REST})?{_C}")
_DIAGRAM = re.compile(
    rf"(?m)^(?P<indent>[ \t]*){_O}(?P<name>mermaid|chart|echarts|plotly)(?:\s[^>%\n]*)?[>%]\}}\}}[ \t]*\n"
    rf"(?P<text>(?:(?!\{{\{{[<%]).)*?)^[ \t]*{_O}/\s*(?P=name){_C}[ \t]*$",
    re.DOTALL,
)
_BOX_OPENS = re.compile(
    rf"[ \t]*{_O}(?P<name>callout|admonition|notice|alert|hint|note|tip|warning|info|caution|danger|important)\b(?P<rest>[^>%]*){_C}[ \t]*"
)
_BOX_CLOSES = re.compile(rf"[ \t]*{_O}/\s*(?P<name>\w+){_C}[ \t]*")
_DETAILS_OPEN = re.compile(rf"(?m)^[ \t]*{_O}(?:details|expand|collapse|spoiler)\s*(?P<rest>[^>%\n]*){_C}[ \t]*$")
_DETAILS_CLOSE = re.compile(rf"(?m)^[ \t]*{_O}/\s*(?:details|expand|collapse|spoiler){_C}[ \t]*$")
_ZOLA_OPENS = re.compile(r"[ \t]*\{%\s*(?P<name>\w+)\((?P<rest>.*)\)\s*%\}[ \t]*")
_ZOLA_CLOSES = re.compile(r"[ \t]*\{%\s*end\s*%\}[ \t]*")
_ZOLA_LINK = re.compile(r"(?<=\]\()@/(?=[^\s)]+\.md)")
_FILM = re.compile(rf"{_O}video\s+[\"']?(?P<address>https?://[^\s\"'>{{]{{1,300}}+)[\"']?[^>%{{\n]{{0,200}}+{_C}")
_LAYOUT = re.compile(rf"{_O}/?\s*(?:toc|raw|br|pagebreak|(?:icon|fa|bi)\s[^>%{{\n]{{0,200}}+){_C}")
_ATTRIBUTE = re.compile(r"(?P<name>\w+)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|`(?P<tick>[^`]*)`|(?P<bare>[^\s,)]+))")
_ICON = re.compile(r"[a-z0-9-]+")  # `{{< alert "star" >}}`
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")


def without_shortcodes(text: str) -> str:
    """Text without the shortcodes that have a meaning in Markdown; one that is not known stays as its author wrote it."""
    if "{{<" in text or "{{%" in text:
        text = _DIAGRAM.sub(r"\g<indent>```\g<name>\n\g<text>\g<indent>```", text)
        text = _MATH.sub("", _FORMULA.sub(_formula, _REF.sub(lambda found: found["path"], text)))
        text = _CODE_CLOSE.sub(r"\1```", _CODE_OPEN.sub(r"\1```\g<name>", text))
        text = with_blocks(text, _BOX_OPENS, _BOX_CLOSES, _box)
        text = _DETAILS_OPEN.sub(lambda found: f"<!-- --><details><summary>{_title(found['rest']) or '…'}</summary>", text)
        text = _FILM.sub(r"<\g<address>>", text) if "video" in text else text
        text = _LAYOUT.sub("", _DETAILS_CLOSE.sub("<!-- --></details>", text))
    text = with_blocks(text, _ZOLA_OPENS, _ZOLA_CLOSES, _box) if "%}" in text else text
    text = _ZOLA_LINK.sub("/", text) if "](@/" in text else text
    return _VIDEO.sub(_video, _FIGURE.sub(_figure, text)) if "}}" in text else text


def _given(rest: str) -> dict[str, str]:
    return {each["name"].lower(): next(filter(None, each.groups()[1:]), "") for each in _ATTRIBUTE.finditer(rest)}


def words_in_quotes(rest: str) -> list[str]:
    """What stands in quotes in a tag, and has no name."""
    return [one or other for one, other in _QUOTED.findall(rest)]


def _title(rest: str) -> str:
    given = _given(rest)
    if given:
        return given.get("title") or given.get("summary") or ""
    return " ".join(words_in_quotes(rest)) or rest.strip()


def _formula(found: re.Match[str]) -> str:
    """TeX between tags of its own has no dollars; `display`, or lines of its own, make it display math."""
    tex = found["tex"]
    if not tex.strip() or "\\(" in tex or "\\[" in tex:
        return tex
    sign = "$$" if "\n" in tex.strip(" \t") or "display" in found["rest"] else "$"
    return f"{sign}{tex if sign == '$$' else tex.strip()}{sign}"


def _figure(found: re.Match[str]) -> str:
    given = _given(found["hugo"] or found["zola"] or "")
    path = given.get("src") or given.get("path") or given.get("url") or given.get("link")
    if not path:
        return found[0]
    caption = " ".join(filter(None, (given.get("title"), given.get("caption"), given.get("attr"))))
    return f"![{given.get('alt') or caption}](<{path}>)" + (f" {caption}" if caption else "")


def _video(found: re.Match[str]) -> str:
    return f"<https://www.youtube.com/watch?v={found['hugo'] or found['zola']}>"


def _box(found: re.Match[str], text: str, _: re.Match[str]) -> str | None:
    name, rest, given = found["name"].lower(), found["rest"], _given(found["rest"])
    if name in {"quote", "blockquote"}:
        return "> " + (f"**{given['author']}:**" if given.get("author") else "") + f"\n{quoted(text)}"
    kind = (
        given.get("type")
        or given.get("kind")
        or given.get("style")
        or next((word for word in re.findall(r"[A-Za-z]+", rest) if alert_of(word)), name)
    )
    title = given.get("title") or ("" if given else " ".join(words for words in words_in_quotes(rest) if not alert_of(words)))
    if name == "alert" and _ICON.fullmatch(title):
        title = ""
    if not alert_of(kind) and found[0].lstrip().startswith("{%"):
        return None
    return f"> [!{alert_of(kind) or 'NOTE'}]" + (f" {title}" if title else "") + f"\n{quoted(text)}"
