// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { Answer, Asks, Payload } from "../src/base/protocol";
import { ConfigurationForm } from "../src/lens_configuration/form";

const FIELDS = { id: "mine", is_enabled: true, scope: "all", tier: "free", delimiter: "/" };

class Desk implements Asks {
  wrong: Record<string, string> = {};
  async ask(kind: string, _: Payload = {}): Promise<Answer> {
    const payload = kind === "save" ? { wrong: this.wrong } : { forms: [FIELDS, { ...FIELDS, id: "kept" }], blank: { ...FIELDS, id: "" }, fixed: "", built_in: ["kept"] };
    return { payload, buffers: [] };
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("ConfigurationForm", () => {
  let desk: Desk;
  let form: ConfigurationForm;
  const press = async (name: string) => {
    const all = [...form.root.querySelectorAll("button")];
    const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name)!;
    if (found.type === "submit") found.form!.dispatchEvent(new Event("submit"));
    else found.click();
    await settled();
  };

  beforeEach(async () => {
    desk = new Desk();
    form = new ConfigurationForm(desk);
    document.body.replaceChildren(form.root);
    await form.list();
  });

  it("offers no deletion of what can't be deleted", () => {
    const names = [...form.root.querySelectorAll("button")].map((one) => one.getAttribute("aria-label"));
    expect(names).toContain("Delete mine");
    expect(names).toContain("Edit kept");
    expect(names).not.toContain("Delete kept");
  });

  it("takes no focus by itself, and gives it back to where one came from", async () => {
    expect(document.activeElement).toBe(document.body);
    await press("Edit mine");
    await press("Save");
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Edit mine");
    await press("Create dashboard");
    await press("Cancel");
    expect(document.activeElement!.textContent).toBe("Create dashboard");
  });

  it("says how many fields are wrong, and what is wrong at each", async () => {
    await press("Create dashboard");
    desk.wrong = { id: "No name.", delimiter: "No delimiter." };
    await press("Create");
    expect(form.root.querySelector("[role=status]")!.textContent).toBe("2 fields are wrong. The first: No name.");
    const wrong = [...form.root.querySelectorAll("[aria-invalid=true]")];
    expect(wrong.map((input) => document.getElementById(input.getAttribute("aria-describedby")!.split(" ").pop()!)!.textContent)).toEqual(["No name.", "No delimiter."]);
    expect(document.activeElement).toBe(wrong[0]);
  });

  it("describes a field by words that there are", async () => {
    await press("Create dashboard");
    for (const input of form.root.querySelectorAll("[aria-describedby]")) {
      for (const id of input.getAttribute("aria-describedby")!.split(" ")) expect(document.getElementById(id)).not.toBeNull();
    }
  });
});
