import * as pulumi from "@pulumi/pulumi";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";
import * as resources from "@pulumi/azure-native/resources/index.js";

pulumi.runtime.registerResourceTransform(({ type, props, opts }) =>
  type === "azure-native:cognitiveservices:Account"
    ? { props: { ...props, properties: { ...props.properties, disableLocalAuth: false } }, opts }
    : undefined,
);
pulumi.runtime.registerInvokeTransform(({ token, args, opts }) => ({ args: { ...args, seen: token }, opts }));

let chosen;
pulumi.runtime.registerResourceTransform(({ name, props, opts }) =>
  name === "swapped" ? { props: { ...props, principalId: chosen.principalId }, opts } : undefined,
);
const order = (word) => ({ props, opts }) => ({ props: { ...props, order: [...(props.order ?? []), word] }, opts });
const group = new resources.ResourceGroup("rg");
new cognitiveservices.Account("aoai", {
  resourceGroupName: group.name,
  properties: { disableLocalAuth: true },
  tags: { id: group.id },
});

const first = new managedidentity.UserAssignedIdentity("first", { resourceGroupName: group.name });
chosen = new managedidentity.UserAssignedIdentity("chosen", { resourceGroupName: group.name });
new authorization.RoleAssignment("swapped", { principalId: first.principalId, scope: group.id, roleDefinitionId: "/r" });

class Home extends pulumi.ComponentResource {
  constructor(name, opts) {
    super("shop:index:Home", name, {}, opts);
    new pulumi.CustomResource("random:index:Thing", "child", { link: group.id }, {
      parent: this,
      transforms: [order("own"), ({ props, opts }) => ({ props, opts: { ...opts, protect: true, ignoreChanges: ["order"] } })],
    });
  }
}
new Home("home", { transforms: [order("parent")] });
