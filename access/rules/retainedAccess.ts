import type { Model, Origin } from "../facts/model.ts";
import { grant, host, member, trust } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const retainedAccess: Rule = {
  id: "retained-access",
  title: "Access that the program drops and Azure keeps",
  level: "warning",
  reason:
    "A resource with retainOnDelete is removed from the state of Pulumi and stays in Azure. The access remains, and no program, " +
    "state or later review shows it.",
  fix: "Set retainOnDelete: false, run pulumi up, and drop the resource in an update after that. Or delete it in Azure.",
  link: "https://www.pulumi.com/docs/iac/concepts/resources/options/retainondelete/",
  check: ({ before, retained }) =>
    (before === null || retained.size === 0 ? [] : wordsOf(before))
      .filter(({ origin }) => retained.has(origin.key))
      .map(({ words, origin }) => ({ message: `${words}: Pulumi forgets it and Azure keeps it`, ...at(origin) })),
  examples: [
    {
      title: "A role assignment.",
      before: [grant("group platform", "Contributor", "openai aoai", { by: "platform", isRetained: true })],
      after: [],
      finds: ["warning: group platform keeps Contributor on aoai: Pulumi forgets it and Azure keeps it"],
    },
    {
      title: "Trust, a host, and somebody in a group.",
      before: [
        trust("identity release", "repo:contoso/chat:environment:prod", { isRetained: true }),
        host("identity reports", "host weekly-report", { isRetained: true }),
        member("group platform", "user ann", { isRetained: true }),
      ],
      after: [],
      finds: [
        "warning: host weekly-report keeps running as identity reports: Pulumi forgets it and Azure keeps it",
        "warning: github contoso/chat environment prod keeps acting as identity release: Pulumi forgets it and Azure keeps it",
        "warning: user ann stays in group platform: Pulumi forgets it and Azure keeps it",
      ],
    },
    {
      title: "Still declared; and dropped without the option.",
      before: [
        grant("group platform", "Contributor", "openai aoai", { by: "platform", isRetained: true }),
        grant("group auditors", "Reader", "openai aoai"),
      ],
      after: [grant("group platform", "Contributor", "openai aoai", { by: "platform", isRetained: true })],
      finds: [],
    },
  ],
};

/** What each fact that gives access comes down to when it stays. */
function wordsOf({ grants, trusts, hosts, memberships }: Model): { readonly words: string; readonly origin: Origin }[] {
  return [
    ...grants.map((grant) => ({
      words: `${sayActor(grant.actor)} keeps ${say(grant.role.name)} on ${sayScope(grant.scope)}`,
      origin: grant,
    })),
    ...trusts.map((trust) => ({
      words: `${sayActor(trust.actor)} keeps acting as ${sayActor(trust.identity.actor)}`,
      origin: trust,
    })),
    ...hosts.map((host) => ({
      words: `${sayActor(host.actor)} keeps running as ${sayActor(host.identity.actor)}`,
      origin: host,
    })),
    ...memberships.map((membership) => ({
      words: `${sayActor(membership.member)} stays ${membership.as === "owner" ? "owner of" : "in"} ${sayActor(membership.group)}`,
      origin: membership,
    })),
  ];
}
