// How large reads, writes and objects are.

import { element } from "../base/dom";
import { chart, type Data } from "../result_grid/chart";
import type { State } from "./model";
import { query } from "./parts";

const KINDS = [["read", "Read request sizes"], ["write", "Write request sizes"], ["object", "Object sizes"]] as const;

export class Sizes {
  constructor(private readonly state: State) {}

  async fill(panel: HTMLElement): Promise<void> {
    for (const [kind, title] of KINDS) {
      const data = await this.state.ask<Data>("distribution", { kind });
      const points = data.series[0]?.points ?? [];
      const rows = () => [["size up to", data.y_title], ...points.map(([x, y]) => [String(x), y])];
      panel.append(element("h4", {}, title), chart(data), query(this.state, data.sql, rows, `${kind}_sizes`));
    }
  }
}
