import { tellOnce, type StackEntries, type ToldEntry } from "../acrossStacks.ts";
import { detailsOf, headlineOf, type RolesAfter } from "../details.ts";
import type { Entry } from "../entry.ts";
import type { Format } from "../format.ts";
import { effectOf, type Effect } from "../order.ts";
import { numberOfChanges, worstTold } from "../selection.ts";
import { count, sayVerdict, sentence } from "../words.ts";
import { stackTags } from "./tags.ts";

/** The place of each kind of change in the page, and its title. */
export const heads: Record<Effect, readonly [id: string, title: string]> = {
  gain: ["gains", "Gains"],
  unknown: ["cannot-tell", "Cannot tell"],
  loss: ["losses", "Losses"],
};

/** More than this are folded, so that what comes after them is not out of sight. */
const maxInSight = 12;
/** More than this are counted: the map has them all. */
const maxShown = 400;

/** The changes of one kind over all stacks, worst first, in the words of every other report. Nothing where there is none. */
export function changesOf(effect: Effect, stacks: readonly StackEntries[], format: Format): string {
  const ofEffect = stacks.map(({ stack, entries }) => ({
    stack,
    entries: entries.filter(({ changes: [change] }) => effectOf(change) === effect),
  }));
  const told = worstTold(tellOnce(ofEffect, (entry, rolesAfter) => sayEntry(entry, rolesAfter, format)));
  if (told.length === 0) return "";
  const [id, title] = heads[effect];
  const rest = numberOfChanges(told.slice(maxShown).flatMap(({ entries }) => entries));
  const number = numberOfChanges(told.flatMap(({ entries }) => entries));
  return [
    `<section id="${id}" class="changes ${effect}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${title} <span class="number">${String(number)}</span></h2>`,
    `<ul>${told.slice(0, maxInSight).map(itemOf).join("\n")}</ul>`,
    foldedOf(told.slice(maxInSight, maxShown)),
    rest === 0
      ? ""
      : `<p class="rest">… and ${count(rest, "more change")}: the map below and <code>--format json</code> have them all</p>`,
    "</section>",
  ].join("\n");
}

function foldedOf(told: readonly ToldEntry[]): string {
  if (told.length === 0) return "";
  const number = numberOfChanges(told.flatMap(({ entries }) => entries));
  return `<details class="others"><summary>${count(number, "more change")}</summary><ul>${told.map(itemOf).join("\n")}</ul></details>`;
}

function itemOf({ stacks, entries: [entry], text }: ToldEntry): string {
  const { glyph } = sayVerdict(entry.changes[0].verdict);
  return `<li><p class="what"><span class="glyph" aria-hidden="true">${glyph}</span> <span>${stackTags(stacks)} ${text()}</li>`;
}

/** An entry that takes more than this, by names of any length, is told in its first line. */
const maxEntry = 12_000;

function sayEntry(entry: Entry, rolesAfter: RolesAfter, format: Format): string {
  const details = detailsOf(entry, rolesAfter, format)
    .map(
      ({ label, parts }) =>
        `<div><dt>${label}</dt><dd>${parts.join(", ").replace(/, (and \d+ more)$/, " $1")}</dd></div>`,
    )
    .join("");
  const isLong = details.length > maxEntry;
  const told = isLong
    ? `<div><dt>more</dt><dd>Too long to tell here: <code>--format json</code> has it</dd></div>`
    : details;
  return `${sentence(headlineOf(entry, format))}</span></p>${told === "" ? "" : `<dl>${told}</dl>`}`;
}
