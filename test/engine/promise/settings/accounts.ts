import fc from "fast-check";
import type { Settings } from "../../../../stacks/schema.ts";
import { someModel } from "./deployments.ts";
import { pick, pickedEntry, weight, type SettingsEdit } from "./edit.ts";

const dual = { mode: "dual", reason: "a batch job moves in December", until: "2026-12-31" } as const;

/**
 * Changes of accounts. No name and no subdomain comes a second time: those of a deleted account are kept for 48 hours, and
 * Azure then refuses the new one (FlagMustBeSetForRestore, CustomDomainInUse), as users would see, too. No account becomes
 * OpenAI again once it is AIServices: it may have models that it could not keep.
 */
export const accountEdit: fc.Arbitrary<SettingsEdit> = fc.oneof(
  weight(
    3,
    fc
      .tuple(pick, fc.boolean(), fc.boolean(), fc.boolean())
      .map(([number, isDual, development, hasSubdomain]): SettingsEdit => ({
        says: `an account is added (${[isDual && "dual", development && "development", hasSubdomain && "subdomain"].filter(Boolean).join(", ")})`,
        apply({ accounts }, turn) {
          accounts[`account-${turn}`] = {
            ...(number % 2 === 0 && { kind: "AIServices" }),
            ...(hasSubdomain && { subdomain: `contoso-account-${turn}` }),
            ...(isDual && { authentication: dual }),
            deployments: number % 3 === 0 ? {} : { chat: someModel(number) },
            development,
          };
        },
      })),
  ),
  ofAccount("is removed", (settings, name) => {
    if (Object.keys(settings.accounts).length > 1) withoutAccount(settings, name);
  }),
  ofAccount("is renamed", (settings, name, turn) => {
    const { subdomain, ...account } = settings.accounts[name] ?? {};
    const renamed = `renamed-${turn}`;
    settings.accounts[renamed] = { ...account, ...(subdomain !== undefined && { subdomain: `contoso-${renamed}` }) };
    for (const developers of Object.values(settings.developers)) {
      if (developers.account === name) developers.account = renamed;
    }
    for (const workload of Object.values(settings.workloads)) {
      for (const verb of ["uses", "usesAnyModel", "manages"] as const) {
        if (workload[verb] !== undefined)
          workload[verb] = workload[verb].map((other) => (other === name ? renamed : other));
      }
    }
    withoutAccount(settings, name);
  }),
  weight(
    3,
    ofAccount("takes keys or takes none any more", ({ accounts }, name) => {
      const { authentication, ...account } = accounts[name] ?? {};
      accounts[name] = authentication?.mode === "dual" ? account : { ...account, authentication: dual };
    }),
  ),
  weight(
    3,
    ofAccount("is for developers or is not any more", ({ accounts, developers }, name) => {
      const account = accounts[name] ?? {};
      accounts[name] = { ...account, development: account.development !== true };
      if (account.development !== true) return;
      for (const [group, { account: of }] of Object.entries(developers))
        if (of === name) Reflect.deleteProperty(developers, group);
    }),
  ),
  ofAccount("becomes one of AIServices", ({ accounts }, name) => {
    accounts[name] = { ...accounts[name], kind: "AIServices" };
  }),
);

function ofAccount(
  says: string,
  change: (settings: Settings, name: string, turn: number) => void,
): fc.Arbitrary<SettingsEdit> {
  return pick.map((number) => ({
    says: `an account ${says}`,
    apply(settings, turn) {
      const [name] = pickedEntry(settings.accounts, number) ?? [];
      if (name !== undefined) change(settings, name, turn);
    },
  }));
}

function withoutAccount(settings: Settings, name: string): void {
  Reflect.deleteProperty(settings.accounts, name);
  for (const [group, { account }] of Object.entries(settings.developers)) {
    if (account === name) Reflect.deleteProperty(settings.developers, group);
  }
  for (const workload of Object.values(settings.workloads)) {
    for (const verb of ["uses", "usesAnyModel", "manages"] as const) {
      if (workload[verb] !== undefined) workload[verb] = workload[verb].filter((other) => other !== name);
    }
  }
}
