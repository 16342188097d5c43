import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, parse } from "node:path";

import { count } from "../../access/report/words.ts";
import { readTenant } from "../../sandbox/state/readTenant.ts";
import { removeEngineLocks } from "./engineLocks.ts";
import { stateFile, type SandboxHome } from "./home.ts";
import type { Target } from "./target.ts";

/** Deletes a project's sandbox. @returns what was deleted, in words. */
export function reset(target: Target): string {
  const { home, project } = target;
  if (!existsSync(home.folder)) return `there is no sandbox of ${project.root}: nothing to forget`;
  // Fails when an engine still runs.
  removeEngineLocks(home);
  const forgotten = [stacksIn(target), tenantIn(home)].join(", and ");
  rmSync(home.folder, { recursive: true });
  return `forgot the sandbox of ${project.root}: ${forgotten}`;
}

function stacksIn({ home, name }: Target): string {
  const folder = dirname(stateFile(home, name, ""));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const stacks = files.map((file) => parse(file).name).toSorted();
  if (stacks.length === 0) return "no stack";
  return `${stacks.length === 1 ? "stack" : "stacks"} ${stacks.join(", ")}`;
}

function tenantIn({ folders }: SandboxHome): string {
  if (!existsSync(folders.tenant)) return "an empty tenant";
  try {
    const { resources, softDeleted, log } = readTenant(folders.tenant);
    return `a tenant with ${count(resources.length, "resource")}, ${count(softDeleted.length, "deleted account")} and a log of ${count(log.length, "write")}`;
  } catch {
    // A broken tenant is a reason to reset.
    return "a tenant that cannot be read";
  }
}
