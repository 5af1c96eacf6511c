// What the kernel tells of the catalogs; lakenb/values/catalog_tree.py is the other side.

export interface Node {
  path: string[];
  kind: string;
  label: string;
  detail: string;
  opens: boolean;
  name: string;
}

export interface Page {
  nodes: Node[];
  after: string;
  total: number | null;
}

export interface Facts {
  title: string;
  kind: string;
  name: string;
  statement: string;
  facts: [string, string][];
  properties: [string, string][];
  columns: number;
}

const LONGEST = 300; // characters of a name that a line holds; the whole is in what is copied

export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

export const TABLES = new Set(["table", "view", "iceberg"]);
