// SPDX-License-Identifier: MIT
// A word that no page says in; the word that may have been meant out: within one letter, or two of a long word.
import { numbersIn } from "./lists.js";
import { FINALS, FIRST_SYLLABLE, SYLLABLES_OF_A_CONSONANT, isKorean } from "./terms.js";

const LONG = 9;
// Vowels that are often taken for each other: they sound alike, or are neighbours on a keyboard.
const OFTEN_MIXED = "ㅐㅔ ㅖㅔ ㅒㅖ ㅚㅙ ㅙㅞ ㅚㅞ ㅢㅣ ㅘㅏ ㅝㅓ ㅟㅣ ㅟㅜ ㅑㅏ ㅕㅓ ㅛㅗ ㅠㅜ ㅗㅜ ㅡㅜ ㅗㅓ ㅓㅏ ㅏㅣ ㅛㅕ ㅕㅑ ㅑㅐ ㅛㅠ ㅓㅡ".split(" ");
// Initial consonants and their tense ones.
const TENSE = "i0 i1,i3 i4,i7 i8,i9 i10,i12 i13".split(",").map((pair) => pair.split(" "));
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const OF_MIXED = 0.6;
const OF_OTHER_VOWEL = 0.8;
const OF_FINAL = 0.7;
const WORTH_OF_A_LETTER = 6;
const OF_A_SEAM = 0.7;
const NEAREST = 3;
const LEAST = 2; // syllables of a part
const MOST_SYLLABLES = 9; // of a compound: longer ones would take long

/** @typedef {{word: string, worth: number}} Guess */

/** The files of the vocabulary that may hold a word as it was meant, or its parts. @param {string} word @param {Set<string>} names */
export function shelvesFor(word, names) {
  const { length } = word;
  const lengths = isKorean(word) ? [length] : [length - 1, length, length + 1, ...(length > LONG ? [length - 2, length + 2] : [])];
  if (isKorean(word)) for (let part = LEAST; part <= length - LEAST; part++) lengths.push(part);
  return lengths.map((size) => `${isKorean(word) ? "h" : "l"}${size}`).filter((name) => names.has(name));
}

export class Vocabulary {
  constructor() {
    /** @type {Map<string, Promise<any>>} */
    this.shelves = new Map();
    /** @type {Map<string, [string, number][]>} */
    this.words = new Map();
    /** @type {Map<string, number>} */
    this.pages = new Map();
  }

  /** Read what is not there yet. @param {Iterable<string>} names @param {(name: string) => Promise<any>} read */
  async load(names, read) {
    await Promise.all([...names].map((name) => {
      const known = this.shelves.get(name);
      if (known) return known;
      const shelf = read(`v/${name}`).then((payload) => this.#add(name, payload));
      shelf.catch(() => this.shelves.delete(name));
      this.shelves.set(name, shelf);
      return shelf;
    }));
  }

  /** @param {string} name @param {{words: string, pages: string}} shelf */
  #add(name, shelf) {
    const pages = numbersIn(shelf.pages);
    const words = /** @type {[string, number][]} */ (shelf.words.split(" ").map((word, at) => [word, pages[at]]));
    this.words.set(name, words);
    for (const [word, count] of words) this.pages.set(word, count);
  }

  /** What may have been meant, the likeliest first: a word, or words joined of which one is misspelt. @param {string} word @returns {Guess[]} */
  guesses(word) {
    const found = this.#near(word);
    if (isKorean(word) && word.length <= MOST_SYLLABLES) found.push(...this.#compounds(word));
    return best(found);
  }

  /** The longest known word with which a longer one begins or ends; of two, the rarer. @param {string} word */
  partOf(word) {
    if (!isKorean(word)) return "";
    for (let size = word.length - 1; size >= LEAST; size--) {
      const known = [word.slice(0, size), word.slice(-size)].filter((part) => this.pages.has(part));
      if (known.length) return known.reduce((one, other) => ((this.pages.get(other) ?? 0) < (this.pages.get(one) ?? 0) ? other : one));
    }
    return "";
  }

  /** @param {string} word @returns {Guess[]} */
  #near(word) {
    const letters = lettersOf(word);
    const most = letters.length > LONG ? 2 : 1;
    const lengths = isKorean(word) ? [word.length] : [word.length - 2, word.length - 1, word.length, word.length + 1, word.length + 2];
    const found = [];
    for (const length of lengths) {
      for (const [other, pages] of this.words.get(`${isKorean(word) ? "h" : "l"}${length}`) ?? []) {
        if (other === word || (isKorean(word) && differing(word, other) > most)) continue;
        const away = distance(letters, lettersOf(other), most);
        if (away <= most) found.push({ word: other, worth: Math.log(1 + pages) - WORTH_OF_A_LETTER * away });
      }
    }
    return best(found);
  }

