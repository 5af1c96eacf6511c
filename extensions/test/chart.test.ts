// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { chart, type Data } from "../src/result_grid/chart";

const made = (kind: string, points: [number | string, number | null][], more: Partial<Data> = {}): Data => ({
  spec: { kind },
  x_title: "x",
  y_title: "y",
  x_kind: typeof points[0]![0] === "string" ? "text" : "time",
  series: [{ name: "s", points }],
  boxes: [],
  note: "",
  sql: "",
  text: "",
  ...more,
});
const DAY = 86_400_000;
const words = (data: Data) => [...chart(data).querySelectorAll("text")].map((text) => text.textContent);

describe("chart", () => {
  it("of counts has no parts of one on its axis", () => {
    expect(words(made("bar", [["0", 0], ["128KB", 0]])).slice(0, 3)).toEqual(["0", "1", "0"]);
    expect(words(made("bar", [["a", 2], ["b", 1]]))).not.toContain("0.5");
    expect(words(made("bar", [["a", 0.5], ["b", 1]]))).toContain("0.4");
  });

  it("of one number that stays begins at nothing", () => {
    const ticks = words(made("line", [[0, 762_703], [DAY, 762_703]], { y_unit: "bytes" }));
    expect(ticks.slice(0, 2)).toEqual(["0 B", "256 KB"]);
  });

  it("breaks its line where nothing is known, and does not count that as nothing", () => {
    const drawn = chart(made("line", [[0, 100], [DAY, 101], [2 * DAY, null], [3 * DAY, 104]]));
    const lines = [...drawn.querySelectorAll(".lnb-line")].map((line) => line.getAttribute("d"));
    expect(lines.map((line) => line!.match(/[ML]/g)!.join(""))).toEqual(["ML", "M"]);
    expect([...drawn.querySelectorAll("text")].map((text) => text.textContent)).not.toContain("0");
  });

  it("of nothing is no picture but words", () => {
    const drawn = chart(made("line", [[0, null]], { note: "Not told by what is loaded." }));
    expect([drawn.querySelector("svg"), drawn.textContent]).toEqual([null, "Not told by what is loaded."]);
  });

  it("keeps its last day inside the picture", () => {
    const days = Array.from({ length: 7 }, (_, at): [number, number] => [at * DAY, at]);
    const last = [...chart(made("line", days)).querySelectorAll("text")].filter((text) => /^\d{4}-/.test(text.textContent ?? "")).pop()!;
    expect(Number(last.getAttribute("x")) + 10 * 3.4).toBeLessThanOrEqual(760);
  });
});
