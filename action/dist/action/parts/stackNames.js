import { a as codeOf } from "./settings.js";
import { t as UserError } from "./userError.js";
import { readdirSync } from "node:fs";
// project/stackNames.ts
const stages = [
	[
		"local",
		"sandbox",
		"dev",
		"development"
	],
	[
		"ci",
		"test",
		"testing",
		"qa",
		"integration"
	],
	[
		"staging",
		"stage",
		"stg",
		"uat",
		"preprod",
		"preproduction"
	]
];
const last = [
	"prod",
	"production",
	"prd",
	"live"
];
/**
* Names of the stacks that have a file in the folder, in the order dev, test, staging, others, production. They include
* stacks whose file the engine would not read: running one of these is an error.
*/
function stackNames({ stackConfigDir }) {
	return inOrder(filesIn(stackConfigDir).flatMap((name) => /^Pulumi\.(.+)\.ya?ml$/s.exec(name)?.[1] ?? []));
}
/** Stacks in the order in which a change travels, each once. */
function inOrder(names) {
	return [...new Set(names)].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
/** Names of the stacks whose file the engine reads: the one with the extension of Pulumi.yaml. */
function describedStacks({ stackConfigDir, extension }) {
	const pattern = extension === "yaml" ? /^Pulumi\.(.+)\.yaml$/s : /^Pulumi\.(.+)\.yml$/s;
	return inOrder(filesIn(stackConfigDir).flatMap((name) => pattern.exec(name)?.[1] ?? []));
}
/** Names of the stacks that have a lock. */
function lockedStacks({ stackConfigDir }) {
	return inOrder(filesIn(stackConfigDir).flatMap((name) => /^access\.(.+)\.yaml$/s.exec(name)?.[1] ?? []));
}
function filesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT") return [];
		throw new UserError(`the folder with the files of the stacks (stackConfigDir) cannot be read (${code})`);
	}
}
function rank(name) {
	const word = (list) => list.some((stage) => name === stage || name.startsWith(`${stage}-`));
	if (word(last)) return stages.length + 1;
	const stage = stages.findIndex(word);
	return stage === -1 ? stages.length : stage;
}
export { stackNames as i, inOrder as n, lockedStacks as r, describedStacks as t };
