// Where the reader looks: dragging, wheel with Ctrl, pinching, buttons. Sizes in the page's pixels.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LEAST = 0.01;
const FIRST = 0.12; // the least scale to begin with
const MOST = 2.5;
const DRAG = 4; // pixels before a press becomes a drag
const EDGE = 24;

export class Camera {
  x = 0;
  y = 0;
  k = 1;
  width = 800;
  height = 460;
  dragged = false; // the press that just ended was a drag, so its click counts for nothing
  private readonly fingers = new Map<number, { x: number; y: number }>();
  private pinch = 0;

  constructor(
    private readonly stage: Element,
    private readonly moved: () => void,
  ) {
    stage.addEventListener("wheel", (event) => this.wheel(event as WheelEvent), { passive: false });
    stage.addEventListener("pointerdown", (event) => this.press(event as PointerEvent));
    stage.addEventListener("pointermove", (event) => this.drag(event as PointerEvent));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
      stage.addEventListener(end, (event) => this.release(event as PointerEvent));
    }
  }

  resize(width: number, height: number): void {
    this.width = Math.max(width, 50);
    this.height = Math.max(height, 50);
  }

  /** What of the picture is seen. */
  seen(margin = 0): Box {
    return {
      x: (-this.x - margin) / this.k,
      y: (-this.y - margin) / this.k,
      width: (this.width + 2 * margin) / this.k,
      height: (this.height + 2 * margin) / this.k,
    };
  }

  /** The scale at which all is seen. */
  whole(width: number, height: number): number {
    const room = Math.min((this.width - EDGE) / Math.max(width, 1), (this.height - EDGE) / Math.max(height, 1));
    return clamp(Math.min(room, 1));
  }

  fit(width: number, height: number): void {
    this.k = this.whole(width, height);
    this.x = (this.width - width * this.k) / 2;
    this.y = (this.height - height * this.k) / 2;
    this.moved();
  }

  /** All of it, or, of what is too much to see anything, its first part. */
  begin(width: number, height: number): void {
    this.fit(width, height);
    if (this.k >= FIRST) return;
    this.k = FIRST;
    this.x = Math.max(EDGE, (this.width - width * this.k) / 2);
    this.y = Math.max(EDGE, (this.height - height * this.k) / 2);
    this.moved();
  }

  /** Put a point of the picture into the middle. */
  center(x: number, y: number, k = this.k): void {
    this.k = clamp(k);
    this.x = this.width / 2 - x * this.k;
    this.y = this.height / 2 - y * this.k;
    this.moved();
  }

  /** Move as little as is needed to see a box. */
  reveal(box: Box): void {
    const left = box.x * this.k + this.x;
    const top = box.y * this.k + this.y;
    const right = left + box.width * this.k;
    const bottom = top + box.height * this.k;
    if (left < EDGE) this.x += EDGE - left;
    else if (right > this.width - EDGE) this.x -= Math.min(right - this.width + EDGE, left - EDGE);
    if (top < EDGE) this.y += EDGE - top;
    else if (bottom > this.height - EDGE) this.y -= Math.min(bottom - this.height + EDGE, top - EDGE);
    this.moved();
  }

  pan(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
    this.moved();
  }

  zoom(factor: number, atX = this.width / 2, atY = this.height / 2): void {
    const k = clamp(this.k * factor);
    this.x = atX - ((atX - this.x) * k) / this.k;
    this.y = atY - ((atY - this.y) * k) / this.k;
    this.k = k;
    this.moved();
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return; // the page scrolls
    event.preventDefault();
    const box = this.stage.getBoundingClientRect();
    const unit = event.deltaMode === 1 ? 16 : 1;
    this.zoom(Math.exp(-event.deltaY * unit * 0.004), event.clientX - box.left, event.clientY - box.top);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.dragged = false;
    this.pinch = 0;
  }

  private drag(event: PointerEvent): void {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) return;
    const dx = event.clientX - finger.x;
    const dy = event.clientY - finger.y;
    if (!this.dragged) {
      if (Math.hypot(dx, dy) < DRAG) return;
      this.dragged = true;
      this.stage.setPointerCapture?.(event.pointerId);
    }
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (this.fingers.size === 1) this.pan(dx, dy);
    else this.pinched();
  }

  private pinched(): void {
    const [one, other] = [...this.fingers.values()];
    if (!one || !other) return;
    const apart = Math.hypot(one.x - other.x, one.y - other.y);
    const box = this.stage.getBoundingClientRect();
    if (this.pinch) this.zoom(apart / this.pinch, (one.x + other.x) / 2 - box.left, (one.y + other.y) / 2 - box.top);
    this.pinch = apart;
  }

  private release(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    this.pinch = 0;
  }
}

function clamp(k: number): number {
  return Math.min(MOST, Math.max(LEAST, k));
}
