const pulumi = require("@pulumi/pulumi");

class Inner extends pulumi.ComponentResource {
  constructor(name, opts) {
    super("shop:index:Inner", name, {}, opts);
    this.thing = new pulumi.CustomResource("random:index:Thing", `${name}-thing`, { size: 1 }, { parent: this });
    this.registerOutputs({ size: this.thing.urn });
  }
}

class Outer extends pulumi.ComponentResource {
  constructor(name, opts) {
    super("shop:index:Outer", name, {}, opts);
    this.inner = new Inner(`${name}-inner`, { parent: this, aliases: [{ name: "old-inner" }, { parent: pulumi.rootStackResource }] });
    this.registerOutputs();
  }
}

class RandomProvider extends pulumi.ProviderResource {
  constructor(name, args) {
    super("random", name, args, { version: "4.2.0" });
  }
}

const provider = new RandomProvider("east", { region: "east" });
const outer = new Outer("outer", { providers: [provider], protect: true, retainOnDelete: true });
new pulumi.CustomResource("random:index:Thing", "plain", {
  self: outer,
  link: outer.inner.thing,
  text: new pulumi.asset.StringAsset("hello"),
  where: `${__dirname}/data`,
}, {
  version: "4.2.0",
  aliases: ["urn:pulumi:dev::shop::random:index:Old::plain", { type: "random:index:Older" }],
  ignoreChanges: ["size"],
  replaceOnChanges: ["text"],
  additionalSecretOutputs: ["password"],
  customTimeouts: { create: "1h30m" },
  import: "thing-1",
  dependsOn: [outer.inner.thing],
  deletedWith: outer.inner.thing,
});
console.log("hello from", __filename);
console.error("careful");
pulumi.log.warn("no size given");
module.exports = {
  environment: Object.keys(process.env).filter((name) => /^(ARM_|AZURE_|PULUMI_ACCESS|KEYLESS_)/.test(name)),
  options: process.env.NODE_OPTIONS ?? "",
  secret: pulumi.secret("s3cret"), id: outer.inner.thing.id, ref: outer.inner.thing };
