import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { timeAskedIn } from "../code/asksTime.ts";
import { codeOf } from "../code/scopes.ts";
import { framesHere } from "../frames.ts";
import { isOurs, pathOf, relativeOf } from "../place.ts";

/** Deep enough for a function of the program that is called through a library. */
const most = 30;
/** A file that reads the clock at more places is looked at with these. */
const mostPlaces = 50;

interface Reader {
  readonly code: string;
  readonly places: Set<number>;
  readonly told: Set<string>;
}

const readers = new Map<string, Reader | undefined>();

/**
 * Reports where the program lets the time decide, with a fingerprint of what is decided: this run saw one day only. Called
 * when the program reads the clock.
 */
export function tellTimeAsked(): void {
  for (const frame of framesHere(most).frames) {
    const file = pathOf(frame.getFileName() ?? "");
    if (!file.startsWith("/") || isOurs(file) || file.includes("/node_modules/")) continue;
    const reader = readerOf(file);
    const place = reader === undefined ? undefined : offsetIn(reader.code, frame);
    if (reader === undefined || place === undefined || reader.places.has(place)) continue;
    if (reader.places.size >= mostPlaces) continue;
    reader.places.add(place);
    tell(file, reader);
  }
}

function readerOf(file: string): Reader | undefined {
  if (!readers.has(file)) {
    const code = codeOf(file);
    readers.set(file, code === undefined ? undefined : { code, places: new Set(), told: new Set() });
  }
  return readers.get(file);
}

function offsetIn(code: string, frame: NodeJS.CallSite): number | undefined {
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  if (line === null || column === null) return undefined;
  const before = code.split("\n").slice(0, line - 1);
  return before.join("\n").length + (before.length === 0 ? 0 : 1) + column - 1;
}

function tell(file: string, { code, places, told }: Reader): void {
  for (const { text } of timeAskedIn(code, [...places])) {
    const print = fingerprintOf(text);
    if (told.has(print)) continue;
    told.add(print);
    report({
      kind: "unknown",
      urn: "",
      path: relativeOf(file),
      why: `the time decides what the program does: what it does on another day is not seen (#${print})`,
    });
  }
}
