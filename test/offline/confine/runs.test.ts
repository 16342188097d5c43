import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { offline, onlyDigest, project, repository, type Line } from "../runOffline.ts";
import { processesWith } from "./processes.ts";
import { noWall } from "./wall.ts";

const yaml = "name: shop\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n";

function programOf(code: string): string {
  const folder = project({
    "Pulumi.yaml": yaml,
    "Pulumi.dev.yaml": "config: {}\n",
    "package.json": "{}",
    "index.js": code,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const needs = (given: object) =>
  `--needs=${JSON.stringify({ environment: [], network: false, folders: [], ...given })}`;

const saidBy = (lines: readonly Line[]) => onlyDigest(lines).diagnostics.map(({ message }) => message.trim());

afterEach(() => {
  vi.unstubAllEnvs();
});

it("an unconfined run says so, and why", async () => {
  const { lines } = await offline(programOf(""), ["--confine=off"]);
  expect(lines).toMatchObject([{ stack: "dev", unconfined: "as --confine off says" }]);
});

const title = `a confined program${noWall === undefined ? "" : ` (skipped: ${noWall})`}`;

describe.skipIf(noWall !== undefined)(title, () => {
  it("gets the variables and folders that it is given", async () => {
    vi.stubEnv("DEPLOY_REGION", "westeurope");
    vi.stubEnv("DEPLOY_TOKEN", "secret");
    const shared = project({ "value.txt": "shared" });
    const read = `require("node:fs").readFileSync(${JSON.stringify(join(shared, "value.txt"))}, "utf8")`;
    const code = `console.log(process.env.DEPLOY_REGION, String(process.env.DEPLOY_TOKEN), ${read});`;
    const { lines } = await offline(programOf(code), [needs({ environment: ["DEPLOY_REGION"], folders: [shared] })]);
    expect(saidBy(lines)).toContain("westeurope undefined shared");
    expect(lines[0]).not.toHaveProperty("unconfined");
  });

  it("is not run at all where something of its project cannot be shown to it: it would bring down its own wall", async () => {
    const file = join(project({ "no-folder": "" }), "no-folder");
    const { lines, code } = await offline(programOf(""), [needs({ folders: [file] })]);
    expect(lines[0]?.error).toMatchObject({
      kind: "user",
      message: expect.stringMatching(/^the program could not be confined/) as string,
    });
    expect(code).toBe(2);
  });

  it("that writes where it must not is told where it may", async () => {
    const { lines } = await offline(programOf('require("node:fs").writeFileSync("out.txt", "");'));
    expect(lines[0]?.error?.message).toMatch(/^The program itself writes .*out\.txt.*os\.tmpdir\(\).*--confine off/);
  });

  it("ends with its run, whatever it has started, gets no open file of it, and may print without end", async () => {
    const mark = `keyless-${randomUUID()}`;
    const code = `
const { spawn } = require("node:child_process");
const fs = require("node:fs");
spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)", ${JSON.stringify(mark)}], { detached: true, stdio: "ignore" }).unref();
const open = fs.readdirSync("/proc/self/fd").map((name) => { try { return fs.readlinkSync("/proc/self/fd/" + name); } catch { return ""; } });
console.log("open: " + open.filter((path) => path.includes("package.json")).join());
fs.writeSync(3, "forged report\\n");
const timer = setInterval(() => process.stdout.write("x".repeat(1_000_000)), 1);
setTimeout(() => clearInterval(timer), 500);
`;
    const folder = programOf(code);
    const descriptor = openSync(join(folder, "package.json"), "r");
    const run = spawn(process.execPath, [join(repository, "offline/main.ts"), "--cwd", folder], {
      stdio: ["ignore", "pipe", "inherit", "ignore", "ignore", descriptor],
    });
    let printed = "";
    run.stdout?.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
    await once(run, "close");
    const lines = [JSON.parse(printed) as Line];
    expect(saidBy(lines)).toContain("open:");
    expect(printed.length).toBeLessThan(2_000_000);
    expect(printed).toContain("could not be read: some of them may be missing here");
    expect(processesWith(mark)).toEqual([]);
  });

  it("ends when its run is killed", async () => {
    const folder = programOf("setInterval(() => undefined, 1000);");
    const run = spawn(process.execPath, [join(repository, "offline/main.ts"), "--cwd", folder], { stdio: "ignore" });
    await vi.waitUntil(() => processesWith(`--root-directory=${folder}`).length >= 2, { timeout: 60_000 });
    run.kill("SIGKILL");
    await vi.waitUntil(() => processesWith(folder).length === 0, { timeout: 10_000 });
  });
});
