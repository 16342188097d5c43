import type { HarmlessRule } from "../rule.ts";

export const makerRules: readonly HarmlessRule[] = [
  {
    name: "maker of values",
    isNarrow: true,
    reason: "makes a value and gives it to nobody: it is access only where it is used, which is told there",
    wouldMiss: "a request that an authority outside of the program signs",
    // What an authority signs is believed by whoever trusts the authority, wherever that is.
    matches: ({ provider, owner }) => /^(random|tls|time)$/.test(provider) && !/^locally ?signed ?cert/.test(owner),
  },
];
