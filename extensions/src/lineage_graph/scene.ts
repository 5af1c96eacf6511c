// The picture in the page: only what is seen stands in it, and from far away all cards are one shape.

import { set, svg } from "../base/dom";
import type { Box, Camera } from "./camera";
import { CardShape, type Item, type Look, colourOf, markClass, sign } from "./card";
import { type Card, type Edge, type Link, Picture, type Point, WHOLE } from "./model";
import { arrow, linkRoute, middle, path } from "./paths";

const FAR = 0.32; // the scale below which names can't be read
const FEW = 80; // so many may fade; more would be slow
const MANY = 120; // so many cards are drawn whole even from far away
const MARGIN = 160; // pixels around what is seen
const MOST_LINKS = 4_000;

export class Scene {
  readonly root = svg("svg", { class: "lng-svg" }) as SVGSVGElement;
  private readonly world = svg("g");
  private readonly far = svg("g", { "aria-hidden": "true" });
  private readonly lines = svg("g", { "aria-hidden": "true" });
  private readonly ties = svg("g", { "aria-hidden": "true" });
  private readonly cards = svg("g");
  private picture = new Picture({}, undefined);
  private shapes = new Map<number, CardShape>();
  private edges = new Map<Edge, SVGElement>();
  private links = new Map<number, SVGElement>();
  private boxes = new Map<Edge, Box>();
  private linkBoxes: { at: number; box: Box }[] = [];
  private look: Look = { lit: null, matches: new Set(), at: null, focus: null };
  private farKey = "";
  indirect = true; // whether INDIRECT links are drawn
  direct = true;

  constructor(private readonly camera: Camera) {
    this.world.append(this.far, this.lines, this.ties, this.cards);
    this.root.append(this.world);
  }

  show(picture: Picture): void {
    this.picture = picture;
    this.shapes.clear();
    this.edges.clear();
    this.links.clear();
    this.boxes.clear();
    this.farKey = "";
    for (const part of [this.far, this.lines, this.ties, this.cards]) part.replaceChildren();
    for (const edge of picture.edges) this.boxes.set(edge, around(edge.route));
    this.index();
  }

  /** The links that have a row to begin or end at, where the reader wants their sort. */
  private index(): void {
    const { picture } = this;
    const open = new Map<number, Set<number>>();
    for (const card of picture.cards) {
      if (card.rows.length) open.set(card.id, new Set(card.rows.map(([place]) => place)));
    }
    this.linkBoxes = [];
    if (!open.size) return;
    picture.links.forEach((link, at) => {
      const drawn = open.get(link.source)?.has(link.sourceColumn) || open.get(link.target)?.has(link.targetColumn);
      if (!drawn || !picture.byId.has(link.source) || !picture.byId.has(link.target)) return;
      this.linkBoxes.push({ at, box: around(linkRoute(picture, link)) });
    });
  }

