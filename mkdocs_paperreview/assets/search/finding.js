// SPDX-License-Identifier: MIT
// A query in; the pages that answer it out, with how well, and what was looked for instead where nothing, or too little, was found.
import { numbersIn, union } from "./lists.js";
import { follow, rangesOf } from "./matching.js";
import { Postings } from "./postings.js";
import { wayOf, wordsOf } from "./query.js";
import { ranked } from "./ranking.js";
import { shelvesFor, Vocabulary } from "./spelling.js";
import { isKorean } from "./terms.js";

/** @typedef {import("./lists.js").List} List */
/** @typedef {import("./query.js").Word} Word */
/** @typedef {import("./query.js").Way} Way */
/** @typedef {{text: string, why: "half-typed" | "spelling" | "fewer-words", dropped: string[]}} Instead */
/** A word with where it is said; `ways` are those that were followed. @typedef {{word: Word, lists: [List, number][], ways: Way[], size: number, shown: string}} Met */
/** `unknown`: words that are said nowhere. @typedef {{scores: Map<number, number>, instead: Instead | null, ways: Way[], unknown: string[]}} Found */

const STEPS_OF_LENGTH = 8;
const OF_UNFINISHED = 0.6;
const OF_MISSPELT = 1;
const MANY_TIMES = 10;
const MANY_TIMES_IN_LATIN = 25; // many English words begin others
const MANY_MORE_TIMES = 20;
const MOST_SLIPS = 1;
const GUESSES = 4;

export class Finder {
  /** @param {(name: string) => Promise<any>} read @param {any} meta */
  constructor(read, meta) {
    this.read = read;
    this.postings = new Postings(read, meta.firsts.split(" ").filter(Boolean), meta.batch);
    this.chain = new RegExp(meta.chain);
    this.keep = new Set(meta.keep.split(" "));
    this.vocabulary = new Vocabulary();
    this.shelves = new Set(meta.words.split(" "));
    this.sizes = {
      lengths: Float64Array.from(numbersIn(meta.lengths), (step) => 2 ** (step / STEPS_OF_LENGTH)),
      tops: numbersIn(meta.tops),
      mean: meta.mean,
    };
  }

  /** What may stand in a glossary: the whole of a query, and each word without its particles. @param {string} text */
  cores(text) {
    const words = wordsOf(text, this.chain, this.keep);
    return [words.map((word) => word.text).join(""), words.map((word) => word.core || word.text).join(""), ...words.map((word) => word.core)];
  }

  /** @param {string} text @param {boolean} isTyping @returns {Promise<Found | null>} nothing where the text holds no words */
  async find(text, isTyping) {
    const words = wordsOf(text, this.chain, this.keep);
    if (!words.length) return null;
    const last = words[words.length - 1];
    await this.postings.load([...words.flatMap((word) => word.ways), ...last.unfinished].flatMap(rangesOf));
    const met = words.map((word) => this.#meet(word, word === last));
    // What is written without a blank stands together; if it does nowhere, its parts are asked for.
    if (met.some(({ word, lists }) => word.parts.length > 1 && !lists.some(([list]) => list.pages.length))) {
      return this.find(words.flatMap((word) => word.parts).join(" "), isTyping);
    }
    const isHalf = met[met.length - 1].lists.length > 1;
    if (!isTyping) await Promise.all(met.filter((word) => this.#isDoubtful(word)).map((word) => this.#correct(word)));
    return this.#answer(met, words, isHalf);
  }

  /** @param {Word} word @param {boolean} isLast @returns {Met} */
  #meet(word, isLast) {
    let ways = [...word.ways];
    let list = union(ways.map((way) => follow(way, this.postings)));
    if (!list.pages.length && word.spare.length) {
      ways = word.spare;
      list = union(ways.map((way) => follow(way, this.postings)));
    }
    /** @type {Met} */
    const met = { word, lists: [[list, 1]], ways, size: word.size, shown: word.text };
    if (isLast && word.unfinished.length) {
      const more = union(word.unfinished.map((way) => follow(way, this.postings)));
      if (this.#mayBeUnfinished(word, list, more)) {
        met.lists.push([more, OF_UNFINISHED]);
        met.ways = [...met.ways, ...word.unfinished];
      }
    }
    return met;
  }

  /** Whether a word is rather the beginning of another. @param {Word} word @param {List} list @param {List} more */
  #mayBeUnfinished(word, list, more) {
    if (!more.pages.length) return false;
    const whole = isKorean(word.text) || word.core ? wholes(list) : list.pages.length;
    return whole === 0 || whole * (isKorean(word.text) ? MANY_TIMES : MANY_TIMES_IN_LATIN) < wholes(more);
  }

  /** Whether a word stands nowhere as a word, or once, as a slip does. @param {Met} met */
  #isDoubtful({ word, lists }) {
    return word.cores.length > 0 && wholes(lists[0][0]) <= MOST_SLIPS;
  }

