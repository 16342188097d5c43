import type { Level, Report } from "../../terms/report.ts";
import { titleForMarkdown } from "../escape.ts";
import { findingsOf, sayTold } from "../findings.ts";
import { fixesOf } from "../fixes.ts";
import type { ToldFinding } from "../toldFinding.ts";
import type { Format } from "../format.ts";
import { sayStacks } from "../stacks.ts";
import { sayUnchanged, sayWhat, sumOf, unknownsOf } from "../unknowns.ts";
import { count, sentence } from "../words.ts";
import { folded, type Section } from "./section.ts";

/** The findings of one level. Errors are in sight, because they stop the change; the others are folded. */
export function findingsSection(level: Level, report: Report, format: Format, where: string): Section {
  const { told, total } = findingsOf(report, level);
  const title = count(total, level);
  const fixes = fixesOf(told);
  const isFolded = level !== "error";
  const left = (from: number) => told.slice(from).reduce((sum, { number }) => sum + number, 0);
  return {
    ...(isFolded ? folded(title) : { before: `### ${title}\n\n`, after: "" }),
    size: told.length,
    item: (index) =>
      told
        .slice(index, index + 1)
        .map((each) => sayFinding(each, fixes[index]?.text ?? "", format))
        .join(""),
    rest: (from) => `- … and ${String(left(from))} more: ${where}\n`,
    floor: isFolded ? 2_500 : 7_000,
  };
}

/** What cannot be told, with the reason. */
export function unknownsSection(report: Report, { escape, prose }: Format, where: string): Section {
  const { ofResources, ofStacks, unchanged } = unknownsOf(report);
  const number = sumOf(ofResources);
  const ofStack = "not known of a stack as a whole";
  const unknowns = [...ofResources, ...ofStacks];
  const said = unchanged === 0 ? [] : [`- ${sayUnchanged(unchanged)}: ${where}`];
  if (unknowns.length === 0)
    return { before: "", after: "", size: said.length, item: (at) => said[at] ?? "", rest: () => "", floor: 500 };
  const title = [
    ...(number === 0 ? [] : [`${count(number, "thing")} not known`]),
    ...(ofStacks.length === 0 ? [] : [number === 0 ? `N${ofStack.slice(1)}` : ofStack]),
    ...(unchanged === 0 ? [] : [sayUnchanged(unchanged)]),
  ].join(" · ");
  return {
    ...folded(title),
    size: unknowns.length + said.length,
    item: (index) => {
      const told = unknowns[index];
      if (told === undefined) return said[index - unknowns.length] ?? "";
      return `- **${sayStacks(told.stacks, titleForMarkdown)}**: ${sayWhat(told, escape)}: ${prose(told.why)}`;
    },
    rest: (from) => `- … and ${String(sumOf(unknowns.slice(from)))} more: ${where}\n`,
    floor: 2_000,
  };
}

/** Of more places the first: each is in the JSON. */
const maxPlaces = 3;

function sayFinding(told: ToldFinding, fix: string, format: Format): string {
  const places = told.places.map(format.place);
  const where =
    places.length === 0 ? "" : ` ${places.slice(0, maxPlaces).join(", ")}${places.length > maxPlaces ? ", …" : ""}.`;
  const help = fix === "" ? "" : ` Fix: ${sentence(format.prose(fix))}`;
  const rules = told.rules.map(format.escape).join(", ");
  return `- **${sayStacks(told.stacks, titleForMarkdown)}**: ${sayTold(told, format)} (${rules}).${help}${where}`;
}
