import { fromCache } from "./installation/cache.ts";
import { fromPath } from "./installation/fromPath.ts";
import { install, type Failure } from "./installation/install.ts";
import { installationIn, type Installation } from "./installation/installation.ts";

export type { Installation } from "./installation/installation.ts";

/** Prints the progress of an installation on stderr, because stdout is for the answer. */
function sayOnStderr(line: string): void {
  console.error(`pulumi: ${line}`);
}

/**
 * The Pulumi CLI with the node language host: from the folder that KEYLESS_PULUMI names, else from PATH, the cache of the
 * user, Pulumi's npm package, or built from its Go modules. The last two happen once on a machine.
 *
 * @throws Error that says why each way failed.
 */
export async function findPulumi(say: (line: string) => void = sayOnStderr): Promise<Installation> {
  const forced = process.env["KEYLESS_PULUMI"];
  if (forced !== undefined && forced !== "") {
    const attempt = installationIn(forced, "KEYLESS_PULUMI");
    if ("found" in attempt) return attempt.found;
    throw notFound([{ way: "KEYLESS_PULUMI", why: attempt.failed }]);
  }
  const installed = await fromPath();
  if ("found" in installed) return installed.found;
  const cached = fromCache();
  if ("found" in cached) return cached.found;
  const result = await install(say);
  if (!Array.isArray(result)) return result;
  throw notFound([{ way: "PATH", why: installed.failed }, { way: "cache", why: cached.failed }, ...result]);
}

function notFound(failures: readonly Failure[]): Error {
  return new Error(
    [
      "no Pulumi CLI can be used:",
      ...failures.map(({ way, why }) => `  ${way}: ${why}`),
      "Install Pulumi (https://www.pulumi.com/docs/install/) or Go, or set KEYLESS_PULUMI to a folder with pulumi and",
      "pulumi-language-nodejs. Then `node engine/pulumi.ts` prints the path of pulumi.",
    ].join("\n"),
  );
}

if (import.meta.main) {
  try {
    console.log((await findPulumi()).command);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
