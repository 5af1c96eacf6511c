// The book: its cells, its states, and what one does with all of it.

import { button, element, set } from "../base/dom";
import { Channel, KernelError, type Answer, type Model, type Payload } from "../base/protocol";
import { hideStatic } from "../base/static";
import { type BookPort, Cell, words } from "./cell";
import { FindPanel } from "./find";
import type { BookState, CellState, Outcome } from "./model";
import { conflictPanel, publishPanel, VersionsPanel } from "./versions";

export class Book implements BookPort {
  private readonly root = element("section", { class: "lakenb-book lnb", "data-lm-suppress-shortcuts": "true" });
  private readonly title = element("input", { class: "lnb-title", type: "text", "aria-label": "Title", maxlength: 1000 });
  private readonly badge = element("span", { class: "lnb-badge" });
  private readonly live = element("div", { class: "lnb-live", role: "status", "aria-live": "polite" });
  private readonly panel = element("div", { class: "lnb-book-panel" });
  private readonly list = element("ol", { class: "lnb-cells" });
  private readonly stopper: HTMLButtonElement;
  private readonly channel: Channel;
  private cells = new Map<number, Cell>();
  private types: string[] = [];
  private readonly seen: IntersectionObserver;
  private showStatic: () => void = () => undefined;
  busy = false;

