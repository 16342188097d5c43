/** A path longer than this is none. */
const maxPath = 1_000;

/**
 * The path of a file of the program from the root of the repository.
 *
 * @param folder from the root of the repository to the project: `infra/`, or nothing.
 * @returns nothing for what is not in the repository.
 */
export function repositoryPath(folder: string, file: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(file) || file.length > maxPath) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}

/** The same path as a relative URI. */
export function uriOf(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join("/");
}
