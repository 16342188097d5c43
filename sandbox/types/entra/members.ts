import { refusal, type Refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { textOr, type Json } from "../../state/json.ts";

export const memberHasBothEnds: Rule = {
  name: "member-has-both-ends",
  refuse({ inputs, tenant }) {
    const [group, member] = [inputs["groupObjectId"], inputs["memberObjectId"]].map((id) => textOr(id, ""));
    if (tenant.principal(group ?? "")?.kind !== "Group") return notFound(group);
    return tenant.principal(member ?? "") === undefined ? notFound(member) : undefined;
  },
};

export const membersExist: Rule = {
  name: "members-and-owners-exist",
  refuse({ inputs, tenant }) {
    const named = ["members", "owners"].flatMap((key) => textsOf(inputs[key]));
    const unknown = named.find((objectId) => tenant.principal(objectId) === undefined);
    return unknown === undefined ? undefined : notFound(unknown);
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

function notFound(objectId = ""): Refusal {
  return refusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${objectId}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