  constructor(model: Model, private readonly el: HTMLElement) {
    this.channel = new Channel(model, (kind, payload) => this.told(kind, payload));
    this.stopper = button("Stop", () => void this.try(() => this.ask("stop")), { disabled: true });
    this.seen = new IntersectionObserver((entries) => this.wakeSeen(entries), { rootMargin: "300px" });
    this.title.addEventListener("change", () => {
      void this.try(async () => this.state((await this.ask("title", { text: this.title.value })).payload.state));
    });
    this.root.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s" && !event.defaultPrevented) {
        event.preventDefault();
        this.save();
      }
    });
  }

  async open(): Promise<void> {
    this.el.append(this.channel.notice, this.root);
    const bar = element(
      "div",
      { class: "lnb-bar-row lnb-book-bar", role: "toolbar", "aria-label": "Query book" },
      this.title,
      this.badge,
      button("Run all", () => void this.runAll()),
      this.stopper,
      button("Save", () => this.save(), { title: "Ctrl+S" }),
      button("Publish", () => publishPanel(this)),
      button("Versions", () => new VersionsPanel(this).open()),
      button("Find", () => this.find(), { title: "Ctrl+Shift+F" }),
    );
    const foot = element(
      "div",
      { class: "lnb-bar-row" },
      button("Add SQL", () => void this.add("sql")),
      button("Add Markdown", () => void this.add("markdown")),
    );
    this.root.append(bar, this.live, this.panel, this.list, foot);
    try {
      const state = (await this.ask("state")).payload as unknown as BookState;
      this.types = state.types;
      this.draw(state);
      this.showStatic = hideStatic(this.el, `[data-lakenb-book="${CSS.escape(state.mark)}"]`);
      this.setBusy(state.running);
      for (const key of state.waiting) this.cells.get(key)?.queued();
      if (state.notes.length) this.say(state.notes.join(" "));
    } catch (error) {
      this.say(words(error), true);
    }
  }

  // --- what the kernel says ---------------------------------------------------------------------

  ask(kind: string, payload: Payload = {}): Promise<Answer> {
    return this.channel.ask(kind, payload);
  }

  private told(kind: string, payload: Payload): void {
    const cell = this.cells.get(Number(payload.key));
    if (kind === "began") {
      this.setBusy(true);
      cell?.began();
    } else if (kind === "progress") cell?.progress(payload);
    else if (kind === "ended") cell?.ended(payload.outcome as Outcome);
    else if (kind === "refused") cell?.refused(String(payload.message));
    else if (kind === "queued") this.wait(payload.keys as number[]);
    else if (kind === "dropped") this.drop(payload.keys as number[]);
    else if (kind === "idle") this.setBusy(false);
  }

  private wait(keys: number[]): void {
    for (const key of keys) this.cells.get(key)?.queued();
    this.say(keys.length === 1 ? "A cell waits for its turn." : `${keys.length} cells wait for their turn.`);
  }

  private drop(keys: number[]): void {
    for (const key of keys) this.cells.get(key)?.dropped();
    const what = keys.length === 1 ? "A cell that waited was not run." : `${keys.length} cells that waited were not run.`;
    this.say(`${this.live.textContent} ${what}`.trim(), this.live.classList.contains("lnb-error")); // after why
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.stopper.disabled = !busy;
  }

  /** Draft or Saved. */
  state(state: unknown): void {
    this.badge.textContent = String(state);
    this.badge.classList.toggle("lnb-draft", state === "Draft");
  }

  say(text: string, error = false): void {
    this.live.textContent = text;
    this.live.classList.toggle("lnb-error", error);
  }

  async try(what: () => Promise<unknown>): Promise<void> {
    try {
      this.say("");
      await what();
    } catch (error) {
      if (error instanceof KernelError && error.kind === "QUERY_BOOK_CONFLICT") conflictPanel(this, error.message);
      else this.say(words(error), true);
    }
  }

  /** Show the book as the kernel has it; cells that stay keep their editors. */
  draw(state: BookState): void {
    if (document.activeElement !== this.title) this.title.value = state.title;
    set(this.root, { "aria-label": `Query book ${state.title}` });
    this.state(state.state);
    const kept = new Map<number, Cell>();
    state.cells.forEach((one: CellState, at) => {
      let cell = this.cells.get(one.key);
      if (cell) cell.update(one);
      else {
        cell = new Cell(one, this.types, this);
        this.seen.observe(cell.root);
      }
      cell.numbered(at + 1);
      kept.set(one.key, cell);
    });
    for (const [key, cell] of this.cells) {
      if (kept.has(key)) continue;
      this.seen.unobserve(cell.root);
      cell.close();
      cell.root.remove();
    }
    this.cells = kept;
    let before: Element | null = null;
    for (const cell of kept.values()) {
      const next: Element | null = before ? before.nextElementSibling : this.list.firstElementChild;
      if (next !== cell.root) this.list.insertBefore(cell.root, next);
      before = cell.root;
    }
  }

  private wakeSeen(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      this.seen.unobserve(entry.target);
      for (const cell of this.cells.values()) {
        if (cell.root === entry.target && cell.state.kind === "sql") cell.wake();
      }
    }
  }

  // --- what one does ----------------------------------------------------------------------------

  /** Send what was typed in any cell, so that the kernel has it. */
  async flush(): Promise<void> {
    await Promise.all([...this.cells.values()].map((cell) => cell.flush()));
  }

  /** Ask for something that gives the whole book, and show it. */
  change(kind: string, payload: Payload = {}): Promise<Payload> {
    return this.flush()
      .then(() => this.ask(kind, payload))
      .then((answer) => {
        this.draw(answer.payload as unknown as BookState);
        return answer.payload;
      });
  }

  run(cell: Cell, advance: boolean): void {
    void this.try(async () => {
      if (cell.state.kind === "markdown") await cell.finish();
      else {
        await this.flush();
        await this.ask("run", { keys: [cell.state.key] });
      }
      if (!advance) return;
      const order = [...this.cells.values()];
      order[order.indexOf(cell) + 1]?.edit();
    });
  }

  private runAll(): Promise<void> {
    return this.try(async () => {
      await this.flush();
      await this.ask("run", { keys: [] });
    });
  }

  private add(kind: string): Promise<void> {
    return this.try(async () => {
      await this.change("add", { kind, place: this.cells.size + 1 });
      [...this.cells.values()].at(-1)?.edit();
    });
  }

  remove(cell: Cell): void {
    const order = [...this.cells.values()];
    const near = order[order.indexOf(cell) + 1] ?? order[order.indexOf(cell) - 1];
    void this.try(async () => {
      await this.change("remove", { key: cell.state.key });
      near?.root.querySelector("button")?.focus();
      this.say("The cell is deleted.");
    });
  }

  move(cell: Cell, by: number): void {
    const place = [...this.cells.values()].indexOf(cell) + 1 + by;
    if (place < 1 || place > this.cells.size) return;
    void this.try(() => this.change("move", { key: cell.state.key, place }));
  }

  save(overwrite = false): void {
    void this.try(async () => {
      const { path } = await this.change("save", { overwrite });
      this.say(`Saved as ${String(path)}.`);
    });
  }

  find(): void {
    new FindPanel(this).open();
  }

  reveal(key: number, line: number, column: number, length: number): void {
    this.cells.get(key)?.reveal(line, column, length);
  }

  /** A panel below the toolbar; nothing closes it. */
  show(label: string, ...children: (Node | string)[]): HTMLElement {
    const close = button("✕", () => this.hide(), { "aria-label": "Close" });
    const head = element("div", { class: "lnb-panel-head" }, element("strong", {}, label), close);
    const made = element("div", { class: "lnb-book-box", role: "region", "aria-label": label }, head, ...children);
    made.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
    this.panel.replaceChildren(made);
    made.querySelector<HTMLElement>("input, textarea, select")?.focus();
    return made;
  }

  hide(): void {
    this.panel.replaceChildren();
  }

  close(): void {
    void this.flush();
    this.seen.disconnect();
    for (const cell of this.cells.values()) cell.close();
    this.channel.close();
    this.showStatic();
  }
}
