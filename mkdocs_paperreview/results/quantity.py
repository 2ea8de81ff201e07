# SPDX-License-Identifier: MIT
"""A number as people write it to a quantity: value, unit, spread, gain in brackets; or nothing, where it is not sure to be one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from mkdocs_paperreview.results.units import CURRENCIES, MULTIPLIERS, UNITS, measure_of

__all__ = ["FULL_WIDTH", "LONGEST", "Quantity", "quantity"]

LONGEST = 120
FULL_WIDTH = {0xFF01 + offset: 0x21 + offset for offset in range(94)} | {0x3000: 0x20, 0x2212: 0x2D, 0xFE63: 0x2D, 0x2215: 0x2F}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_NUMBER = r"(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+"
_LETTERS = "A-Za-z가-힣ぁ-ヿ一-鿿"
_UNIT = rf"(?:(?:(?:{_any(UNITS)})(?:/[{_LETTERS}]{{1,12}}[²³]?)?|(?:[A-Za-z]{{2,12}})?/s(?:ec)?)(?![A-Za-z0-9]))"
_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"([+-]?)(\d+)(?:\.(\d+))?(%?)", re.ASCII)
_WRITTEN = re.compile(
    rf"(?P<bound>[≈~∼〜<>≤≥]|약|约|約|大约|about|approx\.?|ca\.)?\s?(?P<sign>[+\-–±]|[↑▲↓▼](?=\s?\d))?\s?(?P<currency>[{CURRENCIES}])?"
    rf"(?P<number>{_NUMBER})(?:[eE](?P<power>[+\-–]?\d{{1,2}})"
    r"|\s?[×x·*]\s?10(?:\s?\^\s?(?P<ten>[+\-–]?\d{1,2})|(?P<signed>[+\-–]\d{1,2}))(?!\d))?"
    rf"\s?(?:(?P<scale>{_any(MULTIPLIERS)})(?![A-Za-z0-9])(?(currency)|(?!/(?!s))))?\s?(?P<unit>{_UNIT})?"
    rf"(?(currency)(?P<each>\s?/\s?(?:1?[kKM] ?)?[{_LETTERS}]{{0,12}}(?<![/ ]))?)\s*",
    re.ASCII,
)
_SPREAD = re.compile(rf"(?:±|\+/-|\+-)\s?(?P<spread>{_NUMBER})\s?{_UNIT}?\s*", re.ASCII)
_BOUND = re.compile(r"(?:\+|\s?(?:이상|以上)|\s?(?P<most>이하|미만|以下|以内|未満|未满))\s*")
_BRACKET = re.compile(r"[(\[](?P<inside>[^()\[\]]{1,80})[)\]]\s*")
_SIGNED = re.compile(r"\s?[+\-–↑↓▲▼]\s?[\d.]")
_TENDENCY = re.compile(r"[↑↓▲▼⬆⬇]\s*")
_ARROW = re.compile(r"\s?(?:→|⟶|⇒|➔|➜|->|=>|-->)\s?")
_APPROXIMATE = frozenset("≈~∼〜") | {"약", "约", "約", "大约", "about", "approx", "approx.", "ca."}


class Quantity(NamedTuple):
    """A number that was read.

    A tuple, because a site has hundreds of thousands of them. `value` is in its unit, with the multiplier applied (`1.2k` is 1200); `step`
    is what one more in its last digit would be. `sign` is the sign as written, `bound` one of `≈ < > ≤ ≥`. `before` is what stands left of
    an arrow, and `delta` a signed number in brackets after it.
    """

    value: float
    step: float
    unit: str = ""
    scale: str = ""
    sign: str = ""
    bound: str = ""
    spread: float | None = None
    delta: Quantity | None = None
    before: Quantity | None = None

    @property
    def kind(self) -> str:
        """What it measures, such as time; quantities of one kind can be compared."""
        return measure_of(self.unit)[0] if self.unit else ""

    @property
    def size(self) -> float:
        """Its value in the same measure as all others of its kind."""
        return self.value * measure_of(self.unit)[1] if self.unit else self.value


def quantity(text: str) -> Quantity | None:
    """Read a text that has no markup; nothing where all of it is not one quantity."""
    if not text or len(text) > LONGEST:
        return None
    if plain := _PLAIN.fullmatch(text):
        sign, whole, part, unit = plain.groups()
        value = float(f"{whole}.{part}" if part else whole)
        return Quantity(-value if sign == "-" else value, 10.0 ** -len(part) if part else 1.0, unit, "", sign)
    if not _DIGIT.search(text):
        return None
    text = text.translate(FULL_WIDTH).strip()
    parts = _ARROW.split(text)
    if len(parts) == 1:
        return _whole(text)
    before, after = _whole(parts[0]), _whole(parts[1])
    return after._replace(before=before) if len(parts) == 2 and before and after else None  # noqa: PLR2004  # from and to


def _whole(text: str) -> Quantity | None:
    found = _WRITTEN.match(text)
    if not found:
        return None
    read = _number(found)
    at = found.end()
    if spread := _SPREAD.match(text, at):
        read, at = read._replace(spread=_value(spread["spread"])), spread.end()
    elif at < len(text) and read.bound in {"", "≈"} and (bound := _BOUND.match(text, at)):
        read, at = read._replace(bound="≤" if bound["most"] else "≥"), bound.end()
    if at < len(text) and (tendency := _TENDENCY.match(text, at)) and not read.sign:
        # An arrow alone says that the number went up or down; one before a number says by how much.
        delta = _whole(text[at:])
        read, at = (read._replace(delta=delta), len(text)) if delta else (read, tendency.end())
    while at < len(text) and (bracket := _BRACKET.match(text, at)):
        read, at = _with_bracket(read, bracket["inside"]), bracket.end()
    return read if at == len(text) else None


def _with_bracket(read: Quantity, inside: str) -> Quantity:
    if spread := _SPREAD.fullmatch(inside.strip()):
        return read._replace(spread=_value(spread["spread"]))
    delta = _whole(inside.strip()) if _SIGNED.match(inside) else None
    return read._replace(delta=delta) if delta and not read.delta else read


def _number(found: re.Match[str]) -> Quantity:
    number = found["number"]
    power = (found["power"] or found["ten"] or found["signed"] or "0").replace("–", "-")
    # Whoever writes out a number does not count it in billions: `14,318 B` are bytes.
    has_bytes = found["scale"] in {"B", "b"} and "," in number
    scale = "" if has_bytes else found["scale"] or ""
    factor = 10.0 ** int(power) * MULTIPLIERS.get(scale, 1.0)
    sign = {"↑": "+", "▲": "+", "↓": "-", "▼": "-", "–": "-"}.get(found["sign"] or "", found["sign"] or "")
    _, _, decimals = number.partition(".")
    value = _value(number) * factor
    bound = "≤" if sign == "±" else found["bound"] or ""
    unit = found["currency"] + (found["each"] or "").replace(" ", "") if found["currency"] else found["unit"] or ""
    return Quantity(
        value=-value if sign == "-" else value,
        step=10.0 ** -len(decimals) * factor,
        unit="bytes" if has_bytes else unit,
        scale=scale,
        sign="" if sign == "±" else sign,
        bound="≈" if bound in _APPROXIMATE else bound,
    )


def _value(number: str) -> float:
    return float(number.replace(",", ""))
