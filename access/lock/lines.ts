import { described } from "../../roles/roleFile.ts";
import { LockError } from "./error.ts";
import { lockVersion, olderVersions, sectionNames, type Section } from "./format.ts";
import { yamlOfLine } from "./yamlOfLine.ts";

/** One unchecked line of a lock: the name at its beginning, and any fields. */
export interface Line {
  readonly section: Section;
  readonly label: string;
  readonly fields: unknown;
  readonly number: number;
}

/** More than any stack has: Azure allows 4,000 role assignments in a subscription. */
const maxLength = 50_000_000;
const maxLines = 100_000;

/**
 * Reads a lock line by line, each as YAML. One fact is one line, so no line can change the meaning of another, and
 * only one line at a time is held as nodes, whatever the text is.
 *
 * @param older whether older versions are read as well.
 * @throws LockError at the first line that is not one of a lock.
 */
export function readLines(text: string, older: boolean): { stack: string; lines: Line[] } {
  if (text.length > maxLength) {
    throw new LockError(undefined, `given ${text.length} characters, expected at most ${maxLength}`);
  }
  const head: Head = { seen: new Set() };
  const lines: Line[] = [];
  for (const { number, content } of contentOf(text)) {
    refuseConflict(content, number);
    const value = yamlOfLine(content, number);
    if (/^[\s-]/.test(content)) lines.push(lineOf(value, number, head.section));
    else readHead(value, number, head, older);
  }
  if (head.stack === undefined) throw new LockError(undefined, "given no stack, expected a line `stack: <its name>`");
  return { stack: head.stack, lines };
}

interface Content {
  readonly number: number;
  readonly content: string;
}

/** The lines that are neither empty nor comments, counted before any of them is read. */
function contentOf(text: string): Content[] {
  const lines: Content[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf("\n", start);
    const content = text.slice(start, end < 0 ? undefined : end).trimEnd();
    if (content !== "" && !/^\s*#/.test(content)) lines.push({ number, content });
    if (lines.length > maxLines)
      throw new LockError(number, `given more than ${maxLines} lines, expected at most these`);
    start = end < 0 ? text.length : end + 1;
  }
  return lines;
}

function refuseConflict(content: string, number: number): void {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(content)) return;
  throw new LockError(number, "a merge conflict that is not resolved", "merge the program, then run `keyless lock`");
}

/** The content of the unindented lines so far. */
interface Head {
  readonly seen: Set<string>;
  stack?: string;
  section?: Section;
}

function readHead(value: unknown, number: number, head: Head, older: boolean): void {
  const [key = "", given] = onlyPair(value) ?? [];
  if (head.seen.has(key)) throw new LockError(number, `${key}: given twice, expected once`);
  if (head.seen.size === 0) refuseOtherVersions(key, given, number, older);
  else if (key === "stack") head.stack = stackOf(given, number);
  else head.section = sectionOf(key, given, number);
  head.seen.add(key);
}

/** Read first, because the rest has a known meaning only in our version. */
function refuseOtherVersions(key: string, given: unknown, number: number, older: boolean): void {
  if (key !== "version") {
    throw new LockError(
      number,
      `given ${described(key)}, expected \`version: ${lockVersion}\` as the first line of a lock`,
    );
  }
  if (given === lockVersion) return;
  const what = `version: given ${described(given)}, expected ${lockVersion}`;
  if (typeof given === "number" && olderVersions.includes(given)) {
    if (older) return;
    throw new LockError(number, `${what}: the lock is of an older keyless`, olderAdvice);
  }
  if (typeof given !== "number" || given < lockVersion) throw new LockError(number, what);
  throw new LockError(number, `${what}: the lock is of a newer keyless`, "update keyless");
}

const olderAdvice = "`keyless lock` writes it anew and says whether any access is different";

/** A name that Pulumi gives to stacks: it becomes a part of URNs. */
function stackOf(given: unknown, number: number): string {
  if (typeof given === "string" && /^[\w./-]{1,200}$/.test(given)) return given;
  throw new LockError(number, `stack: given ${described(given)}, expected the name of a stack`);
}

function sectionOf(key: string, given: unknown, number: number): Section {
  const section = sectionNames.find((each) => each === key);
  if (section === undefined) {
    throw new LockError(number, `given ${described(key)}, expected one of: stack, ${sectionNames.join(", ")}`);
  }
  if (given !== null) throw new LockError(number, `${section}: given ${described(given)}, expected lines below it`);
  return section;
}

function lineOf(value: unknown, number: number, section: Section | undefined): Line {
  if (section === undefined) throw new LockError(number, "given a fact, expected the name of a section before it");
  const [label, fields] = (Array.isArray(value) && value.length === 1 ? onlyPair(value[0]) : undefined) ?? [];
  if (label === undefined) {
    throw new LockError(number, `${section}: given ${described(value)}, expected \`- name: {…}\``);
  }
  return { section, label, fields, number };
}

/** The key and the value of a map that has no other. */
function onlyPair(value: unknown): [string, unknown] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value);
  return pairs.length === 1 ? pairs[0] : undefined;
}
