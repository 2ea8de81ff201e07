// SPDX-License-Identifier: MIT
// The files of an index, read: by fetch, or by script elements where there are no requests (`file://`).

const PATIENCE = 20_000; // ms: a slow line answers in time, a dead one never would
const SHOWN = "f/"; // files whose own folders are named after what they hold

/** @param {string} name @param {string} message */
function failure(name, message) {
  return Object.assign(new Error(message), { name });
}

const offline = () => failure("Offline", "The index of the search cannot be reached.");
const gone = () => failure("Gone", "The index has been replaced.");

/**
 * Reads the files of an index. `meta` asks for the newest index there is; what is read then is of that one. A file that is gone, because a new
 * site has been published since, is a failure `Gone`; a line that is dead is `Offline`.
 * @param {string} base address of the folder `search/` of a site, with its slash
 * @returns {(name: string) => Promise<any>}
 */
export function reader(base) {
  const isFile = base.startsWith("file:");
  let folder = "";
  return async (name) => {
    if (name !== "meta") {
      const address = `${base}${name.startsWith(SHOWN) ? "" : `${folder}/`}${name}.js`;
      return isFile ? byScript(address) : byFetch(address);
    }
    const pointer = isFile ? await byScript(`${base}pointer.js`) : await byFetch(`${base}pointer.json`, "no-cache");
    folder = pointer.hash;
    return pointer.meta;
  };
}

/** @param {string} address @param {RequestCache} [cache] */
async function byFetch(address, cache = "default") {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch(address, { cache, signal: stop.signal });
    if (answer.status === 404) throw gone();
    if (!answer.ok) throw offline();
    const text = await answer.text();
    // `paperreviewIndex(payload)`, or the payload alone.
    return JSON.parse(text.startsWith("paperreviewIndex(") ? text.slice(text.indexOf("(") + 1, text.lastIndexOf(")")) : text);
  } catch (error) {
    const { name } = /** @type {Error} */ (error);
    // Some hosts answer with a page where a file is gone.
    throw name === "Gone" || name === "SyntaxError" ? gone() : offline();
  } finally {
    clearTimeout(timer);
  }
}

/** @type {Promise<any>} */
let turn = Promise.resolve();

/** One after the other, as each calls the same function. @param {string} address @returns {Promise<any>} */
function byScript(address) {
  turn = turn.catch(() => {}).then(() => loaded(address));
  return turn;
}

/** @param {string} address */
function loaded(address) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    const timer = setTimeout(() => failed(offline()), PATIENCE);
    let payload;
    Object.assign(globalThis, { paperreviewIndex: (/** @type {any} */ given) => (payload = given) });
    script.src = address;
    script.charset = "utf-8";
    script.onload = () => (clearTimeout(timer), script.remove(), done(payload));
    script.onerror = () => (clearTimeout(timer), script.remove(), failed(gone()));
    document.head.append(script);
  });
}
