// SPDX-License-Identifier: MIT
// The rows of a board by year and by tag. What a reader chose stands in the address, so that it can be linked. Ranks stay those among all.

/** @param {HTMLFormElement} form */
function prepare(form) {
  if (form.dataset.ready) return;
  form.dataset.ready = "yes";
  form.hidden = false;
  const rows = [...form.parentElement.querySelectorAll("tr[data-year]")];
  const choices = [...form.querySelectorAll("select")];

  function filter() {
    const { year = "", tag = "" } = Object.fromEntries(choices.map((choice) => [choice.name, choice.value]));
    for (const row of rows) {
      row.hidden = (year !== "" && row.dataset.year !== year) || (tag !== "" && !row.dataset.tags.split(" ").includes(tag));
    }
    for (const section of form.parentElement.querySelectorAll(".pr-ranking")) section.hidden = !section.querySelector("tr[data-year]:not([hidden])");
    const shown = rows.filter((row) => !row.hidden).length;
    const isFiltered = year !== "" || tag !== "";
    form.querySelector("output").textContent = isFiltered ? form.dataset.said.replace("{shown}", shown).replace("{all}", rows.length) : "";
  }

  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const value = asked.get(choice.name) ?? "";
    if ([...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    const address = new URL(location.href);
    if (target.value) address.searchParams.set(target.name, target.value);
    else address.searchParams.delete(target.name);
    history.replaceState(history.state, "", address);
    filter();
  });
  filter();
}

export function prepareBoards() {
  for (const form of document.querySelectorAll(".pr-filter")) prepare(form);
}
