import { refusal, type Refusal } from "../../azure/refusal.ts";
import type { Asked, Rule } from "../../azure/rule.ts";
import { textOr, type Json } from "../../state/json.ts";

export const memberHasBothEnds: Rule = {
  name: "member-has-both-ends",
  refuse(asked) {
    const { inputs, tenant } = asked;
    const [group = "", member = ""] = [inputs["groupObjectId"], inputs["memberObjectId"]].map((id) => textOr(id, ""));
    if (tenant.principal(group)?.kind !== "Group") return notFound(group);
    return isFound(member, asked) ? undefined : notFound(member);
  },
};

export const membersExist: Rule = {
  name: "members-and-owners-exist",
  refuse(asked) {
    const named = ["members", "owners"].flatMap((key) => textsOf(asked.inputs[key]));
    const unknown = named.find((objectId) => !isFound(objectId, asked));
    return unknown === undefined ? undefined : notFound(unknown);
  },
};

export const ownerStays: Rule = {
  name: "group-keeps-an-owner",
  refuse({ inputs, existing, tenant }) {
    const owners = inputs["owners"];
    if (owners === undefined) return undefined;
    const isUser = (objectId: string): boolean => tenant.principal(objectId)?.kind === "User";
    const losesLastUser = textsOf(existing?.properties["owners"]).some(isUser) && !textsOf(owners).some(isUser);
    if (textsOf(owners).length > 0 && !losesLastUser) return undefined;
    return refusal(
      400,
      "Request_BadRequest",
      "The group must have at least one owner, hence this owner cannot be removed.",
    );
  },
};

export const groupNameUnique: Rule = {
  name: "group-name-unique",
  refuse({ inputs, tenant, id }) {
    if (inputs["preventDuplicateNames"] !== true) return undefined;
    const isTaken = tenant
      .ofType("group")
      .some((group) => group.id !== id && group.properties["displayName"] === inputs["displayName"]);
    if (!isTaken) return undefined;
    const name = textOr(inputs["displayName"], "");
    return refusal(400, "ImportAsExistsError", `a group with the display name "${name}" already exists`);
  },
};

/** Entra does not find the principal of a new managed identity at once. For new objects of its own, azuread waits. */
function isFound(objectId: string, { tenant, propagation }: Asked): boolean {
  const principal = tenant.principal(objectId);
  if (principal === undefined) return false;
  const isOfArm = principal.of.toLowerCase().startsWith("/subscriptions/");
  return !isOfArm || tenant.now - principal.since >= propagation;
}

function notFound(objectId: string): Refusal {
  return refusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${objectId}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
