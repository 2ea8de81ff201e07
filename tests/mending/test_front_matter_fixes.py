# SPDX-License-Identifier: MIT
"""What is mended of front matter: the characters at fault and no others, however a file is stored."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import Given
from tests.conftest import AROUND

DAY = "date: 2026-01-06\n"

# Each: the rule, front matter before, and after.
SAFE = {
    "a zone twice": (
        "doubled-zone",
        "title: A\ndate: 2026-01-06 09:00:00+0900+0900 # 아침\n",
        "title: A\ndate: 2026-01-06 09:00:00+0900 # 아침\n",
    ),
    "a zone twice, in quotes": ("doubled-zone", 'title: A\ndate: "2026-01-06 09:00 Z Z"\n', 'title: A\ndate: "2026-01-06 09:00 Z"\n'),
    "a zone below a line end that only YAML knows": (
        "doubled-zone",
        'title: "하\u2028나\x85"\ndate: 2026-01-06 09:00 Z Z\n',
        'title: "하\u2028나\x85"\ndate: 2026-01-06 09:00 Z\n',
    ),
    "a zone by two names": ("doubled-zone", "title: A\ndate: 2026-01-06 09:00 +0900 KST\n", "title: A\ndate: 2026-01-06 09:00 +0900\n"),
    "a tag in brackets": ("doubled-tag", f'title: A\n{DAY}tags: ["가", "나", "가"]\n', f'title: A\n{DAY}tags: ["가", "나"]\n'),
    "a tag on a line": ("doubled-tag", f"title: A\n{DAY}tags:\n- 가\n- 나\n- 가 # 왜\n", f"title: A\n{DAY}tags:\n- 가\n- 나\n# 왜\n"),
    "a tag three times": ("doubled-tag", f"title: A\n{DAY}tags: [가, 가, 나, 가]\n", f"title: A\n{DAY}tags: [가, 나]\n"),
    "a tag in a text": ("doubled-tag", f"title: A\n{DAY}tags: 가, 나,가, 다\n", f"title: A\n{DAY}tags: 가, 나, 다\n"),
    "a tag in a list in a list": (
        "doubled-tag",
        f"title: A\n{DAY}tags: [[가, 나], [가, 다]]\n",
        f"title: A\n{DAY}tags: [[가, 나], [다]]\n",
    ),
    "a hashtag": ("doubled-tag", f'title: A\n{DAY}tags: "#가 #나 #가"\n', f'title: A\n{DAY}tags: "#가 #나"\n'),
    "brackets": ("unquoted-text", f"title: [리뷰] 각주: 하나 # 끝\n{DAY}", f'title: "[리뷰] 각주: 하나" # 끝\n{DAY}'),
    "quotes and a colon": ("unquoted-text", f'title: 각주: "하나"\n{DAY}', f"title: '각주: \"하나\"'\n{DAY}"),
    "quotes in quotes": ("unquoted-text", f'title: "각주 "하나" 둘"\n{DAY}', f"title: '각주 \"하나\" 둘'\n{DAY}"),
    "an apostrophe in quotes": ("unquoted-text", f"title: 'It's 하나'\n{DAY}", f'title: "It\'s 하나"\n{DAY}'),
    "quotes before text": ("unquoted-text", f'title: "하나" 둘\n{DAY}', f"title: '\"하나\" 둘'\n{DAY}"),
    "a backslash in quotes": ("unquoted-text", f'title: "하나 \\mathcal{{X}}"\n{DAY}', f"title: '하나 \\mathcal{{X}}'\n{DAY}"),
    "an item of a list": ("unquoted-text", f"title: A\n{DAY}authors:\n  - [하나] 둘\n", f'title: A\n{DAY}authors:\n  - "[하나] 둘"\n'),
    "a key twice with one value": ("duplicate-key", f"title: 하나\n{DAY}title: '하나' # 왜\n", f"title: 하나\n{DAY}# 왜\n"),
    "a key twice, empty at first": ("duplicate-key", f"tags:\ntitle: 하나\n{DAY}tags: [둘]\n", f"title: 하나\n{DAY}tags: [둘]\n"),
    "a key of a theme twice": ("duplicate-key", f"title: 하나\n{DAY}toc: true\ntoc: true\n", f"title: 하나\n{DAY}toc: true\n"),
    "a zero-width space": ("invisible-character", f"title: 하\u200b나\u200b\n{DAY}", f"title: 하나\n{DAY}"),
    "a key with a zero-width space": ("invisible-character", f"\u2060title: 하나\n{DAY}", f"title: 하나\n{DAY}"),
    "a command of TeX": (
        "swallowed-backslash",
        f'title: "하나 \\beta \\\\alpha \\textbf"\n{DAY}',
        f'title: "하나 \\\\beta \\\\alpha \\\\textbf"\n{DAY}',
    ),
    "one digit": ("unpadded-date", "title: 하나\ndate: 2026-1-6 9:05 +0900 # 둘\n", "title: 하나\ndate: 2026-01-06 09:05 +0900 # 둘\n"),
    "one digit with dots": ("unpadded-date", 'title: 하나\ndate: "2026. 1. 6."\n', 'title: 하나\ndate: "2026. 01. 06."\n'),
    "tabs": ("invalid-yaml", f"title: 하나\n{DAY}tags:\n\t- 둘\n", f"title: 하나\n{DAY}tags:\n  - 둘\n"),
    "a control character": ("invalid-yaml", f"title: 하\x07나\n{DAY}", f"title: 하나\n{DAY}"),
    "hashtags in brackets": ("invalid-yaml", f"title: 하나\n{DAY}tags: [#둘, #셋]\n", f'title: 하나\n{DAY}tags: ["#둘", "#셋"]\n'),
    "a weekday": ("malformed-date", "title: 하나\ndate: 2026-01-06 (화)\n", "title: 하나\ndate: 2026-01-06\n"),
    "a clock of twelve hours": ("malformed-date", "title: 하나\ndate: 2026-01-06 오후 3:05\n", "title: 하나\ndate: 2026-01-06 15:05\n"),
    "a link to a day": ("malformed-date", "title: 하나\ndate: [[2026-01-06]]\n", "title: 하나\ndate: 2026-01-06\n"),
}
UNSAFE = {
    "a key twice with two values": ("duplicate-key", f"title: 하나\ntitle:\n  둘\n{DAY}", f"title: 하나\n{DAY}"),
    "a slip in a key": ("misspelled-key", f"titel: 하나\n{DAY}", f"title: 하나\n{DAY}"),
    "a key in Korean": ("misspelled-key", f"제목: 하나\n{DAY}", f"title: 하나\n{DAY}"),
    "text behind a number sign": ("swallowed-text", f"title: 하나 #2 둘\n{DAY}", f'title: "하나 #2 둘"\n{DAY}'),
    "hashtags": ("swallowed-text", f"title: 하나\n{DAY}tags: #둘 #셋\n", f'title: 하나\n{DAY}tags: "#둘 #셋"\n'),
    "a time without a zone": ("naive-time", "title: 하나\ndate: 2026-01-06 09:00\n", "title: 하나\ndate: 2026-01-06 09:00+09:00\n"),
    "a machine's time without a zone": (
        "naive-time",
        'title: 하나\ndate: "2026-01-06T09:00"\n',
        'title: 하나\ndate: "2026-01-06T09:00+09:00"\n',
    ),
    "a colon without a blank": ("invalid-yaml", f"title:하나\n{DAY}", f"title: 하나\n{DAY}"),
    "a wide colon": ("invalid-yaml", f"title：하나\n{DAY}", f"title: 하나\n{DAY}"),
    "one wide colon": ("front-matter-without-keys", "date：2026-01-06\n", DAY),
    "an open quote": ("invalid-yaml", f'title: "하나\n{DAY}', f'title: "하나"\n{DAY}'),
    "an open bracket": ("invalid-yaml", f"title: 하나\ntags: [둘, 셋\n{DAY}", f"title: 하나\ntags: [둘, 셋]\n{DAY}"),
    "an indented key": ("invalid-yaml", f"title: 하나\n {DAY}", f"title: 하나\n{DAY}"),
    "a day before its month": ("malformed-date", "title: 하나\ndate: 25/12/2026\n", "title: 하나\ndate: 2026-12-25\n"),
}
STORED: dict[str, Callable[[str], bytes]] = {
    "line feeds": lambda text: text.encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "a mark": lambda text: codecs.BOM_UTF8 + text.encode(),
    "NFD": lambda text: unicodedata.normalize("NFD", text).encode(),
    "UTF-16": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
}


def _mended(content: bytes, *rules: str, unsafe: bool = False, path: str = "reviews/lora.md") -> Mended:
    return mended([Given(path, content)], settings_from(), AROUND, unsafe=unsafe, wanted=lambda found: found.name in rules)


def _file(front: str) -> str:
    return f"---\n{front}---\n\n본문 각주.\n"


def _after(content: bytes, *rules: str, unsafe: bool = False, path: str = "reviews/lora.md") -> bytes:
    return _mended(content, *rules, unsafe=unsafe, path=path).changed.get(path, content)


@pytest.mark.parametrize("store", STORED.values(), ids=STORED)
@pytest.mark.parametrize(("rule", "before", "after"), SAFE.values(), ids=SAFE)
def test_what_is_safe_is_mended(rule: str, before: str, after: str, store: Callable[[str], bytes]) -> None:
    """A safe fix changes the characters at fault, and leaves every other byte as it was."""
    assert store(_file(after)) == _after(store(_file(before)), rule)


@pytest.mark.parametrize("store", STORED.values(), ids=STORED)
@pytest.mark.parametrize(("rule", "before", "after"), UNSAFE.values(), ids=UNSAFE)
def test_what_is_unsafe_is_mended_when_asked(rule: str, before: str, after: str, store: Callable[[str], bytes]) -> None:
    """An unsafe fix changes the characters at fault, and leaves every other byte as it was."""
    assert store(_file(after)) == _after(store(_file(before)), rule, unsafe=True)


@pytest.mark.parametrize(("rule", "before", "_after_it"), UNSAFE.values(), ids=UNSAFE)
def test_what_is_unsafe_is_left_alone(rule: str, before: str, _after_it: str) -> None:
    """A fix that guesses at what the author meant is made only when it is asked for."""
    assert not _mended(_file(before).encode(), rule).changed


@pytest.mark.parametrize(("rule", "before", "_after_it"), [*SAFE.values(), *UNSAFE.values()], ids=[*SAFE, *UNSAFE])
def test_what_was_mended_is_not_told_again(rule: str, before: str, _after_it: str) -> None:
    """After a fix its problem is gone, and a second run has nothing to do."""
    done = _mended(_file(before).encode(), rule, unsafe=True)

    assert rule in {found.name for found in done.fixed}
    assert rule not in [found.name for found in done.left]
    assert not _mended(done.changed["reviews/lora.md"], rule, unsafe=True).changed


@pytest.mark.parametrize(("rule", "before", "after"), SAFE.values(), ids=SAFE)
def test_an_example_needs_mending(rule: str, before: str, after: str) -> None:
    """The examples above differ, and meet their rule."""
    assert before != after
    assert rule in {found.name for found in _mended(_file(before).encode(), rule).fixed}


def test_a_mark_is_taken_off() -> None:
    """A file with a byte order mark is stored without it, and keeps its line ends."""
    text = _file(f"title: 하나\r\n{DAY}").encode()

    assert text == _after(codecs.BOM_UTF8 + text, "byte-order-mark")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_text_is_stored_as_utf_8(encoding: str) -> None:
    """A file in UTF-16 or UTF-32 is stored as UTF-8."""
    text = _file(f"title: 하나\n{DAY}")

    assert text.encode() == _after(text.encode(encoding), "byte-order-mark")


@pytest.mark.parametrize(
    ("encoding", "title"),
    [("cp949", "하나와 둘"), ("cp932", "深層学習のしくみ"), ("euc_jp", "深層学習のしくみ"), ("gb18030", "深度学习的方法")],
)
def test_an_older_encoding_is_stored_as_utf_8_when_asked(encoding: str, title: str) -> None:
    """A file in an encoding from before Unicode is read by it only when its author says so."""
    text = f"---\ntitle: {title}\n{DAY}---\n\n{title}\n"

    assert not _mended(text.encode(encoding), "unreadable-encoding").changed
    assert text.encode() == _after(text.encode(encoding), "unreadable-encoding", unsafe=True)


@pytest.mark.parametrize("text", ["café à la crème", "Ästhetik", "créer", "naïve Bayes – Überblick"])
def test_western_text_is_not_taken_for_eastern(text: str) -> None:
    """A file in a Western encoding is not read by an Eastern one."""
    assert not _mended(
        _file(f"title: {text}\n{DAY}").replace("본문 각주", "Text").encode("cp1252"), "unreadable-encoding", unsafe=True
    ).changed


@pytest.mark.parametrize("store", STORED.values(), ids=STORED)
def test_front_matter_that_is_missing_is_written(store: Callable[[str], bytes]) -> None:
    """Title and day, known from heading and name, are written above the text."""
    text = '# "하나": 둘\n\n본문.\n'
    front = "---\ntitle: '\"하나\": 둘'\ndate: 2026-01-06\n---\n\n"

    after = _after(store(text), "missing-front-matter", path="reviews/2026-01-06-one.md")

    assert unicodedata.normalize("NFC", store(front + text).decode("utf-8", "replace")) == unicodedata.normalize(
        "NFC", after.decode("utf-8", "replace")
    )


def test_what_a_post_is_called_is_written_with_its_title() -> None:
    """Words of a heading that the page shows apart are not lost with it."""
    after = _after(b"# Paper Review: Low rank\n\nText.\n", "missing-front-matter", "repeated-title", path="reviews/2026-01-06-a.md")

    assert after == b'---\ntitle: "Paper Review: Low rank"\ndate: 2026-01-06\n---\n\nText.\n'


def test_front_matter_that_is_no_yaml_is_left_alone() -> None:
    """Nothing is written as YAML into the lines of Pelican, which have no lists and no quotes; the body is mended."""
    front = "Title: 'A' is: B\nDate: 2026-01-06 20:30\nTags: RL, rl, NLP\n\n"
    found = mended([Given("reviews/a.md", f"{front}글 {{: .a}} 끝\n".encode())], settings_from(), AROUND, unsafe=True)

    assert found.changed == {"reviews/a.md": f"{front}글 끝\n".encode()}
    assert "string-tags" not in {each.name for each in found.left}


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("---\ntitle: 하나\n\n# 하나\n", "# 하나\n"),
        ("---\ntitle: 하나\nNote: 둘\n\nnote: 셋\n\n- 넷\n", "- 넷\n"),
        ("---\ntitle: 하나\ntags:\n- 둘\n\n본문: 셋\n", "본문: 셋\n"),
        ("---\ntitle: 하나\n", ""),
        ("---\ntitle: 하나", ""),
        ("---\ntitle: 하나\n# 왜\ndate: 2026-01-06\n# 하나\n", "# 하나\n"),
        ("---\ntitle: 하나\n\n본문.\n\n---\n\n더.\n", "본문.\n\n---\n\n더.\n"),
        ('+++\ntitle = "하나"\n\n[extra]\nx = 1\n\n본문.\n', "본문.\n"),
    ],
)
def test_front_matter_that_is_open_is_closed_when_asked(text: str, below: str) -> None:
    """The closing line goes below the last line that looks like a field."""
    names = "unclosed-front-matter", "invalid-yaml"
    after = _after(text.encode(), *names, unsafe=True).decode()
    before = text.removesuffix(below)

    assert not _mended(text.encode(), *names).changed
    assert f"{before.rstrip()}\n{text[:3]}\n{before[len(before.rstrip()) + 1 :]}{below}" == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("date = '2026-1-6'", "date = '2026-01-06'"),
        ("date = 2026-01-06 09:00:00", "date = 2026-01-06 09:00:00+09:00"),
        ('date = "2026-01-06 09:00+0900+0900" # 하나', 'date = "2026-01-06 09:00+0900" # 하나'),
        ('date = "2026-01-06 (화)"', 'date = "2026-01-06"'),
        ('date = 2026-01-06\ntags = ["하나", "둘", "하나"]', 'date = 2026-01-06\ntags = ["하나", "둘"]'),
        (
            "date = 2026-01-06\n[taxonomies]\ntags = [\n  '하나',\n  '하나', # 왜\n]",
            "date = 2026-01-06\n[taxonomies]\ntags = [\n  '하나',\n  # 왜\n]",
        ),
        ('date = 2026-01-06\ntag = "하나, 둘, 하나"', 'date = 2026-01-06\ntag = "하나, 둘"'),
        ('date = 2026-01-06\ncatagory = "하나"', 'date = 2026-01-06\ncategory = "하나"'),
        ('date = 2026-01-06\nvenue = "하나\u200b"', 'date = 2026-01-06\nvenue = "하나"'),
    ],
)
def test_toml_is_mended_too(before: str, after: str) -> None:
    """Front matter in TOML is mended like that in YAML."""
    file = "+++\ntitle = 'A'\n{}\n+++\n\n본문.\n"
    rules = "unpadded-date naive-time doubled-zone malformed-date doubled-tag misspelled-key invisible-character".split()

    assert file.replace("{}", after) == _after(file.replace("{}", before).encode(), *rules, unsafe=True).decode()


_PIECES = (
    *"title: date: tags: updated: 2026-1-6 09:00 +0900 [ ] { } , - : ： # #a ' \" \\ \\b \\t & * | > ! % a b 가 a,b ---".split(),
    *("\n", "\n  ", "\n- ", "\t", " ", " ", "\r\n", "\u200b", "\ufeff", "\x07", "\x85", "\u2028", "\u1112\u1161", "\0", "\n---\n"),
)


@given(some.lists(some.sampled_from(_PIECES), max_size=30), some.booleans())
def test_mending_comes_to_an_end(pieces: list[str], unsafe: bool) -> None:  # noqa: FBT001  # hypothesis gives it
    """Whatever stands in front matter, it is mended as far as it can be at once: a second run changes nothing."""
    path = "reviews/2026-01-06-lora.md"
    content = f"---\n{''.join(pieces)}\n---\n\n본문.\n".encode()
    settings, choice = settings_from(), {"unsafe": unsafe, "wanted": lambda found: found.code < "PR3"}
    once = mended([Given(path, content)], settings, AROUND, **choice).changed.get(path, content)

    assert not mended([Given(path, once)], settings, AROUND, **choice).changed
