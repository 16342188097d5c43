import type { Answer, MadeOf, Output } from "../../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { normalType, parseUrn } from "../../../plan/urn.ts";
import { isArmId } from "../../../identity/armId.ts";
import { namedKey } from "../../../identity/keys.ts";
import { resourceGroupType } from "../../../identity/types.ts";
import { serviceKinds, serviceOf, type KeyedService } from "../../../services/index.ts";
import { isKeyByName, listsKeysByName } from "../../unread/handedKeys.ts";
import type { ModelScope } from "../../model.ts";
import { physicalNames } from "../../naming/physicalName.ts";
import type { Side } from "../../side.ts";

/** A key of something that the program reads and hands over. */
export interface Copy {
  readonly of: ModelScope;
  /** What it is: `key`, `password`, `SAS`. */
  readonly word: string;
  /** Whether it opens only a part, for a time: what it lets somebody do stands in it. */
  readonly isPart: boolean;
  /** Where it was handed over: inputs, or outputs of a stack. */
  readonly paths: readonly string[];
}

/** The keys in the inputs of a resource, or in the outputs of a stack, as far as an offline run tells them. */
export function copiesIn(side: Side, resource: PlannedResource): readonly Copy[] {
  const { inputsMadeOf, inputOutputs, inputTexts, outputsMadeOf } = resource;
  if (inputsMadeOf.size + inputOutputs.size + inputTexts.size + outputsMadeOf.size === 0) return [];
  const passedOn = [...inputOutputs].map(([path, output]) => [path, [output]] as const);
  const texts = [...inputTexts].map(([path, parts]) => [path, parts.filter(isOutput)] as const);
  const all: MadeOf = new Map([...passedOn, ...texts, ...inputsMadeOf, ...outputsMadeOf]);
  const found = [...all].flatMap(([path, made]) =>
    made.flatMap((one) => {
      const copy = "urn" in one ? outputCopy(side, one) : answerCopy(side, one);
      return copy === undefined || copy.of.key === side.scopes.of(resource).key ? [] : [{ ...copy, path }];
    }),
  );
  return [...Map.groupBy(found, ({ of, word }) => `${word} ${of.key}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ of, word }) => ({
      of,
      word,
      isPart: word === sas,
      paths: [...new Set(same.map(({ path }) => path))],
    })),
  );
}

const sas = "SAS";

const isOutput = (part: unknown): part is Output => typeof part === "object" && part !== null && "urn" in part;

/** Types of which a key is one of a service. */
const keyed = new Map<string, KeyedService>(
  serviceKinds.flatMap((kind) => serviceOf(kind).types.map((type) => [type, serviceOf(kind)] as const)),
);

type Found = Pick<Copy, "of" | "word"> | undefined;

/** An output that is a key, of a resource in Azure: a password that the program makes up is nobody's yet. */
function outputCopy(side: Side, { urn, path }: Output): Found {
  const source = side.graph.withUrn(urn);
  if (source === undefined || !isKeyByName(path) || !/^azure(?:-native)?:/.test(source.type)) return undefined;
  return { of: side.scopes.of(source), word: wordOf(source.type, path) };
}

function answerCopy(side: Side, { token, path, asked }: Answer): Found {
  if (!listsKeysByName(token) && !isKeyByName(path)) return undefined;
  const sources = [...asked.values()].flatMap((value) =>
    typeof value === "string" ? [] : (side.graph.withUrn(value.urn) ?? []),
  );
  const named = [...asked].filter(([name]) => !/^(?:resourceGroup|subscription)/.test(name));
  const source =
    sources.find(({ type }) => keyed.has(type)) ??
    named.flatMap(([, value]) => (typeof value === "string" ? (withName(side, token, value) ?? []) : []))[0] ??
    sources.find(({ type }) => type !== resourceGroupType);
  if (source !== undefined) return { of: side.scopes.of(source), word: wordOf(source.type, `${token}.${path}`) };
  const [, name] = named.find(([input, value]) => /(?:name|id)$/i.test(input) && typeof value === "string") ?? [];
  return typeof name === "string"
    ? { of: outside(side, name, asked), word: wordOf("", `${token}.${path}`) }
    : undefined;
}

/** A service of the program that has the name, of the kind that is looked up. */
function withName({ graph }: Side, token: string, name: string): PlannedResource | undefined {
  const [, module = ""] = token.toLowerCase().split(/[:/]/);
  return [...keyed.keys()]
    .filter((type) => type.includes(`:${module}:`))
    .flatMap((type) => graph.ofType(type))
    .find((resource) => physicalNames(resource).includes(name.toLowerCase()));
}

/** Something in Azure that the program only names. */
function outside({ scopes }: Side, name: string, asked: Answer["asked"]): ModelScope {
  if (isArmId(name)) return scopes.at(name);
  const group = asked.get("resourceGroupName") ?? "";
  const place =
    typeof group === "string" ? group.toLowerCase() : `${normalType(parseUrn(group.urn).type)} ${group.urn}`;
  return scopes.loose({ kind: "resource", name, id: name, key: namedKey("resource", name, place) });
}

function wordOf(type: string, path: string): string {
  if (/sas(?:token|url)?$|sas\b/i.test(path)) return sas;
  return keyed.get(type)?.takes ?? "key";
}
