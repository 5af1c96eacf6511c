// What is told of a node: its schema, statement, runs, versions, facets.

import { button, element, set, visible } from "../base/dom";
import { Latest } from "../base/latest";
import type { Asks } from "../base/protocol";
import { type Card, WHOLE, moment } from "./model";

interface Told {
  kind: string;
  label: string;
  name: string;
  subtype: string;
  columns: [string, string, string][];
  columnCount: number;
  facts: [string, string][];
  sql: string;
  runs: { state: string; started: string; ended: string; error: string }[];
  versions: { number: number; since: string; words: string }[];
  facets: string;
}

export interface Listener {
  followed(node: number, column: number): void;
  expanded(node: number, way: string): void;
  focused(node: number): void;
  copied(text: string, what: string): void;
  closed(): void;
  failed(error: Error): void;
}

export class Details {
  readonly root = element("section", { class: "lng-details", "aria-label": "Details", hidden: true });
  private readonly latest = new Latest();
  private tab = "";

  constructor(
    private readonly channel: Asks,
    private readonly listener: Listener,
  ) {
    this.root.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.listener.closed();
    });
  }

  hide(): void {
    this.latest.begin();
    set(this.root, { hidden: true });
    this.root.replaceChildren();
  }

  async show(graph: number, card: Card): Promise<void> {
    const newest = this.latest.begin();
    try {
      const { payload } = await this.channel.ask("details", { graph, node: card.id });
      if (!newest()) return;
      this.draw(card, payload as unknown as Told);
    } catch (error) {
      if (newest()) this.listener.failed(error as Error);
    }
  }

  private draw(card: Card, told: Told): void {
    const kind = told.subtype.toLowerCase() || told.kind;
    const title = element("div", { class: "lng-details-head" });
    title.append(
      element("h3", {}, element("bdi", {}, visible(told.label.slice(0, 300)))),
      button("×", () => this.listener.closed(), { "aria-label": "Close the details", class: "lng-plain" }),
    );
    const actions = element("div", { class: "lnb-actions" });
    if (!card.job) {
      actions.append(
        button("All upstream", () => this.listener.expanded(card.id, "all upstream")),
        button("All downstream", () => this.listener.expanded(card.id, "all downstream")),
        button("Only around this", () => this.listener.focused(card.id)),
      );
    }
    actions.append(button("Copy name", () => this.listener.copied(told.name, "The name")));
    const panes: [string, HTMLElement][] = [];
    if (told.columns.length) panes.push([`Columns (${told.columnCount.toLocaleString("en")})`, this.columns(card, told)]);
    if (told.sql) panes.push(["SQL", this.text(told.sql, "The statement")]);
    if (told.runs.length) panes.push([`Runs (${told.runs.length})`, runs(told)]);
    if (told.versions.length) panes.push([`Versions (${told.versions.length})`, versions(told)]);
    panes.push(["About", about(told)]);
    if (told.facets) panes.push(["Facets", this.text(told.facets, "The facets")]);
    this.root.replaceChildren(title, element("div", { class: "lnb-muted" }, visible(kind.slice(0, 60))), actions, this.tabs(panes));
    set(this.root, { hidden: false });
  }

  private tabs(panes: [string, HTMLElement][]): HTMLElement {
    const list = element("div", { role: "tablist", "aria-label": "Details", class: "lnb-actions" });
    const holder = element("div", { class: "lng-pane", role: "tabpanel", tabindex: 0 });
    const word = (name: string) => name.split(" ")[0]!;
    const buttons = panes.map(([name, pane]) => {
      const made = button(name, () => choose(made, pane), { role: "tab", "aria-selected": "false", tabindex: -1 });
      return made;
    });
    const choose = (chosen: HTMLElement, pane: HTMLElement) => {
      this.tab = word(chosen.textContent ?? "");
      for (const one of buttons) set(one, { "aria-selected": one === chosen ? "true" : "false", tabindex: one === chosen ? 0 : -1 });
      holder.replaceChildren(pane);
      set(holder, { "aria-label": this.tab });
    };
    list.append(...buttons);
    list.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const at = buttons.indexOf(event.target as HTMLButtonElement);
      const next = step && at >= 0 ? buttons[(at + step + buttons.length) % buttons.length] : undefined;
      next?.focus();
      next?.click();
    });
    const at = Math.max(0, panes.findIndex(([name]) => word(name) === this.tab));
    choose(buttons[at]!, panes[at]![1]);
    return element("div", {}, list, holder);
  }

  private columns(card: Card, told: Told): HTMLElement {
    const body = element("tbody");
    told.columns.forEach(([name, type, description], place) => {
      const follow = button("", () => this.listener.followed(card.id, place), { class: "lng-plain lng-column" });
      follow.append(element("bdi", {}, visible(name.slice(0, 300)) || "(no name)"));
      const mark = card.marks[String(place)] ?? "";
      const cell = element("td", {}, follow);
      if (mark) cell.append(" ", element("span", { class: `lng-is-${mark}` }, mark));
      if (description) cell.append(element("div", { class: "lnb-muted" }, visible(description.slice(0, 300))));
      body.append(element("tr", {}, cell, element("td", { class: "lnb-muted" }, element("bdi", {}, visible(type.slice(0, 120))))));
    });
    const head = element("tr", {}, element("th", { scope: "col" }, "Column"), element("th", { scope: "col" }, "Type"));
    const whole = button("Follow the dataset", () => this.listener.followed(card.id, WHOLE));
    const table = element("table", { class: "lnb-numbers" }, element("thead", {}, head), body);
    const made = element("div", {}, whole, table);
    const rest = told.columnCount - told.columns.length;
    if (rest > 0) made.append(element("p", { class: "lnb-muted" }, `${rest.toLocaleString("en")} more columns; search finds them.`));
    return made;
  }

  private text(text: string, what: string): HTMLElement {
    return element("div", {}, button("Copy", () => this.listener.copied(text, what)), element("pre", { class: "lng-text" }, lined(text)));
  }
}

function runs(told: Told): HTMLElement {
  const made = element("ol", { class: "lng-list" });
  for (const run of told.runs) {
    const line = element("li", {}, element("strong", {}, visible(run.state)), ` ${moment(run.started)}${took(run.started, run.ended)}`);
    if (run.error) line.append(element("div", { class: "lnb-error" }, visible(run.error.slice(0, 1_000))));
    made.append(line);
  }
  return made;
}

/** How long a run took. */
function took(started: string, ended: string): string {
  const millis = Date.parse(ended) - Date.parse(started);
  if (!(millis >= 0)) return "";
  return `, ${millis < 1_000 ? `${millis} ms` : `${(millis / 1_000).toLocaleString("en", { maximumFractionDigits: 1 })} s`}`;
}

function versions(told: Told): HTMLElement {
  const made = element("ol", { class: "lng-list" });
  for (const version of told.versions) {
    made.append(element("li", {}, element("strong", {}, `Version ${version.number}`), ` ${moment(version.since)} `, element("span", { class: "lnb-muted" }, visible(version.words))));
  }
  return made;
}

function about(told: Told): HTMLElement {
  const made = element("dl", { class: "lng-facts" });
  for (const [word, value] of told.facts) {
    made.append(element("dt", {}, visible(word)), element("dd", {}, element("bdi", {}, visible(value.slice(0, 2_000)))));
  }
  return made;
}

/** A text of several lines; what hides or turns within a line is made visible. */
function lined(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)![0];
      return indent + visible(line.slice(indent.length)).replace(/^·+|·+$/g, "");
    })
    .join("\n");
}
