// Where an arrow key leads: along lines to the left and right, within a layer up and down.

import type { Item, Part } from "./card";
import { type Card, type Picture, WHOLE } from "./model";

/** The next item, or null where there is none. */
export function step(picture: Picture, at: Item, key: string): Item | null {
  const card = picture.byId.get(at.node);
  if (!card) return first(picture);
  switch (key) {
    case "ArrowRight":
      return aside(picture, card, at.part, true);
    case "ArrowLeft":
      return aside(picture, card, at.part, false);
    case "ArrowDown":
    case "ArrowUp":
      return along(picture, card, at.part, key === "ArrowDown");
    case "Home":
      return first(picture);
    case "End":
      return last(picture);
    default:
      return null;
  }
}

export function first(picture: Picture): Item | null {
  const card = picture.cards[0];
  return card ? { node: card.id, part: "head" } : null;
}

function last(picture: Picture): Item | null {
  const card = picture.cards[picture.cards.length - 1];
  return card ? { node: card.id, part: "head" } : null;
}

function aside(picture: Picture, card: Card, part: Part, right: boolean): Item | null {
  if (part === (right ? "up" : "down")) return { node: card.id, part: "head" };
  if (typeof part === "number") {
    const linked = ofRow(picture, card, part, right);
    if (linked) return linked;
  }
  const beside = (right ? picture.outOf : picture.into).get(card.id) ?? [];
  const others = beside.filter((edge) => !edge.back).map((edge) => picture.byId.get(right ? edge.target : edge.source)!);
  const found = nearest(others, card.y);
  if (found) return { node: found.id, part: "head" };
  if (right ? card.down : card.up) return { node: card.id, part: right ? "down" : "up" };
  return null;
}

/** The row, or the card, that a row's values go to or come from. */
function ofRow(picture: Picture, card: Card, place: number, right: boolean): Item | null {
  const ends = picture.links
    .filter((link) => (right ? link.source === card.id && link.sourceColumn === place : link.target === card.id && link.targetColumn === place))
    .map((link) => ({ card: picture.byId.get(right ? link.target : link.source), column: right ? link.targetColumn : link.sourceColumn, link }))
    .filter((end) => end.card && end.card !== card)
    .sort((a, b) => Number(a.link.indirect) - Number(b.link.indirect));
  for (const { card: other, column } of ends) {
    if (column !== WHOLE && other!.rows.some(([row]) => row === column)) return { node: other!.id, part: column };
  }
  const end = ends[0]?.card;
  return end ? { node: end.id, part: "head" } : null;
}

function along(picture: Picture, card: Card, part: Part, down: boolean): Item | null {
  const parts: Part[] = ["head", ...card.rows.map(([place]) => place), ...(card.rest && card.rows.length ? ["rest" as const] : [])];
  const at = parts.indexOf(part === "up" || part === "down" ? "head" : part);
  const within = parts[at + (down ? 1 : -1)];
  if (within !== undefined) return { node: card.id, part: within };
  const layer = picture.cards.filter((other) => other !== card && other.x < card.x + card.width && card.x < other.x + other.width);
  const others = layer.filter((other) => (down ? other.y > card.y : other.y < card.y));
  const found = nearest(others, card.y);
  if (!found) return null;
  const ends = found.rows[found.rows.length - 1];
  if (down || !ends) return { node: found.id, part: "head" };
  return { node: found.id, part: found.rest ? "rest" : ends[0] };
}

function nearest(cards: Card[], y: number): Card | undefined {
  let best: Card | undefined;
  for (const card of cards) if (!best || Math.abs(card.y - y) < Math.abs(best.y - y)) best = card;
  return best;
}
