// Find and replace in all cells.

import { button, element, form } from "../base/dom";
import type { Book } from "./book";

interface Place {
  key: number;
  cell: number;
  line: number;
  column: number;
}

export class FindPanel {
  private readonly text = element("input", { type: "text", "aria-label": "Find", placeholder: "Find" });
  private readonly by = element("input", { type: "text", "aria-label": "Replace by", placeholder: "Replace by" });
  private readonly letters = element("input", { type: "checkbox" });
  private readonly count = element("span", { role: "status" });
  private places: Place[] = [];
  private at = -1;

  constructor(private readonly book: Book) {}

  open(): void {
    const made = form(
      () => void this.next(),
      this.text,
      element("button", { type: "submit" }, "Next"),
      element("label", {}, this.letters, " Match case"),
      this.by,
      button("Replace all", () => void this.replace()),
      this.count,
    );
    for (const input of [this.text, this.letters]) {
      input.addEventListener("input", () => {
        this.places = [];
        this.at = -1;
      });
    }
    this.book.show("Find and replace", made);
    this.text.focus();
  }

  private next(): Promise<void> {
    return this.book.try(async () => {
      if (!this.places.length) {
        await this.book.flush();
        const { payload } = await this.book.ask("find", { text: this.text.value, match_case: this.letters.checked });
        this.places = payload.matches as Place[];
      }
      if (!this.places.length) {
        this.count.textContent = "Not found";
        return;
      }
      this.at = (this.at + 1) % this.places.length;
      const place = this.places[this.at]!;
      this.count.textContent = `${this.at + 1} of ${this.places.length}`;
      this.book.reveal(place.key, place.line, place.column, this.text.value.length);
    });
  }

  private replace(): Promise<void> {
    return this.book.try(async () => {
      const asked = { text: this.text.value, by: this.by.value, match_case: this.letters.checked };
      const { times } = await this.book.change("replace", asked);
      this.places = [];
      this.count.textContent = `${String(times)} replaced`;
    });
  }
}
