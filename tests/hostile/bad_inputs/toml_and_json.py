# SPDX-License-Identifier: MIT
"""Front matter between `+++` lines, and what looks like JSON."""

from __future__ import annotations

from tests.hostile.bad_inputs.bad import Bad, Table, one

__all__ = ["TOML_AND_JSON"]


def toml(text: str, *found: str) -> Bad:
    """A review in TOML whose lines begin with the fourth."""
    return one(f'+++\ntitle = "LoRA"\ndate = 2026-01-06\n{text}\n+++\n\nLow-rank updates.\n', *found)


BROKEN: Table = {
    "a text without quotes": toml("venue = ICLR", "invalid-toml 4:9-4:10"),
    "a colon for an equals sign": toml('venue: "ICLR"', "invalid-toml 4:6-4:7"),
    "a key without a value": toml("venue =", "invalid-toml 4:8-5:1"),
    "a key alone": toml("venue", "invalid-toml 4:6-5:1"),
    "an equals sign alone": toml("=", "invalid-toml 4:1-4:2"),
    "a quote that stays open": toml('venue = "ICLR', "invalid-toml 4:14-5:1"),
    "three quotes that stay open": toml('venue = """ICLR', "invalid-toml 4:16-5:1"),
    "a list that stays open": toml('tags = ["a", "b"', "invalid-toml 4:17-5:1"),
    "a table that stays open": toml("[extra", "invalid-toml 4:7-5:1"),
    "an inline table over lines": toml("extra = {\na = 1\n}", "invalid-toml 4:10-5:1"),
    "a key twice": toml('venue = "A"\nvenue = "B"', "invalid-toml 5:12-6:1"),
    "a table twice": toml("[extra]\n[extra]", "invalid-toml 5:7-5:8"),
    "a table over a value": toml("[title]", "invalid-toml 4:7-4:8"),
    "two values": toml("a = 1 2", "invalid-toml 4:7-4:8"),
    "an escape that is none": toml('a = "\\q"', "invalid-toml 4:8-4:9"),
    "an escaped surrogate": toml('a = "\\ud800"', "invalid-toml 4:12-4:13"),
    "a number with a leading zero": toml("a = 01", "invalid-toml 4:6-4:7"),
    "a number of five thousand digits": toml(f"a = {'9' * 5000}", "invalid-toml 4:5-4:6"),
    "a date that is not there": toml("updated = 2026-02-30", "invalid-toml 4:11-4:12"),
    "a hundred lists": toml(f"a = {'[' * 100}{']' * 100}", "oversized-front-matter 4:26-4:26"),
    "ten thousand lists": toml(f"a = {'[' * 10_000}", "oversized-front-matter 2:1-2:1"),
    "a key of thirty parts": toml(f"{'.'.join('a' * 30)} = 1", "oversized-front-matter 4:43-4:43"),
    "a key of ten thousand parts": toml(f"{'.'.join('a' * 10_000)} = 1", "oversized-front-matter 4:1-4:1"),
    "a table of thirty parts": toml(f"[{'.'.join('a' * 30)}]", "oversized-front-matter 4:44-4:44"),
    "a table of ten thousand parts": toml(f"[{'.'.join('a' * 10_000)}]", "oversized-front-matter 4:2-4:2"),
    "YAML between the marks": one("+++\ntitle: A\n+++\n", "invalid-toml 2:6-2:7"),
    "a Korean key without quotes": toml('제목 = "A"', "invalid-toml 4:1-4:2"),
    "a closing mark of YAML": one('+++\ntitle = "A"\n---\n\nText.\n', "unclosed-front-matter 1:1-1:4"),
    "no closing mark": one('+++\ntitle = "A"\n\nText.\n', "unclosed-front-matter 1:1-1:4"),
    "65 KiB": one(f'+++\na = "{"x" * 66560}"\n+++\n', "oversized-front-matter 2:1-2:1"),
}
ODD: Table = {
    "dates of its own kinds": toml("updated = 2026-01-07T09:00:00.123-08:00"),
    "numbers as they are written": toml("arxiv = 2106.09680"),
    "an arXiv id that is none": toml("arxiv = 1.5", "malformed-arxiv-id 4:9-4:12"),
    "infinity": toml("venue = inf"),
    "a nested field": toml('[extra]\narxiv = "21x6"', "malformed-arxiv-id 5:9-5:15"),
    "a field with dots": toml('extra.doi = "nothing"', "malformed-doi 4:13-4:22"),
    "a field of an inline table": toml('extra = {draft = "maybe"}', "wrong-type 4:18-4:25"),
    "a key that stands in a text, too": toml('m = """\ndraft = 1\n"""\ndraft = "maybe"', "wrong-type 7:9-7:16"),
    "a list of tables": toml('[[authors]]\nname = "A"\n[[authors]]\nx = 1', "wrong-type 6:3-6:10"),
    "a comment behind a value": toml('draft = "maybe" # "no"', "wrong-type 4:9-4:16"),
    "a text in single quotes": toml("draft = 'maybe'", "wrong-type 4:9-4:16"),
    "a text of lines": toml("draft = '''\nmaybe'''", "wrong-type 4:9-5:9"),
    "quotes around a key": toml('"draft" = "maybe"', "wrong-type 4:11-4:18"),
    "an escaped key": toml('"dr\\u0061ft" = "maybe"', "wrong-type 4:16-4:23"),
    "marks with blanks": one('+++  \ntitle = "A"\ndate = "soon"\n+++\t\n', "malformed-date 3:8-3:14"),
    "nothing": one("+++\n+++\n\nText.\n", "missing-date 1:1-1:4"),
    "only a comment": one("+++\n# x\n+++\n\nText.\n", "missing-date 1:1-1:4"),
}
JSON: Table = {
    "an object without marks": one('{"title": "A", "date": "2026-01-06"}\n\nText.\n', "missing-date 1:1-1:37"),
    "an object over lines without marks": one('{\n  "title": "A"\n}\n\nText.\n', "missing-date 1:1-1:2"),
    "marks of three semicolons": one(';;;\n"title": "A"\n;;;\n\nText.\n', "missing-date 1:1-1:4"),
    "marks with the name of JSON": one('---json\n{"title": "A"}\n---\n\nText.\n', "missing-date 1:1-1:8"),
    "an object in YAML's marks": one('---\n{\n  "title": "A",\n  "date": "soon"\n}\n---\n', "malformed-date 4:11-4:17"),
    "tabs in an object": one('---\n{\n\t"title": "A",\n\t"date": "soon"\n}\n---\n', "malformed-date 4:10-4:16"),
    "a list in YAML's marks": one('---\n[{"title": "A"}]\n---\n', "front-matter-without-keys 2:1-2:17"),
    "a comment in an object": one('---\n{\n  // x\n  "title": "A"\n}\n---\n', "invalid-yaml 4:10-4:11"),
}
TOML_AND_JSON: Table = BROKEN | ODD | JSON
