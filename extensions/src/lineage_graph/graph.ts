// The lineage graph: a bar above, the stage, details at the right, a table in its place, and what is said below.

import { copy } from "../base/cell";
import { button, element, set, visible } from "../base/dom";
import { download } from "../base/file";
import { Latest } from "../base/latest";
import { Live } from "../base/live";
import type { Answer, Channel, Payload } from "../base/protocol";
import { hideBefore } from "../base/static";
import type { Item } from "./card";
import { Details } from "./details";
import { legend } from "./legend";
import { table } from "./links_table";
import { type Lit, follow } from "./lit";
import { Picture, type Place, type View, WHOLE, moment, readView, writeView } from "./model";
import { type Found, Panel, type Sorts, filters, foundList, timesForm } from "./panels";
import { fileName, painted } from "./save";
import { Stage } from "./stage";

const TYPING = 120; // milliseconds
const ROWS = 12; // columns of a card that opens
const MORE = 25;
const LOWEST = 300; // pixels
const HIGHEST = 560;

export class Graph {
  private readonly root = element("div", { class: "lakenb-lineage-graph lnb" });
  private readonly live = new Live("The lineage graph");
  private readonly way = element("div", { class: "lng-way-bar", hidden: true });
  private readonly body = element("div", { class: "lng-body" });
  private readonly legend = element("ul", { class: "lng-legend", "aria-label": "What colours and lines mean" });
  private readonly search = element("input", { type: "search", class: "lnb-search", placeholder: "Search", "aria-label": "Search datasets, columns and jobs" });
  private readonly panel = { found: new Panel("Found"), filters: new Panel("Filters"), times: new Panel("Times") };
  private readonly tableButton = button("Table", () => this.turnTable(), { "aria-pressed": "false" });
  private readonly timesButton = button("Times", () => this.toggleTimes(), { "aria-expanded": "false", hidden: true });
  private readonly stage: Stage;
  private readonly details: Details;
  private readonly sorts: Sorts = { direct: true, indirect: true };
  private picture = new Picture({}, undefined);
  private view: View = readView({ shown: [] });
  private start: View = this.view;
  private graph = 0;
  private kinds: [string, number][] = [];
  private spaces: [string, number][] = [];
  private times: [string, string][] = [];
  private lit: Lit | null = null;
  private sheet: HTMLElement | null = null;
  private showStatic = () => {};
  private readonly latest = new Latest();
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly el: HTMLElement,
  ) {
    this.stage = new Stage({
      chosen: (item) => this.chosen(item),
      opened: (node) => void this.toggle(node),
      cleared: () => this.clear(),
    });
    this.details = new Details(channel, {
      followed: (node, column) => this.follow([node, column]),
      expanded: (node, way) => void this.expand(node, way),
      focused: (node) => void this.only(node),
      copied: (text, what) => void this.copy(text, what),
      closed: () => this.leave(),
      failed: (error) => this.live.fail(error),
    });
  }

  async open(): Promise<void> {
    this.body.append(this.stage.root, this.details.root);
    const { found, filters, times } = this.panel;
    this.root.append(this.bar(), this.body, this.way, this.legend, found.root, filters.root, times.root, this.live.root);
    this.el.append(this.root);
    try {
      this.take(await this.channel.ask("start"));
      this.showStatic = hideBefore(this.el, 'img[src*="lakenb-lineage"], svg.lakenb-lineage');
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  close(): void {
    clearTimeout(this.typing);
    this.stage.close();
    this.showStatic();
    this.root.remove();
  }

  private bar(): HTMLElement {
    const filtersButton = button("Filters", () => this.toggleFilters(filtersButton), { "aria-expanded": "false" });
    this.search.addEventListener("input", () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => void this.find(), TYPING);
    });
    this.search.addEventListener("keydown", (event) => {
      event.stopPropagation();
      const first = this.panel.found.root.querySelector<HTMLElement>(".lng-found button");
      if (event.key === "ArrowDown") first?.focus();
      if (event.key === "Enter") first?.click();
      if (event.key === "Escape") this.panel.found.close();
    });
    const bar = element(
      "div",
      { class: "lnb-bar-row", role: "toolbar", "aria-label": "Lineage" },
      this.search,
      filtersButton,
      this.timesButton,
      this.tableButton,
      button("Start over", () => void this.again()),
      button("Save SVG", () => void this.save("svg")),
      button("Save PNG", () => void this.save("png")),
    );
    bar.addEventListener("keydown", (event) => event.stopPropagation());
    return bar;
  }

  /** A graph that the kernel opened. */
  private take(answer: Answer): void {
    const { payload } = answer;
    this.graph = Number(payload.graph ?? 0);
    this.kinds = (payload.kinds ?? []) as [string, number][];
    this.spaces = (payload.allNamespaces ?? []) as [string, number][];
    this.times = (payload.times ?? []) as [string, string][];
    set(this.timesButton, { hidden: !payload.dated });
    this.view = readView((payload.view ?? {}) as Payload);
    this.start = copyOf(this.view);
    this.details.hide();
    this.lit = null;
    const picture = Picture.of(answer);
    this.body.style.height = `${Math.round(Math.min(HIGHEST, Math.max(LOWEST, this.stage.wanted(picture, this.view.focus !== null))))}px`;
    this.draw(picture, null);
    const { focus } = this.view;
    if (focus && focus[1] !== WHOLE) this.follow(focus);
  }

  private draw(picture: Picture, kept: number | null): void {
    this.picture = picture;
    this.stage.show(picture, kept, this.view.focus?.[0] ?? null);
    this.legend.replaceChildren(...legend(picture));
    this.relight();
    this.live.say(this.summary());
  }

  private summary(): string {
    const jobs = this.picture.cards.filter((card) => card.job).length;
    const datasets = this.picture.cards.length - jobs;
    const parts = [`${count(datasets, "dataset")}${jobs ? ` and ${count(jobs, "job")}` : ""} drawn`];
    if (this.picture.since !== null) {
      const marked = (mark: string) => this.picture.cards.filter((card) => card.mark === mark).length;
      parts.push(`changes from ${moment(this.picture.since)} to ${moment(this.picture.asOf) || "now"}: ${marked("added")} added, ${marked("removed")} removed, ${marked("changed")} changed`);
    } else if (this.picture.asOf !== null) {
      parts.push(`as of ${moment(this.picture.asOf)}`);
    }
    if (this.picture.leftOut) parts.push(`${count(this.picture.leftOut, "dataset")} not drawn`);
    return [...parts, ...this.picture.notes].join(" · ");
  }

  /** Ask for the view anew; what is given stays where it is in the page. */
  private async redraw(kept: number | null): Promise<void> {
    const newest = this.latest.begin();
    set(this.stage.root, { "aria-busy": "true" });
    try {
      const answer = await this.channel.ask("picture", { graph: this.graph, ...writeView(this.view) });
      if (newest()) this.draw(Picture.of(answer), kept);
    } catch (error) {
      if (newest()) this.live.fail(error as Error);
    } finally {
      if (newest()) set(this.stage.root, { "aria-busy": null });
    }
  }

  private async again(): Promise<void> {
    for (const panel of Object.values(this.panel)) panel.close();
    this.view = copyOf(this.start);
    this.sorts.direct = this.sorts.indirect = true;
    this.stage.scene.direct = this.stage.scene.indirect = true;
    this.clear();
    await this.redraw(null);
  }

  // --- following -------------------------------------------------------------------------------

  private chosen({ node, part }: Item): void {
    if (part === "up" || part === "down") {
      void this.expand(node, part === "up" ? "upstream" : "downstream");
    } else if (part === "rest") {
      void this.openRows(node, (this.view.opened.get(node) ?? ROWS) + MORE);
    } else {
      const place: Place = [node, part === "head" ? WHOLE : part];
      const again = this.lit?.place[0] === place[0] && this.lit.place[1] === place[1];
      if (again) this.clear();
      else this.follow(place);
    }
  }

  /** Let a column's way, or all before and after a card, stand out; the rest is faint. */
  private follow(place: Place): void {
    const card = this.picture.byId.get(place[0]);
    if (!card) return;
    this.lit = follow(this.picture, place, this.sorts.indirect);
    this.stage.look(this.lit);
    this.showSheet();
    const name = place[1] === WHOLE ? card.label : `${card.label}.${this.picture.column(card, place[1])}`;
    const told = `${visible(name.slice(0, 200))}: ${inWords(this.lit)}`;
    this.showWay(told, []);
    this.live.say(told, true);
    void this.details.show(this.graph, card).then(() => this.stage.see(place));
    if (place[1] !== WHOLE) void this.hidden(place, told);
  }

  /** What of a column's way is not drawn. */
  private async hidden(place: Place, told: string): Promise<void> {
    try {
      const { payload } = await this.channel.ask("follow", { graph: this.graph, place, indirect: this.sorts.indirect });
      if (this.lit?.place[0] !== place[0] || this.lit.place[1] !== place[1]) return;
      const rest = (payload.nodes as number[]).filter((node) => !this.view.shown.has(node));
      if (rest.length) this.showWay(told, rest);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  private showWay(told: string, rest: number[]): void {
    const buttons = [];
    if (this.lit && this.lit.place[1] !== WHOLE) buttons.push(button("Open these columns", () => void this.openWay()));
    if (rest.length) {
      buttons.push(
        button(`Draw ${count(rest.length, "hidden dataset")} of this way`, () => {
          for (const node of rest) this.view.shown.add(node);
          void this.redraw(this.lit?.place[0] ?? null);
        }),
      );
    }
    this.way.replaceChildren(element("span", {}, told), ...buttons, button("Clear", () => this.leave()));
    set(this.way, { hidden: false });
  }

  /** Open the columns of the way in cards that are closed. */
  private async openWay(): Promise<void> {
    for (const [node, columns] of this.lit?.columns ?? []) {
      if (this.view.opened.has(node)) continue;
      const rows = [...columns.keys()].filter((place) => place !== WHOLE).sort((a, b) => a - b);
      if (rows.length) this.view.rows.set(node, rows.slice(0, MORE));
    }
    await this.redraw(this.lit?.place[0] ?? null);
  }

  /** Clear by what goes away then; the focus goes back to the graph. */
  private leave(): void {
    this.clear();
    this.stage.refocus();
  }

  private clear(): void {
    this.lit = null;
    this.details.hide();
    set(this.way, { hidden: true });
    this.stage.look(null);
    this.showSheet();
  }

  /** The same way in a new picture. */
  private relight(): void {
    const place = this.lit?.place;
    if (place && this.picture.byId.has(place[0])) {
      this.lit = follow(this.picture, place, this.sorts.indirect);
      this.stage.look(this.lit);
      if (place[1] !== WHOLE) void this.hidden(place, this.way.querySelector("span")?.textContent ?? "");
    } else if (place) {
      this.clear();
    }
    this.showSheet();
  }

  // --- what is drawn ---------------------------------------------------------------------------

  private async toggle(node: number): Promise<void> {
    const card = this.picture.byId.get(node);
    if (!card || card.job || !card.total) return;
    if (card.rows.length) {
      this.view.opened.delete(node);
      this.view.rows.delete(node);
      await this.redraw(node);
      this.live.say(`${visible(card.label.slice(0, 200))}: closed`);
    } else {
      await this.openRows(node, ROWS);
    }
  }

  private async openRows(node: number, rows: number): Promise<void> {
    this.view.rows.delete(node);
    this.view.opened.set(node, rows);
    await this.redraw(node);
    const card = this.picture.byId.get(node);
    if (card) this.live.say(`${visible(card.label.slice(0, 200))}: ${card.rows.length} of ${count(card.total, "column")}`);
  }

  private async expand(node: number, way: string): Promise<void> {
    try {
      const { payload } = await this.channel.ask("beside", { graph: this.graph, nodes: [node], way });
      const before = this.view.shown.size;
      for (const one of payload.nodes as number[]) this.view.shown.add(one);
      const added = this.view.shown.size - before;
      if (added) await this.redraw(node);
      this.live.say(added ? `${count(added, "dataset")} more` : "All of them are drawn.");
      this.stage.goTo({ node, part: "head" }, true);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  /** Draw a card with its neighbours alone. */
  private async only(node: number): Promise<void> {
    try {
      const ways = await Promise.all(["upstream", "downstream"].map((way) => this.channel.ask("beside", { graph: this.graph, nodes: [node], way })));
      this.view.shown = new Set(ways.flatMap(({ payload }) => payload.nodes as number[]));
      this.view.leftOut = 0;
      await this.redraw(null);
      this.stage.goTo({ node, part: "head" }, true);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  // --- panels ----------------------------------------------------------------------------------

  private async find(): Promise<void> {
    const text = this.search.value.trim();
    if (!text) {
      this.panel.found.close();
      this.stage.found(new Set());
      return;
    }
    try {
      const { payload } = await this.channel.ask("search", { graph: this.graph, text });
      if (text !== this.search.value.trim()) return;
      const found = (payload.found as [number, number, string, string][]).map(([node, column, label, detail]) => ({
        node,
        column,
        label,
        detail,
        drawn: this.picture.byId.has(node),
      }));
      this.stage.found(new Set(found.map((place) => place.node)));
      this.panel.found.show(this.search, foundList(found, (place) => void this.goTo(place)));
      this.live.say(`${found.length.toLocaleString("en")} found`);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  private async goTo(place: Found): Promise<void> {
    this.panel.found.close();
    if (!this.picture.byId.has(place.node)) {
      const { payload } = await this.channel.ask("beside", { graph: this.graph, nodes: [place.node], way: "upstream" });
      for (const node of payload.nodes as number[]) this.view.shown.add(node);
      this.view.shown.add(place.node);
      await this.redraw(null);
    }
    const card = this.picture.byId.get(place.node);
    const row = card?.rows.some(([at]) => at === place.column);
    this.follow([place.node, place.column]);
    this.stage.goTo({ node: place.node, part: row ? place.column : "head" }, true);
  }

  private toggleFilters(opener: HTMLElement): void {
    const { filters: panel } = this.panel;
    if (panel.open) {
      panel.close();
      return;
    }
    const changed = (relaid: boolean) => {
      Object.assign(this.stage.scene, this.sorts);
      if (relaid) {
        void this.redraw(this.view.focus?.[0] ?? null);
        return;
      }
      this.relight();
      this.stage.draw();
    };
    panel.show(opener, filters(this.view, this.sorts, this.kinds, this.spaces, changed));
    panel.root.querySelector<HTMLElement>("input")?.focus();
  }

  private toggleTimes(): void {
    const { times: panel } = this.panel;
    if (panel.open) {
      panel.close();
      return;
    }
    const opened = async (asOf: string, since: string) => {
      try {
        const answer = await this.channel.ask("open", { asOf, since });
        panel.close();
        this.clear();
        this.take(answer);
      } catch (error) {
        this.live.fail(error as Error);
      }
    };
    panel.show(this.timesButton, timesForm(this.times, this.picture.asOf, this.picture.since, (asOf, since) => void opened(asOf, since)));
    panel.root.querySelector<HTMLElement>("select")?.focus();
  }

  private turnTable(): void {
    const on = this.sheet === null;
    set(this.tableButton, { "aria-pressed": on ? "true" : "false" });
    this.sheet?.remove();
    this.sheet = on ? element("div") : null;
    set(this.stage.root, { hidden: on });
    this.showSheet();
    if (!on) this.stage.draw();
  }

  private showSheet(): void {
    if (!this.sheet) return;
    const made = table(this.picture, this.lit, (indirect) => (indirect ? this.sorts.indirect : this.sorts.direct));
    if (this.sheet.isConnected) this.sheet.replaceWith(made);
    else this.body.prepend(made);
    this.sheet = made;
  }

  // --- saving, saying --------------------------------------------------------------------------

  private async save(form: "svg" | "png"): Promise<void> {
    try {
      const place = this.lit && this.lit.place[1] !== WHOLE ? this.lit.place : null;
      const { payload } = await this.channel.ask("export", { graph: this.graph, ...writeView(this.view), follow: place });
      const drawn = String(payload.svg);
      const blob = form === "png" ? await painted(drawn) : new Blob([drawn], { type: "image/svg+xml" });
      download(blob, fileName(this.view.title, form));
      this.live.say(`Saved as ${fileName(this.view.title, form)}`);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  private async copy(text: string, what: string): Promise<void> {
    if (await copy(text)) this.live.say(`${what} was copied.`);
    else this.live.say(`Copy it: ${visible(text.slice(0, 2_000))}`);
  }
}

function count(number: number, what: string): string {
  return `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
}

function inWords({ place, before, after }: Lit): string {
  if (place[1] === WHOLE) return `${count(before.values, "dataset")} before, ${count(after.values, "dataset")} after`;
  const values = `values from ${count(before.values, "column")}, into ${after.values.toLocaleString("en")}`;
  const sides = [before.others && `from ${before.others.toLocaleString("en")} more`, after.others && `into ${after.others.toLocaleString("en")} more`];
  return [values, sides.some(Boolean) && `rows or choices ${sides.filter(Boolean).join(", ")}`].filter(Boolean).join("; ");
}

function copyOf(view: View): View {
  return { ...view, shown: new Set(view.shown), opened: new Map(view.opened), rows: new Map(view.rows), kinds: new Set(view.kinds), spaces: new Set(view.spaces) };
}
