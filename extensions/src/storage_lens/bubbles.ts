// Places by three metrics: along, up, and the size of a bubble.

import { element, svg, visible } from "../base/dom";
import { Latest } from "../base/latest";
import { numbers } from "../result_grid/axis";
import { DIMENSIONS, said, type State, WORDS } from "./model";
import { metricPicker, picker, query, table } from "./parts";

interface Answer {
  titles: string[];
  points: { place: string[]; x: number; y: number; size: number }[];
  sql: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP] = [760, 340, 70, 12, 44, 20];
const LARGEST = 28;
const NAMED = 12; // so few bubbles have their names in them

interface Box {
  x: number;
  y: number;
  half: number;
}

/** Where a name lies on no other and inside the picture: in its bubble, above or below; nowhere when none is free. */
function free(name: string, x: number, y: number, r: number, taken: Box[]): Box | undefined {
  const half = name.length * 4.2 + 3;
  const inside = Math.max(LEFT + half, Math.min(WIDTH - half, x));
  const apart = (spot: Box) => taken.every((one) => Math.abs(one.y - spot.y) >= 13 || Math.abs(one.x - spot.x) >= one.half + half);
  const found = [y, y - r - 8, y + r + 8].map((at) => ({ x: inside, y: at, half })).find(apart);
  if (found) taken.push(found);
  return found;
}

export class Bubbles {
  private chosen = { x: "StorageBytes", y: "PercentRetrievalRate", size: "AverageObjectSize" };
  private by = "bucket";

  private readonly latest = new Latest();

  constructor(
    private readonly state: State,
    private readonly drilled: (dimensions: string[], place: string[]) => void,
  ) {}

  async fill(panel: HTMLElement): Promise<void> {
    const place = element("div");
    const again = () => void this.show(place).catch(this.state.failed);
    const pick = (label: string, key: "x" | "y" | "size") =>
      metricPicker(label, this.chosen[key], this.state.about.metrics, (value) => {
        this.chosen[key] = value;
        again();
      });
    const by = DIMENSIONS.filter((one) => one !== "prefix").map((one) => [one, WORDS[one] ?? one] as const);
    panel.append(
      element("div", { class: "lnb-bar-row" }, pick("Across", "x"), pick("Up", "y"), pick("Size", "size"), picker("By", this.by, by, (value) => {
        this.by = value;
        again();
      })),
      place,
    );
    await this.show(place);
  }

  private async show(place: HTMLElement): Promise<void> {
    const newest = this.latest.begin();
    const data = await this.state.ask<Answer>("bubbles", { ...this.chosen, by: this.by });
    if (!newest()) return;
    if (!data.points.length) {
      place.replaceChildren(element("p", {}, "No place has all three metrics on this day."));
      return;
    }
    const units = [this.chosen.x, this.chosen.y, this.chosen.size].map((name) => this.state.metric(name).unit);
    const rows = data.points.map((p) => [p.place.join(" / "), said(p.x, units[0] ?? ""), said(p.y, units[1] ?? ""), said(p.size, units[2] ?? "")]);
    const plain = () => [[this.by, this.chosen.x, this.chosen.y, this.chosen.size], ...data.points.map((p) => [p.place.join(" / "), p.x, p.y, p.size])];
    place.replaceChildren(
      element("div", { class: "lnb-chart-holder" }, this.picture(data, units)),
      element("details", {}, element("summary", {}, "Numbers"), table("Bubbles", [this.by, ...data.titles], rows, 1)),
      query(this.state, data.sql, plain, "bubbles"),
    );
  }

  private picture(data: Answer, units: string[]): SVGElement {
    const scale = (values: number[], from: number, to: number) => {
      const [low, high] = [Math.min(0, ...values), Math.max(...values) || 1];
      return { low, high, at: (value: number) => from + ((value - low) / (high - low || 1)) * (to - from) };
    };
    const x = scale(data.points.map((p) => p.x), LEFT + LARGEST, WIDTH - RIGHT - LARGEST);
    const y = scale(data.points.map((p) => p.y), HEIGHT - BOTTOM - 8, TOP + LARGEST);
    const most = Math.max(...data.points.map((p) => p.size)) || 1;
    const label = `${data.points.length} places by ${data.titles.join(", ")}`;
    const made = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "lnb-chart", role: "group", "aria-label": label });
    const text = (at: number, up: number, words: string, anchor: string) =>
      svg("text", { x: at, y: up, "text-anchor": anchor, class: "lnb-words" }, document.createTextNode(words));
    for (const tick of numbers(x.low, x.high, 5, units[0], units[0] === "count")) made.append(text(x.at(tick.at), HEIGHT - BOTTOM + 16, tick.label, "middle"));
    for (const tick of numbers(y.low, y.high, 5, units[1], units[1] === "count")) {
      const up = y.at(tick.at);
      made.append(svg("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: up, y2: up, class: "lnb-guide" }), text(LEFT - 6, up + 4, tick.label, "end"));
    }
    made.append(text((LEFT + WIDTH) / 2, HEIGHT - 6, data.titles[0] ?? "", "middle"), text(4, 13, `${data.titles[1]}; size: ${data.titles[2]}`, "start"));
    const names: SVGElement[] = [];
    const taken: Box[] = [];
    for (const point of data.points) {
      const r = 4 + (LARGEST - 4) * Math.sqrt(Math.max(0, point.size) / most);
      const words = `${visible(point.place.join(" / "))}: ${said(point.x, units[0] ?? "")}, ${said(point.y, units[1] ?? "")}, ${said(point.size, units[2] ?? "")}`;
      const bubble = svg("circle", { cx: x.at(point.x), cy: y.at(point.y), r, class: "lnb-bubble", tabindex: 0, role: "button", "aria-label": words });
      bubble.append(svg("title", {}, document.createTextNode(words) as unknown as Node));
      const drill = () => this.drilled([this.by], point.place);
      bubble.addEventListener("click", drill);
      bubble.addEventListener("keydown", (event) => {
        if ((event as KeyboardEvent).key === "Enter" || (event as KeyboardEvent).key === " ") drill();
      });
      made.append(bubble);
      if (data.points.length > NAMED) continue;
      const name = visible(point.place.join(" / ").slice(0, 24));
      const spot = free(name, x.at(point.x), y.at(point.y) + 4, r, taken);
      if (spot) names.push(text(spot.x, spot.y, name, "middle"));
    }
    made.append(...names); // above all bubbles
    return made;
  }
}
