import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { languageHostFlags } from "../environment.ts";
import { runTool } from "../tool.ts";
import { command, languageHost, onPath } from "./installation.ts";
import { cliVersion, isAtLeast, languageHostVersion, oldestGo } from "./versions.ts";

/** A Go module of ours that exists only to build a command of another. */
interface Wrapper {
  readonly binary: string;
  readonly package: string;
  readonly version: string;
  readonly requires: readonly string[];
  readonly replaces: readonly string[];
}

/** `go install` refuses a module with replace directives. So the wrapper repeats the directive that matters. */
const cli: Wrapper = {
  binary: command,
  package: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
  version: cliVersion,
  requires: [`github.com/pulumi/pulumi/pkg/v3 v${cliVersion}`, `github.com/pulumi/pulumi/sdk/v3 v${cliVersion}`],
  replaces: ["github.com/atotto/clipboard => github.com/tgummerer/clipboard v0.0.0-20241001131231-d02d263e614e"],
};

/** The current host has no tagged module. The last one inside the SDK runs today's programs as well. */
const host: Wrapper = {
  binary: `${languageHost}-${languageHostVersion}`,
  package: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
  version: languageHostVersion,
  requires: [`github.com/pulumi/pulumi/sdk/v3 v${languageHostVersion}`],
  replaces: [],
};

/**
 * That host does not know how today's CLI passes runtime options. It would run every program under ts-node,
 * which checks types for seconds. It accepts them as flags, which come through the environment (environment.ts).
 */
const launcher = ["#!/bin/sh", `exec "$(dirname "$0")/${host.binary}" $${languageHostFlags} "$@"`, ""].join("\n");

/** Builds the CLI and the node language host into `target`. It takes minutes. @throws Error when Go cannot build them. */
export async function buildWithGo(workshop: string, target: string, say: (line: string) => void): Promise<void> {
  await requireGo();
  say(`building Pulumi ${cliVersion} from its Go modules: about five minutes, once on this machine`);
  mkdirSync(target, { recursive: true });
  for (const wrapper of [host, cli]) await build(wrapper, workshop, target, say);
  writeFileSync(join(target, languageHost), launcher, { mode: 0o755 });
  const built = (await runTool(join(target, command), ["version"], { timeout: 30_000 })).trim();
  if (built !== `v${cliVersion}`) throw new Error(`the built CLI reports version ${built}, not v${cliVersion}`);
}

async function requireGo(): Promise<void> {
  if (onPath("go") === undefined) throw new Error(`no go on PATH (${oldestGo} or newer is needed)`);
  const version = (await runTool("go", ["env", "GOVERSION"], { timeout: 10_000 })).trim().replace(/^go/, "");
  if (!isAtLeast(version, oldestGo)) throw new Error(`go on PATH is ${version}, older than ${oldestGo}`);
}

async function build(wrapper: Wrapper, workshop: string, target: string, say: (line: string) => void): Promise<void> {
  const cwd = join(workshop, wrapper.binary);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, "go.mod"), moduleFile(wrapper));
  writeFileSync(join(cwd, "tools.go"), `//go:build tools\n\npackage tools\n\nimport _ "${wrapper.package}"\n`);
  const env = { ...process.env, CGO_ENABLED: "0", GOWORK: "off" };
  const how = { cwd, env, silence: longestSilence };
  say(`${wrapper.binary}: resolving modules`);
  await runTool("go", ["mod", "tidy", "-v"], how);
  const version = `github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${wrapper.version}`;
  const flags = ["-tags", "osusergo,grpcnotrace", "-ldflags", `-s -w -X ${version}`];
  const missing = await runTool(
    "go",
    ["list", "-deps", "-f", "{{if .Stale}}{{.ImportPath}}{{end}}", ...flags, wrapper.package],
    how,
  );
  const total = missing.split("\n").filter((line) => line !== "").length;
  say(`${wrapper.binary}: compiling, packages to go: ${total}`);
  const onText = tellProgress(total, (text) => {
    say(`${wrapper.binary}: ${text}`);
  });
  const output = join(target, wrapper.binary);
  try {
    await runTool("go", ["build", "-v", ...flags, "-o", output, wrapper.package], { ...how, onText });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}. Go keeps what it has compiled: the next call continues from there`, { cause: error });
  }
}

/**
 * Go prints the name of each package that it compiles; the last and the largest, and then the linker, take minutes on a
 * busy machine.
 */
const longestSilence = 30 * 60_000;

/** Prints the progress of Go: at each tenth, and at the end. */
function tellProgress(total: number, say: (text: string) => void): (text: string) => void {
  let [compiled, told] = [0, 0];
  return (text) => {
    compiled += text.split("\n").length - 1;
    const tenth = Math.floor((compiled * 10) / Math.max(total, 1));
    if (tenth === told) return;
    told = tenth;
    say(`packages compiled: ${Math.min(compiled, total)} of ${total}`);
  };
}

function moduleFile({ requires, replaces }: Wrapper): string {
  return [
    "module azure-keyless/workshop",
    `go ${oldestGo}`,
    ...requires.map((module) => `require ${module}`),
    ...replaces.map((replacement) => `replace ${replacement}`),
    "",
  ].join("\n");
}
