import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { isArmId } from "./armId.ts";
import { apartKey, armKey, importKey, keyOf, objectKey } from "./keys.ts";
import { principalTypes, servicePrincipalType } from "./types.ts";

// How resources are distinguished. A resource that the program makes is identified by the program, whatever its name in
// Azure. One that it only reads is identified by its id, and one that it takes over by both.

/** The key of a resource as a part of the program. */
export function resourceKey({ urn, apart }: Pick<PlannedResource, "urn" | "apart">): string {
  const key = keyOf(urn);
  return apart === undefined ? key : apartKey(key, apart);
}

/** The key of the thing in Azure that a resource stands for. */
export function thingKey(resource: PlannedResource): string {
  const { op, id, importId } = resource;
  if (isOfPulumi(resource)) return resourceKey(resource);
  if (op === "read") return idKeyOf(resource) ?? importKey(resourceKey(resource), id ?? "unknown");
  const application = applicationOf(resource);
  if (application !== undefined) return apartKey(resourceKey(resource), `application ${application}`);
  return importId === undefined ? resourceKey(resource) : importKey(resourceKey(resource), importId.toLowerCase());
}

/**
 * A service principal belongs to its application. With another application it is another actor, whatever its name in
 * the program.
 */
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

/** The id of a thing in a report: the URN if the program makes it, otherwise its id. */
export function thingId(resource: PlannedResource): string {
  const { op, urn, id, importId } = resource;
  return (op === "read" && !isOfPulumi(resource) ? id : importId) ?? urn;
}

/** Components, and references to other stacks, which are identified by their outputs. */
function isOfPulumi({ custom, type }: PlannedResource): boolean {
  return !custom || type.startsWith("pulumi:");
}

/** The key of the thing with the known id of a resource. */
export function idKeyOf({ type, id, outputs }: PlannedResource): string | undefined {
  if (isArmId(id)) return armKey(id);
  const objectId = objectIdIn(type, id) ?? outputs["objectId"];
  return Object.hasOwn(principalTypes, type) && typeof objectId === "string" ? objectKey(objectId) : undefined;
}

/** In Entra the id of a resource is its object id, alone or after its collection. */
export function objectIdIn(type: string, id: string | undefined): string | undefined {
  if (!type.startsWith("azuread:") || !Object.hasOwn(principalTypes, type)) return undefined;
  return /^(?:\/[a-z]+\/)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(id ?? "")?.[1];
}

/** The plan, with marks on resources that differ only in the API versions of their types. */
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
