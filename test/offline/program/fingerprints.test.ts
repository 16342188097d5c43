import { describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, project, repository, stepOf, unknownsOf } from "../runOffline.ts";
import { symlinkSync } from "node:fs";
import { join } from "node:path";

const head = `
import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
const thing = (name, args, type = "random:index:Thing") => new pulumi.CustomResource(type, name, args);
const a = new pulumi.CustomResource("random:index:Thing", "a", { x: undefined });
const remote = (name, args) => new pulumi.ComponentResource("x:y:Z", name, args, {}, true);
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

/** Programs in one: in the nth, on a line of its own, `thing` appends n to its names. */
async function runEach(codes: readonly string[]): Promise<Digest> {
  const named = "const declares = [thing, remote];\n";
  const scope = (code: string, index: number) =>
    `{ const [thing, remote] = declares.map((declare) => (name, ...more) => declare(name + ${index}, ...more)); ${code.replaceAll("\n", " ")} }`;
  return run(named + codes.map(scope).join("\n"));
}

const withoutPlace = (text: string) => text.replace(/^index\.js:\d+/, "");

/** Runs it when it is asked for, and once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const printsOf = async (...codes: readonly string[]) => {
  const digest = await runEach(codes);
  return codes.map((_, index) => stepOf(digest, `t${index}`).newState["inputFingerprints"]);
};
const toldOf = async (...codes: readonly string[]) => {
  const digest = await runEach(codes);
  return codes.map((_, index) => unknownsOf(digest, `t${index}`));
};
/** Of each of the programs, what it could declare unseen. */
const silentOf = async (codes: readonly string[]) => {
  const silent = unknownsOf(await runEach(codes), "shop-dev").filter((text) => text.includes("declared none"));
  const first = head.split("\n").length + 1;
  return codes.map((_, index) => silent.filter((text) => text.startsWith(`index.js:${first + index}:`)));
};

describe("an input that the program computes has a fingerprint", () => {
  const computed = (callback: string) => `thing("t", { v: a.id.apply(${callback}) });`;

  it("which is the same in the next run", async () => {
    const code = computed("(id) => `${id}/x`");
    const [first] = await printsOf(code);
    expect(first).toEqual({ v: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(await printsOf(`pulumi.all([a.urn]).apply(([urn]) => urn + "y");\n${code}`)).toEqual([first]);
  });

  const changes = [
    ["the text made", "(id) => `${id}/x`", "(id) => `${id}/y`"],
    ["the branch not taken", "(id) => (id.length > 1000 ? owner : user)", "(id) => (id.length > 1 ? owner : user)"],
    ["arguments of a method", '(id) => id.split("/").slice(0, 9)', '(id) => id.split("/").slice(0, 3)'],
  ] as const;
  const both = once(() => printsOf(...changes.flatMap(([, before, after]) => [computed(before), computed(after)])));
  it.each(changes.map(([what], index) => [what, index] as const))("which tells apart %s", async (_what, index) => {
    const [before, after] = (await both()).slice(2 * index);
    expect(before).toBeDefined();
    expect(before).not.toEqual(after);
  });

  it("which tells apart constants and functions that only a branch reads", async () => {
    const code = (role: string) => `const role = "${role}", other = () => role;
      ${computed("(id) => (id.length > 9 ? other() : user)")}`;
    const [reader, owner] = await printsOf(code("reader"), code("owner"));
    expect(reader).toBeDefined();
    expect(reader).not.toEqual(owner);
  });

  it("of its own for each member of what the program makes", async () => {
    const member = (name: string) => `thing("t", { v: pulumi.jsonParse(a.x).${name} });`;
    const [user, owner] = await printsOf(member("user"), member("owner"));
    expect(user).toBeDefined();
    expect(user).not.toEqual(owner);
  });

  it("and counts as computed when a callback chooses among what it is given", async () => {
    const choice = await run(`const b = thing("b", {});
      thing("t", { v: pulumi.all([a.id, b.id]).apply(([x, y]) => (x === "1" ? y : x)) });
      thing("u", { v: pulumi.all([a.id, b.id]).apply((both) => both.toSorted()[0]) });`);
    expect(stepOf(choice, "t").newState["computedInputs"]).toEqual(["v"]);
    expect(stepOf(choice, "u").newState["computedInputs"]).toEqual(["v"]);
  });
});

describe("what nobody can know offline is told apart", () => {
  it("answers by the arguments of their call", async () => {
    const asked = (name: string) =>
      `thing("t", { v: pulumi.runtime.invokeOutput("x:index:get", { name: "${name}" }).apply((r) => r.id) });`;
    const [clear, masked] = await toldOf(asked("alice@contoso.com"), asked("[alice]"));
    expect(clear).toEqual(["inputs.v: id of the answer of x:index:get(name: alice@contoso.com)"]);
    expect(masked?.[0]).toMatch(/^inputs\.v: id of the answer of x:index:get\(name: #[0-9a-f]{16}\)$/);
  });

  it("answers by the settings of the provider that is asked", async () => {
    const asked = (tenant: string, index: number) =>
      `thing("t", { v: pulumi.runtime.invokeOutput("x:index:get", { name: "a" }, { provider: new pulumi.ProviderResource("x", "p${index}", { tenant: "${tenant}" }) }).id });`;
    const [one, other] = await printsOf(asked("one", 1), asked("other", 2));
    expect(one).toBeDefined();
    expect(one).not.toEqual(other);
  });

  it("encrypted config by its ciphertext", async () => {
    const secret = (key: string) => `thing("t", { v: new pulumi.Config().requireSecret("${key}") });`;
    const told = async (cipher: string) =>
      unknownsOf(await run(secret("who"), `config: {"shop:who": {secure: "${cipher}"}}`), "t");
    const before = await told("v1:AAAA");
    expect(before).toHaveLength(1);
    expect(before).not.toEqual(await told("v1:BBBB"));
  });

  it("a text with encrypted config in it also by its pieces, whatever the ciphertext", async () => {
    const text = (server: string, cipher: string) =>
      run(
        `thing("t", { v: pulumi.interpolate\`Server=${server};Password=\${new pulumi.Config().requireSecret("pw")}\` });`,
        `config: {"shop:pw": {secure: "${cipher}"}}`,
      );
    const joined = async (server: string, cipher: string) =>
      /, joined #([0-9a-f]{16})$/.exec(unknownsOf(await text(server, cipher), "t")[0] ?? "")?.[1];
    const first = await joined("db", "v1:AAAA");
    expect(first).toBeDefined();
    expect(await joined("db", "v1:BBBB")).toBe(first);
    expect(await joined("other", "v1:AAAA")).not.toBe(first);
  });

  it("secrets of the program by a fingerprint, and the value is nowhere", async () => {
    const code = (secret: string) => `thing("t", { deep: [{ v: pulumi.secret("${secret}") }] });`;
    const digest = await runEach([code("open-sesame"), code("another")]);
    const first = stepOf(digest, "t0").newState["inputFingerprints"];
    expect(first).toEqual({ "deep[0].v": expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(stepOf(digest, "t1").newState["inputFingerprints"]).not.toEqual(first);
    expect(JSON.stringify(digest)).not.toContain("open-sesame");
  });

  it.each([
    [
      "a dynamic provider",
      (given: string) => `thing("t", { __provider: "${given}" }, "pulumi-nodejs:dynamic:Resource");`,
    ],
    ["a remote component", (given: string) => `remote("t", { who: "${given}" });`],
  ])("%s by what it is given", async (_what, code) => {
    const [before, after] = await toldOf(code("alice"), code("mallory"));
    expect(before).toHaveLength(1);
    expect(before).not.toEqual(after);
  });
});

