import type { ModelScope } from "../facts/model.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayList, sayScope } from "./words.ts";

export const wideScope: Rule = {
  id: "wide-scope",
  title: "A role on more than one resource",
  level: "warning",
  reason:
    "A role on a resource group, a subscription or a management group applies to everything in it, including resources that are " +
    "added later. People who add a resource there do not see who has access to it.",
  fix: "Give the role on the one resource that it is needed for.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
  check: ({ after }) => {
    const wide = after.grants.flatMap((grant) => {
      const width = widthOf(grant.scope);
      return width === undefined ? [] : [{ grant, width }];
    });
    const told = Map.groupBy(wide, ({ grant, width }) =>
      JSON.stringify([sayActor(grant.actor), grant.scope.key, width]),
    );
    return [...told.values()].flatMap((same) => {
      const roles = sayList([...new Set(same.map(({ grant }) => say(grant.role.name)))]);
      return same.slice(0, 1).map(({ grant, width }) => {
        const message = `${sayActor(grant.actor)} holds ${roles} on ${width}: on all that is in it, now and later`;
        return { message, ...at(grant) };
      });
    });
  },
  examples: [
    {
      title: "A whole resource group.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "resource group ai")],
      finds: [
        "warning: identity chat-api holds Cognitive Services OpenAI User on resource group ai: on all that is in it, now and later",
      ],
    },
    {
      title: "A subscription, and the whole tenant.",
      after: [grant("group auditors", "Reader", "subscription shop"), grant("group platform", "Owner", "unknown /")],
      finds: [
        "warning: group auditors holds Reader on subscription shop: on all that is in it, now and later",
        "warning: group platform holds Owner on the whole tenant: on all that is in it, now and later",
      ],
    },
    {
      title: "Several roles of one actor on it are one finding.",
      after: [
        grant("group ops", "Reader", "resource group ai"),
        grant("group ops", "Contributor", "resource group ai"),
      ],
      finds: [
        "warning: group ops holds Reader and Contributor on resource group ai: on all that is in it, now and later",
      ],
    },
    {
      title: "One resource.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai")],
      finds: [],
    },
  ],
};

function widthOf(scope: ModelScope): string | undefined {
  if (isTenant(scope)) return "the whole tenant";
  return ["resourceGroup", "subscription", "managementGroup"].includes(scope.kind) ? sayScope(scope) : undefined;
}

/** The scope above all others: an ARM id of nothing but slashes. */
export function isTenant({ id }: ModelScope): boolean {
  return /^\/+$/.test(id);
}
