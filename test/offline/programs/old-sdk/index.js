const pulumi = require("@pulumi/pulumi");
const identity = new pulumi.CustomResource("azure-native:managedidentity:UserAssignedIdentity", "app", {
  resourceGroupName: "rg",
  principalId: undefined,
});
identity.principalId.apply((principalId) => {
  new pulumi.CustomResource("azure-native:authorization:RoleAssignment", "inside", { principalId, scope: `/x/${principalId}` });
});
new pulumi.CustomResource("random:index:Thing", "secret", { token: new pulumi.Config().requireSecret("token") });
exports.version = require("@pulumi/pulumi/package.json").version;
require("second-copy");
