import { t as Command } from "./commander.js";
import { J as forTerminal, S as isUnchanged, w as titleInOneLine } from "./engine.js";
import { t as UserError } from "./userError.js";
import { n as mayOnlyRead, r as sayForgeError, t as ForgeError } from "./forgeError.js";
import "./errors.js";
import { t as patiently } from "./patience.js";
import { a as isLater, i as hasMark, n as failureOf, o as markOf, t as draftOf } from "./comment.js";
import { i as exitCodeOfAll } from "./git.js";
import { n as readReport } from "./reportFile.js";
import { t as sayNotes } from "./notes.js";
import { t as failOnOption } from "./options.js";
// cli/forges/occasion.ts
/**
* What this pipeline runs for, as its platform says in the environment. Each client is loaded only where it is needed.
*
* @throws UserError when this is no pipeline of a platform that we know, or not one of a pull request.
*/
async function occasionHere(environment) {
	if (environment["GITHUB_ACTIONS"] === "true") return (await import("./occasion2.js")).gitHubOccasion(environment);
	if (environment["TF_BUILD"] === "True") return (await import("./occasion.js")).azureDevOpsOccasion(environment);
	if (environment["GITLAB_CI"] === "true") return (await import("./occasion3.js")).gitLabOccasion(environment);
	throw new UserError("no pull request to comment on\n  expected   a job of GitHub Actions, Azure Pipelines or GitLab CI/CD that runs for one");
}
// cli/forges/sticky.ts
/** Writers at the same time come to an end after each has seen the other. */
const maxRounds = 5;
/**
* Brings the one comment of a pull request up to date. Platforms cannot create a comment only if there is none, so two that run
* at once may both create one. Each lists again after it has written: the oldest stays, says what is latest, and the others
* are removed by whoever sees them.
*
* @returns `left` if the comment says something later than the draft.
* @throws ForgeError when the platform refuses.
*/
async function bringUpToDate(forge, draft, wait) {
	let outcome = "left";
	for (let round = 0; round < maxRounds; round += 1) {
		const newest = await patiently(() => forge.newestCommit(), wait);
		const [oldest, ...others] = await patiently(() => forge.ownComments(hasMark), wait);
		if (oldest === void 0) {
			if (!draft.isWorthFirst) return "none";
			await patiently(() => forge.create(draft.body(newest)), wait);
			outcome = "created";
			continue;
		}
		const wanted = latestOf([oldest, ...others], draft, newest);
		if (wanted === void 0 && others.length === 0) return outcome;
		if (wanted !== void 0) {
			await unlessGone(patiently(() => forge.update(oldest, wanted), wait));
			if (outcome === "left") outcome = "updated";
		}
		for (const other of others) await unlessGone(patiently(() => forge.remove(other), wait));
	}
	return outcome;
}
/** A comment that somebody has deleted meanwhile is missed when they are listed again. */
async function unlessGone(written) {
	await written.catch((error) => {
		if (!(error instanceof ForgeError && [404, 410].includes(error.status))) throw error;
	});
}
/** What the oldest comment has to say; undefined if it says it. */
function latestOf(comments, draft, newest) {
	const [oldest, ...others] = comments.map(({ body }) => ({
		body,
		mark: markOf(body)
	}));
	const drafted = {
		body: draft.body(newest),
		mark: draft.mark
	};
	const latest = [...others, drafted].reduce((best, one) => best === void 0 || isLater(one.mark, best.mark, newest) ? one : best, oldest);
	return latest === oldest ? void 0 : latest?.body;
}
// cli/commands/comment.ts
/** `keyless comment`: the one comment of a pull request, from a job of its platform. */
function commentCommand(finish) {
	return new Command("comment").description("Write the reports of a pull request into one comment on it, which later runs keep current: GitHub, Azure DevOps, GitLab.").option("--report <file...>", "reports of keyless preview --against REF --format json, one for each project").option("--failed", "say that keyless could not run for this commit, instead of --report").option("--on-change", "write no first comment while nothing changes; default: one line").option("--status", "set a status of the commit, too: failed where this command exits with 1").option("--full-report <url>", "where the full reports are; default: the run of the pipeline").addOption(failOnOption()).addHelpText("after", "\nThe pull request is that of the job it runs in. Tokens: GITHUB_TOKEN (pull-requests: write), SYSTEM_ACCESSTOKEN\n(Contribute to pull requests), GITLAB_TOKEN (a project access token; the job token may not write notes).").addHelpText("after", "\nExit codes: those of keyless preview for the reports, 2 if no comment could be written.").addHelpText("after", "\nExample:\n  keyless comment --report report.json --on-change").action((options) => comment(options, finish));
}
async function comment(options, finish) {
	const { report: files = [], failed = false, failOn, status = false } = options;
	if (files.length === 0 !== failed) throw new UserError("expected either --report FILE or --failed");
	checkAddress(options.fullReport);
	const reports = [];
	for (const file of files) reports.push(await readReport(file));
	const occasion = await occasionHere(process.env);
	for (const [index, { judged }] of reports.entries()) checkCommit(files[index] ?? "", judged.commit, occasion);
	const exitCode = failed ? 1 : exitCodeOfAll(reports, failOn);
	finish(exitCode);
	const text = failed ? "keyless could not run" : titleInOneLine(reports);
	const isWorthFirst = options.onChange !== true || !isUnchanged(reports);
	const draft = failed ? failureOf(occasion) : draftOf(reports, occasion, {
		...options,
		isWorthFirst
	});
	const outcome = await write(occasion.forge, draft, status ? {
		isPassed: exitCode === 0,
		text: shortened(text)
	} : void 0);
	process.stdout.write(`${forTerminal(text)}\n${outcome}\n`);
}
/** @returns what was done, in words. A token that may only read changes nothing of the verdict. */
async function write(forge, draft, status) {
	try {
		const outcome = await bringUpToDate(forge, draft);
		if (status !== void 0) await patiently(() => forge.setStatus(status));
		return `${forge.name}: ${outcomes[outcome]}`;
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		if (!mayOnlyRead(error)) throw sayForgeError(forge.name, error);
		sayNotes([`${forge.name} does not let this token write (${error.status}: ${forTerminal(error.message)}). Pull requests from forks get one that only reads: docs/pull-requests.md`]);
		return `${forge.name}: no comment was written`;
	}
}
const outcomes = {
	created: "the comment was written",
	updated: "the comment was updated",
	left: "the comment says something newer and was left as it is",
	none: "nothing changes, so no comment was written"
};
/** What fits into the description of a status. */
function shortened(text) {
	return text.length <= maxStatus ? text : `${text.slice(0, maxStatus - 1).toWellFormed()}\u2026`;
}
const maxStatus = 140;
/** A report of another commit would be read as one of this commit. */
function checkCommit(file, commit, { judged }) {
	if (judged.includes(commit)) return;
	const wanted = [...new Set(judged)].map((one) => one.slice(0, 12)).join(" or ");
	throw new UserError(`${forTerminal(file)}: this report is about another commit than the pull request\n  given      ${commit.slice(0, 12)}\n  expected   ${wanted}`);
}
function checkAddress(address) {
	if (address === void 0 || /^https:\/\/\S{1,450}$/.test(address)) return;
	throw new UserError("--full-report: expected an https address");
}
export { commentCommand };
