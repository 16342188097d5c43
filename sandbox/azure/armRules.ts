import { unknownValue, type Json } from "../state/json.ts";
import { parentOf } from "./armPath.ts";
import { attachedIds } from "./carriedIdentity.ts";
import { missing } from "./exists.ts";
import { refusal } from "./refusal.ts";
import type { Rule } from "./rule.ts";

/** The parent or scope of the resource exists. */
export const parentExists: Rule = {
  name: "parent-exists",
  refuse: ({ id, tenant, settings }) => {
    const parent = parentOf(id);
    const found = missing(parent, tenant, settings.subscriptionId, settings.tenantId);
    if (found?.code !== "ResourceNotFound" || isOnAScope(id)) return found;
    return refusal(
      404,
      "ParentResourceNotFound",
      `Failed to perform 'write' on resource '${id}', because the parent resource '${parent}' could not be found.`,
    );
  },
};

export const locationGiven: Rule = {
  name: "location-given",
  refuse: ({ inputs }) =>
    inputs["location"] === undefined
      ? refusal(400, "LocationRequired", "The location property is required for this definition.")
      : undefined,
};

export const locationStays: Rule = {
  name: "location-stays",
  refuse: ({ inputs, existing, id }) => {
    const [before, after] = [existing?.properties["location"], inputs["location"]].map(placeOf);
    if (before === undefined || before === after) return undefined;
    const name = id.split("/").at(-1) ?? "";
    return refusal(
      409,
      "InvalidResourceLocation",
      `The resource '${name}' already exists in location '${before}'. A resource with the same name cannot be created in location '${after ?? ""}'.`,
    );
  },
};

export const attachedIdentityExists: Rule = {
  name: "attached-identity-exists",
  refuse: ({ inputs, id, tenant }) => {
    const gone = attachedIds(inputs).find((identity) => tenant.get(identity) === undefined);
    if (gone === undefined) return undefined;
    return refusal(
      400,
      "FailedIdentityOperation",
      `Identity operation for resource '${id}' failed with error 'The Resource '${gone}' was not found.'`,
    );
  },
};

/** The resource that an input names by its id exists. */
export function linkExists(input: string): Rule {
  return {
    name: "linked-resource-exists",
    refuse: ({ inputs, tenant }) => {
      const linked = inputs[input];
      if (typeof linked !== "string" || linked === "" || linked === unknownValue) return undefined;
      if (tenant.get(linked) !== undefined) return undefined;
      return refusal(404, "ResourceNotFound", `The Resource '${linked}', which ${input} names, was not found.`);
    },
  };
}

/** Role assignments and definitions are on a scope, not inside a parent. */
function isOnAScope(id: string): boolean {
  return /\/providers\/microsoft\.authorization\/[^/]+\/[^/]+$/i.test(id);
}

/** "Sweden Central" and "swedencentral" are one place. */
function placeOf(location: Json | undefined): string | undefined {
  return typeof location === "string" ? location.toLowerCase().replaceAll(" ", "") : undefined;
}
