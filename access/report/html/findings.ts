import { levels, type Report } from "../../terms/report.ts";
import { findingsOf, sayTold } from "../findings.ts";
import { fixesOf } from "../fixes.ts";
import type { Format } from "../format.ts";
import type { ToldFinding } from "../toldFinding.ts";
import { sayUnchanged, sayWhat, sumOf, unknownsOf } from "../unknowns.ts";
import { count, sentence } from "../words.ts";
import { stackTags } from "./tags.ts";
import { escapeHtml, nameInHtml } from "./text.ts";

/** More than this are counted. */
const maxShown = 300;
const maxPlaces = 3;

/** The findings, by level. Errors are in sight, because they stop the change; the others are folded. */
export function findingsIn(report: Report, format: Format): string {
  return levels
    .map((level) => {
      const { told, total } = findingsOf(report, level);
      const fixes = fixesOf(told);
      const items = told.slice(0, maxShown).map((each, index) => itemOf(each, fixes[index]?.text ?? "", format));
      const rest = told.slice(maxShown).reduce((sum, { number }) => sum + number, 0);
      return total === 0
        ? ""
        : folded({ id: level, title: count(total, level), items, rest, isOpen: level === "error" });
    })
    .join("\n");
}

/** What cannot be told, with the reason. */
export function unknownsIn(report: Report, { escape, prose }: Format): string {
  const { ofResources, ofStacks, unchanged } = unknownsOf(report);
  const all = [...ofResources, ...ofStacks];
  if (all.length === 0 && unchanged === 0) return "";
  const items = all
    .slice(0, maxShown)
    .map((told) => `<li>${stackTags(told.stacks)} ${sayWhat(told, escape)}: ${sentence(prose(told.why))}</li>`);
  const said = unchanged === 0 ? [] : [`<li>${sayUnchanged(unchanged)}</li>`];
  const title = all.length === 0 ? sayUnchanged(unchanged) : `${count(sumOf(all), "thing")} not known`;
  return folded({
    id: "not-known",
    title,
    items: [...items, ...said],
    rest: sumOf(all.slice(maxShown)),
    isOpen: false,
  });
}

interface Folded {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly rest: number;
  readonly isOpen: boolean;
}

function folded({ id, title, items, rest, isOpen }: Folded): string {
  const more =
    rest === 0 ? "" : `<p class="rest">… and ${String(rest)} more: <code>--format json</code> has them all</p>`;
  return `<details id="${id}" class="findings ${id}"${isOpen ? " open" : ""}><summary><h2>${escapeHtml(title)}</h2></summary><ul>${items.join("\n")}</ul>${more}</details>`;
}

function itemOf(told: ToldFinding, fix: string, format: Format): string {
  const places = told.places.slice(0, maxPlaces).map(format.place);
  const where =
    places.length === 0
      ? ""
      : ` <span class="where">${places.join(", ")}${told.places.length > maxPlaces ? ", …" : ""}</span>`;
  const help = fix === "" ? "" : `<p class="fix"><b>Fix</b> ${sentence(format.prose(fix))}</p>`;
  const rules = told.rules.map((rule) => `<span class="rule">${nameInHtml(rule)}</span>`).join(" ");
  return `<li><p>${stackTags(told.stacks)} ${sentence(sayTold(told, format))} ${rules}${where}</p>${help}</li>`;
}
