import { Channel, type Model } from "../base/protocol";
import { Grid } from "./grid";

/** Show a result's grid in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const channel = new Channel(model);
  el.append(channel.notice);
  const grid = new Grid(channel, el);
  await grid.open();
  return () => {
    grid.close();
    channel.close();
  };
}
