// All prefixes of a bucket, a level at a time.

import { button, element, visible } from "../base/dom";
import { Latest } from "../base/latest";
import { type PrefixLine, said, type State, unique } from "./model";
import { query, table } from "./parts";

interface Answer {
  lines: PrefixLine[];
  total: number;
  sql: string;
}

export class Prefixes {
  private bucket = "";
  private path: string[] = [];
  private readonly latest = new Latest();

  constructor(private readonly state: State) {}

  /** Begin at a bucket. */
  at(bucket: string): void {
    this.bucket = bucket;
    this.path = [];
  }

  async fill(panel: HTMLElement): Promise<void> {
    const place = element("div");
    const wanted = this.state.filters.get("bucket") ?? this.state.about.narrowed.bucket ?? [];
    if (wanted[0] && !wanted.includes(this.bucket)) this.at(wanted[0]);
    this.bucket ||= this.state.about.values.bucket?.[0] ?? "";
    const list = unique("buckets");
    const input = element("input", { "aria-label": "Bucket", list, value: this.bucket });
    const options = (this.state.about.values.bucket ?? []).map((one) => element("option", { value: one }));
    input.addEventListener("change", () => {
      this.at(input.value.trim());
      void this.show(place).catch(this.state.failed);
    });
    input.addEventListener("keydown", (event) => event.stopPropagation());
    panel.append(element("div", { class: "lnb-bar-row" }, element("label", {}, "Bucket ", input)), element("datalist", { id: list }, ...options), place);
    if (this.bucket) await this.show(place);
    else place.append(element("p", {}, "No bucket is loaded yet."));
  }

  private async show(place: HTMLElement, first = 0): Promise<void> {
    const prefix = this.path[this.path.length - 1] ?? "";
    const asked = { bucket: this.bucket, prefix, first };
    const newest = this.latest.begin();
    const { lines, total, sql } = await this.state.ask<Answer>("prefixes", asked);
    if (!newest()) return;
    const rows = lines.map((line) => {
      const name = visible(line.prefix.slice(prefix.length).slice(0, 300)) || "(empty)";
      const opened = () => this.go([...this.path, line.prefix], place);
      const [bytes, objects, requests] = line.values;
      return [
        line.opens ? button(name, opened, { class: "lnb-link" }) : name,
        said(bytes ?? null, "bytes"),
        said(objects ?? null, "count"),
        said(requests ?? null, "count"),
      ];
    });
    const data = () => [["prefix", "storage_bytes", "object_count", "requests"], ...lines.map((one) => [one.prefix, ...one.values])];
    const heads = ["prefix", "stored", "objects", "requests"];
    const shown = lines.length ? table("Prefixes", heads, rows, 1) : element("p", {}, this.path.length ? "Nothing lies deeper here." : `No prefix of this bucket is known on ${this.state.last}.`);
    const part = lines.length < total ? `, ${(first + 1).toLocaleString("en")} to ${(first + lines.length).toLocaleString("en")} by size` : "";
    const count = element("p", { class: "lnb-muted" }, `${total.toLocaleString("en")} prefix${total === 1 ? "" : "es"}${part}`);
    place.replaceChildren(this.crumbs(place), count, shown);
    const turn = (to: number) => () => this.go(this.path, place, to);
    if (first) place.append(button("The 100 before", turn(Math.max(0, first - 100))));
    if (first + lines.length < total) place.append(button("The next 100", turn(first + lines.length)));
    place.append(query(this.state, sql, data, "prefixes"));
  }

  private go(path: string[], place: HTMLElement, first = 0): void {
    this.path = path;
    void this.show(place, first)
      .then(() => (place.querySelector<HTMLElement>(first ? "td .lnb-link" : ".lnb-link") ?? place.querySelector<HTMLElement>(".lnb-link"))?.focus())
      .catch(this.state.failed);
  }

  private crumbs(place: HTMLElement): HTMLElement {
    const steps = [this.bucket, ...this.path].map((step, at) => {
      const name = at ? step.slice((this.path[at - 2] ?? "").length) : step;
      return element("li", {}, button(visible(name.slice(0, 100)), () => this.go(this.path.slice(0, at), place), { class: "lnb-link", "aria-current": at === this.path.length ? "page" : null }));
    });
    return element("nav", { "aria-label": "Prefix" }, element("ol", { class: "lnb-crumbs" }, ...steps));
  }
}
