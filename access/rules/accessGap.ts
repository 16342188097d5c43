import type { Origin } from "../facts/model.ts";
import { declaredGrants } from "./declared.ts";
import { grant, trust } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { trustTupleOf, tupleOf } from "./tuple.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const accessGap: Rule = {
  id: "access-gap",
  title: "Access that is taken away and given back in the same update",
  level: "note",
  reason:
    "Role assignments and federated credentials are deleted before they are created again, and Azure takes up to ten minutes to " +
    "act on the new ones. Until then, calls that need them are refused.",
  fix: "Run the update when nobody needs the access, or undo the change that forces the replacement.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
  check: (input) => {
    const { before, after, replaced } = input;
    if (before === null || replaced.size === 0) return [];
    const isReplaced = ({ urn }: Origin): boolean => replaced.has(urn);
    const anew = declaredGrants(input).filter(isReplaced);
    const keys = new Set(anew.map(({ key }) => key));
    const old = before.grants.filter(({ key }) => keys.has(key));
    const grants = new Set(old.map((grant) => `${grant.key} ${tupleOf(grant)}`));
    const trusts = new Set(before.trusts.map((trust) => `${trust.key} ${trustTupleOf(trust)}`));
    return [
      ...anew
        .filter((grant) => grants.has(`${grant.key} ${tupleOf(grant)}`))
        .map((grant) => ({
          message: `${sayActor(grant.actor)} is without ${say(grant.role.name)} on ${sayScope(grant.scope)} for a moment`,
          ...at(grant),
        })),
      ...after.trusts
        .filter((trust) => isReplaced(trust) && trusts.has(`${trust.key} ${trustTupleOf(trust)}`))
        .map((trust) => ({
          message: `${sayActor(trust.actor)} cannot act as ${sayActor(trust.identity.actor)} for a moment`,
          ...at(trust),
        })),
    ];
  },
  examples: [
    {
      title: "A role assignment gets another name in Azure.",
      before: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
      replaced: ["chat-api-aoai"],
      finds: ["note: identity chat-api is without Cognitive Services OpenAI User on aoai for a moment"],
    },
    {
      title: "A federated credential gets another name.",
      before: [trust("identity release", "repo:contoso/chat:environment:prod", { by: "release-prod" })],
      after: [trust("identity release", "repo:contoso/chat:environment:prod", { by: "release-prod" })],
      replaced: ["release-prod"],
      finds: ["note: github contoso/chat environment prod cannot act as identity release for a moment"],
    },
    {
      title: "Another role: what was held is gone for good, which is a change of access and no gap.",
      before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-api-aoai" })],
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
      replaced: ["chat-api-aoai"],
      finds: [],
    },
  ],
};
