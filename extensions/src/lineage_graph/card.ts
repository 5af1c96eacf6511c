// A card or a job's pill as SVG elements, and how they look now.

import { set, svg } from "../base/dom";
import { BOLD, fitted, textWidth } from "./fit_text";
import type { Lit } from "./lit";
import { type Card, HEADER, JOB_HEIGHT, type Mark, type Picture, ROW, WHOLE } from "./model";

const COLOURS: Record<string, number> = {
  TABLE: 0,
  VIEW: 3,
  LOCATION: 4,
  RESULT: 7,
  MODEL: 5,
  SEED: 2,
  SOURCE: 2,
  SNAPSHOT: 6,
  EXPOSURE: 1,
  TEST: 7,
};
export const SIGNS: Record<Mark, string> = { "": "", added: "+", removed: "−", changed: "~" };
const SUB = 10.5;

export const colourOf = (card: Card) => COLOURS[card.subtype] ?? 0;

/** A part of a card that can be reached: its head, a row's place, what is hidden, or the columns left off. */
export type Part = "head" | "up" | "down" | "rest" | number;

export interface Item {
  node: number;
  part: Part;
}

export function itemOf(target: EventTarget | null): Item | null {
  const found = (target as Element | null)?.closest?.("[data-part]");
  if (!found) return null;
  const part = found.getAttribute("data-part")!;
  const node = Number(found.getAttribute("data-node"));
  return { node, part: /^\d+$/.test(part) ? Number(part) : (part as Part) };
}

export interface Look {
  lit: Lit | null;
  matches: Set<number>;
  at: Item | null;
  focus: number | null;
}

export class CardShape {
  readonly root: SVGElement;
  private readonly head: SVGElement;
  private readonly sub: SVGElement;
  private readonly parts = new Map<Part, SVGElement>();

  constructor(
    private readonly picture: Picture,
    readonly card: Card,
  ) {
    this.root = svg("g", { role: "group", "aria-label": card.label.slice(0, 200), transform: `translate(${card.x} ${card.y})` });
    this.sub = words(14, 36, "", "lng-sub");
    this.head = card.job ? this.pill() : this.header();
    this.parts.set("head", this.head);
    this.root.append(this.head);
    if (!card.job) {
      this.root.append(this.twist());
      this.rows();
      if (card.up) this.badge("up", 0, card.up, "upstream");
      if (card.down) this.badge("down", card.width, card.down, "downstream");
    }
    if (card.mark) this.root.append(sign(card.width - 12, 0, card.mark));
  }

  element(part: Part): SVGElement | undefined {
    return this.parts.get(part);
  }

  private reachable(part: Part, label: string, ...children: SVGElement[]): SVGElement {
    const made = svg(
      "g",
      { role: "button", tabindex: -1, class: "lng-part", "data-node": this.card.id, "data-part": String(part), "aria-label": label },
      ...children,
    );
    this.parts.set(part, made);
    return made;
  }

  private title(): string {
    return `${this.card.name}\n${this.card.space}`;
  }

  private pill(): SVGElement {
    const { card } = this;
    const title = svg("title");
    title.textContent = this.title();
    return this.reachable(
      "head",
      this.named("job"),
      title,
      svg("rect", { class: `lng-box lng-job ${markClass(card.mark)}`, width: card.width, height: JOB_HEIGHT, rx: JOB_HEIGHT / 2 }),
      svg("path", { class: "lng-arrow", d: "M13 10l7 5-7 5z" }),
      words(27, 19, fitted(card.label, 12, card.width - 40), goneClass(card.mark)),
    );
  }

  private header(): SVGElement {
    const { card } = this;
    const title = svg("title");
    title.textContent = this.title();
    this.root.append(
      svg("rect", { class: `lng-box lng-card ${markClass(card.mark)}`, width: card.width, height: card.height, rx: 7 }),
      svg("rect", { class: `lnb-c${colourOf(card)}`, y: 8, width: 4, height: HEADER - 16, rx: 2 }),
    );
    return this.reachable(
      "head",
      this.named(card.subtype.toLowerCase() || "dataset"),
      title,
      svg("rect", { class: "lng-hit", x: 1, y: 1, width: card.width - 2, height: HEADER - 2, rx: 6 }),
      words(14, 20, fitted(card.label, 13 * BOLD, card.width - 44), `lng-label ${goneClass(card.mark)}`),
      this.sub,
    );
  }

  private named(kind: string): string {
    const { card, picture } = this;
    const near = (edges: unknown[] | undefined, hidden: number, side: string) => `${(edges?.length ?? 0) + hidden} ${side}`;
    const parts = [
      card.label.slice(0, 200),
      kind.slice(0, 50),
      card.job ? "" : `${card.total.toLocaleString("en")} columns`,
      near(picture.into.get(card.id), card.up, "upstream"),
      near(picture.outOf.get(card.id), card.down, "downstream"),
      card.mark,
    ];
    return parts.filter(Boolean).join(", ");
  }

  /** The mouse's way to open a card; the keyboard's is Space on its head. */
  private twist(): SVGElement {
    const { card } = this;
    if (!card.total) return svg("g");
    const open = card.rows.length > 0;
    const middle = card.width - 16;
    return svg(
      "g",
      {
        class: "lng-twist",
        role: "button",
        tabindex: -1,
        "aria-expanded": open ? "true" : "false",
        "aria-label": `Columns of ${card.label.slice(0, 200)}`,
        "data-twist": card.id,
      },
      svg("rect", { class: "lng-hit", x: card.width - 30, y: 9, width: 26, height: 28, rx: 5 }),
      svg("path", { class: "lng-chevron", d: open ? `M${middle - 5} 26l5-5 5 5` : `M${middle - 5} 20l5 5 5-5` }),
    );
  }

