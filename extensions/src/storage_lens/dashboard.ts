// The dashboard: days and filters above, a breadcrumb of where one is, and the views as tabs.

import { copy, insertBelow } from "../base/cell";
import { button, element, visible } from "../base/dom";
import { Live } from "../base/live";
import type { Channel, Model } from "../base/protocol";
import { hideStatic } from "../base/static";
import { Tabs } from "../base/tabs";
import { Configuration } from "../lens_configuration/part";
import { Recommendations } from "./advice";
import { Bubbles } from "./bubbles";
import { Days } from "./days";
import { type About, State, unique, WORDS } from "./model";
import { Overview } from "./overview";
import { Prefixes } from "./prefixes";
import { Sizes } from "./sizes";
import { Top } from "./top";

const NEXT: Record<string, string> = { account: "region", region: "bucket", storage_class: "bucket", bucket: "prefix" };
const FILTERS = ["account", "region", "bucket", "storage_class"];

export class Dashboard {
  private readonly root = element("div", { class: "lakenb-lens-board lnb" });
  private readonly live = new Live("The dashboard");
  private readonly crumbs = element("ol", { class: "lnb-crumbs" });
  private readonly chips = element("div", { class: "lnb-chips" });
  private state!: State;
  private tabs!: Tabs;
  private top!: Top;
  private prefixes!: Prefixes;
  private dates!: Days;
  private showStatic = () => {};

  constructor(
    private readonly model: Model,
    private readonly channel: Channel,
    private readonly el: HTMLElement,
  ) {}

  async open(): Promise<void> {
    this.el.append(this.root);
    try {
      const about = (await this.channel.ask("start")).payload as unknown as About;
      this.state = new State(about, this.channel, () => this.again(), (sql) => void this.below(sql), (error) => this.live.fail(error));
      this.draw(about);
      this.showStatic = hideStatic(this.el, ".lakenb-lens");
    } catch (error) {
      this.root.append(this.live.root);
      this.live.fail(error as Error);
    }
  }

  close(): void {
    this.showStatic();
    this.root.remove();
  }

  private draw(about: About): void {
    const drilled = (dimensions: string[], place: string[]) => this.drill(dimensions, place);
    this.top = new Top(this.state, drilled);
    this.prefixes = new Prefixes(this.state);
    this.dates = new Days(this.state);
    const views = [
      ["Overview", new Overview(this.state)],
      ["Top N", this.top],
      ["Sizes", new Sizes(this.state)],
      ["Bubbles", new Bubbles(this.state, drilled)],
      ["Prefixes", this.prefixes],
      ["Recommendations", new Recommendations(this.state)],
      ["Configuration", new Configuration(this.channel)],
    ] as const;
    const tabs = views.map(([label, view]) => ({ label, fill: (panel: HTMLElement) => view.fill(panel) }));
    const head = element("div", { class: "lnb-bar-row" }, element("strong", { class: "lnb-title" }, visible(about.title)), this.dates.root);
    const lines = `${about.rejects.toLocaleString("en")} line${about.rejects === 1 ? "" : "s"}`;
    const rejected = `${lines} of logs could not be read; session.storage_lens.rejects() has them.`;
    this.root.append(head, ...this.only(about), this.filters(about), element("nav", { "aria-label": "Place" }, this.crumbs), this.chips, this.dates.notice);
    if (about.rejects) this.root.append(element("p", { class: "lnb-muted" }, rejected));
    this.narrowed();
    this.tabs = new Tabs("Views", tabs, (error) => this.live.fail(error));
    this.root.append(this.live.root, this.tabs.root);
  }

  /** What the whole dashboard is narrowed to, whatever is chosen in the page. */
  private only(about: About): HTMLElement[] {
    const words = Object.entries(about.narrowed).map(([name, values]) => `${(WORDS[name] ?? name).toLowerCase()} ${visible(values.join(", ").slice(0, 300))}`);
    return words.length ? [element("p", { class: "lnb-narrowed" }, `Only ${words.join("; ")}`)] : [];
  }

  private filters(about: About): HTMLElement {
    const row = element("div", { class: "lnb-bar-row", role: "group", "aria-label": "Filters" });
    for (const dimension of FILTERS) {
      if (about.narrowed[dimension]) continue; // it is what it is
      const list = unique(dimension);
      const values = about.values[dimension] ?? [];
      const input = element("input", { list, "aria-label": `Filter by ${WORDS[dimension]}`, placeholder: WORDS[dimension] ?? "", class: "lnb-filter" });
      input.addEventListener("change", () => {
        const value = input.value.trim();
        if (!value) return;
        input.value = "";
        this.state.narrow(dimension, [...new Set([...(this.state.filters.get(dimension) ?? []), value])]);
        if (!values.includes(value)) this.live.say(`${WORDS[dimension]} ${visible(value.slice(0, 100))} is not among those of the newest days.`);
      });
      input.addEventListener("keydown", (event) => event.stopPropagation());
      row.append(input, element("datalist", { id: list }, ...values.map((value) => element("option", { value }))));
    }
    return row;
  }

  /** Go into a place: it becomes a filter, and the next level is shown. */
  private drill(dimensions: string[], place: string[]): void {
    dimensions.forEach((dimension, at) => {
      if (dimension !== "prefix") this.state.filters.set(dimension, [place[at] ?? ""]);
    });
    const last = dimensions[dimensions.length - 1] ?? "";
    const bucket = dimensions.indexOf("bucket");
    if (last === "bucket" || last === "prefix") {
      this.prefixes.at(place[bucket] ?? "");
      this.narrowed();
      this.tabs.again();
      this.tabs.go("Prefixes");
      return;
    }
    this.top.by = NEXT[last] ?? "bucket";
    this.again();
    this.tabs.go("Top N");
  }

  private again(): void {
    this.narrowed();
    this.dates.show();
    this.live.say(`Shown: ${this.state.first} to ${this.state.last}`);
    this.tabs.again();
  }

  private narrowed(): void {
    const clear = button("Organization", () => {
      this.state.filters.clear();
      this.top.by = "bucket";
      this.again();
    }, { class: "lnb-link" });
    const steps = [element("li", {}, clear)];
    const chips: HTMLElement[] = [];
    for (const [dimension, values] of this.state.filters) {
      const words = visible(values.join(", ").slice(0, 100));
      steps.push(element("li", {}, words));
      chips.push(button(`${WORDS[dimension] ?? dimension}: ${words} ✕`, () => this.state.narrow(dimension, []), { "aria-label": `Remove the filter ${WORDS[dimension] ?? dimension} ${words}` }));
    }
    this.crumbs.replaceChildren(...steps);
    this.chips.replaceChildren(...chips);
  }

  private async below(sql: string): Promise<void> {
    const text = `%%athena\n${sql}`;
    if (insertBelow(this.model, this.el, text)) this.live.say("The query is in a new cell below.");
    else if (await copy(text)) this.live.say("The query was copied.");
    else this.live.say("This page may not copy; mark the query's text.");
  }

}
