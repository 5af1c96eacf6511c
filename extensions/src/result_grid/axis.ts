// Axes: round numbers, times by their own units, labels that fit.

export interface Tick {
  at: number;
  label: string;
}

/** A number as an axis shows it: 12.5M. */
export function short(value: number): string {
  const size = Math.abs(value);
  for (const [unit, name] of [[1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]] as const) {
    if (size >= unit * (name === "k" ? 10 : 1)) return `${trim(value / unit)}${name}`;
  }
  return trim(value);
}

function trim(value: number): string {
  return String(Number(value.toPrecision(6)));
}

const SIZES = ["B", "KB", "MB", "GB", "TB", "PB", "EB"];

/** A number in its unit, as short as it can be: 40 MB (of 1,024 KB), 2.5%, 30 ms. */
export function measured(value: number, unit: string): string {
  if (unit === "percent") return `${Math.abs(value) < 1e4 ? trim(value) : short(value)}%`;
  if (unit === "milliseconds") return `${short(value)} ms`;
  if (unit !== "bytes") return short(value);
  const power = Math.min(SIZES.length - 1, Math.max(0, Math.floor(Math.log2(Math.abs(value) || 1) / 10)));
  return `${Number((value / 1024 ** power).toPrecision(4))} ${SIZES[power]}`;
}

/** Round numbers between two, about so many; bytes are round in powers of two, what is counted has no parts. */
export function numbers(low: number, high: number, about: number, unit = "", counted = false): Tick[] {
  if (!(high > low)) return [{ at: low, label: measured(low, unit) }];
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = ([1, 2, 5, 10].find((by) => by * power >= rough) ?? 10) * power;
  const decimal = counted ? Math.max(1, round) : round;
  const step = unit === "bytes" ? Math.max(1, 2 ** Math.ceil(Math.log2(rough))) : decimal;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step * 1e-9; at += step) {
    ticks.push({ at, label: measured(Math.abs(at) < step * 1e-9 ? 0 : at, unit) });
  }
  return ticks;
}

const DAY = 86_400_000;
const STEPS = [
  1e3, 5e3, 15e3, 60e3, 300e3, 900e3, 3_600e3, 10_800e3, 21_600e3, DAY, 2 * DAY, 7 * DAY, 14 * DAY,
];

/** Moments between two, in UTC, at the starts of days, months or years where these are long enough apart. */
export function times(low: number, high: number, about: number): Tick[] {
  const rough = (high - low) / about;
  const step = STEPS.find((known) => known >= rough);
  const ticks: Tick[] = [];
  if (step !== undefined) {
    for (let at = Math.ceil(low / step) * step; at <= high; at += step) ticks.push({ at, label: moment(at, step) });
    return ticks.length ? ticks : [{ at: low, label: moment(low, step) }];
  }
  const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((known) => known * 30.4 * DAY >= rough) ?? 2400;
  const first = new Date(low);
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > high) return ticks;
    const text = new Date(at).toISOString();
    if (at >= low) ticks.push({ at, label: months >= 12 ? text.slice(0, 4) : text.slice(0, 7) });
  }
}

export function moment(at: number, step = 1): string {
  const text = new Date(at).toISOString();
  if (step >= DAY || at % DAY === 0) return text.slice(0, 10);
  return step >= 60e3 || at % 60e3 === 0 ? text.slice(11, 16) : text.slice(11, 19);
}
