// The form as a view of the dashboard.

import { type Asks, HeldChannel } from "../base/protocol";
import { ConfigurationForm } from "./form";

export class Configuration {
  private made?: ConfigurationForm;

  constructor(private readonly channel: Asks) {}

  /** What was typed stays when days and filters change. */
  async fill(panel: HTMLElement): Promise<void> {
    if (this.made) {
      panel.append(this.made.root);
      return;
    }
    this.made = new ConfigurationForm(new HeldChannel(this.channel, "configuration"));
    panel.append(this.made.root);
    await this.made.list();
  }
}
