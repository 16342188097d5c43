import { readFileSync } from "node:fs";

import { readEvent, type PullEvent, type WorkflowRunEvent } from "../cli/forges/github/event.ts";
import { givenBy } from "../cli/forges/given.ts";
import { parseJson } from "../json/parseJson.ts";

/** What the workflow runs for. @throws UserError when it is no pull request, nor the workflow of one. */
export function eventOf(environment: NodeJS.ProcessEnv): PullEvent | WorkflowRunEvent {
  return readEvent(parseJson(readFileSync(givenBy(environment, "GITHUB_EVENT_PATH"), "utf8")));
}

/** The commits that a report for it may be about: the newest of the pull request, and what the merge would make. */
export function commitsOf(environment: NodeJS.ProcessEnv): string[] {
  const event = eventOf(environment);
  if ("workflow_run" in event) return [event.workflow_run.head_sha];
  return [event.pull_request.head.sha, givenBy(environment, "GITHUB_SHA")];
}
