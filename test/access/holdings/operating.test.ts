import { describe, expect, test } from "vitest";

import { operates } from "../../../access/holdings/operating.ts";
import { providersOf } from "../../../access/holdings/providersOf.ts";
import { hostTypeOf } from "../../../access/hosts/index.ts";
import { readType } from "../../../access/plan/spelling/respell.ts";
import { findRole, type RoleDefinition } from "../../../roles/index.ts";
import { inputsOf, typesOf } from "../../statements/committed.ts";

const role = (...actions: readonly string[]): RoleDefinition => ({ id: "x", name: "x", permissions: [{ actions }] });
const data = (...dataActions: readonly string[]): RoleDefinition => ({
  id: "x",
  name: "x",
  permissions: [{ dataActions }],
});
const builtIn = (name: string): RoleDefinition => findRole(name) ?? role();

describe("any write or action on a host or below it operates it", () => {
  test.each<[string, RoleDefinition]>([
    ["azure-native:app:containerapp", builtIn("Contributor")],
    ["azure-native:app:containerapp", role("Microsoft.App/containerApps/something/new/action")],
    ["azure-native:app:job", role("Microsoft.App/jobs/start/action")],
    ["azure-native:apimanagement:apimanagementservice", builtIn("API Management Service Contributor")],
    ["azure-native:apimanagement:apimanagementservice", role("Microsoft.ApiManagement/service/apis/policies/write")],
    ["azure-native:hybridcompute:machine", role("Microsoft.HybridCompute/machines/runCommands/write")],
    ["azure-native:hybridcompute:machine", builtIn("Virtual Machine Administrator Login")],
    ["azure-native:machinelearningservices:onlineendpoint", builtIn("AzureML Data Scientist")],
    ["azure-native:cognitiveservices:project", data("Microsoft.CognitiveServices/accounts/AIServices/agents/write")],
    ["azure-native:containerservice:managedcluster", builtIn("Azure Kubernetes Service RBAC Writer")],
    ["azure-native:loadtestservice:loadtest", builtIn("Load Test Contributor")],
    ["azure-native:loadtestservice:loadtest", data("Microsoft.LoadTestService/testProfileRuns/*")],
    ["azure-native:logic:workflow", role("*/write")],
    ["azure-native:redis:redis", role("Microsoft.Cache/anything/write")],
    ["azure-native:webpubsub:webpubsub", role("Microsoft.SignalRService/webPubSub/write")],
    ["azure-native:cloudngfw:firewall", role("PaloAltoNetworks.Cloudngfw/firewalls/write")],
    ["azure:containerservice/registrytask:registrytask", role("Microsoft.ContainerRegistry/registries/tasks/write")],
    ["azure:streamanalytics/job:job", builtIn("Stream Analytics Contributor")],
    ["azure:contoso/thing:thing", role("Contoso.Things/things/write")],
    ["azure-native:contoso:thing", role("microsoft.contoso/others/action")],
  ])("%s", (type, held) => {
    expect(operates(held, type)).toBe(true);
  });
});

describe("what runs nothing of theirs does not", () => {
  test.each<[string, RoleDefinition]>([
    ["azure-native:app:containerapp", builtIn("Reader")],
    ["azure-native:compute:virtualmachine", builtIn("Desktop Virtualization Power On Off Contributor")],
    ["azure-native:compute:virtualmachine", role("Microsoft.Network/*")],
    ["azure-native:loadtestservice:loadtest", builtIn("Load Test Reader")],
    ["azure-native:logic:workflow", builtIn("Logic App Operator")],
    ["azure-native:app:containerapp", role("Microsoft.App/containerApps/restart/action", "Microsoft.App/jobs/write")],
    ["azure:streamanalytics/job:job", builtIn("Website Contributor")],
    ["azure:contoso/thing:thing", builtIn("Reader")],
    ["azure-native:web:webapp", builtIn("Tag Contributor")],
    ["azure-native:cognitiveservices:account", builtIn("Owner")],
    [
      "azure-native:app:containerapp",
      { id: "x", name: "x", permissions: [{ actions: ["*"], notActions: ["Microsoft.App/containerApps/*"] }] },
    ],
  ])("%s", (type, held) => {
    expect(operates(held, type)).toBe(false);
  });
});

test("the providers of every classic type with an identity are known, so that not everybody operates it", () => {
  const types = typesOf("azure").filter((type) => inputsOf(type).includes("identity"));
  const unlisted = types.map(readType).filter((type) => hostTypeOf(type) === undefined);
  expect(types.length).toBeGreaterThan(100);
  expect(unlisted.filter((type) => providersOf(type).includes("*"))).toEqual([]);
});
