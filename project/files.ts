import { lstatSync, readFileSync, statSync, type Stats } from "node:fs";
import { UserError } from "./userError.ts";

/** Whether there is a file to read. @throws UserError for anything else at the path: it must not count as missing. */
export function hasFile(path: string, label: string): boolean {
  if (statsOf(() => lstatSync(path), label) === undefined) {
    return false;
  }
  const stats = statsOf(() => statSync(path), label);
  if (stats === undefined) {
    throw new UserError(`${label}: a link to a file that does not exist`);
  }
  // Reading a pipe would wait for a writer.
  if (!stats.isFile()) {
    throw new UserError(`${label}: expected a file, got ${stats.isDirectory() ? "a folder" : "a pipe or a device"}`);
  }
  return true;
}

/** Whether there is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The text of a file. */
export function readText(path: string, label: string): string {
  if (!hasFile(path, label)) {
    throw new UserError(`${label}: there is no such file`);
  }
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(`${label}: cannot be read (${codeOf(error)})`);
  }
}

function statsOf(read: () => Stats, label: string): Stats | undefined {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      return undefined;
    }
    throw new UserError(
      `${label}: ${code === "ELOOP" ? "a link that leads back to itself" : `cannot be read (${code})`}`,
    );
  }
}

/** The code of a system error; its message would show a path of this machine. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
