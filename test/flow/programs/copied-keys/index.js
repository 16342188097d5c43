const pulumi = require("@pulumi/pulumi");
const app = require("@pulumi/azure-native/app");
const cognitiveservices = require("@pulumi/azure-native/cognitiveservices");
const keyvault = require("@pulumi/azure-native/keyvault");
const resources = require("@pulumi/azure-native/resources");
const storage = require("@pulumi/azure-native/storage");
const web = require("@pulumi/azure-native/web");

const group = new resources.ResourceGroup("shop");
const resourceGroupName = group.name;
const aoai = new cognitiveservices.Account("aoai", { resourceGroupName, kind: "OpenAI", sku: { name: "S0" } });
const store = new storage.StorageAccount("store", {
  resourceGroupName,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});
const kv = new keyvault.Vault("kv", {
  resourceGroupName,
  properties: {
    tenantId: "11111111-1111-1111-1111-111111111111",
    sku: { family: "A", name: "standard" },
    enableRbacAuthorization: true,
  },
});

const keys = cognitiveservices.listAccountKeysOutput({ resourceGroupName, accountName: aoai.name });
new keyvault.Secret("aoai-key", {
  resourceGroupName,
  vaultName: kv.name,
  properties: { value: keys.apply((listed) => listed.key1) },
});
const environment = new app.ManagedEnvironment("environment", { resourceGroupName });
new app.ContainerApp("shop", {
  resourceGroupName,
  managedEnvironmentId: environment.id,
  configuration: { secrets: [{ name: "key", value: keys.key1 }] },
  template: { containers: [{ name: "web", image: "contoso.azurecr.io/web:1" }] },
});

/** As people write it: not a text that is only joined. */
function connectionString(account) {
  const listed = storage.listStorageAccountKeysOutput({ resourceGroupName, accountName: account.name });
  return pulumi.all([account.name, listed]).apply(([name, { keys }]) => {
    const [first] = keys;
    return `DefaultEndpointsProtocol=https;AccountName=${name};AccountKey=${first.value}`;
  });
}

const sas = storage.listStorageAccountServiceSASOutput({
  resourceGroupName,
  accountName: store.name,
  canonicalizedResource: "/blob/store/code/package.zip",
  resource: "b",
  permissions: "r",
});
new web.WebApp("jobs", {
  resourceGroupName,
  kind: "functionapp",
  siteConfig: {
    appSettings: [
      { name: "AzureWebJobsStorage", value: connectionString(store) },
      { name: "WEBSITE_RUN_FROM_PACKAGE", value: pulumi.interpolate`https://store/code?${sas.serviceSasToken}` },
    ],
  },
});

class KubernetesSecret extends pulumi.CustomResource {
  constructor(name, args) {
    super("kubernetes:core/v1:Secret", name, args);
  }
}
new KubernetesSecret("openai", { stringData: { key: keys.key2 } });

exports.key = keys.key1;
