import type { Occasion, Run } from "../forge.ts";
import { givenBy, numberGivenBy } from "../given.ts";
import { azureDevOps } from "./azureDevOps.ts";

/** A pipeline of Azure DevOps (https://learn.microsoft.com/azure/devops/pipelines/build/variables). */
export function azureDevOpsOccasion(environment: NodeJS.ProcessEnv): Occasion {
  const given = (name: string, hint?: string) => givenBy(environment, name, hint);
  const number = Number(
    given("SYSTEM_PULLREQUEST_PULLREQUESTID", "a pipeline that a branch policy runs for pull requests"),
  );
  const [collection, project] = [given("SYSTEM_COLLECTIONURI"), given("SYSTEM_TEAMPROJECT")];
  const id = numberGivenBy(environment, "BUILD_BUILDID");
  const attempt = numberGivenBy(environment, "SYSTEM_JOBATTEMPT");
  const address = `${collection}${encodeURIComponent(project)}/_build/results?buildId=${id}`;
  const run: Run = { id, attempt, address };
  const commit = given("SYSTEM_PULLREQUEST_SOURCECOMMITID");
  const forge = azureDevOps({
    ...{ collection, project, number, address },
    repository: given("BUILD_REPOSITORY_ID"),
    repositoryAddress: given("BUILD_REPOSITORY_URI"),
    token: given("SYSTEM_ACCESSTOKEN", "env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }"),
  });
  return { forge, run, commit, judged: [commit, given("BUILD_SOURCEVERSION")] };
}
