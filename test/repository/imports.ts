import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The rooms whose files are the product; `test/` and `bench/` only look at them. */
const rooms = /^(?!test\/|bench\/|stacks\/)[a-z]+\/.*\.ts$/;

/** Every source file of a room with the files of the repository that it imports, by types too. */
export function importsOfRooms(): ReadonlyMap<string, readonly string[]> {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = new Set(
    listed
      .toString()
      .split("\n")
      .filter((file) => rooms.test(file)),
  );
  return new Map([...files].map((file) => [file, importedBy(file).filter((other) => files.has(other))]));
}

function importedBy(file: string): string[] {
  const text = readFileSync(`${root}${file}`, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)),
  );
}

/** Groups of files that import each other in a circle. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const inCircle = [...imports.keys()].filter((file) => reached.get(file)?.has(file) === true);
  const circles = Map.groupBy(inCircle, (file) => inCircle.find((other) => areTogether(file, other, reached)));
  return [...circles.values()];
}

function areTogether(a: string, b: string, reached: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true;
}

function reachedFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of imports.get(file) ?? []) {
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return reached;
}
