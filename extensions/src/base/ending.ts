// When a widget's kernel ends. ipywidgets tells a model so when somebody restarts the kernel; that it ended by
// itself, or was changed for another, only the front end's own signals say. A front end without them (marimo,
// VS Code) is asked nothing.

import type { Model } from "./protocol";

type Slot = (sender: unknown, told: unknown) => void;

interface Signal {
  connect(slot: Slot): unknown;
  disconnect(slot: Slot): unknown;
}

const ENDED = new Set<unknown>(["restarting", "autorestarting", "terminating", "dead"]);

/** Call back once the kernel that a model belongs to has ended; the answer stops that. */
export function onEnd(model: Model, ended: () => void): () => void {
  const status: Slot = (_, told) => {
    if (ENDED.has(told)) ended();
  };
  const changed: Slot = () => ended();
  const manager = model.widget_manager;
  const session = part(part(manager, "context"), "sessionContext");
  const heard: [Signal, Slot][] = [];
  const hear = (place: unknown, name: string, slot: Slot): void => {
    const signal = part(place, name);
    if (isSignal(signal)) heard.push([signal, slot]);
  };
  hear(session ?? part(manager, "kernel"), "statusChanged", status);
  hear(session, "kernelChanged", changed);
  for (const [signal, slot] of heard) signal.connect(slot);
  model.on("comm_live_update", ended as never); // a model that is shown was live, so it is no more
  return () => {
    for (const [signal, slot] of heard) signal.disconnect(slot);
    model.off("comm_live_update", ended as never);
  };
}

function part(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}

function isSignal(value: unknown): value is Signal {
  return typeof part(value, "connect") === "function" && typeof part(value, "disconnect") === "function";
}
