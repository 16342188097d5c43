import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { keyless } from "../cli/keyless.ts";
import { commit, git } from "../cli/repository.ts";
import { runSandbox, sandboxScript } from "../tools/sandbox/runSandbox.ts";
import { accessProgram, describeEngine, installation } from "./realEngine.ts";

// A call is up to three runs of the engine, and other test files run at the same time.
vi.setConfig({ testTimeout: 300_000 });

const shop = join(repository, "test/engine/programs/shop");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "keyless-sandbox-")));
const cache = join(folder, "cache");
/** A repository with a small program that has settings, committed. */
const project = join(folder, "project");
const stackFile = join(project, "stacks/Pulumi.dev.yaml");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({ XDG_CACHE_HOME: cache, KEYLESS_PULUMI: installation().folder });
const sandbox = (...args: string[]) => {
  const ran = runSandbox(cache, args, environment());
  return { ...ran, all: `${ran.stdout}${ran.stderr}` };
};
const onProject = (command: string, ...args: string[]) => sandbox(command, "--cwd", project, ...args);

/** Who is said to be able to do something, without how. */
const actorsIn = (answer: string) =>
  answer
    .split("\n")
    .filter((line) => /^ {2}(own|through|key) /.test(line))
    .toSorted();

describeEngine("npm run sandbox", () => {
  beforeAll(() => {
    cpSync(shop, project, { recursive: true });
    git(project, "init", "--quiet");
    commit(project, "first");
  });

  it("deploys a stack with the real engine, and the next call finds it deployed", () => {
    const up = onProject("up");
    expect(up.all).toMatch(/Updating \(dev\)[^]*Resources:\n +\+ \d+ created\n/);
    expect(up.exitCode).toBe(0);
    expect(onProject("preview", "--", "--expect-no-changes")).toMatchObject({ exitCode: 0 });
  });

  it("answers from the tenant as `keyless` does from the program", () => {
    const deployed = onProject("who-can", "callModels", "aoai");
    const declared = keyless(["who-can", "callModels", "aoai"], { cwd: shop });
    expect(actorsIn(deployed.stdout).length).toBeGreaterThan(4);
    expect(actorsIn(deployed.stdout)).toEqual(actorsIn(declared.stdout));
  });

  it("has the engine's exit code, and deploys an edit of the stack's file with the next up", () => {
    const text = readFileSync(stackFile, "utf8");
    writeFileSync(stackFile, text.replace("doc-summariser:", "doc-reader:"));
    expect(onProject("preview", "--", "--expect-no-changes").exitCode).toBe(7);
    expect(onProject("up", "--", "--skip-preview").exitCode).toBe(0);
    expect(onProject("who-can", "callModels", "aoai").stdout).toContain("identity doc-reader (");
  });

  it("destroys the stack; then deleted accounts and vaults hold their names, as in Azure, until they are purged", () => {
    const destroyed = onProject("destroy", "--", "--skip-preview");
    expect(destroyed.exitCode).toBe(0);
    expect(destroyed.stderr).toContain(
      "the project has no node_modules, so it runs with the packages of azure-keyless",
    );
    expect(destroyed.stderr).toContain(
      `sandbox: 2 deleted resources hold their names, as in Azure; to free them: npm run sandbox -- purge --cwd ${project}\n`,
    );
    const up = onProject("up", "--", "--skip-preview");
    expect(up.exitCode).not.toBe(0);
    expect(up.all).toMatch(/FlagMustBeSetForRestore|ConflictError/);
    expect(onProject("purge").stdout).toMatch(/^(?:purged \/subscriptions\/\S+\n){2}$/);
    expect(onProject("up", "--", "--skip-preview").exitCode).toBe(0);
  });

  it("leaves the project as it was, and forgets its sandbox", () => {
    expect(git(project, "status", "--porcelain")).toBe("M stacks/Pulumi.dev.yaml");
    expect(onProject("reset").stdout).toMatch(/: stack dev, and a tenant with \d+ resources, 0 deleted accounts /);
    expect(onProject("reset").stdout).toContain("nothing to forget");
  });

  it("works on this repository when no other is named, and leaves its tree clean", () => {
    const look = () => git(repository, "status", "--porcelain", "--", "Pulumi.yaml", "stacks");
    const texts = () =>
      ["Pulumi.yaml", ...["dev", "staging", "prod"].map((stack) => `stacks/Pulumi.${stack}.yaml`)].map((file) =>
        readFileSync(join(repository, file), "utf8"),
      );
    const before = [look(), ...texts()];
    expect(sandbox("preview", "--stack", "prod").stdout).toContain("to create");
    expect([look(), ...texts()]).toEqual(before);
  });

  it("ends the engine cleanly when it is interrupted, so that the next up goes on", async () => {
    const faults = join(folder, "faults.yaml");
    writeFileSync(faults, "- { on: create, type: azure-native:cognitiveservices:Account, fault: hang }\n");
    const onSmall = ["up", "--cwd", accessProgram];
    const args = [sandboxScript, ...onSmall, "--faults", faults, "--", "--skip-preview"];
    const call = spawn(process.execPath, args, { env: { ...process.env, ...environment() } });
    let printed = "";
    call.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (!printed.includes("account creating") && `${printed}${text}`.includes("account creating"))
        call.kill("SIGINT");
      printed += text;
    });
    const exitCode = await new Promise((resolve) => call.on("close", resolve));
    expect(printed).toMatch(/cancel/i);
    expect(exitCode).not.toBe(0);
    const next = sandbox(...onSmall, "--", "--skip-preview");
    expect(next.stderr).not.toContain("was killed");
    expect(next).toMatchObject({ exitCode: 0 });
  });
});
