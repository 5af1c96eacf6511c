// Charts of a result. The kernel works out the numbers; here they become lines and boxes of an SVG. Series are
// told apart by dashes, marks and patterns too, for those who see fewer colours; all of it can be read as a table.

import { element, svg, visible } from "../base/dom";
import { measured, moment, numbers, short, type Tick, times } from "./axis";

type X = number | string;

export interface Data {
  spec: { kind: string };
  x_title: string;
  y_title: string;
  y_unit?: string;
  x_kind: "text" | "number" | "time";
  series: { name: string; points: [X, number | null][] }[];
  boxes: {
    name: string;
    low: number;
    first_quartile: number;
    median: number;
    third_quartile: number;
    high: number;
    outside: number;
  }[];
  note: string;
  sql: string;
  text: string;
}

const [WIDTH, HEIGHT] = [760, 320];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 12, 24, 56];
const DASHES = ["", "6 3", "2 3", "8 3 2 3"];
const COLORS = 8;
const OTHERS = "others";

interface Frame {
  x: (at: X) => number;
  y: (at: number) => number;
  band: number;
  base: number;
}

export function chart(data: Data): HTMLElement {
  const known = data.boxes.length || data.series.some(({ points }) => points.some(([, y]) => y !== null));
  if (!known) return element("p", { class: "lnb-muted" }, data.note || "There are no numbers to draw.");
  const drawn = data.boxes.length ? boxes(data) : plot(data);
  const picture = svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "lnb-chart", role: "img", "aria-label": summary(data) },
    ...drawn,
  );
  const parts: HTMLElement[] = [];
  if (data.series.length > 1) parts.push(legend(data));
  if (data.note) parts.push(element("p", { class: "lnb-muted" }, data.note));
  const holder = element("div", { class: "lnb-chart-holder" }, ...parts);
  holder.append(picture, element("details", {}, element("summary", {}, "Numbers"), table(data)));
  return holder;
}

/** What a screen reader says of a picture. */
export function summary(data: Data): string {
  const unit = data.y_unit ?? "";
  const count = data.boxes.length || data.series.reduce((sum, series) => sum + series.points.length, 0);
  const ys = data.series.flatMap(({ points }) => points.map(([, y]) => y)).filter((y): y is number => y !== null);
  const span = ys.length ? `, from ${measured(min(ys), unit)} to ${measured(max(ys), unit)}` : "";
  const split = data.series.length > 1 ? ` in ${data.series.length} series` : "";
  return `${data.spec.kind} chart of ${data.y_title} by ${data.x_title}, ${count} points${split}${span}`;
}

function plot(data: Data): SVGElement[] {
  const kind = data.spec.kind;
  const frame = framed(data);
  const made: SVGElement[] = [];
  data.series.forEach((series, at) => {
    const known = series.points.filter((point): point is [X, number] => point[1] !== null && Number.isFinite(point[1]));
    if (kind === "bar" || kind === "histogram") made.push(...bars(data, known, frame, at));
    else if (kind === "scatter") made.push(...known.map(([x, y]) => mark(frame.x(x), frame.y(y), at, 0.55)));
    else made.push(...line(series.points, frame, at, kind === "area"));
  });
  return [...axes(data, frame), ...made];
}

function framed(data: Data): Frame {
  const kind = data.spec.kind;
  const ys = data.series.flatMap(({ points }) => points.map(([, y]) => y)).filter((y): y is number => y !== null && Number.isFinite(y));
  const flat = min(ys) === max(ys); // one number fills no scale
  const zero = flat || (kind !== "scatter" && kind !== "line");
  const low = Math.min(zero ? 0 : min(ys), min(ys));
  const high = Math.max(zero ? 0 : max(ys), max(ys));
  const y = linear(low, high > low ? high : low + 1, HEIGHT - BOTTOM, TOP);
  if (kind === "bar" || data.x_kind === "text") {
    const names = places(data);
    const band = (WIDTH - LEFT - RIGHT) / Math.max(1, names.length);
    const index = new Map(names.map((name, at) => [name, at]));
    return { x: (at) => LEFT + ((index.get(at) ?? 0) + 0.5) * band, y, band, base: y(Math.max(0, low)) };
  }
  const xs = data.series.flatMap(({ points }) => points.map(([x]) => Number(x)));
  const width = kind === "histogram" ? Number(data.series[0]?.name ?? 0) : 0;
  const scale = linear(min(xs), Math.max(max(xs) + width, min(xs) + 1e-9), LEFT + 4, WIDTH - RIGHT - 4);
  return { x: (at) => scale(Number(at)), y, band: scale(width) - scale(0), base: y(Math.max(0, low)) };
}

function places(data: Data): X[] {
  const all = [...new Set(data.series.flatMap(({ points }) => points.map(([x]) => x)))];
  return [...all.filter((x) => x !== OTHERS), ...all.filter((x) => x === OTHERS)];
}

