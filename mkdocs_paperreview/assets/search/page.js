// SPDX-License-Identifier: MIT
// The page of search: what a reader types and chooses in, the engine's answer out; the address always says what is shown.

import { hasFilters, isEnough, toggled } from "./address.js";
import { engine } from "./opening.js";
import { COUNT, Showing } from "./showing.js";
import { Steps, place } from "./steps.js";

const PAUSE = 150; // ms after the last key
const HALF_TYPED = 600; // ms for which an unfinished syllable that is found nowhere changes nothing
const FIRST = 5; // results that a reader sees at once: they are not to wait for the others
const SLOW = 300; // ms after which a wait is shown

/** @typedef {import("./address.js").Asked} Asked */

class Search {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.showing = new Showing(root);
    this.steps = new Steps();
    this.input = this.showing.part("#pr-q");
    this.shown = place().shown ?? COUNT;
    this.turn = 0;
    this.isComposing = false;
    /** @type {Record<string, number>} */
    this.timers = {};
  }

  get asked() {
    return this.steps.asked;
  }

  /** Ask the engine, and show what it says, unless something else has been asked since. @param {{typing?: boolean, from?: number}} [how] */
  async ask({ typing = false, from = 0 } = {}) {
    const mine = ++this.turn;
    const isCurrent = () => mine === this.turn;
    const { asked, showing } = this;
    clearTimeout(this.timers.late);
    const isAsked = typing ? isEnough(asked.text) : asked.text.trim();
    if (!isAsked && !hasFilters(asked)) return showing.clear();
    const slow = setTimeout(() => isCurrent() && showing.wait(true), showing.answer ? SLOW : 0);
    try {
      const options = { filters: asked.filters, sort: asked.sort, from, count: from ? COUNT : FIRST, brief: !from, typing };
      const found = await (await engine()).search(asked.text, options);
      if (!isCurrent()) return;
      if (typing && !found.total) {
        this.#askLate(isCurrent);
        if (this.isComposing && showing.answer?.total) return;
      }
      showing.show(found, asked, from, !from);
      clearTimeout(slow); // the others are not waited for
      showing.wait(false);
      if (from) return;
      const rest = await (await engine()).search(asked.text, { ...options, from: FIRST, count: this.shown - FIRST, brief: false });
      if (isCurrent()) showing.complete(rest, asked);
    } catch (error) {
      if (isCurrent()) showing.fail(error);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) showing.wait(false);
    }
  }

  /** Who types no more is asked as if by Enter, which looks for what was meant. @param {() => boolean} isCurrent */
  #askLate(isCurrent) {
    this.timers.late = setTimeout(() => isCurrent() && this.ask(), HALF_TYPED);
  }

  /** What a reader means is asked, and is a step of its own. @param {Partial<Asked>} change */
  choose(change) {
    clearTimeout(this.timers.pause);
    this.steps.asked = { ...this.asked, ...change };
    this.shown = COUNT;
    this.steps.take();
    this.fill();
    this.ask();
  }

  /** A letter more or less. */
  type() {
    this.steps.asked = { ...this.asked, text: this.input.value };
    this.fill();
    engine().then((opened) => opened.ready()).catch(() => {}); // an answer says what is wrong, when one is asked for
    clearTimeout(this.timers.pause);
    this.timers.pause = setTimeout(() => {
      this.shown = COUNT;
      this.steps.note({ top: 0 });
      this.ask({ typing: true });
    }, PAUSE);
  }

  async lengthen() {
    const from = this.showing.count;
    this.shown = from + COUNT;
    await this.ask({ from });
    this.note();
  }

  /** Where a reader is in the answer, for when they come back. @param {string} [opened] the link that they follow */
  note(opened = place().opened) {
    this.steps.note({ shown: this.shown, opened });
  }

  /** A reader went back or forth within the page. */
  async follow() {
    const isElse = this.steps.follow();
    this.fill();
    if (isElse) await this.restore();
  }

  /** Ask again what was asked here before, and go to where the reader was. */
  async restore() {
    const { shown = COUNT, top = 0, opened } = place();
    this.shown = shown;
    await this.ask();
    scrollTo({ top, behavior: "instant" });
    if (opened) this.showing.links.find((link) => link.href === opened)?.focus({ preventScroll: true });
  }

  /** Say all that has been said in the language that the reader has chosen now. */
  speak() {
    if (this.showing.answer) this.ask();
  }

  /** Let the form say what is asked. */
  fill() {
    const { text, sort } = this.asked;
    if (this.input.value.trim() !== text.trim()) this.input.value = text;
    this.showing.part(".pr-ask__clear").hidden = !this.input.value;
    for (const choice of this.root.querySelectorAll(".pr-order input")) choice.checked = choice.value === sort;
  }
}

