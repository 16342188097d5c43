import { isRecord, unknownSentinel, type Json } from "../digest.ts";
import type { PlannedResource } from "../resource.ts";
import { holdsUnknown } from "../value.ts";
import { identityOf, inputsOf } from "./arm.ts";
import { armTypeOf, type ArmType } from "./armTypes.ts";
import { namedById, toldAfter, type Move } from "./moved.ts";
import { parsed } from "./parsed.ts";

/** The input with the API version of a body. */
export const azapiTypeInput = "azapiType";

export const azapiType = "azapi:index/resource:resource";

/** Inputs that control the provider and do not describe the resource. */
const ofProvider: ReadonlySet<string> = new Set([
  ...["type", "name", "parentId", "body", "location", "tags", "identity"],
  ...["schemaValidationEnabled", "ignoreCasing", "ignoreMissingProperty", "ignoreNullProperty"],
  ...["responseExportValues", "retry", "timeouts", "locks", "replaceTriggersExternalValues", "replaceTriggersRefs"],
]);

/** A resource that azapi makes from a body, and the places of its parts. */
export interface ReadBody {
  readonly resource: PlannedResource;
  readonly moves: readonly Move[];
}

/**
 * A generic resource as azure-native declares it, if its type has a reader and all its inputs are understood. Otherwise
 * undefined: it stays unread.
 */
export function readAzapi(resource: PlannedResource): ReadBody | undefined {
  const { type, inputs, ignoreChanges, custom } = resource;
  if (type !== azapiType || !custom || ignoreChanges.length > 0) return undefined;
  if (Object.keys(inputs).some((name) => !ofProvider.has(name))) return undefined;
  const { type: given, name, parentId, identity, location, tags } = inputs;
  const arm = typeof given === "string" && !holdsUnknown(given) ? armTypeOf(given) : undefined;
  // Older programs write a body as a text.
  const body = parsed(inputs["body"] ?? {});
  const parent = arm === undefined ? undefined : parentOf(arm, parentId);
  if (arm === undefined || !isRecord(body) || parent === undefined) return undefined;
  const found = inputsOf({ type: arm, name, nameAt: "name", parent, parentAt: "parentId", body, bodyAt: "body" });
  if (found === undefined) return undefined;
  // An older version of the API ignores what it does not know, so another version is another body.
  const said = {
    identity: identity === undefined ? undefined : identityOf(identity),
    location,
    tags,
    [azapiTypeInput]: given,
  };
  const beside = Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const all = { ...found.inputs, ...Object.fromEntries(beside) };
  const moves: Move[] = [
    ...found.moves,
    ["identity.identityIds", "identity.userAssignedIdentities"],
    ["identity", "identity"],
  ];
  const told = toldAfter(moves, resource, all);
  const outputs =
    arm.parent === "scope" ? told.inputOutputs : namedById(told.inputOutputs, arm.parent ?? "resourceGroupName");
  return { resource: { ...resource, type: arm.as, inputs: all, ...told, inputOutputs: outputs }, moves };
}

/** The parent in azure-native: the id, or the name of the resource group in it. */
function parentOf({ parent }: ArmType, id: Json | undefined): string | undefined {
  if (typeof id !== "string") return undefined;
  if (parent !== undefined) return id;
  if (holdsUnknown(id)) return id === unknownSentinel ? id : undefined;
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/?$/i.exec(id)?.[1];
}
