import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const vault: Told = {
  type: "azure-native:keyvault:Vault",
  name: "kv",
  inputs: { vaultName: "kv", properties: { enableRbacAuthorization: true } },
};
const workspace = (name: string): Told => ({
  type: "azure-native:operationalinsights:Workspace",
  name,
  inputs: { workspaceName: name, features: { disableLocalAuth: true } },
});
const [logs, others] = [workspace("logs"), workspace("others")];
const all = [vault, logs, others];

type Of = Partial<Pick<Told, "passes" | "joins" | "said">>;
const audit: Json = [{ category: "AuditEvent", enabled: true }];
const setting = (
  inputs: Record<string, Json> = {},
  of: Of = { passes: { resourceUri: [vault, "id"], workspaceId: [logs, "id"] } },
): Told => ({
  type: "azure-native:monitor:DiagnosticSetting",
  name: "callers",
  inputs: { logs: audit, ...inputs },
  ...of,
});
const added = (told: Told) => verdictBetween(all, [...all, told]);

describe("a log of who calls a service", () => {
  test("gives nobody access when it is added, changed in its days or taken away", () => {
    expect(added(setting())).toBe("same");
    expect(verdictBetween([...all, setting()], all)).toBe("same");
  });

  test("gives none of what Azure calls by its id", () => {
    const id =
      "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/lake/blobServices/default";
    const read: Json = [{ category: "StorageRead", enabled: true }];
    expect(added(setting({ logs: read, resourceUri: id, workspaceId: "/subscriptions/1/w" }, {}))).toBe("same");
  });

  test.each<[what: string, told: Told]>([
    ["has a category that may hold more", setting({ logs: [{ category: "AzurePolicyEvaluationDetails" }] })],
    ["has a group of categories", setting({ logs: [{ category: "AuditEvent", categoryGroup: "allLogs" }] })],
    ["has the category of another service", setting({ logs: [{ category: "RequestResponse" }] })],
    ["has no category", setting({ logs: [] })],
    ["is also sent elsewhere", setting({ eventHubAuthorizationRuleId: "/subscriptions/1/rule" })],
    [
      "is of something unknown",
      setting({}, { passes: { workspaceId: [logs, "id"] }, said: { resourceUri: "computed" } }),
    ],
    [
      "is of another output",
      setting({}, { passes: { resourceUri: [vault, "properties.vaultUri"], workspaceId: [logs, "id"] } }),
    ],
    ["goes to something unknown", setting({ workspaceId: unknown }, { passes: { resourceUri: [vault, "id"] } })],
  ])("may give access if it %s", (_, told) => {
    expect(added(told)).toBe("unknown");
  });

  test("may give access in another workspace", () => {
    const moved = setting({}, { passes: { resourceUri: [vault, "id"], workspaceId: [others, "id"] } });
    expect(verdictBetween([...all, setting()], [...all, moved])).toBe("unknown");
  });
});