  private rows(): void {
    const { card } = this;
    if (!card.rows.length) return;
    this.root.append(svg("path", { class: "lng-rule", d: `M0 ${HEADER}h${card.width}` }));
    card.rows.forEach(([place, type], at) => {
      const top = HEADER + ROW * at;
      const name = this.picture.column(card, place);
      const mark = card.marks[String(place)] ?? "";
      const kind = fitted(type, SUB, 84);
      const title = svg("title");
      title.textContent = `${name} ${type}`;
      const row = this.reachable(
        place,
        [`column ${name.slice(0, 200)}`, type.slice(0, 100), mark].filter(Boolean).join(", "),
        title,
        svg("rect", { class: "lng-hit lng-row", x: 1, y: top + 1, width: card.width - 2, height: ROW - 2, rx: 3 }),
        words(14, top + 15, fitted(name, 12, card.width - 34 - textWidth(kind, SUB)), goneClass(mark)),
        words(card.width - (mark ? 24 : 12), top + 15, kind, "lng-sub lng-end"),
      );
      if (mark) row.append(words(card.width - 10, top + 15, SIGNS[mark], `lng-sign lng-end lng-is-${mark}`));
      this.root.append(row);
    });
    if (!card.rest) return;
    const top = HEADER + ROW * card.rows.length;
    const label = `${card.rest.toLocaleString("en")} more…`;
    this.root.append(
      this.reachable(
        "rest",
        `${card.rest.toLocaleString("en")} more columns`,
        svg("rect", { class: "lng-hit lng-row", x: 1, y: top + 1, width: card.width - 2, height: ROW - 2, rx: 3 }),
        words(14, top + 15, label, "lng-sub"),
      ),
    );
  }

  private badge(part: "up" | "down", x: number, count: number, side: string): void {
    const label = `+${count.toLocaleString("en")}`;
    const width = textWidth(label, 10) + 12;
    this.root.append(
      this.reachable(
        part,
        `Show ${count.toLocaleString("en")} more ${side} of ${this.card.label.slice(0, 200)}`,
        svg("rect", { class: "lng-hit lng-badge", x: x - width / 2, y: HEADER / 2 - 9, width, height: 18, rx: 9 }),
        words(x, HEADER / 2 + 4, label, "lng-badge-text lng-middle"),
      ),
    );
  }

  /** Show what stands out now. */
  dress(look: Look): void {
    const { card } = this;
    const strong = look.lit?.nodes.get(card.id);
    const own = look.lit?.place[0] === card.id;
    const classes = ["lng-node"];
    if (look.lit && strong === undefined) classes.push("lng-dim");
    if (look.lit && strong !== undefined) classes.push(strong ? "lng-strong" : "lng-weak");
    if (own) classes.push("lng-chosen");
    if (look.focus === card.id) classes.push("lng-asked");
    if (look.matches.has(card.id)) classes.push("lng-match");
    set(this.root, { class: classes.join(" ") });
    const columns = look.lit?.columns.get(card.id);
    set(this.head, { "aria-pressed": own && look.lit?.place[1] === WHOLE ? "true" : "false" });
    for (const [place] of card.rows) {
      const row = this.parts.get(place);
      const way = columns?.get(place);
      const is = own && look.lit?.place[1] === place;
      if (row) {
        set(row, {
          class: `lng-part${way === undefined ? "" : way ? " lng-on" : " lng-half"}${is ? " lng-start" : ""}`,
          "aria-pressed": is ? "true" : "false",
        });
      }
    }
    for (const [part, element] of this.parts) {
      set(element, { tabindex: look.at?.node === card.id && look.at.part === part ? 0 : -1 });
    }
    if (!card.job) this.told(columns);
  }

  /** The line below the name: kind and columns, or, of a closed card on a column's way, which columns. */
  private told(columns: Map<number, boolean> | undefined): void {
    const { card } = this;
    const named = [...(columns ?? [])].filter(([place]) => place !== WHOLE).sort((a, b) => Number(b[1]) - Number(a[1]) || a[0] - b[0]);
    if (named.length && !card.rows.length) {
      const names = named.map(([place]) => this.picture.column(card, place)).join(", ");
      set(this.sub, { class: named[0]![1] ? "lng-sub lng-way" : "lng-sub lng-way lng-way-weak" });
      this.sub.textContent = fitted(names, SUB, card.width - 44);
      return;
    }
    const kind = fitted(card.subtype || "DATASET", SUB, 80);
    const count = card.total === 1 ? "1 column" : `${card.total.toLocaleString("en")} columns`;
    set(this.sub, { class: "lng-sub" });
    this.sub.textContent = card.total ? `${kind} · ${count}` : kind;
  }
}

export function words(x: number, y: number, text: string, look = ""): SVGElement {
  const made = svg("text", { x, y, class: look || null });
  made.textContent = text;
  return made;
}

export function sign(x: number, y: number, mark: Mark): SVGElement {
  return svg(
    "g",
    { class: "lng-mark", "aria-hidden": "true" },
    svg("circle", { class: `lng-box lng-card ${markClass(mark)}`, cx: x, cy: y, r: 7 }),
    words(x, y + 4, SIGNS[mark], `lng-sign lng-middle lng-is-${mark}`),
  );
}

export const markClass = (mark: Mark) => (mark ? `lng-${mark}` : "");
const goneClass = (mark: Mark) => (mark === "removed" ? "lng-gone" : "");
