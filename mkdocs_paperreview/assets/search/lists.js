// SPDX-License-Identifier: MIT
// Lists of occurrences: read from a file of the index, put together, compared.

/**
 * The pages that have something, in order, and where: `places` holds four times a position and its flags; those of the page at `i` go
 * from `starts[i]` to `starts[i + 1]`.
 * @typedef {{pages: number[], starts: number[], places: number[]}} List
 */

// The first digit of a number tells how many there are. As in `search/codes.py`.
const [TWO, THREE, FOUR] = [48, 89, 91];
const VALUES = new Int16Array(128);
let size = 0;
for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92) VALUES[code] = size++;
const BASE = size;
const FROM_THREE = TWO + (THREE - TWO) * BASE;
const FROM_FOUR = FROM_THREE + (FOUR - THREE) * BASE * BASE;

const MIXED = 4; // no flags of their own

/** Reads numbers that `search/codes.py` has written. */
export class Numbers {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  get isAtEnd() {
    return this.at >= this.text.length;
  }

  next() {
    const first = this.#digit();
    if (first < TWO) return first;
    if (first < THREE) return TWO + (first - TWO) * BASE + this.#digit();
    if (first < FOUR) return FROM_THREE + ((first - THREE) * BASE + this.#digit()) * BASE + this.#digit();
    return FROM_FOUR + (this.#digit() * BASE + this.#digit()) * BASE + this.#digit();
  }

  #digit() {
    return VALUES[this.text.charCodeAt(this.at++)];
  }
}

/** @param {string} text @returns {number[]} */
export function numbersIn(text) {
  const numbers = new Numbers(text);
  const found = [];
  while (!numbers.isAtEnd) found.push(numbers.next());
  return found;
}

/** @returns {List} */
export const noList = () => ({ pages: [], starts: [0], places: [] });

/** As `search/batch.py` writes it. @param {string} text @param {number} batch how many pages each has @returns {List} */
export function listIn(text, batch) {
  const numbers = new Numbers(text);
  const list = noList();
  let page = -1;
  let flags = MIXED;
  let nextBatch = 0;
  while (!numbers.isAtEnd) {
    const head = numbers.next();
    page += (head >> 2) + 1;
    const more = (head & 3) < 3 ? head & 3 : 3 + numbers.next();
    if (page >= nextBatch) {
      flags = numbers.next();
      nextBatch = page - (page % batch) + batch;
    }
    for (let count = 0, place = 0; count <= more; count++) {
      place += numbers.next();
      list.places.push(flags === MIXED ? place : (place << 2) | flags);
    }
    list.pages.push(page);
    list.starts.push(list.places.length);
  }
  return list;
}

/**
 * Go through the pages that any of the lists has, in order; `visit` is given the page and for each list its place in it, or -1.
 * @param {List[]} lists
 * @param {(page: number, at: number[]) => void} visit
 */
export function walk(lists, visit) {
  const next = lists.map(() => 0);
  const at = lists.map(() => -1);
  for (;;) {
    let page = Infinity;
    for (let i = 0; i < lists.length; i++) if (next[i] < lists[i].pages.length) page = Math.min(page, lists[i].pages[next[i]]);
    if (page === Infinity) return;
    for (let i = 0; i < lists.length; i++) at[i] = lists[i].pages[next[i]] === page ? next[i]++ : -1;
    visit(page, at);
  }
}

/** @param {List} list @param {number} at */
const placesAt = (list, at) => (at < 0 ? [] : list.places.slice(list.starts[at], list.starts[at + 1]));

/** @param {List} list @param {number} page @param {number[]} places */
export function append(list, page, places) {
  if (!places.length) return;
  list.pages.push(page);
  for (const place of places) list.places.push(place);
  list.starts.push(list.places.length);
}

/** What any list has; flags of the same position come together. @param {List[]} lists @returns {List} */
export function union(lists) {
  const some = lists.filter((list) => list.pages.length);
  if (some.length < 2) return some[0] ?? noList();
  const made = noList();
  walk(some, (page, at) => {
    const one = at.findIndex((place) => place >= 0);
    const alone = at.every((place, i) => i === one || place < 0);
    append(made, page, alone ? placesAt(some[one], at[one]) : merged(some.flatMap((list, i) => placesAt(list, at[i]))));
  });
  return made;
}

/** @param {number[]} places */
function merged(places) {
  places.sort((one, other) => one - other);
  const made = [];
  for (const place of places) {
    if (made.length && made[made.length - 1] >> 2 === place >> 2) made[made.length - 1] |= place;
    else made.push(place);
  }
  return made;
}

/**
 * Where something of one list is followed, so many positions later, by something of another: it starts like the one, ends like the other.
 * @param {List} first @param {List} second @param {number} least @param {number} most @returns {List}
 */
export function followed(first, second, least, most = least) {
  const made = noList();
  walk([first, second], (page, [one, other]) => {
    if (one < 0 || other < 0) return;
    const places = [];
    let from = second.starts[other];
    const end = second.starts[other + 1];
    for (let at = first.starts[one]; at < first.starts[one + 1]; at++) {
      const position = first.places[at] >> 2;
      while (from < end && second.places[from] >> 2 < position + least) from++;
      if (from < end && second.places[from] >> 2 <= position + most) places.push((position << 2) | (first.places[at] & 1) | (second.places[from] & 2));
    }
    append(made, page, places);
  });
  return made;
}

/**
 * Where a run of syllables stands: each of them must be certified by a pair that holds it, or by a lone one beside another.
 * @param {{list: List, offset: number, certain: number, mark: string}[]} pairs `certain`: bits of the syllables, from the offset
 * @param {number} length @returns {List}
 */
export function certified(pairs, length) {
  const made = noList();
  const all = 2 ** length - 1;
  walk(pairs.map((pair) => pair.list), (page, at) => {
    let reach = 0;
    for (let i = 0; i < at.length; i++) if (at[i] >= 0) reach |= pairs[i].certain << pairs[i].offset;
    if (reach !== all) return;
    /** @type {Map<number, number>} */
    const certain = new Map();
    for (let i = 0; i < at.length; i++) {
      if (at[i] < 0) continue;
      const { list, offset, certain: bits } = pairs[i];
      const starts = offset === 0 && bits & 1 ? 1 : 0;
      const ends = offset === length - 2 && bits & 2 ? 2 : 0;
      for (let j = list.starts[at[i]]; j < list.starts[at[i] + 1]; j++) {
        const position = (list.places[j] >> 2) - offset;
        if (position < 0) continue;
        const flags = list.places[j] & (starts | ends);
        certain.set(position, (certain.get(position) ?? 0) | (bits << (offset + 2)) | flags);
      }
    }
    const places = [];
    for (const [position, bits] of certain) if (bits >> 2 === all) places.push((position << 2) | (bits & 3));
    append(made, page, places.sort((one, other) => one - other));
  });
  return made;
}
