// Making elements. Text enters the page as text nodes and attributes only, never as markup.

type Attributes = Record<string, string | number | boolean | null | undefined>;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

export function set(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? "" : String(value));
  }
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag: string, attributes: Attributes = {}, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

export function button(label: string, pressed: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", pressed);
  return made;
}

/** A form that its submit button and Enter in an input send; some front ends keep Enter from sending forms. */
export function form(sent: () => void, ...children: (Node | string)[]): HTMLFormElement {
  const made = element("form", { class: "lnb-form" }, ...children);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    sent();
  });
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    sent();
  });
  return made;
}

// What hides, reorders or breaks lines is shown by a visible mark, as lakenb/display/result_view.py does.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const JOINERS = "\u200c\u200d";

export function visible(text: string): string {
  const start = text.length - text.replace(/^ +/, "").length;
  const inner = text.slice(start).replace(/ +$/, "");
  const end = text.length - start - inner.length;
  const body = inner.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (JOINERS.includes(character)) return character;
    if (character === "\n") return "↵";
    if (character === "\t") return "→";
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return "·".repeat(start) + body + "·".repeat(end);
}
