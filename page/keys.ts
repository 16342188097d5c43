import { columns } from "../access/report/html/map/data.ts";
import { byId } from "./dom.ts";

/** Arrows go through the nodes of the map, `/` to the search, and Escape takes back what is chosen. */
export function listenToKeys(clear: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (key === "/" && !isTyping) {
      event.preventDefault();
      byId("search").focus();
    } else if (key === "Escape" && byId("map").contains(target as Node)) {
      clear();
    } else if (target instanceof HTMLButtonElement && go(target, key)) event.preventDefault();
  });
}

function go(from: HTMLButtonElement, key: string): boolean {
  const lists = columns.map((column) => [...byId(`nodes-${column}`).querySelectorAll("button")]);
  const column = lists.findIndex((list) => list.includes(from));
  const list = lists[column];
  if (list === undefined) return false;
  const row = list.indexOf(from);
  const targets: Partial<Record<string, HTMLButtonElement | undefined>> = {
    ArrowDown: list[row + 1],
    ArrowUp: list[row - 1],
    Home: list[0],
    End: list.at(-1),
    ArrowRight: nearest(from, lists[column + 1] ?? []),
    ArrowLeft: nearest(from, lists[column - 1] ?? []),
  };
  if (!(key in targets)) return false;
  const target = targets[key];
  if (target !== undefined) {
    for (const each of lists.find((one) => one.includes(target)) ?? []) each.tabIndex = -1;
    target.tabIndex = 0;
    target.focus();
  }
  return true;
}

/** Columns stand beside each other, so left and right keep the height. */
function nearest(from: Element, list: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const { top } = from.getBoundingClientRect();
  const distance = (one: Element) => Math.abs(one.getBoundingClientRect().top - top);
  return list.toSorted((a, b) => distance(a) - distance(b))[0];
}
