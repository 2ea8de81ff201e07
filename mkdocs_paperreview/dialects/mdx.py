# SPDX-License-Identifier: MIT
"""What a page of MDX says to a program: `import Tabs from '@theme/Tabs';`, and tags of components around text, which stays."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code, without_code

__all__ = ["without_components", "without_first_imports", "without_mdx_comments"]

_IMPORTS = re.compile(
    r"(?:\s*^import[ \t]{1,9}(?:(?:[\w \t,*$]|\{[\w\s,$]{0,400}\}){1,200}?[ \t]from[ \t]{1,9})?"
    r"(?P<quote>['\"])[^'\"\n]+(?P=quote)[ \t]*+;?[ \t]*+$)+",
    re.MULTILINE,
)
_FAR = 200
_COMMENT = re.compile(r"\{/\*(?:(?!\*/\}|\{/\*).)*+\*/\}", re.DOTALL)  # `{/* truncate */}`
_HTML = frozenset(
    "a audio blockquote br center code details div figcaption font hr iframe img li ol p pre section span summary table tbody td th thead"
    " tr ul video".split()
)
_COMPONENT = re.compile(r"(?m)^[ \t]*</?[A-Z][A-Za-z\d.]*[a-z]")  # HTML's tags are lower-case
_NAME = r"(?P<name>[A-Z][A-Za-z\d.]*[a-z][A-Za-z\d.]*)"
_GIVEN = re.compile(r"(?P<name>[\w-]+)=(?:\{[ \t]*)?(?:\"(?P<double>[^\"\n]*)\"|'(?P<single>[^'\n]*)')")
_OPENS = re.compile(rf"[ \t]*<{_NAME}(?P<rest>(?:[ \t][^<>\n]*)?)>[ \t]*")
_CLOSES = re.compile(rf"[ \t]*</{_NAME}>[ \t]*")
_IN_LINE = re.compile(rf"(?P<indent>[ \t]*)<{_NAME}(?P<rest>[ \t][^<>\n]*)>(?P<text>.+?)</(?P=name)>[ \t]*")
_ALONE = re.compile(rf"(?m)^(?P<indent>[ \t]*)<{_NAME}(?P<rest>[ \t\n][^<>]{{0,1000}}?)/>[ \t]*$")
_TITLES = ("title", "label", "summary", "caption")
_DEEPEST = 20


def without_first_imports(body: str) -> str:
    """The body with empty lines in place of the imports that it begins with."""
    found = _IMPORTS.match(body) if "import " in body[:_FAR] else None
    return "\n" * found[0].count("\n") + body[found.end() :] if found else body


def without_mdx_comments(body: str) -> str:
    """The body with empty lines in place of comments."""
    return outside_code(lambda text: _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text), body) if "{/*" in body else body


def without_components(body: str) -> str:
    """A whole body without the tags of components that stand alone on their lines; a title stays in bold, a picture as a picture."""
    if not _COMPONENT.search(body):
        return body
    lines, seen = body.split("\n"), without_code(body).split("\n")
    opened: list[tuple[int, re.Match[str]]] = []
    for number, line in enumerate(seen):
        if (opens := _OPENS.fullmatch(line)) and not opens["rest"].endswith("/"):
            opened = [*opened[-_DEEPEST:], (number, opens)]
        elif (closes := _CLOSES.fullmatch(line)) and closes["name"] in [each["name"] for _, each in opened]:
            while opened[-1][1]["name"] != closes["name"]:
                opened.pop()  # never closed
            first, opens = opened.pop()
            if opens["name"].lower() not in _HTML:
                _unwrap(lines, first, number, opens)
        elif (within := _IN_LINE.fullmatch(line)) and _is_component(within):
            lines[number] = within["indent"] + _titled(within["rest"], lines[number][within.start("text") : within.end("text")])
    plain = "\n".join(lines)
    seen_again = without_code(plain)
    for alone in reversed(list(_ALONE.finditer(seen_again))):
        picture = _picture(alone["rest"])
        if picture and alone["name"].lower() not in _HTML:
            plain = plain[: alone.start()] + alone["indent"] + picture + "\n" * alone[0].count("\n") + plain[alone.end() :]
    return plain


def _unwrap(lines: list[str], first: int, last: int, opens: re.Match[str]) -> None:
    """Take the tags in two lines away, and the blanks before all that stands between them."""
    within = [line for line in lines[first + 1 : last] if line.strip()]
    indent = min((len(line) - len(line.lstrip(" ")) for line in within), default=0)
    before = len(opens[0]) - len(opens[0].lstrip())
    lines[first] = _picture(opens["rest"]) or lines[first][:before] + _titled(opens["rest"], "")
    lines[first + 1 : last] = [line[max(indent - before, 0) :] if line.strip() else line for line in lines[first + 1 : last]]
    lines[last] = ""


def _is_component(within: re.Match[str]) -> bool:
    """Whether a tag around a text in one line is no HTML, nor a word of the author's own, to which nothing is given."""
    return bool(_given(within["rest"])) and within["name"].lower() not in _HTML and f"<{within['name']}" not in within["text"]


def _titled(rest: str, text: str) -> str:
    given = _given(rest)
    title = next((given[name] for name in _TITLES if given.get(name)), "").replace("*", "")
    return f"**{title}** {text}".rstrip() if title else text


def _picture(rest: str) -> str:
    given = _given(rest)
    words = (given.get("caption") or given.get("alt") or "").replace("[", "").replace("]", "")
    return f"![{words}](<{given['src']}>)" if given.get("src") and not re.search(r"[<>]", given["src"]) else ""


def _given(rest: str) -> dict[str, str]:
    return {each["name"]: (each["double"] or each["single"] or "").strip() for each in _GIVEN.finditer(rest)}
