import { describe, expect, test } from "vitest";

import { ContainerApp, StorageAccount, WorkloadIdentity, type StorageAccountArgs } from "../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "./declare.ts";

const storage = (args: Partial<StorageAccountArgs> = {}) =>
  new StorageAccount("corpus", { resourceGroupName: "rg", ...args });
const inputsOf = async (args: Partial<StorageAccountArgs> = {}) =>
  only(await declare(() => storage(args)), "storage:StorageAccount").inputs;
const somebody = { grantee: "chat", principalId: "p", principalType: "ServicePrincipal" } as const;
const dual = { mode: "dual", reason: "the nightly import moves in December", until: "2026-12-31" } as const;

describe("a storage account", () => {
  test("takes no key, no anonymous caller and no local user, and prefers Entra ID in the portal", async () => {
    expect(await inputsOf()).toMatchInlineSnapshot(`
      {
        "accountName": "corpuscd5ee3ed1c",
        "allowBlobPublicAccess": false,
        "allowCrossTenantReplication": false,
        "allowSharedKeyAccess": false,
        "defaultToOAuthAuthentication": true,
        "enableHttpsTrafficOnly": true,
        "isLocalUserEnabled": false,
        "kind": "StorageV2",
        "minimumTlsVersion": "TLS1_2",
        "publicNetworkAccess": "Enabled",
        "resourceGroupName": "rg",
        "sku": {
          "name": "Standard_LRS",
        },
        "tags": {
          "azure-keyless:authentication": "keyless",
        },
      }
    `);
  });

  test("takes keys while it is dual, and says so in tags", async () => {
    expect(await inputsOf({ authentication: dual })).toMatchObject({
      allowSharedKeyAccess: true,
      tags: { "azure-keyless:authentication": "dual", "azure-keyless:keys-until": "2026-12-31" },
    });
  });

  test("is reached only from the ranges and subnets that are given, if any are", async () => {
    const network = { allowedIpRanges: ["203.0.113.0/24"], allowedSubnetIds: ["/subnet"] };
    expect(await inputsOf({ network })).toMatchObject({
      networkRuleSet: {
        defaultAction: "Deny",
        bypass: "None",
        ipRules: [{ iPAddressOrRange: "203.0.113.0/24" }],
        virtualNetworkRules: [{ virtualNetworkResourceId: "/subnet" }],
      },
    });
    expect(await inputsOf({ network: { publicAccess: false } })).toMatchObject({ publicNetworkAccess: "Disabled" });
  });

  test.each(["Contoso", "contoso-corpus", "co", "c".repeat(25)])("is not called %j", async (accountName) => {
    expect(await messageOf(() => storage({ accountName }))).toContain(
      `StorageAccount "corpus": not a valid name of a storage account\n  given      accountName: "${accountName}"`,
    );
  });

  test.each([
    ["public", "https://contosocorpus.queue.core.windows.net/"],
    ["usGovernment", "https://contosocorpus.queue.core.usgovcloudapi.net/"],
    ["china", "https://contosocorpus.queue.core.chinacloudapi.cn/"],
  ] as const)("has its endpoints in the cloud %s", async (cloud, expected) => {
    let endpoint = "";
    await declare(() => {
      storage({ accountName: "contosocorpus", cloud }).queues.endpoint.apply((found) => (endpoint = found));
    });
    expect(endpoint).toBe(expected);
  });
});

describe("the verbs of a storage account", () => {
  const verbs: readonly [name: string, give: (on: StorageAccount) => unknown, role: string][] = [
    ["read-blobs", (on) => on.grantRead(somebody), "Storage Blob Data Reader"],
    ["write-blobs", (on) => on.grantWrite(somebody), "Storage Blob Data Contributor"],
    ["manage-blobs", (on) => on.grantManage(somebody), "Storage Blob Data Owner"],
    ["use-queues", (on) => on.queues.grantUse(somebody), "Storage Queue Data Message Processor"],
    ["read-queues", (on) => on.queues.grantRead(somebody), "Storage Queue Data Reader"],
    ["write-queues", (on) => on.queues.grantWrite(somebody), "Storage Queue Data Message Sender"],
    ["manage-queues", (on) => on.queues.grantManage(somebody), "Storage Queue Data Contributor"],
    ["read-tables", (on) => on.tables.grantRead(somebody), "Storage Table Data Reader"],
    ["write-tables", (on) => on.tables.grantWrite(somebody), "Storage Table Data Contributor"],
    ["read-files", (on) => on.files.grantRead(somebody), "Storage File Data Privileged Reader"],
    ["write-files", (on) => on.files.grantWrite(somebody), "Storage File Data Privileged Contributor"],
  ];

  test.each(verbs)("%s is one role on the account", async (word, give, role) => {
    const declared = await declare(() => give(storage()));
    const grants = [...declared.outputs].filter(([urn]) => urn.includes("RoleGrant"));
    expect(grants.map(([urn, { roleName }]) => [nameOf(urn), roleName])).toEqual([[`chat-${word}-corpus`, role]]);
  });

  test("of blobs are the account's own: the same grant twice is refused", async () => {
    const message = await messageOf(() => {
      const account = storage();
      account.grantRead(somebody);
      account.blobs.grantRead(somebody);
    });
    expect(message).toContain("this grant is already declared");
  });

  test("keys are not given by name without a reason", async () => {
    const message = await messageOf(() => storage().grant(somebody, "Storage Account Contributor"));
    expect(message).toContain("refusing to give a workload the role Storage Account Contributor");
    expect(message).toContain("Storage Blob Data Reader");
  });
});

test("a host finds the endpoint of each data that it calls, and starts after the roles", async () => {
  const declared = await declare(() => {
    const account = storage({ accountName: "contosocorpus" });
    const identity = new WorkloadIdentity("worker", { resourceGroupName: "rg" });
    account.grantRead(identity);
    account.queues.grantUse(identity);
    new ContainerApp("worker", {
      resourceGroupName: "rg",
      template: { containers: [{ name: "worker" }] },
      workload: { identity, calls: [account, account.queues] },
    });
  });
  const { inputs, dependencies } = only(declared, "app:ContainerApp");
  const { template } = inputs as { template: { containers: { env: unknown[] }[] } };
  expect(template.containers[0]?.env).toEqual(
    expect.arrayContaining([
      { name: "AZURE_STORAGE_BLOB_ENDPOINT", value: "https://contosocorpus.blob.core.windows.net/" },
      { name: "AZURE_STORAGE_QUEUE_ENDPOINT", value: "https://contosocorpus.queue.core.windows.net/" },
    ]),
  );
  const roles = ofType(declared, "authorization:RoleAssignment").map(({ name }) => name);
  expect(roles).toEqual(["worker-read-blobs-corpus", "worker-use-queues-corpus"]);
  expect(dependencies.map(nameOf)).toEqual(expect.arrayContaining(roles));
});
