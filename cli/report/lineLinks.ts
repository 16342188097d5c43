import type { Step } from "../../access/engine.ts";
import { git } from "../system/git.ts";

type Location = NonNullable<Step["location"]>;

/** Links to lines of the commit that a GitHub workflow runs for; nothing anywhere else. */
export function lineLinks(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): (location: Location) => string | undefined {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = environment;
  const isWorkflow =
    /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(commit);
  const prefix = isWorkflow ? prefixOf(root) : undefined;
  if (prefix === undefined) return () => undefined;
  return ({ file, line }) => {
    const path = `${prefix}${file}`.split("/").map(encodeURIComponent).join("/");
    return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
  };
}

/** From the root of the repository to the project. */
function prefixOf(root: string): string | undefined {
  const answered = git(root, ["rev-parse", "--show-prefix"]);
  return "output" in answered ? answered.output.replace(/\r?\n$/, "") : undefined;
}
