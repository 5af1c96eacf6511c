// The rows that the page knows: pages of windows, asked for as they come into sight.

import { tableFromIPC } from "@uwdata/flechette";
import type { Asks, Payload } from "../base/protocol";

export interface Order {
  column: number;
  descending: boolean;
}

export interface Filter {
  column: number;
  operator: string;
  text: string;
}

export interface View {
  order: Order[];
  filters: Filter[];
  search: string;
}

export type Cell = string | null | undefined; // undefined: not known yet

const PAGE = 100; // rows of a page
const STRIPE = 20; // columns of a page
const KEPT = 60; // pages

export class Rows {
  count: number;
  view: View = { order: [], filters: [], search: "" };
  private pages = new Map<string, (string | null)[][]>();
  private asked = new Set<string>();
  private generation = 0;

  constructor(
    private readonly channel: Asks,
    total: number,
    private readonly columns: number,
    private readonly changed: () => void,
    private readonly failed: (error: Error) => void,
  ) {
    this.count = total;
  }

  /** Look at the rows in another way; what was asked before is forgotten. */
  look(view: View): Promise<void> {
    this.view = view;
    this.pages.clear();
    this.asked.clear();
    this.generation++;
    return this.load(0, 0);
  }

  cell(row: number, column: number): Cell {
    const page = this.pages.get(key(row, column));
    return page?.[column % STRIPE]?.[row % PAGE];
  }

  /** Ask for what a part of the grid needs and isn't known. */
  need(first: number, last: number, columns: number[]): void {
    const stripes = new Set(columns.map((column) => Math.floor(column / STRIPE)));
    for (let page = Math.floor(first / PAGE); page * PAGE <= last; page++) {
      if (page * PAGE >= this.count) break;
      for (const stripe of stripes) void this.load(page, stripe);
    }
  }

  payload(): Payload {
    return { order: this.view.order, filters: this.view.filters, search: this.view.search };
  }

  private async load(page: number, stripe: number): Promise<void> {
    const name = `${page}:${stripe}`;
    if (this.pages.has(name) || this.asked.has(name)) return;
    this.asked.add(name);
    const generation = this.generation;
    const first = stripe * STRIPE;
    const columns = Array.from({ length: Math.min(STRIPE, this.columns - first) }, (_, at) => first + at);
    try {
      const { payload, buffers } = await this.channel.ask("window", {
        ...this.payload(),
        offset: page * PAGE,
        limit: PAGE,
        columns,
      });
      if (generation !== this.generation) return;
      this.count = Number(payload.rows);
      this.pages.set(name, buffers[0] ? texts(buffers[0], columns.length) : []);
      for (const old of this.pages.keys()) {
        if (this.pages.size <= KEPT) break;
        this.pages.delete(old);
      }
      this.changed();
    } catch (error) {
      if (generation === this.generation) this.failed(error as Error);
    } finally {
      if (generation === this.generation) this.asked.delete(name);
    }
  }
}

function key(row: number, column: number): string {
  return `${Math.floor(row / PAGE)}:${Math.floor(column / STRIPE)}`;
}

/** An Arrow IPC stream of text columns as their texts. */
export function texts(buffer: DataView, columns: number): (string | null)[][] {
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const table = tableFromIPC(bytes);
  return Array.from({ length: columns }, (_, at) => Array.from(table.getChildAt(at) as Iterable<string | null>));
}
