import type { Line } from "../terms/report.ts";
import { listAt, stringAt, type Json } from "./digest.ts";

/**
 * A place as the engine writes it. In an ES module it is `project:///<main folder>/file:<absolute path>#<line>,<column>`:
 * the beginning of the project in it is not marked.
 */
export interface Place extends Line {
  /** The folder of the program inside its project, where `file` is an absolute path. */
  readonly mainFolder?: string;
}

/**
 * The places in one digest. Its stack traces repeat the same few positions, so each is read once, and one line is one
 * object.
 */
export class Places {
  readonly #known = new Map<string, Place | undefined>();
  readonly #lines = new Map<string, Place>();

  /**
   * The lines outside packages that lead to a resource, the innermost first: a component's children are declared where the
   * component is used. Without any, the one in a package.
   */
  of(state: Json | undefined): readonly Place[] {
    const frames = listAt(state, "stackTrace") ?? [];
    const traced = this.#at(frames);
    const places = traced.some(isOwn) ? traced : [...traced, ...this.#at([state ?? null])];
    const own = places.filter(isOwn);
    return own.length > 0 ? own : places.filter(({ mainFolder }) => mainFolder === undefined).slice(0, 1);
  }

  #at(frames: readonly Json[]): readonly Place[] {
    return frames.flatMap((frame) => this.#placeAt(stringAt(frame, "sourcePosition")) ?? []);
  }

  #placeAt(position: string | undefined): Place | undefined {
    if (position === undefined) return undefined;
    const known = this.#known.get(position);
    if (known !== undefined || this.#known.has(position)) return known;
    const place = this.#one(parsePosition(position));
    this.#known.set(position, place);
    return place;
  }

  #one(place: Place | undefined): Place | undefined {
    if (place === undefined) return undefined;
    const key = `${place.mainFolder ?? ""}\n${place.file}\n${place.line}`;
    const known = this.#lines.get(key) ?? place;
    this.#lines.set(key, known);
    return known;
  }
}

const isOwn = ({ file }: Place): boolean => !file.includes("node_modules/");

function parsePosition(position: string): Place | undefined {
  const match = /^project:\/\/\/(?<path>[^#]+)#(?<line>\d{1,9})/.exec(position);
  const [path, line] = [decoded(match?.groups?.path), Number(match?.groups?.line)];
  if (path === undefined) return undefined;
  const [mainFolder, absolute] = path.split(/(?:^|\/)file:\/+/);
  if (mainFolder === undefined || absolute === undefined) {
    return isInside(`/${path}`, "") && !/^[a-z]:/i.test(path) ? { file: path, line } : undefined;
  }
  // A file URL is turned into a URL once more.
  const file = decoded(`/${absolute}`);
  return file !== undefined && isInside(`/${mainFolder}`, "") ? { file, line, mainFolder } : undefined;
}

/** The engine writes a space as `%20`. */
function decoded(path: string | undefined): string | undefined {
  if (path?.includes("%") !== true) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether an absolute path lies in a folder, `""` for the file system's root, without `..` in it. */
function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && !path.startsWith("//") && !path.split(/[/\\]/).includes("..");
}

/**
 * Makes locations from places. The project begins in the folder on which all absolute paths agree: the folder that they have in
 * common, if the program's folder is in it; else the folder around the program's folder. In doubt there is no location,
 * because an absolute path is valid only on one machine.
 */
export function locator(places: readonly Place[]): (place: Place) => Line | undefined {
  const root = rootOf(places.filter(({ mainFolder }) => mainFolder !== undefined));
  return (place) => {
    const { file, line, mainFolder } = place;
    if (mainFolder === undefined) return { file, line };
    return root !== undefined && isInside(file, root) ? { file: file.slice(root.length + 1), line } : undefined;
  };
}

function rootOf(places: readonly Place[]): string | undefined {
  const [mainFolder, ...others] = new Set(places.map((place) => place.mainFolder));
  // A program in the project's own folder has no folder in its paths.
  if (mainFolder === undefined || mainFolder === "" || others.length > 0) return undefined;
  const files = new Set(places.map(({ file }) => file));
  const common = [...files].map((file) => file.slice(0, file.lastIndexOf("/"))).reduce(commonFolder);
  if ([...files].some((file) => file.startsWith(`${common}/${mainFolder}/`))) return common;
  const at = `${common}/`.lastIndexOf(`/${mainFolder}/`);
  return at === -1 ? undefined : common.slice(0, at);
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split("/"), b.split("/")];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs === -1 ? a : left.slice(0, differs).join("/");
}
