import type { HarmlessRule } from "../rule.ts";

export const makerRules: readonly HarmlessRule[] = [
  {
    name: "maker of values",
    isNarrow: true,
    reason: "makes a value and gives it to nobody: it is access only where it is used, which is told there",
    wouldMiss: "nothing here; what is made of it is told by everything that decides it",
    matches: ({ provider }) => /^(random|tls|time)$/.test(provider),
  },
];
