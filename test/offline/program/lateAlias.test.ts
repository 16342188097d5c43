import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offline, onlyDigest, project, repository } from "../runOffline.ts";

function programOf(code: string): string {
  const folder = project({
    "Pulumi.yaml": "name: shop\nruntime: nodejs\nmain: index.js\n",
    "Pulumi.dev.yaml": "config: {}\n",
    "index.js": `const pulumi = require("@pulumi/pulumi");
      const settings = require("@pulumi/pulumi/runtime/settings");
      const { getProject } = settings;
      let made = 0;
      settings.getProject = () => { made += new Error().stack.includes("resource.js") ? 1 : 0; return getProject(); };
      const aliases = Array.from({ length: 50 }, (_, at) => ({ type: "random:v" + at + ":Thing" }));
      ${code}`,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const outputsOf = async (code: string) =>
  onlyDigest((await offline(programOf(code))).lines).steps[0]?.newState["outputs"] as Record<string, unknown>;

describe("the URN of an alias", { timeout: 60_000 }, () => {
  it("is made when somebody asks for it, and then it is the SDK's own", async () => {
    const outputs = await outputsOf(`
      const thing = new pulumi.CustomResource("random:index:Thing", "one", {}, { aliases });
      exports.before = new Promise((resolve) => setTimeout(() => resolve(made), 500));
      exports.urn = exports.before.then(() => thing.__aliases[7]);
      exports.length = thing.__aliases[8].length;
      exports.isOutput = pulumi.Output.isInstance(thing.__aliases[9]);`);
    expect(outputs).toMatchObject({
      urn: "urn:pulumi:dev::shop::random:v7:Thing::one",
      length: "urn:pulumi:dev::shop::random:v8:Thing::one".length,
      isOutput: true,
    });
    // Three of fifty were asked for.
    expect(outputs["before"]).toBeLessThan(10);
  });

  it("that cannot be made fails as ever", async () => {
    const code = 'new pulumi.CustomResource("random:index:Thing", "one", {}, { aliases: [{ name: undefined }] });';
    const { lines } = await offline(programOf(code));
    expect(lines[0]?.error?.message).toContain("No valid 'name' passed in for alias.");
  });

  it("is what a program makes of one by a callback of its own, with all that it declares", async () => {
    const { lines } = await offline(
      programOf(`pulumi.output({ type: "x" }).apply((a) => {
        const text = "passed in for alias";
        new pulumi.CustomResource("random:index:Thing", "inside", { text });
        return a;
      });`),
    );
    expect(onlyDigest(lines).steps.map(({ urn }) => urn)).toContain("urn:pulumi:dev::shop::random:index:Thing::inside");
  });
});
