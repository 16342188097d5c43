const pulumi = require("@pulumi/pulumi");
const keyvault = require("@pulumi/azure-native/keyvault");
const managedidentity = require("@pulumi/azure-native/managedidentity");
const resources = require("@pulumi/azure-native/resources");
const web = require("@pulumi/azure-native/web");

const tenantId = "11111111-1111-1111-1111-111111111111";
const sku = { family: "A", name: "standard" };
const resourceGroupName = new resources.ResourceGroup("shop").name;
const api = new managedidentity.UserAssignedIdentity("api", { resourceGroupName });
const worker = new managedidentity.UserAssignedIdentity("worker", { resourceGroupName });
const site = new web.WebApp("site", { resourceGroupName, identity: { type: "SystemAssigned" } });

const policy = (objectId, secrets) => ({ tenantId, objectId, permissions: { secrets } });
const vault = (name, properties) =>
  new keyvault.Vault(name, { resourceGroupName, properties: { tenantId, sku, ...properties } });

vault("several", {
  accessPolicies: [policy(api.principalId, ["get", "list"]), policy(worker.principalId, ["get"])],
});
vault("of-a-site", { accessPolicies: [policy(site.identity.apply((own) => own?.principalId ?? ""), ["get"])] });
vault("mapped", { accessPolicies: [api, worker].map(({ principalId }) => policy(principalId, ["list"])) });
vault("by-roles", { enableRbacAuthorization: true, accessPolicies: [policy(api.principalId, ["get"])] });
vault("perhaps-by-roles", {
  enableRbacAuthorization: api.name.apply((name) => name.startsWith("a")),
  accessPolicies: [policy(api.principalId, ["get"])],
});
const apart = vault("apart", { accessPolicies: [] });
new keyvault.AccessPolicy("apart-api", {
  resourceGroupName,
  vaultName: apart.name,
  policy: policy(api.principalId, ["get"]),
});

class Classic extends pulumi.CustomResource {
  constructor(type, name, args, outputs = []) {
    super(`azure:${type}`, name, { ...Object.fromEntries(outputs.map((output) => [output, undefined])), ...args });
  }
}
const old = new Classic("authorization/userAssignedIdentity:UserAssignedIdentity", "old", { resourceGroupName }, [
  "principalId",
]);
const classicVault = (name, args) =>
  new Classic("keyvault/keyVault:KeyVault", name, { resourceGroupName, tenantId, skuName: "standard", ...args });
for (const [name, args] of [
  ["classic", {}],
  ["classic-by-roles", { enableRbacAuthorization: true }],
]) {
  new Classic("keyvault/accessPolicy:AccessPolicy", name, {
    keyVaultId: classicVault(name, args).id,
    tenantId,
    objectId: old.principalId,
    secretPermissions: ["Get", "List"],
  });
}
