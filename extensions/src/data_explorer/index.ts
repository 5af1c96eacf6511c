import { Channel, type Model } from "../base/protocol";
import { Explorer } from "./explorer";

/** Show the data explorer in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const channel = new Channel(model);
  el.append(channel.notice);
  const explorer = new Explorer(model, channel, el);
  await explorer.open();
  return () => {
    explorer.close();
    channel.close();
  };
}
