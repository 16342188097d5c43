import { t as Command } from "./commander.js";
import { J as forTerminal, X as quotedForTerminal, a as review, r as heldBefore } from "./engine.js";
import { t as UserError } from "./userError.js";
import { i as settingsFile } from "./settings.js";
import { i as resolveCommit, n as judgedBy, t as withWorktree } from "./worktree.js";
import { n as knownInBase, o as settingsFolder, t as knownIn } from "./settings2.js";
import { i as noDecisions, n as decidedInAll, r as expectedBy, t as decidedBy } from "./decided.js";
import { t as statedInAll } from "./statedInAll.js";
import { t as sayNotes } from "./notes.js";
import "./errors.js";
import { a as withReportOptions, d as today, s as deliver } from "./options.js";
import { r as absolute } from "./replaceFile.js";
import { n as readSource } from "./file2.js";
import { n as stackIn, t as asEvidence } from "./fileEvidence.js";
import { join } from "node:path";
// cli/sources/baseline/knownAt.ts
/**
* The settings of a folder as a commit has them.
*
* @throws UserError when there is no such commit, or its settings cannot be read.
*/
async function knownAt(folder, ref) {
	const commit = resolveCommit(folder, ref, "--settings");
	return withWorktree(commit, (checkout) => knownInBase(join(checkout, commit.prefix)));
}
// cli/commands/diff.ts
function diffCommand(finish) {
	const command = new Command("diff").description("Show who gains or loses which access between two files, or by the changes that the engine plans.").argument("[before]", "a digest, a state export or a lock; - for standard input").argument("[after]", "a digest, a state export or a lock of the other side").option("--plan <digest...>", "digests of pulumi preview --json --show-sames, one for each stack, with both sides").option("--stack <name>", "name of the stack in the report; default: the name in the files").option("--settings <ref>", "take roles and statements from keyless.yaml of this commit; default: roles from the folder, and statements from BEFORE if it is a lock");
	return withReportOptions(command).addHelpText("after", "\nExample:\n  pulumi preview --json --show-sames | keyless diff --plan -").action((before, after, options) => diff([before, after], options, finish));
}
async function diff([before, after], options, finish) {
	const root = absolute(".");
	const folder = settingsFolder();
	const known = await (options.settings === void 0 ? knownIn(folder) : knownAt(folder, options.settings));
	const { catalogue } = known;
	const inputs = options.plan === void 0 ? [await comparison(before, after, options, catalogue)] : await plannedChanges(before, options.plan, options, catalogue);
	const { doubt, ...judging } = options.settings === void 0 ? withoutOwnDecisions(known, inputs) : known;
	const judged = options.settings === void 0 ? void 0 : judgedBy(folder, options.settings);
	const report = {
		...review(inputs, {
			...judging,
			now: today(),
			expected: expectedBy(judging, void 0, doubt)
		}),
		...judged !== void 0 && { judged }
	};
	const held = () => heldBefore(inputs, judging);
	await deliver(report, options, {
		root,
		heldBefore: held,
		explainHint: false,
		finish
	});
}
/** What the folder states and decides may be part of the change. What a lock has recorded is older. */
function withoutOwnDecisions(known, inputs) {
	const locks = inputs.flatMap(({ before }) => before?.kind === "lock" ? [before.lock] : []);
	if (locks.length === 0) {
		const isAnything = known.stated.length > 0 || decidedBy(known).size > 0;
		const note = `the statements and decisions of ${settingsFile} do not count here: they may be part of the change. --settings REF takes them from a commit`;
		sayNotes(isAnything ? [note] : []);
		return {
			...known,
			stated: [],
			...noDecisions
		};
	}
	const { decisions, doubt, notes } = decidedInAll(locks, known);
	sayNotes(notes);
	return {
		...known,
		stated: statedInAll(locks),
		...decisions,
		doubt
	};
}
async function comparison(before, after, { stack }, catalogue) {
	if (before === void 0 || after === void 0) throw new UserError("expected two files, BEFORE and AFTER, or --plan DIGEST   (keyless diff --help shows an example)");
	if (before === "-" && after === "-") throw new UserError("only one of the two can be standard input (-)");
	const [old, now] = [await readSource(before, catalogue), await readSource(after, catalogue)];
	const sides = {
		before: asEvidence(old, before),
		after: asEvidence(now, after)
	};
	return {
		stack: stack ?? stackIn(now) ?? stackIn(old) ?? after,
		...sides
	};
}
async function plannedChanges(before, files, { stack }, catalogue) {
	if (before !== void 0) throw new UserError("expected either two files or --plan DIGEST, given both");
	if (new Set(files).size < files.length) throw new UserError("--plan: the same file is given twice");
	if (stack !== void 0 && files.length > 1) throw new UserError("--stack can name one stack, given several digests");
	const inputs = [];
	for (const file of files) {
		const input = plannedChange(await readSource(file, catalogue), file, stack);
		if (inputs.some((other) => other.stack === input.stack)) throw new UserError(`${forTerminal(file)}: a second digest of stack ${quotedForTerminal(input.stack)}, expected one`);
		inputs.push(input);
	}
	return inputs;
}
/** Both sides of the engine's plan. */
function plannedChange(content, file, stack) {
	if (content.kind === "lock") throw notAChange(file, "a lock");
	const { change } = content;
	if (change.kind === "state") throw notAChange(file, "a state export");
	if (change.kind === "offline") throw notAChange(file, "the digest of an offline run");
	const source = {
		source: change.kind,
		ref: file
	};
	return {
		stack: stack ?? stackIn(content) ?? file,
		before: {
			kind: "plan",
			change,
			side: "before",
			source
		},
		after: {
			kind: "plan",
			change,
			side: "after",
			source
		}
	};
}
function notAChange(file, what) {
	return new UserError(`${forTerminal(file)}: ${what} has one side only, expected the output of pulumi preview --json --show-sames\n  to compare two files   keyless diff BEFORE AFTER`);
}
export { diffCommand };
