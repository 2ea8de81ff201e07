// SPDX-License-Identifier: MIT
// The terms of an index and where they stand, read in pieces: which piece holds a term is known from the first term of each.
import { listIn, noList, union } from "./lists.js";

/** @typedef {import("./lists.js").List} List */
/** Terms from one to another, both included. @typedef {[string, string]} Range */

const MOST_PIECES = 24;

export class Postings {
  /**
   * @param {(name: string) => Promise<any>} read
   * @param {string[]} firsts
   * @param {number} batch
   */
  constructor(read, firsts, batch) {
    this.read = read;
    this.firsts = firsts;
    this.batch = batch;
    /** @type {Map<number, {names: string[], texts: string[]}>} */
    this.pieces = new Map();
    /** @type {Map<number, Promise<void>>} */
    this.coming = new Map();
    /** @type {Map<string, List>} */
    this.lists = new Map();
  }

  /** Read what holds some terms, in one go. @param {Range[]} ranges */
  async load(ranges) {
    const numbers = new Set(ranges.flatMap((range) => this.#numbers(range)));
    await Promise.all([...numbers].filter((number) => !this.pieces.has(number)).map((number) => this.#come(number)));
  }

  /** A piece that is on its way already is not asked for again. @param {number} number */
  #come(number) {
    let coming = this.coming.get(number);
    if (!coming) {
      coming = this.read(`t/${number}`).then((payload) => void this.pieces.set(number, this.#piece(payload)));
      coming = coming.finally(() => this.coming.delete(number));
      this.coming.set(number, coming);
    }
    return coming;
  }

  /** Where a term stands. @param {string} term @returns {List} */
  list(term) {
    let found = this.lists.get(term);
    if (!found) {
      const [number] = this.#numbers([term, term]);
      const piece = this.pieces.get(number);
      const at = piece ? piece.names.indexOf(term) : -1;
      found = piece && at >= 0 ? listIn(piece.texts[at], this.batch) : noList();
      this.lists.set(term, found);
    }
    return found;
  }

  /** The terms of a range that have been read. @param {Range} range */
  terms([from, to]) {
    return this.#numbers([from, to]).flatMap((number) => this.pieces.get(number)?.names.filter((name) => name >= from && name <= to) ?? []);
  }

  /** Where any term stands that is in a range and passes. @param {Range} range @param {(term: string) => boolean} passes */
  any(range, passes = () => true) {
    return union(this.terms(range).filter(passes).map((term) => this.list(term)));
  }

  /** @param {Range} range */
  #numbers([from, to]) {
    const found = [];
    for (let number = Math.max(0, this.#holding(from)); number < this.firsts.length && this.firsts[number] <= to; number++) found.push(number);
    return found.slice(0, MOST_PIECES);
  }

  /** The last piece whose first term is not after this one. @param {string} term */
  #holding(term) {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firsts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** @param {string} payload */
  #piece(payload) {
    const [names, texts] = payload.split("\n");
    return { names: names.split(" "), texts: texts.split(" ") };
  }
}
