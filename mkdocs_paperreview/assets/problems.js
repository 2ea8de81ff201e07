// SPDX-License-Identifier: MIT
// The problems on top of a page: closed, they come back when there are others; folded or unfolded, they stay so from page to page.
(() => {
  const panel = /** @type {HTMLElement} */ (document.querySelector(".pr-problems"));
  const button = /** @type {HTMLElement} */ (panel.querySelector(".pr-problems__close"));
  const all = /** @type {HTMLDetailsElement} */ (panel.querySelector("details"));
  const mark = panel.dataset.prMark ?? "";

  panel.hidden = kept("closed") === mark;
  all.open = (kept("folded") ?? String(!all.open)) !== "true";
  button.hidden = false;
  button.addEventListener("click", close);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  all.addEventListener("toggle", show);
  panel.querySelector("summary")?.addEventListener("click", () => keep("folded", String(all.open)));
  show();

  /** Of lines that are too long, what is at fault is in sight. */
  function show() {
    for (const fault of panel.querySelectorAll("mark")) {
      const line = fault.closest("pre");
      if (line) line.scrollLeft = fault.offsetLeft - line.clientWidth / 3;
    }
  }

  function close() {
    panel.hidden = true;
    keep("closed", mark);
  }

  /** @param {string} name */
  function kept(name) {
    try {
      return sessionStorage.getItem(`paperreview.problems.${name}`);
    } catch {
      return null; // a browser that keeps nothing
    }
  }

  /** @param {string} name @param {string} value */
  function keep(name, value) {
    try {
      sessionStorage.setItem(`paperreview.problems.${name}`, value);
    } catch { /* the same */ }
  }
})();
