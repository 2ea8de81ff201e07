// SPDX-License-Identifier: MIT
// The address of what is asked, and the steps that lead back: one for each thing that a reader meant, none for each letter.

import { addressOf, askedIn, isSame } from "./address.js";

/** @typedef {import("./address.js").Asked} Asked */
/** @typedef {{asked?: Asked, shown?: number, top?: number, opened?: string}} Place what was asked, and where a reader was in the answer */

/** @returns {Place} */
export function place() {
  return history.state?.pr ?? {};
}

export class Steps {
  constructor() {
    /** What is asked now. @type {Asked} */
    this.asked = place().asked ?? askedIn(location.search);
    /** What was asked at the last step. @type {Asked} */
    this.meant = this.asked;
  }

  /** Let the address say what is asked; the step stays the same. @param {Place} [at] */
  note(at = {}) {
    this.#write("replaceState", this.asked, at);
  }

  /** What is asked is meant: a step, to which the way back leads. @param {Place} [at] */
  take(at = {}) {
    if (isSame(this.asked, this.meant)) return;
    this.#write("replaceState", this.meant, place());
    this.#write("pushState", this.asked, { ...at, top: 0 });
    this.meant = this.asked;
  }

  /** A reader went back or forth; whether that asks for something else. @returns {boolean} */
  follow() {
    const before = place().asked ?? askedIn(location.search);
    const isElse = !isSame(before, this.asked);
    this.asked = this.meant = before;
    return isElse;
  }

  /** @param {"replaceState" | "pushState"} how @param {Asked} asked @param {Place} at */
  #write(how, asked, at) {
    const state = { ...history.state, pr: { top: scrollY, ...at, asked } };
    try {
      history[how](state, "", addressOf(asked, location.href));
    } catch {
      history[how](state, ""); // a browser that gives files no addresses of their own
    }
  }
}
