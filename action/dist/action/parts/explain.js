import { t as Command } from "./commander.js";
import { J as forTerminal, h as numberOfOpen } from "./engine.js";
import { d as actorsIn, f as findActor, i as printExplanation, m as scopesIn, n as findIn, o as jsonOf, p as findScope, r as withAskOptions, s as explain, t as factsOfStacks } from "./ask.js";
import { t as terminalStyle } from "./style.js";
// cli/commands/explain.ts
function explainCommand() {
	return withAskOptions(new Command("explain").description("Show every way in which somebody has access to a resource, step by step.").argument("<actor>", "who, such as chat-api, \"group ai-developers\" or an id").argument("<resource>", "on what, such as aoai, \"resource group ai\" or an id")).addHelpText("after", "\nExample:\n  keyless explain \"group ai-developers\" aoai --stack dev").action(async (actor, resource, options) => {
		const stacks = await factsOfStacks(options);
		const scopes = findIn(stacks, "resource", resource, ({ model }) => findScope(scopesIn(model), resource));
		const actors = findIn(stacks, "actor", actor, ({ model }) => findActor(actorsIn(model), actor));
		const answers = stacks.map((facts) => {
			const { stack, model } = facts;
			const [who, asked] = [actors.get(facts), scopes.get(facts)];
			if (asked === void 0) return {
				stack,
				absent: forTerminal(resource)
			};
			if (who === void 0) return {
				stack,
				absent: forTerminal(actor)
			};
			return {
				stack,
				actor: who,
				asked,
				ways: explain(model, who, asked),
				unknowns: numberOfOpen(model)
			};
		});
		process.stdout.write(options.format === "json" ? jsonOf({
			actor,
			resource
		}, answers) : printExplanation(answers, terminalStyle(process.stdout)));
	});
}
export { explainCommand };
