// SPDX-License-Identifier: MIT
// Tables of results that a reader can sort, see as bars, and take along. What is a number, and what is best, the page says already:
// `data-v` on a cell is its value, `data-better` on a head (or on a row's first cell) is `up` or `down`.

/** @typedef {HTMLTableCellElement} Cell */

/** @param {HTMLTableElement} table */
const rowsOf = (table) => [...(table.tBodies[0]?.rows ?? [])];

/** @param {Cell | undefined} cell the text of a cell as it is read, in the language it is read in, without what we put into it */
function textOf(cell) {
  if (!cell) return "";
  const copy = /** @type {Cell} */ (cell.cloneNode(true));
  const names = cell.querySelectorAll(".pr-t");
  copy.querySelectorAll(".pr-t").forEach((name, place) => getComputedStyle(names[place]).display === "none" && name.remove());
  for (const added of copy.querySelectorAll(".pr-unseen, annotation")) added.remove();
  for (const line of copy.querySelectorAll("small")) line.before(" ");
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** @param {Cell | undefined} cell */
const valueOf = (cell) => (cell?.dataset.v ? Number(cell.dataset.v) : Number.NaN);

/** Sort rows by a column: numbers by value, texts by letters, cells without either at the end, equals as they stood.
 * @param {HTMLTableElement} table @param {number} column @param {"ascending" | "descending" | "none"} order */
function sort(table, column, order) {
  const rows = rowsOf(table);
  rows.forEach((row, place) => (row.dataset.place ??= String(place)));
  const isNumber = rows.some((row) => !Number.isNaN(valueOf(row.cells[column])));
  const sign = order === "descending" ? -1 : 1;
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const key = (row) => (isNumber ? valueOf(row.cells[column]) : textOf(row.cells[column]));
  const isEmpty = (value) => value === "" || Number.isNaN(value);
  const sorted = rows.map((row) => ({ row, value: key(row), place: Number(row.dataset.place) }));
  sorted.sort((a, b) => {
    if (order === "none") return a.place - b.place;
    if (isEmpty(a.value) || isEmpty(b.value)) return Number(isEmpty(a.value)) - Number(isEmpty(b.value)) || a.place - b.place;
    return sign * (isNumber ? a.value - b.value : collator.compare(a.value, b.value)) || a.place - b.place;
  });
  table.tBodies[0].append(...sorted.map(({ row }) => row));
  for (const head of table.tHead.rows[0].cells) head.ariaSort = head.cellIndex === column && order !== "none" ? order : null;
}

/** The order after a click: what is best first, then the other way round, then as it was. @param {Cell} head */
function next(head) {
  const first = head.dataset.better === "up" || (head.dataset.better !== "down" && head.dataset.type === "number") ? "descending" : "ascending";
  const second = first === "descending" ? "ascending" : "descending";
  return { [first]: second, [second]: "none" }[head.ariaSort ?? "none"] ?? first;
}

/** @param {HTMLTableElement} table @param {boolean} shown */
function bars(table, shown) {
  const columns = [...table.tHead.rows[0].cells].filter((head) => head.dataset.type === "number");
  for (const { cellIndex } of columns) {
    const cells = rowsOf(table).map((row) => row.cells[cellIndex]).filter((cell) => !Number.isNaN(valueOf(cell)));
    const most = Math.max(...cells.map((cell) => Math.abs(valueOf(cell))), 0) || 1;
    for (const cell of cells) {
      cell.classList.toggle("pr-bar", shown);
      cell.style.setProperty("--pr-part", `${((100 * Math.abs(valueOf(cell))) / most).toFixed(1)}%`);
    }
  }
}

/** @param {HTMLTableElement} table */
const grid = (table) => [table.tHead.rows[0], ...rowsOf(table)].map((row) => [...row.cells].map(textOf));

const LATEX = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

const forms = {
  csv: (rows) => rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")).join("\r\n"),
  markdown: (rows, aligned) => {
    const line = (row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    const rule = `|${aligned.map((number) => (number ? "---:" : "---")).join("|")}|`;
    return [line(rows[0]), rule, ...rows.slice(1).map(line)].join("\n");
  },
  latex: (rows, aligned) => {
    const escaped = (cell) => cell.replace(/[\\&%$#_{}~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`).replaceAll("↑", "$\\uparrow$").replaceAll("↓", "$\\downarrow$").replaceAll("±", "$\\pm$");
    const line = (row) => `${row.map(escaped).join(" & ")} \\\\`;
    const columns = aligned.map((number) => (number ? "r" : "l")).join("");
    return [`\\begin{tabular}{${columns}}`, "\\toprule", line(rows[0]), "\\midrule", ...rows.slice(1).map(line), "\\bottomrule", "\\end{tabular}"].join("\n");
  },
};

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch { // pages from a disk, and old browsers
    const field = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

/** @param {HTMLElement} figure */
function prepare(figure) {
  const table = figure.querySelector("table");
  if (!table?.tHead || figure.dataset.ready) return;
  figure.dataset.ready = "yes";
  for (const head of table.tHead.rows[0].cells) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "pr-sort", title: figure.dataset.sort });
    if (figure.dataset.inDataSort) button.dataset.inTitle = figure.dataset.inDataSort;
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(table, head.cellIndex, next(head)));
  }
  const tools = figure.querySelector(".pr-tools");
  tools.hidden = false;
  const said = tools.querySelector("[role=status]");
  tools.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    if (button.dataset.do === "bars") {
      const pressed = button.ariaPressed !== "true";
      button.ariaPressed = String(pressed);
      bars(table, pressed);
      return;
    }
    await copy(forms[button.dataset.do](grid(table), [...table.tHead.rows[0].cells].map((head) => head.dataset.type === "number")));
    said.textContent = figure.dataset.copied;
    setTimeout(() => (said.textContent = ""), 2500);
  });
}

export function prepareTables() {
  for (const figure of document.querySelectorAll(".pr-table")) prepare(figure);
}
