// SPDX-License-Identifier: MIT
// An answer, or why there is none, put into the page.

import { addressOf, hasFilters } from "./address.js";
import { card, fillFacet, filled, make, namer, short } from "./view.js";

export const COUNT = 18; // results at a time: with all that finds them, 25 requests at most
const ANNOUNCED = 800; // ms after which an answer is read out

/** @typedef {import("./address.js").Asked} Asked */

export class Showing {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {(selector: string) => any} */
    this.part = (selector) => root.querySelector(selector);
    this.said = JSON.parse(root.dataset.words ?? "{}"); // by language, the site's first
    /** How values are called, by language. @type {Record<string, ReturnType<typeof namer>>} */
    this.namers = {};
    this.labels = new Map(); // of tags, as answers call them
    this.long = new Set(); // facets that are shown with all their values
    this.answer = null;
    this.timer = 0;
  }

  /** That of the texts which the reader has chosen, if it has words. */
  get language() {
    const { prLanguage } = document.documentElement.dataset;
    return prLanguage in this.said ? prLanguage : Object.keys(this.said)[0];
  }

  get words() {
    return this.said[this.language];
  }

  get called() {
    return (this.namers[this.language] ??= namer(this.words, this.language));
  }

  get links() {
    return [...this.part(".pr-hits").querySelectorAll(".pr-card__title a")];
  }

  get count() {
    return this.part(".pr-hits").children.length;
  }

  /** @param {boolean} isWaiting */
  wait(isWaiting) {
    this.root.classList.toggle("pr-find--waits", isWaiting);
    if (isWaiting && !this.answer) this.#open(this.words.searching);
  }

  /** Nothing is asked. */
  clear() {
    this.answer = null;
    this.wait(false);
    this.root.classList.remove("pr-find--asked", "pr-find--none");
    this.part(".pr-find__answer").hidden = true;
    this.#announce("");
  }

  /** The rest of the results of which some are there already, and what readers narrow by. @param {any} found @param {Asked} asked */
  complete(found, asked) {
    this.answer = found;
    this.#say(found, asked);
    this.#list(found, this.count, false);
    this.narrow(asked);
  }

  /** @param {any} found @param {Asked} asked @param {number} from how many results are there already @param {boolean} [isPart] whether more will follow at once */
  show(found, asked, from, isPart = false) {
    this.answer = isPart ? { ...found, facets: this.answer?.facets ?? {} } : found;
    const { total } = found;
    const said = total === 1 && this.words.found_one ? this.words.found_one : this.words.found;
    this.#open(total ? filled(said, { count: total.toLocaleString() }) : this.words.none_found);
    this.root.classList.toggle("pr-find--none", !total);
    this.#say(found, asked);
    this.#list(found, from);
    if (isPart) this.part(".pr-find__more button").hidden = true;
    else this.narrow(asked);
    const lines = [...this.root.querySelectorAll(".pr-find__said p")].map((line) => line.textContent);
    this.#announce([this.part(".pr-find__count").textContent, ...lines].join(". "));
  }

  /** What an answer says of itself, and how it calls tags. @param {any} found @param {Asked} asked */
  #say(found, asked) {
    for (const [value, label] of found.facets?.tag ?? []) this.labels.set(value, label || value);
    this.part(".pr-find__said").replaceChildren(...this.#sayings(found, asked));
  }

  /** @param {any} found @param {number} from @param {boolean} [isAsked] whether a reader asked for more */
  #list({ hits, total }, from, isAsked = true) {
    const list = this.part(".pr-hits");
    const around = { words: this.words, language: this.language, root: this.part(".pr-ask").dataset.root, tagged: (tag) => this.labels.get(tag) ?? tag };
    const cards = hits.map((hit) => card(hit, around));
    if (from) list.append(...cards);
    else list.replaceChildren(...cards);
    const more = this.part(".pr-find__more button");
    more.hidden = total <= this.count;
    more.textContent = filled(this.words.more_results, { count: Math.min(total - this.count, COUNT).toLocaleString() });
    if (from && isAsked) cards[0]?.querySelector("a").focus();
  }

  /** @param {any} found @param {Asked} asked */
  *#sayings({ total, instead, also, unknown }, asked) {
    const { words } = this;
    const isElse = instead && instead.text !== asked.text.normalize("NFC").trim().toLowerCase();
    if (total && isElse) {
      const text = filled(instead.why === "fewer-words" ? words.instead_exactly : words.instead_of, { asked: short(asked.text), text: short(instead.text) });
      const dropped = instead.dropped?.length ? filled(words.left_out_words, { words: instead.dropped.map(short).join(", ") }) : "";
      yield make("p", { className: "pr-said" }, `${text} ${dropped}`.trim());
    }
    if (!total) yield* this.#reasons(asked, unknown ?? []);
    if (also?.length) {
      const links = also.flatMap((text) => [" ", make("a", { href: addressOf({ ...asked, text }, location.href), "data-also": text }, text)]);
      yield make("p", { className: "pr-also" }, words.also, ...links);
    }
  }

  /** Why nothing is found. @param {Asked} asked @param {string[]} unknown words that stand nowhere */
  *#reasons(asked, unknown) {
    const isNarrowed = hasFilters(asked);
    const text = short(asked.text);
    if (text) yield make("p", { className: "pr-said" }, filled(isNarrowed ? this.words.none_narrowed : this.words.none_for, { text }));
    // One word that is all there is has been said already.
    if (unknown.length && (isNarrowed || unknown.length > 1)) yield make("p", {}, filled(this.words.nowhere, { words: short(unknown.join(", ")) }));
    if (isNarrowed) yield make("p", {}, make("button", { type: "button", className: "pr-button", "data-do": "unfilter" }, this.words.without_filters));
  }

  /** What can be chosen and what is; what has the focus keeps it. @param {Asked} asked */
  narrow(asked) {
    const focused = document.activeElement;
    const [facet, value] = [focused?.closest("fieldset[data-facet]")?.dataset.facet, focused?.value];
    const { facets = {}, total } = this.answer;
    for (const box of this.root.querySelectorAll("fieldset[data-facet]")) {
      const name = box.dataset.facet;
      const around = { total, isLong: this.long.has(name), words: this.words, called: this.called };
      fillFacet(box, facets[name] ?? [], asked.filters[name] ?? [], around);
    }
    this.part(".pr-find__side").hidden = !this.part("fieldset[data-facet]:not([hidden])");
    this.#chips(asked, focused);
    if (facet) this.focusIn(facet, value);
  }

  /** @param {Asked} asked @param {Element | null} focused */
  #chips(asked, focused) {
    const list = this.part(".pr-chosen");
    const place = [...list.querySelectorAll("button")].indexOf(focused);
    const chips = Object.entries(asked.filters).flatMap(([facet, values]) => values.map((value) => this.#chip(facet, value)));
    this.part(".pr-facets summary b").textContent = chips.length || "";
    if (chips.length > 1) chips.push(make("li", {}, make("button", { type: "button", className: "pr-chip pr-chip--all", "data-do": "unfilter" }, this.words.remove_all)));
    list.replaceChildren(...chips);
    list.hidden = !chips.length;
    if (place >= 0) (list.querySelectorAll("button")[Math.min(place, chips.length - 1)] ?? this.part("#pr-q")).focus();
  }

  /** @param {string} facet @param {string} value */
  #chip(facet, value) {
    const found = (this.answer.facets?.[facet] ?? []).find(([other]) => other === value);
    const name = this.called(facet, value, found?.[1] ?? (facet === "tag" ? this.labels.get(value) : ""));
    const label = filled(this.words.remove, { name });
    return make("li", {}, make("button", { type: "button", className: "pr-chip", ariaLabel: label, "data-chip": facet, value }, name));
  }

  /** What had the focus has been made anew. @param {string} facet @param {string} [value] */
  focusIn(facet, value) {
    const box = this.part(`[data-facet="${facet}"]`);
    const same = [...box.querySelectorAll("input")].find((each) => each.value === value);
    (same ?? box.querySelector("button, input"))?.focus({ preventScroll: true });
  }

  /** @param {Error} error */
  fail(error) {
    const text = error?.name === "Offline" ? this.words.offline : this.words.failed;
    this.answer = null;
    this.root.classList.add("pr-find--none");
    this.#open("");
    this.part(".pr-hits").replaceChildren();
    this.part(".pr-find__more button").hidden = true;
    this.part(".pr-find__side").hidden = true;
    const again = make("button", { type: "button", className: "pr-button", "data-do": "again" }, this.words.try_again);
    this.part(".pr-find__said").replaceChildren(make("p", { className: "pr-said" }, text), make("p", {}, again));
    this.#announce(text);
  }

  /** @param {string} count */
  #open(count) {
    this.part(".pr-find__answer").hidden = false;
    this.part(".pr-find__count").textContent = count;
    this.root.classList.add("pr-find--asked");
  }

  /** @param {string} text */
  #announce(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.part("[role=status]").textContent = text), ANNOUNCED);
  }
}
