import type { Report } from "../../terms/report.ts";
import { titles } from "../markdown/title.ts";
import { findingsOf } from "../findings.ts";
import { effectOf, effects, stacksByVerdict } from "../order.ts";
import { sayStack, type Tally } from "../tally.ts";
import { numberOfUnknowns } from "../unknowns.ts";
import { count, listOf, sayVerdict } from "../words.ts";
import { heads } from "./changes.ts";
import { escapeHtml, nameInHtml } from "./text.ts";

/** More stacks than this are counted in the title; each has its own line below it. */
const maxNames = 6;
const maxStacks = 60;

/** `Access grows in prod`, as text and not as HTML. */
export function pageTitle(report: Report, escape: (text: string) => string): string {
  const stacks = stacksByVerdict(report);
  const [worst] = stacks;
  if (worst === undefined) return "No stacks";
  // What is said of the worst is said of those like it.
  const like = stacks.filter(({ verdict }) => verdict === worst.verdict);
  const names = like.slice(0, maxNames).map(({ stack }) => escape(stack));
  const all = listOf(like.length > maxNames ? [...names, `${String(like.length - maxNames)} more`] : names);
  if (worst.verdict === null) return `No baseline for ${all}: the state, no verdict`;
  return worst.verdict === "same" ? `Access does not change in ${all}` : `${titles[worst.verdict]} in ${all}`;
}

/** The verdict: of all, and of each stack. */
export function headOf(report: Report, tallies: ReadonlyMap<string, Tally>, baseline: string | undefined): string {
  const stacks = stacksByVerdict(report);
  const verdict = stacks[0]?.verdict ?? null;
  const { glyph } = sayVerdict(verdict);
  const against =
    baseline === undefined ? "Who may do what" : `Who may do what, against <b>${nameInHtml(baseline)}</b>`;
  const items = stacks.slice(0, maxStacks).map((stack) => {
    const tally = tallies.get(stack.stack);
    const { glyph: mark, words } = sayVerdict(stack.verdict);
    const said = tally === undefined ? words : sayStack(tally, stack);
    return `<li class="verdict-${stack.verdict ?? "none"}"><span class="glyph" aria-hidden="true">${mark}</span> <b>${nameInHtml(stack.stack)}</b> <span>${escapeHtml(said)}</span></li>`;
  });
  const more = stacks.length > maxStacks ? [`<li>and ${count(stacks.length - maxStacks, "more stack")}</li>`] : [];
  return [
    `<header class="verdict-${verdict ?? "none"}">`,
    `<p class="brand">azure-keyless</p>`,
    `<h1><span class="glyph" aria-hidden="true">${glyph}</span> <span>${pageTitle(report, nameInHtml)}</span></h1>`,
    `<p class="against">${against}</p>`,
    `<ul class="stacks" aria-label="Verdict of each stack">${[...items, ...more].join("")}</ul>`,
    besideOf(report),
    jumpsOf(report),
    "</header>",
  ].join("\n");
}

/** What there is on the page, to go to. */
function jumpsOf({ stacks }: Report): string {
  const found = new Set(stacks.flatMap(({ changes }) => changes.map(effectOf)));
  const changes = effects.filter((effect) => found.has(effect)).map((effect) => heads[effect]);
  const links = [...changes, ["map", "Access map"] as const].map(([id, title]) => `<a href="#${id}">${title}</a>`);
  return `<nav class="jump" aria-label="On this page">${links.join("")}</nav>`;
}

function besideOf(report: Report): string {
  const errors = findingsOf(report, "error").total;
  const unknown = numberOfUnknowns(report.stacks);
  const said = [
    ...(errors === 0 ? [] : [`<a href="#error">${count(errors, "error")}</a>`]),
    ...(unknown === 0
      ? []
      : [
          `<a href="#not-known">${count(unknown, "thing")} not known</a>: what is not known never counts as less access`,
        ]),
  ];
  return said.length === 0 ? "" : `<p class="beside">${said.join(" · ")}</p>`;
}
