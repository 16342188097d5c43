import { Command } from "commander";

import { forTerminal } from "../../access/engine.ts";
import { actorsIn, explain, findActor, findScope, numberOfOpen, scopesIn } from "../../access/questions.ts";
import { jsonOf } from "../report/answers/json.ts";
import { printExplanation } from "../report/answers/print.ts";
import { factsOfStacks, findIn, withAskOptions, type AskOptions } from "./ask.ts";
import { terminalStyle } from "../report/style.ts";

export function explainCommand(): Command {
  return withAskOptions(
    new Command("explain")
      .description("Show every way in which somebody has access to a resource, step by step.")
      .argument("<actor>", 'who, such as chat-api, "group ai-developers" or an id')
      .argument("<resource>", 'on what, such as aoai, "resource group ai" or an id'),
  )
    .addHelpText("after", '\nExample:\n  keyless explain "group ai-developers" aoai --stack dev')
    .action(async (actor: string, resource: string, options: AskOptions) => {
      const stacks = await factsOfStacks(options);
      const scopes = findIn(stacks, "resource", resource, ({ model }) => findScope(scopesIn(model), resource));
      const actors = findIn(stacks, "actor", actor, ({ model }) => findActor(actorsIn(model), actor));
      const answers = stacks.map((facts) => {
        const { stack, model } = facts;
        const [who, asked] = [actors.get(facts), scopes.get(facts)];
        if (asked === undefined) return { stack, absent: forTerminal(resource) };
        if (who === undefined) return { stack, absent: forTerminal(actor) };
        return { stack, actor: who, asked, ways: explain(model, who, asked), unknowns: numberOfOpen(model) };
      });
      process.stdout.write(
        options.format === "json"
          ? jsonOf({ actor, resource }, answers)
          : printExplanation(answers, terminalStyle(process.stdout)),
      );
    });
}
