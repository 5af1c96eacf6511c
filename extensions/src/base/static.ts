// The static form that stands in a cell's output before its widget, for where no widget can be shown.

const CELL = ".jp-Cell, .cell, .cell_container"; // JupyterLab, Notebook and Voilà; nbclassic; VS Code
const OUTPUT = ".jp-OutputArea-child, .output_area, .output_container";

/** Take static forms in a widget's own cell out of sight; gives back what shows them again. */
export function hideStatic(el: HTMLElement, selector: string, picture = false): () => void {
  const hidden: [HTMLElement, string][] = [];
  const hide = (place: HTMLElement) => {
    hidden.push([place, place.style.display]);
    place.style.display = "none";
  };
  for (const form of el.closest(CELL)?.querySelectorAll<HTMLElement>(selector) ?? []) {
    const place = form.closest<HTMLElement>(OUTPUT) ?? form;
    if (place.contains(el)) continue;
    hide(place);
    const before = place.previousElementSibling;
    if (picture && before instanceof HTMLElement && before.querySelector("img")) hide(before);
  }
  return () => {
    for (const [place, display] of hidden) place.style.display = display;
  };
}

const WAITS = [50, 200, 800, 2_000]; // milliseconds until the output before is looked for again

/** The same for the output right before a widget's, which a front end may draw later than the widget. */
export function hideBefore(el: HTMLElement, selector: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let show = () => {};
  const look = (at: number) => {
    const before = el.closest<HTMLElement>(OUTPUT)?.previousElementSibling;
    if (!(before instanceof HTMLElement)) return;
    if (before.querySelector(selector)) {
      const { display } = before.style;
      before.style.display = "none";
      show = () => void (before.style.display = display);
    } else if (at < WAITS.length) {
      timer = setTimeout(() => look(at + 1), WAITS[at]);
    }
  };
  look(0);
  return () => {
    clearTimeout(timer);
    show();
  };
}
