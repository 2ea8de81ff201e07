// SPDX-License-Identifier: MIT
// An answer as elements. Whatever came from a review or a reader is set as text, never as HTML.

/** @typedef {[text: string, isHit: boolean]} Part */

const SHOWN_VALUES = 6;
const LONGEST_SAID = 80;

/** @param {string} name @param {Record<string, any>} properties @param {...(Node | string)} children */
export function make(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made && key !== "lang") made[key] = value;
    else if (value) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A sentence with its places filled. @param {string} text @param {Record<string, any>} values */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
}

/** @param {string} text */
export function short(text) {
  const signs = [...text.trim()];
  return signs.length > LONGEST_SAID ? `${signs.slice(0, LONGEST_SAID).join("")}…` : signs.join("");
}

/** @param {Part[]} parts */
function marked(parts) {
  return parts.map(([text, isHit]) => (isHit ? make("mark", {}, text) : text));
}

/** The languages in which a title is there: the one in which it was found has its words marked. */
function title(hit) {
  const names = Object.entries(hit.titles ?? {});
  if (names.length < 2) return marked(hit.title);
  const found = hit.title.map(([text]) => text).join("");
  return names.map(([lang, name]) => make("span", { className: "pr-t", lang }, ...(name === found ? marked(hit.title) : [name])));
}

/** How values of a facet are called. @param {Record<string, string>} words @param {string} language of the page */
export function namer(words, language) {
  const languages = new Intl.DisplayNames([language], { type: "language", fallback: "code" });
  const called = {
    kind: (value) => words[`kind_${value}`] ?? value,
    lang: (value) => {
      try {
        return languages.of(value) ?? value;
      } catch {
        return value; // no tag of a language
      }
    },
    week: (value) => {
      const [year, number] = value.split("-W");
      return number ? filled(words.week, { year, number: Number(number) }) : value;
    },
    code: () => words.has_code,
    ai: (value) => (value === "yes" ? words.ai_written : words.by_people),
  };
  /** @param {string} facet @param {string} value @param {string} [label] */
  return (facet, value, label) => called[facet]?.(value) ?? (label || value);
}

/** One result. @param {any} hit @param {{words: Record<string, string>, language: string, root: string, tagged: (tag: string) => string}} around */
export function card(hit, { words, language, root, tagged }) {
  const meta = make("p", { className: "pr-meta", lang: language });
  if (hit.date) {
    const day = new Date(`${hit.date.slice(0, 10)}T00:00Z`);
    const said = Number.isNaN(day.getTime()) ? hit.date : day.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
    meta.append(make("time", { dateTime: hit.date }, said));
  }
  if (hit.venue) meta.append(make("span", {}, hit.venue));
  if (hit.code) meta.append(make("span", {}, words.has_code));
  if (hit.kind !== "review" && words[`kind_${hit.kind}`]) meta.append(make("span", { className: "pr-badge" }, words[`kind_${hit.kind}`]));
  if (hit.ai) meta.append(make("span", { className: "pr-badge" }, words.ai_written));
  const found = make("article", { className: "pr-card pr-hit", lang: hit.lang });
  found.append(make("h2", { className: "pr-card__title" }, make("a", { href: root + hit.address }, ...title(hit))));
  if (meta.children.length) found.append(meta);
  if (hit.anchor && hit.heading?.length) {
    const href = `${root}${hit.address}#${encodeURIComponent(hit.anchor)}`;
    found.append(make("p", { className: "pr-hit__section" }, make("a", { href }, ...marked(hit.heading))));
  }
  if (hit.snippet?.length) found.append(make("p", { className: "pr-card__blurb" }, ...marked(hit.snippet)));
  if (hit.tags?.length) {
    const tags = hit.tags.slice(0, 4).map((tag) => make("li", {}, make("button", { type: "button", className: "pr-tag", "data-tag": tag }, tagged(tag))));
    found.append(make("ul", { className: "pr-tags", lang: language }, ...tags));
  }
  return make("li", {}, found);
}

/** A facet's values, of which the chosen ones come first where the answer has none of them.
 * @param {HTMLFieldSetElement} box @param {[string, string, number][]} values @param {string[]} chosen
 * @param {{total: number, isLong: boolean, words: Record<string, string>, called: Function}} around */
export function fillFacet(box, values, chosen, { total, isLong, words, called }) {
  const facet = box.dataset.facet;
  const missing = chosen.filter((value) => !values.some(([other]) => other === value));
  const all = [...missing.map((value) => /** @type {[string, string, number]} */ ([value, value, 0])), ...values];
  box.hidden = !chosen.length && (!all.length || (all.length === 1 && all[0][2] >= total));
  const shown = isLong ? all : all.filter(([value], place) => place < SHOWN_VALUES || chosen.includes(value));
  const rows = shown.map(([value, label, count]) => {
    const tick = make("input", { type: "checkbox", value, checked: chosen.includes(value) });
    return make("li", {}, make("label", {}, tick, make("span", {}, called(facet, value, label)), make("b", {}, count.toLocaleString())));
  });
  if (all.length > SHOWN_VALUES) {
    const text = isLong ? words.fewer_values : filled(words.more_values, { count: all.length - shown.length });
    if (isLong || all.length > shown.length) rows.push(make("li", {}, make("button", { type: "button", className: "pr-facets__more", ariaExpanded: String(isLong) }, text)));
  }
  box.querySelector("ul").replaceChildren(...rows);
}
