// A small program with settings: workloads call one account, and service accounts of a cluster act as them.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { Vault } from "@pulumi/azure-native/keyvault/vault.js";
import { FederatedIdentityCredential } from "@pulumi/azure-native/managedidentity/federatedIdentityCredential.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Config } from "@pulumi/pulumi";

const { name: resourceGroupName } = new ResourceGroup("group", { resourceGroupName: "rg-shop" });
const account = new Account("aoai", {
  resourceGroupName,
  accountName: "contoso-shop",
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-shop", disableLocalAuth: true },
});
new Vault("secrets", {
  resourceGroupName,
  vaultName: "contoso-shop",
  properties: {
    enableRbacAuthorization: true,
    sku: { family: "A", name: "standard" },
    tenantId: "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10",
  },
});
const workloads = new Config("shop").requireObject<Readonly<Record<string, readonly string[]>>>("workloads");
for (const [name, serviceAccounts] of Object.entries(workloads)) {
  const identity = new UserAssignedIdentity(name, { resourceGroupName, resourceName: name });
  new RoleAssignment(`${name}-aoai`, {
    scope: account.id,
    principalId: identity.principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  });
  serviceAccounts.reduce<FederatedIdentityCredential | undefined>(
    (last, serviceAccount) =>
      new FederatedIdentityCredential(
        `${name}-${serviceAccount}`,
        {
          resourceGroupName,
          resourceName: identity.name,
          federatedIdentityCredentialResourceName: serviceAccount,
          issuer: "https://oidc.example/cluster/",
          subject: `system:serviceaccount:shop:${serviceAccount}`,
          audiences: ["api://AzureADTokenExchange"],
        },
        { dependsOn: last ?? [] },
      ),
    undefined,
  );
}
