import { at, marks, sides, type Column, type MapData } from "../access/report/html/map/data.ts";
import { byId, element } from "./dom.ts";
import type { Query, Selected, Way } from "./select.ts";
import { markWords } from "./words.ts";

const step = 40;
let limit = step;

export function resetTable(): void {
  limit = step;
}

/** Draws the ways as a table: all that the map shows, in words. */
export function drawTable(data: MapData, { ways }: Selected, query: Query, again: () => void): void {
  byId("ways").replaceChildren(...ways.slice(0, limit).map((way) => rowOf(data, way, query)));
  const more = byId("more-ways");
  more.hidden = ways.length <= limit;
  more.textContent = `Show more of the ${(ways.length - limit).toLocaleString("en")} other ways`;
  more.onclick = () => {
    limit += 4 * step;
    again();
  };
}

function rowOf(data: MapData, { flow, stacks, mark }: Way, { side }: Query): HTMLElement {
  const number = (place: number) => data.flows[flow + place] ?? -1;
  const node = (column: Column) => {
    const [word = "", name = ""] = data.nodes[column][number(at[column])] ?? [];
    return [
      ...(word === "" ? [] : [element("span", { class: "kind" }, `${word} `)]),
      element("span", { class: "name" }, name),
    ];
  };
  const { glyph, word, style } = markWords(mark);
  const change = word === "" ? changeOf(number(at.side)) : `${glyph} ${word}`;
  const where = stacks.map((stack) => element("span", { class: "stack" }, data.stacks[stack] ?? ""));
  return element(
    "tr",
    { class: style, role: "row" },
    cell("Who", ...node(number(at.who) === -1 ? "as" : "who")),
    cell("Acts as", ...(number(at.as) === -1 || number(at.who) === -1 ? ["itself"] : node("as"))),
    cell("By role", ...node("role")),
    cell("On", ...node("on")),
    cell(
      "May there",
      ...(mark === marks.unknown ? ["cannot tell"] : mayOf(data, number(at.before), number(at.after), side)),
    ),
    cell("In", ...where.flatMap((one) => [one, " "])),
    cell("Change", change),
  );
}

/** A way that comes or goes, where all of it is held in another way. */
function changeOf(side: number): string {
  if (side === sides.after) return "another way to the same";
  return side === sides.before ? "this way ends" : "–";
}

function cell(label: string, ...inside: readonly (Node | string)[]): HTMLElement {
  return element("td", { role: "cell", "data-label": label }, element("div", {}, ...inside));
}

function mayOf({ may, powers }: MapData, before: number, after: number, side: Query["side"]): (Node | string)[] {
  const [was, is] = [may[before] ?? [], may[after] ?? []];
  const said = (set: readonly number[]) => set.map((power) => powers[power] ?? "").join(", ") || "other operations";
  if (side === "before") return [said(was)];
  if (side === "after" || was.join() === is.join() || was.length === 0) return [said(is.length === 0 ? was : is)];
  if (is.length === 0) return [element("del", {}, said(was))];
  return [said(is), element("span", { class: "kind" }, ` (before: ${said(was)})`)];
}
