// What is told of the line that was chosen: a table's facts, rows, profile, definition, versions.

import { button, element, visible } from "../base/dom";
import { type Asks, HeldChannel, type Payload } from "../base/protocol";
import { Grid } from "../result_grid/grid";
import { type Profile, picture, share } from "../result_grid/profile";
import { type Facts, type Node, short, TABLES } from "./model";
import { Tabs } from "../base/tabs";

export interface Actions {
  copied(text: string, what: string): void;
  queried(path: string[], statement: string): void;
  below(statement: string): void;
  uploaded(node: Node): void;
  filtered(node: Node, text: string): void;
  failed(error: Error): void;
}

const TYPING = 120; // milliseconds

export class Details {
  readonly root = element("section", { class: "lnb-details", "aria-label": "Details" });
  private grid: Grid | null = null;
  private asked = 0;

  constructor(
    private readonly channel: Asks,
    private readonly actions: Actions,
  ) {
    this.show(element("p", { class: "lnb-none" }, "Choose a line of the tree to see what it is."));
  }

  close(): void {
    this.grid?.close();
    this.grid = null;
  }

  show(...content: HTMLElement[]): void {
    this.close();
    this.asked++;
    this.root.replaceChildren(...content);
  }

  async choose(node: Node): Promise<void> {
    if (TABLES.has(node.kind)) await this.table(node);
    else if (node.kind === "database") this.database(node);
    else this.plain(node);
  }

  private head(title: string, kind: string, ...actions: HTMLElement[]): HTMLElement {
    const name = element("strong", { class: "lnb-title" }, element("bdi", {}, visible(short(title))));
    const row = element("div", { class: "lnb-bar-row", role: "group", "aria-label": "Actions" }, ...actions);
    return element("div", {}, name, " ", element("span", { class: "lnb-muted" }, kind), row);
  }

  private nameButton(name: string): HTMLElement {
    return button("Insert name", () => this.actions.copied(name, "The name"), { title: "Copies the quoted name for a cell" });
  }

  private plain(node: Node): void {
    const kind = { group: "", note: "", iceberg: "table" }[node.kind] ?? node.kind;
    const actions = node.name ? [this.nameButton(node.name)] : [];
    if (node.kind === "column" && node.path.length) {
      const show = () => void this.table(node).catch(this.actions.failed);
      actions.push(button("Show its table", show)); // a column that a search found
    }
    const head = this.head(node.label, kind, ...actions);
    const detail = element("p", { class: "lnb-text" }, element("bdi", {}, visible(node.detail.slice(0, 10_000))));
    this.show(head, detail);
  }

