import type { StackReport } from "../terms/report.ts";
import { distinctPlaces } from "./places.ts";
import type { ToldFinding } from "./toldFinding.ts";
import { nameOf } from "./words.ts";

/** By what names the findings of some stacks call things: of resources, of who has access and of what on. */
export function namesIn(stacks: readonly Pick<StackReport, "access" | "findings">[]): ReadonlySet<string> {
  return new Set(
    stacks.flatMap(({ access, findings }) => [
      ...access.flatMap(({ actor, scope }) => [actor.name, scope.name]),
      ...findings.map(({ urn }) => nameOf(urn)),
    ]),
  );
}

/**
 * Findings of one rule that differ in nothing but what they are about are told as one: what a loop makes is found at each round
 * of it, and several services take keys. What stops a change is told one by one.
 */
export function foldFindings(told: readonly ToldFinding[], names: ReadonlySet<string>): ToldFinding[] {
  const groups = Map.groupBy(told, ({ finding: { rule, message, fix, level }, stacks }) =>
    JSON.stringify(
      level === "error"
        ? [rule, message, fix, stacks]
        : [rule, withoutHow(fix), stacks, withoutNames(afterKind(withoutTakes(message), names), names)],
    ),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const differing = others.map(({ finding: { message } }) => ({
      name: differentIn(afterKind(first.finding.message, names), afterKind(message, names)),
      of: takesIn(message) === takesIn(first.finding.message) ? undefined : takesIn(message),
    }));
    const likewise = [...Map.groupBy(differing, ({ of }) => of)].flatMap(([of, each]) => {
      const named = [...new Set(each.map(({ name }) => name))].filter((name) => name !== "");
      return named.length === 0 ? [] : [{ names: named, ...(of !== undefined && { of }) }];
    });
    return [
      {
        ...first,
        fixes: [withHows([first, ...others])],
        likewise,
        number: others.reduce((sum, { number }) => sum + number, first.number),
        places: distinctPlaces([first, ...others].flatMap(({ places }) => places)),
      },
    ];
  });
}

/** What lets in whoever has it is told as one: keys, passwords, credentials. */
const takes = /\b(?:keys|passwords|credentials)\b/;

function takesIn(message: string): string | undefined {
  return takes.exec(message)?.[0];
}

function withoutTakes(message: string): string {
  return message.replace(takes, "keys");
}

/** How something is done, in brackets, is another thing for each service. */
const how = / \(([^()]*)\)/;

function withoutHow(fix: string): string {
  return fix.replace(how, "");
}

function withHows([first, ...others]: readonly [ToldFinding, ...ToldFinding[]]): string {
  const hows = new Set([first, ...others].flatMap(({ finding }) => how.exec(finding.fix)?.[1] ?? []));
  return first.finding.fix.replace(how, () => ` (${[...hows].join("; ")})`);
}

/** `orders accepts keys` of `storage orders accepts keys`: the kind of a thing stands before its name. */
function afterKind(message: string, names: ReadonlySet<string>): string {
  const words = message.split(" ");
  const at = words.slice(0, 3).findIndex((word) => names.has(wordOf(word)));
  return words.slice(Math.max(0, at)).join(" ");
}

/** Punctuation behind a word is no part of a name. */
const wordOf = (word: string) => word.replace(/[,:;]$/, "");

function withoutNames(message: string, names: ReadonlySet<string>): string {
  return message
    .split(" ")
    .map((word) => (names.has(wordOf(word)) ? word.slice(wordOf(word).length) : ` ${word}`))
    .join("\n");
}

/** The name that stands in one message where another one stands in the other: the first, which says of whom it is. */
function differentIn(message: string, other: string): string {
  const words = message.split(" ");
  return wordOf(other.split(" ").find((word, index) => word !== words[index]) ?? "");
}
