import type { Step } from "../../access/engine.ts";
import { repositoryFolder } from "./repositoryFolder.ts";

type Location = NonNullable<Step["location"]>;

/** Links to lines of the commit that a GitHub workflow runs for; nothing anywhere else. */
export function lineLinks(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): (location: Location) => string | undefined {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = environment;
  const isWorkflow =
    /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(commit);
  const prefix = isWorkflow ? repositoryFolder(root) : undefined;
  if (prefix === undefined) return () => undefined;
  return ({ file, line }) => {
    const path = `${prefix}${file}`.split("/").map(encodeURIComponent).join("/");
    return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
  };
}
