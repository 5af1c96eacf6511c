// A tree that opens level by level, by mouse and by keyboard (WAI-ARIA: "Tree View Pattern").

import { element, set, visible } from "../base/dom";
import type { Asks } from "../base/protocol";
import { type Node, type Page, short } from "./model";

interface Line {
  node: Node;
  level: number;
  row: HTMLElement;
  open: boolean;
  loading: boolean;
  more: { path: string[]; after: string; containing: string } | null; // a line that asks for the next page
}

const TYPEAHEAD = 600; // milliseconds

export interface Listener {
  chosen(node: Node): void;
  copied(node: Node): void;
  said(words: string): void;
  failed(error: Error): void;
}

export class Tree {
  readonly root = element("div", { class: "lnb-lines", role: "tree", "aria-label": "Catalogs" });
  private lines: Line[] = [];
  private at: Line | null = null;
  private chosen: Line | null = null;
  private were: string[][] = [];
  private typed = "";
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly channel: Asks,
    private readonly listener: Listener,
  ) {
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("click", (event) => this.click(event));
    this.root.addEventListener("focusin", (event) => {
      const line = this.lineOf(event.target);
      if (line) this.here(line);
    });
  }

  /** The lines of the first level; a search shows what it found in their place. */
  show(nodes: Node[], none: string): void {
    this.were = this.lines.filter((line) => line.open).map((line) => line.node.path);
    this.lines = [];
    this.root.replaceChildren();
    this.at = this.chosen = null;
    this.add(0, nodes, 1);
    if (!nodes.length) this.root.append(element("p", { class: "lnb-none", role: "presentation" }, none));
    if (this.lines[0]) this.here(this.lines[0]);
  }

  /** Open the lines again that were open before the last `show`. */
  async reopen(): Promise<void> {
    for (const path of this.were) {
      const line = this.lines.find((known) => !known.more && same(known.node.path, path) && known.node.opens);
      if (line) await this.open(line);
    }
  }

  focus(): void {
    this.at?.row.focus();
  }

  /** Open a line whose path this is, with only what holds a text. */
  async filter(path: string[], containing: string): Promise<void> {
    const line = this.lines.find((known) => !known.more && same(known.node.path, path) && known.node.opens);
    if (!line) return;
    this.close(line);
    await this.open(line, containing);
  }

  private add(place: number, nodes: Node[], level: number, more: Line["more"] = null): void {
    const made = nodes.map((node) => this.line(node, level));
    if (more) made.push(this.line({ path: [], kind: "more", label: "More…", detail: "", opens: false, name: "" }, level, more));
    this.lines.splice(place, 0, ...made);
    const rows = made.map((line) => line.row);
    const before = this.lines[place - 1]?.row;
    if (before) before.after(...rows);
    else this.root.prepend(...rows);
  }

  private line(node: Node, level: number, more: Line["more"] = null): Line {
    const label = element("bdi", { class: "lnb-label" }, visible(short(node.label)));
    const row = element("div", {
      class: `lnb-line-item lnb-kind-${/^[a-z]+$/.test(node.kind) ? node.kind : "note"}`,
      role: "treeitem",
      tabindex: -1,
      "aria-level": level,
      "aria-selected": "false",
      "aria-expanded": node.opens ? "false" : null,
      style: `padding-left:${(level - 1) * 16 + 4}px`,
    });
    row.append(element("span", { class: "lnb-twist", "aria-hidden": "true" }), label);
    if (node.detail) row.append(" ", element("bdi", { class: "lnb-muted lnb-detail" }, visible(short(node.detail))));
    return { node, level, row, open: false, loading: false, more };
  }

  private lineOf(target: EventTarget | null): Line | undefined {
    const row = (target as Element | null)?.closest?.("[role=treeitem]");
    return row ? this.lines.find((line) => line.row === row) : undefined;
  }

  /** The one line that Tab reaches. */
  private here(line: Line): void {
    if (this.at) set(this.at.row, { tabindex: -1 });
    this.at = line;
    set(line.row, { tabindex: 0 });
  }

  private go(line: Line | undefined): void {
    if (!line) return;
    this.here(line);
    line.row.focus();
    line.row.scrollIntoView({ block: "nearest" });
  }

  private async toggle(line: Line): Promise<void> {
    if (line.open) this.close(line);
    else await this.open(line);
  }

  private async open(line: Line, containing = ""): Promise<void> {
    if (!line.node.opens || line.open || line.loading) return;
    line.loading = true;
    try {
      const page = await this.page(line.node.path, "", containing);
      line.open = true;
      set(line.row, { "aria-expanded": "true" });
      const more = page.after ? { path: line.node.path, after: page.after, containing } : null;
      this.add(this.lines.indexOf(line) + 1, page.nodes, line.level + 1, more);
      const total = page.total ?? page.nodes.length;
      this.listener.said(`${line.node.label.slice(0, 100)}: ${total.toLocaleString("en")} below`);
    } catch (error) {
      this.listener.failed(error as Error);
    } finally {
      line.loading = false;
    }
  }

  private close(line: Line): void {
    if (!line.open) return;
    line.open = false;
    set(line.row, { "aria-expanded": "false" });
    const from = this.lines.indexOf(line) + 1;
    let to = from;
    while (to < this.lines.length && this.lines[to]!.level > line.level) to++;
    const gone = this.lines.splice(from, to - from);
    if (this.at && gone.includes(this.at)) this.go(line);
    for (const { row } of gone) row.remove();
  }

  private async next(line: Line): Promise<void> {
    if (!line.more || line.loading) return;
    line.loading = true;
    const { path, after, containing } = line.more;
    try {
      const page = await this.page(path, after, containing);
      const place = this.lines.indexOf(line);
      if (place < 0) return; // closed meanwhile
      const focused = line.row.contains((this.root.getRootNode() as Document | ShadowRoot).activeElement);
      this.lines.splice(place, 1);
      const more = page.after ? { path, after: page.after, containing } : null;
      this.add(place, page.nodes, line.level, more);
      line.row.remove();
      const first = this.lines[place] ?? this.lines[place - 1];
      if (focused) this.go(first);
      else if (first && this.at === line) this.here(first);
    } catch (error) {
      this.listener.failed(error as Error);
    } finally {
      line.loading = false;
    }
  }

  private async page(path: string[], after: string, containing: string): Promise<Page> {
    return (await this.channel.ask("children", { path, after, containing })).payload as unknown as Page;
  }

  private choose(line: Line): void {
    if (line.more) {
      void this.next(line);
      return;
    }
    if (this.chosen) set(this.chosen.row, { "aria-selected": "false" });
    this.chosen = line;
    set(line.row, { "aria-selected": "true" });
    this.listener.chosen(line.node);
  }

  private click(event: MouseEvent): void {
    const line = this.lineOf(event.target);
    if (!line) return;
    this.go(line);
    const twist = (event.target as Element).classList.contains("lnb-twist");
    if (!twist) this.choose(line);
    if (twist || !line.open) void this.toggle(line);
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation(); // the notebook's own keys would act on it
    const line = this.at;
    if (!line || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== "c" || !line.node.name || String(getSelection())) return;
      event.preventDefault();
      this.listener.copied(line.node);
      return;
    }
    if (!this.moved(event.key, line)) return;
    event.preventDefault();
  }

  private moved(key: string, line: Line): boolean {
    const place = this.lines.indexOf(line);
    switch (key) {
      case "ArrowDown":
        this.go(this.lines[place + 1]);
        return true;
      case "ArrowUp":
        this.go(this.lines[place - 1]);
        return true;
      case "Home":
        this.go(this.lines[0]);
        return true;
      case "End":
        this.go(this.lines[this.lines.length - 1]);
        return true;
      case "ArrowRight":
        if (line.open) this.go(this.lines[place + 1]);
        else void this.open(line);
        return true;
      case "ArrowLeft":
        if (line.open) this.close(line);
        else this.go(this.lines.slice(0, place).reverse().find((above) => above.level < line.level));
        return true;
      case "Enter":
      case " ":
        this.choose(line);
        return true;
      default:
        return key.length === 1 && this.lookFor(key, place);
    }
  }

  /** The next line whose label begins with what is typed. */
  private lookFor(key: string, place: number): boolean {
    clearTimeout(this.typing);
    this.typed += key.toLowerCase();
    this.typing = setTimeout(() => (this.typed = ""), TYPEAHEAD);
    const from = this.typed.length > 1 ? place : place + 1;
    const around = [...this.lines.slice(from), ...this.lines.slice(0, from)];
    this.go(around.find((line) => line.node.label.toLowerCase().startsWith(this.typed)));
    return true;
  }
}

function same(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
