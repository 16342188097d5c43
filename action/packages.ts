import { existsSync } from "node:fs";
import { join, posix } from "node:path";

/** How each package manager installs what its lock file says, and runs no code of packages. */
const managers: readonly (readonly [string, string])[] = [
  ["package-lock.json", "npm ci --ignore-scripts"],
  ["npm-shrinkwrap.json", "npm ci --ignore-scripts"],
  ["pnpm-lock.yaml", "pnpm install --frozen-lockfile --ignore-scripts"],
  ["yarn.lock", "yarn install --immutable --mode=skip-build"],
  ["bun.lock", "bun install --frozen-lockfile --ignore-scripts"],
];

/**
 * What to do where the packages of a project are not installed: nothing if they are, or if it has none.
 *
 * @param folder of the project, from the root of the repository.
 */
export function missingPackages(root: string, folder: string): string | undefined {
  const folders = upFrom(folder);
  const has = (name: string) => folders.find((one) => existsSync(join(root, one, name)));
  if (has("package.json") === undefined) return undefined;
  if ([...["node_modules", ".pnp.cjs"]].some((name) => has(name) !== undefined)) return undefined;
  const [manager, where] = managers.flatMap(([lock, command]) => {
    const found = has(lock);
    return found === undefined ? [] : [[command, found] as const];
  })[0] ?? ["npm install --ignore-scripts", folder];
  return [
    `the packages of ${folder} are not installed. Add this step before azure-keyless:`,
    `  - run: ${manager}`,
    ...(where === "." ? [] : [`    working-directory: ${where}`]),
  ].join("\n");
}

/** `a/b`, `a`, `.` */
function upFrom(folder: string): string[] {
  return folder === "." ? ["."] : [folder, ...upFrom(posix.dirname(folder))];
}
