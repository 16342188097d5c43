import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

import { count } from "../../access/render/words.ts";
import { offlineEnvironment } from "../pulumi/environment.ts";
import { failureOf, runToEnd } from "../pulumi/tool.ts";
import { findPulumi } from "../pulumi.ts";
import { copyProject } from "../record/projectCopy.ts";
import { runAttached } from "./attached.ts";
import { removeEngineLocks } from "./engineLocks.ts";
import { makeHome, stateFile } from "./home.ts";
import { say } from "./say.ts";
import { secretInSandbox, useSandboxKeys } from "./stackFile.ts";
import type { Target } from "./target.ts";

/** What the engine does with a stack. */
export type EngineCommand = "up" | "preview" | "refresh" | "destroy";

export interface EngineRun {
  readonly target: Target;
  readonly stack: string;
  readonly command: EngineCommand;
  /** Absolute path of a file with faults. @default none beside those of KEYLESS_SANDBOX_FAULTS */
  readonly faults?: string;
  /** What Pulumi is given beside. */
  readonly more: readonly string[];
}

/** Runs the engine on a stack, in a copy of the project that is removed afterwards. @returns the engine's exit code. */
export async function runEngine({ target, stack, command, faults, more }: EngineRun): Promise<number> {
  const { project, name, home } = target;
  if (removeEngineLocks(home))
    say("an earlier run was killed: its lock is removed; the engine names what it had begun (docs/recovery.md)");
  const installation = await findPulumi();
  makeHome(home);
  // One that a killed call left.
  rmSync(home.copy, { recursive: true, force: true });
  try {
    copyProject(project.root, home.copy);
    const secrets = useSandboxKeys(join(home.copy, relative(project.root, project.configFolder)), stack);
    if (secrets > 0)
      say(
        `the program reads "${secretInSandbox}" for ${count(secrets, "secret")} of stack ${stack}: the keys are not here`,
      );
    const env = {
      ...offlineEnvironment(installation, home.folders, home.copy),
      ...variablesOfUser(),
      ...(faults !== undefined && { KEYLESS_SANDBOX_FAULTS: faults }),
    };
    if (!existsSync(stateFile(home, name, stack))) await makeStack(installation.command, stack, home.copy, env);
    const yes = command === "preview" ? [] : ["--yes"];
    const args = [command, ...yes, "--stack", stack, "--non-interactive", ...colour(), ...more];
    return await runAttached(installation.command, args, { cwd: home.copy, env });
  } finally {
    rmSync(home.copy, { recursive: true, force: true });
  }
}

/** Where it may ask nothing the engine does not look whether it writes to a terminal. */
function colour(): string[] {
  const wantsColour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return wantsColour ? ["--color", "always"] : [];
}

/** A run that was killed may have made it already. */
async function makeStack(pulumi: string, stack: string, cwd: string, env: Record<string, string>): Promise<void> {
  const args = ["stack", "select", "--create", "--stack", stack, "--non-interactive"];
  const ending = await runToEnd(pulumi, args, { cwd, env, timeout: 60_000 });
  if (ending.code !== 0) throw new Error(failureOf(`pulumi ${args.join(" ")}`, ending));
}

/** What the user sets for the sandbox, and how the terminal wants its output. */
function variablesOfUser(): Record<string, string> {
  const wanted = /^(KEYLESS_SANDBOX_(?!STATE$).*|TERM|NO_COLOR)$/;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      wanted.test(key) && value !== undefined ? [[key, value]] : [],
    ),
  );
}
