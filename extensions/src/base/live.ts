// The line below a widget that says what happened; screen readers read it when it changes.

import { element } from "./dom";
import { KernelError } from "./protocol";

export class Live {
  readonly root = element("div", { class: "lnb-live", role: "status", "aria-live": "polite" });

  /** @param name What failed, where the kernel doesn't say so itself: "The dashboard". */
  constructor(private readonly name: string) {}

  /** Whether what it says is a failure. */
  get failed(): boolean {
    return this.root.classList.contains("lnb-error");
  }

  /** @param unseen Whether the page shows the same words elsewhere, so that only a screen reader needs them here. */
  say(words: string, unseen = false): void {
    this.root.classList.remove("lnb-error");
    this.root.classList.toggle("lnb-unseen", unseen);
    this.root.textContent = words;
  }

  fail(error: Error): void {
    this.root.classList.add("lnb-error");
    this.root.classList.remove("lnb-unseen");
    this.root.textContent = (error instanceof KernelError ? "" : `${this.name} failed: `) + error.message;
  }
}
