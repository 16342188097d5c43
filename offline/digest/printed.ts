import type { ToldAnswer, ToldOutput, ToldPart } from "../program/channel.ts";
import type { Printer } from "./print.ts";

// What the program's process tells of values, as a digest prints it.

export function printedOutput({ urn, path }: ToldOutput, printer: Printer): ToldOutput {
  return { urn: printer.urn(urn), path: printer.text(path) };
}

export function printedAnswer({ token, path, by, asked, made }: ToldAnswer, printer: Printer): ToldAnswer {
  const args = Object.entries(asked).map(
    ([name, value]) => [printer.text(name), printedArgument(value, printer)] as const,
  );
  return {
    token: printer.text(token),
    path: printer.text(path),
    by,
    asked: inOrder(args),
    ...(made !== undefined && { made }),
  };
}

function printedArgument(value: ToldAnswer["asked"][string], printer: Printer): ToldAnswer["asked"][string] {
  if (typeof value === "string") return printer.text(value);
  return Array.isArray(value) ? value.map((part) => printedPart(part, printer)) : printedOutput(value, printer);
}

export function printedPart(part: ToldPart, printer: Printer): ToldPart {
  if (typeof part === "string") return printer.text(part);
  if ("urn" in part) return printedOutput(part, printer);
  const { unknown, answer } = part;
  return { unknown: printer.text(unknown), ...(answer !== undefined && { answer: printedAnswer(answer, printer) }) };
}

/** The entries in the order of their names: the same run, the same digest. */
export function inOrder<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
