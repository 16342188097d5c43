import { describe, expect, test } from "vitest";

import { parseSettings } from "../../stacks/config.ts";
import { errorOf, file, singleSpaced, valid, workload } from "./valid.ts";

const organizationId = "2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21";
const azureDevOps = (trust: object) =>
  workload({ azureDevOps: [{ organization: "contoso", project: "Pay ments", connection: "prod", ...trust }] });

describe("a service connection of Azure DevOps in the settings", () => {
  test.each([
    [
      "a service connection without its issuer",
      azureDevOps({}),
      "workloads.chat-api.azureDevOps[0] given no issuer, expected issuer and subject of the service connection",
    ],
    [
      "a service connection with two issuers",
      azureDevOps({ issuer: "https://issuer/", subject: "/eid1/a", organizationId }),
      "workloads.chat-api.azureDevOps[0] given issuer and subject and organizationId, expected",
    ],
    [
      "a service connection by a wildcard",
      azureDevOps({ connection: "prod*", organizationId }),
      'workloads.chat-api.azureDevOps[0].connection given "prod*", expected the exact value',
    ],
  ])("%s is refused", (_, change, text) => {
    expect(singleSpaced(errorOf(change))).toContain(text);
  });

  test("is taken, with spaces in its names", () => {
    expect(() => parseSettings(file, { ...valid, ...azureDevOps({ organizationId }) })).not.toThrow();
  });
});
