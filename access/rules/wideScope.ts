import type { ModelScope } from "../facts/model.ts";
import { grant } from "./example.ts";
import { isTenant } from "../terms/tenant.ts";
import { foundOf } from "./held.ts";
import type { Rule } from "./rule.ts";

const follows = "on everything in it, now and later";

export const wideScope: Rule = {
  id: "wide-scope",
  title: "A role on more than one resource",
  level: "warning",
  reason:
    "A role on a resource group, a subscription or a management group applies to everything in it, including resources that are " +
    "added later. People who add a resource there do not see who has access to it.",
  fix: "Give it on one resource.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
  check: ({ after }) => {
    const wide = after.grants.filter(({ scope }) => isWide(scope));
    const told = Map.groupBy(wide, ({ actor, scope }) => JSON.stringify([actor.key, scope.key]));
    return [...told.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [foundOf([first, ...others], follows)],
    );
  },
  examples: [
    {
      title: "A whole resource group.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "resource group ai")],
      finds: [
        "warning: identity chat-api holds Cognitive Services OpenAI User on resource group ai: on everything in it, now and later",
      ],
    },
    {
      title: "A subscription, and the whole tenant.",
      after: [grant("group auditors", "Reader", "subscription shop"), grant("group platform", "Owner", "unknown /")],
      finds: [
        "warning: group auditors holds Reader on subscription shop: on everything in it, now and later",
        "warning: group platform holds Owner on the whole tenant: on everything in it, now and later",
      ],
    },
    {
      title: "Several roles of one actor on it are one finding.",
      after: [
        grant("group ops", "Reader", "resource group ai"),
        grant("group ops", "Contributor", "resource group ai"),
      ],
      finds: [
        "warning: group ops holds Reader and Contributor on resource group ai: on everything in it, now and later",
      ],
    },
    {
      title: "One resource.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai")],
      finds: [],
    },
  ],
};

function isWide(scope: ModelScope): boolean {
  return isTenant(scope) || ["resourceGroup", "subscription", "managementGroup"].includes(scope.kind);
}
