import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { installationIn, type Attempt } from "./installation.ts";
import { cliVersion } from "./versions.ts";

/** This package's folder in the cache of the user. */
export function cacheFolder(): string {
  const root = process.env["XDG_CACHE_HOME"];
  return join(root === undefined || root === "" ? join(homedir(), ".cache") : root, "azure-keyless");
}

/** Where a fetched or built CLI is kept. It appears there in one move, so what is there is complete. */
export function cachedRoot(): string {
  return join(cacheFolder(), `pulumi-${cliVersion}`);
}

/** The CLI that an earlier call fetched or built. */
export function fromCache(): Attempt {
  const root = cachedRoot();
  return existsSync(root) ? installationIn(join(root, "bin"), "cache") : { failed: `${root} does not exist` };
}
