import { byText } from "../../roles/order.ts";
import type { Grant } from "../facts/model.ts";
import { declaredGrants, identityOf } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { tupleOf } from "./tuple.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const duplicateGrant: Rule = {
  id: "duplicate-grant",
  title: "The same role on the same scope for the same principal, more than once",
  level: "error",
  reason:
    "Azure identifies a role assignment by principal, role and scope, and refuses a second one with the same three " +
    "(RoleAssignmentExists), whatever its name or condition: pulumi up stops there. It is a note if both existed before, or if " +
    "they are not role assignments: then dropping one does not remove the access.",
  fix: "Declare it once.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
  check: (input) => {
    const repeated = [...Map.groupBy(declaredGrants(input), tupleOf).values()].filter(({ length }) => length > 1);
    if (repeated.length === 0) return [];
    const stood = new Set(input.before?.grants.map(identityOf));
    const isNew = (grant: Grant): boolean => !stood.has(identityOf(grant));
    return repeated.flatMap((same) => {
      // What comes is in the way, not what was there.
      const last = same.toSorted((a, b) => Number(isNew(a)) - Number(isNew(b)) || byText(a.urn, b.urn)).at(-1);
      if (last === undefined) return [];
      const times = same.length === 2 ? "twice" : `${String(same.length)} times`;
      const given = `${sayActor(last.actor)} is given ${say(last.role.name)} on ${sayScope(last.scope)} ${times}`;
      if (last.kind !== "roleAssignment" || !isNew(last)) return [{ message: given, level: "note", ...at(last) }];
      return [{ message: `${given}: Azure refuses another one`, ...at(last) }];
    });
  },
  examples: [
    {
      title: "Two resources give the same.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" }),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "aoai-callers-1" }),
      ],
      finds: [
        "error: identity chat-api is given Cognitive Services OpenAI User on aoai twice: Azure refuses another one",
      ],
    },
    {
      title: "They stood side by side before.",
      before: ["a", "b"].map((by) => grant("group ops", "Reader", "search docs", { by })),
      after: ["a", "b"].map((by) => grant("group ops", "Reader", "search docs", { by })),
      finds: ["note: group ops is given Reader on search docs twice"],
    },
    {
      title: "Three are one finding.",
      after: ["a", "b", "c"].map((by) => grant("group ops", "Reader", "search docs", { by })),
      finds: ["error: group ops is given Reader on search docs 3 times: Azure refuses another one"],
    },
    {
      title: "Another scope, another role, another principal.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai batch"),
        grant("identity chat-api", "Reader", "openai aoai"),
        grant("identity reports", "Reader", "openai aoai"),
      ],
      finds: [],
    },
  ],
};
