import { createHash } from "node:crypto"; import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";

const config = new pulumi.Config();
const thing = (name, props, opts) => new pulumi.CustomResource("random:index:Thing", name, props, opts);
const assign = (name, principalId, scope) =>
  new authorization.RoleAssignment(name, { principalId, scope, roleDefinitionId: "/r/1", principalType: "ServicePrincipal" });

const other = new pulumi.StackReference("contoso/identity/prod");
assign("from-required", other.requireOutput("principalId"), "/scope");
assign("from-optional", other.getOutput("search"), "/scope");
assign("from-property", other.outputs.apply((outputs) => outputs.ids.first), "/scope");
other.getOutputDetails("principalId").then(({ value }) => thing("from-details", { value }));

thing("secrets", {
  password: config.requireSecret("password"),
  limits: config.requireSecretObject("limits"),
  max: config.requireSecretObject("limits").max,
  count: config.requireSecretNumber("count"),
  url: pulumi.interpolate`https://user:${config.requireSecret("password")}@host`,
});
config.requireObject("limits").users.map((user) => thing(`user-${user.name}`, { user: user.name }));

const app = new managedidentity.UserAssignedIdentity("app", { resourceGroupName: "rg" });
const worker = new managedidentity.UserAssignedIdentity("worker", { resourceGroupName: "rg" });
const inside = app.principalId.apply((principalId) => assign("inside", principalId, `/scope/${principalId}`));
assign("after-inside", inside.principalId, "/scope");
pulumi.all([app.principalId, worker.principalId, "/known"]).apply(([first, second, scope]) => {
  assign("inside-all-first", first, scope);
  assign("inside-all-second", second, pulumi.interpolate`/scope/${second}`);
});
worker.tenantId.apply((tenant) => {
  for (const [key, value] of Object.entries(JSON.parse(tenant).groups)) {
    thing(`entry-${key}`, { value: value.toLowerCase(), spread: { ...value } });
  }
  [tenant].flatMap((id) => id.split("/")).forEach((part) => thing("part", { part, nested: { list: [part.name] } }));
});
app.clientId.apply(async (id) => {
  await Promise.resolve();
  if (id.length > 0) thing("inside-async", { value: id });
  return id;
});
app.id.apply((ids) => ids.map((id) => thing("inside-map", { value: id })));
app.clientId.apply((id) => {
  throw new Error(`cannot use ${id}`);
});
thing("constant", { lie: app.principalId.apply(() => "constant"), nested: { id: app.id } });
const chosen = pulumi.output({ a: app.principalId, b: "plain" });
thing("partly", { a: chosen.a, b: chosen.b });

export const joined = pulumi.all([app.clientId, "x"]).apply(([id, x]) => `${id}/${x}`);
export const all = { app: app.principalId, list: [worker.id] };

thing("hashed", { hash: app.principalId.apply((id) => createHash("sha256").update(id).digest("hex")) });
app.clientId.apply((id) => thing(`named-${id}`, { value: id }));
worker.clientId.apply((id) => thing(`named-${id}`, { value: id }));
app.tenantId.apply((id) => {
  thing("before-failure", { value: id });
  throw new Error("too late");
});
