import { listAt, own, stringAt, type Json } from "./digest.ts";
import { readState, type PlannedResource } from "./resource.ts";

/** Something that could not be executed or known, named by the resource it belongs to. */
export interface PlanUnknown {
  readonly urn: string;
  readonly path: string;
  readonly why: string;
}

/** The resources of one stack on one side of a change. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  readonly unknowns: readonly PlanUnknown[];
}

/** Both sides of a change of one stack. */
export interface Change {
  readonly before: Plan;
  readonly after: Plan;
  /** What happens to each resource, by URN. */
  readonly ops: ReadonlyMap<string, string>;
}

/** Input that is not what it should be: the caller's file, not our bug. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/**
 * The resources after the change, from a digest of `pulumi preview --json` or of an offline run.
 *
 * @throws PlanError when it is not a digest.
 */
export function readPlan(digest: unknown): Plan {
  return readChange(digest).after;
}

/**
 * Both sides of a change, from a digest of `pulumi preview --json`. Old states carry what Azure has answered, so that both
 * sides can tell whose an object id is.
 *
 * @throws PlanError when it is not a digest.
 */
export function readChange(digest: unknown): Change {
  const steps = listAt(digest, "steps");
  if (steps === undefined) {
    throw new PlanError("not a digest of `pulumi preview --json`: expected an object with a list of steps");
  }
  const before = new Map<string, PlannedResource>();
  const after = new Map<string, PlannedResource>();
  const ops = new Map<string, string>();
  const unknowns: PlanUnknown[] = (listAt(digest, "unknowns") ?? []).map(readUnknown);
  for (const [index, step] of steps.entries()) {
    const sides = readStep(step, index);
    const { urn, op } = sides;
    // A resource can have several steps (refresh, then update): the first knows what was, the last what will be.
    if (sides.before !== undefined && !before.has(urn)) before.set(urn, sides.before);
    if (sides.after !== undefined) after.set(urn, sides.after);
    else if (!halfOfReplacement.has(op)) after.delete(urn);
    ops.set(urn, op);
    if (!understoodOps.has(op)) unknowns.push({ urn, path: "", why: `what the step "${op}" does is not known here` });
  }
  return {
    before: { resources: [...before.values()], unknowns: [] },
    after: { resources: [...after.values()], unknowns },
    ops,
  };
}

/** Every step that the engine takes (pulumi/pulumi, pkg/resource/deploy/step.go). */
const understoodOps = new Set(
  [
    ["same", "create", "update", "delete", "replace", "create-replacement", "delete-replaced", "read"],
    ["read-replacement", "refresh", "discard", "discard-replaced", "import", "import-replacement", "diff"],
  ].flat(),
);

/** Steps after which the old resource is gone, and the new one, if any, comes with another step. */
const halfOfReplacement = new Set(["delete-replaced", "discard-replaced"]);
const gone = new Set(["delete", "discard", ...halfOfReplacement]);

interface Sides {
  readonly urn: string;
  readonly op: string;
  readonly before: PlannedResource | undefined;
  readonly after: PlannedResource | undefined;
}

function readStep(step: Json, index: number): Sides {
  const op = stringAt(step, "op") ?? "unknown";
  const [oldState, newState] = [readState(own(step, "oldState"), op), readState(own(step, "newState"), op)];
  const urn = stringAt(step, "urn") ?? newState?.urn ?? oldState?.urn;
  if (urn === undefined || (oldState === undefined && newState === undefined)) {
    throw new PlanError(`not a digest: step ${String(index)} has neither an old nor a new state with urn and type`);
  }
  return { urn, op, before: oldState && { ...oldState, urn }, after: afterOf(op, oldState, newState) };
}

/** What is there after a step. What Azure has answered stays known unless the resource is made anew. */
function afterOf(
  op: string,
  oldState: PlannedResource | undefined,
  newState: PlannedResource | undefined,
): PlannedResource | undefined {
  // What Azure keeps is not gone; neither is a resource of which nobody knows what happens to it.
  if (newState === undefined) return gone.has(op) && oldState?.retainOnDelete !== true ? undefined : oldState;
  const isKept = oldState !== undefined && ["same", "update", "refresh", "read"].includes(op);
  if (!isKept) return { ...newState, outputs: {} };
  return { ...newState, outputs: oldState.outputs, id: newState.id ?? oldState.id };
}

function readUnknown(unknown: Json): PlanUnknown {
  return {
    urn: stringAt(unknown, "urn") ?? "",
    path: stringAt(unknown, "path") ?? "",
    why: stringAt(unknown, "why") ?? "not known",
  };
}
