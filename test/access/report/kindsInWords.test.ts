import { expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { effectiveAccess } from "../../../access/holdings/effective.ts";
import { idleIn } from "../../../access/holdings/idle.ts";
import { sayActor, sayScope, sayPowers } from "../../../access/report/words.ts";
import { sayActor as inMessage, sayScope as onMessage } from "../../../access/identity/words.ts";
import type { Access } from "../../../access/terms/report.ts";
import { roles } from "../../../roles/index.ts";
import { between, type Told } from "../quiet/run.ts";
import { unknown } from "../facts/change.ts";

const plain = (text: string) => text;
const ai = "azure-native:cognitiveservices:Account";
const identity: Told = { type: "azure-native:managedidentity:UserAssignedIdentity", name: "chat" };

function accessIn(...resources: Told[]): Access[] {
  const { holdings, after } = between([], resources);
  return effectiveAccess(holdings, idleIn(after));
}

/** What is said of somebody who has a role on a resource. */
function heldOn(type: string, name: string, inputs: Readonly<Record<string, Json>>, role: string): string {
  const on: Told = { type, name, inputs };
  const grant: Told = {
    type: "azure-native:authorization:RoleAssignment",
    name: "grant",
    inputs: {
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId: unknown,
      scope: unknown,
    },
    passes: { principalId: [identity, "principalId"], scope: [on, "id"] },
  };
  const [held] = accessIn(identity, on, grant).filter(({ actor }) => actor.name === "chat");
  if (held === undefined) throw new Error(`nobody holds a role on ${name}`);
  expect(onMessage(held.scope)).toBe(sayScope(held.scope, plain));
  return `${held.scope.kind}: ${sayPowers(held.powers)} on ${sayScope(held.scope, plain)}`;
}

test.each<[type: string, name: string, inputs: Readonly<Record<string, Json>>, role: string, said: string]>([
  [ai, "aoai", { kind: "OpenAI" }, roles.openAIUser, "openai: call models, read data on aoai"],
  [ai, "hub", { kind: "AIServices" }, roles.openAIUser, "aiservices: call models, read data on hub"],
  [
    ai,
    "docs",
    { kind: "FormRecognizer" },
    roles.cognitiveServicesDataContributor,
    "documentIntelligence: write data, call models on document intelligence docs",
  ],
  [
    "azure-native:search:Service",
    "docs",
    { disableLocalAuth: true },
    roles.searchIndexDataReader,
    "search: read data on search docs",
  ],
  [
    "azure-native:search:Service",
    "docs",
    { disableLocalAuth: true },
    roles.searchIndexDataContributor,
    "search: write data on search docs",
  ],
  [
    "azure-native:storage:StorageAccount",
    "corpus",
    {},
    roles.storageBlobDataReader,
    "storage: read data on storage corpus",
  ],
  [
    "azure-native:storage:StorageAccount",
    "corpus",
    {},
    roles.storageBlobDataContributor,
    "storage: write data on storage corpus",
  ],
  [
    "azure-native:keyvault:Vault",
    "secrets",
    { properties: { enableRbacAuthorization: true } },
    roles.keyVaultSecretsUser,
    "keyVault: read secrets on key vault secrets",
  ],
  [
    "azure-native:app:ContainerApp",
    "chat-api",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on container app chat-api",
  ],
  [
    "azure-native:app:Job",
    "report",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on container apps job report",
  ],
  [
    "azure-native:web:WebApp",
    "web",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on app service web",
  ],
  [
    "azure-native:web:WebApp",
    "web",
    { kind: "app,linux" },
    roles.contributor,
    "host: delete log settings, manage the resource on app service web",
  ],
  [
    "azure-native:web:WebApp",
    "report",
    { kind: "functionapp,linux" },
    roles.contributor,
    "host: delete log settings, manage the resource on function app report",
  ],
  [
    "azure-native:web:WebApp",
    "flow",
    { kind: "functionapp,workflowapp" },
    roles.contributor,
    "host: delete log settings, manage the resource on logic app flow",
  ],
  [
    "azure:appservice/linuxFunctionApp:LinuxFunctionApp",
    "report",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on function app report",
  ],
  [
    "azure-native:web:WebAppSlot",
    "staging",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on slot staging",
  ],
  [
    "azure-native:compute:VirtualMachine",
    "gpu",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on virtual machine gpu",
  ],
  [
    "azure-native:compute:VirtualMachineScaleSet",
    "workers",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on scale set workers",
  ],
  [
    "azure-native:containerservice:ManagedCluster",
    "aks",
    {},
    roles.contributor,
    "host: delete log settings, manage the resource on cluster aks",
  ],
  [
    "azure-native:cognitiveservices:Project",
    "agents",
    {},
    roles.cognitiveServicesDataContributor,
    "resource: write data, call models on foundry project agents",
  ],
  [
    "azure-native:operationalinsights:Workspace",
    "logs",
    {},
    roles.storageBlobDataReader,
    "resource: read data on log workspace logs",
  ],
  ...(
    [
      ["queues", roles.storageQueueDataMessageSender, "write data"],
      ["queues", roles.storageQueueDataReader, "read data"],
      ["tables", roles.storageTableDataContributor, "write data"],
      ["files", roles.storageFileDataPrivilegedReader, "read data"],
    ] as const
  ).map(([name, role, may]): [string, string, Record<string, Json>, string, string] => [
    "azure-native:storage:StorageAccount",
    name,
    {},
    role,
    `storage: ${may} on storage ${name}`,
  ]),
  ...(
    [
      ["SpeechServices", roles.speechUser],
      ["TextAnalytics", roles.languageReader],
      ["Face", roles.faceRecognizer],
    ] as const
  ).map(([kind, role]): [string, string, Record<string, Json>, string, string] => [
    ai,
    "x",
    { kind },
    role,
    "cognitiveServices: call models on x",
  ]),
])("%s %s %o is read as what it is, with the powers of role %s", (type, name, inputs, role, said) => {
  expect(heldOn(type, name, inputs, role)).toBe(said);
});

test.each<[type: string, inputs: Readonly<Record<string, Json>>, said: string]>([
  ["azure-native:app:ContainerApp", {}, "container app x"],
  ["azure-native:app:Job", {}, "container apps job x"],
  ["azure-native:web:WebApp", { kind: "app" }, "app service x"],
  ["azure-native:web:WebApp", { kind: "functionapp" }, "function app x"],
  ["azure-native:web:WebAppSlot", {}, "slot x"],
  ["azure-native:compute:VirtualMachine", {}, "virtual machine x"],
  ["azure-native:compute:VirtualMachineScaleSet", {}, "scale set x"],
  ["azure-native:cognitiveservices:Project", {}, "foundry project x"],
  ["azure-native:containerinstance:ContainerGroup", {}, "host x"],
])("%s %o acts as its identities by the name %s", (type, inputs, said) => {
  const host: Told = {
    type,
    name: "x",
    inputs: { ...inputs, identity: { type: "UserAssigned", userAssignedIdentities: [unknown] } },
    passes: { "identity.userAssignedIdentities[0]": [identity, "id"] },
  };
  const [actor] = accessIn(identity, host).flatMap((held) => (held.actor.kind === "host" ? [held.actor] : []));
  if (actor === undefined) throw new Error(`${type} is no host`);
  expect([sayActor(actor, plain), inMessage(actor)]).toEqual([said, said]);
});

test.each([
  ["azure-native:storage:StorageAccount", "allowSharedKeyAccess", false, "storage x"],
  ["azure-native:search:Service", "disableLocalAuth", true, "search x"],
])("%s is a key door until %s: %s", (type, input, off, said) => {
  const holders = (inputs: Readonly<Record<string, Json>>) =>
    accessIn({ type, name: "x", inputs }).filter(({ actor }) => actor.kind === "keyHolder");
  expect(holders({}).map(({ scope }) => sayScope(scope, plain))).toEqual([said]);
  expect(holders({ [input]: off })).toEqual([]);
});
