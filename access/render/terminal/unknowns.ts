import type { Unknown } from "../../report.ts";
import { forTerminal } from "../escape.ts";
import { count, nameOf } from "../words.ts";
import type { TerminalStyle } from "./style.ts";

/** At most so many unknowns are listed; their number is always exact. */
const maxUnknowns = 12;

/** What cannot be told, with the reason, and in which stack where that is not said already. */
export function drawUnknowns(
  unknowns: readonly { readonly stack?: string; readonly unknown: Unknown }[],
  style: TerminalStyle,
): string[] {
  if (unknowns.length === 0) return [];
  const lines = unknowns.slice(0, maxUnknowns).map(({ stack, unknown: { urn, path, why } }) => {
    const where = [nameOf(urn), path].filter((part) => part !== "").join(" ");
    const inStack = stack === undefined ? "" : `${style.bold(forTerminal(stack))}  `;
    return `    ${inStack}${forTerminal(where)}  ${style.dim(forTerminal(why))}`;
  });
  const more = unknowns.length - lines.length;
  const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
  return [[`  ${style.warn(`${count(unknowns.length, "thing")} not known`)}`, ...lines, ...rest].join("\n")];
}
