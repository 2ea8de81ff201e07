// SPDX-License-Identifier: MIT
// Where pages say the words of a query in; the pages that say all of them, with how well they answer, out.
import { followed, walk } from "./lists.js";

/** @typedef {import("./lists.js").List} List */
/** @typedef {{lengths: Float64Array, tops: number[], mean: number}} Sizes */
/** Where a word is said, with how much each of these lists counts, and how many positions it takes. @typedef {{lists: [List, number][], size: number}} Said */

const SATURATION = 1.2;
const LENGTH = 0.75;
const OF_TOP = 3;
// By flags: neither starts nor ends a word; starts; ends; both.
const OF_FLAGS = [0.18, 0.35, 0.35, 1];
const OF_NEIGHBOURS = 4;
const OF_APART = 0.1; // with particles between them
const PARTICLES = 3;

/** @param {Said[]} words @param {Sizes} sizes @returns {Map<number, number>} */
export function ranked(words, sizes) {
  const scores = words.map(({ lists }) => scored(lists, sizes));
  const [first, ...others] = scores.sort((one, other) => one.size - other.size);
  const found = new Map([...(first ?? [])].filter(([page]) => others.every((other) => other.has(page))));
  for (const other of others) for (const [page, score] of found) found.set(page, score + (other.get(page) ?? 0));
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const [one, other] = [before.lists[0][0], word.lists[0][0]];
    const beside = followed(one, other, before.size);
    const apart = followed(one, other, before.size + 1, before.size + PARTICLES);
    for (const [page, score] of scored([[beside, 1], [apart, OF_APART]], sizes)) if (found.has(page)) found.set(page, (found.get(page) ?? 0) + OF_NEIGHBOURS * score);
  }
  return found;
}

/** @param {[List, number][]} lists @param {Sizes} sizes */
function scored(lists, { lengths, tops, mean }) {
  /** @type {Map<number, number>} */
  const found = new Map();
  walk(lists.map(([list]) => list), (page, at) => {
    let count = 0;
    lists.forEach(([list, weight], i) => {
      if (at[i] < 0) return;
      for (let place = list.starts[at[i]]; place < list.starts[at[i] + 1]; place++) {
        count += weight * OF_FLAGS[list.places[place] & 3] * (list.places[place] >> 2 < tops[page] ? OF_TOP : 1);
      }
    });
    found.set(page, (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + (LENGTH * lengths[page]) / mean)));
  });
  const rarity = Math.log(1 + (lengths.length - found.size + 0.5) / (found.size + 0.5));
  for (const [page, score] of found) found.set(page, score * rarity);
  return found;
}
