import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

import { isInside } from "../../project/inside.ts";

/**
 * Copies a folder into one that does not exist yet. A link to a place in the folder leads to the same place in the copy; other
 * links keep their targets. Pipes and sockets are left out, because they cannot be copied.
 *
 * @param isLeftOut whether a path is not copied. Links to it lead to the original.
 */
export function copyFolder(source: string, target: string, isLeftOut: (path: string) => boolean): void {
  const [real, to] = [realpathSync(source), resolve(target)];
  mkdirSync(to, { recursive: true });
  // The copy may lie inside the copied folder.
  const itself = realpathSync(to);
  const copy = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const there = join(to, relative(real, path));
      if (path === itself || isLeftOut(join(source, relative(real, path)))) continue;
      if (entry.isDirectory()) {
        mkdirSync(there, { recursive: true });
        copy(path);
      } else if (entry.isFile()) copyFileSync(path, there);
      else if (entry.isSymbolicLink()) symlinkSync(aimInCopy(path), there);
    }
  };
  const aimInCopy = (link: string): string => {
    const aim = resolve(dirname(link), readlinkSync(link));
    const found = [aim, ...(existsSync(aim) ? [realpathSync(aim)] : [])].find((path) => isInside(real, path));
    if (found === undefined) return aim;
    const inside = relative(real, found);
    return isLeftOut(join(source, inside)) ? aim : join(to, inside);
  };
  copy(real);
}

/**
 * Writes a file of a copy, by a path from its root. If a link is on the way, or is the file, the copy gets a folder or a
 * file of its own, so the target of the link does not change.
 */
export function writeInCopy(copy: string, path: string, text: string): void {
  const folder = dirname(path);
  let place = copy;
  for (const part of folder === "." ? [] : folder.split(sep)) place = ownFolder(copy, join(place, part));
  const real = realpathSync(place);
  if (!isInside(realpathSync(copy), real)) throw new Error(`${path} is not in the copy ${copy}`);
  const file = join(real, basename(path));
  rmSync(file, { force: true });
  writeFileSync(file, text, { flag: "wx" });
}

/** Of a folder elsewhere only the entries are linked: it may be large. */
function ownFolder(copy: string, folder: string): string {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const aim = isLink && existsSync(folder) ? realpathSync(folder) : undefined;
  if (isLink && (aim === undefined || !isInside(realpathSync(copy), aim))) {
    rmSync(folder);
    mkdirSync(folder);
    for (const name of aim === undefined ? [] : readdirSync(aim))
      symlinkSync(join(aim ?? "", name), join(folder, name));
  } else mkdirSync(folder, { recursive: true });
  return folder;
}
