# SPDX-License-Identifier: MIT
"""Bytes to text: UTF-8, with or without a mark; line ends as line feeds, letters composed. Anything else is said, not guessed."""

from __future__ import annotations

import codecs
import re
import unicodedata
from math import ceil

from mkdocs_paperreview.source.problem import START, Fix, Problem, Span, Unreadable
from mkdocs_paperreview.source.stacked_marks import stacks_of_marks, without_stacks_of_marks

__all__ = ["MAX_BYTES", "decoded", "shown", "storing_problems"]

_MIB = 1024 * 1024
MAX_BYTES = 4 * _MIB
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAVE_AS_UTF8 = "Save the file as UTF-8."
_NO_TEXT = "Save a text as UTF-8; give another file the ending of what it is."
# How a text from before Unicode gives itself away: read by its encoding, most of its letters are those of its language.
_OLD = (
    ("cp949", "Korean in CP949 (EUC-KR)", re.compile("[가-힣]"), 0.7),
    ("cp932", "Japanese in Shift JIS", re.compile("[ぁ-ヺ]"), 0.2),
    ("euc_jp", "Japanese in EUC-JP", re.compile("[ぁ-ヺ]"), 0.2),
    ("gb18030", "Chinese in GBK", re.compile("[一-鿿]"), 0.7),
)
_PAIRS = re.compile(rb"[\x80-\xff]{2,}")
_LEAST_IN_PAIRS = 0.8  # in Western encodings, most letters beyond ASCII stand alone


def decoded(content: bytes) -> str:
    """The text of a file, composed (NFC) and with line feeds; what cannot be read as text is raised as a problem."""
    if len(content) > MAX_BYTES:
        size = ceil(10 * len(content) / _MIB) / 10  # rounded up: more than the limit is not shown as the limit
        message = f"The file has {size} MiB; a review has at most {MAX_BYTES // _MIB} MiB."
        raise Unreadable("oversized-review", START, message, "Move data and embedded pictures into files of their own.")
    text = _plain(_refused_stacks(_text(content)))
    if "\0" in text:
        at = text.index("\0")
        message = "The file holds a NUL character, so it is not a text."
        raise Unreadable("unreadable-encoding", Span(at, at + 1), message, _SAVE_AS_UTF8)
    return text


def _refused_stacks(text: str) -> str:
    for start, end in stacks_of_marks(text):
        at = len(_plain(text[:start]))
        message = f"{end - start} marks stand on one letter, so this is not a text."
        raise Unreadable("unreadable-encoding", Span(at, at + 1), message, "Delete them.")
    return text


def shown(content: bytes) -> str:
    """A file that cannot be read, as far as it can be shown: places in it are those that its problem names."""
    return _plain(without_stacks_of_marks(content[:MAX_BYTES].decode(_encoding(content), "replace")))


def _encoding(content: bytes) -> str:
    return next((encoding for mark, encoding in _WIDE if content.startswith(mark)), "utf-8")


def _plain(text: str) -> str:
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _text(content: bytes) -> str:
    wide = _encoding(content)
    try:
        return content.decode(wide)
    except UnicodeDecodeError as error:
        at = len(_plain(without_stacks_of_marks(content[: error.start].decode(wide))))
        if wide != "utf-8":
            message = f"The file starts like {wide.upper()}, but is not."
            raise Unreadable("unreadable-encoding", Span(at, at + 1), message, _SAVE_AS_UTF8) from None
        if b"\0" in content:
            message = f"Byte 0x{content[error.start]:02x} is not UTF-8, and a NUL byte shows that this is no text, or one in UTF-16."
            raise Unreadable("unreadable-encoding", Span(at, at + 1), message, _NO_TEXT) from None
        encoding, language = _old_encoding(content)
        hint = f"It reads as {language}. {_SAVE_AS_UTF8}" if encoding else _SAVE_AS_UTF8
        fix = Fix((), is_safe=False, reads_as=encoding) if encoding else None
        message = f"Byte 0x{content[error.start]:02x} is not UTF-8."
        raise Unreadable("unreadable-encoding", Span(at, at + 1), message, hint, fix) from None


def _old_encoding(content: bytes) -> tuple[str, str]:
    """The encoding in which a file is most likely written, and what it is then; nothing where that cannot be told."""
    in_pairs = sum(map(len, _PAIRS.findall(content))) >= _LEAST_IN_PAIRS * sum(byte > 0x7F for byte in content)  # noqa: PLR2004  # ASCII's last
    for encoding, language, letters, share in _OLD:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        beyond_ascii = sum(letter > "\x7f" for letter in text)
        if (in_pairs or encoding == "cp932") and len(letters.findall(text)) >= share * beyond_ascii:
            return encoding, language
    return "", ""


def storing_problems(content: bytes) -> list[Problem]:
    """What is to be said of how a file is stored that can be read."""
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), *_WIDE):
        if content.startswith(mark):
            is_wide = encoding != "utf-8-sig"
            message = "The file starts with a byte order mark, behind which many programs do not see the front matter."
            wide = f"The file is stored in {encoding.upper()}, which nearly nothing but editors can read."
            hint = _SAVE_AS_UTF8 if is_wide else "Save the file as UTF-8 without a mark (BOM)."
            return [Problem("byte-order-mark", START, wide if is_wide else message, hint, Fix((), reads_as=encoding))]
    return []
