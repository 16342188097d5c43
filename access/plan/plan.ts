import { isRecord, listAt, own, stringAt, stringsOf, type Json } from "./digest.ts";
import { normalType, parseUrn } from "./urn.ts";

/** Where in the program a resource is declared, as a project-relative path. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** One resource as the program wants it. */
export interface PlannedResource {
  readonly urn: string;
  /** Type token without API version, in lower case. */
  readonly type: string;
  /** Logical name. */
  readonly name: string;
  readonly custom: boolean;
  readonly op: string;
  readonly id: string | undefined;
  readonly inputs: Readonly<Record<string, Json>>;
  /** Which resources the value of each input comes from. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly parent: string | undefined;
  readonly location: Location | undefined;
}

/** Something that could not be executed or known, named by the resource it belongs to. */
export interface PlanUnknown {
  readonly urn: string;
  readonly path: string;
  readonly why: string;
}

/** The resources of one stack after the change. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  readonly unknowns: readonly PlanUnknown[];
}

/** Input that is not what it should be: the caller's file, not our bug. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/**
 * Reads a digest of `pulumi preview --json` or of an offline run.
 *
 * @throws PlanError when it is not a digest.
 */
export function readPlan(digest: unknown): Plan {
  const steps = listAt(digest, "steps");
  if (steps === undefined) {
    throw new PlanError("not a digest of `pulumi preview --json`: expected an object with a list of steps");
  }
  const resources = steps.flatMap((step, index) => readStep(step, index) ?? []);
  return { resources, unknowns: (listAt(digest, "unknowns") ?? []).map(readUnknown) };
}

function readStep(step: Json, index: number): PlannedResource | undefined {
  const state = own(step, "newState");
  if (state === undefined || state === null) return undefined;
  const [urn, type] = [stringAt(state, "urn"), stringAt(state, "type")];
  if (urn === undefined || type === undefined) {
    throw new PlanError(`not a digest: step ${String(index)} has a newState without urn and type`);
  }
  const inputs = own(state, "inputs");
  return {
    urn,
    type: normalType(type),
    name: parseUrn(urn).name,
    custom: own(state, "custom") === true,
    op: stringAt(step, "op") ?? "unknown",
    id: stringAt(state, "id"),
    inputs: isRecord(inputs) ? inputs : {},
    sources: readSources(own(state, "propertyDependencies")),
    parent: stringAt(state, "parent"),
    location: readLocation(state),
  };
}

function readSources(dependencies: Json | undefined): Map<string, string[]> {
  return new Map(
    isRecord(dependencies) ? Object.entries(dependencies).map(([key, urns]) => [key, stringsOf(urns)]) : [],
  );
}

/** The innermost place outside packages: a component's children are declared where the component is used. */
function readLocation(state: Json): Location | undefined {
  const frames = (listAt(state, "stackTrace") ?? []).map((frame) => stringAt(frame, "sourcePosition"));
  const places = [...frames, stringAt(state, "sourcePosition")].flatMap((position) => parsePosition(position) ?? []);
  return places.find(({ file }) => !file.includes("node_modules/")) ?? places[0];
}

function parsePosition(position: string | undefined): Location | undefined {
  const match = /^project:\/\/\/(?<file>[^#]+)#(?<line>\d+)/.exec(position ?? "");
  const [file, line] = [match?.groups?.file, match?.groups?.line];
  return file === undefined || line === undefined ? undefined : { file, line: Number(line) };
}

function readUnknown(unknown: Json): PlanUnknown {
  return {
    urn: stringAt(unknown, "urn") ?? "",
    path: stringAt(unknown, "path") ?? "",
    why: stringAt(unknown, "why") ?? "not known",
  };
}
