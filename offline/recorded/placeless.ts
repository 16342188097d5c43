import { homedir } from "node:os";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

/** Takes this machine's folders out of texts: the project becomes relative, the home folder `~`. */
export function placeless(root: string): (text: string) => string {
  const home = homedir();
  const replacements: [string, string][] = [
    [`${pathToFileURL(root).href}/`, ""],
    [`${root}/`, ""],
    [root, "."],
    ...foldersAbove(root),
    ...(home.length > 1 ? [[home, "~"] as [string, string]] : []),
  ];
  // Libraries above the project (a monorepo) keep only their part of the path.
  const library = /(?:file:\/\/)?(?:\/[^\s'"():]+)+\/(?=node_modules\/)/g;
  return (text) =>
    text.includes("/")
      ? replacements.reduce((result, [from, to]) => result.replaceAll(from, to), text).replace(library, "")
      : text;
}

// A monorepo runs code from beside the project. A folder directly under / could be the start of an ARM id, so it stays.
function foldersAbove(root: string): [string, string][] {
  const folders: [string, string][] = [];
  for (let folder = dirname(root), up = "../"; folder.split("/").length > 2; folder = dirname(folder), up += "../") {
    folders.push([`${pathToFileURL(folder).href}/`, up], [`${folder}/`, up]);
  }
  return folders;
}
