# SPDX-License-Identifier: MIT
"""Liquid (Jekyll) and GitBook blocks: what has a meaning in Markdown is written as Markdown, what is only layout goes."""

from __future__ import annotations

import re
from html import escape

from mkdocs_paperreview.dialects.boxes import alert_of
from mkdocs_paperreview.dialects.line_blocks import quoted, with_blocks

__all__ = ["without_liquid"]

_SITE = re.compile(r"\{\{-?\s*(?:site\.(?:base)?url|site\.github\.url|base_?path)\s*-?\}\}")
_FILTERED = re.compile(
    r"\{\{-?\s*[\"'](?P<path>[^\"'\n]+)[\"']\s*(?:\|\s*(?:(?:relative|absolute)_url|prepend:\s*site\.(?:base)?url)\s*)+-?\}\}"
)
_POST = re.compile(r"\{%-?\s*(?:post_url|link)\s++(?P<name>[^%\s][^%\n]*+)%\}")
_FIGURE = re.compile(r"\{%-?\s*(?:include|responsive_image)\s+(?:figure|image|img)[^\s%]*\s(?P<rest>[^%\n]*)%\}")
_OPEN_CODE = re.compile(r"(?m)^([ \t]*)\{%-?\s*(?:highlight\s++|codeblock\b(?>[^%\n]*?\blang:)?)(?P<name>[\w+#-]*+)[^%\n]*+%\}[ \t]*$")
_CLOSE_CODE = re.compile(r"(?m)^([ \t]*)\{%-?\s*end(?:highlight|codeblock)\s*-?%\}[ \t]*$")
_HINT_OPENS = re.compile(r"[ \t]*\{%\s*(?:hint(?:\s+style=[\"']?(?P<style>\w+)[\"']?)?|note\b(?:\s++(?P<kind>\w++))?[^%\n]*+)\s*%\}[ \t]*")
_HINT_CLOSES = re.compile(r"[ \t]*\{%\s*end(?:hint|note)\s*%\}[ \t]*")
_OF_POST = re.compile(r"\{%\s*(?P<tag>asset_(?:img|link|path)|post_link)\s++(?P<rest>[^%\s](?:[^%{\n]|%(?!\})|\{(?!%))*+)%\}")  # Hexo's
_SIZE = re.compile(r"(?:\b\d+(?:px|%)?\s+)*")
_FORMULA = re.compile(r"\{%\s*mathjax\s*%\}(?P<tex>(?:[^{\n]|\{(?!%))*+)\{%\s*endmathjax\s*%\}")
_FORMULA_MARK = re.compile(r"(?m)^([ \t]*)\{%\s*(?:end)?mathjax\s*%\}[ \t]*$")
_FILE = re.compile(r"\{%\s*file\s+src=[\"'](?P<path>[^\"'%\n]+)[\"'](?:\s+(?:name|caption)=[\"'](?P<name>[^\"'\n]*)[\"'])?[^%\n]*%\}")
_CODE_TITLE = re.compile(r"\{%\s*code\b(?>[^%\n]*?title=[\"'](?P<title>[^\"'\n]*)[\"'])[^%\n]*+%\}")
_INCLUDE = re.compile(r"\{%-?\s*include(?:_relative|_cached)?\s++[^\s%]++(?P<rest>[^%\n]*+)%\}")
_TAB = re.compile(r"(?m)^[ \t]*\{%\s*tab\s+title=[\"'](?P<title>[^\"'\n]*)[\"']\s*%\}[ \t]*$")
_EMBED = re.compile(r"\{%\s*(?:embed|youtube|file)\s+(?:url=|src=)?[\"']?(?P<address>https?://[^\s\"'%]++)[^%\n]*+%\}")
_LAYOUT = re.compile(
    r"\{%-?\s*(?:raw|endraw|(?:end)?tabs?|(?:end)?comment|endembed|(?:end)?content-ref|(?:end)?code|endfile|(?:end)?stepper"
    r"|(?:end)?step|(?:end)?columns?|(?:end)?if|els(?:e|if)|(?:end)?unless|(?:end)?for|assign|(?:end)?capture|seo|feed_meta|toc|bibliography)\b[^%\n]*-?%\}"
)
_COMMENT = re.compile(r"\{%-?\s*comment\s*-?%\}(?P<text>(?:(?!-->|\{%).)*+)\{%-?\s*endcomment\s*-?%\}", re.DOTALL)
# Those of al-folio, for pages of academics.
_DETAILS_OPEN = re.compile(r"(?m)^[ \t]*\{%\s*details\s++(?P<title>[^%\n]*?)\s*%\}[ \t]*$")
_DETAILS_CLOSE = re.compile(r"(?m)^[ \t]*\{%\s*enddetails\s*%\}[ \t]*$")
_QUOTE_OPENS = re.compile(r"[ \t]*\{%\s*quote\b[^%\n]*+%\}[ \t]*")
_QUOTE_CLOSES = re.compile(r"[ \t]*\{%\s*endquote\s*%\}[ \t]*")
_CITE = re.compile(r"\{%\s*cite\s++(?P<keys>[\w:./+-]++(?:[ \t]++[\w:./+-]++)*+)[^%\n]*+%\}")
_ATTRIBUTE = re.compile(r"(?<!\w)(?P<name>\w+)=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")


