import { t as Command } from "./commander.js";
import { r as powers } from "./powers.js";
import { G as sayPowers, J as forTerminal, X as quotedForTerminal, h as numberOfOpen, p as closestMatch } from "./engine.js";
import { t as UserError } from "./userError.js";
import { a as printWhoCan, c as happensAt, h as copied, l as whoCan, m as scopesIn, n as findIn, o as jsonOf, p as findScope, r as withAskOptions, t as factsOfStacks, u as knownOperation } from "./ask.js";
import "./errors.js";
import { t as terminalStyle } from "./style.js";
// cli/commands/whoCan.ts
function whoCanCommand() {
	return withAskOptions(new Command("who-can").description("Show everybody who may do something on a resource, and how.").argument("<what>", "a power, such as callModels, or an operation, such as Microsoft.CognitiveServices/\u2026/action").argument("<resource>", "on what, such as aoai, \"resource group ai\" or an id")).addHelpText("after", `\nPowers: ${powers.join(", ")}\n\nExample:\n  keyless who-can Microsoft.CognitiveServices/accounts/listKeys/action aoai`).action(async (what, resource, options) => {
		const question = questionOf(what);
		const stacks = await factsOfStacks(options);
		if ("operation" in question) refuseUnknown(question.operation, stacks);
		const scopes = findIn(stacks, "resource", resource, ({ model }) => findScope(scopesIn(model), resource));
		const answers = stacks.map((facts) => {
			const { stack, model } = facts;
			const asked = scopes.get(facts);
			if (asked === void 0) return {
				stack,
				absent: forTerminal(resource)
			};
			if ("operation" in question && !happensAt(asked, question.operation)) throw notThere(question.operation, asked);
			return {
				stack,
				asked,
				ways: whoCan(model, question, asked),
				unknowns: numberOfOpen(model)
			};
		});
		process.stdout.write(options.format === "json" ? jsonOf({
			...question,
			resource
		}, answers) : printWhoCan(answers, say(question), terminalStyle(process.stdout)));
	});
}
/** A power by its name or in words (`call models`), or else an operation. */
function questionOf(asked) {
	const what = copied(asked);
	const folded = fold(what);
	const power = powers.find((one) => fold(one) === folded || fold(sayPowers([one])) === folded);
	if (power !== void 0) return { power };
	if (/^[\w.-]+(?:\/[\w.:-]+)+$/.test(what) && what.length <= 500) return { operation: what };
	const closest = folded.length > 60 ? void 0 : closestMatch(folded, powers.map(fold), { maxDistance: 4 });
	const meant = powers.find((one) => fold(one) === closest);
	throw new UserError(`no power ${quotedForTerminal(what)}${meant === void 0 ? "" : `   (did you mean ${meant}?)`}\n  powers       ${powers.join(", ")}\n  operations   in full and without *, such as Microsoft.CognitiveServices/accounts/listKeys/action`);
}
/** @throws UserError for an operation that no role spells out: it may not exist, but wildcards would allow it to many. */
function refuseUnknown(operation, stacks) {
	const roles = stacks.flatMap(({ model }) => model.grants.flatMap(({ role }) => role.definition ?? []));
	const known = knownOperation(operation, roles);
	if (known.isKnown) return;
	const meant = known.closest === void 0 ? "" : `   (did you mean ${forTerminal(known.closest)}?)`;
	throw new UserError(`no known operation ${quotedForTerminal(operation)}${meant}\n  keyless knows the operations that a role spells out; any other text would match every wildcard
  keyless roles show NAME prints what a role spells out`);
}
const fold = (text) => text.replace(/\s/g, "").toLowerCase();
function say(question) {
	return "power" in question ? sayPowers([question.power]) : `do ${forTerminal(question.operation)}`;
}
function notThere(operation, asked) {
	return new UserError(`${forTerminal(operation)} does not apply to ${forTerminal(asked.kind)} ${forTerminal(asked.name)}: it is an operation of another kind of resource`);
}
export { whoCanCommand };
