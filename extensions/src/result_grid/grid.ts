// The grid: rows that scroll by windows, a header with pictures, and what one does with them.

import { button, element, set, visible } from "../base/dom";
import { download } from "../base/file";
import { Live } from "../base/live";
import type { Asks } from "../base/protocol";
import { hideStatic } from "../base/static";
import { ChartView } from "./chart_view";
import { type Column, Columns, NARROWEST } from "./columns";
import { Panel, tree } from "./panel";
import { picture, read, share, words, type Profile } from "./profile";
import { Rows } from "./rows";
import { ROW, Scroll } from "./scroll";

const HEAD = 64; // pixels
const MOST_HEIGHT = 420;
const MARK = "\u2026";
const COPIES = ["tsv", "csv", "json", "markdown", "python"] as const;
const FILES = ["csv", "json", "parquet"] as const;
const SAFE = 1000; // rows copied at once, of what is seen

export class Grid {
  private columns = new Columns([]);
  private rows!: Rows;
  private readonly scroll = new Scroll();
  private readonly root = element("div", { class: "lakenb-grid lnb" });
  private readonly bar = element("div", { class: "lnb-bar-row", role: "toolbar", "aria-label": "Result" });
  private readonly chips = element("span", { class: "lnb-chips" });
  private readonly port = element("div", { class: "lnb-port", role: "grid", tabindex: 0 });
  private readonly spacer = element("div", { class: "lnb-spacer" });
  private readonly head = element("div", { class: "lnb-head" });
  private readonly body = element("div", { class: "lnb-body", role: "rowgroup" });
  private readonly status = element("div", { class: "lnb-status" });
  private readonly live = new Live("The grid");
  private readonly panel = new Panel(this.root);
  private profiles = new Map<number, Profile | null>();
  private charts!: ChartView;
  private readonly toggle = button("Chart", () => void this.showChart(this.chart || "auto"), { "aria-pressed": "false" });
  private chart = "";
  private profiled = false;
  private longest = 200;
  private operators: string[] = [];
  private total = 0;
  private execution = "";
  private active = { row: 0, place: 0 };
  private anchor: { row: number; place: number } | null = null;
  private frame = 0;
  private sizes: ResizeObserver | null = null;
  private showStatic: () => void = () => undefined;

  constructor(
    private readonly channel: Asks,
    private readonly el: HTMLElement,
  ) {}

  async open(): Promise<void> {
    this.el.append(this.root);
    this.root.append(this.live.root);
    try {
      const [{ payload }, columns] = await Promise.all([this.channel.ask("open"), this.channel.ask("columns")]);
      this.columns = new Columns(columns.payload.columns as Column[]);
      this.total = Number(payload.rows);
      this.profiled = Boolean(payload.profiled);
      this.longest = Number(payload.longest);
      this.operators = payload.operators as string[];
      this.execution = String(payload.execution);
      this.chart = String(payload.chart ?? "");
      this.status.textContent = (payload.status as string[]).join(" · ");
    } catch (error) {
      this.live.fail(error as Error);
      return;
    }
    this.rows = new Rows(this.channel, this.total, this.columns.all.length, () => this.came(), (e) => this.live.fail(e));
    this.charts = new ChartView(
      this.channel,
      this.columns.all,
      () => this.rows.payload(),
      (words) => this.live.say(words),
      (error) => this.live.fail(error),
      (label, text) => this.panel.show(label, element("pre", { class: "lnb-text", tabindex: 0 }, text)),
    );
    this.build();
    this.layout();
    if (this.chart) void this.showChart(this.chart);
    this.showStatic = hideStatic(this.el, `[data-lakenb-result="${CSS.escape(this.execution)}"]`, this.chart !== "");
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    this.sizes?.disconnect();
    this.showStatic();
    this.root.remove();
  }

  // --- building --------------------------------------------------------------------------------

