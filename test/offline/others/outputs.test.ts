import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offline, onlyDigest, project, repository, stepOf, unknown, unknownsOf } from "../runOffline.ts";

const guid = "22222222-2222-4222-8222-222222222222";
const platform = "contoso/platform/dev";

const harness = `const pulumi = require("@pulumi/pulumi");
const thing = (name, inputs, outputs = {}) =>
  new pulumi.CustomResource("random:index:Thing", name, { ...inputs, ...outputs });
const other = new pulumi.StackReference("${platform}");
`;

/** A project that reads outputs of a stack, and its sibling. */
function folders(app: string, sibling = "", outputs: unknown = {}): string {
  const pulumi = (name: string) =>
    `name: ${name}\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n`;
  const folder = project({
    "app/Pulumi.yaml": pulumi("app"),
    "app/Pulumi.dev.yaml": "config: {}\n",
    "app/index.js": harness + app,
    "platform/Pulumi.yaml": pulumi("platform"),
    "platform/Pulumi.dev.yaml": "config: {}\n",
    "platform/index.js": harness.replace(/const other.*\n/, "") + sibling,
    "outputs.json": JSON.stringify(outputs),
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function run(folder: string, path: string, ...args: string[]) {
  const given = JSON.stringify({ stack: platform, path: join(folder, path), label: path });
  return (await offline(join(folder, "app"), [`--outputs=${given}`, ...args])).lines;
}

describe("outputs of another stack in a file", () => {
  const app = `
const inputs = { get: other.getOutput("pid"), required: other.requireOutput("pid"), lifted: other.outputs.pid };
thing("known", { ...inputs, applied: other.outputs.apply((all) => all.pid), member: other.getOutput("net").ids[0] });
thing("missing", { get: other.getOutput("no"), required: other.requireOutput("no"), lifted: other.outputs.no });
thing("hidden", { key: other.getOutput("key"), member: other.outputs.apply((all) => all.key) });
thing("shown", { password: other.getOutput("password"), lifted: other.outputs.password });
(async () => {
  const { value } = await other.getOutputDetails("pid");
  thing("details", { value, missing: (await other.getOutputDetails("no")).value });
})();
`;
  const outputs = { pid: guid, net: { ids: ["/a"] }, key: "[secret]", password: "hunter2" };

  it("are known however they are read; what is not in it is unknown, and secrets are never shown", async () => {
    const lines = await run(folders(app, "", outputs), "outputs.json");
    const digest = onlyDigest(lines);
    const inputs = (name: string) => stepOf(digest, name).newState["inputs"];
    expect(inputs("known")).toEqual({ get: guid, required: guid, lifted: guid, applied: guid, member: "/a" });
    expect(inputs("missing")).toEqual({ get: unknown, required: unknown, lifted: unknown });
    expect(unknownsOf(digest, platform)).toContain(`outputs.no: output no of stack ${platform}: not known offline`);
    expect(inputs("hidden")).toMatchObject({ key: "[secret]", member: unknown });
    expect(inputs("shown")).toEqual({ password: "[secret]", lifted: "[secret]" });
    expect(inputs("details")).toEqual({ value: guid, missing: unknown });
    expect(JSON.stringify(lines)).not.toContain("hunter2");
    expect(lines[0]).toMatchObject({ references: [platform] });
  }, 30_000);

  it("end the run where they cannot be read, with the file and what is expected", async () => {
    const [line] = await run(folders("other.getOutput('a');"), "app/index.js");
    expect(line?.error?.kind).toBe("user");
    expect(line?.error?.message).toMatch(/^app\/index\.js: expected what/);
  }, 30_000);
});

describe("outputs of a sibling project", () => {
  const sibling = `
const reader = thing("reader", {}, { principalId: undefined });
const writer = thing("writer", { size: 1 }, { principalId: undefined });
exports.pid = reader.principalId;
exports.same = reader.principalId;
exports.writer = writer.principalId;
exports.name = "net";
exports.key = pulumi.secret("hunter2");
exports.cut = writer.id.apply((id) => id.slice(3));
exports.all = { ids: [reader.id] };
`;
  const app = `
const names = ["pid", "same", "writer", "name", "key", "cut", "missing"];
thing("all", Object.fromEntries(names.map((name) => [name, other.getOutput(name)])));
thing("inside", { first: other.getOutput("all").ids[0] });
`;
  const told = async (program: string) => {
    const lines = await run(folders(app, program), "platform");
    const digest = onlyDigest(lines);
    const { inputs, inputOutputs } = stepOf(digest, "all").newState;
    const paths = Object.entries(inputOutputs as Record<string, { path: string }>).map(([name, { path }]) => [
      name,
      path,
    ]);
    const inside = stepOf(digest, "inside").newState["inputOutputs"];
    return { text: JSON.stringify(lines), inputs, inside, paths: Object.fromEntries(paths) as Record<string, string> };
  };

  it("are what its program makes of them: known, a resource of it, or what decides them", async () => {
    const { text, inputs, inside, paths } = await told(sibling);
    expect(inputs).toMatchObject({ name: "net", pid: unknown, key: "[secret]" });
    expect(paths["pid"]).toBe('outputs["principalId of index:Thing reader"]');
    expect(paths["same"]).toBe(paths["pid"]);
    expect(inside).toMatchObject({ first: { path: 'outputs["id of index:Thing reader"]' } });
    expect(paths["cut"]).toMatch(/^outputs\["cut #[0-9a-f]{16}"\]$/);
    expect(paths["missing"]).toBe("outputs.missing");
    expect(text).not.toContain("hunter2");
  }, 30_000);

  it.each([
    ["another resource", "exports.pid = reader", "exports.pid = writer", ["pid"]],
    ["another secret", "hunter2", "hunter3", ["key"]],
    ["what a computed one is made of", "size: 1", "size: 2", ["cut"]],
    ["how it is computed", "slice(3)", "slice(4)", ["cut"]],
    ["nothing that decides them", 'exports.name = "net";', 'exports.name = "net"; thing("more", {});', []],
  ])(
    "are others where %s",
    async (_what, old, now, others) => {
      const [before, after] = [await told(sibling), await told(sibling.replace(old, now))];
      const names = Object.keys(before.paths).filter((name) => before.paths[name] !== after.paths[name]);
      expect(names).toEqual(others);
    },
    60_000,
  );

  it("are another one where another resource is exported as a whole", async () => {
    const app = 'thing("given", { scope: other.getOutput("whole").apply((whole) => whole.key) });';
    const sibling = (which: string) =>
      `const made = thing("made"), a = thing("a", { key: made.id }), b = thing("b", { key: made.id });
       exports.whole = ${which};`;
    const whyOf = async (which: string) =>
      unknownsOf(onlyDigest(await run(folders(app, sibling(which)), "platform")), "given");
    const [a, again, b] = [await whyOf("a"), await whyOf("a"), await whyOf("b")];
    expect(a).toEqual([expect.stringMatching(/^inputs\.scope: output whole/)]);
    expect(again).toEqual(a);
    expect(b).not.toEqual(a);
  });

  it("end the run where its program does not run, or is another project's", async () => {
    const [broken] = await run(folders(app, "throw new Error('no such thing')"), "platform");
    expect(broken?.error?.message).toMatch(
      /^the project in platform, whose outputs are given for contoso\/platform\/dev: [^]*no such thing/,
    );
    const [named] = await run(folders(app), "app");
    expect(named?.error?.message).toContain("the project in app is called app, expected platform");
  }, 60_000);

  it("that are made from the clock are the same on another day", async () => {
    const clock = 'exports.pid = "log-" + new Date().toISOString().slice(0, 10);';
    const folder = folders("thing('all', { pid: other.getOutput('pid') });", clock);
    const on = async (date: string) => {
      const digest = onlyDigest(await run(folder, "platform", `--date=${date}`));
      return stepOf(digest, "all").newState["inputs"];
    };
    expect(await on("2026-11-29")).toEqual({ pid: "log-<YYYY-MM-DD>" });
    expect(await on("2026-12-07")).toEqual({ pid: "log-<YYYY-MM-DD>" });
  }, 30_000);
});
