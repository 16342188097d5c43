import { at, columns, type Column, type MapData } from "../access/report/html/map/data.ts";
import { byId } from "./dom.ts";
import { worse, type Selected } from "./select.ts";
import { markWords } from "./words.ts";

/** More lines than this are a blur. */
const maxLinks = 600;
const svg = "http://www.w3.org/2000/svg";

interface Link {
  readonly from: DOMRect;
  readonly to: DOMRect;
  mark: number;
}

/** Draws the lines between the nodes that are shown. They add nothing to what the table says. */
export function drawLinks({ flows }: MapData, { ways }: Selected): void {
  const lines = byId("links");
  lines.replaceChildren();
  if (getComputedStyle(lines).display === "none") return;
  const links = linksOf(flows, ways, shownNodes());
  const origin = lines.getBoundingClientRect();
  lines.setAttribute("viewBox", `0 0 ${String(origin.width)} ${String(origin.height)}`);
  // What changes is drawn last, on top.
  const drawn = [...links]
    .toSorted((a, b) => (worse(a.mark, b.mark) === a.mark ? 1 : -1))
    .map(({ from, to, mark }) => {
      const [x1, y1] = [from.right - origin.left, from.top + from.height / 2 - origin.top];
      const [x2, y2] = [to.left - origin.left, to.top + to.height / 2 - origin.top];
      const middle = (x1 + x2) / 2;
      const path = document.createElementNS(svg, "path");
      path.setAttribute(
        "d",
        `M${String(x1)} ${String(y1)}C${String(middle)} ${String(y1)} ${String(middle)} ${String(y2)} ${String(x2)} ${String(y2)}`,
      );
      path.setAttribute("class", markWords(mark).style);
      return path;
    });
  lines.replaceChildren(...drawn);
}

type Shown = Readonly<Record<Column, ReadonlyMap<number, DOMRect>>>;

function shownNodes(): Shown {
  const nodesOf = (column: Column) =>
    new Map(
      [...byId(`nodes-${column}`).querySelectorAll("[data-node]")].map((node) => [
        Number(node.getAttribute("data-node")),
        node.getBoundingClientRect(),
      ]),
    );
  return { who: nodesOf("who"), as: nodesOf("as"), role: nodesOf("role"), on: nodesOf("on") };
}

function linksOf(flows: readonly number[], ways: Selected["ways"], shown: Shown): Link[] {
  const links = new Map<string, Link>();
  for (const { flow, mark } of ways) {
    // Who acts as themselves has no node in the second column.
    const on = columns.filter((column) => flows[flow + at[column]] !== -1);
    for (const [index, column] of on.entries()) {
      const next = on[index + 1];
      if (next === undefined) continue;
      const [a, b] = [flows[flow + at[column]] ?? -1, flows[flow + at[next]] ?? -1];
      const [from, to] = [shown[column].get(a), shown[next].get(b)];
      if (from === undefined || to === undefined) continue;
      const key = `${column} ${next} ${String(a)} ${String(b)}`;
      const known = links.get(key);
      if (known !== undefined) known.mark = worse(known.mark, mark);
      else if (links.size < maxLinks) links.set(key, { from, to, mark });
    }
  }
  return [...links.values()];
}
