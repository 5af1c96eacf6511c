// Lines as SVG paths; lakenb/display/lineage_paths.py draws the same.

import type { Edge, Link, Picture, Point } from "./model";

export const ARROW = 7;
const LEAST_LOOP = 16;
const MOST_LOOP = 30;

const point = ([x, y]: Point) => `${round(x)},${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Curves and straight lines by turns, arriving before the arrow's tip. A curve that ends above or below where it
 * begins is the loop of a line that goes back.
 */
export function path(route: Point[]): string {
  const points = route.slice();
  const [endX, endY] = points[points.length - 1]!;
  points[points.length - 1] = [endX - ARROW + 1, endY];
  let made = `M${point(points[0]!)}`;
  for (let at = 0; at + 1 < points.length; at++) {
    const start = points[at]!;
    const end = points[at + 1]!;
    if (at % 2) {
      made += `L${point(end)}`;
    } else if (Math.abs(end[0] - start[0]) <= ARROW) {
      const following = points[at + 2];
      const side = following && following[0] < start[0] ? 1 : -1;
      const reach = Math.min(MOST_LOOP, Math.max(LEAST_LOOP, Math.abs(end[1] - start[1]) * 0.55)) * side;
      made += `C${point([start[0] + reach, start[1]])} ${point([end[0] + reach, end[1]])} ${point(end)}`;
    } else {
      const half = (end[0] - start[0]) / 2;
      made += `C${point([start[0] + half, start[1]])} ${point([end[0] - half, end[1]])} ${point(end)}`;
    }
  }
  return made;
}

export function arrow([x, y]: Point): string {
  return `M${point([x, y])}l-${ARROW} -3.6v7.2z`;
}

export function middle(route: Point[]): Point {
  const at = Math.floor(route.length / 4) * 2;
  const [x0, y0] = route[at]!;
  const [x1, y1] = route[at + 1]!;
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/** The way of a column's link, through its job where that is drawn. */
export function linkRoute(picture: Picture, link: Link): Point[] {
  const source = picture.byId.get(link.source)!;
  const target = picture.byId.get(link.target)!;
  const start = picture.port(source, link.sourceColumn);
  const end = picture.port(target, link.targetColumn);
  const edges = edgesOf(picture, link);
  const route: Point[] = edges.length
    ? edges.flatMap((edge) => edge.route)
    : [
        [source.x + source.width, start],
        [target.x, end],
      ];
  const first = route[0]!;
  const last = route[route.length - 1]!;
  return [[first[0], start], ...route.slice(1, -1), [last[0], end]];
}

/** The lines between cards that a link goes along. */
export function edgesOf(picture: Picture, link: Link): Edge[] {
  if (link.job >= 0) {
    const first = picture.edgeOf.get(`${link.source} ${link.job}`);
    const last = picture.edgeOf.get(`${link.job} ${link.target}`);
    if (first && last) return [first, last];
  }
  const own = picture.edgeOf.get(`${link.source} ${link.target}`);
  if (own) return [own];
  for (const first of picture.outOf.get(link.source) ?? []) {
    const last = picture.byId.get(first.target)?.job ? picture.edgeOf.get(`${first.target} ${link.target}`) : undefined;
    if (last) return [first, last];
  }
  return [];
}
