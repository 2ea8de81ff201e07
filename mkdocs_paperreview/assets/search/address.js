// SPDX-License-Identifier: MIT
// What a reader asks, and the address that says so. `lang` in an address is the language in which texts are shown (paperreview.js).

/**
 * @typedef {"kind" | "tag" | "year" | "week" | "lang" | "venue" | "code" | "ai"} Facet
 * @typedef {{text: string, filters: Partial<Record<Facet, string[]>>, sort: "rank" | "date"}} Asked
 */

/** @type {Record<Facet, string>} */
const NAMES = { kind: "kind", tag: "tag", year: "year", week: "week", lang: "in", venue: "venue", code: "code", ai: "ai" };

/** @param {string} search @returns {Asked} */
export function askedIn(search) {
  const values = new URLSearchParams(search);
  /** @type {Asked["filters"]} */
  const filters = {};
  for (const [facet, name] of Object.entries(NAMES)) {
    const chosen = [...new Set(values.getAll(name))].filter(Boolean);
    if (chosen.length) filters[facet] = chosen;
  }
  return { text: values.get("q") ?? "", filters, sort: values.get("sort") === "date" ? "date" : "rank" };
}

/** @param {Asked} asked @param {string} href the page's own, whose other values stay @returns {string} */
export function addressOf(asked, href) {
  const address = new URL(href);
  const values = new URLSearchParams();
  if (asked.text.trim()) values.set("q", asked.text.normalize("NFC").trim());
  for (const [facet, name] of Object.entries(NAMES)) for (const value of asked.filters[facet] ?? []) values.append(name, value);
  if (asked.sort === "date") values.set("sort", "date");
  const own = new Set([...Object.values(NAMES), "q", "sort"]);
  for (const [name, value] of address.searchParams) if (!own.has(name)) values.append(name, value);
  address.search = values.toString();
  return address.href;
}

/** @param {Asked} asked @param {Asked} other */
export function isSame(asked, other) {
  const here = "https://a.invalid/";
  return addressOf(asked, here) === addressOf(other, here);
}

/** @param {Asked} asked */
export function hasFilters(asked) {
  return Object.values(asked.filters).some((chosen) => chosen.length);
}

/** Whether there is enough to search for while it is being typed: two syllables, letters or signs; a lone jamo is none yet. @param {string} text */
export function isEnough(text) {
  return (text.normalize("NFC").match(/[^\p{P}\p{Z}\p{C}\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff]/gu) ?? []).length >= 2;
}

/** The same, with a value of a facet chosen or not. @param {Asked} asked @param {Facet} facet @param {string} value @returns {Asked} */
export function toggled(asked, facet, value) {
  const before = asked.filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const { [facet]: _, ...others } = asked.filters;
  return { ...asked, filters: after.length ? { ...others, [facet]: after } : others };
}
