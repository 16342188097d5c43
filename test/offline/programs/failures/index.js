import * as pulumi from "@pulumi/pulumi";

const thing = (name) => new pulumi.CustomResource("random:index:Thing", name, {});
const ways = {
  throw: () => {
    throw new Error("no region is chosen");
  },
  reject: () => {
    thing("first");
    void Promise.reject(new Error("rejected on purpose"));
  },
  syntax: () => import("./broken.js"),
  module: () => import("not-installed-anywhere"),
  clean: () => {
    throw new pulumi.RunError("choose a region first");
  },
  config: () => new pulumi.Config().require("region"),
  duplicate: () => {
    thing("twice");
    thing("twice");
  },
  leak: () => {
    new pulumi.CustomResource("random:index:Thing", "waits", { input: new Promise(() => {}) });
  },
  serialize: () => {
    const native = Math.max.bind(Math);
    return pulumi.runtime.serializeFunction(() => native(1));
  },
  deep: () => {
    let input = "x";
    for (let depth = 0; depth < 3000; depth += 1) input = { input };
    return new pulumi.CustomResource("random:index:Thing", "deep", { input });
  },
  log: () => pulumi.log.error("this must not be deployed"),
};
export const result = await ways[pulumi.getStack()]();
