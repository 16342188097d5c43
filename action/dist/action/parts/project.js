import { J as forTerminal, nt as parseJson } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { r as absolute } from "./replaceFile.js";
import { d as outputsIn } from "./options.js";
import { n as findProjectFile, t as undoWhenStopped } from "./interrupt.js";
import { join, relative } from "node:path";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
// cli/sources/offlineRun.ts
/**
* Runs a Pulumi program offline.
*
* @throws UserError when the project cannot be run at all, or a stack fails: with the message of each.
*/
async function runOffline(options) {
	const { stacks, problems } = await tryOffline(options);
	if (problems.length > 0) throw new UserError(problems.map(describe).join("\n\n"));
	return stacks;
}
/** The same with errors as a result. It uses a child process, so that this process never loads Pulumi and starts fast. */
async function tryOffline({ cwd, stacks, how, isBase }) {
	const script = new URL(`../../offline/main${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
	const howArgs = [
		...how.timeout === void 0 ? [] : ["--timeout", how.timeout],
		...how.typeCheck === true ? ["--type-check"] : [],
		...isBase === true ? ["--base"] : [],
		`--date=${how.date}`,
		`--confine=${how.confine}`,
		`--needs=${JSON.stringify(how.needs)}`,
		...how.outputs.map((given) => `--outputs=${JSON.stringify(given)}`)
	];
	const args = [`--cwd=${cwd}`, ...stacks.map((stack) => `--stack=${stack}`)];
	const child = spawn(process.execPath, [
		fileURLToPath(script),
		...args,
		...howArgs
	], {
		stdio: [
			"pipe",
			"pipe",
			"inherit"
		],
		env: {
			...process.env,
			KEYLESS_PARENT_PIPE: "1"
		}
	});
	const hasEnded = undoWhenStopped(() => child.kill("SIGTERM"));
	const ended = new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	const results = [];
	let printed = "";
	for await (const chunk of child.stdout.setEncoding("utf8")) printed += String(chunk);
	for (const line of printed.split("\n")) if (line !== "") results.push(parseJson(line));
	const exitCode = await ended;
	hasEnded();
	const problems = results.filter((result) => "error" in result);
	if (exitCode !== 0 && problems.length === 0) throw new Error(`the offline run ended with exit code ${String(exitCode)} and no message`);
	return {
		stacks: results.filter((result) => "digest" in result),
		problems
	};
}
function describe({ stack, error: { message } }) {
	return stack === void 0 || stack === "" ? message : `stack ${stack}: ${message}`;
}
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
// cli/system/progress.ts
/** Shows progress on stderr after more than a second, only on a terminal, and removes it at the end. */
function showProgress(text) {
	if (!process.stderr.isTTY) return { end: () => void 0 };
	let isShown = false;
	const timer = setTimeout(() => {
		isShown = true;
		process.stderr.write(text);
	}, 1e3);
	return { end: () => {
		clearTimeout(timer);
		if (isShown) process.stderr.write("\r\x1B[2K");
	} };
}
// cli/sources/project.ts
/** The project of a folder. @throws UserError when there is none, or it cannot be read. */
function findProject(cwd) {
	return findProjectFile(absolute(cwd));
}
/** Where the lock of a stack is. */
function lockPath({ stackConfigDir }, stack) {
	return join(stackConfigDir, `access.${stack}.yaml`);
}
/** A path for messages: from the root of the project. */
function shownPath({ root }, path) {
	return relative(root, path).split("\\").join("/");
}
export { checkReferred as a, showProgress as i, lockPath as n, runOffline as o, shownPath as r, tryOffline as s, findProject as t };
