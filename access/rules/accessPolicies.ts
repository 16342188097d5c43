import { accessPolicy, grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { maxListed, sayActor, sayList, sayScope } from "../identity/words.ts";

export const accessPolicies: Rule = {
  id: "access-policies",
  title: "A Key Vault gives access by access policies instead of roles",
  level: "warning",
  reason:
    "Access policies apply to the whole vault and do not show among role assignments, where people look for access. Anybody who " +
    "may write the vault can let anybody read it.",
  fix: "Set enableRbacAuthorization: true, and give roles instead: Key Vault Secrets User reads secrets. Give the roles first: the policies end at once.",
  link: "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy",
  check: ({ after }) => {
    const policies = after.grants.filter(({ kind }) => kind === "accessPolicy");
    return [...Map.groupBy(policies, ({ scope }) => scope.key).values()].flatMap((ofVault) => {
      const [first] = ofVault;
      if (first === undefined) return [];
      const holders = [...new Map(ofVault.map(({ actor }) => [actor.key, actor])).values()];
      const who = sayList(holders.slice(0, maxListed).map(sayActor), holders.length);
      return [{ message: `${sayScope(first.scope)} lets in ${who} by access policies`, ...at(first) }];
    });
  },
  examples: [
    {
      title: "One policy.",
      after: [accessPolicy("identity chat-api", "get secrets", "key vault app")],
      finds: ["warning: key vault app lets in identity chat-api by access policies"],
    },
    {
      title: "Many policies are one finding.",
      after: ["ann", "ben", "cleo", "dan", "eve"].map((name) =>
        accessPolicy(`user ${name}`, "get and list secrets", "key vault app"),
      ),
      finds: ["warning: key vault app lets in user ann, user ben, user cleo and 2 more by access policies"],
    },
    {
      title: "A role.",
      after: [grant("identity chat-api", "Key Vault Secrets User", "key vault app")],
      finds: [],
    },
  ],
};
