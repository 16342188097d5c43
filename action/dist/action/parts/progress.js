import { nt as parseJson } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { r as absolute } from "./replaceFile.js";
import { i as undoWhenStopped, t as findProjectFile } from "./projectFile.js";
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
export { runOffline as a, shownPath as i, findProject as n, tryOffline as o, lockPath as r, showProgress as t };
