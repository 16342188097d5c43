import { J as forTerminal, X as quotedForTerminal } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { t as git } from "./git.js";
import { i as undoWhenStopped, n as projectFileIn, r as textOf } from "./projectFile.js";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
// cli/sources/baseline/commit.ts
/**
* The commit that a ref names in the repository of a folder.
*
* @param option the option with the ref, for messages.
* @throws UserError when there is none, or the text could be something other than a ref.
*/
function resolveCommit(folder, ref, option = "--against") {
	const shown = forTerminal(ref);
	if (ref === "" || ref.startsWith("-") || /[\p{Cc}]/u.test(ref)) throw new UserError(`${option} "${shown}": expected a commit, branch or tag, or the file of a lock (.yaml)`);
	const repository = answer(folder, ["rev-parse", "--show-toplevel"], shown, option);
	const prefix = answer(folder, ["rev-parse", "--show-prefix"], shown, option);
	const found = git(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	const id = "output" in found ? found.output.trim() : "";
	refuseAmbiguous(folder, ref, id, option);
	if (/^[0-9a-f]{40,64}$/.test(id)) return {
		id,
		ref,
		repository,
		prefix
	};
	const isShallow = answer(folder, ["rev-parse", "--is-shallow-repository"], shown, option) === "true";
	throw new UserError(isShallow ? `${option} "${shown}": this clone does not have that commit, because it is shallow\n  fetch the history first: git fetch --unshallow, or fetch-depth: 0 of actions/checkout` : `${option} "${shown}": there is no such commit here\n  expected   a commit, branch or tag that git knows, such as HEAD~1 or origin/main, or the file of a lock (.yaml)`);
}
/** Git prefers a tag to a branch of the same name, so a pushed tag could choose the base of a change. */
function refuseAmbiguous(folder, ref, id, option) {
	const named = [
		"refs/tags/",
		"refs/heads/",
		"refs/remotes/"
	].filter((place) => {
		const found = git(folder, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${place}${ref}^{commit}`
		]);
		return "output" in found && found.output.trim() !== "";
	});
	if (named.length < 2 || id === "") return;
	const names = named.map((place) => forTerminal(`${place}${ref}`)).join(" and ");
	throw new UserError(`${option} ${quotedForTerminal(ref)}: names ${names}\n  expected   one of them by its full name`);
}
/** The short id, as git writes it. */
function shortId({ id }) {
	return id.slice(0, 7);
}
/** `HEAD~1 (1a2b3c4)`; the short id alone where the user gave no other name. */
function sayCommit(commit) {
	return commit.ref.length >= 7 && commit.id.startsWith(commit.ref.toLowerCase()) ? shortId(commit) : `${forTerminal(commit.ref)} (${shortId(commit)})`;
}
function answer(folder, args, ref, option) {
	const answered = git(folder, args);
	if ("output" in answered) return answered.output.replace(/\r?\n$/, "");
	throw new UserError(`${option} "${ref}": ${forTerminal(folder)} is in no git repository that can be read\n  problem    ${forTerminal(answered.failed)}`);
}
// cli/sources/baseline/judged.ts
/** What a comparison of a project with a commit is about; undefined without one, and where nothing is checked out. */
function judgedIn(folder, base) {
	if (base === void 0) return void 0;
	const head = git(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	if (!("output" in head)) return void 0;
	const file = projectFileIn(folder);
	return {
		project: file === void 0 ? "" : textOf(file.file, file.settings, "name") ?? "",
		folder: base.prefix,
		commit: head.output.trim(),
		base: base.id
	};
}
/** The same for digests, which are judged by the settings of a commit. */
function judgedBy(folder, ref) {
	return judgedIn(folder, resolveCommit(folder, ref, "--settings"));
}
// project/isRunning.ts
/** Whether a process of any user runs. A process that has ended does not run, even if it has not been reaped yet. */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return !hasEnded(pid);
	} catch (error) {
		return error.code === "EPERM";
	}
}
/** On a system without such a file only signals help. @see proc_pid_status(5) */
function hasEnded(pid) {
	try {
		return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
	} catch {
		return false;
	}
}
// cli/sources/baseline/worktree.ts
/**
* Checks a commit out into a folder of its own while it is in use. The folder is removed however this process
* ends; the next run removes the folder of a killed process.
*/
async function withWorktree(commit, use) {
	removeStale(commit.repository);
	const folder = mkdtempSync(join(realpathSync(tmpdir()), `${prefix}${process.pid}-`));
	const remove = () => {
		removeWorktree(commit.repository, folder);
	};
	const isRemoved = undoWhenStopped(remove);
	try {
		const added = git(commit.repository, [
			"worktree",
			"add",
			"--quiet",
			"--detach",
			folder,
			commit.id
		]);
		if ("failed" in added) throw cannotCheckOut(commit, added.failed);
		return await use(folder);
	} finally {
		remove();
		isRemoved();
	}
}
/** The name contains the process id, so that folders of ended processes can be removed. */
const prefix = "keyless-against-";
const ownName = /^keyless-against-(\d+)-[A-Za-z0-9]{6}$/;
function removeStale(repository) {
	const listed = git(repository, [
		"worktree",
		"list",
		"--porcelain"
	]);
	const lines = "output" in listed ? listed.output.split("\n") : [];
	for (const line of lines.filter((text) => text.startsWith("worktree "))) {
		const folder = line.slice(9);
		const [, pid] = ownName.exec(basename(folder)) ?? [];
		if (pid !== void 0 && !isRunning(Number(pid))) removeWorktree(repository, folder);
	}
}
function removeWorktree(repository, folder) {
	git(repository, [
		"worktree",
		"remove",
		"--force",
		"--force",
		folder
	]);
	if (existsSync(folder)) rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 5,
		retryDelay: 100
	});
}
function cannotCheckOut(commit, why) {
	return new UserError(`--against ${quotedForTerminal(commit.ref)}: commit ${shortId(commit)} cannot be checked out\n  git says   ${forTerminal(why)}`);
}
export { sayCommit as a, resolveCommit as i, judgedBy as n, judgedIn as r, withWorktree as t };
