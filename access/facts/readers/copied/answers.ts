import { isOutput, isParts, type Answer, type AskedWith, type TextPart } from "../../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { sourceText } from "../../../identity/printKey.ts";
import { resourceGroupType } from "../../../identity/types.ts";
import { serviceKinds, serviceOf } from "../../../services/index.ts";
import { isKeyByName, listsKeysByName } from "../../unread/handedKeys.ts";
import type { ResourceGraph } from "../../naming/graph.ts";
import { physicalNames } from "../../naming/physicalName.ts";
import { keyOfAnswer, keyedServiceOf } from "../../naming/serviceKeys.ts";
import type { Side } from "../../side.ts";
import { copyOf, keyCopy, outside, sas, wordOf, type Found } from "./found.ts";

/** A key that a look-up answers with. */
export function answerCopy(side: Side, answer: Answer): Found | undefined {
  const key = keyOfAnswer(side.graph, answer);
  if (key !== undefined) return keyCopy(side, key);
  const { token, path, asked } = answer;
  if (!listsKeysByName(token) && !isKeyByName(path)) return undefined;
  const sources = [...asked.values()].flatMap((value) =>
    isOutput(value) ? (side.graph.withUrn(value.urn) ?? []) : [],
  );
  const named = [...asked].filter(([name]) => !isPlace(name));
  const byName = named.flatMap(([, value]) => {
    const found = typeof value === "string" ? withName(side, token, value) : undefined;
    return found === undefined ? [] : [{ found, value }];
  })[0];
  const source =
    sources.find(({ type }) => keyedServiceOf(type) !== undefined) ??
    byName?.found ??
    sources.find(({ type }) => type !== resourceGroupType);
  if (source !== undefined) {
    const isSource = (value: AskedWith) => (isOutput(value) ? value.urn === source.urn : value === byName?.value);
    return ofKind(side, copyOf(side.scopes.of(source), wordOf(source.type, `${token}.${path}`)), answer, isSource);
  }
  const [, name] = named.find(([input, value]) => /(?:name|id)$/i.test(input) && typeof value === "string") ?? [];
  const of = outside(side, typeof name === "string" ? name : token, asked, answer.by);
  return ofKind(side, copyOf(of, wordOf("", `${token}.${path}`)), answer, (value) => value === name);
}

/**
 * What a key opens may depend on which of the look-ups gave it, and on what that was asked: a user's of a cluster is not the
 * administrator's, and the key of a rule that may send is not the one of a rule that may manage. So it may on what the program
 * computes of a whole answer.
 */
function ofKind(
  { graph }: Side,
  found: Found,
  { token, path, asked, made }: Answer,
  isSource: (value: AskedWith) => boolean,
): Found {
  const asks = [...asked].filter(([name, value]) => !isPlace(name) && !isSource(value));
  const args = asks.map(([name, value]) => `${name} ${saidOf(graph, value)}`).toSorted();
  const by = found.word === sas ? "" : ` by ${token} ${withoutPair(path)}`.replaceAll(/(?<=[a-z])\d+/gi, "");
  const computed = made === undefined ? [] : [`computed #${made}`];
  return { ...found, power: [`${found.power}${by}`, ...args, ...computed].join(", ") };
}

/** One of a pair opens what the other one does. */
function withoutPair(path: string): string {
  return path.replaceAll(/(?<=(?:keys|passwords))(?:\[\d+\]|\.\d+)|primary|secondary/gi, "");
}

const isPlace = (argument: string): boolean => /^(?:resourceGroup|subscription)/.test(argument);

/** An argument of a look-up: a text by itself, anything else by what decides it. */
function saidOf(graph: ResourceGraph, value: AskedWith | TextPart): string {
  if (typeof value === "string") return value;
  if ("unknown" in value) return value.unknown;
  if (isParts(value)) return `(${value.map((part) => saidOf(graph, part)).join(" ")})`;
  // What a rule allows is what its keys open.
  const isOfRule = /rule|polic/.test(graph.withUrn(value.urn)?.type ?? "");
  return sourceText(graph.sourceOf({ urn: value.urn, path: isOfRule ? undefined : value.path }));
}

/** A service of the program that has the name, of the kind that is looked up. */
function withName({ graph }: Side, token: string, name: string): PlannedResource | undefined {
  const [, module = ""] = token.toLowerCase().split(/[:/]/);
  return serviceKinds
    .flatMap((kind) => serviceOf(kind).types)
    .filter((type) => type.includes(`:${module}:`))
    .flatMap((type) => graph.ofType(type))
    .find((resource) => physicalNames(resource).includes(name.toLowerCase()));
}
