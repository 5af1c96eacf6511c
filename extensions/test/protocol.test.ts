// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Channel, HeldChannel, type Model, type Question, type Reply } from "../src/base/protocol";

type Slot = (sender: unknown, told: unknown) => void;

class Told {
  slots = new Set<Slot>();
  connect(slot: Slot): void {
    this.slots.add(slot);
  }
  disconnect(slot: Slot): void {
    this.slots.delete(slot);
  }
  emit(told: unknown): void {
    for (const slot of this.slots) slot(this, told);
  }
}

class Fake implements Model {
  sent: Question[] = [];
  widget_manager: unknown;
  private listeners: [string, (reply?: Reply, buffers?: DataView[]) => void][] = [];
  get(): unknown {
    return undefined;
  }
  send(content: unknown): void {
    this.sent.push(content as Question);
  }
  on(event: string, listener: never): void {
    this.listeners.push([event, listener]);
  }
  off(_: string, listener: never): void {
    this.listeners = this.listeners.filter(([, known]) => known !== listener);
  }
  reply(reply: Reply, buffers: DataView[] = []): void {
    for (const [event, listener] of this.listeners) if (event === "msg:custom") listener(reply, buffers);
  }
  happen(wanted: string): void {
    for (const [event, listener] of this.listeners) if (event === wanted) listener();
  }
}

describe("Channel", () => {
  it("gives each question its own answer, in any order", async () => {
    const model = new Fake();
    const channel = new Channel(model);
    const [first, second] = [channel.ask("a"), channel.ask("b", { n: 1 })];
    const [one, two] = model.sent;
    expect(two).toMatchObject({ kind: "b", payload: { n: 1 } });
    model.reply({ id: two!.id, kind: "answer", payload: { v: 2 } });
    model.reply({ id: one!.id, kind: "answer", payload: { v: 1 } });
    expect((await first).payload).toEqual({ v: 1 });
    expect((await second).payload).toEqual({ v: 2 });
  });

  it("rejects with the kernel's words", async () => {
    const model = new Fake();
    const asked = new Channel(model).ask("a");
    model.reply({ id: model.sent[0]!.id, kind: "error", payload: { name: "INVALID", message: "no such column" } });
    await expect(asked).rejects.toThrow("no such column");
  });

  it("takes no notice of what is no reply, or another view's", async () => {
    const model = new Fake();
    const told = vi.fn();
    const channel = new Channel(model, told);
    model.reply(null as unknown as Reply);
    model.reply({ id: "other", kind: "answer", payload: {} });
    model.reply({ id: "", kind: "progress", payload: { part: 0.5 } });
    expect(told).toHaveBeenCalledExactlyOnceWith("progress", { part: 0.5 });
    channel.close();
    model.reply({ id: "", kind: "progress", payload: {} });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("says that the kernel is busy, until it answers", async () => {
    vi.useFakeTimers();
    const model = new Fake();
    const channel = new Channel(model);
    const asked = channel.ask("a");
    expect(channel.notice.hidden).toBe(true);
    vi.advanceTimersByTime(9_000);
    expect(channel.notice.textContent).toContain("may be running a cell");
    model.reply({ id: model.sent[0]!.id, kind: "answer", payload: {} });
    await asked;
    expect(channel.notice.hidden).toBe(true);
    channel.close();
    vi.useRealTimers();
  });

  it.each(["comm_live_update", "restarting", "autorestarting", "dead", "another kernel"])(
    "says that the kernel has ended at once, and asks it nothing more: %s",
    async (way) => {
      const [status, kernels] = [new Told(), new Told()];
      const model = new Fake();
      model.widget_manager = { context: { sessionContext: { statusChanged: status, kernelChanged: kernels } } };
      const channel = new Channel(model);
      const asked = channel.ask("a");
      for (const harmless of ["busy", "idle", "unknown", "connecting"]) status.emit(harmless);
      expect(channel.notice.hidden).toBe(true);
      if (way === "comm_live_update") model.happen(way);
      else if (way === "another kernel") kernels.emit({});
      else status.emit(way);
      await expect(asked).rejects.toThrow("restarted");
      await expect(channel.ask("b")).rejects.toThrow("Run the cell again");
      expect(channel.notice.hidden).toBe(false);
      expect(channel.notice.textContent).toContain("Run the cell again");
      expect(model.sent).toHaveLength(1);
      channel.close();
      expect(status.slots.size + kernels.slots.size).toBe(0);
    },
  );

  it("hears the kernel of a front end without notebooks, and takes what is no signal as none", async () => {
    const status = new Told();
    const model = new Fake();
    model.widget_manager = { kernel: { statusChanged: status } };
    const channel = new Channel(model);
    status.emit("dead");
    expect(channel.notice.hidden).toBe(false);
    for (const strange of [null, 7, { context: 1 }, { kernel: { statusChanged: {} } }]) {
      const other = new Fake();
      other.widget_manager = strange;
      expect(new Channel(other).notice.hidden).toBe(true);
    }
  });

  it("gives up when the kernel is gone", async () => {
    const asked = new Channel(new Fake(), undefined, 5).ask("a");
    await expect(asked).rejects.toThrow("does not answer");
  });

  it("asks for a part that a widget holds", () => {
    const model = new Fake();
    void new HeldChannel(new Channel(model), "grid", { of: "x" }).ask("window", { offset: 1 });
    expect(model.sent[0]).toMatchObject({ kind: "grid.window", payload: { offset: 1, of: "x" } });
  });
});
