import { framesHere, type Prepare } from "../frames.ts";
import { keepNoStacks } from "./promises.ts";
import type { Sdk } from "../sdk.ts";

/** A place in the shape in which the SDK reads it from a stack trace. */
interface Place {
  file?: string;
  line?: number;
  column?: number;
}

/**
 * Gives the SDK the places of declarations, faster and more often. The SDK maps every frame of every resource back to
 * TypeScript, its own frames included; only those of the program are asked for. And it does not know a frame of an ES
 * module's top level, `at file:///work/index.ts:3:1`, so resources declared there would have no place.
 */
export function openStacks(sdk: Sdk): void {
  const { Resource } = sdk.resourceClass;
  if (Resource.callsites !== undefined) {
    Resource.callsites = callsites;
  }
  keepNoStacks(sdk.debuggable);
}

function callsites(): Place[] {
  // This function takes the place of the SDK's own, whose frames to skip are counted from there.
  const { frames, prepare } = framesHere(Number.POSITIVE_INFINITY);
  return frames.map((frame) => knownPlaceOf(frame, prepare));
}

const known = new Map<string, Place>();
let knownBy: Prepare | undefined;

/** Mapping a position back to TypeScript is slow, and declarations share most of theirs. */
function knownPlaceOf(frame: NodeJS.CallSite, prepare: Prepare | undefined): Place {
  if (prepare !== knownBy) known.clear();
  knownBy = prepare;
  const position = `${frame.getFileName() ?? ""}:${frame.getLineNumber() ?? 0}:${frame.getColumnNumber() ?? 0}`;
  let place = known.get(position);
  if (place === undefined) {
    place = placeOf(frame, prepare);
    known.set(position, place);
  }
  return place;
}

function placeOf(frame: NodeJS.CallSite, prepare: Prepare | undefined): Place {
  const name = frame.getFileName() ?? "";
  if (name === "" || name.startsWith("node:") || name.includes("/node_modules/@pulumi/")) {
    return {};
  }
  const text =
    prepare === undefined
      ? `(${name}:${frame.getLineNumber() ?? 0}:${frame.getColumnNumber() ?? 0})`
      : String(prepare(new Error(""), [frame]));
  const line = text.split("\n").at(-1) ?? "";
  const match = /\(?(?:file:\/\/)?(?<file>\/[^()]*):(?<line>\d+):(?<column>\d+)\)?$/.exec(line)?.groups;
  const { file } = match ?? {};
  return file === undefined ? {} : { file, line: Number(match?.["line"]), column: Number(match?.["column"]) };
}
