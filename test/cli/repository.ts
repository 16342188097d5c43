import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { atEnd } from "../atEnd.ts";
import { keyless, root } from "./keyless.ts";

/** An empty folder that goes with the test file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keyless-cli-")));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs git as nobody in particular, whatever this machine is set up for. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ["user.name=Test", "user.email=test@example.com", "init.defaultBranch=main", "commit.gpgSign=false"];
  return execFileSync("git", [...who.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

export function commit(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

export const roles = {
  openAIUser: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  openAIContributor: "a001fd3d-188f-4b5d-821b-7da978bf7442",
  cognitiveServicesUser: "a97b65f3-24c7-4388-baec-2e87135dc908",
};

/**
 * A program of a few resources, without provider packages so that it starts fast: an account without keys, and identities
 * with one role on it each.
 */
export function program(grants: Record<string, string>): string {
  return [
    '"use strict";',
    'const pulumi = require("@pulumi/pulumi");',
    "const azure = (type, name, inputs, outputs = {}) =>",
    "  new pulumi.CustomResource(`azure-native:${type}`, name, { ...inputs, ...outputs });",
    "const properties = { disableLocalAuth: true };",
    'const account = azure("cognitiveservices:Account", "aoai", { resourceGroupName: "rg", kind: "OpenAI", properties });',
    `for (const [name, role] of Object.entries(${JSON.stringify(grants)})) {`,
    '  const inputs = { resourceGroupName: "rg", resourceName: name };',
    '  const identity = azure("managedidentity:UserAssignedIdentity", name, inputs, { principalId: undefined });',
    '  azure("authorization:RoleAssignment", `${name}-aoai`, {',
    "    scope: account.id,",
    "    principalId: identity.principalId,",
    "    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,",
    "  });",
    "}",
    "",
  ].join("\n");
}

/** A project with the stacks dev and prod, which differ in nothing. */
export function projectFiles(grants: Record<string, string>): Record<string, string> {
  return {
    "Pulumi.yaml":
      "name: shop\nmain: index.js\nstackConfigDir: stacks\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "package.json": '{ "name": "shop", "private": true }\n',
    "stacks/Pulumi.dev.yaml": "config: {}\n",
    "stacks/Pulumi.prod.yaml": "config: {}\n",
    "index.js": program(grants),
  };
}

export interface RepositoryOptions {
  /** Where the project is in the repository. */
  readonly subfolder?: string;
}

/** A repository with one commit: a project whose packages are installed, and not committed. */
export function repositoryWith(grants: Record<string, string>, { subfolder = "" }: RepositoryOptions = {}): string {
  const folder = temporaryFolder();
  git(folder, "init", "--quiet");
  const project = join(folder, subfolder);
  write(project, projectFiles(grants));
  write(folder, { ".gitignore": "node_modules\n" });
  symlinkSync(`${root}node_modules`, join(project, "node_modules"));
  commit(folder, "first");
  return folder;
}

/** What `keyless lock` writes for a program of {@link projectFiles}, by path: it runs once for each in a test file. */
const locks = new Map<string, Record<string, string>>();

/** Writes the locks of stacks of a program, as they are after `keyless lock`. */
export function lock(
  folder: string,
  grants: Record<string, string>,
  stacks: readonly ("dev" | "prod")[] = ["dev", "prod"],
): void {
  const key = JSON.stringify(grants);
  const written = locks.get(key) ?? locksOf(grants);
  locks.set(key, written);
  write(folder, Object.fromEntries(stacks.map((stack) => [pathOf(stack), written[pathOf(stack)] ?? ""])));
}

const pathOf = (stack: string) => `stacks/access.${stack}.yaml`;

function locksOf(grants: Record<string, string>): Record<string, string> {
  const folder = repositoryWith(grants);
  const { exitCode, stderr } = keyless(["lock"], { cwd: folder });
  if (exitCode !== 0) throw new Error(stderr);
  return Object.fromEntries(
    ["dev", "prod"].map((stack) => [pathOf(stack), readFileSync(join(folder, pathOf(stack)), "utf8")]),
  );
}
