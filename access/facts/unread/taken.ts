import { isList, isRecord, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { azapiTypeInput } from "../../plan/bodies/azapi.ts";
import { readInput } from "../../plan/spelling/respell.ts";
import { groupTypes, vaultType } from "../../identity/types.ts";
import { entriesOf } from "../readers/named/entries.ts";
import { takenBy, type NamedRow, type Taken } from "../readers/named/row.ts";
import { rowsOfType } from "../readers/named/rows.ts";
import type { UnreadInput } from "./readInputs.ts";

// What readers of rows (readers/named) take of a resource. It is not unread; but where the program leaves it out later,
// Azure may keep it, so that it is remembered as taken.

/** An input without what a row reads of it. */
export interface Parted {
  readonly rest: UnreadInput | undefined;
  readonly taken: readonly TakenInput[];
}

export type Fields = PlannedResource["inputs"];

/** What a reader of a type takes of it. */
export interface TakenParts {
  /** The inputs without that. */
  readonly inputs: Fields;
  readonly taken: readonly TakenInput[];
}

export interface TakenInput {
  /** As the program writes it; `""` is the resource's being there. */
  readonly path: string;
  /** Where another value is another thing and none gives anything by itself. */
  readonly value?: Json;
  /** What the value says, where that is all of it, of whichever inputs and no matter what it comes from. @default it was read */
  readonly why?: string;
}

/**
 * Inputs that say whose a resource is, or whether what it holds elsewhere counts: of one that is new they say nothing, and
 * with another value it is somebody else's, or counts from now on.
 */
const compared: ReadonlyMap<string, Compared> = new Map<string, Compared>([
  [vaultType, { path: "properties.tenantId" }],
  // Whoever has the environment has its Dapr components, its mounts and what its apps print; whoever has the plan its machines.
  ["azure-native:app:containerapp", { path: "managedEnvironmentId" }],
  ["azure-native:app:job", { path: "environmentId" }],
  ...["azure-native:web:webapp", "azure-native:web:webappslot"].map(
    (type) => [type, { path: "serverFarmId" }] as const,
  ),
  // Only what is enabled for security holds roles: learn.microsoft.com/graph/api/resources/group.
  ...groupTypes.map((type) => [type, { path: "securityEnabled", unsaid: false }] as const),
]);

interface Compared {
  readonly path: string;
  /** What it means that it is left out. @default nobody can tell */
  readonly unsaid?: Json;
}

/** What is compared of a resource and goes without saying. */
export function unsaidOf({ type, inputs }: PlannedResource): readonly TakenInput[] {
  const { path = "", unsaid } = compared.get(type) ?? {};
  return unsaid === undefined || (inputs[path] ?? null) !== null ? [] : [{ path, value: unsaid }];
}

/** Parts an input that may carry access. */
export function partedByRows(resource: PlannedResource, input: UnreadInput): Parted {
  const [rows = [], told] = [rowsOfType.get(resource.type), compared.get(resource.type)?.path];
  if (rows.length === 0 && told === undefined && input.path[0] !== azapiTypeInput) return { rest: input, taken: [] };
  const all = rows.flatMap((row) => takenOf(resource, row));
  const { type } = declaredOf(resource);
  const taken = new Map<string, TakenInput>();
  const rest = (value: Json, path: readonly string[]): Json | undefined => {
    const at = path.join(".");
    const read = readInput(type, at);
    if (read === told || read === azapiTypeInput) taken.set(at, { path: at, value });
    else if (all.some((each) => isAt(each, read.split("."), isPlainValue(value)))) taken.set(at, { path: at });
    if (taken.has(at)) return undefined;
    if (isList(value) && !isPlainValue(value)) return some(value.flatMap((item) => rest(item, path) ?? []));
    if (!isRecord(value)) return value;
    const parts = Object.entries(value).map(([name, part]) => [name, rest(part, [...path, name])] as const);
    const left = parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));
    return left.length === 0 && parts.length > 0 ? undefined : Object.fromEntries(left);
  };
  const left = rest(input.value, input.path);
  return { rest: left === undefined ? undefined : { path: input.path, value: left }, taken: [...taken.values()] };
}

/** Where a row finds nothing that gives, it has looked at the switch and at nothing beside it. */
function takenOf(resource: PlannedResource, row: NamedRow): readonly Taken[] {
  if (entriesOf(resource, row).length > 0) return takenBy(row);
  return row.each === undefined ? [] : takenBy(row).filter(({ path }) => path === row.each);
}

/** Whether a row reads what the being there of a resource gives. */
export function isWholeTaken(resource: PlannedResource): boolean {
  const rows = rowsOfType.get(resource.type) ?? [];
  return rows.some((row) => (row.isAll ?? row.each === undefined) && entriesOf(resource, row).length > 0);
}

function isAt({ path, isWhole }: Taken, read: readonly string[], isPlain: boolean): boolean {
  const names = path.split(".");
  const isLong = isWhole ? read.length >= names.length : isPlain && read.length === names.length;
  return isLong && names.every((name, index) => name === "*" || name === read[index]);
}

/** A text, a number, or a list of such. */
function isPlainValue(value: Json): boolean {
  return isList(value) ? value.every((item) => typeof item !== "object" || item === null) : !isRecord(value);
}

function some(items: readonly Json[]): readonly Json[] | undefined {
  return items.length === 0 ? undefined : items;
}
