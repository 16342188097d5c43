import { describe, expect, it } from "vitest";

import { readChange } from "../../../access/plan/plan.ts";
import { putResource } from "../../../sandbox/portal.ts";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import { openTenant } from "../../../sandbox/state/open.ts";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import { tenantOf } from "../../../sandbox/state/readTenant.ts";
import { asExport } from "../../../tools/sandbox/asExport.ts";
import type { Deployed } from "../../../tools/sandbox/deployed.ts";

const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
const identityType = "Microsoft.ManagedIdentity/userAssignedIdentities";
const identity = (name: string) => `${group}/providers/${identityType}/${name}`;

/** What the access engine reads of a tenant with these resources. */
function read(resources: readonly (readonly [id: string, type: string, given: JsonMap])[], deployed: Deployed[] = []) {
  const state = openTenant(":memory:");
  for (const [id, type, given] of resources) putResource(state, id, type, given);
  const ids = resources.map(([id]) => id.toLowerCase());
  const known = new Map(deployed.map((each, index) => [ids[index] ?? "", each] as const));
  const exported = asExport(state.read(tenantOf).resources, { stack: "dev", project: "shop" }, known);
  return readChange(exported);
}

describe("a tenant as the access engine reads it", () => {
  it("has the names and the places of the program for what the stack deployed", () => {
    const { kind, after } = read(
      [[identity("APP-dev"), identityType, { location: "westeurope" }]],
      [
        {
          urn: "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app",
          type: "azure-native:managedidentity:UserAssignedIdentity",
          sourcePosition: "project:///index.ts#7,1",
        },
      ],
    );
    expect(kind).toBe("state");
    expect(after.resources).toMatchObject([
      {
        name: "app",
        op: "same",
        id: identity("APP-dev"),
        inputs: { resourceName: "APP-dev", resourceGroupName: "rg" },
        outputs: { principalId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown },
        location: { file: "index.ts", line: 7 },
      },
    ]);
  });

  it("has a trust that somebody added by hand, with issuer and subject", () => {
    const given = { issuer: "https://token.actions.githubusercontent.com", subject: "repo:o/r:ref:refs/heads/main" };
    const { after } = read([
      [identity("app"), identityType, { location: "westeurope" }],
      [`${identity("app")}/federatedIdentityCredentials/main`, `${identityType}/federatedIdentityCredentials`, given],
    ]);
    expect(after.resources.map(({ name, inputs }) => [name, inputs["resourceName"], inputs["subject"]])).toEqual([
      ["app", "app", undefined],
      ["main", "app", "repo:o/r:ref:refs/heads/main"],
    ]);
  });

  it("keeps two resources of one name apart", () => {
    const credential = (of: string) => `${identity(of)}/federatedIdentityCredentials/main`;
    const type = `${identityType}/federatedIdentityCredentials`;
    const { after } = read([
      [credential("a"), type, { issuer: "https://a", subject: "a" }],
      [credential("b"), type, { issuer: "https://b", subject: "b" }],
    ]);
    expect(after.resources.map(({ name, inputs }) => [name, inputs["subject"]])).toEqual([
      ["main", "a"],
      [credential("b"), "b"],
    ]);
  });

  it("names people and groups as they are shown, not by their ids", () => {
    const { after } = read([
      ["/groups/7c0f0000-0000-4000-8000-000000000001", "group", { displayName: "ai-developers" }],
    ]);
    expect(after.resources).toMatchObject([{ type: "azuread:index/group:group", name: "ai-developers" }]);
  });
});
