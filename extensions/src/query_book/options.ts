// A cell's options: its name, its database and so on, and the inputs of its parameters.

import { button, element } from "../base/dom";
import { type CellState, CONTEXT, type Context, inputType, type Parameter } from "./model";

export interface Options {
  name: string;
  context: Context;
  parameters: Parameter[];
}

export class OptionsForm {
  readonly root = element("div", { class: "lnb-options" });
  private readonly inputs = element("div", { class: "lnb-parameters" });
  private readonly details = element("details", {});
  private given: Options;

  constructor(
    cell: CellState,
    private readonly types: string[],
    private readonly changed: (options: Options) => void,
  ) {
    this.given = { name: cell.name, context: { ...cell.context }, parameters: cell.parameters.map((one) => ({ ...one })) };
    this.draw();
  }

  set(cell: CellState): void {
    this.given = { name: cell.name, context: { ...cell.context }, parameters: cell.parameters.map((one) => ({ ...one })) };
    this.draw();
  }

  private send(): void {
    this.changed(this.given);
  }

  private draw(): void {
    const { context, parameters } = this.given;
    const fields = CONTEXT.map((what) =>
      this.field(what, context[what], (value) => {
        context[what] = value;
        this.send();
      }),
    );
    const rows = parameters.map((one, at) => this.definition(one, at));
    const add = button("Add parameter", () => {
      parameters.push({ name: `p${parameters.length + 1}`, type: "varchar", value: "" });
      this.draw();
      this.send();
    });
    const set = Object.values(context).filter(Boolean).join(", ");
    const summary = element("summary", {}, "Options" + (set ? ` · ${set}` : ""));
    this.details.replaceChildren(summary, element("div", { class: "lnb-form" }, ...fields), ...rows, add);
    this.inputs.replaceChildren(...parameters.map((one) => this.value(one)));
    this.root.replaceChildren(this.inputs, this.details);
  }

  private field(label: string, value: string, done: (value: string) => void): HTMLElement {
    const input = element("input", { type: "text", value, maxlength: 255, spellcheck: "false" });
    input.addEventListener("change", () => done(input.value.trim()));
    return element("label", {}, `${label} `, input);
  }

  /** A parameter's name and type. */
  private definition(one: Parameter, at: number): HTMLElement {
    const type = element("select", {}, ...this.types.map((t) => element("option", { selected: t === one.type }, t)));
    type.addEventListener("change", () => {
      one.type = type.value;
      one.value = null; // the old one may be no value of the new type
      this.draw();
      this.send();
    });
    const name = this.field(`? ${at + 1}`, one.name, (value) => {
      one.name = value;
      this.draw();
      this.send();
    });
    const remove = button("Remove", () => {
      this.given.parameters.splice(at, 1);
      this.draw();
      this.send();
    }, { "aria-label": `Remove parameter ${one.name}` });
    return element("div", { class: "lnb-form" }, name, element("label", {}, "type ", type), remove);
  }

  /** A parameter's input. */
  private value(one: Parameter): HTMLElement {
    const missing = element("input", { type: "checkbox", checked: one.value === null });
    let read: () => string;
    let control: HTMLInputElement | HTMLSelectElement;
    if (one.type === "boolean") {
      const choice = element("select", {}, ...["true", "false"].map((t) => element("option", { selected: t === one.value }, t)));
      control = choice;
      read = () => choice.value;
    } else {
      const input = element("input", { type: inputType(one.type), value: one.value ?? "", step: "1" });
      if (/int|double|real|decimal/.test(one.type)) input.inputMode = "decimal";
      control = input;
      read = () => input.value;
    }
    control.disabled = one.value === null;
    const change = (): void => {
      control.disabled = missing.checked;
      if (!missing.checked && read() === "" && one.type !== "varchar") return; // not typed yet
      one.value = missing.checked ? null : read();
      this.send();
    };
    control.addEventListener("change", change);
    missing.addEventListener("change", change);
    return element(
      "div",
      { class: "lnb-parameter" },
      element("label", {}, element("span", { class: "lnb-name" }, one.name), element("span", { class: "lnb-type" }, ` ${one.type} `), control),
      element("label", {}, missing, " NULL"),
    );
  }
}
