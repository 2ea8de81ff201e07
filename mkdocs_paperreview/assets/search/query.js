// SPDX-License-Identifier: MIT
// What a reader typed in; words, each with the ways in which a text may say it, out.
import { FINALS, FIRST_SYLLABLE, SYLLABLES_OF_A_CONSONANT, isHan, isKorean, isLatin, joined, normal, partsOf, runsIn, stem, stems } from "./terms.js";

/**
 * A part of a way: syllables or characters that follow each other, of which the last may be any from `open[0]` to `open[1]`; or a term;
 * or any term in `range`, or of a list.
 * @typedef {{pairs?: string, open?: [string, string], term?: string, range?: [string, string], terms?: string[], size: number}} Piece
 * @typedef {Piece[]} Way
 * A word of a query. `ways` hold as it was typed, `spare` if those lead nowhere, `unfinished` if it is the beginning of what was meant; `core` is the
 * word without its particles, `cores` what is looked up if it is misspelt, `parts` its runs, `size` how many positions it takes at least.
 * @typedef {{text: string, core: string, cores: string[], parts: string[], ways: Way[], spare: Way[], unfinished: Way[], size: number}} Word
 */

const MOST_LETTERS = 1000;
const MOST_WORDS = 10;
const MOST_RUNS = 6;
const MOST_SYLLABLES = 14;
const LEAST_OF_STEM = 3;
const HALF_SYLLABLE = /[\u1100-\u1112]$/;
const ENDINGS = "e s es ed er or en ing ings ion ions ation ations ational al ally ally ity ities ly ness ment ments ive ively ous ously able ible ic ical ically ance ence ant ent y ies ize izes ized izing ization".split(" ");

/**
 * @param {string} text
 * @param {RegExp} chain the particles that may follow each other
 * @param {Set<string>} keep nouns that end like a particle
 * @returns {Word[]}
 */
