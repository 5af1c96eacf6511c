// The place where the graph is drawn and moved through, by mouse, finger and keyboard.

import { button, element, set } from "../base/dom";
import { Camera } from "./camera";
import { type Item, itemOf } from "./card";
import { first, step } from "./keys";
import type { Lit } from "./lit";
import { Minimap } from "./minimap";
import { type Card, Picture, ROW, HEADER, WHOLE } from "./model";
import { Scene } from "./scene";

const READ = 0.8; // the scale at which names are read well
const LEAST_READ = 0.45;

export interface Listener {
  chosen(item: Item): void; // a click, Enter
  opened(node: number): void; // the chevron, Space
  cleared(): void; // Esc, a click on nothing
}

export class Stage {
  readonly root = element("div", { class: "lng-stage" });
  readonly scene: Scene;
  readonly camera: Camera;
  private readonly map: Minimap;
  private picture = new Picture({}, undefined);
  private lit: Lit | null = null;
  private matches = new Set<number>();
  private at: Item | null = null;
  private frame = 0;
  private readonly sizes: ResizeObserver | null;
  private sized = false; // whether the page gave it a place
  private focus: number | null = null;

  constructor(private readonly listener: Listener) {
    this.camera = new Camera(this.root, () => this.soon());
    this.scene = new Scene(this.camera);
    this.map = new Minimap(this.camera);
    set(this.scene.root, {
      role: "application",
      tabindex: -1, // or the browser makes it a stop of its own
      "aria-roledescription": "graph",
      "aria-label":
        "Lineage graph. Arrow keys move: left and right along lines, up and down within a layer. Enter follows, Space opens columns, plus and minus zoom, 0 shows all, Escape clears.",
    });
    this.root.append(this.scene.root, this.map.root, this.buttons());
    this.root.addEventListener("click", (event) => this.click(event as MouseEvent));
    this.root.addEventListener("dblclick", (event) => this.twice(event as MouseEvent));
    this.scene.root.addEventListener("keydown", (event) => this.key(event as KeyboardEvent));
    this.scene.root.addEventListener("focusin", (event) => {
      const item = itemOf(event.target);
      if (item) this.at = item;
    });
    this.sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(() => this.resized());
    this.sizes?.observe(this.root);
  }

