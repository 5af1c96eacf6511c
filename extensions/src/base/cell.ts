// Text for a cell: a new one below where the front end lets a widget make it, else the clipboard.

import type { Model } from "./protocol";

interface Shared {
  cells: { getId?(): string; id?: string }[];
  insertCell(at: number, cell: { cell_type: "code"; source: string }): unknown;
}

interface Manager {
  context?: { model?: { sharedModel?: Shared } };
}

/** Put a code cell below the one that shows an element; false where that can't be done. */
export function insertBelow(model: Model, el: HTMLElement, source: string): boolean {
  const manager = (model as unknown as { widget_manager?: Manager }).widget_manager;
  const notebook = manager?.context?.model?.sharedModel;
  const cell = el.closest(".jp-Cell");
  const all = cell?.closest(".jp-Notebook")?.querySelectorAll(".jp-Cell");
  if (typeof notebook?.insertCell !== "function" || !cell || !all) return false;
  const place = [...all].indexOf(cell);
  if (place < 0 || all.length !== notebook.cells.length) return false; // some cells are not drawn
  notebook.insertCell(place + 1, { cell_type: "code", source });
  return true;
}

/** Put a text on the clipboard; false where the page may not. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
