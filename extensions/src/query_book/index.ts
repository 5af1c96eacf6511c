import type { Model } from "../base/protocol";
import { Book } from "./book";

/** Show a query book in an element; gives back what takes it away again. */
export async function render({ model, el }: { model: Model; el: HTMLElement }): Promise<() => void> {
  const book = new Book(model, el);
  await book.open();
  return () => book.close();
}
