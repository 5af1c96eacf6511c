// One cell of a book: its editor, made once it comes into sight, its options, and what its run gave.

import type { CompletionResult } from "@codemirror/autocomplete";
import { button, element, set, visible } from "../base/dom";
import { type Asks, KernelError, type Payload } from "../base/protocol";
import { Grid } from "../result_grid/grid";
import { Editor } from "./editor";
import { nodes } from "./markdown";
import { type CellState, characters, type Failure, halves, offsetOf, type Outcome } from "./model";
import { type Options, OptionsForm } from "./options";

const PAUSE = 400; // milliseconds after the last key until the kernel gets the text
const CHECK = 700; // and until it looks for errors

export interface BookPort extends Asks {
  run(cell: Cell, advance: boolean): void;
  remove(cell: Cell): void;
  move(cell: Cell, by: number): void;
  save(): void;
  find(): void;
  state(state: unknown): void;
  say(text: string, error?: boolean): void;
  readonly busy: boolean;
}

export class Cell {
  readonly root = element("li", { class: "lnb-cell" });
  private readonly number = element("span", { class: "lnb-number-of" });
  private readonly place = element("div", { class: "lnb-editor" });
  private readonly note = element("div", { class: "lnb-note" });
  private readonly result = element("div", { class: "lnb-result" });
  private readonly runner: HTMLButtonElement;
  private options: OptionsForm | null = null;
  private editor: Editor | null = null;
  private grid: Grid | null = null;
  private sent: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checking: ReturnType<typeof setTimeout> | undefined;
  private failure: Failure | null = null;
  private editing = false;
  private waits = false;

  constructor(
    public state: CellState,
    types: string[],
    private readonly book: BookPort,
  ) {
    this.sent = state.text;
    this.runner = button("Run", () => this.book.run(this, false), { "aria-label": "Run cell", title: "Ctrl+Enter" });
    const bar = element("div", { class: "lnb-bar-row", role: "group", "aria-label": "Cell" }, this.number);
    if (state.kind === "sql") {
      bar.append(this.runner, this.nameInput(), button("Format", () => void this.format(), { title: "Alt+Shift+F" }));
      this.options = new OptionsForm(state, types, (options) => void this.setOptions(options));
    } else {
      bar.append(button("Edit", () => this.edit()));
    }
    bar.append(
      element("span", { class: "lnb-space" }),
      button("↑", () => this.book.move(this, -1), { "aria-label": "Move cell up" }),
      button("↓", () => this.book.move(this, 1), { "aria-label": "Move cell down" }),
      button("✕", () => this.book.remove(this), { "aria-label": "Delete cell" }),
    );
    this.root.append(bar, ...(this.options ? [this.options.root] : []), this.place, this.note, this.result);
    this.rest();
    this.show(state.outcome);
  }

  private nameInput(): HTMLElement {
    const input = element("input", {
      type: "text", value: this.state.name, placeholder: "name", maxlength: 128, "aria-label": "Name of the cell's result",
      spellcheck: "false",
    });
    input.addEventListener("change", () => {
      void this.setOptions({ name: input.value.trim(), context: this.state.context, parameters: this.state.parameters });
    });
    return input;
  }

  numbered(at: number): void {
    this.number.textContent = String(at);
    set(this.root, { "aria-label": `Cell ${at}` });
  }

  get label(): string {
    return `Cell ${this.number.textContent}`;
  }

  // --- the text ---------------------------------------------------------------------------------

  /** The text without an editor, which is made when somebody comes near. */
  private rest(): void {
    if (this.state.kind === "markdown") {
      void this.layOut();
      return;
    }
    this.place.replaceChildren(element("pre", { class: "lnb-source" }, this.state.text || " "));
  }

  private async layOut(): Promise<void> {
    this.editing = false;
    this.editor?.close();
    this.editor = null;
    try {
      const { payload } = await this.book.ask("markdown", { text: this.state.text });
      if (this.editing) return;
      const shown = element("div", { class: "lnb-markdown" }, ...nodes(payload.nodes));
      if (!this.state.text.trim()) shown.append("Empty text. Choose Edit.");
      shown.addEventListener("dblclick", () => this.edit());
      this.place.replaceChildren(shown);
    } catch (error) {
      this.book.say(words(error), true);
    }
  }

  /** Make the editor, if it isn't there. */
  wake(): Editor {
    if (this.editor) return this.editor;
    this.place.replaceChildren();
    const label = this.state.kind === "sql" ? "SQL" : "Markdown";
    this.editor = new Editor(this.place, this.state.text, this.state.kind, label, {
      typed: (text) => this.typed(text),
      complete: (text, cursor) => this.complete(text, cursor),
      run: (advance) => this.book.run(this, advance),
      save: () => this.book.save(),
      format: () => void this.format(),
      find: () => this.book.find(),
      left: () => void this.flush(),
    });
    if (this.failure) this.editor.mark(this.failure);
    return this.editor;
  }

  edit(): void {
    this.editing = true;
    this.wake().focus();
  }

  private typed(text: string): void {
    this.state.text = text;
    clearTimeout(this.timer);
    clearTimeout(this.checking);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
    if (this.state.kind === "sql") this.checking = setTimeout(() => void this.check(), CHECK);
  }

