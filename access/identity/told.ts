import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { isArmId } from "./armId.ts";
import { apartKey, armKey, importKey, keyOf, objectKey } from "./keys.ts";
import { principalTypes, servicePrincipalType } from "./types.ts";

// What resources are told apart by. One that the program makes is itself, however Azure calls it; one that it only reads is
// whatever has the id, and one that it takes over is itself with that id.

/** The key of a resource as a part of the program. */
export function resourceKey({ urn, apart }: Pick<PlannedResource, "urn" | "apart">): string {
  const key = keyOf(urn);
  return apart === undefined ? key : apartKey(key, apart);
}

/** The key of what a resource is in Azure. */
export function thingKey(resource: PlannedResource): string {
  const { op, id, importId } = resource;
  if (isOfPulumi(resource)) return resourceKey(resource);
  if (op === "read") return idKeyOf(resource) ?? importKey(resourceKey(resource), id ?? "unknown");
  const application = applicationOf(resource);
  if (application !== undefined) return apartKey(resourceKey(resource), `application ${application}`);
  return importId === undefined ? resourceKey(resource) : importKey(resourceKey(resource), importId.toLowerCase());
}

/** A service principal is that of its application: with another one it is somebody else, whatever its name in the program. */
function applicationOf({ type, inputs, inputOutputs, sources }: PlannedResource): string | undefined {
  if (type !== servicePrincipalType) return undefined;
  const input = ["clientId", "applicationId"].find((name) => inputs[name] !== undefined);
  if (input === undefined) return undefined;
  const output = inputOutputs.get(input);
  if (output !== undefined) return output.path === input ? keyOf(output.urn) : `${keyOf(output.urn)} ${output.path}`;
  const from = sources.get(input) ?? [];
  const given = inputs[input];
  return from.length > 0 ? from.map(keyOf).join(" ") : typeof given === "string" ? given.toLowerCase() : "unknown";
}

/** By what a report tells things apart: the URN of what the program makes, the id of what is there without it. */
export function thingId(resource: PlannedResource): string {
  const { op, urn, id, importId } = resource;
  return (op === "read" && !isOfPulumi(resource) ? id : importId) ?? urn;
}

/** Components, and references to other stacks, which are told by their outputs. */
function isOfPulumi({ custom, type }: PlannedResource): boolean {
  return !custom || type.startsWith("pulumi:");
}

/** The key of whatever has the id that a resource is known to have. */
export function idKeyOf({ type, id, outputs }: PlannedResource): string | undefined {
  if (isArmId(id)) return armKey(id);
  const objectId = objectIdIn(type, id) ?? outputs["objectId"];
  return Object.hasOwn(principalTypes, type) && typeof objectId === "string" ? objectKey(objectId) : undefined;
}

/** Entra takes the object id of somebody for the id of the resource, alone or after the collection that it is in. */
export function objectIdIn(type: string, id: string | undefined): string | undefined {
  if (!type.startsWith("azuread:") || !Object.hasOwn(principalTypes, type)) return undefined;
  return /^(?:\/[a-z]+\/)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(id ?? "")?.[1];
}

/** The plan, in which resources are marked that only the API versions of their types tell apart. */
export function toldApart(plan: Plan): Plan {
  const versioned = new Set(plan.resources.flatMap(({ urn }) => (versionsIn(urn) === "" ? [] : [keyOf(urn)])));
  if (versioned.size === 0) return plan;
  const counts = new Map<string, number>();
  for (const { urn } of plan.resources) {
    const key = keyOf(urn);
    if (versioned.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count > 1)) return plan;
  const resources = plan.resources.map((resource) => {
    const isShared = (counts.get(keyOf(resource.urn)) ?? 0) > 1;
    return isShared ? { ...resource, apart: `${resource.apart ?? ""}${versionsIn(resource.urn) || "any"}` } : resource;
  });
  return { ...plan, resources };
}

function versionsIn(urn: string): string {
  return urn.includes("/v") ? (urn.match(/\/v\d\w*(?=:)/g) ?? []).join("") : "";
}
