import { Command } from "commander";

import { forTerminal, linesForTerminal } from "../../access/engine.ts";
import { formatOption } from "../../cli/commands/options.ts";
import { aloneIn } from "./alone.ts";
import { ask, type Question } from "./ask.ts";
import { purgeAll } from "./deleted.ts";
import { engineCommands } from "./engineCommands.ts";
import { readKept } from "./kept.ts";
import { targetOf, withProject, withStack, type Finish, type ProjectOptions, type StackOptions } from "./options.ts";
import { reset } from "./reset.ts";
import { stackOf } from "./target.ts";

/** `npm run sandbox`. */
export function sandboxCommand(finish: Finish): Command {
  const program = new Command("sandbox")
    .usage("<command> [options] [-- Pulumi options]")
    .description("Run a stack on a local Azure with Azure's rules: the real Pulumi engine, no account, no cloud.")
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        process.stderr.write(linesForTerminal(text));
      },
    })
    .showHelpAfterError("(--help lists the commands; Pulumi's own options come after --)")
    .showSuggestionAfterError()
    .addHelpText("after", help);
  for (const command of [...engineCommands(finish), ...questionCommands(finish), purgeCommand(), resetCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

const help = `
It runs a temporary copy of the project. The deployment is kept in your cache until reset.

Examples:
  npm run sandbox -- up --stack dev
  npm run sandbox -- preview --stack dev -- --diff
  npm run sandbox -- who-can callModels aoai`;

const questions: readonly (readonly [name: Question[0], description: string, first: string])[] = [
  ["who-can", "Show everybody in the sandbox who may do something on a resource, and how.", "what"],
  ["explain", "Show every way in which somebody in the sandbox has access to a resource.", "actor"],
];

function questionCommands(finish: Finish): Command[] {
  return questions.map(([name, description, first]) =>
    withStack(new Command(name).description(description))
      .argument(`<${first}>`)
      .argument("<resource>")
      .addOption(formatOption(["terminal", "json"]))
      .action((one: string, resource: string, options: StackOptions & { readonly format: string }) => {
        const target = targetOf(options);
        finish(ask(target, stackOf(target, options.stack), [name, one, resource], options.format));
      }),
  );
}

function purgeCommand(): Command {
  return withProject(
    new Command("purge").description("Purge deleted AI accounts, so that their names are free again."),
  ).action(async (options: ProjectOptions) => {
    const target = targetOf(options);
    const { home } = target;
    const ids = await aloneIn(home, () => readKept(target, home.folders.tenant, () => purgeAll(home)));
    console.log(ids.map((id) => `purged ${forTerminal(id)}`).join("\n") || "no deleted account to purge");
  });
}

function resetCommand(): Command {
  return withProject(
    new Command("reset").description("Delete the sandbox of the project, with everything deployed to it."),
  ).action(async (options: ProjectOptions) => {
    const target = targetOf(options);
    console.log(linesForTerminal(await aloneIn(target.home, () => reset(target))));
  });
}
