import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import type { Answer, Inputs, Says, Subject } from "./subjects.ts";

/** One side of a change: what the service says, and whether somebody holds a role for its data on it, or is in a policy. */
export interface Side {
  readonly inputs: Inputs;
  readonly hasRole: boolean;
  readonly hasPolicy: boolean;
}

/** What the change comes down to, and whether all of it is certain. */
export interface Expected {
  readonly gains: boolean;
  readonly loses: boolean;
  readonly isCertain: boolean;
}

/**
 * Tries the readings of what is not certain: before as small as it can be and after as large, and the other way round. What is
 * uncertain for one and the same reason on both sides is the same thing.
 */
export function expected(subject: Subject, before: Side, after: Side): Expected {
  const [was, is] = [subject.says(before.inputs), subject.says(after.inputs)];
  const shared = subject.says(opaqueInBoth(before.inputs, after.inputs));
  const read = (says: Says, unsure: Answer): Says => {
    const answers = Object.entries(says).map(([what, answer]) => {
      const isOne = [was, is, shared].every((each) => each[what as keyof Says] === "unsure");
      return [what, answer === "unsure" ? (isOne ? "yes" : unsure) : answer] as const;
    });
    return Object.fromEntries(answers) as Says;
  };
  const [small, large] = [heldOn(subject, before, read(was, "no")), heldOn(subject, after, read(is, "yes"))];
  const [much, little] = [heldOn(subject, before, read(was, "yes")), heldOn(subject, after, read(is, "no"))];
  return {
    gains: minus(large, small).length > 0,
    loses: minus(much, little).length > 0,
    isCertain: ![was, is].some((says) => Object.values(says).includes("unsure")),
  };
}

/** The inputs that hold something unknown, and the same on both sides. */
function opaqueInBoth(before: Inputs, after: Inputs): Inputs {
  const isOne = ([name, value]: readonly [string, Json]) => {
    const text = JSON.stringify(value);
    return text.includes(unknown) && text === JSON.stringify(after[name]);
  };
  return Object.fromEntries(Object.entries(before).filter(isOne));
}

/** Who has what, tried one by one. Others may hold roles by assignments that the program does not make. */
function heldOn({ role }: Subject, { hasRole, hasPolicy }: Side, says: Says): readonly string[] {
  const counts = says.roles === "yes" && role !== undefined;
  const byPolicy = says.policies === "yes";
  return [
    ...(counts ? ["data for whoever holds a role elsewhere"] : []),
    ...(counts && hasRole ? ["data for somebody"] : []),
    ...(byPolicy ? ["secrets for whoever may write policies"] : []),
    ...(byPolicy && hasPolicy ? ["secrets for somebody by policy"] : []),
    ...(says.keys === "yes" ? ["keys"] : []),
    ...(says.more === "yes" ? ["more"] : []),
  ];
}

function minus(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((each) => !some.includes(each));
}
