import { J as forTerminal, X as quotedForTerminal } from "./engine.js";
import { r as reading } from "./errors.js";
import { t as UserError } from "./userError.js";
import { n as parseLock, t as printLock } from "./locks.js";
import { i as shownPath, r as lockPath } from "./progress.js";
import { t as maxLockBytes } from "./file2.js";
import { r as lockedStacks } from "./stackNames.js";
import { t as textOf } from "./textFile.js";
// cli/sources/locks.ts
/** The text of a lock, or undefined if there is no such file. A checkout on Windows may have other line ends. */
function lockText(path, shown) {
	return textOf(path, shown, maxLockBytes)?.replaceAll("\r\n", "\n");
}
/**
* The lock of a stack in the project's folder, or undefined if there is none.
*
* @throws UserError when it cannot be read, or is another stack's.
*/
function lockOf(project, stack, catalogue) {
	const path = lockPath(project, stack);
	const shown = shownPath(project, path);
	const text = lockText(path, shown);
	if (text === void 0) return void 0;
	const lock = reading(shown, () => parseLock(text, catalogue));
	if (lock.stack === stack) return lock;
	throw new UserError(`${shown}: the lock of stack ${quotedForTerminal(lock.stack)}, expected that of ${quotedForTerminal(stack)}\n  write it anew   keyless lock --stack ${forTerminal(stack)}`);
}
/** Whether two locks have the same facts, in any spelling. */
function sameFacts(one, other) {
	return printLock(one.stack, one.model) === printLock(other.stack, other.model);
}
// cli/system/asCalled.ts
/**
* How to call the command again in the same way: `npx keyless` alone would take a package of that name from npm, which
* belongs to somebody else.
*/
function asCalled() {
	const { npm_command: npm, npm_config_package: packages = "" } = process.env;
	if (npm !== "exec") return "keyless";
	return [
		"npx",
		...packages.split("\n").filter((name) => name !== "").map((name) => `--package=${name}`),
		"keyless"
	].join(" ");
}
// cli/report/nextSteps.ts
/** Stacks that nobody judged beside others that were: their silence must not read as consent. */
function sayUnjudged({ stacks, verdict }, { kind, name }) {
	const open = stacks.filter((stack) => stack.verdict === null).map(({ stack }) => stack);
	if (open.length === 0 || verdict === null) return [];
	const share = `${listed(open.map(forTerminal))} (${open.length} of ${stacks.length} stacks)`;
	if (kind === "lock") return [`${name ?? ""} is no lock of ${share}: nothing was judged there. --stack runs only those that you name`];
	return [`No lock for ${share}: nothing was judged there. ${writes(open)}`];
}
/** Locks that somebody has deleted, and how to have them back. */
function sayDeleted(missing, project) {
	const files = missing.flatMap(({ stack, isDeleted }) => isDeleted ? [shownPath(project, lockPath(project, stack))] : []);
	if (files.length === 0) return [];
	return [`${listed(files.map(forTerminal))} ${files.length === 1 ? "is" : "are"} in the last commit and missing here: nothing was judged there. git restore brings ${files.length === 1 ? "it" : "them"} back`];
}
/** What to do about a comparison with the lock files of the working tree. */
function nextSteps(report, { kind, name }, project) {
	if (kind !== "locks") return [];
	if (name === void 0 && lockedStacks(project).length === 0) return [`${asCalled()} lock saves this access to a file; commit it, and later previews judge each change.`];
	if (name === void 0) {
		const stacks = report.stacks.map(({ stack }) => stack);
		return [`No lock for ${listed(stacks.map(forTerminal))} yet. ${writes(stacks)}`];
	}
	return adviceOnGrowth(report.stacks.filter(hasGrown).map(({ stack }) => shownPath(project, lockPath(project, stack))), true);
}
/** The command for exactly these stacks, where they are few. */
function writes(stacks) {
	if (stacks.length > maxNames) return "keyless lock writes what is missing";
	return `keyless lock --stack ${stacks.map(forTerminal).join(" ")} writes it`;
}
/**
* Access that grows is agreed to by whoever reviews the change of the lock.
*
* @param isToWrite whether the locks are still as they were.
*/
function adviceOnGrowth(locks, isToWrite) {
	if (locks.length === 0) return [];
	const files = listed(locks.map(forTerminal));
	return ["", `If this is intended: ${isToWrite ? "run keyless lock, " : ""}commit ${files} and ask for review. If not: undo the cause above.`];
}
function hasGrown({ verdict }) {
	return verdict === "broader" || verdict === "mixed";
}
/** More names than these nobody reads. */
const maxNames = 6;
function listed(names) {
	const more = names.length - maxNames;
	return [...names.slice(0, maxNames), ...more > 0 ? [`and ${more} more`] : []].join(", ");
}
export { sayUnjudged as a, sameFacts as c, sayDeleted as i, hasGrown as n, lockOf as o, nextSteps as r, lockText as s, adviceOnGrowth as t };
