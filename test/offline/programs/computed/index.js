import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";

const subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";
const app = new managedidentity.UserAssignedIdentity("app", { resourceGroupName: "rg" });
const worker = new managedidentity.UserAssignedIdentity("worker", { resourceGroupName: "rg" });
const account = new cognitiveservices.Account("account", { resourceGroupName: "rg" });
const other = new pulumi.StackReference("contoso/identity/prod");
const pid = other.getOutput("pid");
const grant = (name, scope, principalId = app.principalId, opts = {}) =>
  new authorization.RoleAssignment(name, { scope, principalId, roleDefinitionId: "/r/1" }, opts);
const scope = (name, func) => grant(name, account.id.apply(func));

grant("passed", account.id);
scope("passed-by-apply", (id) => id);
scope("passed-after-check", (id) => {
  if (/^\/subscriptions\/[^/]*$/.test(id)) throw new Error(`too wide: ${id}`);
  return id;
});
scope("passed-async", async (id) => Promise.resolve(id));
grant("passed-as-output", pulumi.output(pulumi.output({ deep: account.id })).deep);
grant("passed-member", account.identity.apply((identity) => identity.principalId));
grant("passed-secret", pulumi.secret(account.id));
app.principalId.apply((id) => grant("passed-inside", account.id, id));

scope("cut", (id) => id.split("/").slice(0, 3).join("/"));
scope("cut-twice", (id) => String(id).slice(0, 36));
scope("sliced", (id) => id.slice(0, 10));
scope("constant", () => subscription);
scope("constant-output", () => pulumi.output(subscription));
scope("replaced", (id) => id.replace(/.*/, subscription));
scope("chosen", (id) => (id === "a" ? subscription : worker.id));
scope("found", (id) => /subscriptions\/([^/]+)/.exec(id)?.[0] ?? subscription);
grant("length", account.id.length);
grant("built", pulumi.interpolate`${account.id}/deployments/x`);
grant("built-alone", pulumi.interpolate`${account.id}`);
grant("principal", account.id, app.name.apply(() => "22222222-2222-2222-2222-222222222222"));
grant("transformed", account.id, app.principalId, {
  transforms: [({ props, opts }) => ({ props: { ...props, scope: worker.id.apply(() => subscription) }, opts })],
});
grant("left-alone", account.id, app.principalId, {
  transforms: [({ props, opts }) => ({ props: { ...props, description: "seen" }, opts })],
});

new pulumi.CustomResource("random:index:Thing", "nested", {
  properties: { made: account.id.apply((id) => `${id}/x`), id: account.id },
  known: "x",
  tags: app.principalId.apply((id) => ({ [id]: "x" })),
});

grant("other-stack", account.id, pulumi.all([app.principalId, pid]).apply(([, given]) => given));
grant("other-identity", account.id, pulumi.all([app.principalId, worker.principalId]).apply(([, second]) => second));