  private build(): void {
    const search = element("input", {
      type: "search",
      class: "lnb-search",
      placeholder: "Search rows",
      "aria-label": "Search rows",
    });
    let typing: ReturnType<typeof setTimeout>;
    search.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.look({ search: search.value }), 250);
    });
    search.addEventListener("keydown", (event) => event.stopPropagation());
    this.bar.append(
      search,
      this.toggle,
      button("Columns", () => this.chooseColumns()),
      button("Copy", () => this.chooseCopy()),
      button("Download", () => this.chooseFile()),
      this.chips,
    );
    set(this.port, { "aria-rowcount": this.total + 1, "aria-label": "Result rows" });
    this.spacer.append(this.head, this.body);
    this.port.append(this.spacer);
    this.root.prepend(this.bar, this.port, this.charts.root, this.status);
    this.port.addEventListener("scroll", () => {
      if (!this.quiet) this.scroll.moved(this.port.scrollTop);
      this.quiet = false;
      this.draw();
    });
    this.port.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.port.addEventListener("keydown", (event) => this.key(event));
    this.sizes = new ResizeObserver(() => this.layout());
    this.sizes.observe(this.root);
  }

  private quiet = false; // the bar is being moved by us

  private layout(): void {
    const rows = this.rows.count;
    const wanted = HEAD + rows * ROW + 16;
    this.port.style.height = `${Math.min(MOST_HEIGHT, Math.max(HEAD + 3 * ROW, wanted))}px`;
    this.scroll.rows = rows;
    this.scroll.height = Math.max(ROW, this.port.clientHeight - HEAD);
    this.columns.shown();
    this.spacer.style.height = `${HEAD + this.scroll.whole}px`;
    this.spacer.style.width = `${this.columns.width}px`;
    set(this.port, { "aria-rowcount": rows + 1, "aria-colcount": this.columns.shown().length });
    this.draw();
  }

  /** The chart in place of the rows, or the rows again. */
  private async showChart(text: string): Promise<void> {
    const shown = this.port.hidden;
    this.port.hidden = !shown;
    set(this.toggle, { "aria-pressed": String(!shown) });
    this.toggle.textContent = shown ? "Chart" : "Rows";
    if (shown) {
      this.charts.close();
      this.layout();
    } else await this.charts.open(text);
  }

  // --- drawing ---------------------------------------------------------------------------------

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    if (!this.port.clientWidth) return; // not laid out yet, or out of sight
    if (this.scroll.rows !== this.rows.count) this.layout();
    const first = Math.floor(this.scroll.top);
    const last = Math.min(this.rows.count - 1, Math.ceil(this.scroll.top + this.scroll.visible));
    const left = this.port.scrollLeft;
    const places = this.columns.between(left, left + this.port.clientWidth);
    const shown = this.columns.shown();
    const columns = places.map((place) => shown[place]?.column ?? 0);
    this.rows.need(first, last, columns);
    this.paintHead(places, left);
    const offset = (first - this.scroll.top) * ROW;
    this.body.style.transform = `translateY(${HEAD + this.port.scrollTop + offset}px)`;
    const lines: HTMLElement[] = [];
    for (let row = first; row <= last; row++) lines.push(this.line(row, places, left));
    const focused = this.holdsFocus();
    this.body.replaceChildren(...lines);
    if (focused) this.focusCell();
    if (this.rows.count === 0) {
      const words = element("div", { class: "lnb-none", role: "gridcell" }, this.nothing());
      this.body.replaceChildren(element("div", { role: "row" }, words));
    }
  }

  private nothing(): string {
    return this.total ? "No row matches; clear the search or the filters." : "No rows.";
  }

  private paintHead(places: number[], left: number): void {
    const shown = this.columns.shown();
    const { count } = this.columns.pins();
    const cells = places.map((place) => {
      const at = shown[place]?.column ?? 0;
      return this.headCell(at, place, place < count ? left : 0, place < count);
    });
    this.head.style.transform = `translateY(${this.port.scrollTop}px)`;
    const inside = this.root.getRootNode() as Document | ShadowRoot;
    const focused = inside.activeElement instanceof HTMLElement ? inside.activeElement.dataset.head : undefined;
    set(this.head, { role: cells.length ? "row" : null, "aria-rowindex": cells.length ? 1 : null });
    this.head.replaceChildren(...cells);
    if (focused !== undefined) this.head.querySelector<HTMLElement>(`[data-head="${CSS.escape(focused)}"]`)?.focus();
  }

  private headCell(at: number, place: number, shift: number, pinned: boolean): HTMLElement {
    const column = this.columns.all[at] as Column;
    const order = this.rows.view.order.find((key) => key.column === at);
    const arrow = order ? (order.descending ? " ↓" : " ↑") : "";
    const name = visible(column.name.slice(0, 200)) || "(no name)";
    const sort = button(name + arrow, () => this.sort(at), {
      class: "lnb-name",
      title: `${name.slice(0, 100)} ${column.type}: sort`,
      dir: "auto",
      "data-head": `sort${at}`,
    });
    const more = button("⋮", () => this.menu(at), {
      class: "lnb-more",
      "aria-label": `Menu of column ${name.slice(0, 100)}`,
      "data-head": `menu${at}`,
    });
    const grip = element("span", { class: "lnb-grip", "aria-hidden": "true" });
    grip.addEventListener("pointerdown", (event) => this.resize(event, at));
    const cell = element(
      "div",
      {
        class: `lnb-th${pinned ? " lnb-pin" : ""}${column.number ? " lnb-number" : ""}`,
        role: "columnheader",
        "aria-colindex": place + 1,
        "aria-sort": order ? (order.descending ? "descending" : "ascending") : "none",
      },
      element("div", { class: "lnb-th-top" }, sort, more),
      element("div", { class: "lnb-type" }, column.type.slice(0, 60)),
      this.profileOf(at),
      grip,
    );
    cell.style.left = `${(this.columns.shown()[place]?.left ?? 0) + shift}px`;
    cell.style.width = `${this.columns.widths[at]}px`;
    return cell;
  }

  private profileOf(at: number): HTMLElement {
    const known = this.profiles.get(at);
    const place = element("div", { class: "lnb-profile" });
    if (known) {
      const nulls = element("span", { class: "lnb-nulls" }, known.nulls ? `${share(known.nulls, known.rows)} ∅` : "");
      set(place, { role: "img", "aria-label": words(known), title: words(known) });
      place.append(picture(known), nulls);
    } else if (known === undefined && this.profiled) void this.askProfile(at);
    return place;
  }

  private asking: Promise<void> = Promise.resolve();

  private askProfile(at: number): Promise<void> {
    this.profiles.set(at, null);
    this.asking = this.asking.then(async () => {
      try {
        const { payload } = await this.channel.ask("profile", { column: at });
        this.profiles.set(at, read(payload));
        this.draw();
      } catch (error) {
        this.live.fail(error as Error);
      }
    });
    return this.asking;
  }

  private line(row: number, places: number[], left: number): HTMLElement {
    const shown = this.columns.shown();
    const { count } = this.columns.pins();
    const line = element("div", { class: "lnb-row", role: places.length ? "row" : null, "aria-rowindex": row + 2 });
    for (const place of places) {
      const at = shown[place]?.column ?? 0;
      const cell = this.cell(row, at, place);
      cell.style.left = `${(shown[place]?.left ?? 0) + (place < count ? left : 0)}px`;
      cell.style.width = `${this.columns.widths[at]}px`;
      if (place < count) cell.classList.add("lnb-pin");
      line.append(cell);
    }
    return line;
  }

  private cell(row: number, at: number, place: number): HTMLElement {
    const value = this.rows.cell(row, at);
    const column = this.columns.all[at] as Column;
    const isActive = row === this.active.row && place === this.active.place;
    const cell = element("div", {
      class: `lnb-td${column.number ? " lnb-number" : ""}${this.selected(row, place) ? " lnb-selected" : ""}`,
      role: "gridcell",
      "aria-colindex": place + 1,
      tabindex: isActive ? 0 : -1,
      "data-row": row,
      "data-place": place,
      "aria-selected": this.selected(row, place) ? "true" : null,
    });
    if (value === undefined) cell.append(element("span", { class: "lnb-muted" }, MARK));
    else if (value === null) cell.append(element("em", { class: "lnb-muted" }, "NULL"));
    else if (value === "") cell.append(element("em", { class: "lnb-muted", title: "empty string" }, "''"));
    else {
      const cut = value.length > this.longest;
      set(cell, { dir: "auto" });
      cell.append(visible(cut ? value.slice(0, this.longest - 1) : value) + (cut ? MARK : ""));
      if (cut) cell.title = "Cut; press Enter or click twice for the whole value";
    }
    cell.addEventListener("pointerdown", (event) => this.press(event, row, place));
    cell.addEventListener("dblclick", () => void this.openCell(row, at));
    return cell;
  }

  private selected(row: number, place: number): boolean {
    if (!this.anchor) return false;
    const { row: r, place: p } = this.anchor;
    return (
      row >= Math.min(r, this.active.row) && row <= Math.max(r, this.active.row) &&
      place >= Math.min(p, this.active.place) && place <= Math.max(p, this.active.place)
    );
  }

  // --- moving ----------------------------------------------------------------------------------

  private wheel(event: WheelEvent): void {
    if (!this.scroll.scaled || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
    event.preventDefault();
    this.bring(this.scroll.by(event.deltaY / ROW));
  }

  private bring(pixels: number): void {
    if (Math.abs(this.port.scrollTop - pixels) >= 1) {
      this.quiet = true;
      this.port.scrollTop = pixels;
    }
    this.draw();
  }

  private key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLButtonElement) return;
    const page = Math.max(1, Math.floor(this.scroll.visible) - 1);
    const shown = this.columns.shown().length;
    const { row, place } = this.active;
    const moves: Record<string, [number, number]> = {
      ArrowDown: [row + 1, place],
      ArrowUp: [row - 1, place],
      ArrowRight: [row, place + 1],
      ArrowLeft: [row, place - 1],
      PageDown: [row + page, place],
      PageUp: [row - page, place],
      Home: [event.ctrlKey || event.metaKey ? 0 : row, 0],
      End: [event.ctrlKey || event.metaKey ? this.rows.count - 1 : row, shown - 1],
    };
    const move = moves[event.key];
    if (move) {
      if (event.shiftKey) this.anchor ??= { row, place };
      else this.anchor = null;
      this.active = {
        row: Math.max(0, Math.min(move[0], this.rows.count - 1)),
        place: Math.max(0, Math.min(move[1], shown - 1)),
      };
      this.reveal();
    } else if (event.key === "Enter") void this.openCell(row, this.columns.shown()[place]?.column ?? 0);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "c") void this.copy("tsv");
    else return;
    event.preventDefault();
    event.stopPropagation(); // the notebook has its own use for these keys
  }

  private reveal(): void {
    const place = this.columns.shown()[this.active.place];
    const { count, width } = this.columns.pins();
    if (place && this.active.place >= count) {
      const right = place.left + (this.columns.widths[place.column] ?? 0);
      if (place.left < this.port.scrollLeft + width) this.port.scrollLeft = place.left - width;
      else if (right > this.port.scrollLeft + this.port.clientWidth) {
        this.port.scrollLeft = right - this.port.clientWidth;
      }
    }
    this.bring(this.scroll.to(this.active.row));
    cancelAnimationFrame(this.frame);
    this.paint();
    this.focusCell();
  }

  private press(event: PointerEvent, row: number, place: number): void {
    // A cell drawn anew between two clicks would not hear of both.
    if (!event.shiftKey && !this.anchor && this.active.row === row && this.active.place === place) return;
    if (event.shiftKey) this.anchor ??= { ...this.active };
    else this.anchor = null;
    this.active = { row, place };
    this.draw();
    requestAnimationFrame(() => this.focusCell());
  }

  private holdsFocus(): boolean {
    const holder = this.root.getRootNode() as Document | ShadowRoot;
    return holder.activeElement !== null && this.body.contains(holder.activeElement);
  }

  private focusCell(): void {
    const { row, place } = this.active;
    this.body
      .querySelector<HTMLElement>(`[data-row="${row}"][data-place="${place}"]`)
      ?.focus({ preventScroll: true });
  }

  private resize(event: PointerEvent, at: number): void {
    event.preventDefault();
    const start = event.clientX;
    const width = this.columns.widths[at] ?? NARROWEST;
    const move = (moved: PointerEvent) => this.widen(at, width + moved.clientX - start);
    const end = () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
  }

  private widen(at: number, width: number): void {
    this.columns.widths[at] = Math.max(NARROWEST, Math.min(2000, Math.round(width)));
    this.columns.change();
    this.layout();
  }

  // --- other views -----------------------------------------------------------------------------

  private look(change: Partial<Rows["view"]>): Promise<void> {
    this.scroll.top = 0;
    this.bring(0);
    this.active = { row: 0, place: this.active.place };
    this.anchor = null;
    const done = this.rows.look({ ...this.rows.view, ...change }).then(() => {
      this.live.say(`${this.rows.count.toLocaleString("en")} rows`);
      this.layout();
      void this.charts.again();
    });
    this.paintChips();
    this.draw();
    return done;
  }

  private sort(at: number): Promise<void> {
    const [now] = this.rows.view.order;
    if (now?.column !== at) return this.look({ order: [{ column: at, descending: false }] });
    return this.look({ order: now.descending ? [] : [{ column: at, descending: true }] });
  }

  private paintChips(): void {
    const { order, filters, search } = this.rows.view;
    const made: HTMLElement[] = [];
    for (const filter of filters) {
      const words = `${this.name(filter.column)} ${filter.operator} ${filter.text}`.trim();
      const drop = () => this.look({ filters: this.rows.view.filters.filter((known) => known !== filter) });
      made.push(button(`${visible(words.slice(0, 60))} ✕`, () => void drop(), { "aria-label": `Remove filter ${words}` }));
    }
    if (order.length || filters.length || search) {
      const clear = () => {
        const field = this.bar.querySelector("input");
        if (field) field.value = "";
        void this.look({ order: [], filters: [], search: "" });
      };
      made.push(button("Clear", clear));
    }
    this.chips.replaceChildren(...made);
  }

  private name(at: number): string {
    return this.columns.all[at]?.name.slice(0, 100) ?? "";
  }

  // --- panels ----------------------------------------------------------------------------------

  private menu(at: number): void {
    const column = this.columns.all[at] as Column;
    const operator = element("select", { "aria-label": "Operator" });
    for (const known of this.operators) operator.append(element("option", { value: known }, known));
    if (!column.number) operator.value = "contains";
    const text = element("input", { type: "text", "aria-label": "Value", placeholder: "value" });
    const apply = element("form", { class: "lnb-form" }, operator, text, element("button", { type: "submit" }, "Filter"));
    apply.addEventListener("submit", (event) => {
      event.preventDefault();
      this.panel.close();
      const filter = { column: at, operator: operator.value, text: text.value };
      void this.look({ filters: [...this.rows.view.filters, filter] });
    });
    const act = (work: () => void) => () => {
      this.panel.close();
      work();
      this.columns.change();
      this.layout();
    };
    const pinned = this.columns.pinned.indexOf(at);
    const pin = act(() => (pinned < 0 ? this.columns.pinned.push(at) : this.columns.pinned.splice(pinned, 1)));
    const order = (descending: boolean) => () => {
      this.panel.close();
      void this.look({ order: [{ column: at, descending }] });
    };
    const known = this.profiles.get(at);
    this.panel.show(
      `${visible(column.name.slice(0, 100))} ${column.type.slice(0, 60)}`,
      apply,
      element(
        "div",
        { class: "lnb-actions" },
        button("Sort ascending", order(false)),
        button("Sort descending", order(true)),
        button(pinned < 0 ? "Pin" : "Unpin", pin),
        button("Hide", act(() => this.columns.hidden.add(at))),
        button("Wider", act(() => this.widen(at, (this.columns.widths[at] ?? 0) + 60))),
        button("Narrower", act(() => this.widen(at, (this.columns.widths[at] ?? 0) - 60))),
        ...(known ? [] : [button("Profile", act(() => void this.askProfile(at)))]),
      ),
      element("p", { class: "lnb-muted" }, known ? words(known) : ""),
    );
  }

  private chooseColumns(): void {
    const list = element("ul", { class: "lnb-list" });
    const find = element("input", { type: "search", "aria-label": "Find a column", placeholder: "Find a column" });
    const fill = () => {
      const wanted = find.value.toLowerCase();
      const found = this.columns.all
        .map((column, at) => ({ column, at }))
        .filter(({ column }) => column.name.toLowerCase().includes(wanted))
        .slice(0, 200);
      list.replaceChildren(...found.map(({ column, at }) => this.columnItem(column, at)));
    };
    find.addEventListener("input", fill);
    fill();
    const all = button("Show all", () => {
      this.columns.hidden.clear();
      this.columns.change();
      this.layout();
      fill();
    });
    this.panel.show("Columns", find, all, list);
  }

  private columnItem(column: Column, at: number): HTMLElement {
    const box = element("input", { type: "checkbox" });
    box.checked = !this.columns.hidden.has(at);
    box.addEventListener("change", () => {
      if (box.checked) this.columns.hidden.delete(at);
      else this.columns.hidden.add(at);
      this.columns.change();
      this.layout();
    });
    const go = button("Go to", () => {
      this.panel.close();
      const place = this.columns.shown().findIndex((shown) => shown.column === at);
      if (place < 0) return;
      this.active = { row: this.active.row, place };
      this.reveal();
    });
    const label = element("label", {}, box, ` ${visible(column.name.slice(0, 100))} `, element("small", {}, column.type.slice(0, 60)));
    return element("li", {}, label, go);
  }

  private chooseCopy(): void {
    const what = this.anchor ? "the marked cells" : `the first ${SAFE.toLocaleString("en")} rows at most`;
    const forms = COPIES.map((form) => button(form.toUpperCase(), () => {
      this.panel.close();
      void this.copy(form);
    }));
    this.panel.show("Copy", element("p", {}, `Copies ${what} as`), element("div", { class: "lnb-actions" }, ...forms));
  }

  private async copy(form: (typeof COPIES)[number]): Promise<void> {
    const shown = this.columns.shown();
    const { row, place } = this.active;
    const from = this.anchor ?? { row: 0, place: 0 };
    const to = this.anchor ? { row, place } : { row: Math.min(SAFE, this.rows.count) - 1, place: shown.length - 1 };
    const [first, last] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.place, to.place), Math.max(from.place, to.place)];
    const columns = shown.slice(left, right + 1).map(({ column }) => column);
    try {
      const { payload } = await this.channel.ask("copy", {
        ...this.rows.payload(),
        offset: first,
        limit: Math.max(0, last - first + 1),
        columns,
        format: form,
      });
      await this.toClipboard(String(payload.text));
      this.live.say(`Copied as ${form.toUpperCase()}`);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  private async toClipboard(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without the right to the clipboard (plain http, a frame) the text is shown to be taken by hand.
      const area = element("textarea", { readonly: true, rows: 8, "aria-label": "Copy this text" });
      area.value = text;
      this.panel.show("Copy", area);
      area.select();
    }
  }

  private chooseFile(): void {
    const forms = FILES.map((form) => button(form.toUpperCase(), () => {
      this.panel.close();
      void this.download(form);
    }));
    const rows = `${this.rows.count.toLocaleString("en")} rows as`;
    this.panel.show("Download", element("p", {}, rows), element("div", { class: "lnb-actions" }, ...forms));
  }

  private async download(form: (typeof FILES)[number]): Promise<void> {
    const number = Math.random().toString(36).slice(2);
    const pieces: BlobPart[] = [];
    let size = 0;
    try {
      for (;;) {
        const { payload, buffers } = await this.channel.ask("file", { ...this.rows.payload(), number, format: form });
        if (payload.end) break;
        for (const piece of buffers) {
          pieces.push(new Uint8Array(piece.buffer as ArrayBuffer, piece.byteOffset, piece.byteLength));
          size += piece.byteLength;
        }
        this.live.say(`${(size / 1e6).toFixed(1)} MB`);
      }
      download(new Blob(pieces, { type: "application/octet-stream" }), `result.${form}`);
      this.live.say(`Downloaded ${(size / 1e6).toFixed(1)} MB`);
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  private async openCell(row: number, at: number): Promise<void> {
    try {
      const { payload } = await this.channel.ask("cell", { ...this.rows.payload(), row, column: at });
      this.panel.show(`${visible(this.name(at))}, row ${(row + 1).toLocaleString("en")}`, tree(payload.value));
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  // --- words -----------------------------------------------------------------------------------

  /** Rows came; what was said of others that did not come is over. */
  private came(): void {
    if (this.live.failed) this.live.say("");
    this.draw();
  }
}
