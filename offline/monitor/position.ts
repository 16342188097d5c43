import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Folders } from "../recorded/deployment.ts";
import type { SourcePosition, StackTrace } from "@pulumi/pulumi/proto/source_pb.js";

/** `project:///index.ts#13,16`; undefined for a place outside the project, whose path differs between machines. */
export function positionOf(root: string, position: SourcePosition | undefined): string | undefined {
  if (position === undefined || position.getLine() <= 0) {
    return undefined;
  }
  const path = projectPath(root, position.getUri());
  if (path === undefined) {
    return undefined;
  }
  const column = position.getColumn() > 0 ? `,${position.getColumn()}` : "";
  return `project:///${path}#${position.getLine()}${column}`;
}

/**
 * The positions of a stack trace that lie in the project, or only those in the folder of the program if there are any:
 * a library beside it is not where a reviewer looks first.
 */
export function stackTraceOf({ root, program }: Folders, trace: StackTrace | undefined): string[] {
  const positions = (trace?.getFramesList() ?? []).flatMap((frame) => positionOf(root, frame.getPc()) ?? []);
  const folder = relative(root, program).split("\\").join("/");
  const own = folder === "" ? [] : positions.filter((position) => position.startsWith(`project:///${folder}/`));
  return own.length > 0 ? own : positions;
}

function projectPath(root: string, uri: string): string | undefined {
  const file = filePath(uri);
  if (file === undefined) {
    return undefined;
  }
  const library = file.lastIndexOf("/node_modules/");
  if (library !== -1) {
    // The frames of the SDK and its loader are in every trace, so they do not help.
    return /^\/node_modules\/(?:@pulumi|ts-node)\//.test(file.slice(library)) ? undefined : file.slice(library + 1);
  }
  const path = relative(root, file);
  return path.startsWith("..") || isAbsolute(path) ? undefined : path.split("\\").join("/");
}

// Under ESM the SDK takes a file URL for a path and makes a URL of it again: ".../file:/work/index.ts".
function filePath(uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri);
    if (path.includes("node:")) {
      return undefined;
    }
    const nested = path.lastIndexOf("file:/");
    return nested === -1 ? path : `/${path.slice(nested + "file:".length).replace(/^\/+/, "")}`;
  } catch {
    // Not a file URL: an evaluated script or a data URL has no place in the project.
    return undefined;
  }
}
