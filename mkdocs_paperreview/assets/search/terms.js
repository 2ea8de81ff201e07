// SPDX-License-Identifier: MIT
// A text in; its terms with positions and flags out: the same as `search/terms.py` makes of it, which says what they are.
import { stemOf } from "./stemmer.js";

export const STARTS = 1;
export const ENDS = 2;
export const BOTH = 3;
export const FIRST_SYLLABLE = 0xac00;
export const SYLLABLES_OF_A_CONSONANT = 588;
export const FINALS = 28;
const LEAST_STEM = 2;
const LONGEST_CHAIN = 10;
const MOST_PARTS = 4;
const LONGEST = 40;

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/g;
const HANGUL = "[\uac00-\ud7a3]";
const LATIN = "[0-9a-z\u00df-\u024f]";
const HAN = "[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff]";
const OTHER =
  "[\u0370-\u0373\u0376-\u0377\u037b-\u037d\u0386-\u03ff\u0400-\u0481\u048a-\u052f\u0561-\u0587\u05d0-\u05ea\u0620-\u064a" +
  "\u0660-\u0669\u0671-\u06d3\u0904-\u0939\u0e01-\u0e30]";
const RUN = new RegExp(`${HANGUL}+|${LATIN}+(?:[-\u2010]${LATIN}+|['\u2019]s(?!${LATIN}))*|${HAN}+|${OTHER}+`, "g");
const PART = new RegExp(`['\u2019]s(?!${LATIN})|[-\u2010]`);
const LETTERS = /^[0-9a-z]+$/;

/** @param {string} text */
export function normal(text) {
  return text.normalize("NFKC").toLowerCase().replace(MARKED, bare);
}

/** @param {string} letter */
function bare(letter) {
  const first = letter.normalize("NFD")[0];
  return first >= "\u0300" && first <= "\u036f" ? "" : first;
}

/** The words of a text that has its normal form, each with its place. @param {string} text */
export function runsIn(text) {
  return [...text.matchAll(RUN)].map((found) => ({ word: found[0], at: found.index }));
}

/** @param {string} word */
export const isKorean = (word) => word[0] >= "\uac00" && word[0] <= "\ud7a3";
/** @param {string} word */
export const isLatin = (word) => word[0] < "\u0370";
/** @param {string} word */
export const isHan = (word) => !isKorean(word) && word[0] >= "\u3005";

/** The parts of a word of Latin letters. @param {string} word */
export const partsOf = (word) => word.split(PART).filter((part) => part);

/** @param {string} word */
export function stem(word) {
  return word.length <= LONGEST && LETTERS.test(word) ? stemOf(word) : word.slice(0, LONGEST);
}

/** What several parts are when they are written as one word, or nothing. @param {string[]} parts */
export const joined = (parts) => (parts.length > 1 && parts.length <= MOST_PARTS ? stem(parts.join("")) : "");

/**
 * How long the stems of a Korean word may be, shortest first, the word itself not among them.
 * @param {string} word
 * @param {RegExp} chain the particles that may follow each other: the index brings them
 */
export function stems(word, chain) {
  const found = [];
  for (let cut = Math.max(LEAST_STEM, word.length - LONGEST_CHAIN); cut < word.length; cut++) if (chain.test(word.slice(cut))) found.push(cut);
  return found;
}

/**
 * The terms of a text with four times their positions and their flags.
 * @param {string} text
 * @param {RegExp} chain
 */
export function termsOf(text, chain) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  const add = (/** @type {string} */ term, /** @type {number} */ place) => {
    const places = found.get(term);
    if (places) places.push(place);
    else found.set(term, [place]);
  };
  let at = 0;
  const runs = runsIn(normal(text));
  for (const { word } of runs) at = addWord(word, at, chain, add);
  addLone(runs, add);
  return { terms: found, end: at };
}

/** @param {string} word @param {number} at @param {RegExp} chain @param {(term: string, place: number) => void} add */
function addWord(word, at, chain, add) {
  if (isLatin(word)) {
    const parts = partsOf(word);
    parts.forEach((part, offset) => add(stem(part), (at + offset) * 4 + BOTH));
    const one = joined(parts);
    if (one && one !== stem(parts[0])) add(one, at * 4 + BOTH);
    return at + parts.length;
  }
  if (!isKorean(word) && !isHan(word)) {
    add(word.slice(0, LONGEST), at * 4 + BOTH);
    return at + 1;
  }
  const size = word.length;
  if (size === 1) add(word, at * 4 + BOTH);
  const ends = new Set(isKorean(word) ? [...stems(word, chain), size] : [size]);
  for (let place = 0; place < size - 1; place++) {
    add(word.slice(place, place + 2), (at + place) * 4 + (place === 0 ? STARTS : 0) + (ends.has(place + 2) ? ENDS : 0));
  }
  return at + size;
}

/** @param {{word: string}[]} runs @param {(term: string, place: number) => void} add */
function addLone(runs, add) {
  let at = 0;
  let before = "";
  let wasLone = false;
  for (const { word } of runs) {
    if (isKorean(word)) {
      const isLone = word.length === 1;
      if (before && wasLone) add(before + word[0] + "+", (at - 1) * 4 + STARTS);
      if (before && isLone) add(before + word + "-", (at - 1) * 4 + ENDS);
      before = word[word.length - 1];
      wasLone = isLone;
      at += word.length;
    } else {
      before = "";
      at += isLatin(word) ? partsOf(word).length : isHan(word) ? word.length : 1;
    }
  }
}
