import { describe, expect, test } from "vitest";

import {
  CallerLog,
  ExistingOpenAIAccount,
  KeyVault,
  OpenAIAccount,
  SearchService,
  StorageAccount,
  type CallerLogArgs,
} from "../../components/index.ts";
import { services } from "../../components/service/catalogue/index.ts";
import { logsOf } from "../../components/logs/categories.ts";
import { declare, messageOf, ofType } from "./declare.ts";

const at = { resourceGroupName: "rg" };
const log = (of: CallerLogArgs["of"]) => new CallerLog("callers", { workspaceId: "/workspace", of });

/** The settings of a log: its logical name, what it is on, and which categories it sends where. */
async function settingsOf(of: () => CallerLogArgs["of"]): Promise<string[]> {
  const declared = await declare(() => log(of()));
  return ofType(declared, "monitor:DiagnosticSetting").map(({ name, inputs }) => {
    const { resourceUri, workspaceId, logs } = inputs as {
      resourceUri: string;
      workspaceId: string;
      logs: { category: string; enabled: boolean }[];
    };
    const categories = logs.map(({ category, enabled }) => (enabled ? category : `no ${category}`));
    return `${name}: ${resourceUri.replace(/.*providers./, "")} ${categories.join(" ")} to ${workspaceId}`;
  });
}

describe("a log of callers", () => {
  test("has a setting for each service, with the categories that name callers", async () => {
    const settings = await settingsOf(() => [
      new OpenAIAccount("aoai", at),
      new SearchService("docs", at),
      new StorageAccount("corpus", at),
      new KeyVault("chat", at),
    ]);
    expect(settings.toSorted()).toMatchInlineSnapshot(`
      [
        "callers-aoai: Microsoft.cognitiveservices/Accounts/aoai Audit RequestResponse to /workspace",
        "callers-chat: Microsoft.keyvault/Vaults/chat AuditEvent to /workspace",
        "callers-corpus-blobs: Microsoft.storage/StorageAccounts/corpus/blobServices/default StorageRead StorageWrite StorageDelete to /workspace",
        "callers-corpus-files: Microsoft.storage/StorageAccounts/corpus/fileServices/default StorageRead StorageWrite StorageDelete to /workspace",
        "callers-corpus-queues: Microsoft.storage/StorageAccounts/corpus/queueServices/default StorageRead StorageWrite StorageDelete to /workspace",
        "callers-corpus-tables: Microsoft.storage/StorageAccounts/corpus/tableServices/default StorageRead StorageWrite StorageDelete to /workspace",
        "callers-docs: Microsoft.search/Services/docs OperationLogs to /workspace",
      ]
    `);
  });

  test("of an account that is managed elsewhere is a setting, too, and of one kind of data only its own", async () => {
    const accountId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/shared";
    const settings = await settingsOf(() => [
      new ExistingOpenAIAccount("shared", { accountId }),
      new StorageAccount("corpus", at).queues,
    ]);
    expect(settings.map((setting) => setting.split(":")[0])).toEqual(["callers-shared", "callers-corpus-queues"]);
  });

  test("names a service once", async () => {
    expect(
      await messageOf(() => {
        const account = new OpenAIAccount("aoai", at);
        log([account, account]);
      }),
    ).toContain('CallerLog "callers": aoai is logged twice');
  });

  test("is there for every service of the catalogue but projects, whose account has it", () => {
    const service = {};
    const without = services.filter((definition) => logsOf(service, { definition, parent: service }).length === 0);
    expect(services.length).toBeGreaterThan(10);
    // The calls of a project are in the log of its account.
    expect(without.map(({ component }) => component)).toEqual(["FoundryProject"]);
  });
});
