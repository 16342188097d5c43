import { columns, type Column, type MapData } from "../access/report/html/map/data.ts";
import { byId, element } from "./dom.ts";
import type { Query, Selected } from "./select.ts";
import { count, markWords } from "./words.ts";

/** More than this many nodes of a column nobody reads: looking for a name or choosing in another column shows the others. */
const step = 30;

const limits: Record<Column, number> = { who: step, as: step, role: step, on: step };

/** Shows the first nodes of each column again, and no more. */
export function resetColumns(): void {
  for (const column of columns) limits[column] = step;
}

export interface Choosing {
  readonly choose: (column: Column, node: number) => void;
  readonly again: () => void;
}

/** Draws the nodes of each column, and what brings more of them. */
export function drawColumns(data: MapData, { nodes }: Selected, { chosen }: Query, { choose, again }: Choosing): void {
  for (const column of columns) {
    const all = [...nodes[column]];
    const shown = all.slice(0, limits[column]);
    byId(`count-${column}`).textContent = all.length.toLocaleString("en");
    const items = shown.map(([node, { mark, ways }]) => {
      const [word = "", name = ""] = data.nodes[column][node] ?? [];
      const { glyph, word: said, style } = markWords(mark);
      const isChosen = chosen[column] === node;
      const button = element(
        "button",
        {
          type: "button",
          class: `node ${style}`,
          "aria-pressed": String(isChosen),
          "data-node": String(node),
          tabindex: "-1",
        },
        ...(word === "" ? [] : [element("span", { class: "kind" }, `${word} `)]),
        element("span", { class: "name" }, name),
        ...(glyph === ""
          ? []
          : [
              element(
                "span",
                { class: "mark" },
                element("span", { "aria-hidden": "true" }, ` ${glyph}`),
                element("span", { class: "unseen" }, `, ${said}`),
              ),
            ]),
        element("span", { class: "unseen" }, `, ${count(ways, "way")}`),
      );
      button.addEventListener("click", () => {
        choose(column, isChosen ? -1 : node);
      });
      return element("li", {}, button);
    });
    const more = all.length - shown.length;
    if (more > 0) {
      const button = element(
        "button",
        { type: "button", class: "more", tabindex: "-1" },
        `${more.toLocaleString("en")} more`,
      );
      button.addEventListener("click", () => {
        limits[column] += 10 * step;
        again();
      });
      items.push(element("li", {}, button));
    }
    const list = byId(`nodes-${column}`);
    list.replaceChildren(...items);
    // One stop of the tab key for each column: arrows go on from there.
    list.querySelector("button")?.setAttribute("tabindex", "0");
  }
}
