import { nt as parseJson } from "./engine.js";
import { r as reading } from "./errors.js";
import { t as UserError } from "./userError.js";
import { t as inputText } from "./inputText.js";
import { n as numberGivenBy, t as givenBy } from "./given.js";
import { i as readEvent, n as findPull, r as gitHubClient, t as gitHubLine } from "./lineAddress.js";
import { t as ForgeError } from "./forgeError.js";
// cli/forges/github/github.ts
/** A pull request on GitHub; its comments are those of its issue (https://docs.github.com/en/rest/issues/comments). */
function gitHub(pull) {
	const client = gitHubClient(pull);
	const [owner = "", repo = ""] = pull.repository.split("/");
	const place = {
		owner,
		repo,
		issue_number: pull.number
	};
	let login;
	return {
		name: "GitHub",
		newestCommit: async () => {
			const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
				owner,
				repo,
				pull_number: pull.number
			});
			return data.head.sha;
		},
		ownComments: async (isOurs) => {
			login ??= loginOf(client);
			const own = await login.catch((error) => {
				login = void 0;
				throw error;
			});
			return (await client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...place,
				per_page: 100
			})).filter(({ user, body = "" }) => user !== null && isLogin(own, user) && isOurs(body)).map(({ id, body = "" }) => ({
				id: String(id),
				body
			})).toSorted((a, b) => Number(a.id) - Number(b.id));
		},
		create: async (body) => {
			await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...place,
				body
			});
		},
		update: async ({ id }, body) => {
			await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: Number(id),
				body
			});
		},
		remove: async ({ id }) => {
			await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: Number(id)
			});
		},
		setStatus: async ({ isPassed, text }) => {
			await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
				owner,
				repo,
				sha: pull.commit,
				state: isPassed ? "success" : "failure",
				context: "keyless",
				description: text,
				target_url: pull.address
			});
		},
		lineAddress: (commit, path, line) => gitHubLine({
			...pull,
			commit,
			path,
			line
		})
	};
}
/** Whom the token belongs to. `GET /user` refuses the tokens of workflows and apps; this query answers all of them. */
async function loginOf(client) {
	try {
		const { viewer } = await client.graphql("query { viewer { login } }");
		return viewer.login;
	} catch (error) {
		throw error instanceof ForgeError ? error : new ForgeError(error instanceof Error ? error.message : "", 403);
	}
}
/** An app is `name[bot]`, of which some servers leave the end out; a person may have that name. */
function isLogin(own, { login, type }) {
	return login === own || type === "Bot" && login === `${own}[bot]`;
}
// cli/forges/github/occasion.ts
/** A job of GitHub Actions, for a pull request or after the workflow of one. */
async function gitHubOccasion(environment) {
	const given = (name, hint) => givenBy(environment, name, hint);
	const access = {
		api: given("GITHUB_API_URL"),
		token: given("GITHUB_TOKEN", "env: { GITHUB_TOKEN: ${{ github.token }} }")
	};
	const [server, repository] = [given("GITHUB_SERVER_URL"), given("GITHUB_REPOSITORY")];
	const id = numberGivenBy(environment, "GITHUB_RUN_ID");
	const attempt = numberGivenBy(environment, "GITHUB_RUN_ATTEMPT");
	const run = {
		id,
		attempt,
		address: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`
	};
	const event = await readEventFile(given("GITHUB_EVENT_PATH"));
	const { number, commit, judged } = "pull_request" in event ? ofPull(event, given("GITHUB_SHA")) : await ofRun(event, access, repository);
	return {
		forge: gitHub({
			...access,
			server,
			repository,
			number,
			commit,
			address: run.address
		}),
		run,
		commit,
		judged
	};
}
/** A workflow of a pull request checks out what a merge would make, unless it says otherwise. */
function ofPull({ pull_request: { number, head } }, merged) {
	return {
		number,
		commit: head.sha,
		judged: [head.sha, merged]
	};
}
async function ofRun(event, access, repository) {
	const { number } = await findPull(gitHubClient(access), repository, event.workflow_run);
	const { head_sha: commit } = event.workflow_run;
	return {
		number,
		commit,
		judged: [commit]
	};
}
async function readEventFile(path) {
	const name = "the event (GITHUB_EVENT_PATH)";
	const text = await inputText(path, {
		name,
		maxBytes: 2e7,
		expected: "the event of a workflow"
	});
	return reading(name, () => readEvent(jsonOf(text)));
}
function jsonOf(text) {
	try {
		return parseJson(text);
	} catch {
		throw new UserError("expected JSON");
	}
}
export { gitHubOccasion };
