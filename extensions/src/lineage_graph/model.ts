// What the kernel tells of a graph; lakenb/widgets/lineage_graph/wire.py is the other side.

import { visible } from "../base/dom";
import type { Answer, Payload } from "../base/protocol";

export type Mark = "" | "added" | "removed" | "changed";
export type Point = [number, number];
export type Place = [node: number, column: number];

export const WHOLE = -1; // instead of a column's place: the dataset as a whole
export const HEADER = 46;
export const ROW = 22;
export const JOB_HEIGHT = 30;

export interface Card {
  id: number;
  job: boolean;
  label: string;
  name: string;
  space: string;
  subtype: string;
  x: number;
  y: number;
  width: number;
  height: number;
  rank: number;
  rows: [place: number, type: string][];
  rest: number;
  up: number;
  down: number;
  mark: Mark;
  marks: Record<string, Mark>;
  columns: string[];
  more: Record<string, string>;
  total: number;
}

export interface Edge {
  source: number;
  target: number;
  back: boolean;
  indirect: boolean;
  mark: Mark;
  route: Point[];
}

export interface Link {
  source: number;
  sourceColumn: number;
  target: number;
  targetColumn: number;
  indirect: boolean;
  subtype: string;
  masking: boolean;
  job: number;
  mark: Mark;
  description: string;
  before: string;
}

export interface View {
  shown: Set<number>;
  opened: Map<number, number>; // how many columns
  rows: Map<number, number[]>; // these columns alone
  jobs: boolean;
  kinds: Set<string>; // left off
  spaces: Set<string>; // left off
  focus: Place | null;
  title: string;
  leftOut: number;
}

const MARKS: Mark[] = ["", "added", "removed", "changed"];
const LINK = 9; // numbers of a link

export class Picture {
  readonly cards: Card[];
  readonly edges: Edge[];
  readonly links: Link[];
  readonly byId = new Map<number, Card>();
  readonly edgeOf = new Map<string, Edge>();
  readonly into = new Map<number, Edge[]>();
  readonly outOf = new Map<number, Edge[]>();
  readonly width: number;
  readonly height: number;
  readonly total: number;
  readonly leftOut: number;
  readonly asOf: string | null;
  readonly since: string | null;
  readonly notes: string[];

  constructor(payload: Payload, links: DataView | undefined) {
    const spaces = (payload.namespaces ?? []) as string[];
    this.cards = ((payload.nodes ?? []) as Record<string, unknown>[]).map((node) => card(node, spaces));
    for (const one of this.cards) this.byId.set(one.id, one);
    this.edges = ((payload.edges ?? []) as [number, number, number, number, number, number[]][]).map(edge);
    for (const one of this.edges) {
      this.edgeOf.set(`${one.source} ${one.target}`, one);
      push(this.outOf, one.source, one);
      push(this.into, one.target, one);
    }
    this.links = decodeLinks(links, payload);
    this.width = Number(payload.width ?? 0);
    this.height = Number(payload.height ?? 0);
    this.total = Number(payload.total ?? 0);
    this.leftOut = Number(payload.leftOut ?? 0);
    this.asOf = (payload.asOf as string | null) ?? null;
    this.since = (payload.since as string | null) ?? null;
    this.notes = (payload.notes ?? []) as string[];
  }

  static of(answer: Answer): Picture {
    return new Picture(answer.payload, answer.buffers[0]);
  }

  column(card: Card, place: number): string {
    if (place === WHOLE) return "";
    return card.columns[place] ?? card.more[String(place)] ?? `column ${place + 1}`;
  }

  /** The height at which the links of a column begin; the head's where its row is not drawn. */
  port(card: Card, place: number): number {
    const at = place === WHOLE ? -1 : card.rows.findIndex(([row]) => row === place);
    if (at >= 0) return card.y + HEADER + ROW * at + ROW / 2;
    return card.y + (card.job ? JOB_HEIGHT : HEADER) / 2;
  }
}

function card(node: Record<string, unknown>, spaces: string[]): Card {
  const [x, y, width, height] = node.box as [number, number, number, number];
  return { ...(node as unknown as Card), space: spaces[node.space as number] ?? "", x, y, width, height };
}

function edge([source, target, back, indirect, mark, flat]: [number, number, number, number, number, number[]]): Edge {
  const route: Point[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) route.push([flat[at]!, flat[at + 1]!]);
  return { source, target, back: !!back, indirect: !!indirect, mark: MARKS[mark] ?? "", route };
}

function decodeLinks(data: DataView | undefined, payload: Payload): Link[] {
  if (!data) return [];
  const subtypes = (payload.subtypes ?? []) as string[];
  const told = (payload.told ?? {}) as Record<string, [string, string]>;
  const count = Math.floor(data.byteLength / 4 / LINK);
  const made: Link[] = new Array(count);
  for (let at = 0; at < count; at++) {
    const number = (offset: number) => data.getInt32((at * LINK + offset) * 4, true);
    const words = told[String(at)];
    made[at] = {
      source: number(0),
      sourceColumn: number(1),
      target: number(2),
      targetColumn: number(3),
      indirect: number(4) === 1,
      subtype: subtypes[number(5)] ?? "",
      masking: number(6) === 1,
      job: number(7),
      mark: MARKS[number(8)] ?? "",
      description: words?.[0] ?? "",
      before: words?.[1] ?? "",
    };
  }
  return made;
}

export function readView(payload: Payload): View {
  const opened = Object.entries((payload.opened ?? {}) as Record<string, number>);
  return {
    shown: new Set(payload.shown as number[]),
    opened: new Map(opened.map(([node, rows]) => [Number(node), rows])),
    rows: new Map(),
    jobs: payload.jobs !== false,
    kinds: new Set(),
    spaces: new Set(),
    focus: (payload.focus as Place | null) ?? null,
    title: String(payload.title ?? ""),
    leftOut: Number(payload.leftOut ?? 0),
  };
}

export function writeView(view: View): Payload {
  return {
    shown: [...view.shown],
    opened: Object.fromEntries(view.opened),
    rows: Object.fromEntries(view.rows),
    jobs: view.jobs,
    kinds: [...view.kinds],
    spaces: [...view.spaces],
    focus: view.focus,
    title: view.title,
    leftOut: view.leftOut,
  };
}

/** An ISO time to the second, as people read it. */
export function moment(time: string | null): string {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(time ?? "");
  return found ? `${found[1]} ${found[2]} UTC` : visible(time ?? "");
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
