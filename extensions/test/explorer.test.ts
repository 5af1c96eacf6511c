// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Asks, Payload } from "../src/base/protocol";
import { insertBelow } from "../src/base/cell";
import type { Node } from "../src/data_explorer/model";
import { Tree } from "../src/data_explorer/tree";
import { tableName } from "../src/data_explorer/upload";

const node = (path: string[], kind: string, opens = true): Node => ({
  path,
  kind,
  label: path[path.length - 1]!,
  detail: "",
  opens,
  name: `"${path[path.length - 1]}"`,
});

class Catalog implements Asks {
  asked: Payload[] = [];
  fails = false;
  async ask(_: string, payload: Payload = {}): Promise<Answer> {
    this.asked.push(payload);
    if (this.fails) throw new Error("gone");
    const path = payload.path as string[];
    const after = String(payload.after ?? "");
    const names = after ? ["t3"] : ["t1", "<img src=x onerror=window.hit=1>"];
    const nodes = names.map((name) => node([...path, name], "table"));
    return { payload: { nodes, after: after ? "" : "t2", total: 3 }, buffers: [] };
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("Tree", () => {
  let catalog: Catalog;
  let tree: Tree;
  const heard = { chosen: vi.fn(), copied: vi.fn(), said: vi.fn(), failed: vi.fn() };
  const labels = () => [...tree.root.querySelectorAll(".lnb-label")].map((label) => label.textContent);
  const key = (name: string, more: KeyboardEventInit = {}) =>
    tree.root.querySelector("[tabindex='0']")!.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, ...more }));

  beforeEach(() => {
    vi.clearAllMocks();
    catalog = new Catalog();
    tree = new Tree(catalog, heard);
    document.body.replaceChildren(tree.root);
    tree.show([node(["a"], "catalog"), node(["b"], "catalog")], "none");
  });

  it("opens, goes down, up and closes by keys", async () => {
    key("ArrowRight");
    await settled();
    expect(labels()).toEqual(["a", "t1", "<img src=x onerror=window.hit=1>", "More…", "b"]);
    expect(tree.root.querySelector("[aria-expanded='true']")?.getAttribute("aria-level")).toBe("1");
    key("ArrowRight");
    expect(document.activeElement?.textContent).toBe("t1");
    key("Enter");
    expect(heard.chosen).toHaveBeenCalledWith(expect.objectContaining({ path: ["a", "t1"] }));
    key("ArrowLeft");
    key("ArrowLeft");
    expect(labels()).toEqual(["a", "b"]);
    key("End");
    expect(document.activeElement?.textContent).toBe("b");
    key("Home");
    key("b");
    expect(document.activeElement?.textContent).toBe("b");
  });

  it("loads the next page where it stands", async () => {
    key("ArrowRight");
    await settled();
    for (let step = 0; step < 3; step++) key("ArrowDown");
    key("Enter");
    await settled();
    expect(labels()).toEqual(["a", "t1", "<img src=x onerror=window.hit=1>", "t3", "b"]);
    expect(catalog.asked[1]).toMatchObject({ path: ["a"], after: "t2" });
    expect(document.activeElement?.textContent).toBe("t3");
  });

  it("makes no markup of names", async () => {
    key("ArrowRight");
    await settled();
    expect(tree.root.querySelector("img")).toBeNull();
  });

  it("copies by Ctrl+C, and filters", async () => {
    key("c", { ctrlKey: true });
    expect(heard.copied).toHaveBeenCalledWith(expect.objectContaining({ name: '"a"' }));
    await tree.filter(["a"], "ord");
    expect(catalog.asked[0]).toMatchObject({ path: ["a"], containing: "ord" });
    expect(labels().length).toBe(5);
  });

  it("opens again what was open", async () => {
    key("ArrowRight");
    await settled();
    tree.show([node(["a"], "catalog"), node(["b"], "catalog")], "none");
    expect(labels()).toEqual(["a", "b"]);
    await tree.reopen();
    expect(labels()).toEqual(["a", "t1", "<img src=x onerror=window.hit=1>", "More…", "b"]);
  });

  it("says what failed and can be opened again", async () => {
    catalog.fails = true;
    key("ArrowRight");
    await settled();
    expect(heard.failed).toHaveBeenCalled();
    catalog.fails = false;
    key("ArrowRight");
    await settled();
    expect(labels().length).toBe(5);
  });
});

describe("a cell below", () => {
  it("is made where the front end has a notebook of cells, and nowhere else", () => {
    document.body.innerHTML = "<div class='jp-Notebook'><div class='jp-Cell'><i></i></div><div class='jp-Cell'></div></div>";
    const insertCell = vi.fn();
    const sharedModel = { cells: [{}, {}], insertCell };
    const model = { widget_manager: { context: { model: { sharedModel } } } } as never;
    const el = document.querySelector("i")!;
    expect(insertBelow(model, el, "x")).toBe(true);
    expect(insertCell).toHaveBeenCalledExactlyOnceWith(1, { cell_type: "code", source: "x" });
    expect(insertBelow({} as never, el, "x")).toBe(false);
    sharedModel.cells.push({});
    expect(insertBelow(model, el, "x")).toBe(false);
  });
});

describe("tableName", () => {
  it("is valid for any file", () => {
    expect(["Orders 2024.csv", "2nd.json", "Größe.parquet", "...", "<b>.csv"].map(tableName)).toEqual([
      "orders_2024",
      "_2nd",
      "gro_e",
      "uploaded",
      "b",
    ]);
  });
});
