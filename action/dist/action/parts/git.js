import { E as verdictOfStacks, T as verdictOf } from "./engine.js";
import { t as codeOf } from "./errors.js";
import { spawnSync } from "node:child_process";
// cli/report/exitCode.ts
/** What a change stops for: `broader` is access that grew, goes both ways, or cannot be told. */
const failOnChoices = [
	"broader",
	"any",
	"error",
	"never"
];
const stopsFor = {
	broader: [
		"broader",
		"mixed",
		"unknown"
	],
	any: [
		"broader",
		"mixed",
		"unknown",
		"narrower"
	],
	error: [],
	never: []
};
/**
* What makes the command exit with 1. Error findings always do, except with `never`; without any baseline only they do. Where
* some stacks have one, or should have, nobody can tell about the others.
*
* @param isExpected whether there should be a baseline: a lock that is missing must not pass for a first run.
*/
function stopsOf({ verdict }, failOn, isExpected = false) {
	const missing = verdict === null && !isExpected ? "same" : "unknown";
	return {
		verdict: (one) => stopsFor[failOn].includes(one ?? missing),
		error: failOn !== "never"
	};
}
/** The verdict of a stack without what somebody accepts. The verdict of the report stays what it is. */
function unwaived({ verdict, changes }) {
	const left = changes.filter(({ waived }) => waived === void 0);
	const of = (some) => verdictOf(some.map((change) => change.verdict));
	return left.length === changes.length || of(changes) !== verdict ? verdict : of(left);
}
/** Decides the exit code of a report. */
function exitCodeOf(report, failOn, isExpected = false) {
	const { stacks } = report;
	const stops = stopsOf(report, failOn, isExpected);
	const isStopped = stacks.length === 0 ? stops.verdict(report.verdict) : stacks.map(unwaived).some(stops.verdict);
	const isError = ({ level, waived }) => level === "error" && waived === void 0;
	const hasError = stacks.some(({ findings }) => findings.some(isError));
	return isStopped || hasError && stops.error ? 1 : 0;
}
/** The exit code of all: a stack that nobody judged stops a change if others are judged, also in another report. */
function exitCodeOfAll(reports, failOn) {
	const stacks = reports.flatMap((report) => report.stacks);
	return exitCodeOf({
		version: 1,
		verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)),
		stacks
	}, failOn);
}
// cli/system/version.ts
/** Of this package, as in package.json. */
const version = "0.1.0";
// cli/system/git.ts
/** No code of the repository runs: no hook, no file system monitor, no filter that downloads. */
const inert = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"advice.detachedHead=false"
].flatMap((setting) => ["-c", setting]);
/** The variables with people's own settings. All other variables of git may come from a hook. */
const keptSettings = /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/;
/** Runs git in a folder and waits for it, without a shell. */
function git(cwd, args) {
	const { error, status, stdout, stderr } = spawnSync("git", [...inert, ...args], {
		cwd,
		env: environment(),
		encoding: "utf8",
		maxBuffer: 64e6,
		detached: true
	});
	if (error !== void 0) return { failed: `git cannot be run (${codeOf(error)})` };
	return status === 0 ? { output: stdout } : { failed: stderr.trim() };
}
function environment() {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || keptSettings.test(name));
	return {
		...Object.fromEntries(inherited),
		GIT_TERMINAL_PROMPT: "0",
		GIT_LFS_SKIP_SMUDGE: "1",
		LC_ALL: "C"
	};
}
export { failOnChoices as a, exitCodeOfAll as i, version as n, stopsOf as o, exitCodeOf as r, git as t };
