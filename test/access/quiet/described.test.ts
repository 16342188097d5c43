import { expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { verdictBetween, type Told } from "./run.ts";

type Inputs = Readonly<Record<string, Json>>;

const told = (type: string, inputs: Inputs): Told[] => [{ type, name: "x", inputs }];

// What only says how something is, beside what says who gets in.
test.each<[string, string, Inputs, Inputs, Inputs]>([
  [
    "when dev boxes stop",
    "azure-native:devcenter:Schedule",
    { time: "19:00", type: "StopDevBox" },
    { time: "18:00", type: "StopDevBox" },
    { time: "19:00", type: "StopDevBox", runs: "other" },
  ],
  [
    "how many dev boxes somebody has",
    "azure-native:devcenter:Project",
    { maxDevBoxesPerUser: 1, devCenterId: "/a" },
    { maxDevBoxesPerUser: 3, devCenterId: "/a" },
    { maxDevBoxesPerUser: 1, devCenterId: "/b" },
  ],
  [
    "how long deleted blobs are kept",
    "azure-native:storage:BlobServiceProperties",
    { deleteRetentionPolicy: { enabled: false, days: 7, allowPermanentDelete: false } },
    { deleteRetentionPolicy: { enabled: true, days: 30, allowPermanentDelete: false } },
    { deleteRetentionPolicy: { enabled: true, days: 30, allowPermanentDelete: true } },
  ],
  [
    "which service has its machines in a subnet",
    "azure-native:network:Subnet",
    { delegations: [{ name: "web", serviceName: "Microsoft.Web/serverFarms" }], sharingScope: "Tenant" },
    { delegations: [{ name: "app", serviceName: "Microsoft.App/environments" }], sharingScope: "Tenant" },
    { sharingScope: "DelegatedServices" },
  ],
  [
    "by what a container of Cosmos DB is spread, and where its account is",
    "azure-native:cosmosdb:SqlResourceSqlContainer",
    { resource: { id: "orders", partitionKey: { paths: ["/customer"], kind: "Hash" }, createMode: "Default" } },
    { resource: { id: "orders", partitionKey: { paths: ["/region"], kind: "Hash" }, createMode: "Default" } },
    { resource: { id: "orders", partitionKey: { paths: ["/customer"], kind: "Hash" }, createMode: "Restore" } },
  ],
])("%s is no access", (_, type, before, after, other) => {
  expect(verdictBetween(told(type, before), told(type, after))).toBe("same");
  expect(verdictBetween(told(type, before), told(type, other))).toBe("unknown");
});

test("of which application a service principal is may be access", () => {
  const of = (clientId: string): Told[] => [
    { type: "azuread:index/servicePrincipal:ServicePrincipal", name: "a", inputs: { clientId } },
  ];
  expect(verdictBetween(of("shop"), of("shop"))).toBe("same");
  expect(verdictBetween(of("shop"), of("bot"))).toBe("unknown");
});

test("a role of a service principal goes to another application when that is of another one", () => {
  const account: Told = { type: "azure-native:cognitiveservices:Account", name: "aoai", inputs: { kind: "OpenAI" } };
  const roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";
  const used = (clientId: string): Told[] => {
    const principal: Told = {
      type: "azuread:index/servicePrincipal:ServicePrincipal",
      name: "a",
      inputs: { clientId },
    };
    const use: Told = {
      type: "azure-native:authorization:RoleAssignment",
      name: "use",
      inputs: { principalType: "ServicePrincipal", roleDefinitionId },
      passes: { principalId: [principal, "objectId"], scope: [account, "id"] },
    };
    return [account, principal, use];
  };
  const shop = "11111111-1111-4111-8111-111111111111";
  expect(verdictBetween(used(shop), used(shop))).toBe("same");
  expect(verdictBetween(used(shop), used("22222222-2222-4222-8222-222222222222"))).toBe("mixed");
});
