/** The CLI that is fetched or built when none is installed. */
export const cliVersion = "3.259.0";

/** The node language host that has a tagged Go module of its own; it runs under far newer command lines. */
export const languageHostVersion = "3.68.0";

/** The oldest CLI that has the exit codes and the digest that we rely on. */
export const oldestCli = "3.227.0";

/** The oldest Go that compiles the CLI. */
export const oldestGo = "1.25.11";

/** Whether a version such as `v3.259.0` or `1.26.8` is at least another; false for a text that is not a version. */
export function isAtLeast(version: string, oldest: string): boolean {
  const parts = numbersOf(version);
  if (parts === undefined) return false;
  for (const [index, wanted] of (numbersOf(oldest) ?? []).entries()) {
    const given = parts[index] ?? 0;
    if (given !== wanted) return given > wanted;
  }
  return true;
}

function numbersOf(version: string): number[] | undefined {
  const match = /^v?(\d+(?:\.\d+){1,2})/.exec(version.trim());
  return match?.[1]?.split(".").map(Number);
}
