// The panels that open below the bar: what is found, what is left off, which times.

import { button, element, visible } from "../base/dom";
import { type View, moment } from "./model";

export interface Found {
  node: number;
  column: number;
  label: string;
  detail: string;
  drawn: boolean;
}

const MOST_BOXES = 40;

export class Panel {
  readonly root = element("div", { class: "lnb-panel lng-panel", hidden: true });
  private opener: HTMLElement | null = null;

  constructor(private readonly name: string) {
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", name);
    this.root.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key !== "Escape") return;
      const { opener } = this;
      this.close();
      opener?.focus();
    });
  }

  get open(): boolean {
    return !this.root.hidden;
  }

  show(opener: HTMLElement, ...children: (Node | string)[]): void {
    this.opener = opener;
    opener.setAttribute("aria-expanded", "true");
    const head = element("div", { class: "lnb-panel-head" }, element("strong", {}, this.name), button("×", () => this.close(), { "aria-label": "Close", class: "lng-plain" }));
    this.root.replaceChildren(head, ...children);
    this.root.hidden = false;
  }

  close(): void {
    this.root.hidden = true;
    this.opener?.setAttribute("aria-expanded", "false");
  }
}

export function foundList(found: Found[], chosen: (place: Found) => void): HTMLElement {
  if (!found.length) return element("p", { class: "lnb-muted" }, "No name of this graph holds this text.");
  const list = element("ul", { class: "lng-found" });
  for (const place of found) {
    const label = element("bdi", {}, visible(place.label.slice(0, 200)) || "(no name)");
    const more = visible(place.detail.slice(0, 200)) + (place.drawn ? "" : " · not drawn yet");
    const made = button("", () => chosen(place), { class: "lng-plain" });
    made.append(label, " ", element("span", { class: "lnb-muted" }, more));
    list.append(element("li", {}, made));
  }
  list.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  });
  return list;
}

export interface Sorts {
  direct: boolean;
  indirect: boolean;
}

/** What is drawn and what is left off. */
export function filters(
  view: View,
  sorts: Sorts,
  kinds: [string, number][],
  spaces: [string, number][],
  changed: (relaid: boolean) => void,
): HTMLElement {
  const box = (label: string, on: boolean, turned: (on: boolean) => void, relaid = true) => {
    const input = element("input", { type: "checkbox" });
    input.checked = on;
    input.addEventListener("change", () => {
      turned(input.checked);
      changed(relaid);
    });
    return element("label", { class: "lng-check" }, input, element("bdi", {}, visible(label.slice(0, 120))));
  };
  const group = (name: string, ...boxes: HTMLElement[]) => element("fieldset", { class: "lng-boxes" }, element("legend", {}, name), ...boxes);
  const many = (entries: [string, number][], off: Set<string>) =>
    entries.slice(0, MOST_BOXES).map(([name, count]) =>
      box(`${name || "(no kind)"} (${count.toLocaleString("en")})`, !off.has(name), (on) => void (on ? off.delete(name) : off.add(name))),
    );
  return element(
    "div",
    {},
    group(
      "Lines",
      box("DIRECT: values", sorts.direct, (on) => void (sorts.direct = on), false),
      box("INDIRECT: which rows, which value", sorts.indirect, (on) => void (sorts.indirect = on), false),
      box("Jobs between datasets", view.jobs, (on) => void (view.jobs = on)),
    ),
    group("Kinds", ...many(kinds, view.kinds)),
    group("Namespaces", ...many(spaces, view.spaces)),
  );
}

/** Which time is shown, and which it is compared with. */
export function timesForm(
  times: [string, string][],
  asOf: string | null,
  since: string | null,
  opened: (asOf: string, since: string) => void,
): HTMLElement {
  const select = (first: string, value: string | null) => {
    const made = element("select", {}, element("option", { value: "" }, first));
    for (const [time, words] of times) made.append(element("option", { value: time }, visible(words ? `${moment(time)} · ${words}` : moment(time)).slice(0, 160)));
    made.value = value ?? "";
    return made;
  };
  const shown = select("now", asOf);
  const before = select("nothing", since);
  return element(
    "div",
    { class: "lng-times" },
    element("label", {}, "Show", shown),
    element("label", {}, "Compare with", before),
    button("Draw", () => opened(shown.value, before.value)),
  );
}
