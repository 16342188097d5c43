import { E as verdictOfStacks, J as forTerminal, T as verdictOf, nt as parseJson } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { t as inputText } from "./inputText.js";
import { isDeepStrictEqual } from "node:util";
// cli/sources/reportFile.ts
const maxBytes = 5e7;
const maxProblems = 5;
const expected = "a report of keyless preview --against REF --format json";
/**
* Reads a whole report that says which commit it is about.
*
* @throws UserError as {@link readAnyReport} does.
*/
async function readReport(file) {
	const report = await readAnyReport(file);
	const { judged, part } = report;
	const name = nameOf(file);
	if (part !== void 0) throw new UserError(`${name}: this is part ${part.number} of ${part.of} of a report\n  keyless report merge joins the parts`);
	if (judged === void 0) throw new UserError(`${name}: the report does not say which commit it is about\n  expected   ${expected}`);
	return {
		...report,
		judged
	};
}
/**
* Reads a part of a report.
*
* @throws UserError as {@link readAnyReport} does.
*/
async function readPart(file) {
	const report = await readAnyReport(file);
	const { part } = report;
	if (part !== void 0) return {
		...report,
		part
	};
	throw new UserError(`${nameOf(file)}: this is a whole report\n  expected   a part: keyless preview --shard 1/10 --format json`);
}
/**
* Reads a report that another run has written, as input from anybody: its size, its schema, and whether its verdicts fit each
* other and the changes that it lists.
*
* @param file its path, or `-` for standard input.
* @throws UserError that names the file and what is wrong in it.
*/
async function readAnyReport(file) {
	const name = nameOf(file);
	const text = await inputText(file, {
		name,
		maxBytes,
		expected
	});
	const { reportSchema } = await import("./reportSchema.js");
	const given = jsonOf(text, name);
	const read = reportSchema.safeParse(given);
	if (!read.success) {
		const problems = read.error.issues.map(({ path, message }) => `  ${forTerminal(path.join("."))}   ${forTerminal(message)}`);
		const more = problems.length > maxProblems ? [`  and ${problems.length - maxProblems} more`] : [];
		throw new UserError([
			`${name}: this is no report of version 1`,
			...problems.slice(0, maxProblems),
			...more,
			`  expected   ${expected}`
		].join("\n"));
	}
	const report = isDeepStrictEqual(given, read.data) ? given : read.data;
	if (!fitsItself(report)) throw new UserError(`${name}: the verdicts of this report contradict what it lists\n  expected   ${expected}`);
	return report;
}
function nameOf(file) {
	return file === "-" ? "standard input" : forTerminal(file);
}
function jsonOf(text, name) {
	try {
		return parseJson(text);
	} catch {
		throw new UserError(`${name}: this is no JSON\n  expected   ${expected}`);
	}
}
/** A title must not say less than the changes below it. More is possible: what cannot be told is in no change. */
function fitsItself({ verdict, stacks }) {
	if (verdict !== verdictOfStacks(stacks.map((stack) => stack.verdict))) return false;
	return stacks.every(({ verdict: said, changes }) => {
		const listed = verdictOf(changes.map((change) => change.verdict));
		if (said === null) return changes.length === 0;
		return verdictOf([said, listed]) === said;
	});
}
export { readReport as n, readPart as t };