function bars(data: Data, points: [X, number][], frame: Frame, at: number): SVGElement[] {
  const histogram = data.spec.kind === "histogram";
  const count = histogram ? 1 : data.series.length;
  const width = histogram ? frame.band : (frame.band * 0.8) / count;
  return points.map(([x, y]) => {
    const left = histogram ? frame.x(x) : frame.x(x) - frame.band * 0.4 + at * width;
    const [top, bottom] = [Math.min(frame.y(y), frame.base), Math.max(frame.y(y), frame.base)];
    const bar = svg("rect", {
      x: left,
      y: top,
      width: Math.max(0.5, width - 1),
      height: Math.max(0, bottom - top),
      class: `lnb-c${at % COLORS}${x === OTHERS ? " lnb-others" : ""}`,
    });
    return titled(bar, `${label(data, x)}: ${measured(y, data.y_unit ?? "")}`);
  });
}

/** A line, broken where nothing is known, as the picture on paper breaks it. */
function line(points: [X, number | null][], frame: Frame, at: number, filled: boolean): SVGElement[] {
  const made: SVGElement[] = [];
  const pieces = unbroken(points);
  const marked = points.length <= 60; // marks that can be told apart
  for (const piece of pieces) {
    const path = piece.map(([x, y], place) => `${place ? "L" : "M"}${frame.x(x).toFixed(1)},${frame.y(y).toFixed(1)}`).join("");
    if (filled) {
      const [first, last] = [piece[0]![0], piece[piece.length - 1]![0]];
      const closed = `${path}L${frame.x(last)},${frame.base}L${frame.x(first)},${frame.base}Z`;
      made.push(svg("path", { d: closed, class: `lnb-area lnb-c${at % COLORS}` }));
    }
    made.push(svg("path", { d: path, class: `lnb-line lnb-s${at % COLORS}`, "stroke-dasharray": DASHES[at % DASHES.length] || null }));
    if (marked || piece.length === 1) made.push(...piece.map(([x, y]) => mark(frame.x(x), frame.y(y), at, 1)));
  }
  return made;
}

function unbroken(points: [X, number | null][]): [X, number][][] {
  const pieces: [X, number][][] = [[]];
  for (const [x, y] of points) {
    if (y !== null && Number.isFinite(y)) pieces[pieces.length - 1]!.push([x, y]);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length);
}

/** A mark of a series: circle, square, triangle, diamond. */
function mark(x: number, y: number, at: number, opacity: number): SVGElement {
  const r = 3;
  const shapes = [
    `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
    `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
    `M${x},${y - r}L${x + r},${y + r}L${x - r},${y + r}Z`,
    `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`,
  ];
  return svg("path", { d: shapes[at % shapes.length] ?? "", class: `lnb-c${at % COLORS}`, opacity });
}

function boxes(data: Data): SVGElement[] {
  const low = min(data.boxes.map((box) => box.low));
  const high = max(data.boxes.map((box) => box.high));
  const y = linear(low, high > low ? high : low + 1, HEIGHT - BOTTOM, TOP);
  const band = (WIDTH - LEFT - RIGHT) / data.boxes.length;
  const frame: Frame = { x: () => 0, y, band, base: y(low) };
  const made = axes(data, { ...frame, x: (at) => LEFT + (Number(at) + 0.5) * band });
  data.boxes.forEach((box, at) => {
    const middle = LEFT + (at + 0.5) * band;
    const half = Math.min(30, band * 0.3);
    const stroke = (d: string) => svg("path", { d, class: "lnb-line lnb-s0" });
    const body = svg("rect", {
      x: middle - half,
      y: y(box.third_quartile),
      width: 2 * half,
      height: Math.max(1, y(box.first_quartile) - y(box.third_quartile)),
      class: "lnb-box",
    });
    made.push(
      stroke(`M${middle},${y(box.high)}V${y(box.third_quartile)}M${middle},${y(box.first_quartile)}V${y(box.low)}`),
      stroke(`M${middle - half / 2},${y(box.high)}h${half}M${middle - half / 2},${y(box.low)}h${half}`),
      titled(body, `${box.name}: ${short(box.first_quartile)} to ${short(box.third_quartile)}, median ${short(box.median)}, ${box.outside} outside`),
      stroke(`M${middle - half},${y(box.median)}h${2 * half}`),
    );
  });
  return made;
}

