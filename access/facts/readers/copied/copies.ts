import { isOutput, type Answer, type MadeOf, type Output } from "../../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { normalType, parseUrn } from "../../../plan/urn.ts";
import { isArmId } from "../../../identity/armId.ts";
import { namedKey, someKey } from "../../../identity/keys.ts";
import { resourceGroupType } from "../../../identity/types.ts";
import { serviceKinds, serviceOf } from "../../../services/index.ts";
import { isKeyByName, isOpenByName, listsKeysByName } from "../../unread/handedKeys.ts";
import type { ModelScope } from "../../model.ts";
import { physicalNames } from "../../naming/physicalName.ts";
import { keyOfAnswer, keyOfOutput, keyedServiceOf, powerOver, type ServiceKey } from "../../naming/serviceKeys.ts";
import type { Side } from "../../side.ts";

/** A key of something that the program reads and hands over. */
export interface Copy {
  readonly of: ModelScope;
  /** What it is: `key`, `read-only key`, `password`, `SAS`. */
  readonly word: string;
  /** Key of what it is power over, where that is not all of what it is a key of. */
  readonly power: string;
  /** Where it was handed over: inputs, or outputs of a stack. */
  readonly paths: readonly string[];
}

/** The keys in the inputs of a resource, or in the outputs of a stack, as far as an offline run tells them. */
export function copiesIn(side: Side, resource: PlannedResource): readonly Copy[] {
  const { inputsMadeOf, inputOutputs, inputTexts, outputsMadeOf } = resource;
  if (inputsMadeOf.size + inputOutputs.size + inputTexts.size + outputsMadeOf.size === 0) return [];
  const handed = side.graph.keysIn(resource);
  const known = [...handed].flatMap(([path, { keys }]) => keys.map((key) => ({ ...keyCopy(side, key), path })));
  const passedOn = [...inputOutputs].map(([path, output]) => [path, [output]] as const);
  const texts = [...inputTexts].map(([path, parts]) => [path, parts.filter(isOutput)] as const);
  const all: MadeOf = new Map([...passedOn, ...texts, ...inputsMadeOf, ...outputsMadeOf]);
  const found = [...all].flatMap(([path, made]) =>
    (handed.has(path) ? [] : made).flatMap((one) => {
      const copy = "urn" in one ? outputCopy(side, one) : answerCopy(side, one);
      return copy === undefined ? [] : [{ ...copy, path }];
    }),
  );
  const own = side.scopes.of(resource).key;
  const copies = [...known, ...found].filter(({ of }) => of.key !== own);
  return [...Map.groupBy(copies, ({ of, power }) => JSON.stringify([of.key, power])).values()].flatMap((same) =>
    same.slice(0, 1).map(({ of, word, power }) => ({
      of,
      word,
      power,
      paths: [...new Set(same.map(({ path }) => path))],
    })),
  );
}

const sas = "SAS";

type Found = Pick<Copy, "of" | "word" | "power">;

/** A key of which it is known what it opens. */
function keyCopy(side: Side, key: ServiceKey): Found {
  const of = typeof key.of === "string" ? outside(side, key.of, key.places, key.by) : side.scopes.of(key.of);
  const { lesser, service } = key;
  const word = lesser === undefined ? service.takes : "word" in lesser ? lesser.word : sas;
  return { of, word, power: powerOver(of.key, key) };
}

/** Any other key is one of what it comes from, of which nobody knows what it opens. */
function copyOf(of: ModelScope, word: string): Found {
  return { of, word, power: word === sas ? `${sas} of ${of.key}` : someKey(of.key) };
}

/** An output that is a key, of a resource in Azure: a password that the program makes up is nobody's yet. */
function outputCopy(side: Side, output: Output): Found | undefined {
  const key = keyOfOutput(side.graph, output);
  if (key !== undefined) return keyCopy(side, key);
  const { urn, path } = output;
  const source = side.graph.withUrn(urn);
  const isKey = source !== undefined && isKeyByName(path) && !isOpenByName(source.type, path);
  if (!isKey || !/^azure(?:-native)?:/.test(source.type)) return undefined;
  return copyOf(side.scopes.of(source), wordOf(source.type, path));
}

function answerCopy(side: Side, answer: Answer): Found | undefined {
  const key = keyOfAnswer(side.graph, answer);
  if (key !== undefined) return keyCopy(side, key);
  const { token, path, asked } = answer;
  if (!listsKeysByName(token) && !isKeyByName(path)) return undefined;
  const sources = [...asked.values()].flatMap((value) =>
    isOutput(value) ? (side.graph.withUrn(value.urn) ?? []) : [],
  );
  const named = [...asked].filter(([name]) => !/^(?:resourceGroup|subscription)/.test(name));
  const source =
    sources.find(({ type }) => keyedServiceOf(type) !== undefined) ??
    named.flatMap(([, value]) => (typeof value === "string" ? (withName(side, token, value) ?? []) : []))[0] ??
    sources.find(({ type }) => type !== resourceGroupType);
  if (source !== undefined)
    return ofKind(copyOf(side.scopes.of(source), wordOf(source.type, `${token}.${path}`)), answer);
  const [, name] = named.find(([input, value]) => /(?:name|id)$/i.test(input) && typeof value === "string") ?? [];
  return typeof name === "string"
    ? ofKind(copyOf(outside(side, name, asked, answer.by), wordOf("", `${token}.${path}`)), answer)
    : undefined;
}

/** What a key opens may depend on which of the look-ups gave it: a user's of a cluster is not the administrator's. */
function ofKind(found: Found, { token, path }: Answer): Found {
  if (found.word === sas) return found;
  const which = `${token} ${path}`.replaceAll(/primary|secondary|\d+/gi, "");
  return { ...found, power: `${found.power} by ${which}` };
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

/** Something in Azure that the program only names. */
function outside({ scopes }: Side, name: string, asked: Answer["asked"], by: string): ModelScope {
  if (isArmId(name)) return scopes.at(name);
  const group = asked.get("resourceGroupName") ?? "";
  const place = isOutput(group)
    ? `${normalType(parseUrn(group.urn).type)} ${group.urn}`
    : typeof group === "string"
      ? group.toLowerCase()
      : JSON.stringify(group);
  const key = namedKey("resource", name, by === "" ? place : `${place} by ${by}`);
  return scopes.loose({ kind: "resource", name, id: name, key });
}

function wordOf(type: string, path: string): string {
  if (/sas(?:token|url)?$|sas\b/i.test(path)) return sas;
  return keyedServiceOf(type)?.takes ?? "key";
}
