// What a widget's page and its kernel say to each other; lakenb/widgets/protocol.py is the other side.

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
  private readonly name = Math.random().toString(36).slice(2, 10);

  constructor(
    private readonly model: Model,
    private readonly told: (kind: string, payload: Payload) => void = () => undefined,
    private readonly patience = 120_000, // milliseconds; a running cell keeps the kernel from answering
  ) {
    this.listener = (reply, buffers) => this.receive(reply, buffers ?? []);
    model.on("msg:custom", this.listener as never);
  }

  ask(kind: string, payload: Payload = {}, buffers: ArrayBuffer[] = []): Promise<Answer> {
    const id = `${this.name}-${++this.asked}`;
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
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
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
