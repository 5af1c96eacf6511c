// The columns of a grid: their places on the page, which are hidden, pinned, how wide each is.

export interface Column {
  name: string;
  type: string;
  number: boolean;
  nested: boolean;
}

export const NARROWEST = 48;
const WIDEST_FIRST = 280;
const PER_CHARACTER = 7.5;

export class Columns {
  readonly widths: number[];
  readonly hidden = new Set<number>();
  readonly pinned: number[] = [];
  private places: { column: number; left: number }[] | null = null;
  width = 0; // of all that is shown, pinned ones among them

  constructor(readonly all: Column[]) {
    this.widths = all.map(({ name, type }) => {
      const longest = Math.max(name.length + 4, Math.min(type.length, 24), 8);
      return Math.min(WIDEST_FIRST, Math.round(longest * PER_CHARACTER) + 24);
    });
  }

  change(): void {
    this.places = null;
  }

  /** Columns that are shown, pinned ones first, each with its left edge in pixels. */
  shown(): { column: number; left: number }[] {
    if (this.places) return this.places;
    const order = [
      ...this.pinned,
      ...this.all.map((_, at) => at).filter((at) => !this.pinned.includes(at)),
    ].filter((at) => !this.hidden.has(at));
    let left = 0;
    this.places = order.map((column) => {
      const place = { column, left };
      left += this.widths[column] ?? NARROWEST;
      return place;
    });
    this.width = left;
    return this.places;
  }

  /** How many of those shown are pinned, and how wide they are together. */
  pins(): { count: number; width: number } {
    const shown = this.shown();
    const count = this.pinned.filter((at) => !this.hidden.has(at)).length;
    const next = shown[count];
    return { count, width: next ? next.left : this.width };
  }

  /** Places in `shown` that lie between two pixels, beside the pinned ones. */
  between(left: number, right: number): number[] {
    const shown = this.shown();
    const { count } = this.pins();
    let low = count;
    let high = shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = shown[middle];
      if (place && place.left + (this.widths[place.column] ?? 0) <= left) low = middle + 1;
      else high = middle;
    }
    const found = Array.from({ length: count }, (_, at) => at);
    for (let at = low; at < shown.length && (shown[at]?.left ?? 0) < right; at++) found.push(at);
    return found;
  }
}
