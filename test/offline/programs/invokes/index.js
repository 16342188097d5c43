import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";

const thing = (name, props) => new pulumi.CustomResource("random:index:Thing", name, props);
const client = await authorization.getClientConfig();
thing("client", { subscription: client.subscriptionId, tenant: client.tenantId, object: client.objectId });

const plain = await managedidentity.getUserAssignedIdentity({ resourceGroupName: "rg", resourceName: "app" });
thing("plain", { principalId: plain.principalId, scope: `/x/${plain.principalId}` });
const token = authorization.getClientTokenOutput();
thing("output", { token: token.token });
managedidentity
  .getUserAssignedIdentityOutput({ resourceGroupName: "rg", resourceName: "app" })
  .principalId.apply((principalId) => thing("inside", { principalId }));
const group = new managedidentity.UserAssignedIdentity("new", { resourceGroupName: "rg" });
const later = managedidentity.getUserAssignedIdentityOutput({ resourceGroupName: "rg", resourceName: group.name });
thing("later", { principalId: later.principalId });
group.name.apply(async (resourceName) => {
  const answer = await managedidentity.getUserAssignedIdentity({ resourceGroupName: "rg", resourceName });
  thing("later-inside", { principalId: answer.principalId });
});
if (plain.tags.team) {
  thing("when-tagged", {});
}
