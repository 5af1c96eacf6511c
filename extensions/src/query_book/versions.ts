// Publishing, versions and their differences, and what to do when somebody else saved.

import { button, element, form } from "../base/dom";
import type { Book } from "./book";

interface Version {
  number: number;
  published: string;
  note: string;
}

export function publishPanel(book: Book): void {
  const note = element("input", { type: "text", "aria-label": "What changed", placeholder: "What changed", maxlength: 1000 });
  const publish = (): void =>
    void book.try(async () => {
      const { version } = await book.change("publish", { note: note.value });
      book.hide();
      book.say(`Published as version ${String(version)}.`);
    });
  book.show("Publish", form(publish, note, element("button", { type: "submit" }, "Publish version")));
}

export function conflictPanel(book: Book, message: string): void {
  const actions = element(
    "div",
    { class: "lnb-actions" },
    button("Show what is saved", () => {
      void book.try(async () => {
        await book.change("revert", { to: "saved" });
        book.hide();
      });
    }),
    button("See the difference", () => void new VersionsPanel(book).compare("saved", "draft")),
    button("Overwrite", () => {
      book.hide();
      book.save(true);
    }),
  );
  book.show("Somebody else saved this book", element("p", { role: "alert" }, message), actions);
}

export class VersionsPanel {
  private readonly shown = element("div", {});

  constructor(private readonly book: Book) {}

  open(): Promise<void> {
    return this.book.try(async () => {
      const { payload } = await this.book.ask("versions");
      const versions = payload.versions as Version[];
      const rows = versions.map((one) => this.row(one));
      const none = versions.length ? [] : [element("p", {}, "Nothing is published yet.")];
      this.book.show("Versions", ...none, element("ul", { class: "lnb-list" }, ...rows), this.shown);
    });
  }

  private row(one: Version): HTMLElement {
    const name = `Version ${one.number}`;
    const words = [name, one.published.replace("T", " ").replace("+00:00", " UTC"), one.note].filter(Boolean).join(" · ");
    const number = String(one.number);
    return element(
      "li",
      {},
      element("span", {}, words),
      element(
        "span",
        {},
        button("Compare", () => void this.compare(number, "draft"), { "aria-label": `Compare ${name} with the page` }),
        button("Revert", () => void this.revert(number), { "aria-label": `Revert to ${name}` }),
      ),
    );
  }

  async compare(old: string, now: string): Promise<void> {
    await this.book.try(async () => {
      await this.book.flush();
      const { payload } = await this.book.ask("diff", { old, new: now });
      const pre = diff(String(payload.text));
      if (this.shown.isConnected) this.shown.replaceChildren(pre);
      else this.book.show("Difference", pre);
    });
  }

  private revert(number: string): Promise<void> {
    return this.book.try(async () => {
      await this.book.change("revert", { to: number });
      this.book.say(`The page is as version ${number}; save to keep it.`);
    });
  }
}

/** A unified diff with its lines marked. */
export function diff(text: string): HTMLElement {
  if (!text) return element("p", {}, "No difference.");
  const lines = text.split("\n").map((line) => {
    const kind = line.startsWith("+") ? "lnb-added" : line.startsWith("-") ? "lnb-removed" : "";
    return element("span", { class: kind || null }, `${line}\n`);
  });
  return element("pre", { class: "lnb-diff", tabindex: 0, "aria-label": "Difference" }, ...lines);
}
