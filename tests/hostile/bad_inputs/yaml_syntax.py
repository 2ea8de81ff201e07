# SPDX-License-Identifier: MIT
"""Front matter that is no YAML, or YAML that nobody should write there."""

from __future__ import annotations

from tests.hostile.bad_inputs.bad import Bad, Table, one, with_field

__all__ = ["YAML"]

BODY = "\nLow-rank updates.\n"
FRONT = "title: LoRA\ndate: 2026-01-06\n"


def front(text: str, *found: str) -> Bad:
    """Front matter as it stands, from the second line on."""
    return one(f"---\n{text}---\n{BODY}", *found)


SYNTAX: Table = {
    "a tab before a key": front("title: A\n\tdate: 2026-01-06\n", "invalid-yaml 3:1-3:2"),
    "a tab before an item": front("date: 2026-01-06\ntags:\n\t- a\n", "invalid-yaml 4:1-4:2"),
    "a tab after a colon": front("title:\tA\ndate:\t2026-02-30\n", "impossible-date 3:7-3:17"),
    "no blank after a colon": front("title:A\ndate: 2026-01-06\n", "invalid-yaml 2:6-2:7"),
    "a colon without a key": front(": A\ndate: 2026-02-30\n", "invalid-yaml 2:1-2:2"),
    "a line without a colon": front("title: A\ndate\n", "invalid-yaml 4:1-4:2"),
    "a word on a line of its own": front("hello\ntitle: A\n", "invalid-yaml 3:6-3:7"),
    "keys at two depths": front("title: A\n  date: 2026-01-06\n", "invalid-yaml 3:1-3:3"),
    "an item under a value": front("tags: a\n- b\n", "invalid-yaml 3:1-3:2"),
    "an item too far left": front("tags:\n  - a\n - b\n", "invalid-yaml 4:2-4:3"),
    "an item among keys": front("title: A\n- b\n", "invalid-yaml 3:1-3:2"),
    "a key among items": front("- a\ntitle: A\n", "invalid-yaml 3:1-3:2"),
    "a double quote that stays open": front('title: "A\ndate: 2026-01-06\n', "invalid-yaml 2:8-2:9"),
    "a single quote that stays open": front("title: 'A\ndate: 2026-01-06\n", "invalid-yaml 2:8-2:9"),
    "a quote that is closed too early": front('title: "A" B\ndate: 2026-01-06\n'),
    "two values in quotes": front('title: "A" "B"\ndate: 2026-01-06\n'),
    "an escape that is none": front('title: "A\\qB"\ndate: 2026-01-06\n', "unquoted-text 2:8-2:14"),
    "a path of Windows in double quotes": front('title: "C:\\Users"\ndate: 2026-01-06\n', "unquoted-text 2:8-2:18"),
    "half an escape": front('title: "A\\x4"\ndate: 2026-01-06\n', "unquoted-text 2:8-2:14"),
    "an escaped surrogate": front('title: "A\\ud800B"\ndate: 2026-02-30\n', "unquoted-text 2:8-2:18", "impossible-date 3:7-3:17"),
    "an escaped NUL": front('title: "A\\0B"\ndate: 2026-02-30\n', "impossible-date 3:7-3:17"),
    "an apostrophe in single quotes": front("title: 'it's'\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a list that stays open": front("tags: [a, b\ndate: 2026-01-06\n", "invalid-yaml 2:7-2:8"),
    "a table that stays open": front("title: A\nextra: {a: 1\ndate: 2026-01-06\n", "unquoted-text 3:8-3:13"),
    "a list closed by a brace": front("tags: [a, b}\ndate: 2026-01-06\n", "invalid-yaml 2:12-2:13"),
    "a bracket too many": front("tags: [a, b]]\ndate: 2026-01-06\n", "unquoted-text 2:7-2:14"),
    "commas without items": front("tags: [,]\ndate: 2026-01-06\n", "invalid-yaml 2:8-2:9"),
    "a table in place of a text": front("title: {A\ndate: 2026-01-06\n"),
    "Liquid in place of a text": front("title: {{ page.title }}\ndate: 2026-02-30\n", "invalid-yaml 2:9-2:23"),
    "a block that is cut off": front("title: A\ndate: 2026-02-30\ndescription: |\n", "impossible-date 3:7-3:17"),
    "a block without depth": front("description: |\nA\ntitle: B\n", "invalid-yaml 4:1-4:2"),
    "a block with a bad mark": front("description: |x\n  A\n", "invalid-yaml 2:15-2:16"),
    "a block with a depth of zero": front("description: |0\n  A\n", "invalid-yaml 2:15-2:16"),
    "a block that begins deeper than it goes on": front("description: |\n\n    A\n  B\ntitle: C\n", "invalid-yaml 5:3-5:4"),
    "a folded block with a tab": front("description: >\n\tA\ntitle: C\n", "invalid-yaml 3:1-3:2"),
    "an at sign": front("author: @me\ntitle: A\ndate: 2026-02-30\n", "impossible-date 4:7-4:17"),
    "a backtick": front("title: `A`\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a percent sign": front("title: %A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a star": front("title: *A*\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "two stars": front("title: **A**\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "an exclamation mark": front("title: !\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a question mark": front("title: ? A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "an ampersand": front("title: & A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a colon in a title": front("title: A: B: C\ndate: 2026-02-30\n", "unquoted-text 2:8-2:15", "impossible-date 3:7-3:17"),
    "a bracket before a title": front("title: [논문리뷰] LoRA\ndate: 2026-02-30\n", "unquoted-text 2:8-2:19", "impossible-date 3:7-3:17"),
    "a Korean title with a colon": front("title: 논문: 요약\ndate: 2026-02-30\n", "unquoted-text 2:8-2:14", "impossible-date 3:7-3:17"),
    "a full-width colon": front("title： A\ndate: 2026-01-06\n", "invalid-yaml 2:6-2:7"),
    "quotes of a word processor": front("title: “A”\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "no-break spaces before keys": front("\u00a0title: A\n\u00a0date: 2026-01-06\n", "missing-date 1:1-1:4"),
    "a merge conflict": front("<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n", "invalid-yaml 3:6-3:7"),
    "PHP": front("title => A\ndate => 2026-01-06\n", "missing-date 1:1-1:4"),
    "JSON": front('{"title": "A", "date": "2026-02-30"}\n', "impossible-date 2:24-2:36"),
    "JSON with a comma too many": front('{"title": "A", "date": "2026-02-30",}\n', "impossible-date 2:24-2:36"),
    "JSON with single quotes": front("{'title': 'A', 'date': '2026-02-30'}\n", "impossible-date 2:24-2:36"),
    "JSON that stays open": front('{"title": "A"\n', "invalid-yaml 3:1-3:2"),
    "XML": front("<title>A</title>\n<date>2026-01-06</date>\n", "missing-date 1:1-1:4"),
    "INI": front("[front]\ntitle = A\n", "invalid-yaml 3:1-3:2"),
}
TAGS_AND_ANCHORS: Table = {
    "an alias": with_field("description: &a x\nvenue: *a", "yaml-alias 5:8-5:10"),
    "an alias without an anchor": with_field("description: *a", "unquoted-text 4:14-4:16"),
    "an anchor alone": with_field("description: &a x\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "an anchor twice": with_field("a: &a x\nb: &a y\nupdated: 2026-02-30", "invalid-yaml 5:4-5:5"),
    "a list in itself": with_field("a: &a [*a]", "yaml-alias 4:8-4:10"),
    "an alias as a key": with_field("&a a: b\n*a : c", "yaml-alias 5:1-5:3"),
    "a merge key": with_field("base: &b {venue: ICLR}\n<<: *b", "yaml-alias 5:5-5:7"),
    "a merge key without an alias": with_field("<<: {venue: ICLR}\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "a billion laughs": with_field(
        "a: &a [x, x]\n"
        + "".join(f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)),
        "yaml-alias 5:8-5:10",
    ),
    "a quadratic blowup": with_field(f"a: &a {'x' * 20000}\nb: [{'*a, ' * 2000}]", "yaml-alias 5:5-5:7"),
    "a tag that runs a command": with_field(
        "description: !!python/object/apply:os.system [id]\nupdated: 2026-02-30", "wrong-type 5:10-5:20"
    ),
    "a tag that builds an object": with_field("x: !!python/object:builtins.object {}\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "a tag of a name": with_field("x: !!python/name:os.system\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "a tag of its own": with_field("x: !secret y\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "a tag whose name is not declared": with_field("x: !e!y z", "unquoted-text 4:4-4:10"),
    "a tag that stays open": with_field("x: !<tag:y z", "unquoted-text 4:4-4:13"),
    "a binary value": with_field("x: !!binary |\n  R0lGODlh\nupdated: 2026-02-30", "wrong-type 6:10-6:20"),
    "a set": with_field("x: !!set {a, b}\nupdated: 2026-02-30", "wrong-type 5:10-5:20"),
    "a date with a tag": with_field("updated: !!timestamp 2026-02-30", "wrong-type 4:10-4:32"),
    "a title that is tagged a number": front("title: !!int A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
}
KEYS: Table = {
    "a key twice": front("title: A\ntitle: B\ndate: 2026-01-06\n", "duplicate-key 3:1-3:6"),
    "a date twice": front("title: A\ndate: 2026-01-06\ndate: 2026-02-30\n", "duplicate-key 4:1-4:5"),
    "a key three times": front("a: 1\na: 2\na: 3\ndate: 2026-02-30\n", "impossible-date 5:7-5:17"),
    "a list as a key": front("[a, b]: c\n", "invalid-yaml 2:1-2:7"),
    "a table as a key": front("{a: b}: c\n", "invalid-yaml 2:1-2:7"),
    "a list as a key, in lines": front("? - a\n  - b\n: c\n", "invalid-yaml 2:3-4:1"),
    "a key of a list in a table": with_field("extra: {[a]: b}", "invalid-yaml 4:9-4:12"),
    "an empty key": front("'': A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "null as a key": front("~: A\nnull: B\ndate: 2026-02-30\n", "impossible-date 4:7-4:17"),
    "a number as a key": front("1: A\n1.5: B\n2026-01-06: C\ndate: 2026-02-30\n", "impossible-date 5:7-5:17"),
    "a truth as a key": front("yes: A\ntrue: B\ndate: 2026-02-30\n", "impossible-date 4:7-4:17"),
    "a key of a thousand letters": front(f"{'k' * 1000}: A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a key that is too long for YAML": front(f"{'k' * 2000}: A\ndate: 2026-01-06\n", "invalid-yaml 2:2001-2:2002"),
    "an asked key without a value": front("? title\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "a key with a newline": front('"ti\\ntle": A\ndate: 2026-02-30\n', "impossible-date 3:7-3:17"),
    "a key with markup": front("<b>x</b>: A\ndate: 2026-02-30\n", "impossible-date 3:7-3:17"),
    "keys of Korean, Chinese and emoji": front("제목: A\n标题: B\n🎓: C\ndate: 2026-02-30\n", "impossible-date 5:7-5:17"),
    "a key of methods": front("__class__: A\n__init__: B\ndate: 2026-02-30\n", "impossible-date 4:7-4:17"),
    "a table in place of a title": front("title: {a: b}\ndate: 2026-01-06\n", "wrong-type 2:8-2:14"),
    "a table in place of a truth": with_field("draft: {a: b}", "wrong-type 4:8-4:14"),
    "a list in place of a truth": with_field("draft: [true, false]", "wrong-type 4:8-4:21"),
    "a word in place of a truth": with_field("draft: maybe", "wrong-type 4:8-4:13"),
    "a table in place of an abstract's text": with_field("abstract: {ko: {a: b}}"),
    "a list in place of an abstract": with_field("abstract: [a, b]", "wrong-type 4:11-4:17"),
    "a table in place of a slug": with_field("slug: {a: b}", "wrong-type 4:7-4:13"),
    "a list of tables in place of authors": with_field("authors: [{a: b}, {name: [c]}, [d]]"),
    "a table in place of a venue": with_field("venue: {name: ICLR, year: 2026}", "wrong-type 4:8-4:32"),
}
DOCUMENTS: Table = {
    "an open front matter": one(f"---\n{FRONT}{BODY}", "unclosed-front-matter 1:1-1:4"),
    "an open front matter below empty lines": one(f"\n \n---\n{FRONT}{BODY}", "unclosed-front-matter 3:1-3:4"),
    "an open front matter at the end": one("---\ntitle: A", "unclosed-front-matter 1:1-1:4"),
    "closed by four dashes": one(f"---\n{FRONT}----\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "closed by two dashes": one(f"---\n{FRONT}--\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "closed by dashes with blanks between": one(f"---\n{FRONT}- - -\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "closed by an indented line": one(f"---\n{FRONT} ---\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "closed by long dashes": one(f"---\n{FRONT}———\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "closed by a line with more": one(f"---\n{FRONT}--- # end\n{BODY}", "unclosed-front-matter 1:1-1:4"),
    "opened by four dashes": one(f"----\n{FRONT}---\n{BODY}", "missing-date 1:1-1:5"),
    "opened by an indented line": one(f" ---\n{FRONT}---\n{BODY}", "missing-date 1:1-1:5"),
    "opened by a line with more": one(f"--- # x\n{FRONT}---\n{BODY}", "missing-date 1:1-1:8"),
    "opened below a text": one(f"Hello\n---\n{FRONT}---\n{BODY}", "missing-date 1:1-1:6"),
    "opened below a comment": one(f"<!-- x -->\n---\n{FRONT}---\n{BODY}"),
    "blanks after the marks": one(f"---  \t\ntitle: A\ndate: 2026-02-30\n---\t \n{BODY}", "impossible-date 3:7-3:17"),
    "closed by dots": one(f"---\ntitle: A\ndate: 2026-02-30\n...\n{BODY}", "impossible-date 3:7-3:17"),
    "nothing in front matter": one(f"---\n---\n{BODY}", "missing-date 1:1-1:4"),
    "empty lines in front matter": one(f"---\n\n\n---\n{BODY}", "missing-date 1:1-1:4"),
    "only a comment in front matter": one(f"---\n# nothing\n---\n{BODY}", "missing-date 1:1-1:4"),
    "null in front matter": one(f"---\n~\n---\n{BODY}", "missing-date 1:1-1:4"),
    "a list in front matter": one(f"---\n- A\n- B\n---\n{BODY}", "front-matter-without-keys 2:1-4:1"),
    "a flow list in front matter": one(f"---\n[A, B]\n---\n{BODY}", "front-matter-without-keys 2:1-2:7"),
    "a text in quotes in front matter": one(f"---\n{{}}\n'a': b\n---\n{BODY}", "invalid-yaml 3:1-3:2"),
    "a number in front matter": one(f"---\n42\n---\n{BODY}", "missing-date 1:1-1:4"),
    "a sentence between rules": one(f"---\nA sentence.\n---\n{BODY}", "missing-date 1:1-1:4"),
    "two front matters": one(f"---\n{FRONT}---\n---\ntitle: B\n---\n{BODY}"),
    "a document in a document": one(f"---\ntitle: A\n--- x\ndate: 2026-01-06\n---\n{BODY}", "invalid-yaml 3:1-3:2"),
    "a directive": one(f"---\n%YAML 1.2\n{FRONT}---\n{BODY}", "invalid-yaml 3:1-3:2"),
    "a directive that is unknown": one(f"---\n%FOO bar\n{FRONT}---\n{BODY}", "invalid-yaml 2:5-2:6"),
    "a version that is not there": one(f"---\n%YAML 9.9\n{FRONT}---\n{BODY}", "invalid-yaml 2:1-2:2"),
    "an end in a block": one(f"---\ndescription: |\n  a\n---\n  b\n{FRONT}---\n{BODY}", "missing-date 1:1-1:4"),
    "front matter at the end of the file": one(f"# LoRA\n{BODY}\n---\n{FRONT}---\n", "missing-date 1:1-1:7"),
    "only an opening line": one("---\n", "missing-date 1:1-1:4"),
    "only a line of dashes and blanks": one("---   ", "missing-date 1:1-1:7"),
}
DEPTHS: Table = {
    "lists of thirty": with_field(f"a: {'[' * 30}{']' * 30}", "oversized-front-matter 4:24-4:44"),
    "tables of thirty": with_field(f"a: {'{a: ' * 30}{'}' * 30}", "oversized-front-matter 4:81-4:82"),
    "lists of ten thousand": with_field(f"a: {'[' * 10000}", "oversized-front-matter 4:4-4:4"),
    "brackets of ten thousand in quotes": with_field(f"description: '{'[' * 10000}'", "oversized-front-matter 4:15-4:15"),
    "tables of ten thousand": with_field(f"a: {'{a: ' * 10000}", "oversized-front-matter 2:1-2:1"),
    "items of thirty in lines": with_field(
        "a:\n" + "".join(f"{' ' * depth}-\n" for depth in range(1, 31)), "oversized-front-matter 25:22-36:1"
    ),
    "items of ten thousand on a line": with_field(f"a:\n {'- ' * 10000}", "oversized-front-matter 2:1-2:1"),
    "keys of ten thousand on a line": with_field("? " * 10000, "oversized-front-matter 2:1-2:1"),
    "front matter of 65 KiB": one(f"---\na: {'x' * 66560}\n---\n", "oversized-front-matter 2:1-2:1"),
    "a front matter that is the whole file": one(f"---\n{'a: b' * 300000}\n---\n", "oversized-front-matter 2:1-2:1"),
    "ten thousand keys": front(
        "".join(f"k{number}: 1\n" for number in range(5000)) + "date: 2026-02-30\n", "impossible-date 5002:7-5002:17"
    ),
}
YAML: Table = SYNTAX | TAGS_AND_ANCHORS | KEYS | DOCUMENTS | DEPTHS
