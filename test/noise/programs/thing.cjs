// A program is a function that declares resources by their type tokens, so that no provider's package is needed.
const pulumi = require("@pulumi/pulumi");

const phase = new pulumi.Config().get("phase") ?? "base";

/** A value that one change gives another. */
exports.on = (change, now, was) => (phase === change || phase === "all" ? now : was);

exports.secret = (name) => new pulumi.Config().getSecret(name) ?? pulumi.secret("none");

exports.thing = (type, name, inputs, outputs = []) => {
  const known = Object.fromEntries(["name", ...outputs].map((output) => [output, undefined]));
  return new pulumi.CustomResource(type, name, { ...known, ...inputs });
};

exports.times = (number, make) => Array.from({ length: number }, (_, index) => make(index));

exports.role = (guid) => `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
exports.roles = {
  acrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
  openAIUser: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  blobReader: "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
  secretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
};

exports.group = (name, tags) => exports.thing("azure-native:resources:ResourceGroup", name, { tags });
exports.grant = (name, principalId, guid, scope) =>
  exports.thing("azure-native:authorization:RoleAssignment", name, {
    principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: exports.role(guid),
    scope,
  });
exports.identity = (name, at) =>
  exports.thing("azure-native:managedidentity:UserAssignedIdentity", name, at, ["principalId", "clientId"]);