  /** @param {string} word @returns {Guess[]} */
  #compounds(word) {
    const before = this.#known(word);
    const after = this.#known(word, true);
    const found = [];
    for (let from = 0; from <= word.length - LEAST; from++) {
      if (before[from] === -Infinity) continue;
      for (let to = from + LEAST; to <= word.length; to++) {
        if (to - from === word.length || after[to] === -Infinity) continue;
        for (const guess of this.#near(word.slice(from, to)).slice(0, NEAREST)) {
          found.push({ word: word.slice(0, from) + guess.word + word.slice(to), worth: guess.worth + Math.min(0, before[from] + after[to]) });
        }
      }
    }
    return found;
  }

  /** For each place whether what stands before it, or after it, consists of known words: the fewer, the better. @param {string} word @returns {number[]} */
  #known(word, isAfter = false) {
    const worth = Array.from({ length: word.length + 1 }, () => -Infinity);
    worth[0] = 0;
    for (let end = LEAST; end <= word.length; end++) {
      for (let start = 0; start <= end - LEAST; start++) {
        const part = isAfter ? word.slice(word.length - end, word.length - start) : word.slice(start, end);
        if (this.pages.has(part)) worth[end] = Math.max(worth[end], worth[start] - OF_A_SEAM);
      }
    }
    return isAfter ? worth.reverse() : worth;
  }
}

/** @param {Guess[]} guesses */
const best = (guesses) => guesses.sort((one, other) => other.worth - one.worth || (one.word < other.word ? -1 : 1));

/** In how many syllables two words of a length differ. @param {string} one @param {string} other */
function differing(one, other) {
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++;
  return count;
}

/** The letters of a word; of syllables, their jamo, by place. @param {string} word @returns {ArrayLike<string>} */
function lettersOf(word) {
  if (!isKorean(word)) return word;
  return [...word].flatMap((syllable) => {
    const code = syllable.charCodeAt(0) - FIRST_SYLLABLE;
    const final = code % FINALS;
    return [`i${Math.floor(code / SYLLABLES_OF_A_CONSONANT)}`, VOWELS[Math.floor((code % SYLLABLES_OF_A_CONSONANT) / FINALS)], ...(final ? [`f${final}`] : [])];
  });
}

/** How far two words are from each other, by letters changed, dropped, added or exchanged. @param {ArrayLike<string>} one @param {ArrayLike<string>} other @param {number} most */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) (end--, otherEnd--);
  if (Math.max(end, otherEnd) - start > most + 3) return Infinity;
  let before = /** @type {number[]} */ ([]);
  let row = [0];
  for (let to = 1; to <= otherEnd - start; to++) row.push(row[to - 1] + single(other[start + to - 1]));
  for (let at = 1; at <= end - start; at++) {
    const next = [row[0] + single(one[start + at - 1])];
    for (let to = 1; to <= otherEnd - start; to++) {
      const [a, b] = [one[start + at - 1], other[start + to - 1]];
      let cost = Math.min(row[to] + single(a), next[to - 1] + single(b), row[to - 1] + (a === b ? 0 : changed(a, b)));
      if (at > 1 && to > 1 && a === other[start + to - 2] && one[start + at - 2] === b) cost = Math.min(cost, before[to - 2] + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[otherEnd - start];
}

/** @param {string} one @param {string} other */
function changed(one, other) {
  if (VOWELS.includes(one) && VOWELS.includes(other)) return OFTEN_MIXED.some((pair) => pair.includes(one) && pair.includes(other)) ? OF_MIXED : OF_OTHER_VOWEL;
  if (isFinal(one) && isFinal(other)) return OF_FINAL;
  return TENSE.some((pair) => pair.includes(one) && pair.includes(other)) ? OF_MIXED : 1;
}

/** @param {string} letter */
const isFinal = (letter) => letter.length > 1 && letter[0] === "f";
/** What it costs to drop a letter, or to add it. @param {string} letter */
const single = (letter) => (isFinal(letter) ? OF_FINAL : 1);
