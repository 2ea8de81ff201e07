# SPDX-License-Identifier: MIT
"""Tags of every shape, and how much of them there can be."""

from __future__ import annotations

from tests.hostile.bad_inputs.bad import Bad, Table, below, one, with_field

__all__ = ["TAGS"]


def tagged(written: str, *found: str) -> Bad:
    """A review whose fourth line is its tags."""
    return with_field(f"tags: {written}", *found)


SHAPES: Table = {
    "empty": tagged(""),
    "null": tagged("null"),
    "an empty list": tagged("[]"),
    "an empty text": tagged("''"),
    "a list of nothing": tagged("[null, ~, '', ' ']"),
    "a table": tagged("{RL: 1, LLM: 2}"),
    "a list of tables": tagged("[{RL: x}, LLM]", "wrong-type 4:8-4:15"),
    "a colon in an item": with_field("tags:\n  - LLM: reasoning\n  - RL", "wrong-type 5:5-6:3"),
    "a number": tagged("2026"),
    "numbers": tagged("[1, 2.50, 1e9, 0x1F, -3]"),
    "truths": tagged("[yes, no, on, off, true, false]"),
    "dates": tagged("[2026-01-06, 2026-02-30]"),
    "a list in a list": tagged("[[RL], [LLM, [VLM]]]"),
    "lists twenty deep": tagged(f"{'[' * 20}RL{']' * 20}", "oversized-front-matter 4:27-4:29"),
    "lists nineteen deep": tagged(f"{'[' * 19}RL{']' * 19}"),
    "lists a hundred deep": tagged(f"{'[' * 100}RL{']' * 100}", "oversized-front-matter 4:7-4:7"),
    "a comma at the end": tagged("RL, LLM,"),
    "commas alone": tagged("',,,'"),
    "blanks and commas": tagged("' , ,, RL ,'"),
    "marks of other languages": tagged("RL、LLM，VLM; GRPO | DPO"),
    "hashtags": tagged("'#RL #LLM#VLM ##GRPO'"),
    "a hash alone": tagged("'#'"),
    "an unquoted hashtag": tagged("#RL, #LLM"),
    "in a block": with_field("tags: |\n  RL\n  LLM"),
    "in a folded block": with_field("tags: >\n  RL,\n  LLM"),
    "a comma too many in the list": tagged("[RL,, LLM]", "invalid-yaml 4:11-4:12"),
    "no blanks in the list": tagged("[RL,LLM,VLM]"),
    "quotes that stay open": tagged('["RL, LLM]', "invalid-yaml 4:8-4:9"),
}
DOUBLED: Table = {
    "twice": tagged("[RL, LLM, RL]", "doubled-tag 4:17-4:19"),
    "twice in another case": tagged("[RL, rl]", "doubled-tag 4:12-4:14"),
    "twice with a hyphen": tagged("[Self Play, self-play]", "doubled-tag 4:19-4:28"),
    "three times": tagged("[RL, RL, RL]", "doubled-tag 4:12-4:14", "doubled-tag 4:16-4:18"),
    "twice in Korean, once decomposed": tagged("[강화학습, \u1100\u1161\u11bc\u1112\u116a학습]", "doubled-tag 4:14-4:18"),
    "twice with invisible letters": tagged("[RL, R\u200bL]", "doubled-tag 4:12-4:15"),
    "twice in full width": tagged("[RL, ＲＬ]", "doubled-tag 4:12-4:14"),
    "twice in items of lines": with_field("tags:\n  - RL\n  - RL", "doubled-tag 6:5-6:7"),
    "twice in TOML": one('+++\ntitle = "A"\ndate = 2026-01-06\ntags = ["RL", "RL"]\n+++\n', "doubled-tag 4:15-4:19"),
}
LETTERS: Table = {
    "emoji": tagged("[🎓, 👩🏽‍🔬, 🇰🇷]"),
    "right to left": tagged("[مراجعة, סקירה]"),
    "an override of direction": tagged("['\u202eLR', '\u2066x\u2069']"),
    "combining marks": tagged("['e\u0301', 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a']"),
    "only invisible letters": tagged("['\u200b', '\u2060\ufeff']"),
    "a control as an escape": tagged('["R\\u0007L", "\\0", "\\x1b[31m"]'),
    "a line end as an escape": tagged('["R\\nL", "R\\tL"]'),
    "a control as it is": tagged("['R\x07L']", "invalid-yaml 4:10-4:11"),
    "one of five thousand letters": tagged("x" * 5000),
    "one of five thousand Korean letters": tagged("가" * 5000),
    "markup": tagged("['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;', '\"><b>']"),
    "Markdown": tagged("['**RL**', '[a](b)', '`c`', '# d']"),
    "templates": tagged("['{{ 7*7 }}', '{% raw %}', '${x}', '%s']"),
    "paths": tagged("['../..', '/etc/passwd', '..\\\\..', 'a/b/c', '.', '..', '//x', 'C:\\\\x']"),
    "names of devices": tagged("[CON, nul, COM1, aux.txt]"),
    "names of the site's own pages": tagged("[index, index.html, archive, '404']"),
    "only signs": tagged("['!', '?', '-', '_', '.', '...', '@', '$', '^', '~']"),
    "percent signs": tagged("['%2e%2e', '%00', '%', '100%']"),
    "languages of programming": tagged("[C, 'C#', C++, F#, .NET, A*, 'R&D']"),
    "names of methods": tagged("[__proto__, constructor, __class__, toString]"),
    "letters whose case changes their number": tagged("[straße, STRASSE, İ, ﬁ, ŉ]"),
    "a private letter": tagged("['\ue000', '\U0010fffd']"),
}
MANY: Table = {
    "ten thousand in a text": one(
        f'+++\ntitle = "A"\ndate = 2026-01-06\ntags = "{",".join(f"{number:x}" for number in range(10_000))}"\n+++\n'
    ),
    "ten thousand equal ones": tagged(f"[{', '.join(['RL'] * 10_000)}]", "doubled-tag 4:12-4:14"),
    "two thousand in lines": with_field("tags:\n" + "\n".join(f"- {number:x}" for number in range(2000))),
    "sixty thousand commas": tagged(f"'{',' * 60_000}'"),
    "sixty thousand hashes": tagged(f"'{'#' * 60_000}'"),
    "a thousand hashtags in the body": below(" ".join(f"#t{number}" for number in range(1000))),
    "a line of hashtags that ends otherwise": below("#a, " * 5000 + "x"),
}
TAGS: Table = SHAPES | DOUBLED | LETTERS | MANY
