// A widget inside this one, where the front end has a widget manager (Jupyter's have one, marimo has none).

import type { Model } from "../base/protocol";

interface View {
  el: HTMLElement;
  remove(): void;
}

interface Manager {
  get_model?(id: string): Promise<unknown>;
  create_view?(model: unknown): Promise<View>;
}

function managerOf(model: Model): Manager | undefined {
  return (model as unknown as { widget_manager?: Manager }).widget_manager;
}

export function canShow(model: Model): boolean {
  const manager = managerOf(model);
  return typeof manager?.get_model === "function" && typeof manager.create_view === "function";
}

/** The view of another widget of the kernel. */
export async function show(model: Model, id: string): Promise<View> {
  const manager = managerOf(model) as Required<Manager>;
  return manager.create_view(await manager.get_model(id));
}
