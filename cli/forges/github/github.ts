import type { Forge, OwnComment } from "../forge.ts";
import { ForgeError } from "../forgeError.ts";
import { gitHubLine } from "./lineAddress.ts";
import { gitHubClient, type GitHubAccess, type GitHubClient } from "./client.ts";

export interface GitHubPullRequest extends GitHubAccess {
  /** `https://github.com`, or an own server. */
  readonly server: string;
  /** `contoso/shop`: of the base, not of a fork. */
  readonly repository: string;
  readonly number: number;
  /** The commit that gets the status. */
  readonly commit: string;
  /** Where a status leads to. */
  readonly address: string;
}

/** A pull request on GitHub; its comments are those of its issue (https://docs.github.com/en/rest/issues/comments). */
export function gitHub(pull: GitHubPullRequest): Forge {
  const client = gitHubClient(pull);
  const [owner = "", repo = ""] = pull.repository.split("/");
  const place = { owner, repo, issue_number: pull.number };
  let login: Promise<string> | undefined;
  return {
    name: "GitHub",
    newestCommit: async () => {
      const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...{ owner, repo, pull_number: pull.number },
      });
      return data.head.sha;
    },
    ownComments: async (isOurs) => {
      login ??= loginOf(client);
      const own = await login.catch((error: unknown) => {
        login = undefined;
        throw error;
      });
      const comments = await client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...place,
        per_page: 100,
      });
      return comments
        .filter(({ user, body = "" }) => user !== null && isLogin(own, user) && isOurs(body))
        .map(({ id, body = "" }): OwnComment => ({ id: String(id), body }))
        .toSorted((a, b) => Number(a.id) - Number(b.id));
    },
    create: async (body) => {
      await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...place, body });
    },
    update: async ({ id }, body) => {
      await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...{ owner, repo, comment_id: Number(id), body },
      });
    },
    remove: async ({ id }) => {
      await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...{ owner, repo, comment_id: Number(id) },
      });
    },
    setStatus: async ({ isPassed, text }) => {
      await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        ...{ owner, repo, sha: pull.commit, state: isPassed ? "success" : "failure" },
        ...{ context: "keyless", description: text, target_url: pull.address },
      });
    },
    lineAddress: (commit, path, line) => gitHubLine({ ...pull, commit, path, line }),
  };
}

/** Whom the token belongs to. `GET /user` refuses the tokens of workflows and apps; this query answers all of them. */
async function loginOf(client: GitHubClient): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    return viewer.login;
  } catch (error) {
    // A refusal has status 200 here.
    throw error instanceof ForgeError ? error : new ForgeError(error instanceof Error ? error.message : "", 403);
  }
}

/** An app is `name[bot]`, of which some servers leave the end out; a person may have that name. */
function isLogin(own: string, { login, type }: { readonly login: string; readonly type: string }): boolean {
  return login === own || (type === "Bot" && login === `${own}[bot]`);
}
