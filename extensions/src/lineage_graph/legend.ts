// What the colours and lines mean, of what is drawn; lakenb/display/lineage_words.py tells the same.

import { element, svg, visible } from "../base/dom";
import { SIGNS, colourOf } from "./card";
import type { Mark, Picture } from "./model";

const MOST = 6;

export function legend(picture: Picture): HTMLElement[] {
  const kinds = new Map<number, Set<string>>();
  for (const card of picture.cards) {
    if (card.job) continue;
    const names = kinds.get(colourOf(card)) ?? new Set();
    names.add(card.subtype.toLowerCase().slice(0, 20) || "dataset");
    kinds.set(colourOf(card), names);
  }
  const made = [...kinds]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST)
    .map(([colour, names]) => entry(svg("rect", { class: `lnb-c${colour}`, x: 2, y: 1, width: 10, height: 10, rx: 2 }), [...names].slice(0, 2).join(", ")));
  const line = (look: string) => svg("path", { class: `lng-line ${look}`, d: "M0 6h22" });
  if (picture.links.some((link) => link.indirect) || picture.edges.some((edge) => edge.indirect)) {
    made.push(entry(line(""), "values (DIRECT)", 22), entry(line("lng-dash"), "rows or choice (INDIRECT)", 22));
  }
  if (picture.edges.some((edge) => edge.back)) {
    const back = svg("g", { class: "lng-back" }, line(""));
    made.push(entry(back, "against the flow (a cycle)", 22));
  }
  if (picture.since !== null) {
    for (const mark of ["added", "removed", "changed"] as Mark[]) {
      made.push(element("li", {}, element("strong", { class: `lng-told-${mark}`, "aria-hidden": "true" }, SIGNS[mark]), ` ${mark}`));
    }
  }
  return made;
}

function entry(shape: SVGElement, words: string, width = 14): HTMLElement {
  const made = element("li", {});
  made.append(svg("svg", { width, height: 12, "aria-hidden": "true" }, shape), ` ${visible(words)}`);
  return made;
}
