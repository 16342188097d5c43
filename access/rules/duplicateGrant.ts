import { byText } from "../../roles/order.ts";
import { declaredGrants } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { tupleOf } from "./tuple.ts";
import { say, sayActor, sayScope } from "./words.ts";

export const duplicateGrant: Rule = {
  id: "duplicate-grant",
  title: "The same role on the same scope for the same principal, more than once",
  level: "note",
  reason:
    "Azure knows a role assignment by principal, role and scope, and refuses a second one of these (RoleAssignmentExists), " +
    "whatever it is named and whatever its condition. Where both are there, dropping one does not take the access away.",
  fix: "Declare it once.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
  check: (input) =>
    [...Map.groupBy(declaredGrants(input), tupleOf).values()].flatMap((same) => {
      const [, second] = same.toSorted((a, b) => byText(a.urn, b.urn));
      if (second === undefined) return [];
      const times = same.length === 2 ? "twice" : `${String(same.length)} times`;
      const held = `${say(second.role.name)} on ${sayScope(second.scope)}`;
      return [{ message: `${sayActor(second.actor)} is given ${held} ${times}`, ...at(second) }];
    }),
  examples: [
    {
      title: "Two resources give the same.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" }),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "aoai-callers-1" }),
      ],
      finds: ["note: identity chat-api is given Cognitive Services OpenAI User on aoai twice"],
    },
    {
      title: "Three are one finding.",
      after: ["a", "b", "c"].map((by) => grant("group ops", "Reader", "search docs", { by })),
      finds: ["note: group ops is given Reader on search docs 3 times"],
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