  /** Send what was typed, so that the kernel has it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sent === this.state.text) return;
    this.sent = this.state.text;
    try {
      const { payload } = await this.book.ask("text", { key: this.state.key, text: this.state.text });
      this.book.state(payload.state);
    } catch (error) {
      this.sent = "\0"; // it is sent again
      this.book.say(words(error), true);
    }
  }

  /** What the kernel says of this cell now. */
  update(state: CellState): void {
    this.state = state;
    this.sent = state.text;
    this.options?.set(state);
    const name = this.root.querySelector<HTMLInputElement>("input[placeholder=name]");
    if (name) name.value = state.name;
    if (this.editor) this.editor.text = state.text;
    else this.rest();
  }

  private async complete(text: string, cursor: number): Promise<CompletionResult | null> {
    try {
      const { payload } = await this.book.ask("complete", { key: this.state.key, text, cursor: characters(text.slice(0, cursor)) });
      const items = payload.items as { label: string; kind: string; detail: string }[];
      return {
        from: halves(text, Number(payload.from)),
        options: items.map((one, at) => ({
          label: one.label, displayLabel: visible(one.label), type: one.kind, detail: one.detail || one.kind,
          boost: -at / 10, apply: one.label,
        })),
        ...(payload.whole ? { validFor: /^["`]?[\w$]*$/ } : {}),
      };
    } catch {
      return null; // while somebody types there is no place for an error
    }
  }

  private async format(): Promise<void> {
    try {
      const { payload } = await this.book.ask("format", { text: this.state.text });
      const editor = this.wake();
      editor.text = String(payload.text);
      this.typed(editor.text);
    } catch (error) {
      this.book.say(words(error), true);
    }
  }

  private async setOptions(options: Options): Promise<void> {
    try {
      await this.flush();
      const { payload } = await this.book.ask("cell", { key: this.state.key, ...options });
      this.state = { ...(payload.cell as CellState), text: this.state.text };
      this.book.state(payload.state);
      this.book.say("");
    } catch (error) {
      this.book.say(words(error), true);
    }
  }

  // --- runs -------------------------------------------------------------------------------------

  /** Look for errors, and for what a run would scan. */
  async check(): Promise<void> {
    if (this.book.busy) return;
    await this.flush();
    const text = this.state.text;
    try {
      const { payload } = await this.book.ask("check", { key: this.state.key });
      if (text !== this.state.text) return;
      this.fails((payload.error as Failure | undefined) ?? null);
      this.tell(payload.estimate ? String(payload.estimate) : this.failure ? failed(this.failure) : "", this.failure !== null);
    } catch {
      // the next run tells
    }
  }

  private fails(failure: Failure | null): void {
    this.failure = failure;
    this.editor?.mark(failure);
  }

  private tell(text: string, error = false): void {
    this.note.textContent = text;
    this.note.classList.toggle("lnb-error", error);
  }

  queued(): void {
    this.waits = true;
    if (!this.root.hasAttribute("aria-busy")) this.tell("Waits for its turn…");
  }

  dropped(): void {
    this.waits = false;
    if (!this.root.hasAttribute("aria-busy")) this.tell("Not run.");
  }

  began(): void {
    this.waits = false;
    set(this.root, { "aria-busy": "true" });
    this.tell("Running…");
  }

  progress(payload: Payload): void {
    const part = payload.part;
    const bar = element("progress", { max: 1, "aria-label": "Progress", ...(typeof part === "number" ? { value: part } : {}) });
    this.note.replaceChildren(bar, ` ${String(payload.text)}`);
  }

  ended(outcome: Outcome): void {
    set(this.root, { "aria-busy": null });
    this.tell(this.waits ? "Waits for its turn…" : "");
    this.state.outcome = outcome;
    this.show(outcome);
    this.book.say(`${this.label}: ${outcome.error ? failed(outcome.error) : outcome.status ?? ""}`, Boolean(outcome.error));
  }

  refused(message: string): void {
    set(this.root, { "aria-busy": null });
    this.tell(message, true);
    this.book.say(`${this.label}: ${message}`, true);
  }

  private show(outcome: Outcome | null): void {
    this.grid?.close();
    this.grid = null;
    this.result.replaceChildren();
    this.fails(outcome?.error ?? null);
    if (!outcome) return;
    if (outcome.error) {
      this.tell(failed(outcome.error), true);
    } else if (!outcome.columns) {
      this.result.replaceChildren(element("div", { class: "lnb-status" }, outcome.status ?? ""));
    } else {
      const asks: Asks = {
        ask: (kind, payload = {}) => this.book.ask("grid", { key: this.state.key, kind, payload }),
      };
      this.grid = new Grid(asks, this.result);
      void this.grid.open();
    }
  }

  /** Markdown is laid out, as a run of it. */
  async finish(): Promise<void> {
    await this.flush();
    await this.layOut();
  }

  reveal(line: number, column: number, length: number): void {
    const from = offsetOf(this.state.text, line, column);
    this.root.scrollIntoView({ block: "nearest" });
    this.editing = true;
    this.wake().select(from, from + length);
  }

  close(): void {
    clearTimeout(this.timer);
    clearTimeout(this.checking);
    this.editor?.close();
    this.grid?.close();
  }
}

export function words(error: unknown): string {
  return error instanceof KernelError || error instanceof Error ? error.message : String(error);
}

function failed(failure: Failure): string {
  const place = failure.line === undefined ? "" : `line ${failure.line}:${failure.column}: `;
  return `${failure.name}: ${place}${failure.message}`;
}
