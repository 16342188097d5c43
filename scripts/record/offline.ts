import { join } from "node:path";

import { failureOf, runToEnd } from "../pulumi/tool.ts";
import { repository } from "./workspace.ts";

/** How long one program may take. A small one takes a second. */
const timeout = 120_000;

/** The digest of an offline run of the program: nothing deployed, no engine. @throws Error when there is none. */
export async function offlineDigest(project: string, stack: string): Promise<unknown> {
  const script = join(repository, "offline/main.ts");
  const ending = await runToEnd(process.execPath, [script, `--cwd=${project}`, `--stack=${stack}`], { timeout });
  if (ending.code !== 0) throw new Error(failureOf("the offline run", ending));
  return (JSON.parse(ending.stdout) as { digest: unknown }).digest;
}
