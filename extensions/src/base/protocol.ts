// What a widget's page and its kernel say to each other; lakenb/widgets/protocol.py is the other side.

import { element } from "./dom";
import { onEnd } from "./ending";

export type Payload = Record<string, unknown>;

export interface Question {
  id: string;
  kind: string;
  payload: Payload;
}

export interface Reply {
  id: string;
  kind: string; // "answer", "error", or what the kernel tells on its own (with an empty id)
  payload: Payload;
}

export interface Answer {
  payload: Payload;
  buffers: DataView[];
}

/** The part of anywidget's model that a widget uses. */
export interface Model {
  get(name: string): unknown;
  send(content: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void;
  on(event: string, listener: (...args: never[]) => void): void;
  off(event: string, listener: (...args: never[]) => void): void;
  /** What holds the model in its front end; each has its own. */
  widget_manager?: unknown;
}

/** What answers questions: the kernel, or the kernel's part for one thing that a widget holds. */
export interface Asks {
  ask(kind: string, payload?: Payload): Promise<Answer>;
}

/** A failure that the kernel reported, with Athena's name for it. */
export class KernelError extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

const GONE = "The kernel that made this was restarted or has ended. Run the cell again.";
const BUSY = "The kernel has not answered yet; it may be running a cell. If it was restarted, run this cell again.";
const SLOW = 8_000; // milliseconds until that is said

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Asks the kernel; each question is answered once, fails, or times out. */
export class Channel implements Asks {
  private readonly waiting = new Map<string, Waiting>();
  private readonly listener: (reply: Reply, buffers?: DataView[]) => void;
  private asked = 0;
  private gone = false;
  private readonly unheard: () => void;
  private slow: ReturnType<typeof setTimeout> | undefined;
  /** Says in the page that the kernel is busy or gone; belongs into the widget's element. */
  readonly notice = element("div", { class: "lnb lnb-notice", role: "status", "aria-live": "polite", hidden: true });
  private readonly name = Math.random().toString(36).slice(2, 10);

  constructor(
    private readonly model: Model,
    private readonly told: (kind: string, payload: Payload) => void = () => undefined,
    private readonly patience = 120_000, // milliseconds; a running cell keeps the kernel from answering
  ) {
    this.listener = (reply, buffers) => this.receive(reply, buffers ?? []);
    model.on("msg:custom", this.listener as never);
    this.unheard = onEnd(model, () => this.end());
  }

  private end(): void {
    if (this.gone) return;
    this.gone = true;
    this.say(GONE);
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { timer, reject } of waiting) {
      clearTimeout(timer);
      reject(new KernelError("GONE", GONE));
    }
  }

  private say(words: string): void {
    clearTimeout(this.slow);
    this.slow = undefined;
    this.notice.textContent = words;
    this.notice.hidden = !words;
  }

  ask(kind: string, payload: Payload = {}, buffers: ArrayBuffer[] = []): Promise<Answer> {
    if (this.gone) return Promise.reject(new KernelError("GONE", GONE));
    const id = `${this.name}-${++this.asked}`;
    this.slow ??= setTimeout(() => this.say(BUSY), SLOW);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new KernelError("TIMEOUT", "The kernel does not answer; it may be busy or gone. Run the cell again."));
      }, this.patience);
      this.waiting.set(id, { resolve, reject, timer });
      this.model.send({ id, kind, payload } satisfies Question, undefined, buffers);
    });
  }

  close(): void {
    this.model.off("msg:custom", this.listener as never);
    this.unheard();
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    clearTimeout(this.slow);
    this.waiting.clear();
    this.notice.remove();
  }

  private receive(reply: Reply, buffers: DataView[]): void {
    if (!reply || typeof reply.id !== "string" || typeof reply.kind !== "string") return;
    if (reply.id === "") {
      this.told(reply.kind, reply.payload ?? {});
      return;
    }
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return; // another view of the same model asked
    this.waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    this.say("");
    if (this.waiting.size) this.slow = setTimeout(() => this.say(BUSY), SLOW);
    if (reply.kind === "answer") waiting.resolve({ payload: reply.payload ?? {}, buffers });
    else waiting.reject(new KernelError(String(reply.payload?.name ?? "ERROR"), String(reply.payload?.message ?? "")));
  }
}

/** Asks for a part that a widget holds, such as a grid: its kinds are `<name>.<kind>`. */
export class HeldChannel implements Asks {
  constructor(
    private readonly channel: Asks,
    private readonly name: string,
    private readonly more: Payload = {},
  ) {}

  ask(kind: string, payload: Payload = {}): Promise<Answer> {
    return this.channel.ask(`${this.name}.${kind}`, { ...payload, ...this.more });
  }
}
