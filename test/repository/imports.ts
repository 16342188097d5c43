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
