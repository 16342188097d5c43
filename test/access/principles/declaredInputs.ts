import fc from "fast-check";
import type { Json } from "../../../access/plan/digest.ts";
import {
  azureAd,
  azureNativeModule,
  enumWords,
  modules,
  type DeclaredInput,
  type DeclaredModule,
} from "../../statements/declarations.ts";
import { isExpectedToBeAccess } from "../../statements/expected.ts";
import type { Change, Resource } from "./changed.ts";

// Types and inputs as the packages declare them, and a reading of their names and comments that knows nothing of the table.

/** An input somewhere in a type, from the resource down. */
interface Place {
  readonly type: string;
  readonly path: readonly DeclaredInput[];
}

const maxDepth = 6;

function placesOf({ types, parts }: DeclaredModule): Place[] {
  return [...types].flatMap(([type, inputs]) => {
    const seen = new Set<string>();
    const found: Place[] = [];
    const open: (readonly DeclaredInput[])[] = inputs.map((input) => [input]);
    for (const path of open) {
      const last = path.at(-1);
      if (last === undefined) continue;
      const inner = last.parts.filter((part) => !seen.has(part) && path.length < maxDepth);
      if (last.parts.length === 0) found.push({ type, path });
      for (const part of inner) {
        seen.add(part);
        open.push(...(parts.get(part) ?? []).map((input) => [...path, input]));
      }
    }
    return found;
  });
}

/** Places of some modules that the second reading takes for access. */
export function expectedPlaces(names: readonly string[]): Place[] {
  const declared = [...names.map((name) => azureNativeModule(name)), azureAd()];
  return declared.flatMap(placesOf).filter(({ path }) => path.slice(-1).some(isExpectedToBeAccess) && !isAnswer(path));
}

/** What Azure answers of an identity that it made, and nobody gives. */
function isAnswer(path: readonly DeclaredInput[]): boolean {
  const names = path.map(({ name }) => name);
  return names[0] === "identity" && ["principalId", "clientId", "tenantId"].includes(names.at(-1) ?? "");
}

export const someModules = (count: number, seed: number): readonly string[] =>
  fc.sample(fc.shuffledSubarray([...modules], { minLength: count, maxLength: count }), { numRuns: 1, seed })[0] ?? [];

const word = fc.stringMatching(/^[a-z][a-z0-9]{3,9}$/);

interface Values {
  readonly was: Json;
  readonly now: Json;
  /** It has few values: to say what goes without saying is nothing new. */
  readonly isSwitch: boolean;
}

/** The words of the enumeration that an input is declared with, if any. */
function wordsOf(token: string, type: string): readonly string[] {
  const [, name] = /enums\.(?:\w+\.)*(\w+)/.exec(type) ?? [];
  return name === undefined ? [] : enumWords(token.split(":")[1] ?? "", name).slice(0, 2);
}

/** What the input of an identity says; azure-native declares most of it as plain text. */
const identityWords = ["None", "SystemAssigned"];

/** Two values of an input, by the type that it is declared with. */
function valuesOf(place: Place, [a, b]: readonly [string, string]): Values {
  const { type = "", name = "" } = place.path.at(-1) ?? {};
  const wrap = (value: Json): Json => {
    if (/\[key: string\]/.test(type)) return { key: value };
    return /\[\]|Array</.test(type) ? [value] : value;
  };
  if (/\bboolean\b/.test(type)) return { was: wrap(a < b), now: wrap(a >= b), isSwitch: true };
  if (/\bnumber\b/.test(type)) return { was: wrap(a.length), now: wrap(a.length + b.length), isSwitch: false };
  const isIdentity = place.path[0]?.name === "identity" && name === "type";
  const words = isIdentity ? identityWords : wordsOf(place.type, type);
  const [one = a, other = b] = a < b ? words : words.toReversed();
  return { was: wrap(one), now: wrap(other), isSwitch: words.length > 1 };
}

/** The value in its place, in lists and maps as the inputs above are declared. */
function inPlace(path: readonly DeclaredInput[], value: Json): Readonly<Record<string, Json>> {
  const [first, ...rest] = path;
  if (first === undefined) return {};
  if (rest.length === 0) return { [first.name]: value };
  const inner = inPlace(rest, value);
  const isMap = /\[key: string\]/.test(first.type);
  const isList = /\[\]|Array</.test(first.type);
  return { [first.name]: isMap ? { key: inner } : isList ? [inner] : inner };
}

/** Changes of inputs that are expected to be access: another value, or one where there was none. */
export function changesOf(places: readonly Place[], count: number): fc.Arbitrary<readonly Change[]> {
  const two = fc.uniqueArray(word, { minLength: 2, maxLength: 2 });
  const one = fc.record({ place: fc.constantFrom(...places), two, isNew: fc.boolean() });
  return fc.array(one, { minLength: count, maxLength: count }).map((all) =>
    all.map(({ place, two: [a = "", b = ""], isNew }): Change => {
      const { type, path } = place;
      const { was, now, isSwitch } = valuesOf(place, [a, b]);
      const isFirst = isNew && !isSwitch && path.every(({ isOptional }) => isOptional);
      const resource = (value: Json | undefined): Resource => ({
        type,
        inputs: value === undefined ? {} : inPlace(path, value),
      });
      return {
        kind: `4 ${isFirst ? "an input where there was none" : "another value of an input"}`,
        before: [resource(isFirst ? undefined : was)],
        after: [resource(now)],
        expected: "changes",
      };
    }),
  );
}

/** Types that no table knows: whatever they say may be access. */
export const unlistedChanges: fc.Arbitrary<readonly Change[]> = fc
  .array(fc.record({ words: fc.uniqueArray(word, { minLength: 5, maxLength: 5 }), isGone: fc.boolean() }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((all) =>
    all.map(({ words: [provider = "", module = "", input = "", a = "", b = ""], isGone }): Change => {
      const resource = (value: string): Resource => ({
        type: `${provider}:${module}:Thing`,
        inputs: { [input]: value },
      });
      const after = isGone ? [] : [resource(b)];
      return { kind: "4 a type that no table knows", before: [resource(a)], after, expected: "grows" };
    }),
  );