  close(): void {
    this.sizes?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  private buttons(): HTMLElement {
    const made = (label: string, name: string, pressed: () => void) => button(label, pressed, { "aria-label": name, title: name });
    const holder = element(
      "div",
      { class: "lng-zoom", role: "group", "aria-label": "Zoom" },
      made("+", "Zoom in", () => this.zoom(1.25)),
      made("−", "Zoom out", () => this.zoom(0.8)),
      made("⤢", "Show all", () => this.all()),
    );
    holder.addEventListener("pointerdown", (event) => event.stopPropagation());
    holder.addEventListener("click", (event) => event.stopPropagation());
    return holder;
  }

  /** A picture in place of the one before; what is given stays where it was in the page. */
  show(picture: Picture, kept: number | null, focus: number | null): void {
    const before = kept === null ? undefined : this.picture.byId.get(kept);
    const after = kept === null ? undefined : picture.byId.get(kept);
    this.picture = picture;
    this.focus = focus;
    this.scene.show(picture);
    this.map.show(picture);
    if (this.at && !picture.byId.has(this.at.node)) this.at = null;
    this.at ??= first(picture);
    if (before && after) {
      this.camera.x += (before.x - after.x) * this.camera.k;
      this.camera.y += (before.y - after.y) * this.camera.k;
      this.soon();
    } else {
      this.start();
    }
    this.draw();
  }

  /** The first look: all, or, where that can't be read, what was asked for. */
  private start(): void {
    this.measure();
    const asked = this.focus === null ? undefined : this.picture.byId.get(this.focus);
    if (asked && this.camera.whole(this.picture.width, this.picture.height) < LEAST_READ) {
      this.camera.center(asked.x + asked.width / 2, asked.y + asked.height / 2, READ);
    } else {
      this.camera.begin(this.picture.width, this.picture.height);
    }
  }

  all(): void {
    this.camera.fit(this.picture.width, this.picture.height);
  }

  zoom(factor: number): void {
    this.camera.zoom(factor);
  }

  private measure(): void {
    const box = this.root.getBoundingClientRect();
    this.sized ||= box.width > 0;
    if (box.width) this.camera.resize(box.width, box.height);
  }

  private resized(): void {
    const before = this.sized;
    this.measure();
    if (!before && this.sized) this.start();
    else this.soon();
  }

  /** How high the place should be for the first look at a picture, in pixels. */
  wanted(picture: Picture, focused: boolean): number {
    const width = this.root.getBoundingClientRect().width || this.camera.width;
    const whole = Math.min(1, width / Math.max(picture.width, 1));
    return (focused && whole < LEAST_READ ? READ : whole) * picture.height + 40;
  }

  look(lit: Lit | null): void {
    this.lit = lit;
    this.draw();
  }

  found(nodes: Set<number>): void {
    this.matches = nodes;
    this.draw();
  }

  /** Move as little as is needed to see a place, once the details have taken their room. */
  see([node, column]: [number, number]): void {
    const card = this.picture.byId.get(node);
    if (!card || this.camera.k < LEAST_READ) return;
    this.measure();
    this.camera.reveal(boxOf(this.picture, card, { node, part: column === WHOLE ? "head" : column }));
  }

  /** Go to a card and read it. */
  goTo(item: Item, focused: boolean): void {
    const card = this.picture.byId.get(item.node);
    if (!card) return;
    this.at = item;
    const box = boxOf(this.picture, card, item);
    if (this.camera.k < LEAST_READ) this.camera.center(box.x + box.width / 2, box.y + box.height / 2, READ);
    else this.camera.reveal(box);
    this.draw();
    if (focused) this.scene.element(item)?.focus({ preventScroll: true });
  }

  /** Give the focus back to where it was in the graph. */
  refocus(): void {
    if (this.at) this.scene.element(this.at)?.focus({ preventScroll: true });
  }

  private soon(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  draw(): void {
    this.scene.draw({ lit: this.lit, matches: this.matches, at: this.at, focus: this.focus });
    this.map.draw(this.lit);
  }

  // --- mouse -----------------------------------------------------------------------------------

  private click(event: MouseEvent): void {
    if (this.camera.dragged) return;
    const twist = (event.target as Element).closest?.("[data-twist]");
    if (twist) {
      this.listener.opened(Number(twist.getAttribute("data-twist")));
      return;
    }
    const item = itemOf(event.target) ?? this.under(event);
    if (!item) {
      this.listener.cleared();
      return;
    }
    this.at = item;
    this.listener.chosen(item);
    this.scene.element(item)?.focus({ preventScroll: true });
  }

  private twice(event: MouseEvent): void {
    const item = itemOf(event.target) ?? this.under(event);
    if (item) this.goTo({ node: item.node, part: "head" }, true);
  }

  /** The card below the pointer when all cards are one shape. */
  private under(event: MouseEvent): Item | null {
    const box = this.root.getBoundingClientRect();
    const x = (event.clientX - box.left - this.camera.x) / this.camera.k;
    const y = (event.clientY - box.top - this.camera.y) / this.camera.k;
    const card = this.scene.root.classList.contains("lng-far") ? this.scene.hit(x, y) : undefined;
    return card ? { node: card.id, part: "head" } : null;
  }

  // --- keyboard --------------------------------------------------------------------------------

  private key(event: KeyboardEvent): void {
    event.stopPropagation(); // the notebook's own keys would act on it
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.at ?? first(this.picture);
    if (!at || !this.acted(event.key, at)) return;
    event.preventDefault();
  }

  private acted(key: string, at: Item): boolean {
    switch (key) {
      case "Enter":
        this.listener.chosen(at);
        return true;
      case " ":
        if (at.part === "head" && !this.picture.byId.get(at.node)?.job) this.listener.opened(at.node);
        else this.listener.chosen(at);
        return true;
      case "Escape":
        this.listener.cleared();
        return true;
      case "+":
      case "=":
        this.zoom(1.25);
        return true;
      case "-":
        this.zoom(0.8);
        return true;
      case "0":
        this.all();
        return true;
    }
    if (!/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)) return false;
    const next = step(this.picture, at, key);
    if (next) this.goTo(next, true);
    return true;
  }
}

function boxOf(picture: Picture, card: Card, item: Item): { x: number; y: number; width: number; height: number } {
  if (typeof item.part !== "number" || item.part === WHOLE) return { x: card.x, y: card.y, width: card.width, height: Math.min(card.height, HEADER) };
  return { x: card.x, y: picture.port(card, item.part) - ROW / 2, width: card.width, height: ROW };
}
