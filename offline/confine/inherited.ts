import { openSync, readdirSync, readFileSync } from "node:fs";

/** The channel is the last one that a program gets. */
const last = 3;

/** A descriptor above it costs a place for each number up to it. */
const highest = 1023;

/**
 * Standard input and output for a program, beyond the first four: whoever started this process may have left files open, and
 * Node hands them on to every process that it starts. Each of them becomes /dev/null.
 */
export function withoutInherited(): (number | "ignore")[] {
  const handedOn = readdirSync("/proc/self/fd")
    .map(Number)
    .filter((descriptor) => descriptor > last && descriptor <= highest && isHandedOn(descriptor));
  const places = Array.from({ length: Math.max(last, ...handedOn) - last }, (_, index) => last + 1 + index);
  // "ignore" leaves one as it is.
  return places.map((descriptor) => (handedOn.includes(descriptor) ? nothing() : "ignore"));
}

let opened: number | undefined;

function nothing(): number {
  opened ??= openSync("/dev/null", "r");
  return opened;
}

/** O_CLOEXEC, in the octal digits of `flags:`. */
const closedOnExec = 0o2000000;

function isHandedOn(descriptor: number): boolean {
  try {
    const [, flags = "0"] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8")) ?? [];
    return (Number.parseInt(flags, 8) & closedOnExec) === 0;
  } catch {
    // Closed meanwhile: it was that of the folder itself.
    return false;
  }
}