def without_liquid(text: str) -> str:
    """Text without Liquid; a tag that is not known stays as its author wrote it."""
    if "{%" not in text and "{{" not in text:
        return text
    text = _FILTERED.sub(lambda found: "/" + found["path"].lstrip("/"), _SITE.sub("", text))
    text = _POST.sub(_post, text)
    text = _FIGURE.sub(_image, text)
    text = _CLOSE_CODE.sub(r"\1```", _OPEN_CODE.sub(r"\1```\g<name>", text))
    text = with_blocks(text, _HINT_OPENS, _HINT_CLOSES, _alert) if "endhint" in text or "endnote" in text else text
    text = _with_folds(text) if "details" in text or "endquote" in text else text
    text = _CITE.sub(lambda found: f"&#91;{', '.join(found['keys'].split())}&#93;", _COMMENT.sub(r"<!--\g<text>-->", text))
    text = _OF_POST.sub(_of_post, text)
    if "endmathjax" in text:
        text = _FORMULA_MARK.sub(r"\1$$", _FORMULA.sub(_formula, text))
    text = _CODE_TITLE.sub(r"**\g<title>**", _TAB.sub(r"**\g<title>**", text))
    text = _FILE.sub(lambda found: f"[{found['name'] or found['path'].rpartition('/')[2]}](<{found['path']}>)", text)
    text = _EMBED.sub(r"<\g<address>>", text)
    return _LAYOUT.sub("", _INCLUDE.sub(_included, text))


def _with_folds(text: str) -> str:
    text = _DETAILS_OPEN.sub(lambda found: f"<!-- --><details><summary>{escape(found['title'])}</summary>", text)
    return with_blocks(_DETAILS_CLOSE.sub("<!-- --></details>", text), _QUOTE_OPENS, _QUOTE_CLOSES, _quote)


def _quote(_: re.Match[str], text: str, __: re.Match[str]) -> str:
    return f">\n{quoted(text)}"


def _post(found: re.Match[str]) -> str:
    name = found["name"].removesuffix("-").strip().lstrip("/")
    return f"/{name}" if "." in name else f"/{name}.md"


def _given(rest: str) -> dict[str, str]:
    return {each["name"]: each["double"] or each["single"] or "" for each in _ATTRIBUTE.finditer(rest)}


def _image(found: re.Match[str]) -> str:
    given = _given(found["rest"])
    path = given.get("image_path") or given.get("path") or given.get("src") or given.get("url")
    if not path:
        return found[0]
    caption = given.get("caption") or given.get("alt") or ""
    return f"![{given.get('alt') or caption}]({path.replace(' ', '%20')})" + (f" {caption}" if given.get("caption") else "")


def _of_post(found: re.Match[str]) -> str:
    """What Hexo writes for a file beside a post: its picture, a link to it, or where it is. The picture may stand in HTML."""
    words = found["rest"].split()
    number = next((number for number, word in enumerate(words) if "." in word), 0) if found["tag"] == "asset_img" else 0  # after classes
    path, said = words[number], " ".join(words[number + 1 :])
    address = path.replace("(", "%28").replace(")", "%29") + (".md" if found["tag"] == "post_link" else "")
    if found["tag"] == "asset_path":
        return address
    if found["tag"] != "asset_img":
        return "[{}]({})".format(said.strip('"') or path, address)
    quoted = re.findall(r'"([^"]*)"', said)
    caption = (quoted[0] if quoted else _SIZE.sub("", f"{said} ", count=1).strip()) if said else ""
    before = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()].lstrip()
    if before.startswith("<"):
        return f'<img src="{escape(address)}" alt="{escape(caption)}">'
    return f"![{'' if caption == path else caption.replace('[', '').replace(']', '')}]({address})"


def _formula(found: re.Match[str]) -> str:
    tex = found["tex"].strip()
    return f"${tex}$" if tex else ""


def _included(found: re.Match[str]) -> str:
    """What an include is given to show; one that is given nothing is layout."""
    given = _given(found["rest"])
    if not given:
        return "" if not found["rest"].strip() else found[0]
    if given.get("id") and "youtube" in found[0].lower():
        return f"<https://www.youtube.com/watch?v={given['id']}>"
    is_film = "video" in found[0] or "audio" in found[0]
    address = given.get("link") or given.get("url") or given.get("href") or (given.get("path") if is_film else "") or ""
    words = given.get("text") or given.get("title") or given.get("content") or given.get("label") or ""
    return f"[{words or address}](<{address}>)" if address else found[0]


def _alert(found: re.Match[str], text: str, _: re.Match[str]) -> str:
    if not text.strip():
        return f"{text}\n"
    indent = found[0][: len(found[0]) - len(found[0].lstrip())]  # of an item of a list
    return f"{indent}> [!{alert_of(found['style'] or found['kind'] or '') or 'NOTE'}]\n{quoted(text, indent)}"
