import * as pulumi from "@pulumi/pulumi";

class Remote extends pulumi.ComponentResource {
  constructor(name, args, opts) {
    super("eks:index:Cluster", name, { ...args, kubeconfig: undefined }, opts, true);
  }
}
class Dynamic extends pulumi.dynamic.Resource {
  constructor(name, props) {
    super({ create: async (inputs) => ({ id: "1", outs: inputs }) }, name, props);
  }
}

const cluster = new Remote("cluster", { size: 3 });
new pulumi.CustomResource("random:index:Thing", "user", { config: cluster.kubeconfig });
new Dynamic("dynamic", { size: 1 });
const hook = new pulumi.ResourceHook("after-it", async () => {});
new pulumi.CustomResource("random:index:Thing", "hooked", {}, { hooks: { afterCreate: [hook] } });
const answer = pulumi.runtime.call("eks:index:Cluster/getNodes", { __self__: cluster }, cluster);
new pulumi.CustomResource("random:index:Thing", "called", { nodes: answer.nodes });
