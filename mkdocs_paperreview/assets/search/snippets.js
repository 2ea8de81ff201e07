// SPDX-License-Identifier: MIT
// A page's texts and the ways in which a query may be said in; what is shown of them, with what was found marked, out.
import { readable } from "./formulas.js";
import { isHan, isKorean, isLatin, joined, normal, partsOf, runsIn, stem } from "./terms.js";

/** @typedef {import("./query.js").Way} Way */
/** @typedef {import("./query.js").Piece} Piece */
/** @typedef {[text: string, isHit: boolean]} Part */
/** A position of a text: a syllable or a word, and where it is written. `one` is a word with hyphens written as one, of `size` parts. @typedef {{text: string, raw: string, from: number, to: number, one: string, size: number}} Unit */

const LENGTH = 180;
const BEFORE = 50;
const MOST_LETTERS = 60_000;

/** What of a page answers best: a section with its heading and a piece of its text.
 * @param {(string | [heading: string, anchor: string])[]} sections headings and texts, in turn @param {Way[]} ways */
export function bestSection(sections, ways) {
  let best = { anchor: "", heading: /** @type {Part[]} */ ([]), snippet: /** @type {Part[]} */ ([]), worth: 0 };
  for (let at = 0; at < sections.length; at += 2) {
    const [written, anchor] = typeof sections[at] === "string" ? [sections[at], idOf(sections[at])] : sections[at];
    const heading = readable(written);
    const inHeading = hitsIn(heading, ways);
    const cut = readable(sections[at + 1].slice(0, MOST_LETTERS));
    const inText = hitsIn(cut, ways);
    const window = busiest(inText);
    const worth = distinct(inHeading) * 1.5 + window.worth;
    if (worth > best.worth) best = { anchor, heading: parts(heading, inHeading), snippet: around(cut, inText, window.from), worth };
  }
  if (best.worth) return best;
  const text = sections.find((part, at) => at % 2 && part) ?? "";
  return { ...best, snippet: around(readable(text.slice(0, MOST_LETTERS)), [], 0) };
}

/** As `search/fragment.py` leaves it out. @param {string} heading */
const idOf = (heading) => heading.toLowerCase().replace(/[!-,./:-@[-^`{-~]/g, "").replaceAll(" ", "-");

/** A short text with what was found in it marked. @param {string} text @param {Way[]} ways @returns {Part[]} */
export function marked(text, ways) {
  const shown = readable(text);
  return parts(shown, hitsIn(shown, ways));
}

/** @typedef {{from: number, to: number, way: number}} Hit */

/** @param {string} text @param {Way[]} ways @returns {Hit[]} */
function hitsIn(text, ways) {
  if (!ways.length || !text) return [];
  const units = unitsOf(text);
  const tests = ways.map((way) => way.flatMap(testsOf));
  const hits = [];
  for (let at = 0; at < units.length; at++) {
    for (let way = 0; way < tests.length; way++) {
      const size = lengthOf(tests[way], units, at);
      if (size) hits.push({ from: units[at].from, to: units[at + size - 1].to, way });
    }
  }
  return hits;
}

/** Over how many units a way holds from here. @param {((unit: Unit) => number)[]} tests @param {Unit[]} units @param {number} start */
function lengthOf(tests, units, start) {
  let at = start;
  for (const test of tests) {
    const size = at < units.length ? test(units[at]) : 0;
    if (!size) return 0;
    at += size;
  }
  return at <= units.length ? at - start : 0;
}

/** @param {Piece} piece @returns {((unit: Unit) => number)[]} how many units each passes, or 0 */
function testsOf({ pairs, open, term, range, terms }) {
  if (pairs) {
    return [...pairs].map((letter, at) => (unit) => {
      if (open && at === pairs.length - 1) return Number(unit.text >= open[0] && unit.text <= open[1]);
      return Number(unit.text === letter);
    });
  }
  return [
    (unit) => {
      if (unit.text === term || (range && (unit.raw.startsWith(range[0]) || unit.text.startsWith(range[0]))) || terms?.includes(unit.text)) return 1;
      return unit.one && unit.one === term ? unit.size : 0;
    },
  ];
}

/** @param {string} text @returns {Unit[]} */
function unitsOf(text) {
  const units = [];
  for (const found of text.matchAll(/\S+/g)) {
    const form = normal(found[0]);
    const start = found.index;
    const isSame = form.length === found[0].length;
    // Where the normal form is of another length, a syllable cannot be told from its neighbours: the whole piece is marked.
    const place = (/** @type {number} */ at) => (isSame ? start + at : start);
    const end = (/** @type {number} */ at) => (isSame ? start + at : start + found[0].length);
    for (const { word, at } of runsIn(form)) {
      if (isKorean(word) || isHan(word)) {
        [...word].forEach((letter, i) => units.push({ text: letter, raw: letter, from: place(at + i), to: end(at + i + 1), one: "", size: 1 }));
      } else if (isLatin(word)) {
        const all = partsOf(word);
        let from = at;
        all.forEach((part, i) => {
          from = form.indexOf(part, from);
          units.push({ text: stem(part), raw: part, from: place(from), to: end(from + part.length), one: i ? "" : joined(all), size: all.length });
          from += part.length;
        });
      } else units.push({ text: word, raw: word, from: place(at), to: end(at + word.length), one: "", size: 1 });
    }
  }
  return units;
}

/** @param {Hit[]} hits */
const distinct = (hits) => new Set(hits.map((hit) => hit.way)).size;

/** From where a piece of the usual length holds most. @param {Hit[]} hits */
function busiest(hits) {
  let best = { from: 0, worth: 0 };
  for (let at = 0; at < hits.length; at += 1) {
    const within = [];
    for (let next = at; next < hits.length && hits[next].to <= hits[at].from + LENGTH - BEFORE && within.length < 20; next++) within.push(hits[next]);
    const worth = distinct(within) + within.length / 50;
    if (worth > best.worth) best = { from: hits[at].from, worth };
  }
  return best;
}

/** @param {string} text @param {Hit[]} hits @param {number} at @returns {Part[]} */
function around(text, hits, at) {
  let from = Math.max(0, at - BEFORE);
  if (from) {
    const blank = text.slice(from, at).search(/\s/);
    from = blank < 0 ? at : from + blank + 1;
  }
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) {
    const last = hits.filter((hit) => hit.from < to).reduce((end, hit) => Math.max(end, hit.to), 0);
    const blank = text.slice(from, to).search(/\s\S*$/);
    to = Math.max(last, blank > LENGTH / 2 ? from + blank : to);
  }
  const cut = parts(text.slice(from, to), hits.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })));
  const spaced = cut.map(([written, isHit]) => /** @type {Part} */ ([written.replace(/\s+/g, " "), isHit]));
  return [...(from ? [/** @type {Part} */ (["…", false])] : []), ...spaced, ...(to < text.length ? [/** @type {Part} */ (["…", false])] : [])];
}

/** @param {string} text @param {Hit[]} hits @returns {Part[]} */
function parts(text, hits) {
  const made = /** @type {Part[]} */ ([]);
  let at = 0;
  let end = 0;
  for (const hit of [...hits.map(({ from, to }) => ({ from, to })).sort((one, other) => one.from - other.from), { from: Infinity, to: Infinity }]) {
    if (hit.from <= end && end) {
      end = Math.max(end, hit.to);
      continue;
    }
    if (end) {
      made.push([text.slice(at, end), true]);
      at = end;
    }
    const next = Math.min(hit.from, text.length);
    if (next > at) made.push([text.slice(at, next), false]);
    at = next;
    end = hit.to;
  }
  return made;
}
