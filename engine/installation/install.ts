import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { inTurn } from "../lock.ts";
import { cacheFolder, cachedRoot, fromCache } from "./cache.ts";
import { buildWithGo } from "./fromGo.ts";
import { fetchWithNpm } from "./fromNpm.ts";
import { installationIn, type Attempt, type Installation } from "./installation.ts";

/** One way to get the binaries. */
interface Maker {
  readonly origin: Installation["origin"];
  /** Puts them into `target`. */
  readonly make: (workshop: string, target: string, say: (line: string) => void) => Promise<void>;
}

const makers: readonly Maker[] = [
  { origin: "npm", make: fetchWithNpm },
  { origin: "Go modules", make: buildWithGo },
];

/** One way that did not work, and why. */
export interface Failure {
  readonly way: string;
  readonly why: string;
}

/**
 * Fetches or builds the CLI in a temporary folder, then moves it into the cache in one step. Of two processes that want the
 * same, the second waits and uses the result of the first.
 */
export async function install(
  say: (line: string) => void,
  ways: readonly Maker[] = makers,
): Promise<Installation | Failure[]> {
  const root = cachedRoot();
  const onWait = (): void => {
    say("another process is installing Pulumi: waiting for it");
  };
  const work = async (): Promise<Installation | Failure[]> => {
    const cached = fromCache();
    if ("found" in cached) return cached.found;
    // We hold the lock, so an incomplete folder and other remains are from killed processes.
    rmSync(root, { recursive: true, force: true });
    removeWorkshops();
    const failures: Failure[] = [];
    for (const way of ways) {
      const attempt = await makeIn(root, way, say);
      if ("found" in attempt) return attempt.found;
      failures.push({ way: way.origin, why: attempt.failed });
    }
    return failures;
  };
  return inTurn(`${root}.lock`, work, onWait);
}

async function makeIn(root: string, { origin, make }: Maker, say: (line: string) => void): Promise<Attempt> {
  const started = performance.now();
  mkdirSync(cacheFolder(), { recursive: true });
  const workshop = mkdtempSync(join(cacheFolder(), workshopPrefix));
  try {
    const product = join(workshop, "product");
    mkdirSync(product);
    await make(join(workshop, "work"), join(product, "bin"), say);
    const made = installationIn(join(product, "bin"), origin);
    if ("failed" in made) return made;
    renameSync(product, root);
    say(`made from ${origin} in ${Math.round((performance.now() - started) / 1000)} s, and kept in ${root}`);
    return installationIn(join(root, "bin"), origin);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const workshopPrefix = "pulumi-workshop-";

function removeWorkshops(): void {
  for (const name of readdirSync(cacheFolder())) {
    if (name.startsWith(workshopPrefix)) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}
