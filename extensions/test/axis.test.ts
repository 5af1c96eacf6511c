import { describe, expect, it } from "vitest";
import { measured, numbers } from "../src/result_grid/axis";

describe("numbers", () => {
  it("are round in powers of two for bytes", () => {
    expect(numbers(0, 40e6, 5, "bytes").map((tick) => tick.label)).toEqual(["0 B", "8 MB", "16 MB", "24 MB", "32 MB"]);
    expect(numbers(0, 3, 5, "bytes").map((tick) => tick.label)).toEqual(["0 B", "1 B", "2 B", "3 B"]);
  });

  it("keep small percents apart", () => {
    expect(numbers(0, 0.003, 3, "percent").map((tick) => tick.label)).toEqual(["0%", "0.001%", "0.002%", "0.003%"]);
    expect(measured(30, "milliseconds")).toBe("30 ms");
    expect(numbers(0, 40e6, 4).map((tick) => tick.label)).toEqual(["0", "10M", "20M", "30M", "40M"]);
  });
});
