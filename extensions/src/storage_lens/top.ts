// The places where a metric is largest; a click goes into one.

import { button, element, visible } from "../base/dom";
import { Latest } from "../base/latest";
import { change, DIMENSIONS, said, type State, type TopLine, WORDS } from "./model";
import { metricPicker, picker, query, spark, table } from "./parts";

const COUNTS = ["3", "5", "10", "25", "50", "100"];

export class Top {
  private metric = "PercentConcurrentPut503Errors";
  private n = "10";
  private order = "largest";
  by = "bucket";

  private readonly latest = new Latest();

  constructor(
    private readonly state: State,
    private readonly drilled: (dimensions: string[], place: string[]) => void,
  ) {}

  async fill(panel: HTMLElement): Promise<void> {
    const place = element("div");
    const again = (set: () => void) => {
      set();
      void this.show(place).catch(this.state.failed);
    };
    const metrics = element("span");
    const fitting = () => {
      const found = this.state.about.metrics.filter((metric) => metric.levels.includes(this.by));
      if (!found.some((metric) => metric.name === this.metric)) this.metric = found[0]?.name ?? this.metric;
      metrics.replaceChildren(metricPicker("Metric", this.metric, found, (value) => again(() => (this.metric = value))));
    };
    fitting();
    panel.append(
      element(
        "div",
        { class: "lnb-bar-row" },
        picker("Top", this.n, COUNTS.map((n) => [n, n] as const), (value) => again(() => (this.n = value))),
        picker("Order", this.order, [["largest", "largest"], ["smallest", "smallest"]], (value) => again(() => (this.order = value))),
        picker("By", this.by, DIMENSIONS.map((one) => [one, WORDS[one] ?? one] as const), (value) => again(() => {
          this.by = value;
          fitting();
        })),
        metrics,
      ),
      place,
    );
    await this.show(place);
  }

  private async show(place: HTMLElement): Promise<void> {
    const asked = { metric: this.metric, by: this.by, n: Number(this.n), ascending: this.order === "smallest" };
    const newest = this.latest.begin();
    const { dimensions, lines, sql } = await this.state.ask<{ dimensions: string[]; lines: TopLine[]; sql: string }>("top", asked);
    if (!newest()) return;
    if (!lines.length) {
      place.replaceChildren(element("p", {}, "No place has this metric in these days."));
      return;
    }
    const { unit, title } = this.state.metric(this.metric);
    const most = Math.max(...lines.map((line) => Math.abs(line.value ?? 0))) || 1;
    const rows = lines.map((line) => {
      const name = visible(line.place.join(" / ").slice(0, 300));
      const drill = button(name, () => this.drilled(dimensions, line.place), { class: "lnb-link", title: "Drill down" });
      const width = (100 * Math.abs(line.value ?? 0)) / most;
      const bar = element("span", { class: "lnb-meter", "aria-hidden": "true", style: `width:${width.toFixed(1)}%` });
      return [drill, element("div", { class: "lnb-meter-place" }, bar), spark(line.trend, `${title}, 31 days`), said(line.value, unit), change(line.change)];
    });
    const data = () => [[...dimensions, this.metric, "change"], ...lines.map((line) => [...line.place, line.value, line.change])];
    const heads = [dimensions.map((one) => WORDS[one] ?? one).join(" / "), "", "trend", "value", "change"];
    place.replaceChildren(table(`Top ${lines.length}: ${title}`, heads, rows, 3), query(this.state, sql, data, "top"));
  }
}
