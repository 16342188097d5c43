import { parseJson } from "../../../json/parseJson.ts";
import { UserError, reading } from "../../system/errors.ts";
import { inputText } from "../../system/inputText.ts";
import type { Occasion, Run } from "../forge.ts";
import { givenBy, numberGivenBy } from "../given.ts";
import { gitHubClient, type GitHubAccess } from "./client.ts";
import { readEvent, type PullEvent, type WorkflowRunEvent } from "./event.ts";
import { gitHub } from "./github.ts";
import { findPull } from "./findPull.ts";

/** A job of GitHub Actions, for a pull request or after the workflow of one. */
export async function gitHubOccasion(environment: NodeJS.ProcessEnv): Promise<Occasion> {
  const given = (name: string, hint?: string) => givenBy(environment, name, hint);
  const access: GitHubAccess = {
    api: given("GITHUB_API_URL"),
    token: given("GITHUB_TOKEN", "env: { GITHUB_TOKEN: ${{ github.token }} }"),
  };
  const [server, repository] = [given("GITHUB_SERVER_URL"), given("GITHUB_REPOSITORY")];
  const id = numberGivenBy(environment, "GITHUB_RUN_ID");
  const attempt = numberGivenBy(environment, "GITHUB_RUN_ATTEMPT");
  const run: Run = { id, attempt, address: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}` };
  const event = await readEventFile(given("GITHUB_EVENT_PATH"));
  const { number, commit, judged } =
    "pull_request" in event ? ofPull(event, given("GITHUB_SHA")) : await ofRun(event, access, repository);
  return {
    forge: gitHub({ ...access, server, repository, number, commit, address: run.address }),
    ...{ run, commit, judged },
  };
}

interface Found {
  readonly number: number;
  readonly commit: string;
  readonly judged: readonly string[];
}

/** A workflow of a pull request checks out what a merge would make, unless it says otherwise. */
function ofPull({ pull_request: { number, head } }: PullEvent, merged: string): Found {
  return { number, commit: head.sha, judged: [head.sha, merged] };
}

async function ofRun(event: WorkflowRunEvent, access: GitHubAccess, repository: string): Promise<Found> {
  const { number } = await findPull(gitHubClient(access), repository, event.workflow_run);
  const { head_sha: commit } = event.workflow_run;
  return { number, commit, judged: [commit] };
}

async function readEventFile(path: string): Promise<PullEvent | WorkflowRunEvent> {
  const name = "the event (GITHUB_EVENT_PATH)";
  const text = await inputText(path, { name, maxBytes: 20_000_000, expected: "the event of a workflow" });
  return reading(name, () => readEvent(jsonOf(text)));
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new UserError("expected JSON");
  }
}
