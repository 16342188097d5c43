import { isOutput, type Ingredient, type MadeOf, type Output } from "../../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { isKeyByName, isOpenByName } from "../../unread/handedKeys.ts";
import { keyOfOutput } from "../../naming/serviceKeys.ts";
import type { Side } from "../../side.ts";
import { answerCopy } from "./answers.ts";
import { copyOf, keyCopy, wordOf, type Found } from "./found.ts";
import { isGivenAway, isInOpen, marksInOpen } from "./places.ts";
import { markedSecrets, secretCopy } from "./secrets.ts";

/** A key, or another secret, that the program hands over. */
export interface Copy extends Found {
  /** Where it was handed over: inputs, or outputs of a stack. */
  readonly paths: readonly string[];
  /** Whether it stands where whoever reads the resource reads it, such as in a tag. */
  readonly isInOpen: boolean;
}

/** The keys in the inputs of a resource, or in the outputs of a stack, as far as an offline run tells them. */
export function copiesIn(side: Side, resource: PlannedResource): readonly Copy[] {
  const { inputsMadeOf, inputOutputs, inputTexts, outputsMadeOf } = resource;
  const isNothingTold = inputsMadeOf.size + inputOutputs.size + inputTexts.size + outputsMadeOf.size === 0;
  if (isNothingTold && marksInOpen(resource).length === 0) return [];
  const handed = side.graph.keysIn(resource);
  const known = [...handed].flatMap(([path, { keys }]) => keys.map((key) => ({ ...keyCopy(side, key), path })));
  const passedOn = [...inputOutputs].map(([path, output]) => [path, [output]] as const);
  const texts = [...inputTexts].map(([path, parts]) => [path, parts.filter(isOutput)] as const);
  const all: MadeOf = new Map([...passedOn, ...texts, ...inputsMadeOf, ...outputsMadeOf]);
  const found = [...all].flatMap(([path, made]) =>
    (handed.has(path) ? [] : made).flatMap((one) => {
      const copy = copyAt(side, resource, path, one);
      return copy === undefined ? [] : [{ ...copy, path }];
    }),
  );
  const marked = markedSecrets(side, resource).filter(({ path }) => !found.some((copy) => copy.path === path));
  const own = side.scopes.of(resource).key;
  const copies = [...known, ...found, ...marked]
    .filter(({ of }) => of.key !== own)
    .map((copy) => ({ ...copy, isInOpen: isInOpen(resource, copy.path) }));
  const alike = Map.groupBy(copies, ({ of, power, isInOpen }) => JSON.stringify([of.key, power, isInOpen]));
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map(({ of, word, power, isInOpen }) => ({
      of,
      word,
      power,
      paths: [...new Set(same.map(({ path }) => path))],
      isInOpen,
    })),
  );
}

function copyAt(side: Side, resource: PlannedResource, path: string, one: Ingredient): Found | undefined {
  if ("token" in one) return answerCopy(side, one);
  const copy = "urn" in one ? outputCopy(side, one) : undefined;
  return copy ?? (isGivenAway(resource, path) ? secretCopy(side, one) : undefined);
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
