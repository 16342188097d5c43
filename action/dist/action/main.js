import { C as renderComment, E as verdictOfStacks, J as forTerminal, Y as linesForTerminal, _ as resultsOf, b as renderHtml, l as renderSarif, nt as parseJson, v as repositoryPath, y as uriOf } from "./parts/engine.js";
import { n as isUserError } from "./parts/errors.js";
import { t as UserError } from "./parts/userError.js";
import { f as strictObject, n as _enum, p as string, u as preprocess } from "./parts/schemas.js";
import { a as failOnChoices, i as exitCodeOfAll, n as version, o as stopsOf, r as exitCodeOf, t as git } from "./parts/git.js";
import { r as CommanderError, t as Command } from "./parts/commander.js";
import { n as readReport } from "./parts/reportFile.js";
import { i as readEvent, n as findPull, r as gitHubClient, t as gitHubLine } from "./parts/lineAddress.js";
import { t as givenBy } from "./parts/given.js";
import { r as minuteOf } from "./parts/comment.js";
import { appendFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, matchesGlob, posix, resolve } from "node:path";
import { randomUUID } from "node:crypto";
// action/inputs.ts
const lines = (text) => text.split(/[\s,]+/).filter((part) => part !== "");
/** What the workflow leaves out is an empty text. */
const unlessEmpty = (schema) => preprocess((text) => text === "" ? void 0 : text, schema);
/**
* The inputs of the Action. They are declared here only: action.yml has their descriptions and no defaults, because a default
* there is a value like any other here.
*/
const inputSchema = strictObject({
	projects: string().transform(lines).describe("Folders of Pulumi projects, as globs from the root of the repository. Default: every folder with a Pulumi.yaml."),
	stacks: string().transform(lines).describe("Names of stacks. Default: every one with a configuration file."),
	plans: string().transform(lines).describe("Digests of pulumi preview --json --show-sames, as globs from the root of the repository. They are judged in place of the programs."),
	reports: string().transform(lines).describe("Reports that another job has made, as globs. They are checked and commented on, and nothing is run."),
	"fail-on": unlessEmpty(_enum(failOnChoices).default("broader")).describe("When the job fails: broader (access grew, changed both ways or cannot be determined), any change, only error, or never. Default: broader."),
	comment: unlessEmpty(_enum([
		"always",
		"on-change",
		"never"
	]).default("always")).describe("Whether to write a comment: always, on-change (no first comment while nothing changes) or never. Default: always."),
	confine: unlessEmpty(_enum([
		"auto",
		"required",
		"off"
	]).optional()).describe("Whether programs have to run confined: auto, required or off. Default: auto, and required for a pull request of a fork."),
	token: string().describe("The token that writes the comment: github.token, with pull-requests: write. Default: no comment.")
});
/** What the workflow says under `with:`, which the runner hands over as `INPUT_\u2026`. @throws UserError for other values. */
function readInputs(environment) {
	const given = Object.fromEntries(Object.keys(inputSchema.shape).map((name) => [name, (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim()]));
	const read = inputSchema.safeParse(given);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new UserError(`input ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
// cli/commands/all.ts
/** The loaders of the commands, in the order of the help. */
const commands = {
	preview: async (finish) => (await import("./parts/preview.js")).previewCommand(finish),
	diff: async (finish) => (await import("./parts/diff.js")).diffCommand(finish),
	comment: async (finish) => (await import("./parts/comment2.js")).commentCommand(finish),
	report: async (finish, program) => (await import("./parts/report.js")).reportCommand(finish, program),
	lock: async (finish) => (await import("./parts/lock.js")).lockCommand(finish),
	baseline: async (finish) => (await import("./parts/baseline3.js")).baselineCommand(finish),
	explain: async () => (await import("./parts/explain.js")).explainCommand(),
	"who-can": async () => (await import("./parts/whoCan.js")).whoCanCommand(),
	snippets: async (finish) => (await import("./parts/snippets.js")).snippetsCommand(finish),
	principals: async (_, program) => (await import("./parts/principals.js")).principalsCommand(program),
	roles: async (_, program) => (await import("./parts/roles.js")).rolesCommand(program)
};
// cli/main.ts
/** Runs the command. Everything is decided before anything is printed; bad input never prints a stack trace. */
async function main(args) {
	let decided = 0;
	const finish = (exitCode) => {
		decided = exitCode;
		process.exitCode = exitCode;
	};
	try {
		await (await programWith(args, finish)).parseAsync([...args], { from: "user" });
		return decided;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (isUserError(error)) {
			process.stderr.write(`${linesForTerminal(error.message)}\n`);
			return 2;
		}
		process.stderr.write(ourBug(error));
		return 2;
	}
}
async function programWith([asked = ""], finish) {
	const program = new Command("keyless").description("Who may do what in your Pulumi stacks, and what a change does to it, offline, without credentials.").version(version).exitOverride().configureOutput({ writeErr: (text) => {
		process.stderr.write(linesForTerminal(text));
	} }).showHelpAfterError("(keyless --help lists commands and options)").showSuggestionAfterError().addHelpText("after", "\nExit codes: 0 no reason to stop, 1 as --fail-on says, 2 the command could not run.\n\nExample:\n  keyless preview --against origin/main");
	const names = Object.keys(commands);
	for (const name of names.includes(asked) ? [asked] : names) {
		const command = await commands[name]?.(finish, program);
		if (command !== void 0) program.addCommand(command.copyInheritedSettings(program));
	}
	return program;
}
function ourBug(error) {
	return `keyless: internal error. This is a bug in azure-keyless. Please report it to its maintainers, with the command that you ran and this text:\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`;
}
// action/base.ts
/**
* The commit that a change began from: where it left the branch that it is to be merged into.
*
* @param branch its name. It is asked for as a branch of the remote, because a tag of the same name could be pushed.
* @throws UserError when the clone does not reach so far back.
*/
function mergeBase(root, branch) {
	const answered = git(root, [
		"merge-base",
		`refs/remotes/origin/${branch}`,
		"HEAD"
	]);
	const commit = "output" in answered ? answered.output.trim() : "";
	if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
	throw new UserError(`the commit from which this change left ${forTerminal(branch)} is not in this clone\n  expected   actions/checkout with fetch-depth: 0`);
}
// action/event.ts
/** What the workflow runs for. @throws UserError when it is no pull request, nor the workflow of one. */
function eventOf(environment) {
	return readEvent(parseJson(readFileSync(givenBy(environment, "GITHUB_EVENT_PATH"), "utf8")));
}
/** The commits that a report for it may be about: the newest of the pull request, and what the merge would make. */
function commitsOf(environment) {
	const event = eventOf(environment);
	if ("workflow_run" in event) return [event.workflow_run.head_sha];
	return [event.pull_request.head.sha, givenBy(environment, "GITHUB_SHA")];
}
// action/files.ts
/** The files that globs name, from a folder on. @throws UserError for a glob that names none. */
function filesOf(folder, globs) {
	const found = globs.flatMap((glob) => {
		const files = globSync(glob, { cwd: folder }).toSorted();
		if (files.length === 0) throw new UserError(`${forTerminal(glob)}: there is no such file`);
		return files.map((file) => resolve(folder, file));
	});
	return [...new Set(found)];
}
// action/head.ts
/** What decides which packages are installed, and how: with another one, the program would run on other code than the base. */
const packageFiles = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.pnpmfile\.cjs|\.yarnrc(?:\.yml)?|node_modules\/.*|\.pnp\..*|\.yarn\/.*)$/;
/**
* In the workflow that runs after one of a pull request: checks out the newest commit of that pull request, as data, in place of
* the base. The packages that the workflow has installed stay: those of the base.
*
* @returns the branch that it is to be merged into.
* @throws UserError when there is no such pull request, or when it changes which packages are installed.
*/
async function checkOutHead({ inputs, environment, root }) {
	const given = (name) => givenBy(environment, name);
	const event = eventOf(environment);
	if ("pull_request" in event) return event.pull_request.base.ref;
	if (inputs.token === "") throw new UserError("input token: expected ${{ github.token }}, with which the pull request is found");
	const client = gitHubClient({
		api: given("GITHUB_API_URL"),
		token: inputs.token
	});
	const { number, baseRef } = await findPull(client, given("GITHUB_REPOSITORY"), event.workflow_run);
	const { head_sha: head } = event.workflow_run;
	withToken(environment, inputs.token, () => asked(root, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"origin",
		`refs/pull/${number}/head`
	]));
	if (asked(root, ["rev-parse", "FETCH_HEAD"]).trim() !== head) throw new UserError(`pull request #${number} has a newer commit, which has its own run`);
	const packages = asked(root, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		asked(root, [
			"merge-base",
			`refs/remotes/origin/${baseRef}`,
			head
		]).trim(),
		head
	]).split("\0").filter((file) => packageFiles.test(file));
	if (packages.length > 0) throw new UserError(`this pull request changes which packages are installed: ${packages.slice(0, 5).map((file) => JSON.stringify(file)).join(", ")}\n  its program cannot be run on the packages of the base. Whoever may write to this repository can push its branch here`);
	asked(root, [
		"checkout",
		"--quiet",
		"--detach",
		"--force",
		head
	]);
	return baseRef;
}
/** Git signs in as actions/checkout does, as long as that takes: the checkout itself keeps no credentials. */
function withToken(environment, token, ask) {
	const settings = {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/.extraheader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
	};
	Object.assign(environment, settings);
	try {
		ask();
	} finally {
		for (const name of Object.keys(settings)) Reflect.deleteProperty(environment, name);
	}
}
function asked(root, args) {
	const answered = git(root, args);
	if ("output" in answered) return answered.output;
	throw new UserError(`git ${args[0] ?? ""} failed: ${answered.failed}\n  expected   actions/checkout with fetch-depth: 0`);
}
// action/packages.ts
/** How each package manager installs what its lock file says, and runs no code of packages. */
const managers = [
	["package-lock.json", "npm ci --ignore-scripts"],
	["npm-shrinkwrap.json", "npm ci --ignore-scripts"],
	["pnpm-lock.yaml", "pnpm install --frozen-lockfile --ignore-scripts"],
	["yarn.lock", "yarn install --immutable --mode=skip-build"],
	["bun.lock", "bun install --frozen-lockfile --ignore-scripts"]
];
/**
* What to do where the packages of a project are not installed: nothing if they are, or if it has none.
*
* @param folder of the project, from the root of the repository.
*/
function missingPackages(root, folder) {
	const folders = upFrom(folder);
	const has = (name) => folders.find((one) => existsSync(join(root, one, name)));
	if (has("package.json") === void 0) return void 0;
	if ([...["node_modules", ".pnp.cjs"]].some((name) => has(name) !== void 0)) return void 0;
	const [manager, where] = managers.flatMap(([lock, command]) => {
		const found = has(lock);
		return found === void 0 ? [] : [[command, found]];
	})[0] ?? ["npm install --ignore-scripts", folder];
	return [
		`the packages of ${folder} are not installed. Add this step before azure-keyless:`,
		`  - run: ${manager}`,
		...where === "." ? [] : [`    working-directory: ${where}`]
	].join("\n");
}
/** `a/b`, `a`, `.` */
function upFrom(folder) {
	return folder === "." ? ["."] : [folder, ...upFrom(posix.dirname(folder))];
}
// action/projects.ts
const projectFile = /(?:^|\/)Pulumi\.ya?ml$/;
/**
* The projects of a repository that globs name, at the commit that is checked out and at its base.
*
* @throws UserError when there is none.
*/
function findProjects(root, base, globs) {
	const [before, folders] = [base, "HEAD"].map((commit) => projectsAt(root, commit, globs));
	if (folders === void 0 || before === void 0 || folders.length === 0 && before.length === 0) {
		const where = globs.length === 0 ? "in this repository" : `in ${globs.map(forTerminal).join(", ")}`;
		throw new UserError(`no Pulumi.yaml ${where}\n  expected   projects: folders of Pulumi projects, such as infra/*`);
	}
	return {
		folders,
		removed: before.filter((folder) => !folders.includes(folder))
	};
}
function projectsAt(root, commit, globs) {
	const listed = git(root, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	]);
	if (!("output" in listed)) throw new UserError(`git cannot list the files of ${commit.slice(0, 12)}: ${forTerminal(listed.failed)}`);
	const files = listed.output.split("\0").filter((file) => projectFile.test(file) && !file.includes("node_modules/"));
	return [...new Set(files.map((file) => posix.dirname(file)))].filter((folder) => isNamed(folder, globs)).toSorted();
}
function isNamed(folder, globs) {
	return globs.length === 0 || globs.some((glob) => matchesGlob(folder, posix.normalize(glob).replace(/(.)\/$/, "$1")));
}
// action/judge.ts
/**
* Judges every project of a change against its base, each by the command as anybody can run it.
*
* @throws UserError when one of them could not be judged: the others do not speak for it.
*/
async function judge(inputs, { root, results, base, isForeign }) {
	mkdirSync(results, { recursive: true });
	if (inputs.plans.length > 0) return [await judgePlans(filesOf(root, inputs.plans), projectOf(inputs, root), base, join(results, "report.json"))];
	const { folders, removed } = findProjects(root, base, inputs.projects);
	const [gone] = removed;
	if (gone !== void 0) throw new UserError(`${removed.map(forTerminal).join(", ")}: this project is removed, and what it has deployed stays\n  destroy its stacks first, then leave it out of projects`);
	const lacking = folders.flatMap((folder) => missingPackages(root, folder) ?? []);
	if (lacking.length > 0) throw new UserError(lacking.join("\n"));
	const confine = inputs.confine ?? (isForeign ? "required" : "auto");
	const stacks = inputs.stacks.length === 0 ? [] : ["--stack", ...inputs.stacks];
	const written = [];
	for (const [index, folder] of folders.entries()) {
		const args = [
			"preview",
			"--cwd",
			join(root, folder),
			"--against",
			base,
			"--confine",
			confine,
			...stacks
		];
		written.push(await reportBy(args, join(results, `report-${index + 1}.json`), folder));
	}
	return written;
}
/** The settings that judge digests are those of one project. */
function projectOf({ projects }, root) {
	const [project = ".", ...others] = projects;
	if (others.length === 0 && existsSync(join(root, project))) return join(root, project);
	throw new UserError("input plans: expected the digests of one project, whose folder is in projects");
}
/** In the folder of the project, from which its settings are found. */
async function judgePlans(plans, project, base, path) {
	const before = process.cwd();
	process.chdir(project);
	try {
		return await reportBy([
			"diff",
			"--settings",
			base,
			"--plan",
			...plans
		], path, "plans");
	} finally {
		process.chdir(before);
	}
}
async function reportBy(args, path, what) {
	process.stdout.write(`::group::keyless ${linesForTerminal(what).replaceAll("\n", " ")}\n`);
	const exitCode = await main([
		...args,
		"--format",
		"json",
		"--output",
		path
	]);
	process.stdout.write("::endgroup::\n");
	if (exitCode === 2) throw new UserError(`${forTerminal(what)} could not be judged: the log above says why`);
	return {
		path,
		report: await readReport(path)
	};
}
// action/annotations.ts
/** GitHub shows so many of each kind for a step. */
const maxOfKind = 10;
const maxMessage = 2e3;
const kinds = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/** What changes, and what is found, at the lines that cause it: of each kind the worst, as many as are shown. */
function annotationsOf(reports, failOn) {
	const all = reports.flatMap((report) => {
		const folder = report.judged?.folder ?? "";
		return resultsOf(report, stopsOf(report, failOn)).map(({ stack, level, say, places: [place] }) => {
			const [first, ...others] = say();
			const file = place === void 0 ? void 0 : repositoryPath(folder, place.file);
			return {
				kind: kinds[level],
				title: `keyless: ${forTerminal(stack)}`,
				message: [first, ...others].join("\n").slice(0, maxMessage),
				...file !== void 0 && place !== void 0 && {
					file,
					line: place.line
				}
			};
		});
	});
	return Object.values(kinds).flatMap((kind) => all.filter((one) => one.kind === kind).slice(0, maxOfKind));
}
// action/runner.ts
/** Variables that give rights, or files that the runner obeys: for the Action itself, and not for a program that it runs. */
const own = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;
/** Takes them out of an environment. */
function takeOwn(environment) {
	const taken = Object.entries(environment).filter(([name]) => own.test(name));
	for (const [name] of taken) environment[name] = void 0;
	for (const [name] of taken) Reflect.deleteProperty(environment, name);
	return Object.fromEntries(taken);
}
/** Sets an output of the step. */
function setOutput(file, name, value) {
	if (file === void 0 || file === "") return;
	const end = `end-${randomUUID()}`;
	appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}
