import { item, account, gitHub, group, identity, somebody, tenant, type Item } from "./item.ts";

/** Who may do what, in the classic provider. */
export const classicAccess: readonly Item[] = [
  item("a role", "azure:authorization/assignment:Assignment", undefined, {
    scope: account,
    roleDefinitionName: "Reader",
    principalId: somebody,
  }),
  item("a federated credential", "azure:armmsi/federatedIdentityCredential:FederatedIdentityCredential", undefined, {
    parentId: identity,
    issuer: gitHub.issuer,
    subject: gitHub.subject,
    audience: "api://AzureADTokenExchange",
  }),
  item("a vault policy", "azure:keyvault/accessPolicy:AccessPolicy", undefined, {
    keyVaultId: `${group}/providers/Microsoft.KeyVault/vaults/kv`,
    tenantId: tenant,
    objectId: somebody,
    secretPermissions: ["Get"],
  }),
  item(
    "a vault policy",
    "azure:keyvault/keyVault:KeyVault",
    { tenantId: tenant, accessPolicies: [] },
    { tenantId: tenant, accessPolicies: [{ tenantId: tenant, objectId: somebody, secretPermissions: ["Get"] }] },
  ),
  item(
    "an identity of a host",
    "azure:containerapp/app:App",
    { identity: { type: "None" } },
    { identity: { type: "UserAssigned", identityIds: [identity] } },
  ),
];
