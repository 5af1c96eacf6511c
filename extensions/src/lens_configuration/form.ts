// Dashboards as a list, and one of them as a form of five steps; the kernel checks every field.

import { button, element, form, set, visible } from "../base/dom";
import type { Asks } from "../base/protocol";
import { type Field, STEPS } from "./steps";

type Value = string | boolean;
export type Fields = Record<string, Value>;

interface Listed {
  forms: Fields[];
  blank: Fields;
  fixed: string; // the one whose scope is fixed
  built_in: string[]; // those that can't be deleted
}

let made = 0;

export class ConfigurationForm {
  readonly root = element("section", { class: "lakenb-lens-form lnb", "aria-label": "Storage Lens dashboards" });
  private readonly live = element("div", { class: "lnb-live", role: "status", "aria-live": "polite" });
  private readonly body = element("div");
  private readonly prefix = `lnb-lens-form-${++made}`;
  private readonly inputs = new Map<string, HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>();
  private readonly errors = new Map<string, HTMLElement>();

  constructor(private readonly channel: Asks) {
    this.root.append(this.body, this.live);
    // A notebook's keys are not for whoever types here.
    this.root.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** Show all dashboards; `at` is the one that keeps the focus, "" for none of them. */
  async list(said = "", at?: string): Promise<void> {
    try {
      const found = (await this.channel.ask("list")).payload as unknown as Listed;
      this.showList(found, at);
      this.say(said);
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  private showList(found: Listed, at?: string): void {
    const create = button("Create dashboard", () => this.edit(found.blank, true, found.fixed), { class: "lnb-primary" });
    let focused = create;
    const rows = found.forms.map((one) => {
      const name = visible(String(one.id));
      const actions = [button("Edit", () => this.edit(one, false, found.fixed), { "aria-label": `Edit ${name}` })];
      if (one.id === at) focused = actions[0]!;
      if (!found.built_in.includes(String(one.id))) actions.push(button("Delete", () => this.confirm(one), { "aria-label": `Delete ${name}` }));
      const cells = [name, one.is_enabled ? "enabled" : "disabled", String(one.tier), one.scope === "all" ? "everything" : String(one.scope)];
      return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)), element("td", {}, ...actions));
    });
    const head = ["dashboard", "status", "tier", "scope", "actions"].map((name) => element("th", { scope: "col" }, name));
    const table = element("table", { "aria-label": "Dashboards" }, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
    this.body.replaceChildren(element("div", { class: "lnb-bar-row" }, create), table);
    if (at !== undefined) focused.focus(); // what had it is gone
  }

  private confirm(one: Fields): void {
    const name = visible(String(one.id));
    const keep = button("Keep it", () => void this.list("", String(one.id)));
    const question = element("p", {}, `Delete the dashboard ${name}? What it exported stays.`);
    const remove = button("Delete it", () => void this.remove(String(one.id)));
    this.body.replaceChildren(element("div", { role: "group", "aria-label": "Delete" }, question, element("div", { class: "lnb-bar-row" }, remove, keep)));
    keep.focus();
  }

  private async remove(name: string): Promise<void> {
    try {
      await this.channel.ask("delete", { name });
      await this.list(`${visible(name)} is deleted.`, "");
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  private edit(fields: Fields, fresh: boolean, fixed: string): void {
    this.inputs.clear();
    this.errors.clear();
    const steps = STEPS.map((step, at) =>
      element("fieldset", {}, element("legend", {}, `${at + 1}. ${step.title}`), ...step.fields.map((field) => this.field(field, fields[field.name]))),
    );
    const whole = element("p", { class: "lnb-error", role: "alert" });
    this.errors.set("", whole);
    const save = element("button", { type: "submit", class: "lnb-primary" }, fresh ? "Create" : "Save");
    const back = button("Cancel", () => void this.list("", fresh ? "" : String(fields.id)));
    const title = element("h4", {}, fresh ? "New dashboard" : visible(String(fields.id)));
    this.body.replaceChildren(title, form(() => void this.save(fresh), ...steps, whole, element("div", { class: "lnb-bar-row" }, save, back)));
    if (!fresh) set(this.inputs.get("id")!, { readonly: true });
    if (fields.id === fixed && !fresh) set(this.inputs.get("scope")!, { disabled: true });
    for (const name of ["scope", "tier", "prefixes", "export_default", "export_expanded"]) {
      this.inputs.get(name)!.addEventListener("change", () => this.dim());
    }
    this.dim();
    this.inputs.get(fresh ? "id" : "is_enabled")!.focus();
  }

  private field(field: Field, value: Value | undefined): HTMLElement {
    const id = `${this.prefix}-${field.name}`;
    const described = field.hint ? `${id}-hint ${id}-error` : `${id}-error`;
    const error = element("p", { class: "lnb-error", id: `${id}-error` });
    const hint = element("p", { class: "lnb-hint", id: `${id}-hint` }, field.hint ?? "");
    const common = { id, "aria-describedby": described };
    this.errors.set(field.name, error);
    if (field.kind === "check") {
      const box = element("input", { ...common, type: "checkbox" });
      box.checked = value === true;
      this.inputs.set(field.name, box);
      const row = element("div", { class: "lnb-check" }, box, element("label", { for: id }, field.label));
      return element("div", {}, row, ...(field.hint ? [hint] : []), error);
    }
    const input = field.kind === "choice" ? element("select", common, ...(field.choices ?? []).map(([key, label]) => element("option", { value: key }, label))) : field.kind === "list" ? element("textarea", { ...common, rows: 2 }) : element("input", { ...common, type: "text", autocomplete: "off" });
    input.value = String(value ?? "");
    this.inputs.set(field.name, input);
    const below = element("div", { class: "lnb-hint" }, ...(field.hint ? [hint] : []), error);
    return element("div", { class: "lnb-field" }, element("label", { for: id }, field.label), input, below);
  }

  /** Fields that don't count now can't be filled in. */
  private dim(): void {
    const now = this.fields();
    for (const step of STEPS) {
      for (const field of step.fields) {
        if (field.when) this.inputs.get(field.name)!.disabled = !field.when(now);
      }
    }
  }

  private fields(): Fields {
    const found: Fields = {};
    for (const [name, input] of this.inputs) {
      found[name] = input instanceof HTMLInputElement && input.type === "checkbox" ? input.checked && !input.disabled : input.value;
    }
    return found;
  }

  private async save(fresh: boolean): Promise<void> {
    const now = this.fields();
    try {
      const told = (await this.channel.ask("save", { form: now, new: fresh })).payload as unknown as { wrong: Record<string, string> };
      if (Object.keys(told.wrong).length) this.refuse(told.wrong);
      else await this.list(`${visible(String(now.id))} is saved.`, String(now.id));
    } catch (error) {
      this.refuse({ "": (error as Error).message });
    }
  }

  private refuse(wrong: Record<string, string>): void {
    for (const [name, place] of this.errors) {
      place.textContent = wrong[name] ?? "";
      const input = this.inputs.get(name);
      if (input) set(input, { "aria-invalid": name in wrong ? "true" : null });
    }
    const first = [...this.inputs.keys()].find((name) => name in wrong);
    if (first) this.inputs.get(first)!.focus();
    const [one, ...more] = Object.values(wrong);
    this.say(more.length ? `${more.length + 1} fields are wrong. The first: ${one}` : `A field is wrong: ${one}`);
  }

  private say(words: string): void {
    this.live.textContent = words;
  }
}
