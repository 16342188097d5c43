import type { PlannedResource } from "../../../plan/resource.ts";
import { thingId, thingKey } from "../../../identity/told.ts";
import type { ModelIdentity } from "../../model.ts";
import { idIn, principalsOf } from "../../naming/principals.ts";
import { itself, type Yields } from "../../naming/sources.ts";
import type { Side } from "../../side.ts";

const applicationTypes: ReadonlySet<string> = new Set([
  "azuread:index/application:application",
  "azuread:index/applicationregistration:applicationregistration",
]);
const servicePrincipalType = "azuread:index/serviceprincipal:serviceprincipal";

/** An application is named by its own id or by that of its clients; either is found by the outputs that it is. */
const byId = yielding(["id", "objectId"]);
const byClientId = yielding(["clientId", "applicationId"]);

function yielding(at: readonly string[]): Yields<PlannedResource> {
  return (resource) => (applicationTypes.has(resource.type) ? [itself(resource, at)] : []);
}

/** The application of the program that an input names, by what it yields or by its object id. */
export function applicationOf({ graph }: Side, resource: PlannedResource, input: string): PlannedResource | undefined {
  const value = graph.text(resource, input);
  if (!value.known) return graph.source(resource, input, byId).found;
  const id = objectIdIn(value.text);
  return [...applicationTypes].flatMap((type) => graph.ofType(type)).find((each) => hasId(each, id));
}

/** Entra writes an application by its object id, alone or after the collection that it is in. */
export function objectIdIn(text: string): string {
  return text.replace(/^\/applications\//i, "").toLowerCase();
}

function hasId({ id, outputs }: PlannedResource, objectId: string): boolean {
  const ids = [idIn(id), idIn(outputs["objectId"])].flatMap((each) => (each === undefined ? [] : objectIdIn(each)));
  return ids.includes(objectId);
}

/** Whoever acts as an application: its service principals in the program, or else what stands for them. */
export function identitiesOf(side: Side, application: PlannedResource): readonly ModelIdentity[] {
  const scope = side.scopes.of(application);
  const found = side.graph
    .ofType(servicePrincipalType)
    .filter((each) => isOf(side, each, application))
    .flatMap((each) => principalsOf(each).map(({ actor }) => ({ actor, scope })));
  if (found.length > 0) return found;
  const { name } = application;
  const actor = { kind: "servicePrincipal", name, id: thingId(application), key: thingKey(application) } as const;
  return [{ actor, scope }];
}

function isOf({ graph }: Side, principal: PlannedResource, application: PlannedResource): boolean {
  const input = principal.inputs["clientId"] === undefined ? "applicationId" : "clientId";
  const value = graph.text(principal, input);
  if (value.known) return idIn(application.outputs["clientId"])?.toLowerCase() === value.text.toLowerCase();
  return graph.source(principal, input, byClientId).found === application;
}
