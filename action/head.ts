import { gitHubClient } from "../cli/forges/github/client.ts";
import { findPull } from "../cli/forges/github/findPull.ts";
import { givenBy } from "../cli/forges/given.ts";
import { UserError } from "../cli/system/errors.ts";
import { git } from "../cli/system/git.ts";
import { eventOf } from "./event.ts";
import type { Step } from "./given.ts";

/** What decides which packages are installed, and how: with another one, the program would run on other code than the base. */
const packageFiles =
  /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.pnpmfile\.cjs|\.yarnrc(?:\.yml)?|node_modules\/.*|\.pnp\..*|\.yarn\/.*)$/;

/**
 * In the workflow that runs after one of a pull request: checks out the newest commit of that pull request, as data, in place of
 * the base. The packages that the workflow has installed stay: those of the base.
 *
 * @returns the branch that it is to be merged into.
 * @throws UserError when there is no such pull request, or when it changes which packages are installed.
 */
export async function checkOutHead({ inputs, environment, root }: Step): Promise<string> {
  const given = (name: string) => givenBy(environment, name);
  const event = eventOf(environment);
  if ("pull_request" in event) return event.pull_request.base.ref;
  if (inputs.token === "")
    throw new UserError("input token: expected ${{ github.token }}, with which the pull request is found");
  const client = gitHubClient({ api: given("GITHUB_API_URL"), token: inputs.token });
  const { number, baseRef } = await findPull(client, given("GITHUB_REPOSITORY"), event.workflow_run);
  const { head_sha: head } = event.workflow_run;
  // What is fetched is named by GitHub, and kept only if it is the commit that the run was for.
  withToken(environment, inputs.token, () =>
    asked(root, ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "origin", `refs/pull/${number}/head`]),
  );
  if (asked(root, ["rev-parse", "FETCH_HEAD"]).trim() !== head) {
    throw new UserError(`pull request #${number} has a newer commit, which has its own run`);
  }
  const base = asked(root, ["merge-base", `refs/remotes/origin/${baseRef}`, head]).trim();
  const changed = asked(root, ["diff", "--name-only", "-z", "--no-renames", base, head]).split("\0");
  const packages = changed.filter((file) => packageFiles.test(file));
  if (packages.length > 0) {
    throw new UserError(
      `this pull request changes which packages are installed: ${packages
        .slice(0, 5)
        .map((file) => JSON.stringify(file))
        .join(", ")}\n` +
        "  its program cannot be run on the packages of the base. Whoever may write to this repository can push its branch here",
    );
  }
  asked(root, ["checkout", "--quiet", "--detach", "--force", head]);
  return baseRef;
}

/** Git signs in as actions/checkout does, as long as that takes: the checkout itself keeps no credentials. */
function withToken(environment: NodeJS.ProcessEnv, token: string, ask: () => void): void {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const settings = {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
  };
  Object.assign(environment, settings);
  try {
    ask();
  } finally {
    for (const name of Object.keys(settings)) Reflect.deleteProperty(environment, name);
  }
}

function asked(root: string, args: readonly string[]): string {
  const answered = git(root, args);
  if ("output" in answered) return answered.output;
  throw new UserError(
    `git ${args[0] ?? ""} failed: ${answered.failed}\n  expected   actions/checkout with fetch-depth: 0`,
  );
}
