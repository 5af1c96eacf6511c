// The whole picture in a corner, with what is seen of it; a press there looks there.

import { set, svg } from "../base/dom";
import type { Camera } from "./camera";
import type { Lit } from "./lit";
import type { Picture } from "./model";

const WIDTH = 168;
const HEIGHT = 104;

export class Minimap {
  readonly root = svg("svg", { class: "lng-map", width: WIDTH, height: HEIGHT, "aria-hidden": "true" }) as SVGSVGElement;
  private readonly cards = svg("path", { class: "lng-map-cards" });
  private readonly on = svg("path", { class: "lng-map-on" });
  private readonly seen = svg("rect", { class: "lng-map-seen" });
  private picture: Picture | null = null;
  private lit: Lit | null = null;
  private scale = 1;
  private pressed = false;

  constructor(private readonly camera: Camera) {
    this.root.append(this.cards, this.on, this.seen);
    this.root.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      this.pressed = true;
      this.root.setPointerCapture?.(event.pointerId);
      this.look(event);
    });
    this.root.addEventListener("pointermove", (event) => {
      if (this.pressed) this.look(event);
    });
    this.root.addEventListener("pointerup", () => (this.pressed = false));
    this.root.addEventListener("click", (event) => event.stopPropagation());
  }

  show(picture: Picture): void {
    this.picture = picture;
    this.scale = Math.min(WIDTH / Math.max(picture.width, 1), HEIGHT / Math.max(picture.height, 1));
    set(this.root, { width: Math.ceil(picture.width * this.scale) + 1, height: Math.ceil(picture.height * this.scale) + 1 });
    set(this.cards, { d: this.shape(null) });
    this.lit = null;
    set(this.on, { d: null });
  }

  draw(lit: Lit | null): void {
    const { picture, camera } = this;
    if (!picture) return;
    const all = camera.k <= camera.whole(picture.width, picture.height) * 1.02;
    this.root.toggleAttribute("hidden", all || picture.cards.length < 2);
    if (lit !== this.lit) {
      this.lit = lit;
      set(this.on, { d: lit ? this.shape(lit) : null });
    }
    const seen = camera.seen();
    const s = this.scale;
    set(this.seen, { x: seen.x * s, y: seen.y * s, width: seen.width * s, height: seen.height * s });
  }

  private shape(lit: Lit | null): string {
    const s = this.scale;
    const least = 1.5;
    return (this.picture?.cards ?? [])
      .filter((card) => !lit || lit.nodes.has(card.id))
      .map((card) => {
        const width = Math.max(card.width * s, least);
        return `M${(card.x * s).toFixed(1)} ${(card.y * s).toFixed(1)}h${width.toFixed(1)}v${Math.max(card.height * s, least).toFixed(1)}h${(-width).toFixed(1)}z`;
      })
      .join("");
  }

  private look(event: PointerEvent): void {
    const box = this.root.getBoundingClientRect();
    this.camera.center((event.clientX - box.left) / this.scale, (event.clientY - box.top) / this.scale);
  }
}
