// The same data as a table: every column's edge that is drawn, or those of a column's way alone.

import { button, element, visible } from "../base/dom";
import type { Lit } from "./lit";
import { type Picture, WHOLE } from "./model";

const PAGE = 200;
const LONGEST = 200;

export type Line = string[];

/** The lines of the table: links, and lines between datasets of which no columns are known. */
export function lines(picture: Picture, lit: Lit | null, wanted: (indirect: boolean) => boolean): Line[] {
  const made: Line[] = [];
  const known = new Set<string>();
  picture.links.forEach((link, at) => {
    const source = picture.byId.get(link.source);
    const target = picture.byId.get(link.target);
    if (!source || !target) return;
    known.add(`${source.id} ${target.id}`);
    if (!wanted(link.indirect)) return;
    if (lit && !(lit.links.size ? lit.links.has(at) : lit.nodes.has(source.id) && lit.nodes.has(target.id))) return;
    made.push([
      source.label,
      link.sourceColumn === WHOLE ? "" : picture.column(source, link.sourceColumn),
      target.label,
      link.targetColumn === WHOLE ? "(every column)" : picture.column(target, link.targetColumn),
      link.indirect ? "INDIRECT" : "DIRECT",
      link.masking ? `${link.subtype} masked` : link.subtype,
      picture.byId.get(link.job)?.label ?? "",
      link.mark + (link.before ? ` (before: ${link.before})` : ""),
    ]);
  });
  for (const edge of picture.edges) {
    if (known.has(`${edge.source} ${edge.target}`) || !wanted(edge.indirect)) continue;
    if (lit && !lit.edges.has(edge)) continue;
    const source = picture.byId.get(edge.source)!;
    const target = picture.byId.get(edge.target)!;
    if ((source.job || target.job) && reached(picture, source.id, target.id, known)) continue;
    made.push([source.label, "", target.label, "", "", source.job ? "writes" : target.job ? "reads" : "", "", edge.mark]);
  }
  return made;
}

/** Whether the links tell already what goes through a job here. */
function reached(picture: Picture, source: number, target: number, known: Set<string>): boolean {
  const sources = picture.byId.get(source)!.job ? (picture.into.get(source) ?? []).map((edge) => edge.source) : [source];
  const targets = picture.byId.get(target)!.job ? (picture.outOf.get(target) ?? []).map((edge) => edge.target) : [target];
  return sources.some((from) => targets.some((to) => known.has(`${from} ${to}`)));
}

export function table(picture: Picture, lit: Lit | null, wanted: (indirect: boolean) => boolean): HTMLElement {
  const found = lines(picture, lit, wanted);
  const heads = ["Source dataset", "Source column", "Target dataset", "Target column", "Type", "Subtype", "Job"];
  if (picture.since !== null) heads.push("Change");
  const body = element("tbody");
  const caption = element("caption", { class: "lnb-muted" }, `${found.length.toLocaleString("en")} edges${lit ? " on this way" : ""}`);
  const head = element("tr", {}, ...heads.map((name) => element("th", { scope: "col" }, name)));
  const made = element("table", { class: "lnb-numbers lng-table" }, caption, element("thead", {}, head), body);
  const root = element("div", { class: "lng-sheet", tabindex: 0, role: "region", "aria-label": "Edges as a table" }, made);
  let shown = 0;
  const more = button("Show more", () => add());
  function add(): void {
    for (const line of found.slice(shown, shown + PAGE)) {
      const cells = line.slice(0, heads.length).map((text) => element("td", {}, element("bdi", {}, visible(text.slice(0, LONGEST)))));
      body.append(element("tr", {}, ...cells));
    }
    shown += PAGE;
    if (shown >= found.length) more.remove();
  }
  if (found.length > PAGE) root.append(more);
  add();
  root.addEventListener("keydown", (event) => event.stopPropagation());
  return root;
}
