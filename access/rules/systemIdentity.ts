import { hostTypeOf } from "../hosts/index.ts";
import { isOfResource } from "../identity/ofResource.ts";
import { declaredGrants } from "./declared.ts";
import { grant, host } from "./example.ts";
import { foundOf } from "./held.ts";
import type { Rule } from "./rule.ts";
import { say } from "../identity/words.ts";

export const systemIdentity: Rule = {
  id: "system-identity",
  title: "The identity that Azure made for a workload holds roles",
  level: "note",
  reason:
    "A system-assigned identity lives and dies with its resource. If that is made anew, by a replacement or by hand, it gets " +
    "another principal, which holds nothing: Pulumi grants anew what the same program declares, after the resource runs " +
    "already, and whatever another program or a person has granted is missing. The old assignments stay, for nobody.",
  fix: "Give it a user-assigned identity, which outlives the resource (WorkloadIdentity), or declare every role of it in the program that declares the resource.",
  link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
  check: (input) => {
    // A workload: what runs nobody's code, such as a dev center, is not missed when it is made anew.
    const workloads = input.after.hosts.filter(({ type }) => hostTypeOf(type) !== undefined);
    const keys = new Set(workloads.map(({ identity }) => identity.actor.key));
    const ofResources = declaredGrants(input).filter(({ actor }) => keys.has(actor.key) && isOfResource(actor));
    return [...Map.groupBy(ofResources, ({ actor }) => actor.key).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const follows = `if ${say(first.actor.name)} is made anew, it is another principal, which holds nothing`;
      return [foundOf([first, ...others], follows)];
    });
  },
  examples: [
    {
      title: "An app with two roles.",
      after: [
        host("identity of web", "host web"),
        grant("identity of web", "Cognitive Services OpenAI User", "openai aoai"),
        grant("identity of web", "Search Index Data Reader", "search docs"),
      ],
      finds: [
        "note: identity of web holds Cognitive Services OpenAI User on aoai and Search Index Data Reader on search docs: if web is made anew, it is another principal, which holds nothing",
      ],
    },
    {
      title: "A job with one.",
      after: [
        host("identity of report", "host report"),
        grant("identity of report", "Key Vault Secrets User", "key vault kv"),
      ],
      finds: [
        "note: identity of report holds Key Vault Secrets User on key vault kv: if report is made anew, it is another principal, which holds nothing",
      ],
    },
    {
      title: "A user-assigned identity.",
      after: [host("identity web", "host web"), grant("identity web", "Cognitive Services OpenAI User", "openai aoai")],
      finds: [],
    },
  ],
};
