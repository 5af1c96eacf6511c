// About how wide a text is drawn, and texts cut so that they fit; lakenb/display/text_width.py does the same.

import { visible } from "../base/dom";

const NARROW = new Set("ijl|.,:;'!()[]{}ftrI/\\ ·-");
const WIDE = new Set("mwMW@%");
export const BOLD = 1.1; // how much wider bold letters are
const LOOK = 400;
const known = new Map<string, string>();

function em(character: string): number {
  if (NARROW.has(character)) return 0.36;
  if (WIDE.has(character)) return 0.88;
  const code = character.codePointAt(0)!;
  if (code < 128) return code >= 65 && code <= 90 ? 0.69 : 0.605;
  return code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xffe6) || code > 0x1f000) ? 1 : 0.62;
}

export function textWidth(text: string, size: number): number {
  let total = 0;
  for (const character of text) total += em(character);
  return total * size;
}

/** The text with what hides or turns it made visible, and its middle left off where it is too wide. */
export function fitted(text: string, size: number, width: number): string {
  const key = `${size} ${width} ${text.length > LOOK ? text.length + text.slice(0, 99) + text.slice(-99) : text}`;
  let found = known.get(key);
  if (found === undefined) {
    if (known.size > 20_000) known.clear();
    known.set(key, (found = cut(text, size, width)));
  }
  return found;
}

function cut(text: string, size: number, width: number): string {
  const shown = visible(text.slice(0, LOOK));
  if (text.length <= LOOK && textWidth(shown, size) <= width) return shown;
  const end = text.length > LOOK ? visible(text.slice(-LOOK)) : shown;
  const room = width - size;
  const head = prefix([...shown], size, room * 0.6);
  const tail = [...prefix([...end].reverse(), size, room - textWidth(head, size))].reverse().join("");
  return `${head}…${tail}`;
}

function prefix(characters: string[], size: number, width: number): string {
  let total = 0;
  for (let at = 0; at < characters.length; at++) {
    total += size * em(characters[at]!);
    if (total > width) return characters.slice(0, at).join("");
  }
  return characters.join("");
}