/** What a button does, by what it says of itself. @param {Search} search @param {HTMLButtonElement} button */
function press(search, button) {
  const { asked, input, showing } = search;
  const { tag, chip, do: deed } = button.dataset;
  if (tag) search.choose({ filters: { ...asked.filters, tag: [...new Set([...(asked.filters.tag ?? []), tag])] } });
  else if (chip) search.choose(toggled(asked, chip, button.value));
  else if (deed === "again") search.ask();
  else if (deed === "unfilter") search.choose({ filters: {} });
  else if (button.matches(".pr-ask__clear")) search.choose({ text: "" });
  else if (button.matches(".pr-find__more button")) search.lengthen();
  else if (button.matches(".pr-facets__more")) {
    const { facet } = button.closest("fieldset").dataset;
    if (!showing.long.delete(facet)) showing.long.add(facet);
    showing.narrow(asked);
    showing.focusIn(facet);
  }
  if (deed === "unfilter" || button.matches(".pr-ask__clear")) input.focus();
}

/** @param {Search} search @param {HTMLAnchorElement} link @param {MouseEvent} event */
function follow(search, link, event) {
  const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
  if (link.dataset.also && !isElsewhere) {
    event.preventDefault();
    search.choose({ text: link.dataset.also });
  } else if (link.closest(".pr-hits") && !isElsewhere) {
    search.steps.take({ shown: search.shown });
    search.note(link.href);
  }
}

/** The arrows go through the results, Esc goes back. @param {Search} search @param {KeyboardEvent} event */
function move({ input, showing }, event) {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const { links } = showing;
  const here = links.findIndex((link) => link.closest("li").contains(document.activeElement));
  const isInside = event.target === input || here >= 0;
  if (event.key === "ArrowDown" && isInside && links[here + 1]) links[here + 1].focus();
  else if (event.key === "ArrowUp" && here >= 0) (links[here - 1] ?? input).focus();
  else if (event.key === "Escape" && event.target !== input) input.focus();
  else if (event.key === "Escape" && input.value) showing.part(".pr-ask__clear").click();
  else if (event.key === "Escape") input.blur();
  else return;
  event.preventDefault();
}

/** The theme may have a box that wants this key, too; on this page, it is ours. @param {Search} search @param {KeyboardEvent} event */
function slash({ input, root }, event) {
  const isTyping = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey || !root.isConnected) return;
  event.preventDefault();
  event.stopPropagation();
  input.focus();
  input.select();
}

/** @param {Search} search */
function listen(search) {
  const { root, input, showing, timers } = search;
  input.addEventListener("input", (event) => {
    search.isComposing = event.isComposing;
    search.type();
  });
  input.addEventListener("compositionend", () => (search.isComposing = false));
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    search.choose({ text: input.value });
  });
  root.addEventListener("change", ({ target }) => {
    const { facet } = target.closest("fieldset")?.dataset ?? {};
    if (facet) search.choose(toggled(search.asked, facet, target.value));
    else if (target.name === "pr-sort") search.choose({ sort: target.value });
  });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button:not(.pr-ask__go)");
    const link = event.target.closest("a");
    if (button) press(search, button);
    else if (link) follow(search, link, event);
  });
  root.addEventListener("keydown", (event) => move(search, event));
  document.addEventListener("keydown", (event) => slash(search, event), true);
  addEventListener("popstate", () => root.isConnected && search.follow());
  const speaking = new MutationObserver(() => root.isConnected && search.speak());
  speaking.observe(document.documentElement, { attributeFilter: ["data-pr-language"] });
  addEventListener("online", () => root.querySelector('[data-do="again"]')?.click());
  addEventListener("scroll", () => {
    clearTimeout(timers.scrolled);
    timers.scrolled = setTimeout(() => root.isConnected && showing.answer && search.note(), PAUSE);
  }, { passive: true });
}

function prepare() {
  for (const root of document.querySelectorAll(".pr-find:not([data-ready])")) {
    root.dataset.ready = "yes";
    const search = new Search(root);
    const early = search.input.value; // typed before this script was there
    listen(search);
    if (early && !search.asked.text) search.type();
    search.fill();
    history.scrollRestoration = "manual";
    if (matchMedia("(max-width: 60em)").matches) search.showing.part(".pr-facets").open = false;
    if (search.asked.text.trim() || hasFilters(search.asked)) search.restore();
    else if (matchMedia("(hover: hover)").matches) search.input.focus({ preventScroll: true });
  }
}

/** Material replaces the page without loading it anew where `navigation.instant` is on. */
function begin() {
  prepare();
  globalThis.document$?.subscribe?.(prepare);
}

// The address is whole when the theme has run: see outputs/search_page.py.
if (document.currentScript?.defer) addEventListener("DOMContentLoaded", begin);
else begin();
