import { expect, it } from "vitest";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import { makeAccount, makeGroup } from "../resources.ts";
import { Sandbox, type Made } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const inGroup = { resourceGroupName: "rg", location: "swedencentral" };
const makeSearch = (box: Sandbox, inputs: JsonMap) => box.make("search:Service", "docs", { ...inGroup, ...inputs });
const makeStorage = (box: Sandbox, accountName: string, resourceGroupName = "rg") =>
  box.make("storage:StorageAccount", "corpus", { ...inGroup, accountName, resourceGroupName });
const makeVault = (box: Sandbox, properties: JsonMap = {}, vaultName = "contoso", resourceGroupName = "rg") =>
  box.make("keyvault:Vault", "vault", { ...inGroup, vaultName, resourceGroupName, properties });
const makeWorkspace = (box: Sandbox) =>
  box.make("operationalinsights:Workspace", "logs", { ...inGroup, workspaceName: "logs" });

/** A diagnostic setting of an account that logs to a workspace. */
async function makeSetting(box: Sandbox, name: string, inputs: JsonMap = {}, on?: string): Promise<Made> {
  const resourceUri = on ?? (await makeAccount(box, `aoai-${name}`)).id;
  const logs = [{ category: "Audit", enabled: true }];
  const made = await makeWorkspace(box).catch(() => undefined);
  const workspaceId =
    made?.id ??
    `/subscriptions/${subscriptionId}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs`;
  return box.make("monitor:DiagnosticSetting", name, { name, resourceUri, logs, workspaceId, ...inputs });
}

testRules([
  {
    rule: "search-auth-options",
    code: "BadRequest",
    refused: ({ box }) => makeSearch(box, { disableLocalAuth: true, authOptions: { apiKeyOnly: {} } }),
    taken: ({ box }) => makeSearch(box, { disableLocalAuth: false, authOptions: { aadOrApiKey: {} } }),
  },
  {
    rule: "storage-name",
    code: "AccountNameInvalid",
    refused: ({ box }) => makeStorage(box, "contoso-corpus"),
    taken: ({ box }) => makeStorage(box, "contosocorpus"),
  },
  {
    rule: "storage-name-unique",
    code: "StorageAccountAlreadyTaken",
    refused: async ({ box }) => {
      await makeGroup(box, "other");
      await makeStorage(box, "contosocorpus", "other");
      return makeStorage(box, "contosocorpus");
    },
    taken: async ({ box }) => {
      await makeStorage(box, "contosocorpus");
      return makeStorage(box, "contosocorpus2");
    },
  },
  {
    rule: "vault-name",
    code: "VaultNameNotValid",
    refused: ({ box }) => makeVault(box, {}, "1contoso"),
    taken: ({ box }) => makeVault(box, {}, "contoso-1"),
  },
  {
    rule: "vault-name-unique",
    code: "VaultAlreadyExists",
    refused: async ({ box }) => {
      await makeGroup(box, "other");
      await box.remove(await makeVault(box, {}, "contoso", "other"));
      return makeVault(box);
    },
    taken: async ({ box }) => {
      await makeVault(box);
      return makeVault(box, {}, "contoso-2");
    },
  },
  {
    rule: "vault-recover",
    code: "ConflictError",
    refused: async ({ box }) => {
      await box.remove(await makeVault(box));
      return makeVault(box);
    },
    taken: async ({ box }) => {
      await box.remove(await makeVault(box));
      return makeVault(box, { createMode: "recover" });
    },
  },
  {
    rule: "vault-recover",
    code: "NotFound",
    refused: ({ box }) => makeVault(box, { createMode: "recover" }),
    taken: ({ box }) => makeVault(box, { createMode: "default" }),
  },
  {
    rule: "vault-purge-protection-stays",
    code: "BadRequest",
    refused: ({ box }) => makeVault(box, { enablePurgeProtection: false }),
    taken: ({ box }) => makeVault(box, { enablePurgeProtection: true }),
  },
  {
    rule: "vault-retention-stays",
    code: "BadRequest",
    refused: async ({ box }) =>
      box.change(await makeVault(box, { softDeleteRetentionInDays: 90 }), {
        properties: { softDeleteRetentionInDays: 7 },
      }),
    taken: async ({ box }) =>
      box.change(await makeVault(box, { softDeleteRetentionInDays: 90 }), {
        properties: { softDeleteRetentionInDays: 90, enablePurgeProtection: true },
      }),
  },
  {
    rule: "diagnostic-sink",
    code: "BadRequest",
    refused: ({ box }) => makeSetting(box, "callers", { workspaceId: "" }),
    taken: ({ box }) => makeSetting(box, "callers"),
  },
  {
    rule: "diagnostic-category",
    code: "BadRequest",
    refused: ({ box }) => makeSetting(box, "callers", { logs: [{ category: "AuditEvent", enabled: true }] }),
    taken: ({ box }) => makeSetting(box, "callers", { logs: [{ category: "RequestResponse", enabled: true }] }),
  },
  {
    rule: "diagnostic-sink-once",
    code: "Conflict",
    refused: async ({ box }) => {
      const { id } = await makeAccount(box);
      await makeSetting(box, "by-policy", {}, id);
      return makeSetting(box, "callers", {}, id);
    },
    taken: async ({ box }) => {
      const { id } = await makeAccount(box);
      await makeSetting(box, "by-policy", {}, id);
      return makeSetting(box, "callers", { logs: [{ category: "RequestResponse", enabled: true }] }, id);
    },
  },
]);

const day = 24 * 60 * 60 * 1000;

it("the name of a deleted vault is free after its days, or after 90", async () => {
  for (const [days, properties] of [
    [7, { softDeleteRetentionInDays: 7 }],
    [90, {}],
  ] as const) {
    const box = new Sandbox();
    await makeGroup(box);
    await box.remove(await makeVault(box, properties));
    box.time.now = (days - 0.1) * day;
    await expect(makeVault(box)).rejects.toThrow("ConflictError");
    box.time.now = (days + 0.1) * day;
    await expect(makeVault(box)).resolves.toBeDefined();
  }
});

it("each service of a storage account is there with it, and has settings of its own", async () => {
  const box = new Sandbox();
  await makeGroup(box);
  const { id } = await makeStorage(box, "contosocorpus");
  const logs = [{ category: "StorageRead", enabled: true }];
  for (const part of ["blob", "file", "queue", "table"]) {
    const setting = await makeSetting(box, "callers", { logs }, `${id}/${part}Services/default`);
    expect(setting.id).toBe(`${id}/${part}Services/default/providers/Microsoft.Insights/diagnosticSettings/callers`);
  }
  await expect(makeSetting(box, "callers", { logs }, `${id}2/blobServices/default`)).rejects.toThrow("404");
});
