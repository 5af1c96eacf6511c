// The day's metrics with their changes, and how one or two of them went.

import { button, element } from "../base/dom";
import { Latest } from "../base/latest";
import { chart, type Data } from "../result_grid/chart";
import { change, said, type SnapshotLine, type State } from "./model";
import { metricPicker, picker, query, spark, table } from "./parts";

export class Overview {
  private category = "";
  private primary = "StorageBytes";
  private secondary = "";
  private readonly snapshots = new Latest();
  private readonly trends = new Latest();

  constructor(private readonly state: State) {}

  async fill(panel: HTMLElement): Promise<void> {
    const snapshot = element("div");
    const trend = element("div");
    const categories = [...new Set(this.state.about.metrics.map((metric) => metric.category))];
    const options = [["", "Summary"], ...categories.filter((one) => one !== "Summary").map((one) => [one, one] as const)] as const;
    const again = (work: () => Promise<void>) => void work().catch(this.state.failed);
    const pick = picker("Category", this.category, [...options], (value) => {
      this.category = value;
      again(() => this.snapshot(snapshot, trend));
    });
    const metrics = this.state.about.metrics;
    const lines = element(
      "div",
      { class: "lnb-bar-row" },
      metricPicker("Metric", this.primary, metrics, (value) => {
        this.primary = value;
        again(() => this.trend(trend));
      }),
      metricPicker("Second metric", this.secondary, metrics, (value) => {
        this.secondary = value;
        again(() => this.trend(trend));
      }, true),
    );
    panel.append(element("div", { class: "lnb-bar-row" }, pick), snapshot, element("h4", {}, "Trend"), lines, trend);
    await Promise.all([this.snapshot(snapshot, trend), this.trend(trend)]);
  }

  private async snapshot(place: HTMLElement, trend: HTMLElement): Promise<void> {
    const newest = this.snapshots.begin();
    const { lines, sql } = await this.state.ask<{ lines: SnapshotLine[]; sql: string }>("snapshot", { category: this.category });
    if (!newest()) return;
    const rows = lines.map((line) => this.row(line, trend));
    const heads = ["metric", "trend", "value", "day", "week", "30 days"];
    const data = () => [["metric", "value", "day", "week", "30 days"], ...lines.map((line) => [line.metric, line.value, ...line.changes])];
    place.replaceChildren(table(`Snapshot for ${this.state.last}`, heads, rows, 2), query(this.state, sql, data, "snapshot"));
  }

  private row(line: SnapshotLine, trend: HTMLElement): (string | Node)[] {
    const metric = this.state.metric(line.metric);
    const chosen = button(metric.title, () => {
      this.primary = line.metric;
      void this.trend(trend).catch(this.state.failed);
      trend.scrollIntoView?.({ block: "nearest" });
    }, { class: "lnb-link", title: "Show its trend" });
    const value = element("span", {}, said(line.value, metric.unit));
    if (line.value === null && line.reason) {
      const why = element("details", { class: "lnb-muted" }, element("summary", {}, "not known"), line.reason);
      value.replaceChildren(why);
    }
    if (Math.abs(line.z_score ?? 0) > 2) {
      value.append(element("strong", { class: "lnb-badge", title: `z-score ${line.z_score?.toFixed(1)}` }, "unusual"));
    }
    return [chosen, spark(line.trend, `${metric.title}, 31 days`), value, ...line.changes.map(change)];
  }

  private async trend(place: HTMLElement): Promise<void> {
    const names = [this.primary, ...(this.secondary && this.secondary !== this.primary ? [this.secondary] : [])];
    const newest = this.trends.begin();
    const answers = await Promise.all(names.map((name) => this.state.ask<Data>("trend", { metrics: [name] })));
    if (!newest()) return;
    // Two metrics have scales of their own: a picture each, one above the other.
    const made = answers.flatMap((data) => {
      const points = data.series[0]?.points ?? [];
      const rows = () => [["day", data.y_title], ...points.map(([x, y]) => [new Date(Number(x)).toISOString().slice(0, 10), y])];
      return [chart(data), query(this.state, data.sql, rows, "trend")];
    });
    place.replaceChildren(...made);
  }
}
