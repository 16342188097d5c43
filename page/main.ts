import { at, columns, flowSize, marks, type Column, type MapData } from "../access/report/html/map/data.ts";
import { drawColumns, resetColumns } from "./columns.ts";
import { byId, element } from "./dom.ts";
import { listenToKeys } from "./keys.ts";
import { drawLinks } from "./links.ts";
import { indexOf, select, type Query, type Selected } from "./select.ts";
import { drawTable, resetTable } from "./table.ts";
import { count } from "./words.ts";

// JSON.parse confuses nothing here: names are values, and never keys.
const data = JSON.parse(byId("data").textContent) as MapData;
const index = indexOf(data);
const nothing: Record<Column, number> = { who: -1, as: -1, role: -1, on: -1 };

let query: Query = { words: [], stack: -1, side: firstSide(), power: -1, chosen: nothing };
let selected: Selected = select(index, query);
let frame = 0;

function firstSide(): Query["side"] {
  for (let flow = 0; flow < data.flows.length; flow += flowSize)
    if (data.flows[flow + at.mark] !== marks.none) return "changes";
  return "after";
}

function ask(change: Partial<Query>): void {
  query = { ...query, ...change };
  selected = select(index, query);
  resetColumns();
  resetTable();
  draw();
}

function draw(): void {
  const focused = focusedNode();
  drawColumns(data, selected, query, {
    choose: (column, node) => {
      ask({ chosen: { ...query.chosen, [column]: node } });
    },
    again: draw,
  });
  drawTable(data, selected, query, draw);
  drawChosen();
  const { ways, nodes } = selected;
  const parts = [
    count(nodes.who.size, "actor"),
    count(nodes.as.size, "identity"),
    count(nodes.on.size, "service or scope"),
  ];
  byId("status").textContent =
    ways.length === 0 ? "Nothing is held that way." : `${count(ways.length, "way")}: ${parts.join(", ")}`;
  if (focused !== undefined) document.querySelector<HTMLElement>(focused)?.focus();
  // Where things are is known once for each frame: asking before would lay the page out twice.
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    drawLinks(data, selected);
  });
}

/** A node that is drawn anew keeps the focus. */
function focusedNode(): string | undefined {
  const node = document.activeElement?.closest("[data-node]");
  const list = node?.closest("ul");
  return node && list ? `#${list.id} [data-node="${node.getAttribute("data-node") ?? ""}"]` : undefined;
}

function drawChosen(): void {
  const chips = columns.flatMap((column) => {
    const [word = "", name = ""] = data.nodes[column][query.chosen[column]] ?? [];
    if (name === "") return [];
    const chip = element(
      "button",
      { type: "button", class: "chip", "aria-label": `Do not only show ${word} ${name}` },
      `${word} ${name} ✕`.trim(),
    );
    chip.addEventListener("click", () => {
      ask({ chosen: { ...query.chosen, [column]: -1 } });
    });
    return [chip];
  });
  byId("chosen").replaceChildren(...chips);
}

function start(): void {
  const search = byId("search") as HTMLInputElement;
  search.addEventListener("input", () => {
    ask({
      words: search.value
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ""),
    });
  });
  const power = byId("power") as HTMLSelectElement;
  power.append(...data.powers.map((said, number) => element("option", { value: String(number) }, said)));
  power.addEventListener("change", () => {
    ask({ power: Number(power.value) });
  });
  const stack = byId("stack") as HTMLSelectElement;
  stack.append(...data.stacks.map((name, number) => element("option", { value: String(number) }, name)));
  stack.addEventListener("change", () => {
    ask({ stack: Number(stack.value) });
  });
  for (const radio of document.querySelectorAll<HTMLInputElement>("input[name=side]")) {
    radio.checked = radio.value === query.side;
    radio.addEventListener("change", () => {
      ask({ side: radio.value as Query["side"] });
    });
  }
  listenToKeys(() => {
    search.value = "";
    ask({ words: [], chosen: nothing });
  });
  addEventListener("resize", () => {
    drawLinks(data, selected);
  });
  // What is folded would not be printed.
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  byId("map").hidden = false;
  draw();
}

start();
