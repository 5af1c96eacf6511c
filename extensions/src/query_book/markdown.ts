// Markdown as the kernel laid it out (lakenb/display/markdown.py): a tree of few tags, made into elements here.

import { element } from "../base/dom";

const TAGS = new Set(
  "h1 h2 h3 h4 h5 h6 p em strong s ul ol li blockquote table thead tbody tr th td pre code hr br span".split(" "),
);
const SAFE = /^(?:https?:\/\/|mailto:|#)/i;

export function nodes(tree: unknown): (Node | string)[] {
  return Array.isArray(tree) ? tree.map(node) : [];
}

function node(one: unknown): Node | string {
  if (typeof one === "string") return one;
  if (!Array.isArray(one) || typeof one[0] !== "string") return "";
  const [tag, where, inner] = one as [string, unknown, unknown];
  if (tag === "a" && typeof where === "string" && SAFE.test(where)) {
    return element("a", { href: where, target: "_blank", rel: "noopener noreferrer" }, ...nodes(inner));
  }
  return element((TAGS.has(tag) ? tag : "span") as "span", {}, ...nodes(inner));
}
