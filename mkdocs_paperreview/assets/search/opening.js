// SPDX-License-Identifier: MIT
// The engine, opened when it is first needed: in a worker, or in the page where there is none.

const HERE = document.currentScript?.src ?? location.href;
const ENGINE = new URL("./engine.js", HERE).href;
const INDEX = new URL("../../search/", HERE).href;
const SOON = 2000; // ms
const PATIENCE = 25_000; // ms: a slow line answers in time, a dead one never would

/** @typedef {{search: (text: string, options: object) => Promise<any>, ready: () => Promise<void>}} Engine */

/** @type {Promise<Engine> | undefined} */
let opened;

function offline() {
  return Object.assign(new Error("The search cannot be reached."), { name: "Offline" });
}

/** @returns {Promise<void>} */
function loaded() {
  if (globalThis.paperreviewSearch?.openSearch) return Promise.resolve();
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = ENGINE;
    script.onload = () => done();
    script.onerror = () => {
      script.remove();
      failed(offline());
    };
    document.head.append(script);
  });
}

/** @template T @param {Promise<T>} promise @returns {Promise<T>} */
function inTime(promise) {
  let timer = 0;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(offline()), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Ask once more where the worker, and not the line, has failed: the page does its work then. @param {() => Promise<any>} ask */
async function twice(ask) {
  const begun = performance.now();
  try {
    return await inTime(ask());
  } catch (error) {
    if (performance.now() - begun > SOON || !navigator.onLine) throw error;
    return inTime(ask());
  }
}

/** @returns {Promise<Engine>} */
export function engine() {
  opened ??= inTime(loaded()).then(
    () => {
      const found = globalThis.paperreviewSearch.openSearch(INDEX, ENGINE);
      return { search: (text, options) => twice(() => found.search(text, options)), ready: () => found.ready() };
    },
    (error) => {
      opened = undefined; // the next question begins anew
      throw error;
    },
  );
  return opened;
}
