import { openAIUser, urnOf } from "../digest.ts";
import { unknown, type Changed } from "./change.ts";

// Resources of a small stack that is deployed, with the ids and outputs that Azure gives.

export const types = {
  group: "azure-native:resources:ResourceGroup",
  account: "azure-native:cognitiveservices:Account",
  deployment: "azure-native:cognitiveservices:Deployment",
  identity: "azure-native:managedidentity:UserAssignedIdentity",
  credential: "azure-native:managedidentity:FederatedIdentityCredential",
  assignment: "azure-native:authorization:RoleAssignment",
  role: "azure-native:authorization:RoleDefinition",
  vault: "azure-native:keyvault:Vault",
  policy: "azure-native:keyvault:AccessPolicy",
  app: "azure-native:app:ContainerApp",
  cluster: "azure-native:containerservice:ManagedCluster",
  entraGroup: "azuread:index/group:Group",
  user: "azuread:index/user:User",
  stack: "pulumi:pulumi:StackReference",
} as const;

export const subscription = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1";
export const groupId = `${subscription}/resourceGroups/rg`;
export const accountId = `${groupId}/providers/Microsoft.CognitiveServices/accounts/aoai1`;
export const identityId = (name: string): string =>
  `${groupId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-${name}`;

/** An object id that stays the same for a name. */
export const objectId = (name: string): string =>
  `00000000-0000-4000-8000-${Buffer.from(name.padEnd(6).slice(0, 6)).toString("hex")}`;

export const keys = {
  group: `${types.group}::rg`,
  account: `${types.account}::aoai`,
  identity: `${types.identity}::chat`,
};

export const group: Changed = {
  type: types.group,
  name: "rg",
  id: groupId,
  inputs: { resourceGroupName: "rg" },
  outputs: { name: "rg" },
};

export const account: Changed = {
  type: types.account,
  name: "aoai",
  id: accountId,
  inputs: { accountName: "aoai1", resourceGroupName: "rg", kind: "OpenAI", properties: { disableLocalAuth: true } },
  outputs: { name: "aoai1" },
  sources: { resourceGroupName: [urnOf(types.group, "rg")] },
};

export const identity = (name = "chat", change: Partial<Changed> = {}): Changed => ({
  type: types.identity,
  name,
  id: identityId(name),
  inputs: { resourceName: `id-${name}`, resourceGroupName: "rg" },
  outputs: { name: `id-${name}`, principalId: objectId(name) },
  sources: { resourceGroupName: [urnOf(types.group, "rg")] },
  ...change,
});

/** OpenAI User for the identity chat on the account, as it is in a state. */
export const assignment = (change: Partial<Changed> = {}): Changed => ({
  type: types.assignment,
  name: "grant",
  inputs: { principalId: objectId("chat"), scope: accountId, roleDefinitionId: openAIUser },
  sources: { principalId: [urnOf(types.identity, "chat")], scope: [urnOf(types.account, "aoai")] },
  ...change,
});

/** The assignment when it cannot be known yet who gets it. */
export const unknownPrincipal = (sources: readonly string[], change: Partial<Changed> = {}): Changed =>
  assignment({
    op: "replace",
    was: { principalId: objectId("chat"), scope: accountId, roleDefinitionId: openAIUser },
    inputs: { principalId: unknown, scope: accountId, roleDefinitionId: openAIUser },
    oldSources: { principalId: [urnOf(types.identity, "chat")] },
    sources: { principalId: sources },
    ...change,
  });

/** A resource that is still to be made, in a group whose name is not known. */
export const made = (resource: Changed): Changed => ({
  ...resource,
  op: "create",
  inputs: { ...resource.inputs, resourceGroupName: unknown },
});
