import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { deleteResource, putResource } from "../../../sandbox/portal.ts";
import { openTenant } from "../../../sandbox/state/open.ts";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import type { TenantState } from "../../../sandbox/state/tenant.ts";
import { homeOf, makeHome, stateFile, type SandboxHome } from "../../../tools/sandbox/home.ts";
import { projectFiles, roles, temporaryFolder, write } from "../../cli/repository.ts";
import { runSandbox } from "./runSandbox.ts";

const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
const account = `${group}/providers/Microsoft.CognitiveServices/accounts/aoai-1`;
const accountType = "Microsoft.CognitiveServices/accounts";
const ada = "0a0a0a0a-0000-4000-8000-00000000000a";

let cache: string;
let project: string;
let home: SandboxHome;
beforeEach(() => {
  cache = temporaryFolder();
  project = temporaryFolder();
  write(project, projectFiles({}));
  vi.stubEnv("XDG_CACHE_HOME", cache);
  home = homeOf(project);
  vi.unstubAllEnvs();
});

const sandbox = (...args: string[]) => runSandbox(cache, [...args, "--cwd", project]);

/** An account that a stack deployed, and a role on it that somebody gave by hand. */
function deploy(): void {
  makeHome(home);
  const urn = "urn:pulumi:dev::shop::azure-native:cognitiveservices:Account::aoai";
  const resources = [{ urn, custom: true, id: account, type: "azure-native:cognitiveservices:Account" }];
  write("/", { [stateFile(home, "shop", "dev")]: JSON.stringify({ checkpoint: { latest: { resources } } }) });
  byHand((tenant) => {
    putResource(tenant, account, accountType, { kind: "OpenAI", properties: { disableLocalAuth: true } });
    putResource(tenant, `/users/${ada}`, "user", { displayName: "Ada", userPrincipalName: "ada@example.com" });
    const assignment = `${account}/providers/Microsoft.Authorization/roleAssignments/9f0d7b1e-0000-4000-8000-000000000001`;
    const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}`;
    const given = { principalId: ada, principalType: "User", roleDefinitionId };
    putResource(tenant, assignment, "Microsoft.Authorization/roleAssignments", given);
  });
}

function byHand(change: (state: TenantState) => void): void {
  const state = openTenant(home.folders.tenant);
  change(state);
  state.close();
}

function lockOfEngine(pid: number | undefined): string {
  const file = `${home.folders.backend}/.pulumi/locks/organization/shop/dev/1.json`;
  write("/", { [file]: JSON.stringify({ pid }) });
  return file;
}

describe("npm run sandbox says in plain words, with exit code 2", () => {
  const refused = (...args: string[]) => {
    const { exitCode, stdout, stderr } = sandbox(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    return stderr;
  };

  test("that there is no such stack, and which there are", () => {
    expect(refused("up", "--stack", "qa")).toBe(
      'sandbox: no stack "qa" in shop\n  stacks     dev, prod\n  a stack is a file stacks/Pulumi.<stack>.yaml\n',
    );
  });

  test("that a stack has to be named where none is dev", () => {
    write(project, { "stacks/Pulumi.test.yaml": "config: {}\n" });
    rmSync(`${project}/stacks/Pulumi.dev.yaml`);
    expect(refused("up")).toContain("name one with --stack\n  stacks     prod, test\n");
  });

  test("how a stack and options of Pulumi are given", () => {
    expect(refused("up", "prod")).toContain("name a stack as --stack prod");
    expect(refused("up", "--diff")).toContain("options come after --");
  });

  test("that there is no such file with faults", () => {
    expect(refused("up", "--faults", "nowhere.yaml")).toContain("--faults nowhere.yaml: no such file");
  });

  test("what to do before a stack can be asked about", () => {
    expect(refused("who-can", "callModels", "aoai")).toContain(
      `deploy it first: npm run sandbox -- up --stack dev --cwd ${project}`,
    );
  });

  test("which file of the sandbox is broken, and how to forget it", () => {
    deploy();
    write("/", { [stateFile(home, "shop", "dev")]: "{" });
    const advice = `  to forget it, with everything deployed: npm run sandbox -- reset --cwd ${project}\n`;
    const broken = refused("who-can", "callModels", "aoai");
    expect(broken).toContain(`sandbox: ${stateFile(home, "shop", "dev")} cannot be read: `);
    expect(broken).toContain(advice);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${home.folders.tenant}${end}`, { force: true });
    write("/", { [home.folders.tenant]: "no database" });
    expect(refused("purge")).toMatch(new RegExp(`^sandbox: ${home.folders.tenant} cannot be read: .*\n${advice}$`));
  });

  test("that another call works in the sandbox, which is left as it is", () => {
    deploy();
    write("/", { [home.lock]: String(process.pid) });
    for (const command of ["up", "reset", "purge"]) {
      expect(refused(command)).toContain(`another call is using this sandbox: process ${process.pid}\n`);
    }
    expect(existsSync(home.folders.tenant)).toBe(true);
  });

  test("that an engine still runs whose call was killed", () => {
    const file = lockOfEngine(process.pid);
    for (const command of ["up", "reset"]) expect(refused(command)).toContain(`kill -INT ${process.pid}\n`);
    expect(existsSync(file)).toBe(true);
  });
});

describe("npm run sandbox", () => {
  test("asks about all that is in the tenant: by the names of the program, and what is there by hand", () => {
    deploy();
    const { exitCode, stdout, stderr } = sandbox("who-can", "callModels", "aoai");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("dev  1 actor can call models on aoai\n");
    expect(stdout).toContain("own      user Ada (Cognitive Services OpenAI User)\n");
    expect(sandbox("explain", "Ada", "aoai").stdout).toContain("call models, read data");
    expect(JSON.parse(sandbox("who-can", "callModels", "aoai", "--format", "json").stdout)).toMatchObject({
      stacks: [{ stack: "dev", ways: [{ actor: { kind: "user", name: "Ada" } }] }],
    });
  });

  test("purge frees the names of deleted accounts", () => {
    deploy();
    expect(sandbox("purge").stdout).toBe("no deleted account to purge\n");
    byHand((tenant) => {
      deleteResource(tenant, account);
    });
    expect(sandbox("purge").stdout).toBe(`purged ${account}\n`);
    expect(sandbox("purge").stdout).toBe("no deleted account to purge\n");
  });

  test("reset forgets everything and says what that was, also after calls that were killed", () => {
    expect(sandbox("reset").stdout).toBe(`there is no sandbox of ${project}: nothing to forget\n`);
    deploy();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    write("/", { [home.lock]: String(pid) });
    lockOfEngine(pid);
    const { exitCode, stdout } = sandbox("reset");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `forgot the sandbox of ${project}: stack dev, and a tenant with 3 resources, 0 deleted accounts and a log of 3 writes\n`,
    });
    expect([home.folder, home.lock].filter(existsSync)).toEqual([]);
  });
});
