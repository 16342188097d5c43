import type { Model, ModelScope, ModelUnknown } from "../facts/model.ts";

/**
 * Things of the program that have got the name in Azure that another one had, as two that swap their names. Either is replaced
 * by what is called so, which may be what the other one was, with all that is held on it and by it elsewhere. What is new has
 * nothing that it could keep: all of its access is told.
 */
export function takenNames(before: Model, after: Model): ModelUnknown[] {
  const old = Map.groupBy(before.scopes.values(), ({ called = "" }) => called);
  return [...after.scopes.values()].flatMap((scope) => {
    const { called, key, id } = scope;
    const was = before.scopes.get(key);
    if (called === undefined || was === undefined || was.called === called) return [];
    const other = old.get(called)?.find((each) => isPlaceOf(each, scope) && each.key !== key);
    if (other === undefined) return [];
    const why = `is called "${called}" now, as ${other.name} was: nobody here can tell which of them it is`;
    return [{ urn: id, key, path: "", why }];
  });
}

/** Whether what has that name in the place of one has it in the place of the other. */
function isPlaceOf(one: ModelScope, other: ModelScope): boolean {
  const [[first], [second]] = [one.within, other.within];
  return one.kind === other.kind && (first === second || first === undefined || second === undefined);
}
