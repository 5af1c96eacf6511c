// What the dashboard asks for and is told; lakenb/widgets/storage_lens/widget.py is the other side.

import type { Asks, Payload } from "../base/protocol";

export interface Metric {
  name: string;
  title: string;
  category: string;
  unit: string;
  levels: string[];
}

export interface About {
  title: string;
  day: string;
  days: string[];
  metrics: Metric[];
  values: Record<string, string[]>;
  rejects: number;
  narrowed: Record<string, string[]>; // to what the whole dashboard is narrowed
}

export interface SnapshotLine {
  metric: string;
  value: number | null;
  changes: (number | null)[];
  trend: (number | null)[];
  z_score: number | null;
  reason: string;
}

export interface TopLine {
  place: string[];
  value: number | null;
  change: number | null;
  trend: (number | null)[];
}

export interface PrefixLine {
  prefix: string;
  values: (number | null)[]; // bytes, objects, requests
  opens: boolean;
}

export interface Advice {
  category: string;
  metric: string;
  place: string;
  value: number;
  threshold: number | null;
  why: string;
  action: string;
  sql: string;
}

export const DIMENSIONS = ["account", "region", "bucket", "storage_class", "prefix"];
export const WORDS: Record<string, string> = {
  account: "Account",
  region: "Region",
  bucket: "Bucket",
  storage_class: "Storage class",
  prefix: "Prefix",
};

/** What all views share: the days, and what they are narrowed to. */
export class State {
  first: string;
  last: string;
  readonly filters = new Map<string, string[]>();
  private readonly metrics: Map<string, Metric>;

  constructor(
    readonly about: About,
    private readonly channel: Asks,
    readonly changed: () => void,
    readonly below: (sql: string) => void,
    readonly failed: (error: Error) => void,
  ) {
    this.metrics = new Map(about.metrics.map((metric) => [metric.name, metric]));
    this.last = about.day;
    this.first = shifted(about.day, -29);
  }

  metric(name: string): Metric {
    return this.metrics.get(name) ?? { name, title: name, category: "", unit: "count", levels: [] };
  }

  async ask<T>(kind: string, payload: Payload = {}): Promise<T> {
    const shared = { day: this.last, first_day: this.first, last_day: this.last, filters: Object.fromEntries(this.filters) };
    return (await this.channel.ask(kind, { ...shared, ...payload })).payload as unknown as T;
  }

  /** Narrow a dimension to some values; none takes the filter away. */
  narrow(dimension: string, values: string[]): void {
    if (values.length) this.filters.set(dimension, values);
    else this.filters.delete(dimension);
    this.changed();
  }
}

let made = 0;

/** An id of the page's own: one page may show several dashboards. */
export function unique(name: string): string {
  return `lnb-lens-${name}-${++made}`;
}

/** A day so many days later. */
export function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

const SIZES = ["B", "KB", "MB", "GB", "TB", "PB", "EB"];

/** A metric's value in a few characters, as lakenb/display/lens_page.py writes it; a GB is 2^30 bytes. */
export function said(value: number | null, unit: string): string {
  if (value === null) return "–";
  if (unit === "bytes") {
    let left = value;
    let at = 0;
    while (Math.abs(left) >= 1024 && at < SIZES.length - 1) {
      left /= 1024;
      at += 1;
    }
    return `${at ? left.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }) : left.toFixed(0)} ${SIZES[at]}`;
  }
  if (unit === "percent") return `${value.toFixed(Math.abs(value) < 1 ? 2 : 1)}%`;
  if (unit === "milliseconds") return `${value.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ms`;
  if (unit === "ratio" || (Math.abs(value) < 1 && value !== 0)) return Number(value.toPrecision(3)).toLocaleString("en");
  return Math.round(value).toLocaleString("en");
}

export function change(value: number | null): string {
  return value === null ? "–" : `${value >= 0 ? "+" : "−"}${Math.abs(100 * value).toFixed(1)}%`;
}

/** Rows as CSV; a text that a spreadsheet would run is kept from it. */
export function csv(rows: (string | number | null)[][]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return "";
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(",")).join("\r\n");
}
