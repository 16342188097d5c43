import { review } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import type { Access } from "../../access/report.ts";
import { digestOf } from "./digest.ts";

type Resources = Parameters<typeof digestOf>[0];

export const stackOf = (resources: Resources, unknowns: readonly Json[] = []) => {
  const [stack] = review([{ stack: "dev", digest: digestOf(resources, unknowns) }]).report.stacks;
  if (stack === undefined) throw new Error("no stack");
  return stack;
};
const say = ({ actor, powers, scope, channel }: Access) =>
  `${actor.kind} ${actor.name}: ${powers.join("+")} on ${scope.kind} ${scope.name} (${channel})`;
export const accessOf = (...resources: Resources) => stackOf(resources).access.map(say);
export const whys = (...resources: Resources) => stackOf(resources).unknowns.map(({ path, why }) => `${path}: ${why}`);
