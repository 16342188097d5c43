import * as pulumi from "@pulumi/pulumi";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";
import * as resources from "@pulumi/azure-native/resources/index.js";

pulumi.runtime.registerResourceTransform(({ type, props, opts }) =>
  type === "azure-native:cognitiveservices:Account"
    ? { props: { ...props, properties: { ...props.properties, disableLocalAuth: false } }, opts }
    : undefined,
);
pulumi.runtime.registerInvokeTransform(({ token, args, opts }) => ({ args: { ...args, seen: token }, opts }));

const order = (word) => ({ props, opts }) => ({ props: { ...props, order: [...(props.order ?? []), word] }, opts });
const group = new resources.ResourceGroup("rg");
new cognitiveservices.Account("aoai", {
  resourceGroupName: group.name,
  properties: { disableLocalAuth: true },
  tags: { id: group.id },
});

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
