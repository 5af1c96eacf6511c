// The data explorer: a tree at the left, what is chosen at the right, a search above.

import { copy, insertBelow } from "../base/cell";
import { button, element, visible } from "../base/dom";
import { Latest } from "../base/latest";
import { Live } from "../base/live";
import type { Channel, Model } from "../base/protocol";
import { hideStatic } from "../base/static";
import { canShow, show } from "./book";
import { Details } from "./details";
import type { Node, Page } from "./model";
import { Tree } from "./tree";
import { Upload } from "./upload";

const TYPING = 80; // milliseconds
const MOST_FOUND = 50; // of each kind, as the kernel searches

export class Explorer {
  private readonly root = element("div", { class: "lakenb-explorer lnb" });
  private readonly live = new Live("The explorer");
  private readonly search = element("input", {
    type: "search",
    class: "lnb-search",
    placeholder: "Search names",
    "aria-label": "Search names of databases, tables and columns",
  });
  private readonly books = element("div");
  private readonly tree: Tree;
  private readonly details: Details;
  private readonly latest = new Latest();
  private showStatic: () => void = () => undefined;

  constructor(
    private readonly model: Model,
    private readonly channel: Channel,
    private readonly el: HTMLElement,
  ) {
    const failed = (error: Error) => this.live.fail(error);
    this.tree = new Tree(channel, {
      chosen: (node) => void this.details.choose(node).catch(failed),
      copied: (node) => void this.copy(node.name, "The name"),
      said: (words) => this.live.say(words),
      failed,
    });
    this.details = new Details(channel, {
      copied: (text, what) => void this.copy(text, what),
      queried: (path, statement) => void this.query(path, statement).catch(failed),
      below: (statement) => void this.below(statement),
      uploaded: (node) => this.upload(node),
      filtered: (node, text) => void this.tree.filter(node.path, text).catch(failed),
      failed,
    });
  }

  async open(): Promise<void> {
    const root: Node = { path: [], kind: "catalog", label: "", detail: "", opens: true, name: "" };
    const bar = element(
      "div",
      { class: "lnb-bar-row", role: "toolbar", "aria-label": "Catalogs" },
      this.search,
      button("Reload", () => void this.look().then(() => this.tree.reopen())),
      button("Upload a file", () => this.upload(root)),
    );
    this.root.append(bar, element("div", { class: "lnb-panes" }, this.tree.root, this.details.root), this.live.root, this.books);
    this.el.append(this.root);
    let typing: ReturnType<typeof setTimeout>;
    this.search.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => void this.look(), TYPING);
    });
    this.search.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "ArrowDown") this.tree.focus();
    });
    try {
      this.search.value = String((await this.channel.ask("start")).payload.search ?? "");
      await this.look();
      this.showStatic = hideStatic(this.el, ".lakenb-outline");
    } catch (error) {
      this.live.fail(error as Error);
    }
  }

  close(): void {
    this.details.close();
    this.showStatic();
    this.root.remove();
  }

  /** The tree, or what the search finds. */
  private async look(): Promise<void> {
    const newest = this.latest.begin();
    const text = this.search.value.trim();
    try {
      const { payload } = text ? await this.channel.ask("search", { text }) : await this.channel.ask("children", { path: [] });
      if (!newest()) return; // more was typed meanwhile
      const { nodes } = payload as unknown as Page;
      this.tree.show(nodes, "No name holds this text.");
      const cut = nodes.length >= MOST_FOUND ? `; at most ${MOST_FOUND} of each kind are shown` : "";
      this.live.say(text ? `${nodes.length.toLocaleString("en")} names found${cut}` : "");
    } catch (error) {
      if (newest()) this.live.fail(error as Error);
    }
  }

  private upload(node: Node): void {
    const made = new Upload(
      this.channel,
      node,
      (words) => this.live.say(words),
      (error) => this.live.fail(error),
    );
    this.details.show(made.root);
    made.root.querySelector<HTMLElement>("input")?.focus();
  }

  private async copy(text: string, what: string): Promise<void> {
    if (await copy(text)) this.live.say(`${what} was copied: ${visible(text.slice(0, 200))}`);
    else this.live.say(`Copy it: ${visible(text.slice(0, 2_000))}`);
  }

  /** A query book below; a cell where the front end can't show one widget inside another. */
  private async query(path: string[], statement: string): Promise<void> {
    if (!canShow(this.model)) return this.below(statement);
    const { payload } = await this.channel.ask("book", { path });
    const shown = await show(this.model, String(payload.model));
    const place = element("section", { class: "lnb-book", "aria-label": "Query book" }, shown.el);
    const close = button("Close the query book", () => {
      shown.remove();
      place.remove();
    });
    place.prepend(close);
    this.books.replaceChildren(place, ...this.books.children);
    this.live.say("A query book is open below.");
    place.scrollIntoView?.({ block: "nearest" });
  }

  private async below(statement: string): Promise<void> {
    if (insertBelow(this.model, this.el, statement)) this.live.say("The statement is in a new cell below.");
    else await this.copy(statement, "The statement");
  }
}
