import { textOr, type JsonMap } from "../../sandbox/state/json.ts";
import type { Resource } from "../../sandbox/state/tenant.ts";
import { typeNamed } from "../../sandbox/types/list.ts";
import type { Deployed } from "./deployed.ts";

/** What a resource of the tenant is called where no program has a name for it. */
export interface Place {
  readonly stack: string;
  readonly project: string;
}

/**
 * What is in a tenant, as `pulumi stack export` prints a state, for the access engine: all of it, whoever made it. What a
 * stack deployed has the name that its program gave it; everything else is named as in Azure.
 */
export function asExport(
  resources: readonly Resource[],
  place: Place,
  deployed: ReadonlyMap<string, Deployed>,
): object {
  const taken = new Set([...deployed.values()].map(({ urn }) => urn));
  const states = resources.map(({ id, type, properties }) => {
    const rules = typeNamed(type);
    const known = deployed.get(id.toLowerCase());
    const named = known ?? { urn: freeUrn(place, rules.token, namesOf(id, properties), taken), type: rules.token };
    taken.add(named.urn);
    const inputs = { ...rules.inputsOfId(id), ...rules.inputsIn(properties) };
    return { ...named, custom: true, id, inputs, outputs: { ...properties, id } };
  });
  return { version: 3, deployment: { resources: states } };
}

/** What it may be called, best first: in the end by its id, which nothing else has. */
function namesOf(id: string, properties: JsonMap): string[] {
  const last = id.split("/").at(-1) ?? id;
  return [textOr(properties["displayName"], last), last, id];
}

/** Two resources with one URN would be one. */
function freeUrn(
  { stack, project }: Place,
  token: string,
  names: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const urns = names.map((name) => `urn:pulumi:${stack}::${project}::${token}::${name}`);
  return urns.find((urn) => !taken.has(urn)) ?? urns.at(-1) ?? "";
}
