// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { CardShape, itemOf } from "../src/lineage_graph/card";
import { Camera } from "../src/lineage_graph/camera";
import { fitted, textWidth } from "../src/lineage_graph/fit_text";
import { step } from "../src/lineage_graph/keys";
import { lines } from "../src/lineage_graph/links_table";
import { follow } from "../src/lineage_graph/lit";
import { type Link, Picture, type Place, WHOLE, readView, writeView } from "../src/lineage_graph/model";
import { linkRoute, path } from "../src/lineage_graph/paths";
import { fileName } from "../src/lineage_graph/save";
import { Scene } from "../src/lineage_graph/scene";
import { trail } from "../src/lineage_graph/trail";

const HOSTILE = "<img src=x onerror=window.hit=1>";

const node = (id: number, label: string, x: number, y: number, rows: number[], more: object = {}) => ({
  id,
  job: false,
  label,
  name: `c.${label}`,
  space: 0,
  subtype: "TABLE",
  box: [x, y, 224, rows.length ? 46 + 22 * rows.length + 6 : 46],
  rank: 0,
  rows: rows.map((place) => [place, "int"]),
  rest: 0,
  up: 0,
  down: 0,
  mark: "",
  marks: {},
  columns: ["a", "b", "c"],
  more: {},
  total: 3,
  ...more,
});

/** raw -> job -> daily -> top, with columns; raw.b only decides rows of daily. */
function picture(): Picture {
  const numbers = [
    [0, 0, 2, 0, 0, 0, 0, 1, 0],
    [0, 1, 2, WHOLE, 1, 1, 0, 1, 0],
    [2, 0, 3, 1, 0, 0, 1, -1, 0],
    [2, 1, 3, 2, 0, 0, 0, -1, 0],
  ];
  const data = new DataView(new ArrayBuffer(numbers.length * 36));
  numbers.flat().forEach((value, at) => data.setInt32(at * 4, value, true));
  return new Picture(
    {
      nodes: [
        node(0, "raw", 0, 0, [0, 1], { up: 2 }),
        node(1, "job", 300, 0, [], { job: true, box: [300, 8, 168, 30], total: 0, columns: [] }),
        node(2, "daily", 540, 0, [0, 1]),
        node(3, HOSTILE, 840, 0, [], { columns: [HOSTILE, "x", "y"] }),
        node(4, "other", 0, 200, []),
      ],
      namespaces: ["ns"],
      edges: [
        [0, 1, 0, 0, 0, [224, 23, 300, 23]],
        [1, 2, 0, 0, 0, [468, 23, 540, 23]],
        [2, 3, 0, 0, 0, [764, 23, 840, 23]],
      ],
      subtypes: ["IDENTITY", "FILTER"],
      told: { "0": ["sum(a)", ""] },
      width: 1100,
      height: 300,
    },
    data,
  );
}

describe("a picture", () => {
  it("is read as the kernel writes it", () => {
    const found = picture();
    expect(found.links[0]).toMatchObject({ source: 0, target: 2, indirect: false, subtype: "IDENTITY", job: 1, description: "sum(a)" });
    expect(found.links[1]).toMatchObject({ targetColumn: WHOLE, indirect: true, subtype: "FILTER" });
    expect(found.byId.get(0)!.space).toBe("ns");
    expect(found.port(found.byId.get(0)!, 1)).toBe(46 + 22 + 11);
    expect(found.port(found.byId.get(0)!, WHOLE)).toBe(23);
  });

  it("has views that go to the kernel and back", () => {
    const view = readView({ shown: [1, 2], opened: { "2": 12 }, jobs: false, focus: [1, -1], title: "t", leftOut: 3 });
    view.rows.set(1, [4]);
    expect(writeView(view)).toEqual({ shown: [1, 2], opened: { 2: 12 }, rows: { 1: [4] }, jobs: false, kinds: [], spaces: [], focus: [1, -1], title: "t", leftOut: 3 });
  });
});

