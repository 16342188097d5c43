import { textOr, type JsonMap } from "../../sandbox/state/json.ts";
import type { Resource } from "../../sandbox/state/tenant.ts";
import { typeNamed } from "../../sandbox/types/list.ts";
import type { Deployed } from "./deployed.ts";

/** The stack and project in the URN of a resource that no program has declared. */
export interface Place {
  readonly stack: string;
  readonly project: string;
}

/**
 * The whole tenant in the form of `pulumi stack export`, for the access engine, no matter who created what. A resource that a
 * stack deployed has the name from its program; everything else is named as in Azure.
 */
export function asExport(
  resources: readonly Resource[],
  place: Place,
  deployed: ReadonlyMap<string, Deployed>,
): object {
  const taken = new Set([...deployed.values()].map(({ urn }) => urn));
  const states = resources.map(({ id, type, properties }) => {
    const rules = typeNamed(type, id);
    const known = deployed.get(id.toLowerCase());
    const named = known ?? { urn: freeUrn(place, rules.token, namesOf(id, properties), taken), type: rules.token };
    taken.add(named.urn);
    const inputs = { ...rules.inputsOfId(id), ...rules.inputsIn(properties) };
    return { ...named, custom: true, id, inputs, outputs: { ...properties, id } };
  });
  return { version: 3, deployment: { resources: states } };
}

/** Its possible names, best first. The last one is its id, which is unique. */
function namesOf(id: string, properties: JsonMap): string[] {
  const last = id.split("/").at(-1) ?? id;
  return [textOr(properties["displayName"], last), last, id];
}

/** Two resources with the same URN would count as one. */
function freeUrn(
  { stack, project }: Place,
  token: string,
  names: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const urns = names.map((name) => `urn:pulumi:${stack}::${project}::${token}::${name}`);
  return urns.find((urn) => !taken.has(urn)) ?? urns.at(-1) ?? "";
}
