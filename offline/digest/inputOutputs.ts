import type { Deployment, Resource } from "../recorded/deployment.ts";
import type { Printer } from "./print.ts";
import { isDependency, isTransformed, toldOf } from "./told.ts";
import type { ToldOutput, ToldPart } from "../program/channel.ts";

/**
 * Which output of which resource the unknown values in the inputs are, by path: of those that are passed on as they are.
 * What the monitor does not know as a dependency of that input is not believed.
 */
export function inputOutputs(deployment: Deployment, resource: Resource, printer: Printer): Record<string, ToldOutput> {
  const { outputs = {} } = toldOf(deployment, resource) ?? {};
  return inOrder(
    Object.entries(outputs)
      .filter(([path, { urn }]) => isSeen(resource, path, urn) || isOfRead(deployment, resource, path, urn))
      .map(([path, output]) => [printer.text(path), printedOutput(output, printer)]),
  );
}

/** The pieces of the texts that the program joins, by path; of secrets nothing. */
export function inputTexts(deployment: Deployment, resource: Resource, printer: Printer): Record<string, ToldPart[]> {
  const { texts = {} } = toldOf(deployment, resource) ?? {};
  return inOrder(
    Object.entries(texts)
      .filter(([path, parts]) => parts.every((part) => !isOutput(part) || isSeen(resource, path, part.urn)))
      .map(([path, parts]) => [printer.text(path), parts.map((part) => printedPart(part, printer))]),
  );
}

function isSeen(resource: Resource, path: string, urn: string): boolean {
  return !isTransformed(resource, path) && isDependency(resource, path, urn);
}

// The id of what is only read: the SDK tells no dependency of it, so a resource of the program is all that can be seen.
function isOfRead(deployment: Deployment, { op }: Resource, path: string, urn: string): boolean {
  return op === "read" && path === "id" && deployment.resources.has(urn);
}

function isOutput(part: ToldPart): part is ToldOutput {
  return typeof part === "object" && "urn" in part;
}

function printedOutput({ urn, path }: ToldOutput, printer: Printer): ToldOutput {
  return { urn: printer.urn(urn), path: printer.text(path) };
}

function printedPart(part: ToldPart, printer: Printer): ToldPart {
  if (typeof part === "string") {
    return printer.text(part);
  }
  return isOutput(part) ? printedOutput(part, printer) : { unknown: printer.text(part.unknown) };
}

function inOrder<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
