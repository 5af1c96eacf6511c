// What stands out when a column or a card is followed: cards, rows, lines, links; strong or weak.

import { type Edge, type Picture, type Place, WHOLE } from "./model";
import { edgesOf } from "./paths";
import { type Side, trail } from "./trail";

export interface Lit {
  place: Place;
  nodes: Map<number, boolean>;
  columns: Map<number, Map<number, boolean>>;
  links: Map<number, boolean>;
  edges: Map<Edge, boolean>;
  before: Side; // columns, or datasets, before it
  after: Side;
}

export function follow(picture: Picture, place: Place, indirect: boolean): Lit {
  return place[1] === WHOLE ? ofNode(picture, place, indirect) : ofColumn(picture, place, indirect);
}

function ofColumn(picture: Picture, place: Place, indirect: boolean): Lit {
  const found = trail(picture.links, place, indirect);
  const lit: Lit = { place, nodes: new Map(), columns: found.columns, links: found.links, edges: new Map(), before: found.before, after: found.after };
  for (const [node, columns] of found.columns) {
    lit.nodes.set(node, [...columns.values()].some(Boolean));
  }
  for (const [at, strong] of found.links) {
    const link = picture.links[at]!;
    for (const edge of edgesOf(picture, link)) {
      lit.edges.set(edge, lit.edges.get(edge) || strong);
      for (const end of [edge.source, edge.target]) {
        if (picture.byId.get(end)?.job) lit.nodes.set(end, lit.nodes.get(end) || strong);
      }
    }
  }
  return lit;
}

/** All cards before and after one, along the lines. */
function ofNode(picture: Picture, place: Place, indirect: boolean): Lit {
  const lit: Lit = { place, nodes: new Map([[place[0], true]]), columns: new Map(), links: new Map(), edges: new Map(), before: { values: 0, others: 0 }, after: { values: 0, others: 0 } };
  for (const forward of [false, true]) {
    const beside = forward ? picture.outOf : picture.into;
    const seen = new Set([place[0]]);
    const waiting = [place[0]];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const edge of beside.get(node) ?? []) {
        if (edge.indirect && !indirect) continue;
        lit.edges.set(edge, true);
        const other = forward ? edge.target : edge.source;
        if (seen.has(other)) continue;
        seen.add(other);
        lit.nodes.set(other, true);
        waiting.push(other);
        if (!picture.byId.get(other)?.job) lit[forward ? "after" : "before"].values += 1;
      }
    }
  }
  return lit;
}
