// Which days are looked at, and what to do where there is nothing of the newest of them.

import { button, element } from "../base/dom";
import { type State, shifted } from "./model";

export class Days {
  readonly root = element("span", { class: "lnb-days" });
  /** Says that the newest day has no metrics; empty where it has. */
  readonly notice = element("div", { class: "lnb-none-told", role: "status", hidden: true });
  private readonly first: HTMLInputElement;
  private readonly last: HTMLInputElement;

  constructor(private readonly state: State) {
    this.first = this.input("From", (day) => {
      state.first = day;
      if (state.last < day) state.last = day;
    });
    this.last = this.input("To", (day) => {
      const span = Math.max(0, between(state.first, state.last));
      state.last = day;
      if (state.first > day) state.first = shifted(day, -span);
    });
    this.root.append(element("label", {}, "From ", this.first), element("label", {}, "To ", this.last));
    this.show();
  }

  private input(label: string, changed: (day: string) => void): HTMLInputElement {
    const { days, day } = this.state.about;
    const least = [days[0] ?? day, day].sort()[0];
    const most = [days[days.length - 1] ?? day, day].sort()[1];
    const made = element("input", { type: "date", min: least, max: most, "aria-label": label });
    made.addEventListener("change", () => {
      if (!made.value) return;
      changed(made.value);
      this.state.changed();
    });
    made.addEventListener("keydown", (event) => event.stopPropagation());
    return made;
  }

  /** Show the days that the views show. */
  show(): void {
    this.first.value = this.state.first;
    this.last.value = this.state.last;
    const { days } = this.state.about;
    const near = nearest(days, this.state.last);
    this.notice.hidden = near === this.state.last;
    if (this.notice.hidden) {
      this.notice.replaceChildren();
      return;
    }
    const words = element("span", {}, `There are no metrics of ${this.state.last}${known(days)}. `);
    const go = button(`Show ${near}`, () => {
      const span = between(this.state.first, this.state.last);
      this.state.last = near;
      this.state.first = shifted(near, -span);
      this.state.changed();
      this.last.focus(); // the button is gone
    });
    this.notice.replaceChildren(words, ...(near ? [go] : []));
  }
}

function between(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}

/** The day of some, in order, that lies nearest to one; the later of two. */
export function nearest(days: string[], day: string): string {
  return days.reduce((found, one) => (found && Math.abs(between(found, day)) < Math.abs(between(one, day)) ? found : one), "");
}

/** Which days there are, in words. */
export function known(days: string[]): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last) return ": nothing is loaded yet";
  if (first === last) return `, only of ${first}`;
  const span = between(first, last) + 1;
  const missing = span - days.length;
  const gaps = missing ? `, ${missing.toLocaleString("en")} day${missing === 1 ? "" : "s"} between missing` : "";
  return `, only of ${first} to ${last}${gaps}`;
}
