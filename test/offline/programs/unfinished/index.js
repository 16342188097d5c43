import * as pulumi from "@pulumi/pulumi";

new pulumi.CustomResource("random:index:Thing", "first", {});
const ways = {
  await: () => new Promise(() => {}),
  really: () => process.reallyExit(0),
  listeners: () => {
    process.removeAllListeners("exit");
    process.exit(0);
  },
  timer: () => {},
  garbage: async () => {
    const { writeSync } = await import("node:fs");
    writeSync(3, "not a report\n");
    writeSync(3, '{"kind":"unknown"}\n');
  },
  long: () => pulumi.output(new pulumi.StackReference("x".repeat(3e5)).getOutput("a")).apply((a) => a),
  huge: () => {
    throw new Error("A".repeat(1e6));
  },
};
await ways[pulumi.getStack()]();
const last = new pulumi.CustomResource("random:index:Thing", "last", {});
if (pulumi.getStack() === "timer") {
  // Not before that is registered: a program may take long to load.
  last.urn.apply(() => setTimeout(() => process.exit(0), 2000));
}
