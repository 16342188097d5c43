import type { HostType } from "./hostType.ts";

/** Load Testing: scripts sign in as its identities. https://learn.microsoft.com/azure/load-testing/how-to-use-a-managed-identity */
export const loadTest: HostType = {
  arm: "Microsoft.LoadTestService/loadTests",
  types: {
    "azure-native:loadtestservice:loadtest": { name: "loadTestName", classic: ["azure:loadtest/loadtest:loadtest"] },
  },
  besides: {
    dataActions: ["Microsoft.LoadTestService/testProfile*write", "Microsoft.LoadTestService/testProfile*action"],
  },
  harmless: { "shows tests and what they measured": ["/readTest/action"] },
};
