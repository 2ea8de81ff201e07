// SPDX-License-Identifier: MIT
// The language in which texts are read that a site has in two. The page itself holds both: this only chooses.
// Whoever opens a page for the first time has been given a language already, before anything was drawn (see outputs/script.py).

const KEY = "paperreview.language";
const SAID = ["aria-label", "data-copied", "data-said", "data-sort", "label", "placeholder", "title"];
const root = document.documentElement;

/** The part of the page that a reader looks at: the first that begins in the upper half of the window, else the one that fills it. */
function looked() {
  const top = Math.max(0, document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0);
  const parts = [...document.querySelectorAll(".pr-row, .pr-body > *, .pr-card, .pr-head, .pr-foot")];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const first = boxes.findIndex((box) => box.height && box.top >= top - 1 && box.top < innerHeight / 2);
  return parts[first >= 0 ? first : boxes.findIndex((box) => box.height && box.bottom > top + 1)];
}

/** @param {string} language a language, or `both` */
function choose(language) {
  const part = looked();
  const before = part?.getBoundingClientRect().top ?? 0;
  root.dataset.prLanguage = language;
  show();
  if (part) scrollBy({ top: part.getBoundingClientRect().top - before, behavior: "instant" });
  try {
    localStorage.setItem(KEY, language);
  } catch { /* a reader who keeps nothing chooses anew on each page */ }
  const address = new URL(location.href);
  if (address.searchParams.has("lang")) {
    address.searchParams.set("lang", language);
    history.replaceState(history.state, "", address);
  }
}

/** @param {Element} heading one of an article in two languages; whether the table of contents leaves it out */
function isSecond(heading) {
  const other = heading.closest(".pr-side")?.previousElementSibling;
  return heading.getClientRects().length === 0 || Boolean(other && other.getClientRects().length);
}

/** Attributes with labels: what they say in each language lies beside them. */
function speak() {
  for (const name of SAID) {
    for (const each of document.querySelectorAll(`[data-in-${name}]`)) {
      const said = JSON.parse(each.getAttribute(`data-in-${name}`));
      each.setAttribute(name, said[root.dataset.prLanguage] ?? Object.values(said)[0]);
      each.querySelector(":scope > title")?.replaceChildren(each.getAttribute(name)); // of a week in the calendar, for a mouse
    }
  }
}

/** Let the switch say what is chosen, and the table of contents name each shown heading once. */
function show() {
  speak();
  for (const choice of document.querySelectorAll(".pr-lang input")) choice.checked = choice.value === root.dataset.prLanguage;
  for (const link of document.querySelectorAll(':is(.md-nav--secondary, .bs-sidebar) a[href^="#"]')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const entry = link.closest("li");
    if (entry && heading?.closest(".pr-side")) entry.hidden = isSecond(heading);
    const names = heading?.querySelectorAll(":scope > .pr-t");
    if (names?.length > 1) (link.querySelector("span") ?? link).replaceChildren(...[...names].map((name) => name.cloneNode(true)));
  }
}

/** A link to a heading that is in the language not shown: show both, rather than nothing. */
function uncover() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest(".pr-side") && target.getClientRects().length === 0) {
    root.dataset.prLanguage = "both";
    show();
    target.scrollIntoView();
  }
}

document.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement && event.target.closest(".pr-lang")) choose(event.target.value);
});
addEventListener("hashchange", uncover);
addEventListener("storage", (event) => {
  if (event.key === KEY && event.newValue) {
    root.dataset.prLanguage = event.newValue;
    show();
  }
});
/** `/` leads to the field to search in: the theme's, if it has one that wants the key, the page's, or that of the page of search. */
addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || isTyping || event.defaultPrevented || document.querySelector(".md-search__input") || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector(".pr-ask input[name=q]");
  const page = document.querySelector('link[rel=search][type="text/html"]');
  if (!field && !page) return;
  event.preventDefault();
  if (field) field.focus();
  else location.assign(page.href);
});

/** What only some pages need is loaded by those. */
async function prepare() {
  show();
  // A calendar shows its newest weeks; where those are empty, the newest that is not.
  for (const frame of document.querySelectorAll(".pr-calendar .pr-scroll")) {
    const last = [...frame.querySelectorAll("a")].at(-1)?.getBoundingClientRect();
    const { left, right } = frame.getBoundingClientRect();
    if (last && last.left < left) frame.scrollBy({ left: last.right - right, behavior: "instant" });
  }
  // What scrolls sideways is moved by keys too.
  for (const formula of document.querySelectorAll(".pr-body math")) {
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
  }
  if (document.querySelector(".pr-table")) (await import("./tables.js")).prepareTables();
  // Where the theme has replaced the page without loading it anew, the scripts in its head do not run.
  if (document.readyState === "complete" && document.querySelector(".pr-find:not([data-ready])")) load("./search.js", "./search.css");
  if (document.querySelector(".pr-filter")) (await import("./boards.js")).prepareBoards();
}

/** @param {string} script @param {string} style */
function load(script, style) {
  if (globalThis.paperreviewPage) return;
  globalThis.paperreviewPage = {}; // on its way
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL(style, import.meta.url).href });
  document.head.append(link, Object.assign(document.createElement("script"), { src: new URL(script, import.meta.url).href }));
}

addEventListener("pageshow", show);
prepare();
uncover();
// Material replaces the page without loading it anew where `navigation.instant` is on.
globalThis.document$?.subscribe?.(prepare);
