import { wt as logicalKey } from "./said.js";
import { t as Command } from "./commander.js";
import { B as count, J as forTerminal, a as review } from "./engine.js";
import { t as UserError } from "./userError.js";
import { t as readBaseline } from "./baseline2.js";
import { i as readSettings, n as replaceFile, r as absolute } from "./replaceFile.js";
import { t as baselineFile } from "./settings.js";
import { r as expectedBy } from "./decided.js";
import { r as offlineEvidence } from "./offlineEvidence.js";
import { a as runOffline, n as findProject, t as showProgress } from "./progress.js";
import { t as knownIn } from "./settings2.js";
import "./errors.js";
import { d as today, o as withRunOptions, r as howToRun } from "./options.js";
import { t as require_dist } from "./dist.js";
import { join } from "node:path";
// cli/commands/baseline/file.ts
var import_dist = require_dist();
/** What tells one finding from another. */
function keyOf({ in: stack, accepts: { rule, says, at } }) {
	return JSON.stringify([
		stack,
		rule,
		says,
		at
	]);
}
/** keyless.baseline.yaml: sorted, so that git shows what came and what went. */
function printBaseline(accepted, owner, reason) {
	const sorted = accepted.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
	const stacks = [...Map.groupBy(sorted, ({ in: stack }) => stack)].map(([stack, each]) => [stack, each.map(({ accepts: { rule, says, at }, ...entry }) => ({
		finding: rule,
		says,
		...at !== void 0 && { at },
		...entry.owner !== owner && { owner: entry.owner },
		...entry.reason !== reason && { reason: entry.reason }
	}))]);
	return "# Errors that were there on the first day. Written by `keyless baseline`: what is new counts, and this list only gets shorter.\n" + (0, import_dist.stringify)({
		version: 1,
		owner,
		reason,
		accepted: Object.fromEntries(stacks)
	}, { lineWidth: 0 });
}
// cli/commands/baseline.ts
function baselineCommand(finish) {
	const command = new Command("baseline").description("Accept the errors that are there on the first day, in keyless.baseline.yaml, for review in git.").option("--owner <who>", "who answers for what is accepted; needed when something is added").option("--reason <why>", "why it is accepted; needed when something is added").option("--grow", "accept errors that are not in the file yet; default: the file only gets shorter");
	return withRunOptions(command).addHelpText("after", "\nExample:\n  keyless baseline --owner \"platform team\" --reason \"older than keyless\"").action((options) => baseline(options, finish));
}
async function baseline(options, finish) {
	if (options.stack !== void 0) throw new UserError("--stack: a baseline is of all stacks");
	const project = findProject(options.cwd);
	const path = join(project.root, baselineFile);
	const old = readBaseline(project.root);
	const found = errorsIn(await reviewed(project.root, options));
	const known = new Map(old.map((one) => [keyOf(one), one]));
	const kept = found.accepted.flatMap((one) => known.get(keyOf(one)) ?? []);
	const added = found.accepted.filter((one) => !known.has(keyOf(one)));
	const unacceptable = found.others.map((message) => `  cannot be accepted: ${forTerminal(message)}`);
	if (added.length > 0 && old.length > 0 && options.grow !== true) {
		finish(1);
		say([
			`${baselineFile} is not written: ${count(added.length, "error")} would be new in it. Mend them, or --grow with --owner and --reason:`,
			...added.slice(0, maxTold).map(({ in: stack, accepts }) => `  ${forTerminal(stack)}: ${forTerminal(accepts.says)}`),
			...added.length > maxTold ? [`  and ${added.length - maxTold} more`] : []
		]);
		return;
	}
	const { owner, reason } = whoAndWhy(options, old[0], added.length);
	const all = [...kept, ...added.map((one) => ({
		...one,
		owner: options.owner ?? owner,
		reason: options.reason ?? reason
	}))];
	await replaceFile(path, printBaseline(all, owner, reason));
	finish(unacceptable.length > 0 ? 1 : 0);
	const gone = old.length - kept.length;
	say([`${baselineFile}: ${count(all.length, "error")} accepted (${old.length} before), ${added.length} new, ${gone} gone`, ...unacceptable.slice(0, maxTold)]);
}
/** How many are told one by one. */
const maxTold = 20;
function say(lines) {
	process.stdout.write(`${lines.join("\n")}\n`);
}
/** Of the whole file, which are those of its first entries. */
function whoAndWhy({ owner, reason }, old, added) {
	if (added > 0 && (owner === void 0 || reason === void 0 || owner.trim() === "" || reason.trim() === "")) throw new UserError("--owner and --reason: expected both, because something is accepted");
	return {
		owner: old?.owner ?? owner ?? "nobody",
		reason: old?.reason ?? reason ?? "nothing is accepted"
	};
}
/** The state of all stacks, without the waivers of the baseline itself. */
async function reviewed(root, options) {
	const known = await knownIn(root);
	const { waivers } = await readSettings(root);
	const how = await howToRun(root, options);
	const progress = showProgress("running every stack offline \u2026");
	const inputs = (await runOffline({
		cwd: absolute(options.cwd),
		stacks: [],
		how
	}).finally(progress.end)).map(({ stack, digest }) => ({
		stack,
		before: null,
		after: offlineEvidence(digest, null)
	}));
	return review(inputs, {
		...known,
		waivers,
		now: today(),
		expected: expectedBy(known, known.expectations)
	});
}
function errorsIn({ stacks }) {
	const errors = stacks.flatMap(({ stack, findings }) => findings.filter(({ level, waived }) => level === "error" && waived === void 0).map((finding) => ({
		stack,
		finding
	})));
	const accepted = errors.flatMap(({ stack, finding: { rule, message, urn } }) => {
		if (urn === "") return [];
		return [{
			in: stack,
			owner: "",
			reason: "",
			accepts: {
				rule,
				says: message,
				at: logicalKey(urn)
			}
		}];
	});
	return {
		accepted: [...new Map(accepted.map((one) => [keyOf(one), one])).values()],
		others: errors.flatMap(({ finding: { urn, message } }) => urn === "" ? [message] : [])
	};
}
export { baselineCommand };
