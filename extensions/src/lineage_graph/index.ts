import { Channel, type Model } from "../base/protocol";
import { Graph } from "./graph";

/** Show the lineage graph in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const channel = new Channel(model);
  const graph = new Graph(channel, el);
  await graph.open();
  return () => {
    graph.close();
    channel.close();
  };
}
