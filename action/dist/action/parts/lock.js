import { t as Command } from "./commander.js";
import { J as forTerminal, Y as linesForTerminal, a as review, i as factsOf, o as renderTerminal } from "./engine.js";
import { n as parseLock, t as printLock } from "./locks.js";
import { r as lockedStacks } from "./stackNames.js";
import { t as knownIn } from "./settings2.js";
import { n as isUserError } from "./errors.js";
import { n as replaceFile, r as absolute } from "./replaceFile.js";
import { r as hasConflict } from "./file2.js";
import { n as hasGrown, s as lockText, t as adviceOnGrowth } from "./nextSteps.js";
import { t as decidedBy } from "./decided.js";
import { t as statedInAll } from "./statedInAll.js";
import { r as offlineEvidence } from "./offlineEvidence.js";
import { a as runOffline, i as shownPath, n as findProject, r as lockPath, t as showProgress } from "./progress.js";
import { t as checkReferred } from "./referred.js";
import { d as today, o as withRunOptions, r as howToRun } from "./options.js";
import { t as terminalStyle } from "./style.js";
import { basename } from "node:path";
// cli/commands/lock.ts
function lockCommand(finish) {
	const command = new Command("lock").description("Write the access of each stack to access.<stack>.yaml, beside its configuration, for review in git.").option("--check", "write nothing; exit with 1 when a lock is missing, out of date, or without a stack");
	return withRunOptions(command).addHelpText("after", "\nExample:\n  keyless lock --check").action((options) => lock(options, finish));
}
async function lock(options, finish) {
	const project = findProject(options.cwd);
	const known = await knownIn(project.root);
	const locks = await locksOf(project, options, known);
	const stale = locks.filter(({ text, old }) => text !== old);
	if (options.check !== true) for (const { path, text } of stale) await replaceFile(path, text);
	const isCheck = options.check === true;
	const orphans = options.stack === void 0 ? orphansIn(project, locks) : [];
	finish(isCheck && stale.length + orphans.length > 0 ? 1 : 0);
	const lines = [...locks.map((one) => `${forTerminal(one.shown)}  ${sayState(one, isCheck)}`), ...orphans];
	const conflicts = stale.flatMap((one) => sayConflict(one, isCheck));
	const said = difference(stale.filter(({ old = "" }) => !hasConflict(old)), known);
	const next = stale.length === 0 ? [] : said.grown.length > 0 ? adviceOnGrowth(said.grown, isCheck) : writing(isCheck);
	process.stdout.write(`${[
		...lines,
		...conflicts,
		...said.lines,
		...next
	].join("\n")}\n`);
}
function writing(isCheck) {
	return isCheck ? ["", "keyless lock writes what the program gives."] : [];
}
/** A conflict in a lock is solved in its sources: merging only the lock would pick one side unnoticed. */
function sayConflict({ old = "", stack, shown, path }, isCheck) {
	if (!hasConflict(old)) return [];
	const config = forTerminal(`${shown.slice(0, shown.length - basename(path).length)}Pulumi.${stack}.yaml`);
	return [isCheck ? `\n${forTerminal(shown)} has a conflict: merge the program and ${config}, then run keyless lock` : `\n${forTerminal(shown)} had a conflict; written anew from the program: check that ${config} is merged`];
}
async function locksOf(project, options, known) {
	const { cwd, outputs, stack = [] } = options;
	const how = await howToRun(project.root, options);
	const progress = showProgress("running the program offline \u2026");
	const ran = await runOffline({
		cwd: absolute(cwd),
		stacks: stack,
		how
	}).finally(progress.end);
	checkReferred(outputs, ran.flatMap(({ references = [] }) => references));
	return ran.map(({ stack, digest }) => {
		const after = offlineEvidence(digest, null);
		const path = lockPath(project, stack);
		const shown = shownPath(project, path);
		return {
			stack,
			path,
			shown,
			text: printLock(stack, factsOf(after, known), known.stated, decidedBy(known)),
			old: lockText(path, shown),
			after
		};
	});
}
function sayState({ text, old }, isCheck) {
	if (text === old) return "current";
	if (old === void 0) return isCheck ? "missing" : "written, new";
	return isCheck ? "not current" : "written";
}
/** The access that the stale locks lacked: only the changes, and the locks by which access grows. */
function difference(stale, known) {
	const read = stale.filter(({ old }) => old !== void 0).map((one) => asInput(one, known.catalogue));
	const inputs = read.filter((input) => typeof input !== "string");
	const unreadable = read.filter((input) => typeof input === "string");
	if (inputs.length === 0) return {
		lines: unreadable,
		grown: []
	};
	const old = {
		...known,
		stated: statedInAll(inputs.map(({ before: { lock } }) => lock))
	};
	const report = review(inputs, {
		...old,
		now: today()
	});
	const stacks = report.stacks.map(changesOnly);
	const style = terminalStyle(process.stdout);
	const grown = new Set(stacks.filter(hasGrown).map(({ stack }) => stack));
	return {
		lines: [...unreadable, `\n${renderTerminal({
			...report,
			stacks
		}, { style }).trimEnd()}`],
		grown: stale.filter(({ stack }) => grown.has(stack)).map(({ shown }) => shown)
	};
}
function changesOnly(stack) {
	const changed = new Set(stack.changes.map(({ actor }) => actor.id));
	const access = stack.access.filter(({ actor }) => changed.has(actor.id));
	return {
		...stack,
		access,
		findings: [],
		unknowns: []
	};
}
/** The old lock against the program, or a message if the old lock cannot be read. */
function asInput({ stack, shown, old = "", after }, catalogue) {
	try {
		return {
			stack,
			before: {
				kind: "lock",
				lock: parseLock(old, catalogue, { older: true }),
				source: {
					source: "lock",
					ref: shown
				}
			},
			after
		};
	} catch (error) {
		if (isUserError(error)) return `\n${forTerminal(shown)} could not be read: ${linesForTerminal(error.message)}`;
		throw error;
	}
}
/** Locks of stacks that no longer exist. They are not updated, but still look like access. */
function orphansIn(project, locks) {
	return lockedStacks(project).filter((stack) => !locks.some((one) => one.stack === stack)).map((stack) => `${forTerminal(shownPath(project, lockPath(project, stack)))}  the stack no longer exists: remove this file`);
}
export { lockCommand };
