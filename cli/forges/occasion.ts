import { UserError } from "../system/errors.ts";
import type { Occasion } from "./forge.ts";

/**
 * What this pipeline runs for, as its platform says in the environment. Each client is loaded only where it is needed.
 *
 * @throws UserError when this is no pipeline of a platform that we know, or not one of a pull request.
 */
export async function occasionHere(environment: NodeJS.ProcessEnv): Promise<Occasion> {
  if (environment["GITHUB_ACTIONS"] === "true") {
    return (await import("./github/occasion.ts")).gitHubOccasion(environment);
  }
  if (environment["TF_BUILD"] === "True") {
    return (await import("./azureDevOps/occasion.ts")).azureDevOpsOccasion(environment);
  }
  if (environment["GITLAB_CI"] === "true") {
    return (await import("./gitlab/occasion.ts")).gitLabOccasion(environment);
  }
  throw new UserError(
    "no pull request to comment on\n  expected   a job of GitHub Actions, Azure Pipelines or GitLab CI/CD that runs for one",
  );
}