export function wordsOf(text, chain, keep) {
  const typed = normal(text.slice(0, MOST_LETTERS)).split(/\s+/);
  const words = [];
  for (const piece of typed) {
    const word = wordOf(piece, chain, keep);
    if (word && !words.some((other) => other.text === word.text)) words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  words.forEach((word, at) => {
    if (word.core.length !== 1 || !isKorean(word.core)) return;
    // A lone syllable may be a part of the word beside it: pages are asked for both as one, too.
    const [before, after] = [words[at - 1]?.core, words[at + 1]?.core];
    if (before && isKorean(before)) word.ways.push(piecesOf(before + word.core));
    if (after && isKorean(after)) word.ways.push(piecesOf(word.core + after));
  });
  return words;
}

/** @param {string} piece @param {RegExp} chain @param {Set<string>} keep @returns {Word | null} */
function wordOf(piece, chain, keep) {
  let runs = runsIn(piece).map(({ word }) => word).slice(0, MOST_RUNS);
  // A particle says nothing by itself, neither alone nor right after a word of other letters.
  runs = runs.filter((run, at) => !isKorean(run) || !chain.test(run) || (at > 0 ? isKorean(runs[at - 1]) : keep.has(run)));
  if (!runs.length) return null;
  const before = runs.slice(0, -1).flatMap((run) => piecesOf(run));
  const last = runs[runs.length - 1].slice(0, isLatin(runs[runs.length - 1]) ? undefined : MOST_SYLLABLES);
  const half = HALF_SYLLABLE.exec(piece)?.[0];
  const text = runs.join("");
  const parts = runs.flatMap((run) => (isLatin(run) ? partsOf(run) : [run]));
  return isKorean(last) ? { ...korean(text, before, last, half, chain, keep), parts } : { ...other(text, before, last), parts };
}

/** @param {string} text @param {Way} before @param {string} last @param {string | undefined} half @param {RegExp} chain @param {Set<string>} keep */
function korean(text, before, last, half, chain, keep) {
  const core = last.slice(0, shortestStem(last, chain, keep));
  const ways = [[...before, ...piecesOf(core)]];
  // `결과` ends like a particle, too: of `출력결과` only `출력결` would be left, which `출력 결과` does not hold.
  const rest = last.slice(core.length + 1);
  if (core.length < last.length && (!rest || chain.test(rest))) ways.push([...before, ...piecesOf(last.slice(0, core.length + 1))]);
  const unfinished = [];
  const final = (last.charCodeAt(last.length - 1) - FIRST_SYLLABLE) % FINALS;
  if (half) {
    const first = FIRST_SYLLABLE + (half.charCodeAt(0) - 0x1100) * SYLLABLES_OF_A_CONSONANT;
    unfinished.push([...before, opened(last + String.fromCharCode(first), first, first + SYLLABLES_OF_A_CONSONANT - 1)]);
  } else if (final === 0 && last.length > 1) {
    const first = last.charCodeAt(last.length - 1);
    unfinished.push([...before, opened(last, first, first + FINALS - 1)]);
  }
  const cores = before.length ? [] : [last, ...stems(last, chain).map((length) => last.slice(0, length))];
  // Nobody says `도는`, but some write it: what is left of a chain may have been particles, too.
  const spare = stems(core, chain).map((length) => [...before, ...piecesOf(core.slice(0, length))]);
  return { text, core: before.length ? "" : core, cores, ways, spare, unfinished, size: sizeOf(ways[0]) };
}

/** @param {string} run @param {number} from @param {number} to @returns {Piece} */
const opened = (run, from, to) => ({ pairs: run, open: [String.fromCharCode(from), String.fromCharCode(to)], size: run.length });

/** How much of a word is left when the longest chain of particles is taken off that takes off no part of a noun. */
function shortestStem(/** @type {string} */ word, /** @type {RegExp} */ chain, /** @type {Set<string>} */ keep) {
  let length = word.length;
  if (keep.has(word)) return length;
  for (const shorter of stems(word, chain).reverse()) {
    length = shorter;
    if (keep.has(word.slice(0, length))) break;
  }
  return length;
}

/** @param {string} text @param {Way} before @param {string} last */
function other(text, before, last) {
  const pieces = piecesOf(last);
  const ways = [[...before, ...pieces]];
  const unfinished = [];
  if (isLatin(last)) {
    const parts = partsOf(last);
    const one = joined(parts);
    if (one) ways.push([...before, { term: one, size: 1 }]);
    const end = parts[parts.length - 1];
    if (end.length > 1) {
      const terms = [...new Set(completed(end).map(stem))].filter((term) => isStemOf(term, end) && term !== stem(end));
      unfinished.push([...before, ...pieces.slice(0, -1), { range: /** @type {[string, string]} */ ([end, end + "\u024f"]), terms, size: 1 }]);
    }
  }
  const core = before.length || pieces.length > 1 ? "" : last;
  return { text, core, cores: core ? [core] : [], ways, spare: [], unfinished, size: sizeOf(ways[0]) };
}

/** A word with each ending that may be missing, or of which some may be there. @param {string} word */
function completed(word) {
  return ENDINGS.flatMap((ending) => {
    const begun = [...ending].map((_, cut) => cut).filter((cut) => word.endsWith(ending.slice(0, cut)));
    return begun.map((cut) => word + ending.slice(cut));
  });
}

/** Whether a stem differs from how the word begins in its last letter at most: `slide` of `slidi`, `probabl` of `probabil`. @param {string} term @param {string} word */
const isStemOf = (term, word) => word.startsWith(term) || (term.length > LEAST_OF_STEM && word.startsWith(term.slice(0, -1)));

/** @param {string} run @returns {Piece[]} */
function piecesOf(run) {
  if (isLatin(run)) return partsOf(run).map((part) => ({ term: stem(part), size: 1 }));
  if (isKorean(run) || isHan(run)) {
    const cut = run.slice(0, MOST_SYLLABLES);
    return [{ pairs: cut, size: cut.length }];
  }
  return [{ term: run.slice(0, 40), size: 1 }];
}

/** @param {Way} way */
const sizeOf = (way) => way.reduce((sum, piece) => sum + piece.size, 0);

/** A way in which a word may be said that a reader did not type. @param {string} word @returns {Way} */
export const wayOf = (word) => piecesOf(word);
