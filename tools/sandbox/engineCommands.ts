import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { Command } from "commander";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { aloneIn } from "./alone.ts";
import { deletedAccounts } from "./deleted.ts";
import { readKept } from "./kept.ts";
import { callOf, targetOf, withStack, type Finish, type StackOptions } from "./options.ts";
import { checkPulumiOptions } from "./pulumiOptions.ts";
import { runEngine, type EngineCommand } from "./run.ts";
import { say } from "./say.ts";
import { stackOf, type Target } from "./target.ts";
import { variablesOfUser } from "./variables.ts";

const descriptions: Readonly<Record<EngineCommand, string>> = {
  up: "Deploy the stack.",
  preview: "Show what up would do.",
  refresh: "Take changes made by hand in the sandbox into the state of the stack.",
  destroy: "Delete everything that the stack deployed.",
};

interface EngineOptions extends StackOptions {
  readonly faults?: string;
}

/** The commands that run the engine. */
export function engineCommands(finish: Finish): Command[] {
  return Object.entries(descriptions).map(([name, description]) =>
    withStack(new Command(name).description(description))
      .argument("[pulumi...]", "Pulumi's own options, after --")
      .option("--faults <file>", "file with faults to simulate (docs/sandbox.md, Faults)")
      .action(async (more: readonly string[], options: EngineOptions) => {
        finish(await run(name as EngineCommand, options, more));
      }),
  );
}

async function run(command: EngineCommand, options: EngineOptions, more: readonly string[]): Promise<number> {
  checkPulumiOptions(more);
  const target = targetOf(options);
  const stack = stackOf(target, options.stack);
  if (options.faults !== undefined) checkExists(options.faults);
  const variables = variablesOfUser(options.faults, randomUUID());
  return aloneIn(target.home, async () => {
    const exitCode = await runEngine({ target, stack, command, more, variables });
    const isOver = command === "destroy" && exitCode === 0;
    if (isOver || (command === "up" && exitCode !== 0)) sayDeleted(target);
    return exitCode;
  });
}

function checkExists(file: string): void {
  if (existsSync(file)) return;
  throw new UserError(`--faults ${forTerminal(file)}: no such file; docs/sandbox.md, Faults, describes the format`);
}

/** Says why the next `up` will fail, or this one did. An error here does not change the engine's exit code. */
function sayDeleted(target: Target): void {
  try {
    const { home } = target;
    sayHeld(
      target,
      readKept(target, home.folders.tenant, () => deletedAccounts(home)),
    );
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

function sayHeld(target: Target, { length }: readonly string[]): void {
  if (length === 0) return;
  const hold = length === 1 ? "1 deleted resource holds its name" : `${length} deleted resources hold their names`;
  say(`${hold}, as in Azure; to free them: ${callOf(target, "purge")}`);
}
