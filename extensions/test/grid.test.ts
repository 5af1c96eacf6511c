// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { visible } from "../src/base/dom";
import { Columns } from "../src/result_grid/columns";
import { share, words } from "../src/result_grid/profile";
import { tree } from "../src/result_grid/panel";
import { ROW, Scroll } from "../src/result_grid/scroll";

const column = (name: string) => ({ name, type: "bigint", number: true, nested: false });

describe("Scroll", () => {
  it("leads to every row of a small result", () => {
    const scroll = new Scroll();
    scroll.rows = 1000;
    scroll.height = 10 * ROW;
    scroll.moved(500 * ROW);
    expect(scroll.top).toBe(500);
    expect(scroll.to(999)).toBe(990 * ROW);
  });

  it("reaches the first and the last of a hundred million rows", () => {
    const scroll = new Scroll();
    scroll.rows = 100_000_000;
    scroll.height = 10 * ROW;
    scroll.moved(scroll.whole - scroll.height);
    expect(scroll.top).toBe(scroll.rows - 10);
    scroll.moved(0);
    expect(scroll.top).toBe(0);
    scroll.by(3);
    expect(scroll.top).toBe(3);
  });
});

describe("Columns", () => {
  it("shows pinned ones first and hidden ones not at all", () => {
    const columns = new Columns(["a", "b", "c"].map(column));
    columns.pinned.push(2);
    columns.hidden.add(0);
    columns.change();
    expect(columns.shown().map(({ column: at }) => at)).toEqual([2, 1]);
    expect(columns.pins().count).toBe(1);
  });

  it("finds those between two pixels among thousands", () => {
    const columns = new Columns(Array.from({ length: 5000 }, (_, at) => column(`c${at}`)));
    const width = columns.widths[0] ?? 0;
    columns.shown();
    const found = columns.between(width * 100, width * 103);
    expect(found.length).toBeLessThan(6);
    expect(found[0]).toBeGreaterThan(90);
  });
});

describe("text", () => {
  it("shows what hides", () => {
    expect(visible(" a\u202eb\n\u0000 ")).toBe("·a\\u202eb↵\u2400·");
  });

  it("never becomes markup", () => {
    const made = tree({ type: "row", entries: [["<b>", { type: "varchar", text: "<img src=x onerror=1>" }]] });
    expect(made.querySelector("img, b")).toBeNull();
    expect(made.textContent).toContain("<img src=x onerror=1>");
  });

  it("says what share is NULL", () => {
    expect([share(0, 10), share(1, 100_000), share(5, 10), share(0, 0)]).toEqual(["0%", "<0.1%", "50%", "0%"]);
    const profile = { nulls: 1, rows: 2, distinct: 1, low: "a", high: "a", histogram: false, bars: [{ label: "a", rows: 1 }] };
    expect(words(profile)).toBe("50% NULL, about 1 values, a to a, a: 1");
  });
});
