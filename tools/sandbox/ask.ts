import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { repository } from "../../engine/copy/projectCopy.ts";
import { readTenant } from "../../sandbox/state/readTenant.ts";
import { asExport } from "./asExport.ts";
import { deployedIn, type Deployed } from "./deployed.ts";
import { stateFile } from "./home.ts";
import { readKept } from "./kept.ts";
import { callOf } from "./options.ts";
import type { Target } from "./target.ts";

/** A question of the command `keyless`, with its arguments. */
export type Question = readonly ["who-can" | "explain", string, string];

/** Lets `keyless` answer a question about what is in the sandbox. @returns its exit code. */
export function ask(target: Target, stack: string, question: Question, format: string): number {
  const { project, name, home } = target;
  const file = stateFile(home, name, stack);
  const resources = existsSync(file)
    ? readKept(target, home.folders.tenant, () => readTenant(home.folders.tenant).resources)
    : [];
  const deployed =
    resources.length === 0 ? new Map<string, Deployed>() : readKept(target, file, () => deployedIn(file));
  // Resources of others in the tenant are shown beside the stack, not instead of it.
  if (deployed.size === 0) {
    throw new UserError(
      `nothing of stack ${forTerminal(stack)} is in the sandbox of ${project.root}\n` +
        `  deploy it first: ${callOf(target, `up --stack ${forTerminal(stack)}`)}`,
    );
  }
  const state = asExport(resources, { stack, project: name }, deployed);
  const [command, ...names] = question;
  const args = [join(repository, "cli/keyless.ts"), command, "--plan", "-", "--format", format, "--", ...names];
  // Run in the project, which may define roles.
  const { status } = spawnSync(process.execPath, args, {
    cwd: project.root,
    input: JSON.stringify(state),
    stdio: ["pipe", "inherit", "inherit"],
  });
  return status ?? 2;
}
