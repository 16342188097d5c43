import type { Deployment, Resource } from "../recorded/deployment.ts";
import { hasLabel, isMap, signatureKey, signatures, type Json } from "../recorded/values.ts";
import type { Printer } from "./print.ts";
import { inOrder, printedAnswer, printedOutput, printedPart } from "./printed.ts";
import { inputAt, isBelieved, isDependency, isTransformed, toldOf } from "./told.ts";
import type { ToldAnswer, ToldOutput, ToldPart } from "../program/channel.ts";

/**
 * The outputs of resources that the inputs pass on unchanged, by path.
 * An output of a resource that the monitor does not know as a dependency of the input is left out.
 */
export function inputOutputs(deployment: Deployment, resource: Resource, printer: Printer): Record<string, ToldOutput> {
  const { outputs = {} } = toldOf(deployment, resource) ?? {};
  return inOrder(
    Object.entries(outputs)
      .filter(([path, { urn }]) => isSeen(resource, path, urn) || isOfRead(deployment, resource, path, urn))
      .map(([path, output]) => [printer.text(path), printedOutput(output, printer)]),
  );
}

/**
 * Which members of answers the unknown inputs are, by path: of those that are passed on unchanged. With a transform of
 * look-ups none is listed, because nobody knows what the transform made of the arguments.
 */
export function inputAnswers(deployment: Deployment, resource: Resource, printer: Printer): Record<string, ToldAnswer> {
  const told = toldOf(deployment, resource);
  if (told === undefined || deployment.invokeTransforms.length > 0) return {};
  const seen = Object.entries(told.answers).filter(
    ([path]) => !isTransformed(resource, path) && isBelieved(resource, told, inputAt(path)),
  );
  return inOrder(seen.map(([path, answer]) => [printer.text(path), printedAnswer(answer, printer)]));
}

/**
 * The pieces of the texts that the program joins, by path; a literal piece of a secret text is a fingerprint. Of a map with
 * unknown names each name is listed that the monitor saw, so readers know that the list is complete.
 */
export function inputTexts(deployment: Deployment, resource: Resource, printer: Printer): Record<string, ToldPart[]> {
  const { texts = {}, outputs = {} } = toldOf(deployment, resource) ?? {};
  const believed = Object.entries(texts)
    .filter(([path, parts]) => parts.every((part) => !isOutput(part) || isSeen(resource, path, part.urn)))
    .map(([path, parts]) => [path, deployment.invokeTransforms.length > 0 ? parts.map(withoutAnswer) : parts] as const);
  const told = new Set(believed.map(([path]) => path));
  const untold = namesSeen(resource).filter((path) => {
    const output = outputs[path];
    return !told.has(path) && (output === undefined || !isSeen(resource, path, output.urn));
  });
  return inOrder([
    ...believed.map(([path, parts]): [string, ToldPart[]] => [
      printer.text(path),
      parts.map((part) => printedPart(part, printer)),
    ]),
    ...untold.map((path): [string, ToldPart[]] => [printer.text(path), [{ unknown: "not told" }]]),
  ]);
}

/** The places of the names in maps with unknown names. */
function namesSeen({ inputs }: Resource): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => namesIn(name, value));
}

function namesIn(path: string, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => namesIn(`${path}[${index}]`, inner));
  if (!isMap(value)) return [];
  const mark = value[signatureKey];
  if (mark === signatures.secret || mark === signatures.output) return namesIn(path, value["value"] ?? null);
  const entries = Object.entries(value);
  const isTold = entries.every(([key]) => !hasLabel(key));
  return entries.flatMap(([key, inner], index) =>
    isTold
      ? namesIn(`${path}.${key}`, inner)
      : [`${path}.(key ${index})`, ...namesIn(`${path}.(value ${index})`, inner)],
  );
}

function isSeen(resource: Resource, path: string, urn: string): boolean {
  return !isTransformed(resource, path) && isDependency(resource, path, urn);
}

// The id of a resource that is only read. The SDK reports no dependency for it, so only a resource of the program can be seen.
function isOfRead(deployment: Deployment, { op }: Resource, path: string, urn: string): boolean {
  return op === "read" && path === "id" && deployment.resources.has(urn);
}

function isOutput(part: ToldPart): part is ToldOutput {
  return typeof part === "object" && "urn" in part;
}

function withoutAnswer(part: ToldPart): ToldPart {
  return typeof part === "object" && "unknown" in part ? { unknown: part.unknown } : part;
}
