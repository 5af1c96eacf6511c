// What is bad, why, and what to do.

import { element } from "../base/dom";
import { type Advice, said, type State } from "./model";
import { query, table } from "./parts";

export class Recommendations {
  constructor(private readonly state: State) {}

  async fill(panel: HTMLElement): Promise<void> {
    const { lines } = await this.state.ask<{ lines: Advice[] }>("recommendations");
    if (!lines.length) {
      panel.append(element("p", {}, "No number passes its threshold, and no day is unusual."));
      return;
    }
    const rows = lines.map((line) => {
      const metric = this.state.metric(line.metric);
      const bound = line.threshold === null ? "" : `, above ${said(line.threshold, metric.unit)}`;
      return [line.category, line.place, `${metric.title}: ${said(line.value, metric.unit)}${bound}`, line.why, line.action];
    });
    panel.append(table("Recommendations", ["category", "bucket", "number", "why", "what to do"], rows, 5, "lnb-advice"));
    const sql = [...new Set(lines.map((line) => line.sql).filter(Boolean))][0] ?? "";
    const data = () => [["category", "bucket", "metric", "value", "threshold"], ...lines.map((one) => [one.category, one.place, one.metric, one.value, one.threshold])];
    if (sql) panel.append(query(this.state, sql, data, "recommendations"));
  }
}
