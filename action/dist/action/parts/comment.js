import { C as renderComment, D as maxMarkdown, v as repositoryPath, y as uriOf } from "./engine.js";
// cli/forges/mark.ts
const start = "<!-- azure-keyless ";
const pattern = /\n<!-- azure-keyless commit=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,9}) at=(\d{1,15}) -->\s*$/;
function printMark({ commit, run, at }) {
	return `${start}commit=${commit} run=${run.id} attempt=${run.attempt} at=${at} -->`;
}
/** Whether a text ends as a comment of ours: its author has to be us, too. */
function hasMark(body) {
	return body.slice(body.trimEnd().lastIndexOf("\n") + 1).startsWith(start);
}
/** The mark of a comment; one that cannot be read is older than all others. */
function markOf(body) {
	const [, commit = "", id = 0, attempt = 0, at = 0] = pattern.exec(body) ?? [];
	return {
		commit,
		run: {
			id: Number(id),
			attempt: Number(attempt)
		},
		at: Number(at)
	};
}
/**
* Whether one mark stands and the other does not: what is about the newest commit, else what a later run made.
*
* @param newest the newest commit of the pull request.
*/
function isLater(one, other, newest) {
	const [a, b] = [one, other].map(({ commit, run, at }) => [
		Number(commit === newest),
		run.id,
		run.attempt,
		at
	]);
	const differing = (a ?? []).findIndex((value, index) => value !== b?.[index]);
	return differing !== -1 && (a?.[differing] ?? 0) > (b?.[differing] ?? 0);
}
// cli/report/comment.ts
/** The comment on a pull request for reports that were judged for it. */
function draftOf(reports, { forge, run, commit }, { fullReport = run.address, at = /* @__PURE__ */ new Date(), isWorthFirst = true }) {
	const mark = {
		commit,
		run,
		at: at.getTime()
	};
	const said = {
		commit,
		at: minuteOf(at),
		fullReport
	};
	const link = ({ folder }, { file, line }) => {
		const path = repositoryPath(folder, file);
		return path === void 0 ? void 0 : forge.lineAddress(commit, uriOf(path), line);
	};
	const limit = maxMarkdown - 160 - 2;
	return {
		mark,
		isWorthFirst,
		body: (newest) => `${renderComment(reports, {
			...said,
			newest,
			link,
			limit
		})}\n${printMark(mark)}`
	};
}
/** A comment for a commit that could not be judged: what an earlier one said must not read as consent. */
function failureOf({ run, commit }, at = /* @__PURE__ */ new Date()) {
	const mark = {
		commit,
		run,
		at: at.getTime()
	};
	const body = `## ? Cannot tell whether access grows: keyless could not run\n\nNothing was judged for commit \`${commit.slice(0, 7)}\`, ${minuteOf(at)}. [The log](${run.address}) says why.`;
	return {
		mark,
		isWorthFirst: true,
		body: () => `${body}\n\n${printMark(mark)}`
	};
}
/** `2026-11-30 17:02 UTC` */
function minuteOf(at) {
	return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
export { isLater as a, hasMark as i, failureOf as n, markOf as o, minuteOf as r, draftOf as t };