describe("a trail", () => {
  const link = (source: Place, target: Place, indirect = false) =>
    ({ source: source[0], sourceColumn: source[1], target: target[0], targetColumn: target[1], indirect }) as Link;
  const columns = (found: ReturnType<typeof trail>) => [...found.columns].flatMap(([n, c]) => [...c].map(([p, s]) => `${n}.${p} ${s}`)).sort();

  it("goes both ways and not to siblings", () => {
    const found = trail([link([0, 0], [1, 0]), link([0, 1], [1, 1]), link([1, 0], [2, 0])], [1, 0]);
    expect(columns(found)).toEqual(["0.0 true", "1.0 true", "2.0 true"]);
    expect([found.before.values, found.after.values]).toEqual([1, 1]);
  });

  it("is weak where a step only decides the rows", () => {
    const links = [link([0, 0], [1, WHOLE], true), link([1, 0], [2, 0]), link([0, 1], [1, 0])];
    expect(columns(trail(links, [2, 0]))).toEqual(["0.0 false", "0.1 true", "1.0 true", "2.0 true"]);
    expect(columns(trail(links, [0, 0]))).toEqual(["0.0 true", "1.-1 false", "1.0 false", "2.0 false"]);
    expect(trail(links, [2, 0], false).links.size).toBe(2);
  });

  it("ends in a cycle", () => {
    expect(trail([link([0, 0], [1, 0]), link([1, 0], [0, 0])], [0, 0]).links.size).toBe(2);
  });
});

describe("what stands out", () => {
  it("of a column takes its lines and the job between", () => {
    const found = picture();
    const lit = follow(found, [2, 0], true);
    expect([...lit.nodes.keys()].sort()).toEqual([0, 1, 2, 3]);
    expect(lit.links.get(0)).toBe(true);
    expect(lit.links.get(1)).toBe(false);
    expect(lit.links.has(3)).toBe(false);
    expect(lit.edges.size).toBe(3);
    expect(lit.before).toEqual({ values: 1, others: 1 });
  });

  it("of a card takes all before and after", () => {
    const lit = follow(picture(), [2, WHOLE], true);
    expect([...lit.nodes.keys()].sort()).toEqual([0, 1, 2, 3]);
    expect(lit.before.values).toBe(1);
    expect(lit.after.values).toBe(1);
  });
});

describe("arrow keys", () => {
  const found = picture();
  it("go along lines", () => {
    expect(step(found, { node: 0, part: "head" }, "ArrowRight")).toEqual({ node: 1, part: "head" });
    expect(step(found, { node: 1, part: "head" }, "ArrowRight")).toEqual({ node: 2, part: "head" });
    expect(step(found, { node: 2, part: "head" }, "ArrowLeft")).toEqual({ node: 1, part: "head" });
    expect(step(found, { node: 0, part: 0 }, "ArrowRight")).toEqual({ node: 2, part: 0 });
    expect(step(found, { node: 0, part: 1 }, "ArrowRight")).toEqual({ node: 2, part: "head" });
  });
  it("reach what is hidden, and come back", () => {
    expect(step(found, { node: 0, part: "head" }, "ArrowLeft")).toEqual({ node: 0, part: "up" });
    expect(step(found, { node: 0, part: "up" }, "ArrowRight")).toEqual({ node: 0, part: "head" });
    expect(step(found, { node: 3, part: "head" }, "ArrowRight")).toBeNull();
  });
  it("go through rows and then to the next card of the layer", () => {
    expect(step(found, { node: 0, part: "head" }, "ArrowDown")).toEqual({ node: 0, part: 0 });
    expect(step(found, { node: 0, part: 1 }, "ArrowDown")).toEqual({ node: 4, part: "head" });
    expect(step(found, { node: 4, part: "head" }, "ArrowUp")).toEqual({ node: 0, part: 1 });
    expect(step(found, { node: 2, part: "head" }, "Home")).toEqual({ node: 0, part: "head" });
  });
});

