import { i as InvalidArgumentError, n as Option } from "./commander.js";
import { i as readSettings, n as replaceFile, r as absolute } from "./replaceFile.js";
import { t as UserError } from "./userError.js";
import { n as noNeeds, s as isFolder } from "./settings.js";
import { J as forTerminal, O as renderMarkdown, b as renderHtml, g as renderJUnit, l as renderSarif, o as renderTerminal, s as wrap, x as renderJson } from "./engine.js";
import "./errors.js";
import { a as failOnChoices, n as version, o as stopsOf, r as exitCodeOf, t as git } from "./git.js";
import { t as terminalStyle } from "./style.js";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
// cli/system/today.ts
/** Today in UTC, as 2026-11-21, the same for all readers of a pull request. */
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
// cli/sources/outputs/arguments.ts
/** `contoso/network/dev=outputs.json`: the text before the sign is the name of a stack, not a path. */
const named = /^(?<stack>(?![./])[\w.-]+(?:\/[\w.-]+){0,2})=(?<path>.+)$/s;
/**
* Reads the arguments of `--outputs`.
*
* @throws UserError when a path does not exist, or it is not clear which stack it is for.
*/
function outputsIn(args) {
	const given = args.map(outputsOf);
	const stacks = given.map(({ stack }) => stack);
	const twice = given.find(({ stack }, index) => stacks.indexOf(stack) !== index);
	if (twice !== void 0) {
		const what = twice.stack === void 0 ? "without the name of a stack" : `for ${forTerminal(twice.stack)}`;
		throw new UserError(`--outputs: given more than once ${what}\n  expected   ${form}, once for each stack`);
	}
	return given;
}
const form = "--outputs contoso/network/dev=FILE";
function outputsOf(arg) {
	const { stack, path: label = arg } = named.exec(arg)?.groups ?? {};
	const path = resolve(absolute("."), label);
	const shown = forTerminal(label);
	if (label === "" || !existsSync(path)) throw new UserError(`--outputs ${forTerminal(arg)}: there is no file or folder ${shown}\n  expected   what pulumi stack output --json prints, as ${form}, or the folder of that stack's project`);
	if (stack === void 0 && isFolder(path)) throw new UserError(`--outputs ${shown}: the stack of that project is not named\n  expected   --outputs contoso/network/dev=${shown}`);
	return {
		stack,
		path,
		label
	};
}
// cli/sources/outputs/here.ts
/** The outputs of other stacks for the project in a folder: from the arguments, then from keyless.yaml. */
async function outputsHere(root, args = []) {
	const given = outputsIn(args);
	return [...given, ...(await outputsOfSettings(root)).filter((one) => !isGiven(given, one))];
}
/** The outputs of other stacks that the keyless.yaml in a folder names. */
async function outputsOfSettings(root) {
	const { outputs } = await readSettings(root);
	return [...outputs].map(([stack, label]) => ({
		stack,
		path: resolve(root, label),
		label
	}));
}
/** Whether outputs are given for the stack already. */
function isGiven(given, { stack }) {
	return given.some((one) => one.stack === stack);
}
// cli/report/repositoryFolder.ts
/** From the root of the repository to a folder: `infra/`, or nothing at the root. @returns nothing outside of a repository. */
function repositoryFolder(folder) {
	const answered = git(folder, ["rev-parse", "--show-prefix"]);
	return "output" in answered ? answered.output.replace(/\r?\n$/, "") : void 0;
}
// cli/report/forTools.ts
/** The report for what shows results of checks; places are from the root of the repository. */
function printForTools(format, report, { stops, exitCode, root }) {
	const folder = repositoryFolder(root) ?? "";
	if (format === "junit") return renderJUnit(report, {
		stops,
		folder
	});
	const projectFile = existsSync(join(root, "Pulumi.yml")) ? "Pulumi.yml" : "Pulumi.yaml";
	return `${renderSarif(report, {
		stops,
		exitCode,
		version,
		folder,
		projectFile
	})}\n`;
}
// cli/report/lineLinks.ts
/** Links to lines of the commit that a GitHub workflow runs for; nothing anywhere else. */
function lineLinks(root, environment = process.env) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = environment;
	const prefix = /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(commit) ? repositoryFolder(root) : void 0;
	if (prefix === void 0) return () => void 0;
	return ({ file, line }) => {
		const path = `${prefix}${file}`.split("/").map(encodeURIComponent).join("/");
		return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
	};
}
// cli/report/output.ts
const reportFormats = [
	"terminal",
	"markdown",
	"json",
	"sarif",
	"junit",
	"html"
];
/** Decides about a report, then prints it, in the format and to the place that were asked for. */
async function deliver(report, options, surroundings) {
	const exitCode = exitCodeOf(report, options.failOn, surroundings.lacksBaseline);
	const text = options.format === "html" ? printPage(report, surroundings) : print(report, {
		...options,
		format: options.format
	}, exitCode, surroundings);
	surroundings.finish(exitCode);
	if (options.output === void 0) {
		process.stdout.write(text);
		return;
	}
	await replaceFile(options.output, text);
	process.stdout.write(`${forTerminal(options.output)}: ${sayVerdicts(report)}\n`);
}
function printPage(report, { baseline, heldBefore, root }) {
	const before = heldBefore?.();
	return renderHtml(report, {
		link: lineLinks(root),
		version,
		...baseline !== void 0 && { baseline },
		...before !== void 0 && { before }
	});
}
function print(report, options, exitCode, surroundings) {
	const { format, output, quiet = false } = options;
	if (format === "json") return renderJson(report);
	const { title, explainHint, resources, baseline, next = [], root } = surroundings;
	if (format === "sarif" || format === "junit") return printForTools(format, report, {
		stops: stopsOf(report, options.failOn, surroundings.lacksBaseline),
		exitCode,
		root
	});
	const against = baseline === void 0 ? {} : { baseline };
	if (format === "markdown") return withNewline(renderMarkdown(report, {
		link: lineLinks(root),
		...against
	}));
	const style = terminalStyle(output === void 0 ? process.stdout : {});
	const text = renderTerminal(report, {
		style,
		exitCode,
		quiet,
		explainHint,
		...resources === void 0 ? {} : { resources },
		...against
	});
	return withNewline([
		...title === void 0 || quiet ? [] : [title, ""],
		text.trimEnd(),
		...next.flatMap((line) => wrap(line, style.width))
	].join("\n"));
}
/** `dev same, prod broader`: one line for whoever does not see the report. */
function sayVerdicts({ stacks }) {
	const shown = stacks.slice(0, maxStacks).map(({ stack, verdict }) => `${forTerminal(stack)} ${verdict ?? "\u2013"}`);
	const more = stacks.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join(", ");
}
const maxStacks = 12;
function withNewline(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
// cli/commands/options.ts
const modes = [
	"auto",
	"required",
	"off"
];
/** How programs are run in the project in a folder. */
async function howToRun(root, options) {
	const { timeout, typeCheck, outputs, confine } = options;
	const needs = needsWithoutBase(confine, (await readSettings(root)).confine);
	return {
		timeout,
		typeCheck,
		date: today(),
		outputs: await outputsHere(root, outputs),
		confine,
		needs
	};
}
/** Whoever requires confinement runs what they do not trust, and its own settings do not loosen it. */
function needsWithoutBase(confine, needs) {
	return confine === "required" ? noNeeds : needs;
}
function withReportOptions(command) {
	return command.addOption(formatOption(reportFormats)).option("--output <file>", "write the report to this file instead of printing it").addOption(failOnOption()).option("--quiet", "print only the verdicts, access that grows, and errors");
}
function withRunOptions(command) {
	return command.option("--cwd <dir>", "folder of the Pulumi project", ".").option("--stack <name...>", "stacks to run; default: every one with a configuration file").option("--timeout <seconds>", "seconds that a program may run without registering a resource; default: 60", parseSeconds).addOption(new Option("--confine <mode>", "run the program without network, secrets and the right to write: auto (where this machine can, and say so where not), required (refuse where not), off").choices(modes).default("auto")).option("--type-check", "check the types of a TypeScript program, as the engine does; default: only transpile it").option("--outputs <[stack=]path...>", "outputs of a stack that the program refers to, as pulumi stack output --json prints them, or the folder of that stack's project, which is run offline too: contoso/network/dev=../network; a path alone if the program refers to only one stack; default: outputs in keyless.yaml");
}
function failOnOption() {
	return new Option("--fail-on <what>", "when to exit with 1: broader (access grew, changed both ways or cannot be determined), any change, only errors, or never").choices(failOnChoices).default("broader");
}
function formatOption(formats) {
	return new Option("--format <format>", "output format").choices(formats).default("terminal");
}
function parseSeconds(text) {
	if (/^\d{1,5}$/.test(text) && Number(text) > 0) return text;
	throw new InvalidArgumentError("expected a whole number of seconds, such as 120");
}
export { withReportOptions as a, isGiven as c, today as d, needsWithoutBase as i, outputsOfSettings as l, formatOption as n, withRunOptions as o, howToRun as r, deliver as s, failOnOption as t, outputsIn as u };
