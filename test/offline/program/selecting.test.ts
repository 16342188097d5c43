import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, project, repository, stepOf, unknownsOf } from "../runOffline.ts";

async function run(lines: readonly string[]): Promise<Digest> {
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.cjs\nruntime:\n  name: nodejs\n  options: {typescript: false}\n",
    "Pulumi.dev.yaml": "config: {}",
    "package.json": "{}",
    "index.cjs": `const pulumi = require("@pulumi/pulumi");
const thing = (name, args) => new pulumi.CustomResource("random:index:Thing", name, args);
const [a, b, m] = ["a", "b", "m"].map((name) => thing(name, { x: undefined, list: undefined }));
const both = pulumi.all([a.id, b.id]);
${lines.join("\n")}\n`,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return digestOf(folder);
}

/** Callbacks without a branch, on two ids or on a list or map of which nothing is known. */
const selecting = {
  "a test of texts": "both.apply((l) => l.find((x) => /^a/.test(x)))",
  "those that are left": 'both.apply((l) => l.filter((x) => x.startsWith("a"))[0])',
  "the last that passes": "both.apply((l) => l.findLast((x) => x))",
  "a position that a test gives": "both.apply((l) => l.at(l.findIndex((x) => /a/.test(x))))",
  "a position from the end": "m.x.apply((x) => Object.values(x).at(-1))",
  "a fold": "both.apply((l) => l.reduce((x, y) => [x, y].toSorted()[0]))",
  "a key of a map": "both.apply(([x, y]) => new Map([[x, y]]).get(x))",
  "what a map may replace": "pulumi.all([m.x, a.id]).apply(([x, y]) => ({ id: y, ...x }).id)",
  "what a list moves": "pulumi.all([m.x, a.id, b.id]).apply(([x, y, z]) => [...x, y, z][1])",
  "what a list that is joined moves": "pulumi.all([m.x, a.id, b.id]).apply(([x, y, z]) => [x].concat(y, z)[1])",
  "a name that is not known": "both.apply(([x, y]) => ({ z: y, [x]: x }).z)",
};

/** Callbacks that take by a place that no value decides. */
const taking = {
  "the first": "both.apply((l) => l[0])",
  "the second": "both.apply((l) => l.at(1))",
  "some from the beginning": "both.apply((l) => l.slice(1)[0])",
  "what each is made to": "both.apply((l) => l.map((x) => ({ x }))[0].x)",
  "a member": "both.apply(([x, y]) => ({ x, y }).y)",
};

describe("a callback without a branch", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await run(
      Object.entries({ ...selecting, ...taking }).map(([name, code]) => `thing("${name}", { v: ${code} });`),
    );
  });
  const computed = (name: string) => stepOf(digest, name).newState["computedInputs"];

  it.each(Object.keys(selecting))("makes a value of its own where the values select it: %s", (name) => {
    expect(computed(name)).toEqual(["v"]);
  });

  it.each(Object.keys(taking))("hands on what it takes by a place: %s", (name) => {
    expect(computed(name)).toBeUndefined();
  });
});

describe("a callback that changes a value of the program", () => {
  const changing = (change: string) => `m.x.apply((x) => { ${change} });`;
  const told = async (changes: readonly string[]) => {
    const digest = await run([
      "let held = a; const list = [], map = {};",
      'thing("t", { v: m.list.apply(() => [held.id, list, map]) });',
      ...changes.map(changing),
    ]);
    return unknownsOf(digest, "shop-dev").filter((text) => text.includes("changes values of the program"));
  };

  it.each([
    ["a variable", 'if (x === "1") held = b;'],
    ["a list", 'if (x === "1") list.push(b.id);'],
    ["a map", 'x === "1" && Object.assign(map, { id: b.id });'],
    ["a member", 'if (x === "1") map.id = b.id;'],
    ["one of several", 'if (x === "1") [held] = [b];'],
  ])("is listed with its code: %s", async (_, change) => {
    const [before, after] = [await told([change]), await told([change.replace("b", "a")])];
    expect(before).toEqual([
      expect.stringMatching(/on x of Thing m changes values of the program: .* \(#[0-9a-f]{16}\)$/),
    ]);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it("of its own is not listed", async () => {
    expect(await told(["const own = []; let n = 0; own.push(x); n = 1; return own[n];"])).toEqual([]);
  });
});

it("a function that is called by its place in a list is part of the callback", async () => {
  const printOf = async (role: string) => {
    const digest = await run([
      `const make = [(x) => { if (x === "1") thing("s", { role: "${role}" }); }];`,
      "m.x.apply((x) => make[0](x));",
    ]);
    return unknownsOf(digest, "shop-dev").find((text) => text.includes("declared none"));
  };
  const [reader, owner] = [await printOf("reader"), await printOf("owner")];
  expect(reader).toBeDefined();
  expect(owner).not.toEqual(reader);
});
