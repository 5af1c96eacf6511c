import { Channel, type Model } from "../base/protocol";
import { Dashboard } from "./dashboard";

/** Show the Storage Lens dashboard in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const channel = new Channel(model);
  el.append(channel.notice);
  const dashboard = new Dashboard(model, channel, el);
  await dashboard.open();
  return () => {
    dashboard.close();
    channel.close();
  };
}
