import { isRecord, listAt, own, stringAt, stringsOf, type Json } from "./digest.ts";
import { normalType, parseUrn } from "./urn.ts";

/** Where in the program a resource is declared, as a project-relative path. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** One resource as the program wants it, or as it was. */
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
  /** What Azure answered when the resource was last written; nothing where it was not, or is being replaced. */
  readonly outputs: Readonly<Record<string, Json>>;
  /** Which resources the value of each input comes from. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Inputs whose unknown value is not an output passed on as it is: nobody can tell what they will be. */
  readonly computed: readonly string[];
  /** Inputs that the program leaves as they are in Azure, whatever it says. */
  readonly ignoreChanges: readonly string[];
  readonly parent: string | undefined;
  /** Whether Azure keeps the resource when the program drops it. */
  readonly retainOnDelete: boolean;
  readonly location: Location | undefined;
}

/** Reads one state of a resource, or `undefined` where there is none. */
export function readState(state: Json | undefined, op: string): PlannedResource | undefined {
  const [urn, type] = [stringAt(state, "urn"), stringAt(state, "type")];
  if (urn === undefined || type === undefined) return undefined;
  return {
    urn,
    type: normalType(type),
    name: parseUrn(urn).name,
    custom: own(state, "custom") === true,
    op,
    id: stringAt(state, "id"),
    inputs: recordAt(state, "inputs"),
    outputs: recordAt(state, "outputs"),
    sources: readSources(own(state, "propertyDependencies")),
    computed: stringsOf(own(state, "computedInputs")),
    ignoreChanges: stringsOf(own(state, "ignoreChanges")),
    parent: stringAt(state, "parent"),
    retainOnDelete: own(state, "retainOnDelete") === true,
    location: readLocation(state),
  };
}

function recordAt(state: Json | undefined, key: string): Readonly<Record<string, Json>> {
  const value = own(state, key);
  return isRecord(value) ? value : {};
}

function readSources(dependencies: Json | undefined): Map<string, string[]> {
  return new Map(
    isRecord(dependencies) ? Object.entries(dependencies).map(([key, urns]) => [key, stringsOf(urns)]) : [],
  );
}

/** The innermost place outside packages: a component's children are declared where the component is used. */
function readLocation(state: Json | undefined): Location | undefined {
  const frames = (listAt(state, "stackTrace") ?? []).map((frame) => stringAt(frame, "sourcePosition"));
  const places = [...frames, stringAt(state, "sourcePosition")].flatMap((position) => parsePosition(position) ?? []);
  return places.find(({ file }) => !file.includes("node_modules/")) ?? places[0];
}

function parsePosition(position: string | undefined): Location | undefined {
  // The engine puts the absolute path of an ES module behind `file:`: nobody wants to read that.
  if (position?.includes("file:") === true) return undefined;
  const match = /^project:\/\/\/(?<file>[^#]+)#(?<line>\d+)/.exec(position ?? "");
  const [file, line] = [match?.groups?.file, match?.groups?.line];
  return file === undefined || line === undefined ? undefined : { file, line: Number(line) };
}
