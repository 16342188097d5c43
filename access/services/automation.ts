import { disableLocalAuth, type KeyedService } from "./service.ts";

/** Automation: with a key machines register as its workers and read its credentials. */
export const automation: KeyedService = {
  types: ["azure-native:automation:automationaccount"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "account",
  listedBy: [
    "Microsoft.Automation/automationAccounts/listKeys/action",
    "Microsoft.Automation/automationAccounts/agentRegistrationInformation/regenerateKey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "an identity of the worker" },
  classic: { "azure:automation/account:account": { localAuthenticationEnabled: { not: "disableLocalAuth" } } },
};
