import { review, type StackReport } from "../../../access/index.ts";
import { offlineEvidence } from "../../../cli/sources/offlineEvidence.ts";
import type { Digest } from "../../../offline/digest/digest.ts";
import { known } from "../../access/known.ts";
import { offline, onlyDigest } from "../../offline/runOffline.ts";
import { recipesProject } from "../cookbook/project.ts";
import { programOf, type Case } from "./code.ts";

/** What the codes declare, each with names of its own, in a stack whose name is the same on both sides: names in Azure are made of it. */
export async function digestOf(codes: readonly string[]): Promise<Digest> {
  const folder = recipesProject("edits", programOf(codes));
  const { lines } = await offline(folder, ["--stack", "dev", "--timeout", "900"]);
  return onlyDigest(lines);
}

type Declared = Pick<Digest, "steps" | "unknowns">;

/** The same stack with nothing in it. Who runs it is as unknown. */
export function empty({ unknowns }: Digest): Declared {
  return { steps: [], unknowns: unknowns.filter(({ urn }) => urn.includes("pulumi:pulumi:Stack")) };
}

/** What the report says of going from one run to another. */
export function between(before: Declared, after: Declared): StackReport {
  const [old, now] = [offlineEvidence(before, null), offlineEvidence(after, null)];
  const { stacks } = review([{ stack: "dev", before: old, after: now }], { ...known(), now: "2026-11-29" });
  const [report] = stacks;
  if (report === undefined) throw new Error("no report");
  return report;
}

/** What the report says of each case. They have nothing to do with each other: each is a program of its own. */
export async function reportsOn(cases: readonly Case[]): Promise<StackReport[]> {
  const before = await digestOf(cases.map((each) => each.before));
  const after = await digestOf(cases.map((each) => each.after));
  return cases.map((_, index) => between(only(before, index), only(after, index)));
}

function only(digest: Digest, index: number): Digest {
  const isOf = (text: string) => text.includes(`::c${index}-`);
  return {
    ...digest,
    steps: digest.steps.filter(({ urn }) => urn.includes("pulumi:pulumi:Stack") || isOf(urn)),
    unknowns: digest.unknowns.filter(({ urn }) => isOf(urn)),
  };
}

/** What a report cannot tell, in words. */
export function undecidedIn({ changes }: StackReport): string[] {
  const open = changes.filter(({ verdict }) => verdict === "unknown");
  return open.map(({ actor, gained }) => `${actor.name}: ${gained.join(", ")}`);
}
