// SPDX-License-Identifier: MIT
// Answers for Material's box: ours for what is in our index, and those of the theme's own worker for the site's other pages.
// The box takes what it is given for HTML, so every text is escaped here.
(() => {
  "use strict";
  const WORDS = {} /* words */;
  const ENGINE = new URL("./engine.js", location).href;
  const ROOT = new URL("../../", location);
  const SHOWN = 10;
  const PATIENCE = 8000; // ms
  const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

  let engine;
  let others;
  let answers = Promise.resolve();

  const escaped = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
  const marked = (parts) => parts.map(([text, isHit]) => (isHit ? `<mark data-md-highlight>${escaped(text)}</mark>` : escaped(text))).join("");
  const item = (location, title, text, score, terms = {}) => ({ location, title, text, score, terms });

  function termsOf(hit) {
    const found = [...hit.title, ...hit.heading, ...hit.snippet].filter(([, isHit]) => isHit);
    return Object.fromEntries(found.map(([text]) => [escaped(text), true]));
  }

  /** A review, and the section in which it was found. */
  function group(hit, score) {
    const terms = termsOf(hit);
    const title = marked(hit.title);
    const text = `<p>${marked(hit.snippet)}</p>`;
    if (!hit.anchor) return [item(hit.address, title, text, score, terms)];
    return [item(hit.address, title, "", score, terms), item(`${hit.address}#${encodeURIComponent(hit.anchor)}`, marked(hit.heading), text, score, terms)];
  }

  const page = (text) => `search/?q=${encodeURIComponent(text.trim().toWellFormed?.() ?? text.trim())}`;

  async function ours(text) {
    engine ??= paperreviewSearch.openEngine(paperreviewSearch.reader(new URL("search/", ROOT).href));
    const found = await engine.search(text, { filters: {}, sort: "rank", from: 0, count: SHOWN, typing: true, brief: true });
    const groups = found.hits.map((hit, place) => group(hit, 1000 - place));
    // The box counts groups: so the way to all of them is a part of the last.
    groups.at(-1)?.push(item(page(text), escaped(WORDS.all.replace("{count}", found.total.toLocaleString())), "", 1000 - groups.length + 1));
    return { groups, isExact: !found.instead || found.instead.why === "half-typed" };
  }

  /** The theme's own worker, with the pages that are not ours; nothing where there are none. */
  async function theirs(text, { config, options }) {
    others ??= fetch(new URL("search/pages.json", ROOT)).then(async (answer) => {
      const { docs } = answer.ok ? await answer.json() : { docs: [] };
      if (!docs.length) return null;
      const worker = new Worker(new URL(`assets/javascripts/workers/${location.search.slice(1)}`, ROOT));
      await said(worker, { type: 0, data: { config, docs, options } });
      return worker;
    });
    const worker = await others;
    if (!worker) return [];
    const { data } = await (answers = answers.then(() => said(worker, { type: 2, data: text })));
    return data.items;
  }

  function said(worker, message) {
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = failed;
      worker.postMessage(message);
      setTimeout(failed, PATIENCE);
    });
  }

  self.paperreviewBox = async (text, setup) => {
    const rest = theirs(text, setup).catch(() => {
      others = undefined;
      answers = Promise.resolve();
      return [];
    });
    try {
      if (!self.paperreviewSearch) {
        importScripts(ENGINE);
        self.onmessage = null; // it takes this worker for its own
      }
      const { groups, isExact } = await ours(text);
      return isExact ? [...groups, ...(await rest)] : [...(await rest), ...groups];
    } catch {
      return [...(await rest), [item(page(text), escaped(WORDS.offline), "", 0)]];
    }
  };
})();
