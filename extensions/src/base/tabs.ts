// Tabs whose panels are filled when first seen (WAI-ARIA: "Tabs Pattern").

import { button, element, set } from "./dom";
import { Latest } from "./latest";

export interface Tab {
  label: string;
  fill(panel: HTMLElement): Promise<void> | void;
}

let made = 0;

export class Tabs {
  readonly root = element("div", { class: "lnb-tabs" });
  private readonly buttons: HTMLButtonElement[] = [];
  private readonly panels: HTMLElement[] = [];
  private readonly filled = new Set<number>();
  private readonly latest: Latest[];

  constructor(
    label: string,
    private readonly tabs: Tab[],
    private readonly failed: (error: Error) => void,
  ) {
    this.latest = tabs.map(() => new Latest());
    const list = element("div", { class: "lnb-bar-row", role: "tablist", "aria-label": label });
    const prefix = `lnb-tab-${++made}`;
    tabs.forEach((tab, at) => {
      const chosen = button(tab.label, () => this.show(at), {
        role: "tab",
        id: `${prefix}-${at}`,
        "aria-controls": `${prefix}-panel-${at}`,
      });
      const panel = element("div", {
        role: "tabpanel",
        id: `${prefix}-panel-${at}`,
        "aria-labelledby": `${prefix}-${at}`,
        class: "lnb-tabpanel",
        tabindex: 0,
      });
      this.buttons.push(chosen);
      this.panels.push(panel);
    });
    list.append(...this.buttons);
    list.addEventListener("keydown", (event) => this.key(event));
    this.root.append(list, ...this.panels);
    this.show(0);
  }

  show(at: number): void {
    this.buttons.forEach((known, place) => {
      set(known, { "aria-selected": String(place === at), tabindex: place === at ? 0 : -1 });
      this.panels[place]!.hidden = place !== at;
    });
    if (this.filled.has(at)) return;
    this.filled.add(at);
    const panel = this.panels[at]!;
    void this.fill(at, panel);
  }

  /** Show a tab by its label. */
  go(label: string): void {
    this.show(this.tabs.findIndex((tab) => tab.label === label));
  }

  /** What the panels show has changed: the open one is filled anew, the others when they are seen. */
  again(): void {
    this.filled.clear();
    this.show(this.panels.findIndex((panel) => !panel.hidden));
  }

  private async fill(at: number, panel: HTMLElement): Promise<void> {
    const content = element("div");
    const newest = this.latest[at]!.begin();
    try {
      panel.replaceChildren(element("p", { class: "lnb-muted" }, "Loading…"), content);
      await this.tabs[at]!.fill(content);
      if (newest()) panel.replaceChildren(content);
    } catch (error) {
      if (!newest()) return;
      this.filled.delete(at); // another try when it is chosen again
      panel.replaceChildren(element("p", { class: "lnb-error" }, (error as Error).message));
      this.failed(error as Error);
    }
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const at = this.buttons.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = (at + step + this.buttons.length) % this.buttons.length;
    this.show(next);
    this.buttons[next]!.focus();
  }
}
