import { stripVTControlCharacters } from "node:util";
import type { Deployment } from "../recorded/deployment.ts";
import { printable } from "../digest/print.ts";
import { neededFromOutside } from "./outside.ts";
import { syntaxPlace } from "./syntaxPlace.ts";

/** Why a program failed, and what may help if its types were not checked. */
export function programError(deployment: Deployment, exit: string, stderr: readonly string[]): string {
  const own = errorOf(deployment, exit, stderr);
  const said = [...neededFromOutside(deployment, own), own].join("\n");
  // Things that only the compiler knows, such as a const enum of a package, are missing.
  const mayBeTypes =
    deployment.hazards !== undefined && /(?:ReferenceError|TypeError)[^]*\.[cm]?tsx?:\d|an export named/.test(said);
  return mayBeTypes
    ? `${said}\nThe types of the program were not checked. --type-check checks them as the engine does; this takes longer`
    : said;
}

/** Why it failed: its own message and its own lines, without those of the SDK and gRPC. */
function errorOf(deployment: Deployment, exit: string, stderr: readonly string[]): string {
  const { text: scrub } = printable(deployment);
  const logged = deployment.errors.map((error) => ownWords(scrub(error))).filter((text) => text !== "");
  // The SDK wraps the engine's error several times.
  const duplicates = logged.filter((text) => text.startsWith("Duplicate resource URN"));
  const messages = duplicates.length > 0 ? duplicates : logged;
  if (messages.length > 0) {
    return scrub(withSyntaxPlace(deployment.folders.root, [...new Set(messages)].join("\n")));
  }
  const said = ownWords(scrub(stderr.slice(-20).join("\n")));
  return said === "" ? `the program ended with ${exit} and printed no message` : said;
}

/**
 * Why a run without the stack's own outputs is no plan: the SDK registers them when the program has been loaded and
 * awaited, whatever the exit code says.
 */
export function unfinished(deployment: Deployment, exit: string, stderr: readonly string[]): string {
  const said = ownWords(printable(deployment).text(stderr.slice(-20).join("\n")));
  return (
    `the program ended before it was finished, with ${exit}; resources registered: ${deployment.resources.size}. ` +
    "Likely causes: an await that never settles, process.exit, or nodeargs in Pulumi.yaml that make Node run something else" +
    (said === "" ? "" : `\nIts last output:\n${said}`)
  );
}

/** Why a program that was only transpiled is not judged. */
export function anotherProgram(hazards: readonly string[]): string {
  return (
    "the program was transpiled without a type check; with one, it might behave differently:\n" +
    hazards.map((hazard) => `  ${hazard}\n`).join("") +
    "pass --type-check to run it as the engine does; this takes longer"
  );
}

function withSyntaxPlace(root: string, message: string): string {
  const place = /^SyntaxError: [^\n]*$/.test(message) ? syntaxPlace(root) : undefined;
  return place === undefined ? message : `${place}\n${message}`;
}

function ownWords(error: string): string {
  return stripVTControlCharacters(error)
    .split("\n")
    .filter((line) => !isNoise(line))
    .join("\n")
    .replace(/\n\s*code: '[A-Z_]+',?\n}$/, "")
    .trim();
}

// Frames inside libraries and Node, the SDK's own headline, and Node's closing lines.
function isNoise(line: string): boolean {
  if (/^\s+at /.test(line)) {
    return (
      /node_modules\/|node:|\(internal\/|(?:\(|at )<anonymous>|offline\/program\//.test(line) ||
      !/:\d+:\d+\)?$/.test(line)
    );
  }
  return /^Running program '.*' failed with an unhandled exception:$|^Node\.js v\d|^\s*\(Use `node --trace/.test(line);
}
