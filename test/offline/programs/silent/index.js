import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as resources from "@pulumi/azure-native/resources/index.js";

const args = { principalId: "p", scope: "/s", roleDefinitionId: "/r/1" };
const rg = new resources.ResourceGroup("rg");

rg.name.apply((name) => {
  if (name === "prod") new authorization.RoleAssignment("compared", args);
});
rg.id.apply((id) => {
  try {
    new authorization.RoleAssignment(`swallowed-${new URL(id).host}`, args);
  } catch {
    // Says nothing.
  }
});

rg.location.apply((location) => new authorization.RoleAssignment("seen", { ...args, description: location }));
rg.type.apply((type) => {
  rg.name.apply((name) => new authorization.RoleAssignment("seen-inside", { ...args, description: name + type }));
});
rg.type.apply((type) => {
  setTimeout(() => new authorization.RoleAssignment("seen-later", { ...args, description: type }), 50);
});
rg.managedBy.apply((by) => [new Map(), new Set([by]), new Date(0), new Error("x"), new Uint8Array(1)].length);
pulumi.output("known").apply((known) => (known === "other" ? new authorization.RoleAssignment("never", args) : known));
