import { entraTrustTypes } from "../facts/readers/entra/trust.ts";
import { valueAt } from "../facts/readers/named/entries.ts";
import { takenBy } from "../facts/readers/named/row.ts";
import { rowsOfType } from "../facts/readers/named/rows.ts";
import { changedKeys, copiesProperty } from "./changedKeys.ts";
import { isWithin } from "../plan/inputPath.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { declaredPath } from "../plan/spelling/respell.ts";
import type { AccessChange, Cause } from "../terms/report.ts";
import type { Evidence, StackInput } from "./evidence.ts";

/** The changes, with the inputs that caused them in the program's spelling. Facts have the model's spelling. */
export function asWritten(changes: readonly AccessChange[], { before, after }: StackInput): readonly AccessChange[] {
  const urns = new Set(changes.flatMap(({ cause }) => cause.filter(hasProperty).map(({ urn }) => urn)));
  if (urns.size === 0) return changes;
  const [old, now] = [before, after].map((evidence) => resourcesIn(evidence, urns));
  const written = (cause: Cause): Cause => {
    const [was, is] = [old?.get(cause.urn), now?.get(cause.urn)];
    const { property } = cause;
    const resource = is ?? was;
    if (property === undefined || resource === undefined) return cause;
    if (property === copiesProperty) return { ...cause, property: changedKeys(was, is) || property };
    return { ...cause, property: spelled(resource, changedInput(property, was, is) ?? property) };
  };
  return changes.map((change) => ({ ...change, cause: change.cause.map(written) }));
}

const hasProperty = ({ property }: Cause) => property !== undefined;

function resourcesIn(evidence: Evidence | null, urns: ReadonlySet<string>): ReadonlyMap<string, PlannedResource> {
  if (evidence?.kind !== "plan") return new Map();
  const { resources } = evidence.change[evidence.side];
  return new Map(resources.filter(({ urn }) => urns.has(urn)).map((resource) => [resource.urn, resource]));
}

/** The first changed input among those that a power is read from; undefined if one side is a lock. */
function changedInput(property: string, was?: PlannedResource, is?: PlannedResource): string | undefined {
  const [power] = property.split(" ");
  if (was === undefined || is === undefined || !property.includes(" ")) return undefined;
  const rows = (rowsOfType.get(is.type) ?? []).filter((row) => row.power === power);
  const inputs = rows.flatMap(takenBy).map(({ path }) => path.replace(/\.\*.*$/, ""));
  // The longest path is the most exact one.
  const differing = inputs.filter((path) => path !== "" && saidAt(was, path) !== saidAt(is, path));
  return differing.toSorted((a, b) => b.length - a.length)[0];
}

/** Everything about an input: its value, and the unknown parts of it. */
function saidAt({ inputs, inputOutputs, inputTexts, inputsMadeOf, prints }: PlannedResource, path: string): string {
  const of = (told: ReadonlyMap<string, unknown>) => [...told].filter(([at]) => isWithin(path, at));
  const known = valueAt(inputs, path) ?? null;
  const printed = prints.filter((print) => isWithin(path, print));
  return JSON.stringify([known, of(inputOutputs), of(inputTexts), of(inputsMadeOf), printed]);
}

function spelled({ type, declared }: PlannedResource, property: string): string {
  if (property === "resourceName" && (entraTrustTypes as readonly string[]).includes(type)) return "applicationId";
  if (declared === undefined) return property;
  const path = declaredPath(declared, `inputs.${property}`).replace(/^inputs\./, "");
  // Inside an input with another spelling, only the input itself is spelled as the program wrote it.
  return valueAt(declared.inputs, path) === undefined ? (path.split(".")[0] ?? path) : path;
}
