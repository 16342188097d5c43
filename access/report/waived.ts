import type { Report } from "../terms/report.ts";
import type { SaidWaiver } from "../terms/waived.ts";
import { count, sentence } from "./words.ts";

/** How many waivers are told one by one; worst first. */
const maxTold = 20;

/** What is accepted, by whom and until when, and which waivers have ended or accept nothing: a line for each. */
export function saidOfWaivers({ stacks }: Pick<Report, "stacks">): readonly string[] {
  const all = stacks.flatMap(({ stack, waivers = [] }) => waivers.map((waiver) => ({ stack, waiver })));
  const sorted = all.toSorted((a, b) => states.indexOf(a.waiver.state) - states.indexOf(b.waiver.state));
  const lines = sorted.slice(0, maxTold).map(({ stack, waiver }) => `${stack}: ${sayWaiver(waiver)}`);
  const more = sorted.length - lines.length;
  return more > 0 ? [...lines, `${count(more, "more waiver")}: --format json lists each`] : lines;
}

const states: readonly SaidWaiver["state"][] = ["ended", "unmatched", "active"];

function sayWaiver({ state, about, owner, reason, until }: SaidWaiver): string {
  const end = until === undefined ? "since the first day" : `until ${until}`;
  const what = `${cut(about)} (${cut(reason)})`;
  if (state === "ended") return sentence(`the waiver of ${cut(owner)} ended on ${until ?? ""}: ${what}`);
  if (state === "unmatched") return sentence(`a waiver of ${cut(owner)} accepts nothing that is there now: ${what}`);
  return sentence(`waived by ${cut(owner)} ${end}: ${what}`);
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
}
