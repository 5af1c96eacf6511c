// What the kernel tells of a book; lakenb/session/query_book/book_port.py is the other side.

export interface Failure {
  name: string;
  message: string;
  line?: number;
  column?: number;
}

export interface Outcome {
  error?: Failure;
  execution?: string;
  rows?: number;
  columns?: number;
  status?: string;
}

export interface Parameter {
  name: string;
  type: string;
  value: string | null;
}

export const CONTEXT = ["database", "catalog", "workgroup", "engine"] as const;
export type Context = Record<(typeof CONTEXT)[number], string>;

export interface CellState {
  key: number;
  kind: "sql" | "markdown";
  text: string;
  name: string;
  context: Context;
  parameters: Parameter[];
  outcome: Outcome | null;
}

export interface BookState {
  mark: string;
  title: string;
  path: string;
  state: "Draft" | "Saved";
  notes: string[];
  types: string[];
  running: boolean;
  waiting: number[];
  cells: CellState[];
}

/** The input that fits a type. */
export function inputType(type: string): string {
  if (type === "date") return "date";
  if (type === "time") return "time";
  return "text";
}

/** The length in JavaScript's halves of the first characters of a text, as Python counts them. */
export function halves(text: string, characters: number): number {
  let at = 0;
  for (const one of text) {
    if (characters-- <= 0) break;
    at += one.length;
  }
  return at;
}

/** Characters of a text, as Python counts them. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Where a line and a column, from 1, are in a text; within it whatever they say. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return start + halves(text.slice(start, end < 0 ? text.length : end), Math.max(column - 1, 0));
}

/** The span that an error underlines: the word at its place, or a character. */
export function span(text: string, failure: Failure): { from: number; to: number } {
  if (failure.line === undefined) return { from: 0, to: Math.min(text.length, Math.max(text.indexOf("\n"), 0) || text.length) };
  let from = offsetOf(text, failure.line, failure.column ?? 1);
  if (from >= text.length && from > 0) from = text.length - 1;
  const word = /^(?:"(?:[^"]|"")*"|[\p{L}\p{N}_$]+)/u.exec(text.slice(from));
  return { from, to: Math.min(text.length, from + (word ? word[0].length : 1)) };
}
