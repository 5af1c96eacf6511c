// The chart beside the rows: what is drawn is chosen here, and can be kept.

import { button, element } from "../base/dom";
import { download } from "../base/file";
import type { Asks, Payload } from "../base/protocol";
import { chart, type Data } from "./chart";
import type { Column } from "./columns";

const KINDS = ["bar", "line", "area", "scatter", "histogram", "box"];
const AGGREGATES = ["count", "sum", "avg", "min", "max", "median"];

export class ChartView {
  readonly root = element("div", { class: "lnb-chart-view", hidden: true });
  private readonly controls = element("div", { class: "lnb-form" });
  private readonly place = element("div");
  private readonly written = element("code", { class: "lnb-written" });
  private data: Data | null = null;

  constructor(
    private readonly channel: Asks,
    private readonly columns: Column[],
    private readonly view: () => Payload,
    private readonly said: (words: string) => void,
    private readonly failed: (error: Error) => void,
    private readonly shown: (label: string, text: string) => void,
  ) {
    const keep = element("p", { class: "lnb-muted" }, "Keep it with the cell: ", this.written);
    const actions = element(
      "div",
      { class: "lnb-actions" },
      button("SQL", () => this.shown("SQL of this chart", this.data?.sql || "Headings repeat; give each column a name of its own.")),
      button("PNG", () => void this.save("png")),
      button("SVG", () => void this.save("svg")),
    );
    this.root.append(this.controls, this.place, actions, keep);
  }

  async open(text = "auto"): Promise<void> {
    this.root.hidden = false;
    await this.draw(text);
  }

  close(): void {
    this.root.hidden = true;
  }

  /** The rows have changed; the same chart of the new ones. */
  async again(): Promise<void> {
    if (!this.root.hidden) await this.draw(this.data?.text ?? "auto");
  }

  private async draw(text: string): Promise<void> {
    try {
      const { payload } = await this.channel.ask("chart", { ...this.view(), chart: text });
      this.data = payload as unknown as Data;
      this.place.replaceChildren(chart(this.data));
      this.written.textContent = `%%athena --chart "${this.data.text.replaceAll('"', '""')}"`;
      this.said(`${this.data.spec.kind} chart`);
      this.control(this.data.text);
    } catch (error) {
      this.failed(error as Error);
    }
  }

  private control(text: string): void {
    const spec = (this.data as Data).spec as unknown as Record<string, unknown>;
    const names = this.columns.map((column, at) => [String(at), column.name.slice(0, 60) || "(no name)"] as const);
    const none = ["", "(none)"] as const;
    const pick = (label: string, value: unknown, options: readonly (readonly [string, string])[]) => {
      const made = element("select", { "aria-label": label });
      for (const [key, words] of options) made.append(element("option", { value: key }, words));
      made.value = value === null || value === undefined ? "" : String(value);
      made.addEventListener("change", () => void this.draw(this.write()));
      return element("label", {}, `${label} `, made);
    };
    const plain = (words: string[]) => words.map((word) => [word, word] as const);
    this.controls.replaceChildren(
      pick("chart", spec.kind, plain(KINDS)),
      pick("x", spec.x, [none, ...names]),
      pick("of", spec.aggregate === "none" ? "sum" : spec.aggregate, plain(AGGREGATES)),
      pick("y", spec.y, [none, ...names]),
      pick("by", spec.by, [none, ...names]),
    );
    this.controls.dataset.chart = text;
  }

  private write(): string {
    const [kind, x, of, y, by] = [...this.controls.querySelectorAll("select")].map((select) => select.value);
    const name = (at: string | undefined) => `"${(this.columns[Number(at)]?.name ?? "").replaceAll('"', '""')}"`;
    const parts = [kind ?? "bar"];
    const plain = kind === "scatter" || kind === "box" || kind === "histogram";
    if (x && kind !== "histogram") parts.push(`x=${name(x)}`);
    if (y) parts.push(plain ? `y=${name(y)}` : `y=${of}(${name(y)})`);
    if (by && kind !== "histogram" && kind !== "box") parts.push(`by=${name(by)}`);
    return parts.join(" ");
  }

  private async save(format: string): Promise<void> {
    try {
      const { buffers } = await this.channel.ask("picture", { ...this.view(), chart: this.data?.text ?? "auto", format });
      const [piece] = buffers;
      if (!piece) return;
      const bytes = new Uint8Array(piece.buffer as ArrayBuffer, piece.byteOffset, piece.byteLength);
      download(new Blob([bytes], { type: format === "svg" ? "image/svg+xml" : "image/png" }), `chart.${format}`);
    } catch (error) {
      this.failed(error as Error);
    }
  }
}
