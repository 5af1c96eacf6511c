// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import markup from "../../tests/markup.jsonl?raw";
import { element } from "../src/base/dom";
import { nodes } from "../src/query_book/markdown";
import { halves, offsetOf, span } from "../src/query_book/model";
import { diff } from "../src/query_book/versions";

const payloads = markup
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as string);

describe("places in a text", () => {
  it("counts lines and characters as Python does", () => {
    const text = "SELECT '🙂',\n  nope";
    expect(text.slice(offsetOf(text, 2, 3))).toBe("nope");
    expect(text.slice(offsetOf(text, 1, 11))).toBe(",\n  nope");
    expect(halves("🙂a", 1)).toBe(2);
    expect(offsetOf(text, 9, 9)).toBe(text.length);
  });

  it("underlines a word, or a character at the end", () => {
    const failure = { name: "X", message: "", line: 1, column: 8 };
    expect(span("SELECT nope FROM t", failure)).toEqual({ from: 7, to: 11 });
    expect(span('SELECT "a b" FROM t', failure)).toEqual({ from: 7, to: 12 });
    expect(span("SELECT", failure)).toEqual({ from: 5, to: 6 });
    expect(span("", failure)).toEqual({ from: 0, to: 0 });
  });
});

describe("Markdown", () => {
  it("makes elements of a short list alone", () => {
    const made = element("div", {}, ...nodes([["script", "", ["x"]], ["a", "javascript:x", ["y"]], ["a", "https://x.test", ["z"]]]));
    expect([...made.children].map((e) => e.localName)).toEqual(["span", "span", "a"]);
  });

  it("takes texts as texts", () => {
    for (const payload of payloads) {
      const made = element("div", {}, ...nodes([["p", "", [payload]], [payload, payload, [payload]], payload]));
      expect([...made.querySelectorAll("*")].map((e) => e.localName)).toEqual(["p", "span"]);
      expect(made.textContent).toBe(payload.repeat(3));
    }
  });
});

describe("a difference", () => {
  it("marks lines and holds no markup", () => {
    for (const payload of payloads) {
      const made = diff(`+${payload.replaceAll("\n", " ")}`);
      expect(made.querySelectorAll("*").length).toBe(1);
      expect(made.querySelector(".lnb-added")).not.toBeNull();
    }
    expect(diff("").textContent).toBe("No difference.");
  });
});
