// Following one column both ways; lakenb/lineage/picture/follow.py does the same in the kernel.

import { type Link, type Place, WHOLE, push } from "./model";

/** How many columns lie on one side: those whose values flow, and those that only decide rows or choices. */
export interface Side {
  values: number;
  others: number;
}

export interface Trail {
  columns: Map<number, Map<number, boolean>>; // node, column: whether values flow all the way
  links: Map<number, boolean>; // places among the links
  before: Side;
  after: Side;
}

/** All that a column comes from and goes into; strong where every step is DIRECT. */
export function trail(links: Link[], start: Place, indirect = true): Trail {
  const found: Trail = { columns: new Map(), links: new Map(), before: { values: 0, others: 0 }, after: { values: 0, others: 0 } };
  note(found, start, true);
  for (const forward of [false, true]) {
    const ways = new Ways(links, forward);
    const side = forward ? found.after : found.before;
    side.values = spread(ways, start, found, true);
    if (indirect) side.others = spread(ways, start, found, false) - side.values;
  }
  return found;
}

class Ways {
  private readonly at = new Map<string, number[]>();
  private readonly of = new Map<number, number[]>();

  constructor(
    readonly links: Link[],
    readonly forward: boolean,
  ) {
    for (let at = 0; at < links.length; at++) {
      const [node, column] = this.begin(at);
      push(this.at, `${node} ${column}`, at);
      push(this.of, node, at);
    }
  }

  leaving([node, column]: Place, isStart: boolean): number[] {
    if (column === WHOLE && (this.forward || isStart)) return this.of.get(node) ?? [];
    const own = this.at.get(`${node} ${column}`) ?? [];
    if (this.forward || column === WHOLE) return own;
    return own.concat(this.at.get(`${node} ${WHOLE}`) ?? []);
  }

  begin(at: number): Place {
    const link = this.links[at]!;
    return this.forward ? [link.source, link.sourceColumn] : [link.target, link.targetColumn];
  }

  end(at: number): Place {
    const link = this.links[at]!;
    return this.forward ? [link.target, link.targetColumn] : [link.source, link.sourceColumn];
  }
}

function spread(ways: Ways, start: Place, found: Trail, strong: boolean): number {
  const seen = new Set([`${start[0]} ${start[1]}`]);
  const waiting: Place[] = [start];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const isStart = place[0] === start[0] && place[1] === start[1];
    for (const at of ways.leaving(place, isStart)) {
      if (strong && ways.links[at]!.indirect) continue;
      found.links.set(at, found.links.get(at) || strong);
      if (place[1] === WHOLE) note(found, ways.begin(at), strong);
      const end = ways.end(at);
      const key = `${end[0]} ${end[1]}`;
      if (seen.has(key)) continue;
      seen.add(key);
      note(found, end, strong);
      waiting.push(end);
    }
  }
  return [...seen].filter((key) => !key.endsWith(` ${WHOLE}`)).length - 1;
}

function note(found: Trail, [node, column]: Place, strong: boolean): void {
  let columns = found.columns.get(node);
  if (!columns) found.columns.set(node, (columns = new Map()));
  columns.set(column, columns.get(column) || strong);
}
