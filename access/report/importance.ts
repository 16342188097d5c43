import type { ToldUnknown } from "./toldUnknown.ts";

/**
 * In which order what is not known is told. Only that: whatever is not known counts, and its words decide nothing.
 * Words of an input, or of the inputs that the reason lists: who it is, what they may do and where; then all that says
 * nothing of itself; then what mostly names, sizes or places a thing, as addresses of firewalls do.
 */
const access =
  /principal|identit|role|scope|issuer|subject|credential|polic|permission|access|grant|auth|admin|login|owner|member|group|secret|key|password|token|trust|sas|public|anonymous/i;
const address =
  /(^|\.)(\w*(ip|address|cidr|prefix|range|port|subnet|network|firewall|rule|name|location|size|tier|count|time|date|zone)s?)$/i;

export function isImportant(told: Pick<ToldUnknown, "path" | "why">): boolean {
  return rankOf(told) === 0;
}

/** What can carry access first; in equal ranks the order stays. */
export function importantFirst(told: readonly ToldUnknown[]): ToldUnknown[] {
  return told.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ path, why }: Pick<ToldUnknown, "path" | "why">): number {
  // Of a whole resource nobody knows anything.
  if (path === "") return 0;
  const listed = /: (?<paths>[\w.$[\]*-]+(?:, [\w.$[\]*-]+)*)$/.exec(why)?.groups?.["paths"] ?? "";
  const all = [path, ...listed.split(", ")]
    .map((each) => each.replace(/^inputs\.?|\[\d*\]/g, ""))
    .filter((each) => each !== "");
  if (all.some((each) => access.test(each))) return 0;
  return all.length > 0 && all.every((each) => address.test(each)) ? 2 : 1;
}
