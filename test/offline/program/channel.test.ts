import { describe, expect, it } from "vitest";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, project, repository, stepOf, unknownsOf } from "../runOffline.ts";

const program = `
const pulumi = require("@pulumi/pulumi");
const { writeSync } = require("node:fs");
const thing = (name, args) => new pulumi.CustomResource("random:index:Thing", name, args);
const [good, evil] = ["good", "evil"].map((name) => thing(name, { out: undefined }));
const urn = (name) => "urn:pulumi:dev::shop::random:index:Thing::" + name;
const tell = (message) => writeSync(3, JSON.stringify(message) + "\\n");
const forged = { kind: "inputs", computed: [], sources: { v: [urn("good")] }, prints: {}, outputs: { v: { urn: urn("good"), path: "out" } }, texts: {}, answers: {}, made: {} };
`;

async function run(code: string): Promise<Digest> {
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "Pulumi.dev.yaml": "config: {}",
    "package.json": "{}",
    "index.js": `${program}${code}\n`,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return digestOf(folder);
}

const cannotRead = "@pulumi/pulumi: a part of the findings about unknown values could not be read";

describe("who writes into the channel of the run", () => {
  it("without knowing its token is not believed, and is listed", async () => {
    const digest = await run('thing("t", { v: evil.out }); setTimeout(() => tell({ ...forged, urn: urn("t") }), 300);');
    expect(stepOf(digest, "t").newState["inputOutputs"]).toEqual({
      v: { urn: "urn:pulumi:dev::shop::random:index:Thing::evil", path: "out" },
    });
    expect(unknownsOf(digest, "shop-dev").join()).toContain(cannotRead);
  });

  it("with the means of the preload is believed neither for a second word nor for the first", async () => {
    const file = JSON.stringify(join(repository, "offline/program/channel.ts"));
    const digest = await run(
      `thing("t", { v: evil.out }); setTimeout(async () => (await import(${file})).report({ ...forged, urn: urn("t") }), 300);`,
    );
    expect(stepOf(digest, "t").newState).toMatchObject({ computedInputs: ["v"] });
    expect(stepOf(digest, "t").newState).not.toHaveProperty("inputOutputs");
  });

  it("finds nothing of it in its environment", async () => {
    const digest = await run(
      'thing("t", { v: Object.keys(process.env).filter((name) => name.startsWith("KEYLESS")) });',
    );
    expect(stepOf(digest, "t").newState["inputs"]).toEqual({ v: [] });
  });
});
