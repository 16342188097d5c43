import { J as forTerminal } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { u as outputsIn } from "./options.js";
// cli/sources/outputs/referred.ts
/**
* Refuses outputs that no program uses.
*
* @param references the stacks that the programs refer to, on both sides of a comparison.
* @throws UserError that lists them.
*/
function checkReferred(args = [], references) {
	const names = [...new Set(references)].toSorted();
	const reads = names.length === 0 ? "the program refers to no other stack" : `the program refers to ${names.slice(0, mostNames).map(forTerminal).join(", ")}${names.length > mostNames ? ", \u2026" : ""}`;
	for (const { stack, label } of outputsIn(args)) {
		if (stack === void 0 ? names.length === 1 : names.includes(stack)) continue;
		const shown = forTerminal(stack === void 0 ? label : `${stack}=${label}`);
		const expected = names.slice(0, stack === void 0 ? 3 : 1).map((name) => `--outputs ${forTerminal(name)}=${forTerminal(label)}`);
		const what = stack === void 0 && names.length > 1 ? "the stack is not named" : "the program does not use these outputs";
		throw new UserError([`--outputs ${shown}: ${what}: ${reads}`, ...expected.map((one) => `  expected   ${one}`)].join("\n"));
	}
}
/** How many names a message lists. */
const mostNames = 20;
export { checkReferred as t };
