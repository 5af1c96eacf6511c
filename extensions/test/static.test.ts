// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hideBefore } from "../src/base/static";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("hideBefore", () => {
  const outputs = () => {
    document.body.innerHTML = '<div class="jp-OutputArea-child"></div><div class="jp-OutputArea-child"><p></p></div>';
    const [before, mine] = document.body.children;
    return [before as HTMLElement, mine!.firstElementChild as HTMLElement] as const;
  };

  it("waits for a picture that comes late, and shows it again", () => {
    const [before, el] = outputs();
    const show = hideBefore(el, "svg.lakenb-lineage");
    before.innerHTML = '<svg class="lakenb-lineage"></svg>';
    vi.advanceTimersByTime(60);
    expect(before.style.display).toBe("none");
    show();
    expect(before.style.display).toBe("");
  });

  it("looks for nothing once it is over", () => {
    const [before, el] = outputs();
    hideBefore(el, "svg.lakenb-lineage")();
    before.innerHTML = '<svg class="lakenb-lineage"></svg>';
    vi.advanceTimersByTime(5_000);
    expect(before.style.display).toBe("");
  });
});
