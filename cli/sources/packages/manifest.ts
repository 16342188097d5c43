import { parseJson } from "../../../json/parseJson.ts";
import { contentOf } from "./tracked.ts";

/** A package.json, as far as it could be read. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The package.json of a folder; empty if there is no readable one. */
export function manifestIn(folder: string): Manifest {
  try {
    return asRecord(
      parseJson(
        contentOf(folder, "package.json")
          ?.toString("utf8")
          .replace(/^\uFEFF/, "") ?? "{}",
      ),
    );
  } catch {
    // The package manager reports the problem.
    return {};
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Manifest) : {};
}

/** The fields that decide which packages are installed, besides the lock file. */
export const dependencyFields = [
  ...["dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"],
  ...[
    "bundledDependencies",
    "dependenciesMeta",
    "overrides",
    "resolutions",
    "pnpm",
    "workspaces",
    "catalog",
    "catalogs",
  ],
];

/** Whether two manifests have the same value for a key. */
export function saysSame(one: Manifest, other: Manifest, field: string): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