  /** Look for what may have been meant as well; of the likeliest, for what most pages say. @param {Met} met */
  async #correct(met) {
    const { cores } = met.word;
    const typed = wayOf(cores[0]);
    const shelves = new Set(cores.flatMap((core) => shelvesFor(core, this.shelves)));
    await Promise.all([this.postings.load(rangesOf(typed)), this.vocabulary.load(shelves, this.read)]);
    if (wholes(follow(typed, this.postings)) > MOST_SLIPS) return;
    const all = cores.flatMap((core) => this.vocabulary.guesses(core).slice(0, GUESSES));
    const guesses = all.sort((one, other) => other.worth - one.worth).slice(0, GUESSES);
    const ways = guesses.map(({ word }) => wayOf(word));
    await this.postings.load(ways.flatMap(rangesOf));
    const tried = guesses.map(({ word, worth }, at) => ({ word, way: ways[at], list: follow(ways[at], this.postings), worth }));
    const [best] = tried.filter(({ list }) => list.pages.length).sort((one, other) => likelihood(other) - likelihood(one));
    if (!best && !met.lists.some(([list]) => list.pages.length)) return this.#takePart(met);
    const found = Math.max(...met.lists.map(([list]) => wholes(list)));
    if (!best || wholes(best.list) < found * MANY_MORE_TIMES) return;
    met.lists.push([best.list, OF_MISSPELT]);
    met.ways = [...met.ways, best.way];
    met.shown = best.word;
  }

  /** Of a compound that nothing is like, one part is better than nothing. @param {Met} met */
  async #takePart(met) {
    const part = this.vocabulary.partOf(met.word.core);
    if (!part) return;
    const way = wayOf(part);
    await this.postings.load(rangesOf(way));
    met.lists.push([follow(way, this.postings), 1]);
    met.ways = [way];
    met.shown = part;
  }

  /** @param {Met[]} met @param {Word[]} words @param {boolean} isHalf @returns {Found} */
  #answer(met, words, isHalf) {
    const dropped = [];
    const unknown = met.filter(({ lists }) => !lists.some(([list]) => list.pages.length)).map(({ word }) => word.text);
    let rest = met.map((word) => ({ ...word, lists: word.lists.filter(([list]) => list.pages.length) }));
    let scores = rest.every((word) => word.lists.length) ? ranked(rest, this.sizes) : new Map();
    while (!scores.size && rest.length > 1) {
      const rarest = rest.reduce((one, other) => (count(other) < count(one) ? other : one));
      dropped.push(rarest.word.text);
      rest = rest.filter((word) => word !== rarest);
      scores = rest.every((word) => word.lists.length) ? ranked(rest, this.sizes) : new Map();
    }
    return { scores, instead: instead(rest, dropped, isHalf), ways: rest.flatMap((word) => word.ways), unknown };
  }
}

/** @param {{list: List, worth: number}} guess */
const likelihood = ({ list, worth }) => worth + Math.log(list.pages.length);

/** @param {Met} met */
const count = (met) => Math.max(0, ...met.lists.map(([list]) => list.pages.length));

/** On how many pages something stands as a word of its own. @param {List} list */
function wholes(list) {
  let found = 0;
  for (let at = 0; at < list.pages.length; at++) {
    for (let place = list.starts[at]; place < list.starts[at + 1]; place++) {
      if ((list.places[place] & 3) === 3) {
        found++;
        break;
      }
    }
  }
  return found;
}

/** @param {Met[]} rest @param {string[]} dropped @param {boolean} isHalf @returns {Instead | null} */
function instead(rest, dropped, isHalf) {
  const text = rest.map((word) => word.shown).join(" ");
  if (dropped.length) return { text, why: "fewer-words", dropped };
  if (rest.some((word) => word.shown !== word.word.text)) return { text, why: "spelling", dropped: [] };
  return isHalf ? { text, why: "half-typed", dropped: [] } : null;
}
