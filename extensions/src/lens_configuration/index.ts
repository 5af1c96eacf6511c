import { Channel, type Model } from "../base/protocol";
import { hideStatic } from "../base/static";
import { ConfigurationForm } from "./form";

/** Show the configuration form in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const channel = new Channel(model);
  el.append(channel.notice);
  const form = new ConfigurationForm(channel);
  el.append(form.root);
  await form.list();
  const showStatic = hideStatic(el, ".lakenb-lens-configurations");
  return () => {
    showStatic();
    form.root.remove();
    channel.close();
  };
}
