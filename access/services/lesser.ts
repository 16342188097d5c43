import type { KeyedService, KeyRule, LesserKey } from "./service.ts";

/** A key of a rule, by the rights that the rule gives; nothing where these are all. */
export function lesserByRights({ rights }: KeyRule, given: readonly string[]): LesserKey | undefined {
  if (!given.every((right) => Object.hasOwn(rights, right))) return undefined;
  const dataActions = given.flatMap((right) => rights[right] ?? []);
  return { word: `${given.toSorted().join(" and ")} key`, opens: { dataActions } };
}

/** The key of a service that is called so and gives less than others. */
export function lesserCalled({ keys = [] }: KeyedService, word: string): LesserKey | undefined {
  const rights = /^(.+) key$/.exec(word)?.[1]?.split(" and ") ?? [];
  const all = keys.flatMap(({ lesser, ofRule }) => [
    ...(lesser === undefined ? [] : [lesser]),
    ...(ofRule === undefined ? [] : [lesserByRights(ofRule, rights)]),
  ]);
  return all.find((each) => each?.word === word);
}
