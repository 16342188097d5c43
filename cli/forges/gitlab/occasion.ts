import type { Occasion, Run } from "../forge.ts";
import { givenBy, numberGivenBy } from "../given.ts";
import { gitLab } from "./gitlab.ts";

/** A merge request pipeline of GitLab (https://docs.gitlab.com/ci/variables/predefined_variables). */
export function gitLabOccasion(environment: NodeJS.ProcessEnv): Occasion {
  const given = (name: string, hint?: string) => givenBy(environment, name, hint);
  const number = Number(given("CI_MERGE_REQUEST_IID", "a pipeline for merge requests: rules with merge_request_event"));
  const address = given("CI_JOB_URL");
  const run: Run = { id: numberGivenBy(environment, "CI_JOB_ID"), attempt: 1, address };
  const checkedOut = given("CI_COMMIT_SHA");
  // Empty unless the pipeline runs for the merged result.
  const commit = environment["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || checkedOut;
  const forge = gitLab({
    server: given("CI_SERVER_URL"),
    // The job's own token may not write notes.
    token: given("GITLAB_TOKEN", "a masked variable with a project access token (role Reporter or higher, scope api)"),
    project: given("CI_PROJECT_ID"),
    projectAddress: given("CI_PROJECT_URL"),
    ...{ number, commit, address },
  });
  return { forge, run, commit, judged: [commit, checkedOut] };
}
