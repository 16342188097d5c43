import { readChange, review } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import type { Access, Report } from "../../access/terms/report.ts";
import { known } from "./known.ts";
import { digestOf } from "./digest.ts";

type Resources = Parameters<typeof digestOf>[0];

const options = { ...known(), now: "2026-11-21" };

/** The report of a digest's after side, with nothing to compare it with. */
export function reportOf(digest: unknown, stack = "dev"): Report {
  const source = { source: "offline", ref: null } as const;
  const after = { kind: "plan", change: readChange(digest), side: "after", source } as const;
  return review([{ stack, before: null, after }], options);
}

export const stackOf = (resources: Resources, unknowns: readonly Json[] = []) => {
  const [stack] = reportOf(digestOf(resources, unknowns)).stacks;
  if (stack === undefined) throw new Error("no stack");
  return stack;
};
const say = ({ actor, powers, scope, channel }: Access) =>
  `${actor.kind} ${actor.name}: ${powers.join("+")} on ${scope.kind} ${scope.name} (${channel})`;
export const accessOf = (...resources: Resources) => stackOf(resources).access.map(say);
export const whys = (...resources: Resources) => stackOf(resources).unknowns.map(({ path, why }) => `${path}: ${why}`);
