import { byText } from "../../roles/order.ts";
import type { Trust } from "../facts/model.ts";
import { trust } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sayActor } from "../identity/words.ts";

/** Azure's limit (https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations). */
const maxCredentials = 20;
/** From how many on it is worth a note. */
const nearlyUsed = 17;

export const credentialBudget: Rule = {
  id: "credential-budget",
  title: "An identity has nearly all the federated credentials that Azure allows",
  level: "note",
  reason:
    "Azure allows at most 20 federated credentials on one identity, and refuses the next one in the middle of an update. " +
    "Also, each of them gives all the access that the identity holds. With 20 or more it is a warning.",
  fix: "Give each workload an identity of its own.",
  link: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations",
  check: ({ after }) =>
    [...Map.groupBy(after.trusts, ({ identity }) => identity.scope.key).values()]
      .filter(({ length }) => length >= nearlyUsed)
      .flatMap(budgetOf),
  examples: [
    {
      title: "17 of 20.",
      after: services(17),
      finds: ["note: identity chat-api has 17 of 20 federated credentials"],
    },
    {
      title: "All 20.",
      after: services(20),
      finds: ["warning: identity chat-api has 20 of 20 federated credentials"],
    },
    { title: "16 of 20.", after: services(16), finds: [] },
  ],
};

function budgetOf(trusts: readonly Trust[]): Found[] {
  const [first] = trusts.toSorted((a, b) => byText(a.urn, b.urn));
  if (first === undefined) return [];
  const message = `${sayActor(first.identity.actor)} has ${String(trusts.length)} of ${String(maxCredentials)} federated credentials`;
  return [{ message, ...(trusts.length >= maxCredentials && { level: "warning" as const }), ...at(first) }];
}

function services(count: number) {
  return Array.from({ length: count }, (_, index) =>
    trust("identity chat-api", `system:serviceaccount:chat:worker-${String(index + 1)}`, {
      issuer: "https://oidc.example/cluster",
    }),
  );
}