  private database(node: Node): void {
    const filter = element("input", { type: "search", placeholder: "Filter its tables", "aria-label": "Filter its tables" });
    let typing: ReturnType<typeof setTimeout>;
    filter.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.actions.filtered(node, filter.value), TYPING);
    });
    filter.addEventListener("keydown", (event) => event.stopPropagation());
    const upload = button("Upload a file", () => this.actions.uploaded(node));
    this.show(this.head(node.label, "database", this.nameButton(node.name), upload, filter));
  }

  private async table(node: Node): Promise<void> {
    this.show(element("p", { class: "lnb-muted" }, "Loading…"));
    const mine = this.asked;
    const { payload } = await this.channel.ask("facts", { path: node.path });
    if (mine !== this.asked) return; // another line was chosen meanwhile
    const facts = payload as unknown as Facts;
    const { path } = node;
    const statement = `%%athena\n${facts.statement}`;
    const query = button("Query with Athena", () => this.actions.queried(path, statement), { title: "Opens a query book" });
    const below = button("Query in a cell", () => this.actions.below(statement));
    const tabs = [
      { label: "About", fill: (panel: HTMLElement) => this.about(panel, path, facts) },
      { label: "Rows", fill: (panel: HTMLElement) => this.rows(panel, path, mine) },
      { label: "Profile", fill: (panel: HTMLElement) => this.profile(panel, path, 0) },
      { label: "Definition", fill: (panel: HTMLElement) => this.definition(panel, path) },
      { label: "Versions", fill: (panel: HTMLElement) => this.versions(panel, path) },
    ];
    const made = new Tabs("Table", tabs, this.actions.failed);
    this.show(this.head(facts.title, facts.kind === "iceberg" ? "Iceberg table" : facts.kind, this.nameButton(facts.name), query, below), made.root);
    this.asked = mine;
  }

  private about(panel: HTMLElement, path: string[], facts: Facts): void {
    panel.append(pairs("Facts", [...facts.facts, ["Columns", facts.columns.toLocaleString("en")]]));
    if (facts.kind !== "view") {
      const told = element("span", { role: "status" });
      const count = button("Count files", async () => {
        told.textContent = "Counting…";
        try {
          const { payload } = await this.channel.ask("size", { path });
          const [files, size] = [Number(payload.files), Number(payload.size)];
          told.textContent = `${files.toLocaleString("en")} files, ${size.toLocaleString("en")} bytes ${String(payload.note)}`;
        } catch (error) {
          told.textContent = (error as Error).message;
        }
      });
      panel.append(element("p", {}, count, " ", told));
    }
    if (facts.properties.length) panel.append(pairs("Properties", facts.properties));
  }

  private async rows(panel: HTMLElement, path: string[], mine: number): Promise<void> {
    const { payload } = await this.channel.ask("preview", { path });
    if (mine !== this.asked) return;
    const limit = Number(payload.limit);
    if (Number(payload.rows) === limit) {
      panel.append(element("p", { class: "lnb-muted" }, `The first ${limit.toLocaleString("en")} rows that were found.`));
    }
    const place = element("div");
    panel.append(place);
    this.grid = new Grid(new HeldChannel(this.channel, "grid", { grid: payload.grid }), place);
    await this.grid.open();
  }

  private async profile(panel: HTMLElement, path: string[], offset: number): Promise<void> {
    const { payload } = await this.channel.ask("profiles", { path, offset });
    const rows = Number(payload.rows);
    const found = payload.profiles as (Profile & { name: string; type: string })[];
    let body = panel.querySelector("tbody");
    if (!body) {
      const of = payload.sampled ? `A sample: the first ${rows.toLocaleString("en")} rows that were found.` : `All ${rows.toLocaleString("en")} rows.`;
      const head = element("tr", {}, ...["column", "type", "NULL", "values", "least", "greatest", "picture"].map((word) => element("th", { scope: "col" }, word)));
      body = element("tbody");
      panel.append(element("p", { class: "lnb-muted" }, of), scrolling("Profile", element("table", { class: "lnb-numbers" }, element("thead", {}, head), body)));
    }
    body.append(...found.map(profileRow));
    const next = offset + found.length;
    const left = Number(payload.columns) - next;
    if (left > 0) {
      const more = button(`${left.toLocaleString("en")} more columns`, () => {
        more.remove();
        this.profile(panel, path, next).catch(this.actions.failed);
      });
      panel.append(more);
    }
  }

  private async definition(panel: HTMLElement, path: string[]): Promise<void> {
    const { payload } = await this.channel.ask("definition", { path });
    const text = String(payload.text);
    panel.append(
      button("Copy", () => this.actions.copied(text, "The definition")),
      element("pre", { class: "lnb-text", tabindex: 0, role: "region", "aria-label": "Definition" }, shownLines(text)),
    );
  }

  private async versions(panel: HTMLElement, path: string[]): Promise<void> {
    const { payload } = await this.channel.ask("versions", { path });
    const found = payload.versions as Payload[];
    if (!found.length) {
      panel.append(element("p", {}, "A table of a table bucket has no versions of its definition; its states are snapshots."));
      return;
    }
    const lines = found.map((version) => [String(version.version), String(version.since), String(version.changes)]);
    panel.append(table("Versions", ["version", "since", "changes"], lines));
  }
}

/** Each line of a text with its hidden characters shown. */
function shownLines(text: string): string {
  return text.split("\n").map((line) => line.slice(0, line.length - line.trimStart().length) + visible(line.trimStart())).join("\n");
}

function scrolling(label: string, content: HTMLElement): HTMLElement {
  return element("div", { class: "lnb-scrolling", tabindex: 0, role: "region", "aria-label": label }, content);
}

function pairs(label: string, entries: [string, string][]): HTMLElement {
  return table(label, ["", ""], entries);
}

export function table(label: string, headings: string[], lines: string[][]): HTMLElement {
  const cells = (line: string[]) => line.map((text) => element("td", {}, element("bdi", {}, visible(text.slice(0, 10_000)))));
  const rows = lines.map((line) => element("tr", {}, ...cells(line)));
  const made = element("table", { class: "lnb-numbers", "aria-label": label });
  if (headings.some(Boolean)) {
    made.append(element("thead", {}, element("tr", {}, ...headings.map((word) => element("th", { scope: "col" }, word)))));
  }
  made.append(element("tbody", {}, ...rows));
  return scrolling(label, made);
}

function profileRow(profile: Profile & { name: string; type: string }): HTMLElement {
  const values = profile.distinct === null ? "" : `about ${profile.distinct.toLocaleString("en")}`;
  const texts = [profile.name, profile.type, share(profile.nulls, profile.rows), values, profile.low ?? "", profile.high ?? ""];
  const cells = texts.map((text) => element("td", {}, element("bdi", {}, visible(short(text)))));
  return element("tr", {}, ...cells, element("td", {}, picture(profile)));
}
