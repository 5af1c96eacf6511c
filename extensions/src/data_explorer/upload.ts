// A file becomes a table: sent in pieces, read and shown, then made.

import { button, element, visible } from "../base/dom";
import { Latest } from "../base/latest";
import type { Channel } from "../base/protocol";
import { table } from "./details";
import type { Node } from "./model";

const PIECE = 1 << 20;
const ENDINGS = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.parquet,.xlsx,.xlsm";

export class Upload {
  readonly root = element("form", { class: "lnb-upload", "aria-label": "Upload a file to a table" });
  private readonly file = element("input", { type: "file", accept: ENDINGS });
  private readonly catalog = element("input", { type: "text" });
  private readonly database = element("input", { type: "text" });
  private readonly table = element("input", { type: "text" });
  private readonly location = element("input", { type: "text", placeholder: "s3://… (an empty place; chosen for you)" });
  private readonly header = element("select", {}, ...["found out", "yes", "no"].map((word) => element("option", {}, word)));
  private readonly encoding = element("input", { type: "text", placeholder: "UTF-8" });
  private readonly sheet = element("input", { type: "text", placeholder: "the first" });
  private readonly progress = element("progress", { max: 1, value: 0, "aria-label": "Sent", hidden: true });
  private readonly shown = element("div");
  private readonly create = button("Create table", () => void this.make(), { disabled: true });
  private sent = false;
  private readonly latest = new Latest();

  constructor(
    private readonly channel: Channel,
    node: Node,
    private readonly said: (words: string) => void,
    private readonly failed: (error: Error) => void,
  ) {
    this.catalog.value = node.path[0] ?? "awsdatacatalog";
    this.database.value = node.path[1] ?? "default";
    this.file.addEventListener("change", () => void this.send());
    for (const changed of [this.header, this.encoding, this.sheet]) changed.addEventListener("change", () => void this.read());
    this.root.addEventListener("submit", (event) => event.preventDefault());
    this.root.addEventListener("keydown", (event) => event.stopPropagation());
    this.root.append(
      element("strong", { class: "lnb-title" }, "Upload a file to a table"),
      element("p", { class: "lnb-muted" }, "CSV, JSON, Parquet or Excel, at most 200 MB. Names and types are shown before anything is made; the rows are kept as Parquet."),
      fields(
        ["File", this.file],
        ["Catalog", this.catalog],
        ["Database", this.database],
        ["Table", this.table],
        ["Location", this.location],
        ["First row names columns", this.header],
        ["Encoding", this.encoding],
        ["Sheet", this.sheet],
      ),
      this.progress,
      element("div", { class: "lnb-actions" }, this.create),
      this.shown,
    );
  }

  private async send(): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    const newest = this.latest.begin();
    this.sent = false;
    this.create.disabled = true;
    this.shown.replaceChildren();
    if (!this.table.value) this.table.value = tableName(file.name);
    this.progress.hidden = false;
    this.progress.value = 0;
    try {
      await this.channel.ask("upload.begin", { name: file.name.slice(-500), size: file.size });
      for (let offset = 0; offset < file.size; offset += PIECE) {
        const piece = await file.slice(offset, offset + PIECE).arrayBuffer();
        if (!newest()) return; // another file was chosen meanwhile
        await this.channel.ask("upload.piece", { offset }, [piece]);
        this.progress.value = Math.min(1, (offset + PIECE) / file.size);
      }
      this.sent = true;
      await this.read();
    } catch (error) {
      this.failed(error as Error);
    } finally {
      if (newest()) this.progress.hidden = true;
    }
  }

  private async read(): Promise<void> {
    if (!this.sent) return;
    this.create.disabled = true;
    try {
      const header = { yes: true, no: false }[this.header.value] ?? null;
      const { payload } = await this.channel.ask("upload.inspect", { header, encoding: this.encoding.value, sheet: this.sheet.value });
      const columns = payload.columns as string[][];
      const [rows, count] = [Number(payload.rows), Number(payload.count)];
      const notes = (payload.notes as string[]).map((note) => element("li", {}, element("bdi", {}, visible(note))));
      this.shown.replaceChildren(
        element("p", {}, `${rows.toLocaleString("en")} rows, ${count.toLocaleString("en")} columns; nothing is made yet.`),
        table("Columns", ["column", "type", "in the file"], columns),
        element("ul", {}, ...notes),
      );
      this.create.disabled = false;
      this.said(`The file was read: ${rows.toLocaleString("en")} rows, ${count.toLocaleString("en")} columns.`);
    } catch (error) {
      this.shown.replaceChildren();
      this.failed(error as Error);
    }
  }

  private async make(): Promise<void> {
    this.create.disabled = true;
    this.said("The table is being made…");
    try {
      const { payload } = await this.channel.ask("upload.create", {
        catalog: this.catalog.value,
        database: this.database.value,
        table: this.table.value,
        location: this.location.value,
      });
      this.sent = false;
      this.shown.replaceChildren(element("p", { class: "lnb-text" }, visible(String(payload.text).split("\n")[0]!)));
      this.said("The table was made.");
    } catch (error) {
      this.create.disabled = false;
      this.failed(error as Error);
    }
  }
}

/** A table's name for a file's. */
export function tableName(file: string): string {
  const stem = file.replace(/\.[^.]*$/, "").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return stem.replace(/[^a-z0-9_]+/g, "_").replace(/^_+|_+$/g, "").replace(/^(?=\d)/, "_").slice(0, 100) || "uploaded";
}

function fields(...entries: [string, HTMLElement][]): HTMLElement {
  const made = element("div", { class: "lnb-fields" });
  for (const [label, input] of entries) made.append(element("label", {}, element("span", {}, label), input));
  return made;
}
