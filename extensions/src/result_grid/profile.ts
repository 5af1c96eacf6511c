// A column's header picture: the share of NULLs, and a histogram or the most frequent values.

import { svg } from "../base/dom";
import type { Payload } from "../base/protocol";

export interface Profile {
  nulls: number;
  rows: number;
  distinct: number | null;
  low: string | null;
  high: string | null;
  histogram: boolean;
  bars: { label: string; rows: number }[];
}

const WIDTH = 96;
const HEIGHT = 22;

export function read(payload: Payload): Profile {
  return payload as unknown as Profile;
}

export function share(part: number, whole: number): string {
  if (!whole) return "0%";
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.1) return "<0.1%";
  return `${percent < 10 && percent > 0 ? percent.toFixed(1) : Math.round(percent)}%`;
}

/** The words that the picture is read as. */
export function words(profile: Profile): string {
  const parts = [`${share(profile.nulls, profile.rows)} NULL`];
  if (profile.distinct !== null) parts.push(`about ${profile.distinct.toLocaleString("en")} values`);
  if (profile.low !== null) parts.push(`${profile.low.slice(0, 60)} to ${String(profile.high).slice(0, 60)}`);
  for (const bar of profile.histogram ? [] : profile.bars) {
    parts.push(`${bar.label.slice(0, 60)}: ${bar.rows.toLocaleString("en")}`);
  }
  return parts.join(", ");
}

export function picture(profile: Profile): SVGElement {
  const made = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" });
  const most = Math.max(1, ...profile.bars.map((bar) => bar.rows));
  const count = profile.bars.length;
  profile.bars.forEach((bar, at) => {
    const rect = profile.histogram
      ? upright(bar.rows / most, at, count)
      : flat(bar.rows / Math.max(1, profile.rows), at);
    const title = svg("title");
    title.textContent = `${bar.label}: ${bar.rows.toLocaleString("en")}`;
    rect.append(title);
    made.append(rect);
  });
  return made;
}

function upright(part: number, at: number, count: number): SVGElement {
  const width = WIDTH / count;
  const height = part > 0 ? Math.max(1, part * HEIGHT) : 0;
  return svg("rect", { x: at * width, y: HEIGHT - height, width: width - 1, height, class: "lnb-bar" });
}

function flat(part: number, at: number): SVGElement {
  return svg("rect", { x: 0, y: at * 4.4, width: Math.max(1, part * WIDTH), height: 3.4, class: "lnb-bar" });
}
