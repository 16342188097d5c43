import { forTerminal } from "../../../access/engine.ts";
import { UserError } from "../../system/errors.ts";
import { patiently } from "../patience.ts";
import type { GitHubClient } from "./client.ts";
import type { WorkflowRunEvent } from "./event.ts";

/** The open pull request that a workflow ran for, and what it is to be merged into. */
export interface FoundPull {
  readonly number: number;
  readonly baseRef: string;
}

/**
 * The pull request with the commit of a workflow's run as its newest, from the repository that the run was for. What GitHub
 * says of a run is true whoever wrote the workflow; a number that the run itself hands over could be another's.
 *
 * @throws UserError when there is none any more, or when there are several.
 */
export async function findPull(
  client: GitHubClient,
  repository: string,
  run: WorkflowRunEvent["workflow_run"],
): Promise<FoundPull> {
  const [owner = "", repo = ""] = repository.split("/");
  const head = `${run.head_repository.owner.login}:${run.head_branch ?? ""}`;
  const pulls = await patiently(() =>
    client.paginate("GET /repos/{owner}/{repo}/pulls", { owner, repo, state: "open", head, per_page: 100 }),
  );
  const found = pulls.filter(
    (pull) => pull.head.sha === run.head_sha && Number(pull.head.repo.id) === run.head_repository.id,
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return { number: only.number, baseRef: only.base.ref };
  const which = `${forTerminal(head)} at ${run.head_sha.slice(0, 7)}`;
  if (only === undefined) {
    throw new UserError(
      `no open pull request of ${which}\n  it was closed, or has a newer commit, which has its own run`,
    );
  }
  const numbers = found.map(({ number }) => `#${number}`).join(", ");
  throw new UserError(`${found.length} open pull requests of ${which}: ${numbers}\n  expected   one: close the others`);
}