describe("a callback that declares nothing with a stand-in", () => {
  const listed = [
    ["calls a function that does", 'const make = () => thing("s", {});', '(x) => { if (x === "1") make(); }'],
    ["calls a method that does", 'const kit = { go: () => thing("s", {}) };', '(x) => x === "1" && kit.go()'],
    ["hands one to a list", 'const make = () => thing("s", {});', '(x) => [x].filter((y) => y === "1").forEach(make)'],
    ["makes it itself", "", '(x) => { if (x === "1") new pulumi.CustomResource("t:u:V", "s", {}); }'],
    ["can be read in two ways", "", "(x) => { if (x === '1') /'/.test(x), thing('s', {}); }"],
    ["hides what it calls", "", "function (x) { if (x === '1') arguments[0](x); }"],
  ] as const;
  const listedOf = once(() => silentOf(listed.map(([, setup, callback]) => `${setup}\na.id.apply(${callback});`)));
  it.each(listed.map(([what], index) => [what, index] as const))("is listed where it %s", async (_what, index) => {
    expect((await listedOf())[index]).toEqual([
      expect.stringMatching(/^index\.js:\d+: an apply callback on id of Thing a could declare .* \(#[0-9a-f]{16}\)$/),
    ]);
  });

  it("is another one when its code is", async () => {
    const code = (name: string) => `a.id.apply((x) => { if (x === "1") thing("${name}", {}); });`;
    const [before, after] = (await silentOf([code("s"), code("t")])).map((lines) => lines.map(withoutPlace));
    expect(before).toHaveLength(1);
    expect(before).not.toEqual(after);
  });

  const unlisted = [
    ["members and defaults", '(x) => x?.a.b ?? ""'],
    ["texts and numbers", '(x) => `${x.toLowerCase().split("/").at(-1)}-${1 + 2}`'],
    ["lists and JSON", "(x) => JSON.stringify([x, user].map((y) => ({ y: y.trim() })).filter(Boolean))"],
    ["a function of the program that only computes", "(x) => last(x)"],
    ["outputs", "(x) => pulumi.interpolate`${x}/${a.id}`"],
    ["a look-up", "() => authorization.getClientConfig()"],
  ] as const;
  const last =
    'const last = (text) => { if (text === "") throw new RangeError("empty"); return text.split("/").at(-1); };';
  const unlistedOf = once(() =>
    silentOf([
      ...unlisted.map(([, callback]) => `${last} thing("t", { v: a.id.apply(${callback}) });`),
      'a.id.apply((x) => { if (x === "1") thing("s", {}); });',
    ]),
  );
  it.each(unlisted.map(([what], index) => [what, index] as const))("is not listed for %s", async (_what, index) => {
    const silent = await unlistedOf();
    // The last one is: it is seen that they are looked for.
    expect(silent.at(-1)).toHaveLength(1);
    expect(silent[index]).toEqual([]);
  });
});

it("a name with a line separator is one line", async () => {
  const digest = await run('thing("a\\u2028b\\u2029", { v: "\\u2028" });');
  expect(stepOf(digest, "a\u2028b\u2029").newState["inputs"]).toEqual({ v: "\u2028" });
});