  /** Draw what is seen, as it looks now. */
  draw(look: Look): void {
    this.look = look;
    const { x, y, k } = this.camera;
    set(this.world, { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${k})` });
    const seen = this.camera.seen(MARGIN);
    const near = this.picture.cards.filter((card) => meets(card, seen));
    const far = this.camera.k < FAR && near.length > MANY;
    const wanted = new Set(far ? [] : near.map((card) => card.id));
    if (look.at) wanted.add(look.at.node); // what has the focus stays
    const few = near.length <= FEW;
    set(this.root, { class: `lng-svg${few ? " lng-few" : ""}${far ? " lng-far" : ""}${look.lit ? " lng-lit" : ""}` });
    this.drawFar(far);
    this.drawCards(wanted);
    this.drawEdges(far ? null : seen);
    this.drawLinks(far ? null : seen);
  }

  element(item: Item): SVGElement | undefined {
    return this.shapes.get(item.node)?.element(item.part);
  }

  /** The card at a point of the picture, or the nearest one close by, for clicks from far away. */
  hit(x: number, y: number): Card | undefined {
    let best: Card | undefined;
    let least = 4 / this.camera.k;
    for (const card of this.picture.cards) {
      const away = Math.max(card.x - x, x - card.x - card.width, card.y - y, y - card.y - card.height, 0);
      if (away < least || (away === 0 && least === 0)) [best, least] = [card, away];
    }
    return best;
  }

  private drawCards(wanted: Set<number>): void {
    for (const [id, shape] of this.shapes) {
      if (wanted.has(id)) continue;
      shape.root.remove();
      this.shapes.delete(id);
    }
    const made: SVGElement[] = [];
    for (const id of wanted) {
      let shape = this.shapes.get(id);
      const card = this.picture.byId.get(id);
      if (!card) continue;
      if (!shape) {
        shape = new CardShape(this.picture, card);
        this.shapes.set(id, shape);
        made.push(shape.root);
      }
      shape.dress(this.look);
    }
    this.cards.append(...made);
  }

  private sorted(edge: { indirect: boolean }): boolean {
    return edge.indirect ? this.indirect : this.direct;
  }

  private drawEdges(seen: Box | null): void {
    const { lit } = this.look;
    for (const edge of this.picture.edges) {
      const strong = lit?.edges.get(edge);
      const wanted = seen && this.sorted(edge) && meets(this.boxes.get(edge)!, seen);
      let element = this.edges.get(edge);
      if (!wanted) {
        element?.remove();
        this.edges.delete(edge);
        continue;
      }
      if (!element) {
        element = line(edge.route, edge.indirect, edge.mark);
        this.edges.set(edge, element);
        this.lines.append(element);
      }
      const classes = ["lng-edge"];
      if (edge.back) classes.push("lng-back");
      if (lit) classes.push(strong === undefined ? "lng-dim" : strong ? "lng-strong" : "lng-weak");
      if (lit?.links.size && strong !== undefined && this.tied(edge)) classes.push("lng-under");
      set(element, { class: classes.join(" ") });
    }
  }

  /** Whether the links of a line are drawn by themselves. */
  private tied(edge: Edge): boolean {
    return [edge.source, edge.target].some((id) => (this.picture.byId.get(id)?.rows.length ?? 0) > 0);
  }

  private drawLinks(seen: Box | null): void {
    const { lit } = this.look;
    const wanted = new Set<number>();
    if (seen) {
      for (const { at, box } of this.linkBoxes) {
        if (wanted.size >= MOST_LINKS) break;
        const link = this.picture.links[at]!;
        if (!this.sorted(link) || !meets(box, seen)) continue;
        if (!lit?.links.size || lit.links.has(at)) wanted.add(at);
      }
    }
    for (const [at, element] of this.links) {
      if (wanted.has(at)) continue;
      element.remove();
      this.links.delete(at);
    }
    for (const at of wanted) {
      const link = this.picture.links[at]!;
      let element = this.links.get(at);
      if (!element) {
        element = line(linkRoute(this.picture, link), link.indirect, link.mark);
        element.prepend(told(this.picture, link));
        this.links.set(at, element);
        this.ties.append(element);
      }
      const strong = lit?.links.get(at);
      const faint = lit && !lit.links.size && !(lit.nodes.has(link.source) && lit.nodes.has(link.target));
      set(element, { class: `lng-link${strong === undefined ? "" : strong ? " lng-strong" : " lng-weak"}${faint ? " lng-dim" : ""}` });
    }
  }

  /** All cards as one shape a colour, all lines as one; what stands out once more on top. */
  private drawFar(far: boolean): void {
    const { lit, matches } = this.look;
    const key = far ? `${lit?.place} ${lit?.nodes.size} ${[...matches].slice(0, 50)} ${this.direct}${this.indirect}` : "";
    if (key === this.farKey) return;
    this.farKey = key;
    this.far.replaceChildren();
    if (!far) return;
    const cards = new Map<string, string>();
    const add = (look: string, card: Card) => cards.set(look, (cards.get(look) ?? "") + `M${card.x} ${card.y}h${card.width}v${card.height}h${-card.width}z`);
    for (const card of this.picture.cards) {
      const on = !lit || lit.nodes.has(card.id);
      add(`lng-far-card ${card.job ? "lng-far-job" : `lnb-c${colourOf(card)}`}${on ? "" : " lng-dim"}`, card);
      if (card.mark) add(`lng-far-mark ${markClass(card.mark)}`, card);
      if (matches.has(card.id)) add("lng-far-match", card);
    }
    const lines = new Map<string, string>();
    for (const edge of this.picture.edges) {
      if (!this.sorted(edge)) continue;
      const on = lit?.edges.has(edge);
      const look = `lng-far-line${lit ? (on ? " lng-far-on" : " lng-dim") : ""}${edge.mark ? ` ${markClass(edge.mark)}` : ""}`;
      lines.set(look, (lines.get(look) ?? "") + path(edge.route));
    }
    const last = (look: string) => Number(look.includes("lng-far-on") || look.includes("lng-far-ma"));
    for (const found of [lines, cards]) {
      for (const [look, d] of [...found].sort(([a], [b]) => last(a) - last(b))) this.far.append(svg("path", { class: look, d }));
    }
  }
}

function line(route: Point[], indirect: boolean, mark: Edge["mark"]): SVGElement {
  const look = [indirect ? "lng-dash" : "", markClass(mark)].filter(Boolean).join(" ");
  const made = svg(
    "g",
    {},
    svg("path", { class: `lng-line ${look}`, d: path(route) }),
    svg("path", { class: `lng-arrow ${markClass(mark)}`, d: arrow(route[route.length - 1]!) }),
  );
  if (mark) made.append(sign(...middle(route), mark));
  return made;
}

/** What a pointer on a link is told. */
function told(picture: Picture, link: Link): SVGElement {
  const title = svg("title");
  const end = (node: number, column: number) => {
    const card = picture.byId.get(node)!;
    return column === WHOLE ? card.label : `${card.label}.${picture.column(card, column)}`;
  };
  const what = [link.indirect ? "INDIRECT" : "DIRECT", link.subtype, link.masking ? "masked" : ""].filter(Boolean).join(" ");
  title.textContent = `${end(link.source, link.sourceColumn)} → ${end(link.target, link.targetColumn)}\n${what}\n${link.description}`.trim();
  return title;
}

export function meets(one: Box, other: Box): boolean {
  return one.x <= other.x + other.width && other.x <= one.x + one.width && one.y <= other.y + other.height && other.y <= one.y + one.height;
}

function around(route: Point[]): Box {
  const reach = 30; // of a loop
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of route) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left - reach, y: top, width: right - left + 2 * reach, height: bottom - top };
}
