// What opens above the rows: a column's menu, the whole of a cell, the list of columns.

import { button, element, visible } from "../base/dom";
import type { Payload } from "../base/protocol";

/** A panel that closes with Escape and gives the focus back. */
export class Panel {
  private open: { root: HTMLElement; back: Element | null } | null = null;

  constructor(private readonly place: HTMLElement) {}

  show(label: string, ...content: (Node | string)[]): HTMLElement {
    this.close();
    const close = button("Close", () => this.close(), { class: "lnb-close" });
    const head = element("div", { class: "lnb-panel-head" }, element("strong", {}, label), close);
    const root = element("div", { class: "lnb-panel", role: "dialog", "aria-label": label }, head, ...content);
    root.addEventListener("keydown", (event) => {
      event.stopPropagation(); // the notebook's own keys would act on it
      if (event.key === "Escape") this.close();
    });
    const holder = this.place.getRootNode() as Document | ShadowRoot;
    this.open = { root, back: holder.activeElement };
    this.place.append(root);
    const first = root.querySelector<HTMLElement>("input, select") ?? close;
    first.focus();
    return root;
  }

  close(): void {
    if (!this.open) return;
    const { root, back } = this.open;
    this.open = null;
    root.remove();
    if (back instanceof HTMLElement) back.focus();
  }
}

/** A value as a tree that opens; long texts whole. */
export function tree(value: unknown): HTMLElement {
  const node = value as Payload | null;
  if (!node) return element("p", {}, "This row is not there any more.");
  if (Array.isArray(node.entries)) {
    const list = element("ul", { class: "lnb-tree" });
    for (const [label, inner] of node.entries as [string, unknown][]) {
      const child = inner as Payload;
      const name = element("span", { class: "lnb-key" }, visible(String(label)));
      if (Array.isArray(child.entries)) {
        const details = element("details", { open: (node.entries as unknown[]).length <= 20 });
        details.append(element("summary", {}, name, ` ${String(child.type)}`), tree(child));
        list.append(element("li", {}, details));
      } else list.append(element("li", {}, name, ": ", scalar(child)));
    }
    if (node.note) list.append(element("li", { class: "lnb-muted" }, String(node.note)));
    return list;
  }
  const whole = element("div", {}, scalar(node));
  if (node.note) whole.append(element("p", { class: "lnb-muted" }, String(node.note)));
  return whole;
}

function scalar(node: Payload): HTMLElement {
  if (node.text === null) return element("em", { class: "lnb-muted" }, "NULL");
  if (node.text === "") return element("em", { class: "lnb-muted" }, "'' (empty string)");
  return element("span", { class: "lnb-text", dir: "auto" }, String(node.text));
}
