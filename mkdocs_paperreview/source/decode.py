# SPDX-License-Identifier: MIT
"""Bytes to text: UTF-8, with or without a mark; line ends as line feeds, letters composed. Anything else is said, not guessed."""

from __future__ import annotations

import codecs
import unicodedata

from mkdocs_paperreview.source.problem import START, Span, Unreadable

__all__ = ["MAX_BYTES", "decoded"]

MAX_BYTES = 4 * 1024 * 1024
_WIDE = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAVE_AS_UTF8 = "Save the file as UTF-8."


def decoded(content: bytes) -> str:
    """The text of a file, composed (NFC) and with line feeds; what cannot be read as text is raised as a problem."""
    if len(content) > MAX_BYTES:
        size = f"The file has {len(content) / 1e6:.1f} MB; a review has at most {MAX_BYTES / 1e6:.1f} MB."
        raise Unreadable("oversized-review", START, size, "Move data and embedded pictures into files of their own.")
    text = _text(content)
    if "\0" in text:
        at = text.index("\0")
        message = "The file holds a NUL character, so it is not a text."
        raise Unreadable("unreadable-encoding", Span(at, at + 1), message, _SAVE_AS_UTF8)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _text(content: bytes) -> str:
    for mark, encoding in _WIDE:
        if content.startswith(mark):
            return _wide_text(content, encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        at = len(content[: error.start].decode("utf-8"))
        hint = "It reads as Korean in CP949 (EUC-KR). " + _SAVE_AS_UTF8 if _is_cp949(content) else _SAVE_AS_UTF8
        message = f"Byte 0x{content[error.start]:02x} is not UTF-8."
        raise Unreadable("unreadable-encoding", Span(at, at + 1), message, hint) from None


def _wide_text(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        message = f"The file starts like {encoding.upper()}, but is not."
        raise Unreadable("unreadable-encoding", START, message, _SAVE_AS_UTF8) from None


def _is_cp949(content: bytes) -> bool:
    try:
        text = content.decode("cp949")
    except UnicodeDecodeError:
        return False
    return any("가" <= letter <= "힣" for letter in text)
