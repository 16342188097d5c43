import { describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, project, repository, stepOf, unknownsOf } from "../runOffline.ts";
import { symlinkSync } from "node:fs";
import { join } from "node:path";

const head = `
import * as pulumi from "@pulumi/pulumi";
const thing = (name, args, type = "random:index:Thing") => new pulumi.CustomResource(type, name, args);
const a = new pulumi.CustomResource("random:index:Thing", "a", { x: undefined });
const [user, owner] = ["user", "owner"];
`;

async function run(code: string, stackFile = "config: {}"): Promise<Digest> {
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.js\nruntime:\n  name: nodejs\n  options: {typescript: false}\n",
    "Pulumi.dev.yaml": stackFile,
    "package.json": '{"type":"module"}',
    "index.js": `${head}${code}\n`,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return digestOf(folder);
}

const printsOf = async (code: string) => stepOf(await run(code), "t").newState["inputFingerprints"];
const silentOf = async (code: string) =>
  unknownsOf(await run(code), "shop-dev").filter((text) => text.includes("declared none"));
const toldOf = async (code: string, stackFile?: string) => unknownsOf(await run(code, stackFile), "t");

describe("an input that the program computes has a fingerprint", () => {
  const computed = (callback: string) => `thing("t", { v: a.id.apply(${callback}) });`;

  it("which is the same in the next run", async () => {
    const code = computed("(id) => `${id}/x`");
    const first = await printsOf(code);
    expect(first).toEqual({ v: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(await printsOf(`pulumi.all([a.urn]).apply(([urn]) => urn + "y");\n${code}`)).toEqual(first);
  });

  it.each([
    ["the text made", "(id) => `${id}/x`", "(id) => `${id}/y`"],
    ["the branch not taken", "(id) => (id.length > 1000 ? owner : user)", "(id) => (id.length > 1 ? owner : user)"],
    ["arguments of a method", '(id) => id.split("/").slice(0, 9)', '(id) => id.split("/").slice(0, 3)'],
  ])("which tells apart %s", async (_what, before, after) => {
    expect(await printsOf(computed(before))).not.toEqual(await printsOf(computed(after)));
  });

  it("which tells apart constants and functions that only a branch reads", async () => {
    const code = (role: string) => `const role = "${role}", other = () => role;
      ${computed("(id) => (id.length > 9 ? other() : user)")}`;
    expect(await printsOf(code("reader"))).not.toEqual(await printsOf(code("owner")));
  });

  it("and counts as computed when a callback chooses among what it is given", async () => {
    const choice = await run(`const b = thing("b", {});
      thing("t", { v: pulumi.all([a.id, b.id]).apply(([x, y]) => (x === "1" ? y : x)) });`);
    expect(stepOf(choice, "t").newState["computedInputs"]).toEqual(["v"]);
  });
});

describe("what nobody can know offline is told apart", () => {
  it("answers by the arguments of their call", async () => {
    const asked = (name: string) =>
      toldOf(`thing("t", { v: pulumi.runtime.invokeOutput("x:index:get", { name: "${name}" }).apply((r) => r.id) });`);
    expect(await asked("alice@contoso.com")).toEqual([
      "inputs.v: id of the answer of x:index:get(name: alice@contoso.com)",
    ]);
    expect((await asked("[alice]"))[0]).toMatch(/^inputs\.v: id of the answer of x:index:get\(name: #[0-9a-f]{16}\)$/);
  });

  it("encrypted config by its ciphertext", async () => {
    const told = (cipher: string) =>
      toldOf(
        'thing("t", { v: new pulumi.Config().requireSecret("who") });',
        `config: {"shop:who": {secure: "${cipher}"}}`,
      );
    expect(await told("v1:AAAA")).not.toEqual(await told("v1:BBBB"));
  });

  it("secrets of the program by a fingerprint, and the value is nowhere", async () => {
    const code = (secret: string) => `thing("t", { deep: [{ v: pulumi.secret("${secret}") }] });`;
    const first = await printsOf(code("open-sesame"));
    expect(first).toEqual({ "deep[0].v": expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(await printsOf(code("another"))).not.toEqual(first);
    expect(JSON.stringify(await run(code("open-sesame")))).not.toContain("open-sesame");
  });

  it.each([
    [
      "a dynamic provider",
      (given: string) => `thing("t", { __provider: "${given}" }, "pulumi-nodejs:dynamic:Resource");`,
    ],
    [
      "a remote component",
      (given: string) => `new pulumi.ComponentResource("x:y:Z", "t", { who: "${given}" }, {}, true);`,
    ],
  ])("%s by what it is given", async (_what, code) => {
    expect(await toldOf(code("alice"))).not.toEqual(await toldOf(code("mallory")));
  });
});

describe("a callback that declares nothing with a stand-in", () => {
  it.each([
    ["calls a function that does", 'const make = () => thing("s", {});', '(x) => { if (x === "1") make(); }'],
    ["calls a method that does", 'const kit = { go: () => thing("s", {}) };', '(x) => x === "1" && kit.go()'],
    ["hands one to a list", 'const make = () => thing("s", {});', '(x) => [x].filter((y) => y === "1").forEach(make)'],
    ["makes it itself", "", '(x) => { if (x === "1") new pulumi.CustomResource("t:u:V", "s", {}); }'],
    ["can be read in two ways", "", "(x) => { if (x === '1') /'/.test(x), thing('s', {}); }"],
    ["hides what it calls", "", "function (x) { if (x === '1') arguments[0](x); }"],
  ])("is listed where it %s", async (_what, setup, callback) => {
    expect(await silentOf(`${setup}\na.id.apply(${callback});`)).toEqual([
      expect.stringMatching(/^index\.js:\d+: an apply callback on id of Thing a could declare .* \(#[0-9a-f]{16}\)$/),
    ]);
  });

  it("is another one when its code is", async () => {
    const code = (name: string) => `a.id.apply((x) => { if (x === "1") thing("${name}", {}); });`;
    expect(await silentOf(code("s"))).not.toEqual(await silentOf(code("t")));
  });

  it.each([
    ["members and defaults", '(x) => x?.a.b ?? ""'],
    ["texts and numbers", '(x) => `${x.toLowerCase().split("/").at(-1)}-${1 + 2}`'],
    ["lists and JSON", "(x) => JSON.stringify([x, user].map((y) => ({ y: y.trim() })).filter(Boolean))"],
    ["a function of the program that only computes", "(x) => last(x)"],
    ["outputs", "(x) => pulumi.interpolate`${x}/${a.id}`"],
  ])("is not listed for %s", async (_what, callback) => {
    const code = `const last = (text) => { if (text === "") throw new RangeError("empty"); return text.split("/").at(-1); };
      thing("t", { v: a.id.apply(${callback}) });`;
    expect(await silentOf(code)).toEqual([]);
  });
});

it("a name with a line separator is one line", async () => {
  const digest = await run('thing("a\\u2028b\\u2029", { v: "\\u2028" });');
  expect(stepOf(digest, "a\u2028b\u2029").newState["inputs"]).toEqual({ v: "\u2028" });
});
