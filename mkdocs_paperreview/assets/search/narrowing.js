// SPDX-License-Identifier: MIT
// Pages in; those that a reader's choices leave, and how many there are for each other choice, out.
import { Numbers, numbersIn } from "./lists.js";

/** @typedef {{[facet: string]: string[]}} Filters */
/** @typedef {[value: string, label: string, count: number]} Choice */

const FACETS = ["tag", "year", "week", "kind", "lang", "venue", "code", "ai"];
const NEWEST_FIRST = new Set(["year", "week"]);
const MOST = 30;
const MS_A_DAY = 86_400_000;
const DAY_OF_1970 = 719_163;

export class Narrowing {
  /** @param {any} payload the file `facets` of an index @param {number} pages */
  constructor(payload, pages) {
    this.glossary = /** @type {[string, string][]} */ (payload.glossary);
    const { values, labels, before, columns } = payload;
    this.labels = new Map(values.tag.map((/** @type {string} */ key, /** @type {number} */ at) => [key, labels[at]]));
    this.days = numbersIn(columns.day).map((day) => day && day + before);
    const flags = numbersIn(columns.flags);
    const tags = new Numbers(columns.tag);
    /** @type {{[facet: string]: string[][]}} */
    this.columns = {
      tag: Array.from({ length: pages }, () => Array.from({ length: tags.next() }, () => values.tag[tags.next()])),
      year: this.days.map((day) => (day ? [String(new Date((day - DAY_OF_1970) * MS_A_DAY).getUTCFullYear())] : [])),
      code: flags.map((flag) => (flag & 1 ? ["yes"] : [])),
      ai: flags.map((flag) => [flag & 2 ? "yes" : "no"]),
    };
    for (const name of ["week", "kind", "lang", "venue"]) {
      this.columns[name] = numbersIn(columns[name]).map((number) => (number ? [values[name][number - 1]] : []));
    }
  }

  /** @param {number[]} ids @param {Filters} filters @returns {{ids: number[], facets: {[facet: string]: Choice[]}}} */
  narrow(ids, filters) {
    const chosen = FACETS.filter((name) => filters[name]?.length);
    const wanted = new Map(chosen.map((name) => [name, this.#wanted(name, filters[name])]));
    /** @type {Map<string, number>[]} */
    const counts = FACETS.map(() => new Map());
    const left = [];
    for (const id of ids) {
      const failed = chosen.filter((name) => !this.columns[name][id].some((value) => wanted.get(name)?.has(value)));
      if (!failed.length) left.push(id);
      if (failed.length > 1) continue;
      FACETS.forEach((name, at) => {
        if (failed.length && failed[0] !== name) return;
        for (const value of this.columns[name][id]) counts[at].set(value, (counts[at].get(value) ?? 0) + 1);
      });
    }
    return { ids: left, facets: Object.fromEntries(FACETS.map((name, at) => [name, this.#choices(name, counts[at])])) };
  }

  /** The values that are asked for; a tag by its key or by its label. @param {string} name @param {string[]} asked */
  #wanted(name, asked) {
    const wanted = new Set(asked);
    if (name === "tag") for (const [key, label] of this.labels) if (wanted.has(label)) wanted.add(key);
    return wanted;
  }

  /** @param {string} name @param {Map<string, number>} counts @returns {Choice[]} */
  #choices(name, counts) {
    const choices = [...counts].map(([value, count]) => /** @type {Choice} */ ([value, (name === "tag" && this.labels.get(value)) || value, count]));
    const byName = (/** @type {Choice} */ one, /** @type {Choice} */ other) => (one[0] < other[0] ? -1 : 1);
    if (NEWEST_FIRST.has(name)) choices.sort((one, other) => -byName(one, other));
    else choices.sort((one, other) => other[2] - one[2] || byName(one, other));
    return choices.slice(0, MOST);
  }
}
