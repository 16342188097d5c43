import { t as Command } from "./commander.js";
import { n as mergeParts, t as MergeError } from "./engine.js";
import { t as UserError } from "./userError.js";
import { n as inOrder } from "./stackNames.js";
import { a as withReportOptions, s as deliver } from "./options.js";
import { t as readPart } from "./reportFile.js";
import "./errors.js";
import { r as absolute } from "./replaceFile.js";
// cli/commands/report.ts
/** `keyless report`: what is done with reports that other runs have written. */
function reportCommand(finish, program) {
	const command = new Command("report").description("Join the parts of a report.").copyInheritedSettings(program);
	command.addCommand(merge(finish).copyInheritedSettings(command));
	return command.addHelpText("after", "\nExample:\n  keyless report merge part-*.json --format markdown");
}
function merge(finish) {
	const command = new Command("merge").description("Join the parts of a report, from jobs with --shard, into the report of one run over all stacks.").argument("<part...>", "the reports of keyless preview --shard 1/10 --format json, one of each job");
	return withReportOptions(command).addHelpText("after", "\nExample:\n  keyless report merge part-*.json --format json --output report.json").action(async (files, options) => {
		const parts = [];
		for (const file of files) parts.push(await readPart(file));
		const names = new Set(parts.flatMap(({ part }) => part.baseline ?? []));
		const lacksBaseline = parts.some(({ part }) => part.lacksBaseline);
		const baseline = names.size === 0 ? {} : { baseline: [...names].join("; ") };
		await deliver(joined(parts), options, {
			...baseline,
			lacksBaseline,
			root: absolute("."),
			explainHint: false,
			finish
		});
	});
}
function joined(parts) {
	try {
		return mergeParts(parts, inOrder);
	} catch (error) {
		if (error instanceof MergeError) throw new UserError(error.message);
		throw error;
	}
}
export { reportCommand };
