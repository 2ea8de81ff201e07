# SPDX-License-Identifier: MIT
"""Files that are not stored as UTF-8 text, or hold what no text should."""

from __future__ import annotations

import codecs
import unicodedata

from tests.hostile.bad_inputs.bad import Table, below, one

__all__ = ["ENCODINGS"]

KOREAN = "---\ntitle: 논문 리뷰\ndate: 2026-01-06\n---\n\n본문이다.\n"
JAPANESE = "---\ntitle: 論文を読む\ndate: 2026-01-06\n---\n\n本文です。\n"
CHINESE = "---\ntitle: 论文阅读\ndate: 2026-01-06\n---\n\n正文。\n"
ENGLISH = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"
FRENCH = "---\ntitle: Café\ndate: 2026-01-06\n---\n\nDéjà vu.\n"
BAD_BYTE = b"---\ntitle: A\ndate: 2026-01-06\n---\n\n"

OTHER_ENCODINGS: Table = {
    "CP949": one(KOREAN.encode("cp949"), "unreadable-encoding 2:8-2:9"),
    "EUC-KR": one(KOREAN.encode("euc-kr"), "unreadable-encoding 2:8-2:9"),
    "Johab": one(KOREAN.encode("johab"), "unreadable-encoding 2:8-2:9"),
    "ISO-2022-KR": one(b"---\ntitle: \x0e!!\x0f\ndate: 2026-01-06\n---\n", "invalid-yaml 2:8-2:9"),
    "CP949 below front matter in ASCII": one(BAD_BYTE + "본문".encode("cp949"), "unreadable-encoding 6:1-6:2"),
    "Shift JIS": one(JAPANESE.encode("shift-jis"), "unreadable-encoding 2:8-2:9"),
    "EUC-JP": one(JAPANESE.encode("euc-jp"), "unreadable-encoding 2:8-2:9"),
    "GB18030": one(CHINESE.encode("gb18030"), "unreadable-encoding 2:8-2:9"),
    "GB2312": one(CHINESE.encode("gb2312"), "unreadable-encoding 2:8-2:9"),
    "Big5": one("---\ntitle: 論文\n---\n".encode("big5"), "unreadable-encoding 2:8-2:9"),
    "Latin-1": one(FRENCH.encode("latin-1"), "unreadable-encoding 2:11-2:12"),
    "Windows-1252 with its own quotes": one("---\ntitle: “A”\n---\n".encode("cp1252"), "unreadable-encoding 2:8-2:9"),
    "KOI8-R": one("---\ntitle: Обзор\n---\n".encode("koi8-r"), "unreadable-encoding 2:8-2:9"),
    "EBCDIC": one(ENGLISH.encode("cp037"), "unreadable-encoding 1:5-1:6"),
}
WIDE: Table = {
    "UTF-16, little endian, with a mark": one(codecs.BOM_UTF16_LE + KOREAN.encode("utf-16-le")),
    "UTF-16, big endian, with a mark": one(codecs.BOM_UTF16_BE + KOREAN.encode("utf-16-be")),
    "UTF-32, little endian, with a mark": one(codecs.BOM_UTF32_LE + KOREAN.encode("utf-32-le")),
    "UTF-32, big endian, with a mark": one(codecs.BOM_UTF32_BE + KOREAN.encode("utf-32-be")),
    "UTF-16, little endian, without a mark": one(ENGLISH.encode("utf-16-le"), "unreadable-encoding 1:2-1:3"),
    "UTF-16, big endian, without a mark": one(ENGLISH.encode("utf-16-be"), "unreadable-encoding 1:1-1:2"),
    "Korean in UTF-16 without a mark": one(KOREAN.encode("utf-16-le"), "unreadable-encoding 2:17-2:18"),
    "UTF-32 without a mark": one(ENGLISH.encode("utf-32-le"), "unreadable-encoding 1:2-1:3"),
    "UTF-16 that is cut off": one(codecs.BOM_UTF16_LE + KOREAN.encode("utf-16-le")[:-1], "unreadable-encoding 6:6-6:7"),
    "UTF-16 with half a pair": one(
        codecs.BOM_UTF16_LE + "---\ntitle: A\ud800B\n---\n".encode("utf-16-le", "surrogatepass"), "unreadable-encoding 2:9-2:10"
    ),
    "UTF-16 with a NUL": one(codecs.BOM_UTF16_BE + "---\r\ntitle: A\0B\r\n---\r\n".encode("utf-16-be"), "unreadable-encoding 2:9-2:10"),
    "UTF-16 with an impossible date": one(
        codecs.BOM_UTF16_LE + "---\r\ntitle: 논문\r\ndate: 2026-02-30\r\n---\r\n".encode("utf-16-le"), "impossible-date 3:7-3:17"
    ),
    "UTF-32 beyond Unicode": one(
        codecs.BOM_UTF32_LE + "---\ntitle: A".encode("utf-32-le") + b"\xff\xff\xff\x7f", "unreadable-encoding 2:9-2:10"
    ),
    "a mark of UTF-16 before UTF-8": one(codecs.BOM_UTF16_LE + b"---\ntitle: A\n---\n", "unreadable-encoding 1:9-1:10"),
    "the same with an even number of bytes": one(codecs.BOM_UTF16_LE + b"---\ntitle: A\n---", "missing-date 1:1-1:9"),
    "only a mark of UTF-16": one(codecs.BOM_UTF16_LE, "missing-date 1:1-1:1", "empty-review 1:1-1:1"),
}
BROKEN_UTF8: Table = {
    "cut off in a letter at the end": one(KOREAN.encode()[:-3], "unreadable-encoding 6:4-6:5"),
    "cut off in a letter in the title": one(b"---\ntitle: \xeb\x85\ndate: 2026-01-06\n---\n", "unreadable-encoding 2:8-2:9"),
    "an overlong slash": one(b"---\ntitle: A\xc0\xaf\n---\n", "unreadable-encoding 2:9-2:10"),
    "an overlong NUL": one(b"---\ntitle: A\xc0\x80\n---\n", "unreadable-encoding 2:9-2:10"),
    "an overlong letter of three bytes": one(b"---\ntitle: A\xe0\x80\xaf\n---\n", "unreadable-encoding 2:9-2:10"),
    "a lone high surrogate": one(b"---\ntitle: A\xed\xa0\x80\n---\n", "unreadable-encoding 2:9-2:10"),
    "a pair of surrogates": one(b"---\ntitle: A\xed\xa0\xbd\xed\xb8\x80\n---\n", "unreadable-encoding 2:9-2:10"),
    "beyond Unicode": one(b"---\ntitle: A\xf4\x90\x80\x80\n---\n", "unreadable-encoding 2:9-2:10"),
    "five bytes": one(b"---\ntitle: A\xf8\x88\x80\x80\x80\n---\n", "unreadable-encoding 2:9-2:10"),
    "a byte that only goes on": one(BAD_BYTE + "🎓".encode() + b"\x80", "unreadable-encoding 6:2-6:3"),
    "0xFF": one(BAD_BYTE + b"a\xffb", "unreadable-encoding 6:2-6:3"),
    "a bad byte below CRLF": one(BAD_BYTE.replace(b"\n", b"\r\n") + b"a\xffb", "unreadable-encoding 6:2-6:3"),
    "a bad byte below CR": one(BAD_BYTE.replace(b"\n", b"\r") + b"a\xffb", "unreadable-encoding 6:2-6:3"),
    "a bad byte after decomposed letters": one(
        BAD_BYTE + unicodedata.normalize("NFD", "한글").encode() + b"\xff", "unreadable-encoding 6:3-6:4"
    ),
    "a bad byte behind a mark": one(codecs.BOM_UTF8 + b"A\xff", "unreadable-encoding 1:2-1:3"),
    "a bad byte at the very start": one(b"\xff---\ntitle: A\n---\n", "unreadable-encoding 1:1-1:2"),
    "CP949 behind a mark of UTF-8": one(codecs.BOM_UTF8 + KOREAN.encode("cp949"), "unreadable-encoding 2:8-2:9"),
}
NO_TEXT: Table = {
    "nothing": one(b"", "missing-date 1:1-1:1", "empty-review 1:1-1:1"),
    "only a mark": one(codecs.BOM_UTF8, "missing-date 1:1-1:1", "empty-review 1:1-1:1"),
    "only blanks": one(" \n\t\n \n", "missing-date 1:1-1:2", "empty-review 1:1-1:1"),
    "only NULs": one(b"\0" * 1000, "unreadable-encoding 1:1-1:2"),
    "a NUL in the title": one("---\ntitle: A\0B\n---\n", "unreadable-encoding 2:9-2:10"),
    "a NUL in the body": one("---\r\ntitle: A\r\n---\r\n\r\n가\0", "unreadable-encoding 5:2-5:3"),
    "a NUL behind a mark": one("\ufeffA\0", "unreadable-encoding 1:2-1:3"),
    "a NUL at the end": one(f"{ENGLISH}\0", "unreadable-encoding 7:1-7:2"),
    "a picture": one(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "unreadable-encoding 1:1-1:2"),
    "an archive": one(b"PK\x03\x04\x14\0\0\0", "unreadable-encoding 1:6-1:7"),
    "a PDF": one(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "unreadable-encoding 2:2-2:3"),
    "a compressed file": one(b"\x1f\x8b\x08\x08", "unreadable-encoding 1:2-1:3"),
    "a bell in front matter": one("---\ntitle: A\x07B\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "an escape in front matter": one("---\ntitle: A\ndate: 2026-01-06\ntags: [\x1b[31mred]\n---\n", "invalid-yaml 4:8-4:9"),
    "a form feed in front matter": one("---\ntitle: A\x0cB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "a vertical tab in front matter": one("---\ntitle: A\x0bB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "DEL in front matter": one("---\ntitle: A\x7fB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "a C1 control in front matter": one("---\ntitle: A\x9fB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "U+FFFE in front matter": one("---\ntitle: A\ufffeB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "U+FFFF in front matter": one("---\ntitle: A\uffffB\ndate: 2026-01-06\n---\n", "invalid-yaml 2:9-2:10"),
    "controls in the body": below("a\x07b\x1b[31mc\x0cd\x0be\x7ff\x9fg\ufffeh\uffffi\n"),
    "controls in TOML": one('+++\ntitle = "A\x07B"\ndate = 2026-01-06\n+++\n', "invalid-toml 2:11-2:12"),
}
LINES_AND_MARKS: Table = {
    "line ends of three kinds": one("---\r\ntitle: A\rdate: 2026-02-30\n---\r\n", "impossible-date 3:7-3:17"),
    "line ends of the old Macintosh": one("---\rtitle: A\rdate: 2026-02-30\r---\r", "impossible-date 3:7-3:17"),
    "CR before CRLF": one("---\r\r\ntitle: A\r\r\ndate: 2026-02-30\r\r\n---\r\r\n", "impossible-date 5:7-5:17"),
    "a line separator in the title": one("---\ntitle: A\u2028B\ndate: 2026-02-30\n---\n", "impossible-date 3:7-3:17"),
    "a paragraph separator in a comment": one("---\n# A\u2029B\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date 4:7-4:17"),
    "NEL in a list": one("---\ntitle: A\ntags: [a\x85b, c]\ndate: 2026-02-30\n---\n", "impossible-date 4:7-4:17"),
    "a mark before a key": one("---\ntitle: A\n\ufeffdate: 2026-02-30\n---\n", "invalid-yaml 3:2-3:3"),
    "a mark in a title": one("---\ntitle: A\ufeffB\ndate: 2026-02-30\n---\n", "impossible-date 3:7-3:17"),
    "a mark in a date": one("---\ntitle: A\ndate: \ufeff2026-02-30\n---\n", "impossible-date 3:7-3:18"),
    "two marks": one("\ufeff\ufeff---\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date 3:7-3:17"),
    "a mark below empty lines": one("\n\n\ufeff---\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date 5:7-5:17"),
    "a mark in the body": below("\ufeff# A\n\n\ufeff[x](no.md)\n", "dead-link 8:6-8:11"),
    "zero-width characters before front matter": one("\u200b\u2060\n---\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date 4:7-4:17"),
    "a decomposed title": one(
        unicodedata.normalize("NFD", "---\ntitle: 한글\ntags: [가, 나다]\n날짜: x\ndate: 2026-02-30\n---\n"), "impossible-date 5:7-5:17"
    ),
    "decomposed letters before a link": below(unicodedata.normalize("NFD", "각주는 [여기](없다.md)에\n"), "dead-link 6:10-6:15"),
    "letters of two units before a link": below("🎓👩🏽‍🔬 [x](no.md)\n", "dead-link 6:11-6:16"),
    "a text that was decoded twice": one(KOREAN.encode().decode("latin-1").encode()),
    "a file without a last line end": one("---\ntitle: A\ndate: 2026-02-30\n---", "impossible-date 3:7-3:17"),
}
ENCODINGS: Table = OTHER_ENCODINGS | WIDE | BROKEN_UTF8 | NO_TEXT | LINES_AND_MARKS
