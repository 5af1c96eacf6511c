// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Asks, Payload } from "../src/base/protocol";
import { Tabs } from "../src/base/tabs";
import { Days, known, nearest } from "../src/storage_lens/days";
import { type About, State } from "../src/storage_lens/model";
import { spark } from "../src/storage_lens/parts";
import { Prefixes } from "../src/storage_lens/prefixes";
import { Top } from "../src/storage_lens/top";

const METRICS = [
  { name: "PercentConcurrentPut503Errors", title: "% 503", category: "Performance", unit: "percent", levels: ["bucket"] },
  { name: "StorageBytes", title: "Total storage", category: "Summary", unit: "bytes", levels: ["bucket", "prefix"] },
];
const ABOUT: About = {
  title: "Mine",
  day: "2026-11-20",
  days: ["2026-11-01", "2026-11-18", "2026-11-20"],
  metrics: METRICS,
  values: { bucket: ["raw", "logs"] },
  rejects: 0,
  narrowed: {},
};

/** A kernel that answers when it is told to. */
class Kernel implements Asks {
  readonly asked: { kind: string; payload: Payload; answer(payload: Payload): void }[] = [];
  ask(kind: string, payload: Payload = {}): Promise<Answer> {
    return new Promise((resolve) => this.asked.push({ kind, payload, answer: (told) => resolve({ payload: told, buffers: [] }) }));
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
let kernel: Kernel;
let state: State;
const changed = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  kernel = new Kernel();
  state = new State(ABOUT, kernel, changed, vi.fn(), failed);
  document.body.replaceChildren();
});

const level = (...prefixes: string[]) => ({ lines: prefixes.map((prefix) => ({ prefix, values: [1, 1, null], opens: true })), total: prefixes.length, sql: "" });

describe("Prefixes", () => {
  it("show the newest question's answer, whichever comes first", async () => {
    const panel = document.createElement("div");
    document.body.append(panel);
    void new Prefixes(state).fill(panel);
    kernel.asked[0]!.answer(level("a/", "b/"));
    await settled();
    const links = () => [...panel.querySelectorAll<HTMLElement>("td .lnb-link")];
    links()[0]!.click();
    links()[1]!.click();
    expect(kernel.asked.map(({ payload }) => payload.prefix)).toEqual(["", "a/", "b/"]);
    kernel.asked[2]!.answer(level("b/new/"));
    await settled();
    kernel.asked[1]!.answer(level("a/old/"));
    await settled();
    expect(links().map((link) => link.textContent)).toEqual(["new/"]);
  });

  it("begin at the bucket that the dashboard is narrowed to", () => {
    const prefixes = new Prefixes(state);
    prefixes.at("raw");
    state.filters.set("bucket", ["logs"]);
    void prefixes.fill(document.createElement("div"));
    expect(kernel.asked[0]!.payload.bucket).toBe("logs");
  });

  it("of two dashboards have lists of their own to choose from", () => {
    const panels = [document.createElement("div"), document.createElement("div")];
    for (const panel of panels) void new Prefixes(state).fill(panel);
    const [one, other] = panels.map((panel) => panel.querySelector("datalist")!.id);
    expect(one).not.toBe(other);
    expect(panels[1]!.querySelector("input")!.getAttribute("list")).toBe(other);
  });
});

describe("Top", () => {
  it("asks for no metric that a level doesn't have", () => {
    const top = new Top(state, vi.fn());
    const panel = document.createElement("div");
    void top.fill(panel);
    const by = panel.querySelector<HTMLSelectElement>("select[aria-label='By']")!;
    by.value = "prefix";
    by.dispatchEvent(new Event("change"));
    expect(kernel.asked.map(({ payload }) => [payload.by, payload.metric])).toEqual([
      ["bucket", "PercentConcurrentPut503Errors"],
      ["prefix", "StorageBytes"],
    ]);
    expect(panel.querySelector<HTMLSelectElement>("select[aria-label='Metric']")!.value).toBe("StorageBytes");
  });
});

describe("Days", () => {
  it("say nothing where there are metrics", () => {
    expect(new Days(state).notice.hidden).toBe(true);
  });

  it("tell which days there are, and go to the nearest one", () => {
    state.last = "2026-11-12";
    state.first = "2026-11-05";
    const days = new Days(state);
    expect(days.notice.textContent).toBe("There are no metrics of 2026-11-12, only of 2026-11-01 to 2026-11-20, 17 days between missing. Show 2026-11-18");
    days.notice.querySelector("button")!.click();
    expect([state.first, state.last]).toEqual(["2026-11-11", "2026-11-18"]);
    expect(changed).toHaveBeenCalledOnce();
    days.show();
    expect(days.notice.hidden).toBe(true);
    expect([...days.root.querySelectorAll("input")].map((input) => input.value)).toEqual(["2026-11-11", "2026-11-18"]);
  });

  it("never end before they begin", () => {
    const [first, last] = new Days(state).root.querySelectorAll("input");
    last!.value = "2026-10-20";
    last!.dispatchEvent(new Event("change"));
    expect([state.first, state.last]).toEqual(["2026-09-21", "2026-10-20"]); // as many days as before
    first!.value = "2026-11-18";
    first!.dispatchEvent(new Event("change"));
    expect([state.first, state.last]).toEqual(["2026-11-18", "2026-11-18"]);
  });

  it("are the nearest ones, the later of two", () => {
    expect(nearest(ABOUT.days, "2026-11-19")).toBe("2026-11-20");
    expect(nearest(ABOUT.days, "2027-01-01")).toBe("2026-11-20");
    expect(nearest([], "2027-01-01")).toBe("");
    expect(known(["2026-11-01"])).toBe(", only of 2026-11-01");
    expect(known([])).toBe(": nothing is loaded yet");
  });
});

describe("spark", () => {
  it("shows a day alone as a dot", () => {
    expect(spark([null, 5, null, 7, 8], "x").querySelector("path")!.getAttribute("d")).toMatch(/^M[\d.,]+h0M[\d.,]+L[\d.,]+$/);
  });
});

describe("Tabs", () => {
  it("show what was filled last, not what came last", async () => {
    const waiting: ((words: string) => void)[] = [];
    const fill = (panel: HTMLElement) => new Promise<void>((resolve) => waiting.push((words) => (panel.append(words), resolve())));
    const tabs = new Tabs("t", [{ label: "one", fill }], failed);
    tabs.again();
    waiting[1]!("new");
    await settled();
    waiting[0]!("old");
    await settled();
    expect(tabs.root.querySelector("[role=tabpanel]")!.textContent).toBe("new");
  });
});
