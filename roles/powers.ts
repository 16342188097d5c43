import { allows } from "./allows.ts";
import type { Operation, RoleDefinition } from "./role.ts";

/** The meaning of a set of operations, in words for reviewers. Worst first. */
export const powers = [
  "assignRoles",
  "administer",
  "switchKeysOn",
  "readKeys",
  "addTrust",
  "attachIdentity",
  "actAs",
  "manageMembers",
  "joinGroup",
  "holdOwnRole",
  "usePermission",
  "runScript",
  "deployUnreviewed",
  "signIn",
  "changeByPolicy",
  "useKeys",
  "readSecrets",
  "blindLogs",
  "manageResource",
  "manageModels",
  "writeData",
  "callModels",
  "readData",
  "readWithoutSignIn",
] as const;

export type Power = (typeof powers)[number];

/** Powers that no role gives: they come from a trust, a host, a group, a setting or a list of administrators. */
export const standingPowers = [
  "administer",
  "actAs",
  "manageMembers",
  "joinGroup",
  "holdOwnRole",
  "usePermission",
  "runScript",
  "deployUnreviewed",
  "signIn",
  "changeByPolicy",
  "useKeys",
  "readWithoutSignIn",
] as const satisfies readonly Power[];

export type StandingPower = (typeof standingPowers)[number];
export type RolePower = Exclude<Power, StandingPower>;

export function isRolePower(power: Power): power is RolePower {
  return !(standingPowers as readonly Power[]).includes(power);
}

const control = (name: string): Operation => ({ plane: "control", name });
const data = (name: string): Operation => ({ plane: "data", name });

/** Each other AI service is a model, too, whatever it is called for. */
const inferenceOfOtherServices = [
  "ComputerVision/imageanalysis:analyze/action",
  "ContentSafety/text:analyze/action",
  "CustomVision/classify/iterations/image/action",
  "Face/detect/action",
  "FormRecognizer/documentmodels:analyze/action",
  "ImmersiveReader/getcontentmodelforreader/action",
  "Language/analyze-text/action",
  "MultiModalIntelligence/analyzers:analyze/action",
  "SpeechServices/unified-speech/frontend/action",
  "TextTranslation/translate/action",
].map((name) => data(`Microsoft.CognitiveServices/accounts/${name}`));

/** A role holds a power if it allows any one of these operations. */
export const operationsOf: Record<RolePower, readonly Operation[]> = {
  assignRoles: [control("Microsoft.Authorization/roleAssignments/write")],
  switchKeysOn: [
    control("Microsoft.CognitiveServices/accounts/write"),
    control("Microsoft.Search/searchServices/write"),
  ],
  readKeys: [
    control("Microsoft.CognitiveServices/accounts/listKeys/action"),
    control("Microsoft.Search/searchServices/listAdminKeys/action"),
    control("Microsoft.Search/searchServices/listQueryKeys/action"),
    control("Microsoft.Storage/storageAccounts/listKeys/action"),
    control("Microsoft.DocumentDB/databaseAccounts/listKeys/action"),
    control("Microsoft.DocumentDB/databaseAccounts/readonlykeys/action"),
  ],
  addTrust: [control("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write")],
  attachIdentity: [control("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action")],
  readSecrets: [
    data("Microsoft.KeyVault/vaults/secrets/getSecret/action"),
    control("Microsoft.KeyVault/vaults/accessPolicies/write"),
    control("Microsoft.CognitiveServices/accounts/projects/connections/listsecrets/action"),
    control("Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action"),
  ],
  blindLogs: [control("Microsoft.Insights/diagnosticSettings/delete")],
  manageResource: [
    control("Microsoft.CognitiveServices/accounts/delete"),
    control("Microsoft.Search/searchServices/delete"),
    control("Microsoft.Storage/storageAccounts/delete"),
    control("Microsoft.KeyVault/vaults/delete"),
    control("Microsoft.ManagedIdentity/userAssignedIdentities/delete"),
    control("Microsoft.App/containerApps/delete"),
    control("Microsoft.App/jobs/delete"),
    control("Microsoft.Web/sites/delete"),
    control("Microsoft.Compute/virtualMachines/delete"),
    control("Microsoft.Compute/virtualMachineScaleSets/delete"),
    control("Microsoft.ContainerService/managedClusters/delete"),
    control("Microsoft.Resources/subscriptions/resourceGroups/delete"),
  ],
  manageModels: [control("Microsoft.CognitiveServices/accounts/deployments/write")],
  callModels: [
    data("Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"),
    data("Microsoft.CognitiveServices/accounts/MaaS/chat/completions/action"),
    data("Microsoft.CognitiveServices/accounts/AIServices/responses/write"),
    data("Microsoft.CognitiveServices/accounts/AIServices/endpoints/interact/action"),
    ...inferenceOfOtherServices,
  ],
  writeData: [
    data("Microsoft.CognitiveServices/accounts/OpenAI/files/import/action"),
    data("Microsoft.Search/searchServices/indexes/documents/write"),
    data("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write"),
    data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/add/action"),
    data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/write"),
    data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/delete"),
    data("Microsoft.Storage/storageAccounts/tableServices/tables/entities/write"),
    data("Microsoft.Storage/storageAccounts/fileServices/fileshares/files/write"),
    data("Microsoft.ServiceBus/namespaces/messages/send/action"),
    data("Microsoft.EventHub/namespaces/messages/send/action"),
    data("Microsoft.EventGrid/events/send/action"),
    data("Microsoft.AppConfiguration/configurationStores/keyValues/write"),
  ],
  readData: [
    data("Microsoft.CognitiveServices/accounts/OpenAI/files/read"),
    data("Microsoft.Search/searchServices/indexes/documents/read"),
    data("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"),
    data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/read"),
    data("Microsoft.Storage/storageAccounts/tableServices/tables/entities/read"),
    data("Microsoft.Storage/storageAccounts/fileServices/fileshares/files/read"),
    data("Microsoft.ServiceBus/namespaces/messages/receive/action"),
    data("Microsoft.EventHub/namespaces/messages/receive/action"),
    data("Microsoft.AppConfiguration/configurationStores/keyValues/read"),
  ],
};

/**
 * The powers that a role holds on a scope.
 *
 * @param reaches whether an operation can exist at or below the scope, so that Owner of one account is not reported to
 *   read the secrets of a Key Vault. Default: every operation.
 */
export function powersOf(role: RoleDefinition, reaches: (operation: Operation) => boolean = () => true): Power[] {
  return powers.filter(
    (power) =>
      isRolePower(power) &&
      operationsOf[power].some((operation) => reaches(operation) && allows(role, operation) !== "no"),
  );
}

/** The place of the worst of these powers in the order of powers; none is last. */
export function severityOf(held: readonly Power[]): number {
  const found = powers.findIndex((power) => held.includes(power));
  return found === -1 ? powers.length : found;
}
