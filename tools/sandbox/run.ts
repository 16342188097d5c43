import { existsSync, rmSync } from "node:fs";
import { dirname, relative } from "node:path";

import { count } from "../../access/report/words.ts";
import { runAttached } from "../../engine/attached.ts";
import { isInside } from "../../project/inside.ts";
import { copyProject } from "../../engine/copy/projectCopy.ts";
import { secretInSandbox, useSandboxKeys } from "../../engine/copy/stackFile.ts";
import { offlineEnvironment } from "../../engine/environment.ts";
import { findPulumi } from "../../engine/pulumi.ts";
import { failureOf, runToEnd } from "../../engine/tool.ts";
import { removeEngineLocks, withPid } from "./engineLocks.ts";
import { makeHome, stateFile, type SandboxHome } from "./home.ts";
import { isPreviewOnly } from "./pulumiOptions.ts";
import { say } from "./say.ts";
import type { Target } from "./target.ts";

/** What the engine does with a stack. */
export type EngineCommand = "up" | "preview" | "refresh" | "destroy";

export interface EngineRun {
  readonly target: Target;
  readonly stack: string;
  readonly command: EngineCommand;
  /** The sandbox's variables that the user set. */
  readonly variables: Readonly<Record<string, string>>;
  /** The user's options for Pulumi. */
  readonly more: readonly string[];
}

/** Runs the engine on a stack, in a copy of the project that is removed afterwards. @returns the engine's exit code. */
export async function runEngine({ target, stack, command, variables, more }: EngineRun): Promise<number> {
  const { project, name, home } = target;
  if (removeEngineLocks(home))
    say(
      "an earlier run was killed: its lock was removed, and the engine lists its pending operations (docs/recovery.md)",
    );
  const installation = await findPulumi();
  makeHome(home);
  // A killed call may have left one.
  rmSync(home.copy, { recursive: true, force: true });
  try {
    const packages = copyProject(project.root, home.copy);
    if (!isInside(dirname(packages), project.root))
      say(
        "the project has no node_modules, so it runs with the packages of azure-keyless; npm install gives it its own",
      );
    const secrets = useSandboxKeys(home.copy, relative(project.root, project.stackConfigDir), stack);
    if (secrets > 0)
      say(
        `the program reads "${secretInSandbox}" for ${count(secrets, "secret")} of stack ${stack}: the sandbox cannot decrypt them`,
      );
    const env = {
      ...offlineEnvironment(installation, home.folders, home.copy),
      ...withoutLogIns(home),
      ...variables,
    };
    if (!existsSync(stateFile(home, name, stack))) await makeStack(installation.command, stack, home.copy, env);
    const yes = command === "preview" || more.some(isPreviewOnly) ? [] : ["--yes"];
    const args = [command, ...yes, "--stack", stack, "--non-interactive", ...colour(), ...more];
    return await withPid(home, (onStart) => runAttached(installation.command, args, { cwd: home.copy, env, onStart }));
  } finally {
    rmSync(home.copy, { recursive: true, force: true });
  }
}

/** With --non-interactive the engine does not check whether it writes to a terminal. */
function colour(): string[] {
  const wantsColour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return wantsColour ? ["--color", "always"] : [];
}

/** Selects the stack, too, because a killed run may have created it already. */
async function makeStack(pulumi: string, stack: string, cwd: string, env: Record<string, string>): Promise<void> {
  const args = ["stack", "select", "--create", "--stack", stack, "--non-interactive"];
  const ending = await runToEnd(pulumi, args, { cwd, env, timeout: 60_000 });
  if (ending.code !== 0) throw new Error(failureOf(`pulumi ${args.join(" ")}`, ending));
}

/** The user's home has log-ins of Azure, GitHub and others, so the program gets an empty one. */
export function withoutLogIns({ user }: Pick<SandboxHome, "user">): Record<string, string> {
  return { HOME: user, AZURE_CONFIG_DIR: user };
}
