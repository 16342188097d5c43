import { powersAt } from "../holdings/effective.ts";
import type { ScopeKind } from "../terms/report.ts";
import { powerWords } from "../terms/powers.ts";
import type { Grant, Model } from "../facts/model.ts";
import { reaches } from "../holdings/reaches.ts";
import { allows, privilegedPowers, type Operation } from "../../roles/index.ts";
import { grant, service } from "./example.ts";
import { foundOf } from "./held.ts";
import type { Rule } from "./rule.ts";

/** What does the work of most workloads on a resource of a kind, and nothing that this rule is about. */
const narrow: Partial<Record<ScopeKind, string>> = {
  openai: "Cognitive Services OpenAI User calls models and reads no keys",
  aiservices: "Cognitive Services OpenAI User calls models and reads no keys",
  search: "Search Index Data Reader queries and reads no keys",
  keyVault: "Key Vault Secrets User reads secrets and lets nobody else in",
  storage: "Storage Blob Data Reader or Contributor works on blobs and reads no keys",
};

export const privilegedWorkload: Rule = {
  id: "privileged-workload",
  title: "A workload that can read keys or give access away",
  level: "warning",
  reason:
    "An attacker who gets into a workload has all its access. A role that reads keys, switches them on, assigns roles, adds federated " +
    "credentials or attaches identities turns one hole in an application into access that outlives it. People, or a pipeline " +
    "of their own, can do what needs such a role.",
  fix: fixOn("openai"),
  link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
  check: ({ after }) => {
    const keyless = keylessScopes(after);
    return after.grants.filter(isToWorkload).flatMap((grant) => {
      const can = privilegesAt(grant, keyless.has(grant.scope.key));
      if (can.length === 0) return [];
      return [{ ...foundOf([grant], `it can ${can.join(", ")}`), fix: fixOn(grant.scope.kind) }];
    });
  },
  examples: [
    {
      title: "A role that sounds harmless and reads keys.",
      after: [grant("identity chat-api", "Cognitive Services User", "openai aoai")],
      finds: ["warning: identity chat-api holds Cognitive Services User on aoai: it can read keys"],
    },
    {
      title: "Contributor, on an account and on an identity.",
      after: [
        grant("service principal release", "Contributor", "openai aoai"),
        grant("identity jobs", "Contributor", "identity chat-api"),
      ],
      finds: [
        "warning: identity jobs holds Contributor on identity chat-api: it can add federated credentials, attach the identity",
        "warning: service principal release holds Contributor on aoai: it can read keys, switch keys on",
      ],
    },
    {
      title: "Keys that are off give nothing to whoever reads them; who may switch them on still can.",
      after: [
        service("openai aoai", "off"),
        grant("identity chat-api", "Cognitive Services User", "openai aoai"),
        grant("identity deploy", "Contributor", "openai aoai"),
      ],
      finds: ["warning: identity deploy holds Contributor on aoai: it can switch keys on"],
    },
    {
      title: "Only what the work needs; and people, who are not workloads.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        grant("group platform", "Contributor", "openai aoai"),
      ],
      finds: [],
    },
  ],
};

function fixOn(kind: ScopeKind): string {
  const role = narrow[kind];
  return `Give the narrowest role that does the work${role === undefined ? "" : `: ${role}`}.`;
}

function isToWorkload({ actor }: Grant): boolean {
  return actor.kind === "identity" || actor.kind === "servicePrincipal";
}

/** Who may write access policies of a vault can let anybody read it. */
const writesPolicies: Operation = { plane: "control", name: "Microsoft.KeyVault/vaults/accessPolicies/write" };

/** The keys of scopes on which no key works: whoever reads one there has nothing. */
function keylessScopes({ services }: Model): ReadonlySet<string> {
  const open = new Set(services.filter(({ localAuth }) => localAuth !== "off").map(({ scope }) => scope.key));
  return new Set(services.map(({ scope }) => scope.key).filter((key) => !open.has(key)));
}

function privilegesAt({ role: { definition }, scope }: Grant, keysOff: boolean): string[] {
  if (definition === undefined) return [];
  const held = powersAt(definition, scope);
  const counted = privilegedPowers.filter((power) => held.includes(power) && !(power === "readKeys" && keysOff));
  const can = counted.map((power) => powerWords[power].said);
  // Reading secrets is what workloads do: only then is it worth a look whether by reading, or by letting others read.
  const letsRead = held.includes("readSecrets") && reaches(scope)(writesPolicies);
  return letsRead && allows(definition, writesPolicies) !== "no" ? [...can, "write access policies"] : can;
}
