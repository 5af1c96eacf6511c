// Which row stands at the top. A page can't be higher than some millions of pixels, so that a result of many
// rows is scrolled by its share: the bar leads to about the right place, wheel and keys move by rows.

export const ROW = 24; // pixels
const HIGHEST = 8_000_000; // pixels; browsers end between 16 and 33 million

export class Scroll {
  rows = 0;
  height = 0; // pixels of the part that shows rows
  top = 0; // the first row shown, with its fraction

  get whole(): number {
    return Math.min(this.rows * ROW, HIGHEST);
  }

  get scaled(): boolean {
    return this.rows * ROW > HIGHEST;
  }

  get visible(): number {
    return this.height / ROW;
  }

  private get last(): number {
    return Math.max(0, this.rows - this.visible);
  }

  /** The bar was moved to so many pixels. */
  moved(pixels: number): void {
    const room = Math.max(1, this.whole - this.height);
    this.top = this.scaled ? (Math.min(pixels, room) / room) * this.last : pixels / ROW;
    this.top = Math.max(0, Math.min(this.top, this.last));
  }

  /** Go on by so many rows; gives back where the bar should stand. */
  by(rows: number): number {
    this.top = Math.max(0, Math.min(this.top + rows, this.last));
    return this.pixels();
  }

  /** Bring a row into sight; gives back where the bar should stand. */
  to(row: number): number {
    if (row < this.top) this.top = row;
    else if (row > this.top + this.visible - 1) this.top = Math.min(row - this.visible + 1, this.last);
    this.top = Math.max(0, this.top);
    return this.pixels();
  }

  private pixels(): number {
    if (!this.scaled) return this.top * ROW;
    const room = Math.max(1, this.whole - this.height);
    return this.last ? (this.top / this.last) * room : 0;
  }
}