describe("the scene", () => {
  const look = { lit: null, matches: new Set<number>(), at: null, focus: null };
  it("holds only what is seen", () => {
    const camera = new Camera(document.createElement("div"), () => undefined);
    const scene = new Scene(camera);
    scene.show(picture());
    camera.resize(300, 300);
    scene.draw(look);
    expect(scene.root.querySelectorAll(".lng-node").length).toBe(3); // raw, the job, the other
    camera.x = -800;
    scene.draw(look);
    expect(scene.root.querySelectorAll(".lng-node").length).toBe(2);
    scene.draw({ ...look, at: { node: 0, part: "head" } }); // what has the focus stays
    expect(scene.element({ node: 0, part: "head" })?.getAttribute("tabindex")).toBe("0");
  });

  it("draws many cards as one shape from far away", () => {
    const many = new Picture({ nodes: Array.from({ length: 500 }, (_, at) => node(at, `t${at}`, 0, at * 60, [])), namespaces: ["n"], width: 224, height: 30_000 }, undefined);
    const camera = new Camera(document.createElement("div"), () => undefined);
    const scene = new Scene(camera);
    scene.show(many);
    camera.resize(800, 600);
    camera.fit(many.width, many.height);
    scene.draw(look);
    expect(scene.root.querySelectorAll("*").length).toBeLessThan(20);
    expect(scene.hit(100, 60 * 7 + 10)?.id).toBe(7);
    camera.zoom(40);
    scene.draw(look);
    expect(scene.root.querySelectorAll(".lng-node").length).toBeGreaterThan(3);
  });

  it("makes no markup of names, and dresses a column's way", () => {
    const found = picture();
    const shape = new CardShape(found, found.byId.get(3)!);
    shape.dress({ ...look, lit: follow(found, [2, 0], true) });
    expect(shape.root.querySelector("img")).toBeNull();
    expect(shape.root.textContent).toContain("<img");
    expect(shape.root.textContent).toContain("x"); // the column of the way, in a closed card
    expect(itemOf(shape.root.querySelector("text"))).toEqual({ node: 3, part: "head" });
  });
});

describe("the table", () => {
  it("has the same data", () => {
    const found = picture();
    expect(lines(found, null, () => true)).toEqual([
      ["raw", "a", "daily", "a", "DIRECT", "IDENTITY", "job", ""],
      ["raw", "b", "daily", "(every column)", "INDIRECT", "FILTER", "job", ""],
      ["daily", "a", HOSTILE, "x", "DIRECT", "IDENTITY masked", "", ""],
      ["daily", "b", HOSTILE, "y", "DIRECT", "IDENTITY", "", ""],
    ]);
    expect(lines(found, null, (indirect) => !indirect).length).toBe(3);
    expect(lines(found, follow(found, [3, 1], true), () => true).map((line) => line[1])).toEqual(["a", "b", "a"]);
  });
});

describe("lines and texts", () => {
  it("bend, go back in loops, and pass through jobs", () => {
    expect(path([[0, 0], [100, 50]])).toBe("M0,0C47,0 47,50 94,50");
    const back = path([[100, 0], [100, 50], [0, 50], [0, 0]]);
    expect(back.startsWith("M100,0C127.5,0 127.5,50 100,50L0,50C-27.5,50")).toBe(true);
    const found = picture();
    expect(linkRoute(found, found.links[0]!)).toEqual([[224, 57], [300, 23], [468, 23], [540, 57]]);
  });
  it("are cut in their middle", () => {
    const cut = fitted("stg_a_very_long_name_of_a_model_orders", 12, 120);
    expect(cut).toMatch(/^stg_.*….*ers$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
    expect(fitted("a\u202eb", 12, 100)).toBe("a\\u202eb");
  });
  it("give names of files that are plain", () => {
    expect(fileName("sales.daily", "svg")).toBe("sales.daily.svg");
    expect(fileName("../../<b>", "png")).toBe("b.png");
    expect(fileName("…", "svg")).toBe("lineage.svg");
  });
});

describe("the camera", () => {
  const camera = new Camera(document.createElement("div"), () => undefined);
  it("fits, zooms around a point and reveals", () => {
    camera.resize(500, 400);
    camera.fit(2000, 100);
    expect(camera.k).toBeCloseTo(0.238);
    const before = (100 - camera.x) / camera.k;
    camera.zoom(2, 100, 100);
    expect((100 - camera.x) / camera.k).toBeCloseTo(before);
    camera.center(0, 0, 1);
    camera.reveal({ x: 1000, y: 0, width: 100, height: 20 });
    expect(camera.x + 1100).toBeLessThanOrEqual(500);
  });
});
