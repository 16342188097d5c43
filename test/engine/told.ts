import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { keylessHere, type Ran } from "../cli/keyless.ts";
import { temporaryFolder } from "../cli/repository.ts";

/** What `keyless diff` says of the engine's digest. Exit code 2 fails, with what it says. */
export async function told(digest: unknown, ...args: readonly string[]): Promise<Ran> {
  const plan = join(temporaryFolder(), "plan.json");
  writeFileSync(plan, JSON.stringify(digest));
  const ran = await keylessHere(["diff", "--plan", plan, ...args]);
  if (ran.exitCode === 2) throw new Error(ran.stderr);
  return ran;
}
