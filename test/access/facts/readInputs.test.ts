import { expect, test } from "vitest";

import type { Model } from "../../../access/facts/model.ts";
import { isRead, keptInputs, readInputs } from "../../../access/facts/unread/readInputs.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { facts } from "./change.ts";
import { accountId, groupId, identityId, objectId } from "./resources.ts";

type Inputs = Readonly<Record<string, Json>>;

interface Example {
  readonly type: string;
  readonly inputs: Inputs;
  /** Another value of each input that is said to be read, by its path. */
  readonly others: Inputs;
}

const role = (guid: string) => `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const reader = role("acdd72a7-3385-48ef-bd42-f606fba81ae7");
const openAIUser = role("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd");
const github = "https://token.actions.githubusercontent.com";
const audience = "api://AzureADTokenExchange";
const policyOf = (secrets: string) => ({
  tenantId: objectId("tenant"),
  objectId: objectId("ann"),
  permissions: { secrets: [secrets] },
});
const members = {
  displayName: "readers",
  members: [objectId("ann")],
  owners: [objectId("bob")],
  securityEnabled: true,
};
const otherMembers = {
  members: [objectId("eve")],
  owners: [objectId("eve")],
  displayName: "writers",
  preventDuplicateNames: true,
};
const trust = { issuer: github, subject: "repo:contoso/shop:environment:prod" };
const otherTrust = { issuer: "https://gitlab.com", subject: "repo:contoso/shop:pull_request" };
const entraTrust = { ...trust, applicationId: `/applications/${objectId("app")}` };
const otherEntraTrust = {
  ...otherTrust,
  applicationId: `/applications/${objectId("other")}`,
  audience: "api://other",
  audiences: ["api://other"],
  claimsMatchingExpression: "claims['sub'] matches 'repo:contoso/*'",
};

const examples: readonly Example[] = [
  {
    type: "azure-native:authorization:RoleAssignment",
    inputs: { principalId: objectId("ann"), principalType: "User", roleDefinitionId: openAIUser, scope: accountId },
    others: {
      roleAssignmentName: objectId("name"),
      principalId: objectId("bob"),
      principalType: "Group",
      roleDefinitionId: reader,
      scope: groupId,
      condition: "@Resource[Microsoft.Storage/storageAccounts:name] StringEquals 'a'",
      conditionVersion: "2.0",
    },
  },
  {
    type: "azure-native:authorization:RoleDefinition",
    inputs: {
      roleName: "asks",
      roleDefinitionId: objectId("role"),
      scope: groupId,
      assignableScopes: [groupId],
      permissions: [{ dataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*/read"] }],
    },
    others: {
      permissions: [{ actions: ["*"] }],
      assignableScopes: [accountId],
      roleName: "other",
      roleType: "CustomRole",
      roleDefinitionId: objectId("else"),
      scope: accountId,
      description: "asks more",
    },
  },
  {
    type: "azure-native:managedidentity:FederatedIdentityCredential",
    inputs: { ...trust, audiences: [audience], resourceGroupName: "rg", resourceName: "id-chat" },
    others: {
      ...otherTrust,
      federatedIdentityCredentialResourceName: "github",
      audiences: ["api://other"],
      claimsMatchingExpression: "claims['sub'] matches 'repo:contoso/*'",
    },
  },
  {
    type: "azure-native:managedidentity:UserAssignedIdentity",
    inputs: { resourceGroupName: "rg", resourceName: "id-chat" },
    others: { principalId: objectId("eve"), clientId: objectId("client") },
  },
  {
    type: "azure-native:keyvault:AccessPolicy",
    inputs: { resourceGroupName: "rg", vaultName: "kv", policy: policyOf("get") },
    others: { vaultName: "other", policy: policyOf("set") },
  },
  {
    type: "azure-native:keyvault:Vault",
    inputs: { properties: { accessPolicies: [policyOf("get")], enableRbacAuthorization: false } },
    others: { "properties.accessPolicies": [policyOf("set")], "properties.enableRbacAuthorization": true },
  },
  { type: "azuread:index/group:Group", inputs: members, others: otherMembers },
  { type: "azuread:index/groupWithoutMembers:GroupWithoutMembers", inputs: members, others: otherMembers },
  {
    type: "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential",
    inputs: { ...entraTrust, audiences: [audience] },
    others: otherEntraTrust,
  },
  {
    type: "azuread:index/applicationFlexibleFederatedIdentityCredential:ApplicationFlexibleFederatedIdentityCredential",
    inputs: {
      issuer: github,
      applicationId: entraTrust.applicationId,
      audience,
      claimsMatchingExpression: "claims['sub'] eq 'a'",
    },
    others: otherEntraTrust,
  },
  {
    type: "azuread:index/groupMember:GroupMember",
    inputs: { groupObjectId: objectId("group"), memberObjectId: objectId("ann") },
    others: { groupObjectId: objectId("other"), memberObjectId: objectId("eve") },
  },
  {
    type: "azure-native:cognitiveservices:Account",
    inputs: { kind: "OpenAI", properties: { disableLocalAuth: false, customSubDomainName: "contoso" } },
    others: { kind: "AIServices", "properties.customSubDomainName": "other" },
  },
  { type: "azure-native:storage:StorageAccount", inputs: { kind: "StorageV2" }, others: { kind: "BlobStorage" } },
  {
    type: "azure-native:containerservice:ManagedCluster",
    inputs: { identityProfile: { kubeletidentity: { resourceId: identityId("chat"), objectId: objectId("chat") } } },
    others: { identityProfile: { kubeletidentity: { resourceId: identityId("else"), objectId: objectId("eve") } } },
  },
];

function withOther({ inputs, others }: Example, path: string): Inputs {
  const [top = "", ...below] = path.split(".");
  const value = others[path] ?? null;
  const [inner] = below;
  return { ...inputs, [top]: inner === undefined ? value : { ...(inputs[top] as Inputs), [inner]: value } };
}

/** All facts, beside what is said to be unread. */
function read(type: string, inputs: Inputs): string {
  const { unknowns, scopes, ...rest }: Model = facts({ type, name: "x", inputs });
  return JSON.stringify([rest, [...scopes], unknowns.filter(({ unread }) => unread === undefined)]);
}

/** Read as what a thing is called, or as what an output repeats; none of them gives anybody anything by itself. */
const labels = [
  "azure-native:authorization:roleassignment principalType",
  "azure-native:authorization:roleassignment conditionVersion",
  "azure-native:authorization:roledefinition assignableScopes",
  "azure-native:authorization:roledefinition roleType",
  "azure-native:authorization:roledefinition roleDefinitionId",
  "azure-native:authorization:roledefinition scope",
  "azure-native:authorization:roledefinition description",
  "azure-native:managedidentity:federatedidentitycredential federatedIdentityCredentialResourceName",
  "azure-native:managedidentity:userassignedidentity principalId",
  "azure-native:managedidentity:userassignedidentity clientId",
  "azuread:index/group:group displayName",
  "azuread:index/group:group preventDuplicateNames",
  "azuread:index/groupwithoutmembers:groupwithoutmembers displayName",
  "azuread:index/groupwithoutmembers:groupwithoutmembers preventDuplicateNames",
  // The other type of trust has it.
  "azuread:index/applicationfederatedidentitycredential:applicationfederatedidentitycredential audience",
  "azure-native:cognitiveservices:account properties.customSubDomainName",
  "azure-native:storage:storageaccount kind",
];

const rows = [...readInputs].flatMap(([type, inputs]) =>
  inputs.filter((input) => input !== "").map((input) => ({ type, input })),
);

function changesFacts(type: string, input: string): boolean {
  const example = examples.find((each) => each.type.toLowerCase() === type);
  if (example === undefined || !(input in example.others)) throw new Error(`${type} ${input} has no example`);
  return read(example.type, example.inputs) !== read(example.type, withOther(example, input));
}

test("an input that is said to be read changes the facts by itself, but for labels", () => {
  const silent = rows
    .filter(({ type, input }) => !changesFacts(type, input))
    .map(({ type, input }) => `${type} ${input}`);
  expect(silent).toEqual(labels);
  expect(rows.length - silent.length).toBeGreaterThan(20);
});

test.each<[string, Inputs]>([
  ["azure-native:keyvault:Secret", { properties: { value: "a", attributes: { enabled: true } } }],
  ["azure-native:keyvault:Key", { properties: { kty: "RSA", keyOps: ["decrypt"] } }],
  ["azure-native:keyvault:Key", { properties: { kty: "RSA", attributes: { exportable: true } } }],
  ["azure-native:keyvault:Key", { properties: { kty: "RSA", releasePolicy: { data: "{}" } } }],
  ["azure:keyvault/key:Key", { keyVaultId: "kv", keyType: "RSA", keyOpts: ["decrypt"] }],
])("what a key may be used for, and whether a secret may be read, is said to be unread: %s %j", (type, inputs) => {
  expect(facts({ type, name: "x", inputs }).unknowns.map(({ unread }) => unread)).toEqual(["taken", "may"]);
});

test("what is kept in a store is told through the store: nobody is told of a value or a size, only that it is there", () => {
  for (const [type, inputs] of keptInputs) expect(isRead(type, inputs.at(-1) ?? ""), type).toBe(true);
  const secret = { properties: { value: "a", contentType: "text/plain" } };
  const { unknowns } = facts({ type: "azure-native:keyvault:Secret", name: "x", inputs: secret });
  expect(unknowns).toMatchObject([{ path: "", unread: "taken" }]);
});
