import type { Readable } from "node:stream";

// As much output as a reviewer can use. More is cut off with a note.
const maxLines = 1000;
const maxBytes = 256 * 1024;

/** Collects the lines of a stream up to a bound. */
export function collectLines(stream: Readable, onLine: (line: string) => void): void {
  let bytes = 0;
  let lines = 0;
  let full = false;
  eachLine(stream, (line) => {
    lines += 1;
    bytes += line.length;
    if (lines <= maxLines && bytes <= maxBytes) {
      onLine(line);
    } else if (!full) {
      full = true;
      onLine("… more output of the program was left out");
    }
  });
}

/** Calls back for every line of a stream. */
export function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    // A line without end must not fill the memory either.
    if (rest.length > maxBytes) {
      lines.push(rest);
      rest = "";
    }
    lines.forEach(onLine);
  });
  stream.on("end", () => {
    if (rest !== "") {
      onLine(rest);
    }
  });
  // Somebody may have paused it so that nothing is lost until now.
  stream.resume();
}
