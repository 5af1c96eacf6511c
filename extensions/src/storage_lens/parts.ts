// Parts that the views share: pickers, sparklines, tables, the query of what is shown.

import { button, element, svg, visible } from "../base/dom";
import { download } from "../base/file";
import { csv, type Metric, type State } from "./model";

type Option = readonly [string, string];

export function picker(label: string, value: string, options: Option[], chosen: (value: string) => void): HTMLLabelElement {
  const made = element("select", { "aria-label": label });
  for (const [key, words] of options) made.append(element("option", { value: key }, words));
  made.value = value;
  made.addEventListener("change", () => chosen(made.value));
  return element("label", {}, `${label} `, made);
}

/** A picker of metrics, by category. */
export function metricPicker(label: string, value: string, metrics: Metric[], chosen: (value: string) => void, none = false): HTMLLabelElement {
  const made = element("select", { "aria-label": label });
  if (none) made.append(element("option", { value: "" }, "(none)"));
  for (const category of new Set(metrics.map((metric) => metric.category))) {
    const group = element("optgroup", { label: category });
    for (const metric of metrics) {
      if (metric.category === category) group.append(element("option", { value: metric.name }, metric.title));
    }
    made.append(group);
  }
  made.value = value;
  made.addEventListener("change", () => chosen(made.value));
  return element("label", {}, `${label} `, made);
}

const [WIDTH, HEIGHT] = [110, 22];

/** A small line of a trend; its words are for those who don't see it. */
export function spark(values: (number | null)[], words: string): SVGElement {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const part = (value: number) => (span ? (value - low) / span : 0.5);
  const step = (WIDTH - 4) / Math.max(1, values.length - 1);
  let path = "";
  let pen = "M";
  values.forEach((value, at) => {
    if (value === null) {
      pen = "M";
      return;
    }
    const alone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
    path += `${pen}${(2 + at * step).toFixed(1)},${(HEIGHT - 3 - part(value) * (HEIGHT - 6)).toFixed(1)}${alone ? "h0" : ""}`;
    pen = "L";
  });
  const line = svg("path", { d: path || "M0,0", class: "lnb-line lnb-spark lnb-s0" });
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: "img", "aria-label": words }, line);
}

export type Cell = string | Node;

/** A table; the columns from `right` on are numbers. */
export function table(label: string, heads: string[], rows: Cell[][], right = heads.length, look = ""): HTMLElement {
  const kind = (at: number) => (at >= right ? "lnb-right" : null);
  const head = element("tr", {}, ...heads.map((word, at) => element("th", { scope: "col", class: kind(at) }, word)));
  const body = rows.map((row) => element("tr", {}, ...row.map((cell, at) => element("td", { class: kind(at) }, shown(cell)))));
  const made = element("table", { class: `lnb-numbers ${look}`, "aria-label": label }, element("thead", {}, head), element("tbody", {}, ...body));
  return element("div", { class: "lnb-scrolling", tabindex: 0, role: "region", "aria-label": label }, made);
}

function shown(cell: Cell): Node {
  return typeof cell === "string" ? element("bdi", {}, visible(cell.slice(0, 2_000))) : cell;
}

/** The SQL of what is shown, a cell with it, and its rows as CSV. */
export function query(state: State, sql: string, rows: () => (string | number | null)[][], name: string): HTMLElement {
  const actions = element(
    "div",
    { class: "lnb-bar-row" },
    button("Query in a cell", () => state.below(sql)),
    button("Download CSV", () => download(new Blob([csv(rows())], { type: "text/csv" }), `${name}.csv`)),
  );
  const text = element("pre", { class: "lnb-text", tabindex: 0, role: "region", "aria-label": "SQL" }, sql);
  return element("details", { class: "lnb-query" }, element("summary", {}, "Show query"), actions, text);
}
