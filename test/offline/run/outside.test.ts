import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { offline, onlyDigest, project, repository, unknownsOf, type Line } from "../runOffline.ts";

/** Runs a program with the packages of this repository. */
async function run(text: string, env: Record<string, string> = {}): Promise<readonly Line[]> {
  const folder = project({
    "Pulumi.yaml": "name: shop\nruntime: {name: nodejs, options: {typescript: false}}\n",
    "Pulumi.dev.yaml": "",
    "package.json": '{"type": "module"}',
    "index.js": `import * as pulumi from "@pulumi/pulumi";\n${text}\n`,
  });
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["@pulumi", "uuid"])
    symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name));
  return (await offline(folder, [], env)).lines;
}

// Whatever network this machine has: nothing listens there, and the host is told from what is asked.
const calls = {
  fetch: 'await fetch("https://management.azure.com/subscriptions", { signal: AbortSignal.timeout(1) });',
  "node:https":
    '(await import("node:https")).get("https://management.azure.com/subscriptions").on("error", (e) => { throw e; }).destroy(new Error("no route"));',
};

it.each(Object.entries(calls))(
  "a program that fails and calls a host with %s is told so, with line and way out",
  async (_, call) => {
    const [line] = await run(call);
    expect(line?.error?.message).toMatch(
      /^The program itself calls management\.azure\.com \(index\.js:2\); an offline run cannot do that\. Take the value from the configuration of the stack, or/,
    );
  },
);

it("one that goes on without the answer is not judged as if it were known", async () => {
  const digest = onlyDigest(await run(`${calls.fetch.slice(0, -1)}.catch(() => undefined);`));
  expect(unknownsOf(digest, "shop-dev")).toEqual([
    "management.azure.com: the program itself calls it: the answer in a deployment, and what the program does with it, are not known offline",
  ]);
});

it("a program that reads a file or starts a tool that is not there is told so, with the way out", async () => {
  const [read] = await run('import { readFileSync } from "node:fs";\nreadFileSync("dist/app.zip");');
  expect(read?.error?.message).toMatch(
    /^The program itself reads dist\/app\.zip, which is not there\. If a build .* first/,
  );
  expect(read?.error?.message).toContain("at index.js:3:1");
  const [start] = await run('import { execFileSync } from "node:child_process";\nexecFileSync("no-such-tool");');
  expect(start?.error?.message).toMatch(/^The program itself starts no-such-tool, which is not installed here\./);
});

it("names made at random are the same in every run, and it is said where they are made", async () => {
  const program = `
import nodeCrypto, { randomUUID, randomBytes, randomInt, randomFillSync } from "node:crypto";
import { v4 } from "uuid";
export const random = [Math.random(), Math.random()];
export const uuids = [randomUUID(), nodeCrypto.randomUUID(), crypto.randomUUID(), v4()];
export const bytes = randomBytes(40).toString("hex");
export const numbers = [randomInt(10, 20), ...randomFillSync(new Uint16Array(3)), ...crypto.getRandomValues(new Uint8Array(3))];`;
  const [first, second] = [onlyDigest(await run(program)), onlyDigest(await run(program))];
  const outputs = first.steps[0]?.newState["outputs"] as Record<string, unknown[]>;
  expect(second.steps[0]?.newState["outputs"]).toEqual(outputs);
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(outputs["uuids"]).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(uuid) as string));
  expect(new Set([...(outputs["uuids"] ?? []), ...(outputs["random"] ?? [])]).size).toBe(6);
  expect(outputs["random"]?.every((each) => Number(each) >= 0 && Number(each) < 1)).toBe(true);
  expect(outputs["numbers"]?.[0]).toSatisfy((each: number) => each >= 10 && each < 20);
  const said = unknownsOf(first, "shop-dev");
  expect(said).toHaveLength(4);
  expect(said[0]).toMatch(
    /^index\.js: `export const bytes = .*` takes a random value, .* would be replaced each time$/,
  );
  const moved = onlyDigest(await run(`// A comment\n${program}`));
  expect(unknownsOf(moved, "shop-dev")).toEqual(said);
});