function printAnnotation({ kind, title, message, file, line }) {
	const given = {
		title,
		...file !== void 0 && { file },
		...line !== void 0 && { line: String(line) }
	};
	return `::${kind} ${Object.entries(given).map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",")}::${escapeData(message)}\n`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// action/publish.ts
/** A summary may have 1 MiB; a code unit takes at most three bytes. */
const maxSummary = 34e4;
/** Shows reports where a workflow shows them: its outputs, the summary of the job, and lines of the pull request. */
function publish(written, { inputs, own, environment }) {
	const reports = written.map(({ report }) => report);
	const [first] = written;
	if (first === void 0) return;
	const folder = join(dirname(first.path), "keyless");
	const link = linksOf(environment);
	for (const format of ["sarif", "html"]) mkdirSync(join(folder, format), { recursive: true });
	for (const [index, { report }] of written.entries()) {
		const stops = stopsOf(report, inputs["fail-on"]);
		const exitCode = exitCodeOf(report, inputs["fail-on"]);
		const sarif = renderSarif(report, {
			stops,
			exitCode,
			version,
			folder: report.judged.folder
		});
		writeFileSync(join(folder, "sarif", `${index + 1}.sarif`), `${sarif}\n`);
		const { judged } = report;
		const page = renderHtml(report, {
			link: (location) => link(judged, location),
			version
		});
		writeFileSync(join(folder, "html", `${index + 1}.html`), page);
	}
	const markdown = renderComment(reports, {
		commit: first.report.judged.commit,
		at: minuteOf(/* @__PURE__ */ new Date()),
		link,
		limit: maxSummary
	});
	const markdownFile = join(folder, "report.md");
	writeFileSync(markdownFile, markdown);
	const verdicts = reports.flatMap(({ stacks }) => stacks.map(({ verdict }) => verdict));
	const values = {
		verdict: verdictOfStacks(verdicts) ?? "none",
		reports: written.map(({ path }) => path).join("\n"),
		markdown: markdownFile,
		sarif: join(folder, "sarif"),
		html: join(folder, "html")
	};
	for (const [name, value] of Object.entries(values)) setOutput(own["GITHUB_OUTPUT"], name, value);
	const summary = own["GITHUB_STEP_SUMMARY"] ?? "";
	if (summary !== "") appendFileSync(summary, markdown);
	for (const annotation of annotationsOf(reports, inputs["fail-on"])) process.stdout.write(printAnnotation(annotation));
}
function linksOf(environment) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = environment;
	return ({ commit, folder }, { file, line }) => {
		const path = repositoryPath(folder, file);
		return path === void 0 ? void 0 : gitHubLine({
			server,
			repository,
			commit,
			path: uriOf(path),
			line
		});
	};
}
// action/run.ts
/**
* Judges the change that the workflow runs for, or takes the reports of another job, and shows them: outputs, summary,
* annotations, comment.
*
* @returns the exit code of the step.
* @throws UserError when a project could not be judged; the comment says so, too.
*/
async function run(step) {
	const { inputs } = step;
	try {
		const written = await reportsOf(step);
		publish(written, step);
		const args = [
			"--fail-on",
			inputs["fail-on"],
			...inputs.comment === "on-change" ? ["--on-change"] : []
		];
		await comment([
			"--report",
			...written.map(({ path }) => path),
			...args
		], step);
		return exitCodeOfAll(written.map(({ report }) => report), inputs["fail-on"]);
	} catch (error) {
		if (error instanceof UserError) await comment(["--failed"], step);
		throw error;
	}
}
async function reportsOf(step) {
	const { inputs, environment, root } = step;
	if (inputs.reports.length > 0) return readReports(filesOf(root, inputs.reports), commitsOf(environment));
	const results = mkdtempSync(join(environment["RUNNER_TEMP"] ?? "", "keyless-"));
	const given = environment["GITHUB_BASE_REF"] ?? "";
	return judge(inputs, {
		root,
		results,
		base: mergeBase(root, given === "" ? await checkOutHead(step) : given),
		isForeign: given === ""
	});
}
/** @throws UserError for a report that is about none of the commits. */
async function readReports(paths, commits) {
	const written = [];
	for (const path of paths) {
		const report = await readReport(path);
		const { commit } = report.judged;
		if (!commits.includes(commit)) throw new UserError(`a report is about ${commit}, and this workflow runs for another commit`);
		written.push({
			path,
			report
		});
	}
	return written;
}
/** The token is in the environment as long as that takes, and no program runs meanwhile. */
async function comment(args, { inputs, environment }) {
	if (inputs.comment === "never" || inputs.token === "") return;
	environment["GITHUB_TOKEN"] = inputs.token;
	try {
		const status = inputs.reports.length > 0 ? ["--status"] : [];
		if (await main([
			"comment",
			...args,
			...status
		]) === 2 && !args.includes("--failed")) throw new UserError("no comment could be written: the log above says why");
	} finally {
		Reflect.deleteProperty(environment, "GITHUB_TOKEN");
	}
}
// action/step.ts
/**
* One step of a workflow, from what the runner says in the environment. Programs of a pull request are started from here, and
* inherit what is left in it.
*
* @returns the exit code. What went wrong is an annotation.
*/
async function step(environment) {
	const own = takeOwn(environment);
	try {
		const root = environment["GITHUB_WORKSPACE"] ?? process.cwd();
		return await run({
			inputs: readInputs(own),
			own,
			environment,
			root
		});
	} catch (error) {
		const isTheirs = isUserError(error);
		const text = isTheirs ? error.message : error instanceof Error ? error.stack ?? error.message : String(error);
		const title = isTheirs ? "keyless could not run" : "keyless: internal error, a bug in azure-keyless";
		process.stdout.write(printAnnotation({
			kind: "error",
			title,
			message: linesForTerminal(text)
		}));
		return 1;
	}
}
// action/main.ts
process.exitCode = await step(process.env);
export {};
