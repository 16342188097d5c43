import { eitherKey, type KeyedService } from "./service.ts";

/** Batch. */
export const batch: KeyedService = {
  types: ["azure-native:batch:batchaccount"],
  switch: { path: "allowedAuthenticationModes", off: { without: ["SharedKey"] }, unsaid: "on" },
  takes: "key",
  noun: "account",
  opens: { dataActions: ["Microsoft.Batch/*"] },
  keys: [eitherKey, { named: /^(?:primary|secondary)$/ }],
  listedBy: ["Microsoft.Batch/batchAccounts/listkeys/action", "Microsoft.Batch/batchAccounts/regeneratekeys/action"],
  advice: { off: 'allowedAuthenticationModes: ["AAD"]', instead: "a role on the account" },
  classic: { "azure:batch/account:account": { allowedAuthenticationModes: "allowedAuthenticationModes" } },
};
