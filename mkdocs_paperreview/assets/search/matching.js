// SPDX-License-Identifier: MIT
// A way of saying a word in; where the pages say it out.
import { certified, followed, noList, union } from "./lists.js";
import { isKorean } from "./terms.js";

/** @typedef {import("./lists.js").List} List */
/** @typedef {import("./postings.js").Postings} Postings */
/** @typedef {import("./query.js").Piece} Piece */
/** @typedef {import("./query.js").Way} Way */

const MARKS_LAST = "-";
// What a lone syllable may be followed by where it is a word: the first syllables of particles.
const PARTICLES = "은는이가을를의에로와과도만";

/** The terms that must be read to follow a way. @param {Way} way @returns {[string, string][]} */
export function rangesOf(way) {
  return way.flatMap((piece) => {
    if (piece.term) return [/** @type {[string, string]} */ ([piece.term, piece.term])];
    if (piece.range) return [piece.range, ...(piece.terms ?? []).map((term) => /** @type {[string, string]} */ ([term, term]))];
    return pairRanges(piece);
  });
}

/** @param {Piece} piece @returns {[string, string][]} */
function pairRanges({ pairs = "", open }) {
  if (pairs.length === 1) return isKorean(pairs) ? [[pairs, pairs], ...[...PARTICLES].map((next) => both(pairs + next))] : [[pairs, pairs]];
  const ranges = [];
  for (let at = 0; at < pairs.length - 1; at++) {
    const isLast = at === pairs.length - 2;
    ranges.push(isLast && open ? /** @type {[string, string]} */ ([pairs[at] + open[0], pairs[at] + open[1] + MARKS_LAST]) : both(pairs.slice(at, at + 2)));
  }
  return ranges;
}

/** @param {string} pair @returns {[string, string]} */
const both = (pair) => [pair, pair + MARKS_LAST];

/** @param {Way} way @param {Postings} postings @returns {List} */
export function follow(way, postings) {
  let found = noList();
  let size = 0;
  way.forEach((piece, at) => {
    const list = listOf(piece, postings);
    found = at ? followed(found, list, size) : list;
    size += piece.size;
  });
  return found;
}

/** @param {Piece} piece @param {Postings} postings */
function listOf(piece, postings) {
  if (piece.term) return postings.list(piece.term);
  if (piece.range) return union([postings.any(piece.range), ...(piece.terms ?? []).map((term) => postings.list(term))]);
  const { pairs = "", open } = piece;
  if (pairs.length === 1) return union([postings.list(pairs), ...[...PARTICLES].map((next) => postings.list(pairs + next))]);
  const parts = [];
  for (let offset = 0; offset < pairs.length - 1; offset++) {
    const isLast = offset === pairs.length - 2;
    for (const [mark, certain] of /** @type {[string, number][]} */ ([["", 3], ["+", 1], ["-", 2]])) {
      const list = isLast && open ? openList(pairs[offset], open, mark, postings) : postings.list(pairs.slice(offset, offset + 2) + mark);
      if (list.pages.length) parts.push({ list, offset, certain, mark });
    }
  }
  return certified(parts, pairs.length);
}

/** @param {string} first @param {[string, string]} open @param {string} mark @param {Postings} postings */
function openList(first, open, mark, postings) {
  return postings.any([first + open[0], first + open[1] + MARKS_LAST], (term) => (mark ? term.endsWith(mark) : term.length === 2));
}
