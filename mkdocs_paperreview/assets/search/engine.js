// SPDX-License-Identifier: MIT
// A search: an index that is read piece by piece, and questions to it. The page shows answers as text; nothing in them is HTML.
import { Finder } from "./finding.js";
import { Narrowing } from "./narrowing.js";
import { reader } from "./reading.js";
import { bestSection, marked } from "./snippets.js";
import { normal, stem, termsOf } from "./terms.js";

export { reader, stem, termsOf };

/** @typedef {import("./query.js").Way} Way */
/** @typedef {import("./narrowing.js").Filters} Filters */
/** `brief`: hits at once; facets and words of the other language may come with the next answer.
 * @typedef {{filters?: Filters, sort?: "rank" | "date", from?: number, count?: number, typing?: boolean, brief?: boolean}} Options */
/** @typedef {(name: string) => Promise<any>} Read */
/** @typedef {{search: (text: string, options?: Options) => Promise<any>, ready: () => Promise<void>}} Engine */
/** @typedef {{finder: Finder, narrowing: () => Promise<Narrowing>, shown: Map<number, Promise<any>>, read: Read, fileOf: (id: number) => string}} Opened */

const COUNT = 18;
const REMEMBERED = 300;
const MOST_ALSO = 3;

/** @param {Read} read gives the payload of a file of the index, such as "meta" or "t/12" @returns {Engine} */
export function openEngine(read) {
  /** @type {Promise<Opened> | undefined} */
  let opened;
  const open = () => {
    opened ??= openedBy(read).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    ready: async () => void (await open()),
    async search(text, options = {}) {
      const current = open();
      try {
        return await answer(await current, text, options);
      } catch (error) {
        if (/** @type {Error} */ (error).name !== "Gone") throw error;
        if (opened === current) opened = undefined; // a new site has been published: begin anew, once
        return answer(await open(), text, options);
      }
    },
  };
}

/** @param {Read} read @returns {Promise<Opened>} */
async function openedBy(read) {
  const meta = await read("meta");
  /** @type {Promise<Narrowing> | undefined} */
  let narrowing;
  const failed = (/** @type {unknown} */ error) => {
    narrowing = undefined;
    throw error;
  };
  const facets = () => (narrowing ??= read("facets").then((payload) => new Narrowing(payload, meta.pages), failed));
  const folders = meta.shown.split(" ");
  const fileOf = (/** @type {number} */ id) => `f/${folders[Math.floor(id / meta.batch)]}/${id}`;
  return { finder: new Finder(read, meta), narrowing: facets, shown: new Map(), read, fileOf };
}

/** @param {Opened} index @param {string} text @param {Options} options */
async function answer(index, text, { filters = {}, sort = "rank", from = 0, count = COUNT, typing = false, brief = false }) {
  text = String(text);
  const isAsked = text.trim() !== "";
  const byDate = sort === "date" || !isAsked;
  const isBrief = brief && !byDate && !Object.values(filters).some((values) => values.length); // what readers narrow by is not waited for
  const [narrowing, found] = await Promise.all([isBrief ? null : index.narrowing(), isAsked ? index.finder.find(text, typing) : null]);
  const { scores = new Map(), instead = null, unknown = [], ways = [] } = found ?? {};
  const days = narrowing?.days ?? [];
  const all = [...(isAsked ? scores : days).keys()];
  const { ids, facets } = narrowing?.narrow(all, filters) ?? { ids: all, facets: {} };
  const better = (/** @type {number} */ one, /** @type {number} */ other) => (byDate ? days[other] - days[one] : (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
  ids.sort((one, other) => better(one, other) || one - other);
  const hits = await Promise.all(ids.slice(from, from + count).map((id) => hit(index, id, ways)));
  return { asked: text, total: ids.length, ids, hits, facets, instead, unknown, also: narrowing ? also(narrowing, text, index) : [] };
}

/** @param {Opened} index @param {number} id @param {Way[]} ways */
async function hit(index, id, ways) {
  const [address, title, lang, date, tags, sections, more] = await shown(index, id);
  const { titles = {}, kind = "review", venue = "", ai = 0, code = 0 } = more ?? {};
  const { anchor, heading, snippet } = bestSection(sections, ways);
  return { id, address, anchor, title: marked(title, ways), heading, snippet, date, tags, kind, lang, venue, ai: Boolean(ai), code: Boolean(code), titles };
}

/** @param {Opened} index @param {number} id */
function shown(index, id) {
  let page = index.shown.get(id);
  if (!page) {
    if (index.shown.size > REMEMBERED) index.shown.clear();
    page = index.read(index.fileOf(id));
    page.catch(() => index.shown.delete(id));
    index.shown.set(id, page);
  }
  return page;
}

/** What the words of a question are called in the other language. @param {Narrowing} narrowing @param {string} text @param {Opened} index */
function also(narrowing, text, index) {
  const asked = new Set(index.finder.cores(text));
  const found = narrowing.glossary.flatMap(([korean, english]) => {
    const [one, other] = [korean, english].map((word) => asked.has(normal(word).replace(/[\s-]/g, "")));
    return one === other ? [] : [one ? english : korean];
  });
  return [...new Set(found)].slice(0, MOST_ALSO);
}

/**
 * The same over a worker, or in the page where there is none.
 * @param {string} base address of the folder `search/` of a site, with its slash
 * @param {string} script address of this script, as a site has it
 * @returns {Engine}
 */
export function openSearch(base, script) {
  const worker = base.startsWith("file:") ? null : workerAt(script);
  if (!worker) return openEngine(reader(base));
  /** @type {Map<number, {done: (answer: any) => void, failed: (error: Error) => void}>} */
  const waiting = new Map();
  let last = 0;
  /** @type {Engine | undefined} */
  let here;
  worker.postMessage({ base });
  worker.onmessage = ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) asked?.failed(Object.assign(new Error(data.error.message), { name: data.error.name }));
    else asked?.done(data.answer);
  };
  worker.onerror = () => {
    here ??= openEngine(reader(base)); // its script cannot be had, or may not run: the page does the work
    for (const { failed } of waiting.values()) failed(Object.assign(new Error("The search stopped."), { name: "Offline" }));
    waiting.clear();
  };
  const ask = (/** @type {object} */ message) =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed });
      worker.postMessage({ id: last, ...message });
    });
  return {
    ready: async () => void (await (here ? here.ready() : ask({ ready: true }))),
    search: (text, options) => (here ? here.search(text, options) : ask({ search: [text, options] })),
  };
}

/** @param {string} script */
function workerAt(script) {
  try {
    return new Worker(script);
  } catch {
    return null; // another origin, or no workers
  }
}

/** In a worker: answer what the page asks. @param {any} scope */
export function serve(scope) {
  /** @type {Engine | undefined} */
  let engine;
  scope.onmessage = async (/** @type {MessageEvent} */ { data }) => {
    if (data.base) {
      engine = openEngine(reader(data.base));
      return;
    }
    try {
      scope.postMessage({ id: data.id, answer: data.search ? await engine?.search(...data.search) : await engine?.ready() });
    } catch (error) {
      const { name, message } = /** @type {Error} */ (error);
      scope.postMessage({ id: data.id, error: { name, message } });
    }
  };
}

if (typeof document === "undefined" && typeof globalThis.importScripts === "function") serve(globalThis);