function axes(data: Data, frame: Frame): SVGElement[] {
  const made: SVGElement[] = [];
  const [top, bottom] = [invert(frame.y, TOP), invert(frame.y, HEIGHT - BOTTOM)];
  for (const tick of numbers(bottom, top, 5, data.y_unit, counted(data))) {
    const y = frame.y(tick.at);
    made.push(svg("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: y, y2: y, class: "lnb-guide" }));
    made.push(text(LEFT - 6, y + 4, tick.label, "end"));
  }
  const ticks = along(data, frame);
  const longest = max(ticks.map((tick) => tick.label.length));
  const crowded = data.x_kind === "text" && longest * 8 > (WIDTH - LEFT - RIGHT) / ticks.length;
  const turned = crowded || ticks.reduce((sum, tick) => sum + tick.label.length, 0) > 95;
  for (const tick of ticks) {
    const half = tick.label.length * 3.4;
    const at = turned ? tick.at : Math.min(tick.at, WIDTH - half); // the last one would be cut
    const made_ = text(at, HEIGHT - BOTTOM + 15, tick.label, turned ? "end" : "middle");
    if (turned) made_.setAttribute("transform", `rotate(-30 ${at} ${HEIGHT - BOTTOM + 15})`);
    made.push(made_);
  }
  made.push(text((LEFT + WIDTH) / 2, HEIGHT - 4, cut(data.x_title, 60), "middle"));
  made.push(text(4, 13, cut(data.y_title, 60), "start"));
  return made;
}

/** Whether all is whole: then half a thing on an axis would mean nothing. */
function counted(data: Data): boolean {
  return !data.boxes.length && data.series.every(({ points }) => points.every(([, y]) => y === null || Number.isInteger(y)));
}

function along(data: Data, frame: Frame): Tick[] {
  if (data.boxes.length) return data.boxes.map((box, at) => ({ at: frame.x(at), label: cut(box.name || "all", 16) }));
  if (data.spec.kind === "bar" || data.x_kind === "text") {
    const names = places(data);
    const every = Math.ceil(names.length / 40);
    return names.filter((_, at) => at % every === 0).map((x) => ({ at: frame.x(x), label: cut(label(data, x), 16) }));
  }
  const xs = data.series.flatMap(({ points }) => points.map(([x]) => Number(x)));
  const found = data.x_kind === "time" ? times(min(xs), max(xs), 7) : numbers(min(xs), max(xs), 8);
  return found.map(({ at, label: words }) => ({ at: frame.x(at), label: words }));
}

function legend(data: Data): HTMLElement {
  const items = data.series.map(({ name }, at) => {
    const sample = svg("svg", { width: 26, height: 10, "aria-hidden": "true" });
    sample.append(
      svg("line", { x1: 0, x2: 26, y1: 5, y2: 5, class: `lnb-line lnb-s${at % COLORS}`, "stroke-dasharray": DASHES[at % DASHES.length] || null }),
      mark(13, 5, at, 1),
    );
    return element("li", {}, sample, ` ${cut(name, 40) || "(empty)"}`);
  });
  return element("ul", { class: "lnb-legend" }, ...items);
}

function table(data: Data): HTMLElement {
  const head = (...names: string[]) => element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, visible(name))));
  const row = (...cells: string[]) => element("tr", {}, ...cells.map((cell) => element("td", {}, visible(cell))));
  const made = element("table", { class: "lnb-numbers" });
  if (data.boxes.length) {
    made.append(head(data.x_title || "group", "low", "first quartile", "median", "third quartile", "high", "outside"));
    for (const b of data.boxes) {
      made.append(row(b.name, ...[b.low, b.first_quartile, b.median, b.third_quartile, b.high, b.outside].map(String)));
    }
    return made;
  }
  const several = data.series.length > 1;
  made.append(several ? head("series", data.x_title, data.y_title) : head(data.x_title, data.y_title));
  for (const { name, points } of data.series) {
    for (const [x, y] of points.slice(0, 500)) {
      const cells = [label(data, x), y === null ? "NULL" : String(y)];
      made.append(several ? row(name, ...cells) : row(...cells));
    }
  }
  return made;
}

function label(data: Data, x: X): string {
  if (typeof x === "string") return x;
  return data.x_kind === "time" ? (x % 86_400_000 === 0 ? moment(x) : new Date(x).toISOString().slice(0, 19).replace("T", " ")) : short(x);
}

function linear(low: number, high: number, from: number, to: number): (at: number) => number {
  return (at) => from + ((at - low) / (high - low || 1)) * (to - from);
}

function invert(scale: (at: number) => number, pixel: number): number {
  const [a, b] = [scale(0), scale(1)];
  return (pixel - a) / (b - a || 1);
}

function text(x: number, y: number, words: string, anchor: string): SVGElement {
  const made = svg("text", { x, y, "text-anchor": anchor, class: "lnb-words" });
  made.textContent = visible(words);
  return made;
}

function titled(target: SVGElement, words: string): SVGElement {
  const title = svg("title");
  title.textContent = visible(words.slice(0, 200));
  target.append(title);
  return target;
}

function cut(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

function min(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}

function max(values: number[]): number {
  return values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
}
