import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as app from "@pulumi/azure-native/app/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";

const guid = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const chat = new managedidentity.UserAssignedIdentity("chat", { resourceGroupName: "rg" });
const site = new app.ContainerApp("site", {
  resourceGroupName: "rg",
  identity: { type: "UserAssigned", userAssignedIdentities: [chat, chat.id] },
});
const other = new pulumi.StackReference("contoso/identity/prod");
const subscription = authorization.getRoleDefinitionOutput({ roleDefinitionId: guid, scope: site.id });
const grant = (name, principalId, roleDefinitionId, scope = site.id) =>
  new authorization.RoleAssignment(name, { scope, principalId, roleDefinitionId });
const thing = (name, inputs) => new pulumi.CustomResource("random:index:Thing", name, inputs);

grant("own", site.identity.apply((identity) => identity.principalId), "/r/1", site.managedEnvironmentId);
grant("map-member", site.identity.apply((identity) => identity.userAssignedIdentities["/a/b.c"].principalId), "/r/1");
grant("elsewhere", other.getOutput("pid"), "/r/1");
grant("inside", chat.principalId, "/r/1").principalId.apply((principalId) => thing("declared-inside", { principalId }));
grant("cut", chat.principalId.apply((id) => id.slice(0, 9)), "/r/1");
grant("looked-up", chat.principalId, subscription.id);
grant("text", chat.principalId, pulumi.interpolate`/subscriptions/${subscription.name}/roleDefinitions/${guid}`);
grant("text-of-text", chat.principalId, "/r/1", pulumi.concat(pulumi.interpolate`${site.id}/a`, "/b/", chat.name));
grant("text-cut", chat.principalId, "/r/1", pulumi.interpolate`${chat.name.apply((name) => name.slice(1))}/x`);
grant("text-in-apply", chat.principalId, "/r/1", site.id.apply((id) => pulumi.interpolate`${id}/${JSON.parse(id)}/x`));
thing("secret-text", { text: pulumi.interpolate`${pulumi.secret("open-sesame")}/${chat.id}` });
thing("keys", { tags: chat.id.apply((id) => pulumi.output({ map: { [id]: id, known: "x" } })) });
chat.id.apply((id) => thing("keys-inside", { map: { [id]: { a: id }, [`${id}/x`]: {}, known: {} } }));
thing("secret-names", { map: pulumi.secret(chat.id).apply((id) => ({ [`${id}/x`]: {}, [id]: {} })) });
